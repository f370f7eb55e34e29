// Any bytes as the prose of a report: its figures, and the rules that look at them. The first byte chooses what is known
// of the report.
#include "fuzz/text_properties.hpp"

#include <ogi/check.hpp>
#include <ogi/facts.hpp>

#include <cstdint>
#include <limits>
#include <set>
#include <utility>

using namespace ogi;
using fuzz::require;

namespace {

constexpr std::string_view organs[] = {"", "示例区档案局", "示例县人民政府", "\xFF"};

fact_context context_of(std::uint8_t choice) {
    fact_context c;
    c.edition = (choice & 1U) != 0 ? edition::fmt2019_trial : edition::fmt2021;
    if ((choice & 2U) != 0) c.year = 2024;
    c.organ = organs[choice >> 2U & 3U];
    if ((choice & 16U) != 0) c.aspect = aspect_kind::disclosure_on_request;
    if ((choice & 32U) != 0) c.section = section_kind::other_matters;
    return c;
}

bool is_a_bound(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void require_sound_span(const byte_span &span, std::string_view text, bool is_text) {
    require(span.begin <= span.end && span.end <= text.size(), "a span lies within the text");
    if (is_text) require(is_a_bound(text, span.begin) && is_a_bound(text, span.end), "a span ends between characters");
}

void require_sound_fact(const fact &f, std::string_view text, bool is_text) {
    require_sound_span(f.span, text, is_text);
    require_sound_span(f.figure_span, text, is_text);
    require(f.clause == text.substr(f.span.begin, f.span.end - f.span.begin), "a clause is what stands in its span");
    require(!f.comparable() || !f.readings.empty() || f.fee, "what is compared has a cell");
    for (const cell_sum &reading : f.readings) {
        require(!reading.empty(), "a reading has cells");
        for (std::size_t i = 0; i < reading.size(); ++i)
            require(reading[i] < cell_count && (i == 0 || reading[i - 1] < reading[i]), "cells ascend in the form");
    }
    fuzz::require_said_in_both(reason_of(f), "a fact has a reason");
}

bool same(const fact &a, const fact &b) {
    return a.clause == b.clause && a.span == b.span && a.figure_span == b.figure_span && a.subject == b.subject &&
           a.readings == b.readings && a.fee == b.fee && a.value == b.value && a.money == b.money &&
           a.in_words == b.in_words && a.unit == b.unit && a.scope == b.scope && a.ground == b.ground;
}

report filled_with(const fact_context &context, std::int64_t value) {
    report r(context.edition);
    r.year = context.year;
    r.organ = context.organ;
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(value);
    r.processing_fee = {cell::number(value), cell::number(value), cell::number(value)};
    return r;
}

/// The rules on prose name each of their findings once, and say the same when they are asked again.
void require_sound_findings(report r, std::string_view text) {
    const std::string words(text);
    r.preamble = {words};
    r.sections = {{section_kind::overall_situation, "一、总体情况", {words, words}, {}},
                  {section_kind::problems_and_improvements, "五、", {words}, {{std::nullopt, words, {words}}}},
                  {section_kind::other_matters, "六、", {words}, {}}};
    const check_result c = check(r), again = check(r);
    std::set<std::pair<std::string_view, std::string_view>> named;
    for (std::size_t i = 0; i < c.issues.size(); ++i) {
        const issue &one = c.issues[i];
        require(named.emplace(one.rule->id, one.instance).second, "an instance is named once", one.instance);
        require(!one.message.zh.empty() && !one.message.en.empty(), "a finding says what is wrong");
        require(one.fingerprint == again.issues.at(i).fingerprint, "findings are repeatable");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const fact_context context = context_of(size == 0 ? 0 : data[0]);
    const std::string_view input(reinterpret_cast<const char *>(data), size), text = input.substr(size == 0 ? 0 : 1);
    const bool is_text = fuzz::is_utf8(text);
    const std::vector<fact> found = find_facts(text, context), again = find_facts(text, context);
    require(found.size() == again.size(), "facts are repeatable");
    require(found.size() <= 2 * text.size(), "no more facts than the text has room for");
    const report zeros = filled_with(context, 0);
    const report largest = filled_with(context, std::numeric_limits<std::int64_t>::max());
    const report least = filled_with(context, std::numeric_limits<std::int64_t>::min());
    for (std::size_t i = 0; i < found.size(); ++i) {
        require_sound_fact(found[i], text, is_text);
        require(same(found[i], again[i]), "facts are repeatable");
        for (const report *r : {&zeros, &largest, &least})
            require((compare(found[i], *r) == fact_agreement::not_comparable) == !found[i].comparable(),
                    "what is comparable is compared");
    }
    require_sound_findings(zeros, text);
    return 0;
}
