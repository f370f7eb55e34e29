// Puts what is printed in value cells into the report, with its place, and says in the log what was done to it.
#pragma once

#include "document/document.hpp"
#include "recognize/figure.hpp"
#include "recognize/journal.hpp"
#include "recognize/table_row.hpp"

#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

class harvest {
public:
    /// The edition of the report is known by now.
    harvest(reading &into, journal &log) : into_(into), log_(log) {}

    /// A value cell of the form; `source` null: blank, its place unknown.
    void put(std::size_t index, std::uint32_t table, const document_cell *source,
             money_unit unit = money_unit::ten_thousand_yuan);

    /// A value of a row that is not in the form: a count, a mark or a text.
    static cell extension_figure(const document_cell *source);

    /// Says that the values of a row could not be assigned to `expected` columns.
    void refuse_row(std::int32_t table, const table_row &row, std::size_t label_end, std::size_t expected,
                    placing_fault why);
    /// Says that a row stands twice with different figures.
    void refuse_twice(std::int32_t table, const table_row &row);

    void keep(extension_row row, const text_position &where);

    ogi::report &report() { return into_.report; }
    journal &log() { return log_; }

private:
    reading &into_;
    journal &log_;
};

/// 表二, 表三, 表四 or table 2, 3, 4.
std::string table_name(std::int32_t table, language l);
/// The last label of a row as printed, for messages and extensions.
std::string label_before(const table_row &row, std::size_t label_end);
/// Where a row begins.
text_position position_of(const table_row &row);

} // namespace ogi
