#include "profile/own_rule_reader.hpp"

#include "model/decimal.hpp"
#include "profile/nearest.hpp"
#include "profile/problem.hpp"

#include <ogi/check.hpp>

#include <algorithm>
#include <iterator>

namespace ogi::profiles {
namespace {

constexpr std::string_view placeholders[] = {"{place}", "{left}", "{right}", "{difference}"};
constexpr std::string_view prefix = "X-";

bool is_own_id(std::string_view id) {
    if (id.substr(0, prefix.size()) != prefix || id.size() == prefix.size() || id.back() == '-') return false;
    return id.size() <= profile_bounds::characters_of_id && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

void read_id(const json_place &at, const std::vector<own_rule> &before, std::string &out) {
    std::string id;
    if (!at || !at.read_string(id)) return;
    if (!is_own_id(id)) return at.refuse(bad_own_id(id, profile_bounds::characters_of_id));
    if (find_rule(id)) return at.refuse(id_of_the_catalogue(id));
    if (std::any_of(before.begin(), before.end(), [&id](const own_rule &r) { return r.id == id; }))
        return at.refuse(repeated_id(id));
    out = std::move(id);
}

bool is_known(std::string_view placeholder) {
    return std::find(std::begin(placeholders), std::end(placeholders), placeholder) != std::end(placeholders);
}

/// The braces of a text, if anything is wrong with them. Which placeholders it has is added to `used`, a bit each.
fault wrong_braces(std::string_view text, bool may_have, unsigned &used) {
    for (std::size_t at = 0;;) {
        at = text.find_first_of("{}", at);
        if (at == std::string_view::npos) return nullptr;
        const std::size_t end = text.find_first_of("{}", at + 1);
        if (text[at] == '}' || end == std::string_view::npos || text[end] == '{') return open_brace();
        const std::string_view name = text.substr(at, end + 1 - at);
        if (!may_have) return unknown_placeholder(name, {});
        if (!is_known(name)) return unknown_placeholder(name, "{place}, {left}, {right}, {difference}");
        used |= 1U << (std::find(std::begin(placeholders), std::end(placeholders), name) - std::begin(placeholders));
        at = end + 1;
    }
}

void read_words(const json_place &at, bool may_have_placeholders, bilingual &out) {
    if (!at) return;
    at.read(out, profile_bounds::characters_of_text);
    unsigned in_zh = 0, in_en = 0;
    if (fault f = wrong_braces(out.zh, may_have_placeholders, in_zh)) return at.member("zh").refuse(std::move(f));
    if (fault f = wrong_braces(out.en, may_have_placeholders, in_en)) return at.member("en").refuse(std::move(f));
    if (in_zh != in_en) at.refuse(different_placeholders());
}

void read_cell(const json_place &at, const own_rule &rule, std::size_t &out) {
    std::string path;
    if (!at || !at.read_string(path)) return;
    const std::optional<std::size_t> index = index_of_path(path);
    if (!index)
        return at.refuse(unknown_path(path, nearest(path, cell_count, [](std::size_t i) { return path_at(i); })));
    for (const weighted_cell &t : rule.terms)
        if (t.index == *index) return at.refuse(repeated_cell(path_at(*index)));
    if (!rule.terms.empty() && is_money(type_at(rule.terms.front().index)) != is_money(type_at(*index)))
        return at.refuse(counts_beside_money(path_at(*index)));
    out = *index;
}

void read_term(const json_place &at, own_rule &rule) {
    if (!at.is_object_of({"path", "coefficient"})) return;
    weighted_cell term;
    read_cell(at.required("path"), rule, term.index);
    const json_place coefficient = at.member("coefficient");
    if (coefficient) {
        coefficient.read(term.coefficient, -profile_bounds::coefficient, profile_bounds::coefficient);
        if (term.coefficient == 0) coefficient.refuse(zero_coefficient());
    }
    rule.terms.push_back(term);
}

bool some_edition_has_all(const own_rule &rule) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial})
        if (std::all_of(rule.terms.begin(), rule.terms.end(),
                        [e](const weighted_cell &t) { return stands_in(e, t.index); }))
            return true;
    return false;
}

void read_terms(const json_place &at, own_rule &rule) {
    if (!at || !at.is_array(profile_bounds::terms)) return;
    for (const json_place &term : at.children())
        read_term(term, rule);
    if (rule.terms.empty()) at.refuse(no_terms());
    if (!some_edition_has_all(rule)) at.refuse(no_edition_has_all());
}

void read_constant(const json_place &at, own_rule &rule) {
    if (!at) return;
    const std::optional<std::string_view> literal = at.number();
    if (!literal || rule.terms.empty()) return;
    const bool money = is_money(type_at(rule.terms.front().index));
    const decimal d = parse_decimal(*literal, money ? decimals_10k_yuan : 0);
    const bool plain = money || literal->find('.') == std::string_view::npos;
    if (!plain || d.fault != decimal_fault::none) return at.refuse(bad_constant(*literal, money));
    rule.constant = d.units;
}

own_rule read_own_rule(const json_place &at, const std::vector<own_rule> &before) {
    own_rule rule;
    if (!at.is_object_of({"id", "title", "message", "hint", "severity", "sum", "compare", "constant"})) return rule;
    read_id(at.required("id"), before, rule.id);
    read_words(at.required("title"), false, rule.title);
    read_words(at.required("message"), true, rule.message);
    read_words(at.member("hint"), false, rule.hint);
    if (const json_place severity = at.member("severity")) severity.read(rule.severity, severity_words);
    read_terms(at.required("sum"), rule);
    if (const json_place compare = at.required("compare")) compare.read(rule.compare, comparison_words);
    read_constant(at.required("constant"), rule);
    return rule;
}

} // namespace

void read_own_rules(const json_place &list, std::vector<own_rule> &out) {
    if (!list || !list.is_array(profile_bounds::own_rules)) return;
    for (const json_place &at : list.children())
        out.push_back(read_own_rule(at, out));
}

} // namespace ogi::profiles
