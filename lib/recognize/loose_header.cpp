#include "recognize/loose_header.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/label.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace ogi {
namespace {

using token_list = std::vector<const token *>;

std::int32_t code_in(const label_set &set, const token &t) {
    return set.find(label_of(t.text)).value_or(0);
}

bool are_ascending(const std::vector<std::int32_t> &codes) {
    return std::adjacent_find(codes.begin(), codes.end(), std::greater_equal<>()) == codes.end();
}

bool are_distinct(std::vector<std::int32_t> codes) {
    std::sort(codes.begin(), codes.end());
    return std::adjacent_find(codes.begin(), codes.end()) == codes.end();
}

/// The heads of table 3, sorted by what they are.
struct applicant_heads {
    token_list notes, over_all;                       // 勾稽关系, 申请人情况
    const token *natural = nullptr, *total = nullptr; // 自然人, 总计
    const token *caption = nullptr;                   // 法人或其他组织
    token_list under;                                 // the five
    std::vector<std::int32_t> codes;                  // of the columns as they are met
    bool certain = true;
};

applicant_heads sorted(const token_list &heads) {
    applicant_heads out;
    const auto take = [&out](const token *&place, const token *t) {
        out.certain = out.certain && place == nullptr;
        place = t;
    };
    const token *last = nullptr; // of the five
    for (const token *t : heads) {
        if (t->is(role_relation_note)) {
            out.notes.push_back(t);
        } else if (t->is(role_applicant_caption)) {
            if (label_of(t->text).text == "申请人情况")
                out.over_all.push_back(t);
            else
                take(out.caption, t);
        } else if (t->is(role_applicant)) {
            const std::int32_t code = code_in(form_labels().applicants, *t);
            out.codes.push_back(code);
            if (code == form::applicant_code::natural_person) {
                take(out.natural, t);
            } else if (code == form::applicant_code::total) {
                take(out.total, t);
            } else {
                // The five stand together.
                out.certain =
                    out.certain && (out.under.empty() || last == *(std::find(heads.begin(), heads.end(), t) - 1));
                out.under.push_back(last = t);
            }
        } else
            out.certain = false;
    }
    return out;
}

/// 申请人情况 over the columns, with the note on the sums in front. What stands there more than once comes before.
token_rows top_rows(const applicant_heads &found) {
    token_rows out;
    for (std::size_t i = 1; i < found.notes.size(); ++i)
        out.push_back({found.notes[i]});
    for (std::size_t i = 1; i < found.over_all.size(); ++i)
        out.push_back({nullptr, found.over_all[i]});
    const token *note = found.notes.empty() ? nullptr : found.notes.front();
    const token *over = found.over_all.empty() ? nullptr : found.over_all.front();
    if (note || over) out.push_back({note, over});
    return out;
}

template <class T> std::ptrdiff_t place_of(const std::vector<T> &list, const T &what) {
    return std::find(list.begin(), list.end(), what) - list.begin();
}

/// What a caption of table 4 or a result is.
enum class head : std::int32_t { reconsideration, litigation, direct, after, result, other };

head head_of(const token &t) {
    if (t.is(role_result)) return head::result;
    if (t.is(role_proceeding_caption)) return head::litigation;
    if (!t.is(role_proceeding)) return head::other;
    switch (code_in(form_labels().proceedings, t)) {
    case form::proceeding_code::administrative_reconsideration: return head::reconsideration;
    case form::proceeding_code::litigation_without_reconsideration: return head::direct;
    case form::proceeding_code::litigation_after_reconsideration: return head::after;
    default: return head::other;
    }
}

/// The results come in groups of five, each complete.
bool are_groups(const token_list &results, bool have_borders) {
    if (results.size() != 3 * form::result_count) return false;
    for (std::size_t g = 0; g < 3; ++g) {
        std::vector<std::int32_t> codes;
        for (std::size_t i = 0; i < form::result_count; ++i)
            codes.push_back(code_in(form_labels().results, *results[g * form::result_count + i]));
        if (have_borders ? !are_distinct(codes) : !are_ascending(codes)) return false;
    }
    return true;
}

} // namespace

token_rows applicant_header(const token_list &heads, bool have_borders) {
    applicant_heads found = sorted(heads);
    const bool complete = found.certain && found.natural && found.total &&
                          found.codes.size() == std::size(form::applicants) && are_distinct(found.codes) &&
                          found.codes.end() == std::find(found.codes.begin(), found.codes.end(), 0);
    if (!complete) return {};
    if (!found.caption) {
        // In another order it may be the caption that was lost, and the heads of two rows follow one another.
        if (!are_ascending(found.codes)) return {};
        token_list columns = {nullptr};
        std::copy_if(heads.begin(), heads.end(), std::back_inserter(columns),
                     [](const token *t) { return t->is(role_applicant); });
        token_rows out = top_rows(found);
        out.push_back(std::move(columns));
        return out;
    }
    const auto natural = place_of(heads, found.natural), caption = place_of(heads, found.caption),
               total = place_of(heads, found.total), under = place_of(heads, found.under.front());
    // 总计 before the caption may stand in the row above it or in the first column.
    if (under < caption || total < caption) return {};
    std::vector<std::int32_t> codes;
    for (const token *t : found.under)
        codes.push_back(code_in(form_labels().applicants, *t));
    if (!have_borders && (natural > caption || !are_ascending(codes))) return {};
    // 自然人 behind the five would stand in their row or above.
    if (natural > under) return {};
    // The grid of the form: the heads stand where their columns are.
    token_list upper = {nullptr}, lower = {nullptr};
    const auto place = [&](const token *t, bool in_upper_row) {
        upper.push_back(in_upper_row ? t : nullptr);
        lower.push_back(in_upper_row ? nullptr : t);
    };
    for (const token *t : heads) {
        if (t == found.natural) place(t, true);
        if (t == found.total && total < under) place(t, true);
        if (t != found.caption) continue;
        for (const token *head : found.under)
            place(head, false);
        upper[upper.size() - found.under.size()] = t;
    }
    if (total > under) place(found.total, false);
    token_rows out = top_rows(found);
    out.push_back(std::move(upper));
    out.push_back(std::move(lower));
    return out;
}

token_rows proceedings_header(const token_list &heads, bool have_borders) {
    std::vector<head> kinds;
    token_list results;
    const token *captions[4] = {};
    for (const token *t : heads) {
        const head kind = head_of(*t);
        if (kind == head::other) return {};
        kinds.push_back(kind);
        if (kind == head::result)
            results.push_back(t);
        else if (captions[static_cast<std::size_t>(kind)])
            return {};
        else
            captions[static_cast<std::size_t>(kind)] = t;
    }
    if (!are_groups(results, have_borders)) return {};
    const auto R = head::result, A = head::reconsideration, L = head::litigation, D = head::direct, F = head::after;
    const std::vector<head> orders[] = {
        {A, L, R, R, R, R, R, D, F, R, R, R, R, R, R, R, R, R, R}, // 行政复议 reaches down two rows
        {A, L, D, F, R, R, R, R, R, R, R, R, R, R, R, R, R, R, R},
        {A, L, R, R, R, R, R, D, R, R, R, R, R, F, R, R, R, R, R},
        {A, R, R, R, R, R, L, D, R, R, R, R, R, F, R, R, R, R, R},
        {A, R, R, R, R, R, L, D, F, R, R, R, R, R, R, R, R, R, R},
    };
    if (std::find(std::begin(orders), std::end(orders), kinds) == std::end(orders)) return {};
    // The grid of the form, each caption over its first head.
    token_list top(2 * form::result_count), middle(3 * form::result_count);
    top.front() = captions[0];
    top[form::result_count] = captions[1];
    middle[form::result_count] = captions[2];
    middle[2 * form::result_count] = captions[3];
    return {std::move(top), std::move(middle), std::move(results)};
}

} // namespace ogi
