#include <ogi/form.hpp>

#include "form/paths.hpp"
#include "form/table.hpp"

#include <algorithm>

namespace ogi {

static_assert(cell_count == form::cell_count, "include/ogi/form_codes.hpp is stale: build the target generate");
static_assert(static_cast<int>(form_table::applications) == form::table_code::applications &&
              static_cast<int>(form_table::proactive_disclosure) == form::table_code::proactive_disclosure &&
              static_cast<int>(form_table::reconsideration_and_litigation) ==
                  form::table_code::reconsideration_and_litigation);
static_assert(static_cast<int>(code_of(application_row::outcome_total, applicant::total)) ==
              form::code_of(form::table_code::applications, form::row_code::outcome_total,
                            form::applicant_code::total));

namespace {

std::string_view disclosure_label(const form::disclosure_line &line, edition e) {
    const bool old = e == edition::fmt2019_trial;
    const std::string_view own = old ? line.label_2019 : line.label_2021;
    return !own.empty() ? own : old ? line.label_2021 : line.label_2019;
}

/// The captions over a row of table 3, the outermost first.
void append_captions(std::string &out, std::int32_t group) {
    if (group == form::group_code::none) return;
    const form::group &g = form::line_of(form::groups, group);
    append_captions(out, g.parent);
    out.append(g.label).append("/");
}

template <class Line> std::string_view label_in(const Line &line, language l) {
    return l == language::en ? line.label_en : line.label;
}

std::string_view label_in(const form::disclosure_line &line, edition e, language l) {
    return l == language::en ? line.label_en : disclosure_label(line, e);
}
template <class Line> std::string_view label_in(const Line &line, edition, language l) {
    return label_in(line, l);
}

template <class Line, std::size_t N>
std::string_view label_among(const Line (&lines)[N], std::int32_t code, edition e, language l) noexcept {
    const std::size_t position = form::position_of(lines, code);
    return position < N ? label_in(lines[position], e, l) : std::string_view();
}

} // namespace

std::optional<std::size_t> index_of(cell_code code) noexcept {
    const std::size_t index = form::index_of(static_cast<std::int32_t>(code));
    return index < cell_count ? std::optional<std::size_t>(index) : std::nullopt;
}

cell_code code_at(std::size_t index) noexcept {
    return cell_code{form::cells[index].code};
}

cell_type type_at(std::size_t index) noexcept {
    return static_cast<cell_type>(form::cells[index].type);
}

bool stands_in(edition e, std::size_t index) noexcept {
    return (form::cells[index].editions & (e == edition::fmt2019_trial ? form::fmt2019_trial : form::fmt2021)) != 0;
}

std::string_view path_at(std::size_t index) noexcept {
    return form::paths[index].view();
}

std::optional<std::size_t> index_of_path(std::string_view path) noexcept {
    if (!path.empty() && path.front() == '/') path.remove_prefix(1);
    const auto same = [](char a, char b) { return a == b || (a == '.' && b == '/'); };
    for (std::size_t i = 0; i < cell_count; ++i) {
        const std::string_view own = path_at(i);
        if (std::equal(own.begin(), own.end(), path.begin(), path.end(), same)) return i;
    }
    return std::nullopt;
}

std::string label_at(std::size_t index, edition e, language l) {
    const form::cell_line &c = form::cells[index];
    const bool english = l == language::en;
    std::string out(english ? "Table " : "表");
    out += english ? std::to_string(c.table) : std::string(form::line_of(form::sections, c.table).numeral);
    const auto add = [&out](std::string_view piece) { out.append(" · ").append(piece); };
    switch (c.table) {
    case form::table_code::proactive_disclosure: {
        const form::disclosure_line &row = form::line_of(form::disclosure_rows, c.row);
        const form::disclosure_line &measure = form::line_of(form::measures, c.column);
        add(english ? row.label_en : disclosure_label(row, e));
        add(english ? measure.label_en : disclosure_label(measure, e));
        break;
    }
    case form::table_code::applications: {
        const form::application_row &row = form::line_of(form::application_rows, c.row);
        const bool in_group = row.group != form::group_code::none && row.group != form::group_code::outcome &&
                              row.code != form::row_code::other_handling_undivided;
        if (in_group) add(label_in(form::line_of(form::groups, row.group), l));
        add(label_in(row, l));
        add(label_in(form::line_of(form::applicants, c.column), l));
        break;
    }
    default:
        add(label_in(form::line_of(form::proceedings, c.row), l));
        add(label_in(form::line_of(form::proceeding_results, c.column), l));
    }
    return out;
}

std::string official_label_at(std::size_t index, edition e) {
    const form::cell_line &c = form::cells[index];
    std::string out;
    switch (c.table) {
    case form::table_code::proactive_disclosure:
        out.append(form::line_of(form::blocks, form::disclosure_cells[index - form::first_disclosure].block).label)
            .append("/");
        out.append(disclosure_label(form::line_of(form::disclosure_rows, c.row), e)).append("/");
        return out.append(disclosure_label(form::line_of(form::measures, c.column), e));
    case form::table_code::applications: {
        const form::application_row &row = form::line_of(form::application_rows, c.row);
        const form::applicant &column = form::line_of(form::applicants, c.column);
        // The one-row （六） of 2019 is its own caption.
        append_captions(out,
                        row.code == form::row_code::other_handling_undivided ? form::group_code::outcome : row.group);
        out.append(row.label).append(" × ");
        if (!column.caption.empty()) out.append(column.caption).append("/");
        return out.append(column.label);
    }
    default: {
        const form::proceeding &group = form::line_of(form::proceedings, c.row);
        if (!group.caption.empty()) out.append(group.caption).append("/");
        out.append(group.label).append("/");
        return out.append(form::line_of(form::proceeding_results, c.column).label);
    }
    }
}

std::string_view row_label(form_table table, std::int32_t row, edition e, language l) noexcept {
    switch (table) {
    case form_table::proactive_disclosure: return label_among(form::disclosure_rows, row, e, l);
    case form_table::applications: return label_among(form::application_rows, row, e, l);
    case form_table::reconsideration_and_litigation: return label_among(form::proceedings, row, e, l);
    }
    return {};
}

std::string_view column_label(form_table table, std::int32_t column, edition e, language l) noexcept {
    switch (table) {
    case form_table::proactive_disclosure: return label_among(form::measures, column, e, l);
    case form_table::applications: return label_among(form::applicants, column, e, l);
    case form_table::reconsideration_and_litigation: return label_among(form::proceeding_results, column, e, l);
    }
    return {};
}

} // namespace ogi
