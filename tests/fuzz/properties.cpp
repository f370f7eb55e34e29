#include "fuzz/properties.hpp"

#include "fuzz/text_properties.hpp"

namespace ogi::fuzz {
namespace {

struct exchange_form {
    const char *name;
    result<std::string> (*write)(const report &);
    result<report> (*read)(std::string_view, const limits &, cell_places *);
};
constexpr exchange_form json_form = {"JSON", write_json, read_json};
constexpr exchange_form xml_form = {"XML", write_xml, read_xml};

std::string written(const exchange_form &form, const report &r) {
    const result<std::string> text = form.write(r);
    require(text.has_value(), "what is read can be written",
            text ? std::string() : std::string(form.name) + ": " + text.error().describe(language::en));
    return *text;
}

report read_back(const exchange_form &form, const std::string &text) {
    const result<report> r = form.read(text, {}, nullptr);
    require(r.has_value(), "canonical text can be read",
            r ? std::string() : r.error().describe(language::en) + "\n" + text);
    return *r;
}

/// Writes in one form and reads it again; gives the report that came back.
report through(const exchange_form &form, const report &r) {
    const std::string text = written(form, r);
    const report again = read_back(form, text);
    require(again == r, "canonical text read again is the same report", text);
    require(written(form, again) == text, "a report read from canonical text is written byte for byte the same", text);
    return again;
}

/// Lines are counted by the byte of a line feed, but for text of two bytes a character.
bool has_lines(std::string_view input) {
    return input.substr(0, 2) != "\xFF\xFE" && input.substr(0, 2) != "\xFE\xFF";
}

} // namespace

void require_sound_refusal(const failure &f, std::string_view input) {
    require(f.code != errc::internal && f.code != errc::out_of_memory && f.code != errc::argument,
            "an input is refused for what it is", f.describe(language::en));
    require_said_in_both(f.message, "a refusal says what is wrong");
    require(is_utf8(f.describe(language::zh)) && is_utf8(f.describe(language::en)), "a refusal is UTF-8");
    if (!f.position) return;
    require(f.position->offset <= input.size(), "a refusal points into the input", f.describe(language::en));
    require(!has_lines(input) || *f.position == position_at(input, f.position->offset),
            "line and column are those of the offset", f.describe(language::en));
}

void require_sound_places(const cell_places &places, std::string_view input) {
    for (std::size_t i = 0; i < cell_count; ++i) {
        const source_place &place = places[i];
        if (!place.known() || place.part != 0) continue; // the bytes of a part are not at hand
        require(place.begin.offset <= input.size() && place.size <= input.size() - place.begin.offset,
                "a place lies within the input", path_at(i));
        require(!has_lines(input) || place.begin == position_at(input, place.begin.offset),
                "a place has the line and column of its offset", path_at(i));
    }
}

void require_round_trips(const report &r) {
    const report by_json = through(json_form, r);
    const report by_xml = through(xml_form, r);
    require(written(json_form, by_xml) == written(json_form, by_json), "JSON to XML to JSON is the identity");
    require(written(xml_form, by_json) == written(xml_form, by_xml), "XML to JSON to XML is the identity");
}

} // namespace ogi::fuzz
