// Table 4: 政府信息公开行政复议、行政诉讼情况. Three groups of five columns under spanning headers; one row of values.
#pragma once

#include "recognize/glued_row.hpp"
#include "recognize/harvest.hpp"
#include "recognize/table_row.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

class proceedings_table {
public:
    static bool is_header(const table_row &row);
    void add_header(table_row row);

    /// Takes the row of values, with or without a label in front, or a page number; false when it is neither or there is
    /// no header.
    bool add_row(const table_row &row);

    void close();
    bool is_open() const { return open_; }
    bool found() const { return found_; }

    /// Where the table begins a second time with other figures.
    const std::optional<text_position> &second_beginning() const { return second_; }

    void resolve(harvest &into);

private:
    struct head {
        std::int32_t group = 0, result = 0;
        std::size_t row = 0, column = 0;
    };
    struct header_plan {
        column_plan plan;
        std::vector<head> heads; // in the order of the values
        log_place where;
    };
    struct kept_row {
        table_row row;
        std::size_t label_end = 0;
        bool is_doubtful = false; // what stands in front may be a label or a value
    };

    static std::optional<header_plan> plan_of(const std::vector<table_row> &header);
    bool is_row_of_values(const kept_row &next) const;
    void set_aside(const table_row &row);
    void keep(kept_row next, bool under_new_header);
    void note_order(harvest &into) const;
    std::vector<column_sum> sums() const;
    placing placing_of_row(harvest &into);

    std::vector<table_row> header_;
    std::optional<header_plan> current_; // of the last header, once it is complete
    std::optional<header_plan> plan_;    // of the kept row
    std::optional<kept_row> row_;
    std::vector<table_row> page_numbers_;
    std::optional<log_place> column_numbers_; // of the first row that numbers the columns
    bool open_ = false, found_ = false, has_row_ = false, conflict_ = false, lost_ = false;
    log_place first_lost_;
    std::optional<text_position> second_;
    cut_cells cut_cells_;
};

} // namespace ogi
