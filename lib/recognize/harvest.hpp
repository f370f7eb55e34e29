// Puts what is printed in value cells into the report, with its place, and says in the log what was done to it.
#pragma once

#include "document/document.hpp"
#include "document/journal.hpp"
#include "recognize/figure.hpp"
#include "recognize/table_row.hpp"

#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

/// Why a row with figures is no row of the form.
enum class extension_reason {
    local_row, // its label is not in the form
    caption,   // a caption, which has no figures in the form
    subtotal,  // （六）其他处理 beside its divided rows, of which it is the sum
};

class harvest {
public:
    /// The edition of the report is known by now.
    /// `broken_off` is where the document breaks off with tables still to come, or null: a figure there is not read.
    harvest(reading &into, journal &log, const char *broken_off = nullptr)
        : into_(into), log_(log), broken_off_(broken_off) {}

    /// A value cell of the form; `source` null: blank, its place unknown.
    void put(std::size_t index, std::uint32_t table, const document_cell *source,
             money_unit unit = money_unit::ten_thousand_yuan);

    /// A value of a row that is not in the form: a count, a mark or a text.
    static cell extension_figure(const document_cell *source);

    /// Says that what a row prints in a column that the form does not have for it was not read. Blanks and marks for
    /// nothing are no loss.
    void refuse_column(std::int32_t table, const table_row &row, std::size_t label_end, const std::string &head,
                       const document_cell *figure);
    /// Says that the values of a row could not be assigned to `expected` columns.
    void refuse_row(std::int32_t table, const table_row &row, std::size_t label_end, std::size_t expected,
                    placing_fault why);
    /// Says that a row stands twice with different figures.
    void refuse_twice(std::int32_t table, const table_row &row, std::size_t label_end);
    /// Says that a table has a header, or captions, but no row.
    void refuse_empty(std::int32_t table);

    /// Keeps a row beside the form, and says so where its figures could be read: they are in no sum.
    void keep(extension_row extra, extension_reason why, const table_row &row, std::size_t label_end);
    /// Says that the heads of a table stand in another order than in the form: `printed` where `official` belongs.
    void note_order(std::int32_t table, std::size_t column, const std::string &printed, const std::string &official,
                    const log_place &where);

    /// Says once how many numbers were printed in another spelling; the print of each is kept in its cell.
    void note_spellings();

    /// A relation decided between readings: the check must not take it for evidence again. Once is enough.
    void rely_on(std::string_view rule, std::string_view instance);

    ogi::report &report() { return into_.report; }
    journal &log() { return log_; }

private:
    reading &into_;
    journal &log_;
    const char *broken_off_;
    std::size_t other_spellings_ = 0;
    log_place first_spelling_;
};

/// 表二, 表三, 表四 or table 2, 3, 4.
std::string table_name(std::int32_t table, language l);
/// The last label of a row as printed, for messages and extensions.
std::string label_before(const table_row &row, std::size_t label_end);
/// Where a row begins.
log_place position_of(const table_row &row);

} // namespace ogi
