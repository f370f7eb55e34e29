#include "recognize/proceedings_header.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/harvest.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ogi {
namespace {

namespace proceeding_code = form::proceeding_code;

constexpr std::size_t group_count = std::size(form::proceedings);

struct place_in_header {
    std::size_t row = 0, column = 0;
};

/// The captions of the three groups, and 行政诉讼 over the last two.
struct captions {
    std::array<std::optional<place_in_header>, group_count + 1> of; // by code of the group
    std::optional<place_in_header> litigation;
};

struct result_head {
    std::int32_t result = 0;
    place_in_header at;
};

/// Columns that stand together and name every result once.
using result_group = std::vector<result_head>;

captions captions_in(const std::vector<table_row> &header) {
    captions out;
    for (std::size_t r = 0; r < header.size(); ++r)
        for (const printed_cell &c : header[r].printed) {
            if (const auto group = form_labels().proceedings.find(c.label)) {
                auto &place = out.of[static_cast<std::size_t>(*group)];
                if (!place) place = {r, c.index};
            } else if (form_labels().proceeding_captions.find(c.label) && !out.litigation)
                out.litigation = {r, c.index};
        }
    return out;
}

bool are_complete(const std::vector<result_group> &groups) {
    const auto complete = [](const result_group &g) { return g.size() == form::result_count; };
    return groups.size() == group_count && std::all_of(groups.begin(), groups.end(), complete);
}

/// The heads of the groups. A header that repeats the text of merged cells in all their places has all of them in its
/// last row.
std::vector<result_group> result_groups(const std::vector<table_row> &header) {
    if (header.size() > 1) {
        std::vector<result_group> last = result_groups({header.back()});
        if (are_complete(last)) return last;
    }
    std::vector<result_group> out;
    std::size_t row_of_last = 0;
    for (std::size_t r = 0; r < header.size(); ++r)
        for (const printed_cell &c : header[r].printed) {
            const auto result = form_labels().results.find(c.label);
            if (!result) continue;
            const auto is_it = [&](const result_head &h) { return h.result == *result; };
            const bool begins_group =
                out.empty() || row_of_last != r || std::any_of(out.back().begin(), out.back().end(), is_it);
            if (begins_group) out.emplace_back();
            out.back().push_back({*result, {r, c.index}});
            row_of_last = r;
        }
    return out;
}

bool have_distinct_columns(const std::vector<result_group> &groups) {
    std::vector<std::size_t> columns;
    for (const result_group &g : groups)
        for (const result_head &h : g)
            columns.push_back(h.at.column);
    std::sort(columns.begin(), columns.end());
    return std::adjacent_find(columns.begin(), columns.end()) == columns.end();
}

using group_order = std::vector<std::pair<std::int32_t, const result_group *>>;

/// Merged cells left empty cells behind: a caption stands over the first head of its group, or in the middle of it where
/// only its text tells its place; over each group one.
std::optional<group_order> by_column(const captions &over, const std::vector<result_group> &groups) {
    group_order out;
    for (const result_group &g : groups) {
        const auto by_place = [](const result_head &a, const result_head &b) { return a.at.column < b.at.column; };
        const auto [first, last] = std::minmax_element(g.begin(), g.end(), by_place);
        const std::size_t before = out.size();
        for (std::size_t code = 1; code <= group_count; ++code) {
            const std::size_t column = over.of[code]->column;
            const auto is_it = [code](const auto &taken) { return taken.first == static_cast<std::int32_t>(code); };
            if (first->at.column <= column && column <= last->at.column && std::none_of(out.begin(), out.end(), is_it))
                out.emplace_back(static_cast<std::int32_t>(code), &g);
        }
        if (out.size() != before + 1) return std::nullopt;
    }
    std::sort(out.begin(), out.end(),
              [](const auto &a, const auto &b) { return a.second->front().at.column < b.second->front().at.column; });
    return out;
}

/// No empty cells: 行政复议 stands before 行政诉讼, and the heads under a caption follow in the next row.
std::optional<group_order> by_reading(const captions &over, const std::vector<result_group> &groups) {
    const place_in_header reconsideration = *over.of[proceeding_code::administrative_reconsideration];
    const place_in_header direct = *over.of[proceeding_code::litigation_without_reconsideration];
    const place_in_header after = *over.of[proceeding_code::litigation_after_reconsideration];
    if (!over.litigation || over.litigation->row != reconsideration.row ||
        over.litigation->column < reconsideration.column || direct.row != after.row ||
        direct.row <= reconsideration.row)
        return std::nullopt;
    const std::size_t first = groups[0].front().at.row;
    if (first <= reconsideration.row || groups[1].front().at.row != groups[2].front().at.row ||
        groups[1].front().at.row <= direct.row || (first != direct.row && first != groups[1].front().at.row))
        return std::nullopt;
    const bool direct_first = direct.column < after.column;
    const std::int32_t second_code = direct_first ? proceeding_code::litigation_without_reconsideration
                                                  : proceeding_code::litigation_after_reconsideration;
    const std::int32_t third_code = direct_first ? proceeding_code::litigation_after_reconsideration
                                                 : proceeding_code::litigation_without_reconsideration;
    return group_order{{proceeding_code::administrative_reconsideration, &groups[0]},
                       {second_code, &groups[1]},
                       {third_code, &groups[2]}};
}

/// The captions of some groups, each over its first head or all in one row above the heads.
std::optional<group_order> of_some_groups(const captions &over, const std::vector<result_group> &groups,
                                          std::int32_t caption) {
    std::vector<std::pair<place_in_header, std::int32_t>> named;
    for (std::size_t code = 1; code <= group_count; ++code)
        if (over.of[code]) named.emplace_back(*over.of[code], static_cast<std::int32_t>(code));
    if (named.empty() && caption != 0) named.emplace_back(place_in_header(), caption);
    if (groups.empty() || groups.size() >= group_count || named.size() != groups.size()) return std::nullopt;
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) { return a.first.column < b.first.column; });
    group_order out;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool in_one_row =
            named[i].first.row == named.front().first.row && groups[i].front().at.row == groups.front().front().at.row;
        const bool stands_above = named.size() == 1 || named[i].first.row < groups[i].front().at.row;
        if (groups[i].size() != form::result_count || !in_one_row || !stands_above) return std::nullopt;
        out.emplace_back(named[i].second, &groups[i]);
    }
    return out;
}

} // namespace

bool proceedings_plan::is_whole() const {
    return heads.size() == group_count * form::result_count;
}

bool proceedings_plan::has_group(std::int32_t group) const {
    return std::any_of(heads.begin(), heads.end(), [group](const head &h) { return h.group == group; });
}

std::vector<column_sum> proceedings_plan::sums() const {
    std::vector<column_sum> out;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (i % form::result_count == 0) out.push_back({i, form::result_count, i});
        if (heads[i].result == form::result_code::total) out.back().total = i;
    }
    return out;
}

std::optional<proceedings_plan> proceedings_plan_of(const std::vector<table_row> &header, std::int32_t caption) {
    const captions over = captions_in(header);
    const std::vector<result_group> groups = result_groups(header);
    std::optional<group_order> order;
    if (are_complete(groups)) {
        for (std::size_t code = 1; code <= group_count; ++code)
            if (!over.of[code]) return std::nullopt;
        if (have_distinct_columns(groups)) order = by_column(over, groups);
        if (!order) order = by_reading(over, groups);
    } else {
        order = of_some_groups(over, groups, caption);
    }
    if (!order) return std::nullopt;

    proceedings_plan out;
    out.where = position_of(header.front());
    for (const table_row &row : header)
        out.plan.width = std::max(out.plan.width, row.cells.size());
    for (const auto &[code, group] : *order)
        for (const result_head &h : *group) {
            out.heads.push_back({code, h.result, h.at.row, h.at.column});
            out.plan.columns.push_back(h.at.column);
        }
    return out;
}

bool may_stand_as_in_form(const std::vector<table_row> &header) {
    std::vector<std::int32_t> groups, results;
    for (const table_row &row : header)
        for (const printed_cell &c : row.printed) {
            if (const auto group = form_labels().proceedings.find(c.label)) groups.push_back(*group);
            if (const auto result = form_labels().results.find(c.label)) results.push_back(*result);
        }
    const auto official = proceedings_plan_of_form().heads;
    const auto is_official = [](const proceedings_plan::head &h, std::int32_t result) { return h.result == result; };
    const bool groups_agree = groups.empty() ||
                              groups == std::vector<std::int32_t>{proceeding_code::administrative_reconsideration} ||
                              groups == std::vector<std::int32_t>{1, 2, 3};
    return groups_agree && (results.empty() ||
                            std::equal(official.begin(), official.end(), results.begin(), results.end(), is_official));
}

proceedings_plan proceedings_plan_of_form() {
    proceedings_plan out;
    for (const form::proceeding &group : form::proceedings)
        for (const form::proceeding_result &result : form::proceeding_results) {
            out.heads.push_back({group.code, result.code, 0, 0});
            out.plan.columns.push_back(0);
        }
    return out;
}

} // namespace ogi
