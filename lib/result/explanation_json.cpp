// What may be wrong, in JSON: for the result's own form and for the properties of SARIF.
#include "result/words.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

void write_change(json_writer &json, const cell_change &c, edition e) {
    json.text("path", path_at(c.index));
    json.text("label", label_at(c.index, e, language::zh), label_at(c.index, e, language::en));
    if (c.printed) json.text("actual", checking::figure_text(c.index, *c.printed));
    json.text("proposed", checking::figure_text(c.index, c.proposed));
}

void write_suspect(json_writer &json, const suspect &s, edition e) {
    json.open('{');
    json.number("explanation", s.explanation);
    json.text("hypothesis", name_of(s.what).id);
    if (s.slip != digit_slip::none) json.text("slip", name_of(s.slip).id);
    write_change(json, s, e);
    json.text("certainty", name_of(s.certainty).id);
    json.boolean("unique", s.unique);
    json.number("alternatives", s.alternatives);
    json.open("explains", '[');
    for (const std::string &fingerprint : s.explains)
        json.text({}, fingerprint);
    json.close(']');
    json.close('}');
}

} // namespace

void write_explanation(json_writer &json, const issue &i, edition e) {
    if (!i.suspects.empty()) {
        json.open("suspects", '[');
        for (const suspect &s : i.suspects)
            write_suspect(json, s, e);
        json.close(']');
    }
    json.text_if_any("cause", i.cause);
    if (!i.consequences.empty()) {
        json.open("consequences", '[');
        for (const std::string &fingerprint : i.consequences)
            json.text({}, fingerprint);
        json.close(']');
    }
    if (i.fix.empty()) return;
    json.open("fix", '[');
    for (const cell_change &c : i.fix) {
        json.open('{');
        write_change(json, c, e);
        json.close('}');
    }
    json.close(']');
}

} // namespace ogi
