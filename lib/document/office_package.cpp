#include "document/office_package.hpp"

#include "document/xml_names.hpp"
#include "document/xml_part.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::string_view types_part = "[Content_Types].xml";

std::string lower(std::string text) {
    for (char &c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::string_view folder_of(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

/// A target as it is written in the relationships of a part, from the root of the archive.
std::string resolved(std::string_view folder, std::string target) {
    std::replace(target.begin(), target.end(), '\\', '/');
    std::string path = !target.empty() && target.front() == '/' ? target.substr(1) : std::string(folder) + target;
    std::vector<std::string_view> steps;
    for (std::string_view rest = path; !rest.empty();) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view step = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (step != ".." && step != "." && !step.empty()) steps.push_back(step);
    }
    std::string out;
    for (const std::string_view step : steps)
        out.append(out.empty() ? "" : "/").append(step);
    return out;
}

std::string_view last_word(std::string_view type) {
    return type.substr(type.rfind('/') + 1); // npos + 1: the whole
}

bool is_main_type(std::string_view type) {
    constexpr std::string_view end = ".main+xml";
    return type.size() > end.size() && type.substr(type.size() - end.size()) == end;
}

} // namespace

result<content_types> content_types_of(archive &parts, const limits &budget) {
    content_types out;
    if (!parts.has(types_part)) return out;
    const result<std::string> bytes = parts.read(types_part);
    if (!bytes) return bytes.error();
    xml_part types;
    if (auto failed = types.parse(std::string(types_part), *bytes, budget, blank_texts::alone)) return *failed;
    xml_names names;
    const xml_names::scope scope(names, types.root());
    for (const pugi::xml_node n : types.root().children()) {
        const qualified_name name = names.name_of(n);
        if (name.in != vocabulary::package_types || name.local != "Override") continue;
        std::string part = lower(without_references(attribute(n, "PartName")));
        if (!part.empty() && part.front() == '/') part.erase(0, 1);
        out.emplace_back(std::move(part), without_references(attribute(n, "ContentType")));
    }
    return out;
}

result<std::vector<relationship>> relationships_of(archive &parts, std::string_view part, const limits &budget) {
    std::vector<relationship> out;
    const std::string_view folder = folder_of(part);
    const std::string name = std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
    if (!parts.has(name)) return out;
    const result<std::string> bytes = parts.read(name);
    if (!bytes) return bytes.error();
    xml_part list;
    if (auto failed = list.parse(name, *bytes, budget, blank_texts::alone)) return *failed;
    xml_names names;
    const xml_names::scope scope(names, list.root());
    for (const pugi::xml_node n : list.root().children()) {
        const qualified_name what = names.name_of(n);
        if (what.in != vocabulary::package_relationships || what.local != "Relationship") continue;
        relationship r;
        r.id = without_references(attribute(n, "Id"));
        r.kind = last_word(attribute(n, "Type"));
        if (attribute(n, "TargetMode") != "External")
            r.target = resolved(folder, without_references(attribute(n, "Target")));
        out.push_back(std::move(r));
    }
    return out;
}

result<main_part> main_part_of(archive &parts, const limits &budget) {
    const result<content_types> types = content_types_of(parts, budget);
    if (!types) return types.error();
    const auto list = relationships_of(parts, "", budget);
    if (!list) return list.error();
    const auto type_of = [&types](const std::string &part) {
        for (const auto &[name, type] : *types)
            if (name == lower(part)) return type;
        return std::string();
    };
    for (const relationship &r : *list)
        if (r.kind == "officeDocument" && parts.has(r.target)) return main_part{r.target, type_of(r.target)};
    // The relationships are gone: a repaired or a hand-made file. The types name the part as well.
    for (const auto &[name, type] : *types)
        if (is_main_type(type) && parts.has(name)) return main_part{name, type};
    return main_part{};
}

} // namespace ogi
