#include "result/sarif_places.hpp"

#include "result/log_words.hpp"
#include "result/names.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::string_view digest_prefix = "sha256:";

bool stands_for_itself(char c) {
    constexpr std::string_view others = "-._~/";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           others.find(c) != std::string_view::npos;
}

} // namespace

std::string uri_of(std::string_view name) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        // "//" at the beginning would name a host.
        const bool second_slash = c == '/' && out == "/";
        if (stands_for_itself(c) && !second_slash)
            out += c;
        else
            out.append(1, '%').append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return out;
}

sarif_places::sarif_places(const check_result &result, const result_head &head) : head_(head) {
    for (const issue &i : result.issues)
        for (const operand &o : i.operands)
            if (o.report == 0 && o.place.known()) cells_.emplace(o.index, o.place);
}

source_place sarif_places::place_of(std::size_t index) const {
    const auto found = cells_.find(index);
    return found == cells_.end() ? source_place() : found->second;
}

void sarif_places::write_artifacts(json_writer &json) const {
    json.open("artifacts", '[');
    json.open('{');
    if (!head_.input_name.empty()) {
        json.open("location", '{');
        json.text("uri", uri_of(head_.input_name));
        json.close('}');
    }
    json.number("length", head_.input_bytes);
    json.open("roles", '[');
    json.text({}, "analysisTarget");
    json.close(']');
    if (head_.input_digest.substr(0, digest_prefix.size()) == digest_prefix) {
        json.open("hashes", '{');
        json.text("sha-256", std::string_view(head_.input_digest).substr(digest_prefix.size()));
        json.close('}');
    }
    json.close('}');
    json.close(']');
}

void sarif_places::write_artifact_location(json_writer &json, std::string_view key) const {
    json.open(key, '{');
    if (!head_.input_name.empty()) json.text("uri", uri_of(head_.input_name));
    json.number("index", std::size_t{0});
    json.close('}');
}

const character_place *sarif_places::characters_at(std::size_t byte) const {
    const auto found = std::lower_bound(head_.characters.begin(), head_.characters.end(), byte,
                                        [](const character_place &p, std::size_t b) { return p.byte < b; });
    return found == head_.characters.end() || found->byte != byte ? nullptr : &*found;
}

void sarif_places::write_region(json_writer &json, std::string_view key, const source_place &place) const {
    json.open(key, '{');
    const character_place *begin = characters_at(place.begin.offset);
    const character_place *end = characters_at(place.begin.offset + place.size);
    if (begin && end) {
        json.number("startLine", begin->line);
        json.number("startColumn", begin->column);
        json.number("endLine", end->line);
        json.number("endColumn", end->column);
        json.number("charOffset", begin->character);
        json.number("charLength", end->character - begin->character);
    }
    json.number("byteOffset", place.begin.offset);
    json.number("byteLength", place.size);
    json.close('}');
}

void sarif_places::write_location(json_writer &json, std::string_view path, const std::string &label,
                                  const source_place &place) const {
    if (place.known()) {
        json.open("physicalLocation", '{');
        write_artifact_location(json, "artifactLocation");
        // Of a part of an archive the bytes are none of the file's.
        if (name_of_part(place.part, head_.parts).empty()) write_region(json, "region", place);
        json.close('}');
    }
    json.open("logicalLocations", '[');
    json.open('{');
    json.text_if_any("name", label);
    json.text("fullyQualifiedName", path);
    json.text("kind", index_of_path(path) ? "cell" : "part");
    json.close('}');
    json.close(']');
}

} // namespace ogi
