// The report: who, which year, the six sections, and the value cells of the three tables.
#pragma once

#include <ogi/cell.hpp>
#include <ogi/form.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace ogi {

/// A day of the calendar.
struct date {
    std::int32_t year = 0, month = 0, day = 0;

    /// Whether there is such a day in the Gregorian calendar, in the years 1 to 9999.
    bool exists() const noexcept;
    friend bool operator==(const date &a, const date &b) noexcept {
        return a.year == b.year && a.month == b.month && a.day == b.day;
    }
    friend bool operator!=(const date &a, const date &b) noexcept { return !(a == b); }
};

/// What the figures of a report cover.
enum class report_scope : std::int32_t {
    own_organ = 1,                 ///< the organ alone
    aggregate_of_jurisdiction = 2, ///< 本级政府 with the organs under it (条例第四十九条第二款)
    aggregate_of_system = 3,       ///< a vertical system (条例第三条第四款)
};

/// A headed part of a section; in section one the aspects.
struct section_part {
    std::optional<aspect_kind> aspect; ///< which of the five aspects the heading names, if any
    std::string heading;               ///< as printed, with its numeral: "（一）主动公开"
    std::vector<std::string> paragraphs;

    friend bool operator==(const section_part &a, const section_part &b) {
        return a.aspect == b.aspect && a.heading == b.heading && a.paragraphs == b.paragraphs;
    }
};

/// A section in the order of the document.
struct section {
    std::optional<section_kind> kind;    ///< which of the six sections the heading names; nothing for any other heading
    std::string heading;                 ///< as printed, with its numeral: "一、总体情况"
    std::vector<std::string> paragraphs; ///< the text before the first part
    std::vector<section_part> parts;

    friend bool operator==(const section &a, const section &b) {
        return a.kind == b.kind && a.heading == b.heading && a.paragraphs == b.paragraphs && a.parts == b.parts;
    }
};

/// 信息处理费, reported in section six (国办函〔2020〕109号). Counts of notices; money in 元, held as 分.
struct information_processing_fee {
    cell notices_count;        ///< 发出收费通知的件数
    cell notices_amount_yuan;  ///< 发出收费通知的总金额
    cell received_amount_yuan; ///< 实际收取的总金额

    bool is_absent() const noexcept {
        return notices_count.state() == cell_state::absent && notices_amount_yuan.state() == cell_state::absent &&
               received_amount_yuan.state() == cell_state::absent;
    }
    friend bool operator==(const information_processing_fee &a, const information_processing_fee &b) {
        return a.notices_count == b.notices_count && a.notices_amount_yuan == b.notices_amount_yuan &&
               a.received_amount_yuan == b.received_amount_yuan;
    }
};

/// A value of a row that is not in the form, under the label of its column.
struct extension_value {
    std::string column;
    cell value; ///< a number is a whole number

    friend bool operator==(const extension_value &a, const extension_value &b) {
        return a.column == b.column && a.value == b.value;
    }
};

/// A row that a locality added to a table of the form. Kept, never checked against the form's relations.
struct extension_row {
    form_table table = form_table::proactive_disclosure;
    std::string group; ///< the caption over the row, as printed; may be empty
    std::string label; ///< as printed
    std::vector<extension_value> values;

    friend bool operator==(const extension_row &a, const extension_row &b) {
        return a.table == b.table && a.group == b.group && a.label == b.label && a.values == b.values;
    }
};

/// A table seen through the enumerations of its rows and columns.
template <class Cell, class Row, class Column> class table_view {
public:
    table_view(Cell *cells) noexcept : cells_(cells) {}
    /// The cell in this row and column. Throws std::out_of_range where the form has none.
    Cell &operator()(Row row, Column column) const {
        const std::optional<std::size_t> index = index_of(code_of(row, column));
        if (!index) throw std::out_of_range("ogi: the form has no cell in this row and column");
        return cells_[*index];
    }

private:
    Cell *cells_;
};

template <class Cell> using proactive_disclosure_view = table_view<Cell, disclosure_row, disclosure_measure>;
template <class Cell> using applications_view = table_view<Cell, application_row, applicant>;
template <class Cell> using reconsideration_and_litigation_view = table_view<Cell, proceeding, proceeding_result>;

/// 政府信息公开工作年度报告 of one organ for one year. A value type.
class report {
public:
    report() noexcept : report(ogi::edition::fmt2021) {}
    explicit report(ogi::edition e) noexcept : edition(e) {}

    ogi::edition edition;
    std::optional<std::int32_t> year; ///< the year reported on, 2019 or later (条例第四十九条)
    std::string organ;                ///< 机关名称; empty when unknown
    std::optional<report_scope> scope;
    std::vector<std::string> included_organs; ///< of an aggregate
    std::optional<date> published_on;
    std::vector<std::string> preamble; ///< the text before the first section
    std::vector<section> sections;     ///< in the order of the document
    information_processing_fee processing_fee;
    std::vector<extension_row> extensions;

    /// The cell at a place of the form (see index_of). Precondition: index < cell_count.
    ogi::cell &operator[](std::size_t index) noexcept { return cells_[index]; }
    const ogi::cell &operator[](std::size_t index) const noexcept { return cells_[index]; }
    /// All cells of all editions, in schema order.
    std::array<ogi::cell, cell_count> &cells() noexcept { return cells_; }
    const std::array<ogi::cell, cell_count> &cells() const noexcept { return cells_; }

    /// Table 2: report.proactive_disclosure()(disclosure_row::rules, disclosure_measure::issued_this_year).
    proactive_disclosure_view<ogi::cell> proactive_disclosure() noexcept { return {cells_.data()}; }
    proactive_disclosure_view<const ogi::cell> proactive_disclosure() const noexcept { return {cells_.data()}; }
    /// Table 3: report.applications()(application_row::disclosed, applicant::natural_person).
    applications_view<ogi::cell> applications() noexcept { return {cells_.data()}; }
    applications_view<const ogi::cell> applications() const noexcept { return {cells_.data()}; }
    /// Table 4: report.reconsideration_and_litigation()(proceeding::administrative_reconsideration,
    /// proceeding_result::pending).
    reconsideration_and_litigation_view<ogi::cell> reconsideration_and_litigation() noexcept { return {cells_.data()}; }
    reconsideration_and_litigation_view<const ogi::cell> reconsideration_and_litigation() const noexcept {
        return {cells_.data()};
    }

    friend bool operator==(const report &a, const report &b);
    friend bool operator!=(const report &a, const report &b) { return !(a == b); }

private:
    std::array<ogi::cell, cell_count> cells_;
};

} // namespace ogi
