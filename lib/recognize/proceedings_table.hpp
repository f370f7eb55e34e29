// Table 4: 政府信息公开行政复议、行政诉讼情况. Three groups of five columns under spanning headers; one row of values. Some
// print each group, or 行政复议 and 行政诉讼, as a table or a row of its own.
#pragma once

#include "recognize/glued_row.hpp"
#include "recognize/harvest.hpp"
#include "recognize/label.hpp"
#include "recognize/proceedings_header.hpp"
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

    /// A section begins. In one of prose a table without a header, or of some groups, is another than that of the form.
    void enter_section(bool of_prose) { in_prose_ = of_prose; }
    /// A line of text: it may name the group whose table follows.
    void note_caption(const printed_label &line);

    /// Takes the row of values, with or without a label in front, or a page number; false when it is neither. Without
    /// a header it is taken where its totals show that it stands as in the form.
    bool add_row(const table_row &row);

    void close();
    bool is_open() const { return open_; }
    bool found() const { return found_; }

    /// Where the table begins a second time with other figures.
    const std::optional<text_position> &second_beginning() const { return second_; }

    void resolve(harvest &into);

private:
    struct kept_row {
        table_row row;
        std::size_t label_end = 0;
        bool is_doubtful = false; // what stands in front may be a label or a value
    };
    /// The row of all groups, or of those that have a header of their own.
    struct part {
        kept_row row;
        proceedings_plan plan;
        bool conflict = false;
    };

    bool is_row_of_values(const kept_row &next) const;
    void set_aside(const table_row &row);
    void keep(kept_row next, bool under_new_header);
    void lose(const table_row &row);
    bool take_without_header(const table_row &row, std::size_t label_end);
    void note_left_out(harvest &into) const;
    void read_by_order(harvest &into);
    void note_order(const part &p, harvest &into) const;
    placing placing_of(const part &p, harvest &into);
    void resolve(const part &p, harvest &into);

    std::vector<table_row> header_;
    std::int32_t caption_ = 0;                // the group that the text above names
    std::optional<proceedings_plan> current_; // of the last header, once it is complete
    std::vector<part> parts_;
    std::optional<kept_row> without_header_; // whose figures stand as in the form
    std::vector<table_row> page_numbers_;
    std::optional<log_place> column_numbers_; // of the first row that numbers the columns
    bool open_ = false, found_ = false, has_row_ = false, lost_ = false, in_prose_ = false;
    log_place first_lost_;
    std::optional<text_position> second_;
    cut_cells cut_cells_;
};

} // namespace ogi
