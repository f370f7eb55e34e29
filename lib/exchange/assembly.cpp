#include "exchange/assembly.hpp"

#include "model/date_text.hpp"

namespace ogi::exchange {
namespace {

constexpr word edition_words[] = {{"2021", 2021}, {"2019", 2019}};
constexpr word scope_words[] = {
    {"own_organ", static_cast<std::int32_t>(report_scope::own_organ)},
    {"aggregate_of_jurisdiction", static_cast<std::int32_t>(report_scope::aggregate_of_jurisdiction)},
    {"aggregate_of_system", static_cast<std::int32_t>(report_scope::aggregate_of_system)}};
constexpr word table_words[] = {
    {form::table_key(form::table_code::proactive_disclosure), form::table_code::proactive_disclosure},
    {form::table_key(form::table_code::applications), form::table_code::applications},
    {form::table_key(form::table_code::reconsideration_and_litigation),
     form::table_code::reconsideration_and_litigation}};

template <std::size_t N> constexpr std::array<word, N> words_of(const form::heading (&lines)[N]) {
    std::array<word, N> out{};
    for (std::size_t i = 0; i < N; ++i)
        out[i] = {lines[i].key, lines[i].code};
    return out;
}
constexpr auto section_words = words_of(form::sections);
constexpr auto aspect_words = words_of(form::aspects);

template <class Words> std::string_view key_of(const Words &words, std::int32_t value) {
    for (const word &w : words)
        if (w.value == value) return w.key;
    return {};
}

template <class Words> std::string list_of(const Words &words) {
    std::string out;
    for (const word &w : words)
        out.append(out.empty() ? "" : ", ").append(w.key);
    return out;
}

template <class Enum, class Words, class Target>
fault set_word(const Words &words, std::string_view value, Target &target) {
    for (const word &w : words)
        if (w.key == value) {
            target = static_cast<Enum>(w.value);
            return nullptr;
        }
    return unknown_word(value, list_of(words));
}

} // namespace

void assembly::begin(const node &object) {
    switch (object.part) {
    case part::section: report_.sections.emplace_back(); break;
    case part::section_part: report_.sections.back().parts.emplace_back(); break;
    case part::row: report_.extensions.emplace_back(); break;
    case part::value: report_.extensions.back().values.emplace_back(); break;
    default: break;
    }
}

fault assembly::set_text(const node &member, std::string_view value) {
    switch (member.part) {
    case part::edition: return set_word<edition>(edition_words, value, report_.edition);
    case part::organ: report_.organ = value; return nullptr;
    case part::scope: return set_word<report_scope>(scope_words, value, report_.scope);
    case part::included_organ: report_.included_organs.emplace_back(value); return nullptr;
    case part::published_on:
        report_.published_on = read_date(value);
        return report_.published_on ? nullptr : bad_date(value);
    case part::preamble_paragraph: report_.preamble.emplace_back(value); return nullptr;
    case part::section_kind: return set_word<section_kind>(section_words, value, report_.sections.back().kind);
    case part::section_heading: report_.sections.back().heading = value; return nullptr;
    case part::section_paragraph: report_.sections.back().paragraphs.emplace_back(value); return nullptr;
    case part::part_aspect:
        return set_word<aspect_kind>(aspect_words, value, report_.sections.back().parts.back().aspect);
    case part::part_heading: report_.sections.back().parts.back().heading = value; return nullptr;
    case part::part_paragraph: report_.sections.back().parts.back().paragraphs.emplace_back(value); return nullptr;
    case part::row_table: return set_word<form_table>(table_words, value, report_.extensions.back().table);
    case part::row_group: report_.extensions.back().group = value; return nullptr;
    case part::row_label: report_.extensions.back().label = value; return nullptr;
    case part::value_column: report_.extensions.back().values.back().column = value; return nullptr;
    default: return nullptr; // no other member is a text
    }
}

fault assembly::set_year(std::string_view literal) {
    const decimal d = parse_decimal(literal, 0);
    if (d.fault == decimal_fault::not_a_number || literal.find('.') != std::string_view::npos ||
        (literal.size() > 1 && literal[0] == '0'))
        return year_not_whole(literal);
    if (d.fault != decimal_fault::none || d.units < 1 || d.units > 9999) return year_out_of_range(literal);
    if (d.units < 2019) return year_before_the_form(literal);
    report_.year = static_cast<std::int32_t>(d.units);
    return nullptr;
}

cell &assembly::cell_at(const node &n) {
    switch (n.part) {
    case part::notices_count: return report_.processing_fee.notices_count;
    case part::notices_amount: return report_.processing_fee.notices_amount_yuan;
    case part::received_amount: return report_.processing_fee.received_amount_yuan;
    case part::value_cell: return report_.extensions.back().values.back().value;
    default: return report_[n.cell];
    }
}

fault assembly::missing(const node &object, std::uint32_t seen) {
    // The two required members are the first of their objects.
    if ((seen & 1U) != 0) return nullptr;
    if (&object == root_node()) return missing_member("edition", list_of(edition_words));
    if (object.part == part::row) return missing_member("table", list_of(table_words));
    return nullptr;
}

std::string_view word_of(ogi::edition e) {
    return key_of(edition_words, static_cast<std::int32_t>(e));
}
std::string_view word_of(report_scope s) {
    return key_of(scope_words, static_cast<std::int32_t>(s));
}
std::string_view word_of(section_kind k) {
    return key_of(section_words, static_cast<std::int32_t>(k));
}
std::string_view word_of(aspect_kind k) {
    return key_of(aspect_words, static_cast<std::int32_t>(k));
}
std::string_view word_of(form_table t) {
    return key_of(table_words, static_cast<std::int32_t>(t));
}

} // namespace ogi::exchange
