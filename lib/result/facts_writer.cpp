// What the prose of a report states, for a program and for a reader.
#include "model/decimal.hpp"
#include "result/json_writer.hpp"
#include "result/text_page.hpp"
#include "result/writers.hpp"

#include <ogi/facts.hpp>
#include <ogi/result_writers.hpp>

namespace ogi {
namespace {

std::string_view name_of(fact_scope s) {
    switch (s) {
    case fact_scope::report: return "report";
    case fact_scope::another_year: return "another_year";
    case fact_scope::part_of_year: return "part_of_year";
    case fact_scope::several_years: return "several_years";
    case fact_scope::another_organ: return "another_organ";
    case fact_scope::part_of_organ: return "part_of_organ";
    case fact_scope::whole_of_area: return "whole_of_area";
    case fact_scope::part_of_count: return "part_of_count";
    case fact_scope::another_basis: return "another_basis";
    default: return "another_subject";
    }
}

std::string_view name_of(fact_subject s) {
    switch (s) {
    case fact_subject::proactive_disclosure: return "proactive_disclosure";
    case fact_subject::applications: return "applications";
    case fact_subject::reconsideration_and_litigation: return "reconsideration_and_litigation";
    case fact_subject::information_processing_fee: return "information_processing_fee";
    default: return "other";
    }
}

std::string_view name_of(fee_figure f) {
    switch (f) {
    case fee_figure::notices_count: return "notices_count";
    case fee_figure::notices_amount_yuan: return "notices_amount_yuan";
    default: return "received_amount_yuan";
    }
}

struct agreement_name {
    std::string_view id;
    bilingual_view words;
};

agreement_name name_of(fact_agreement a) {
    switch (a) {
    case fact_agreement::agrees: return {"agrees", {"与表格相符", "agrees with the tables"}};
    case fact_agreement::differs: return {"differs", {"与表格不符", "differs from the tables"}};
    case fact_agreement::not_comparable: return {"not_comparable", {"不作核对", "not compared"}};
    default: return {"not_assessable", {"表格缺数，无法核对", "a figure of the tables is missing"}};
    }
}

/// The figure in the unit it is printed in.
std::string figure_of(const fact &f) {
    if (!f.money) return std::to_string(f.value);
    const amount money = amount::from_fen(f.value);
    return f.unit == "元" ? money.in_yuan() : money.in_10k_yuan();
}

void write_span(json_writer &json, std::string_view key, byte_span span) {
    json.open(key, '{');
    json.number("begin", span.begin);
    json.number("end", span.end);
    json.close('}');
}

void write_paths(json_writer &json, std::string_view key, const cell_sum &cells) {
    json.open(key, '[');
    for (std::size_t index : cells)
        json.text({}, path_at(index));
    json.close(']');
}

/// Where the paragraph stands, counted from 0 as in the C interface; in the preamble without a section.
void write_place(json_writer &json, const paragraph_place &place) {
    json.open("paragraph", '{');
    if (place.section) json.number("section", *place.section);
    if (place.part) json.number("part", *place.part);
    json.number("index", place.paragraph);
    json.close('}');
}

void write_fact(json_writer &json, const fact &f, const report &r) {
    const bilingual why = reason_of(f);
    json.open('{');
    json.text("clause", f.clause);
    write_span(json, "span", f.span);
    write_span(json, "figure_span", f.figure_span);
    write_place(json, f.place);
    json.text("subject", name_of(f.subject));
    write_paths(json, "paths", f.readings.empty() ? cell_sum() : f.readings.front());
    if (f.readings.size() > 1) {
        json.open("other_readings", '[');
        for (std::size_t i = 1; i < f.readings.size(); ++i)
            write_paths(json, {}, f.readings[i]);
        json.close(']');
    }
    if (f.fee) json.text("fee", name_of(*f.fee));
    json.literal("value", figure_of(f));
    json.text("unit", f.unit);
    json.text("scope", name_of(f.scope));
    json.boolean("comparable", f.comparable());
    json.text("reason", why.zh, why.en);
    json.text("agreement", name_of(compare(f, r)).id);
    json.close('}');
}

std::string facts_as_json(const report &r, const std::vector<fact> &facts) {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-facts/1");
    json.open("facts", '[');
    for (const fact &f : facts)
        write_fact(json, f, r);
    json.close(']');
    json.close('}');
    return json.finish();
}

/// The cells of a reading as a reader knows them.
std::string labels_of(const cell_sum &cells, edition e, language l) {
    std::string out;
    for (std::size_t index : cells)
        out.append(out.empty() ? "" : " + ").append(label_at(index, e, l));
    return out;
}

std::string facts_as_text(const report &r, const std::vector<fact> &facts, const result_style &style) {
    const language l = style.language;
    text_page page(style);
    for (const fact &f : facts) {
        page.strong_line({figure_of(f), f.unit, "  ", f.clause});
        for (const cell_sum &reading : f.readings)
            page.field({"栏目", "Cells"}, labels_of(reading, r.edition, l));
        const bilingual why = reason_of(f);
        const bilingual_view agreement = name_of(compare(f, r)).words;
        if (f.comparable())
            page.field({"核对", "Comparison"}, agreement.in(l));
        else
            page.field({"核对", "Comparison"},
                       std::string(agreement.in(l)).append(l == language::zh ? "：" : ": ").append(why.in(l)));
    }
    if (facts.empty()) page.line({l == language::zh ? "正文中没有找到数字。" : "No figures were found in the prose."});
    return page.finish();
}

} // namespace

std::string write_facts(const report &r, result_format format, const result_style &style) {
    const std::vector<fact> facts = find_facts(r);
    return is_json(format) ? facts_as_json(r, facts) : facts_as_text(r, facts, style);
}

} // namespace ogi
