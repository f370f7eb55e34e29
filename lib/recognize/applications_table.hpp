// Table 3: 收到和处理政府信息公开申请情况. Rows and columns are found by their labels under their captions.
#pragma once

#include "recognize/cuts.hpp"
#include "recognize/glued_row.hpp"
#include "recognize/harvest.hpp"
#include "recognize/header.hpp"
#include "recognize/joint_choice.hpp"
#include "recognize/table_row.hpp"

#include <ogi/form.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

class applications_table {
public:
    /// Whether a row belongs to a header of this table.
    static bool is_header(const table_row &row);
    void add_header(table_row row);
    /// Takes a row that looks like a header and names none of the columns, amid a table whose columns are known:
    /// the rows under it, if they are rows of the form, stand as before.
    bool add_unnamed_header(const table_row &row);

    /// A section begins. In one of prose a table without heads is another than that of the form.
    void enter_section(bool of_prose) { in_prose_ = of_prose; }
    /// A table of the document begins; what the header of the one before said of strangers holds no longer.
    void begin_document_table() { foreign_header_ = false; }
    void note_foreign_header(const table_row &row);

    /// Takes a row of the table; false when it is none. Only under a header are unknown rows taken for local ones.
    bool add_row(const table_row &row);

    /// The header no longer applies to what follows.
    void close();
    bool is_open() const { return open_; }
    /// Whether rows of the table were met whose columns are not known.
    bool lacks_header() const { return lost_ != 0; }
    bool found() const { return found_; }

    /// The label of a row that only one edition has, where one was met.
    std::optional<std::string> row_of_2021() const { return row_of_2021_; }
    std::optional<std::string> row_of_2019() const { return row_of_2021_ ? std::nullopt : row_of_2019_; }
    /// Where the table begins a second time with other figures.
    const std::optional<text_position> &second_beginning() const { return second_; }

    void resolve(harvest &into);

private:
    struct header_plan {
        column_plan plan;
        std::vector<std::int32_t> codes; // applicant, or 0 for a column that is not in the form
        std::vector<std::string> names;
        sibling_rows siblings;
        log_place where;
    };
    struct line {
        std::int32_t row = 0, group = 0; // codes; both 0: not in the form
        std::size_t label_end = 0;
        bool known = false;
    };
    struct kept_row {
        table_row row;
        std::int32_t code = 0; // 0: a local row
        std::size_t label_end = 0, plan = 0;
        std::size_t header = 0; // number of the header above it
        std::string group;
        bool is_caption = false, conflict = false;
    };

    struct doubtful_header {
        std::string print;
        log_place where;
    };

    line identify(const table_row &row);
    void build_plan();
    void go_on_under_former(const std::vector<std::vector<header_item>> &items, doubtful_header header);
    bool settle_unnamed_header(const line &what);
    void keep(const table_row &row, const line &what);
    void note_edition(std::int32_t code, const table_row &row, std::size_t label_end);
    bool repeats(const kept_row &next);
    static bool may_stand_as_in_form(const std::vector<std::vector<header_item>> &items,
                                     const std::optional<std::vector<header_item>> &heads);
    void lose(const table_row &row, const line &what);
    bool take_rows_by_order(harvest &into);
    static int depth_of(std::int32_t row);
    static std::string_view key_of_row(std::int32_t row);

    bool is_beside_its_divided_rows(const kept_row &row) const;
    void note_order(harvest &into) const;
    std::vector<placing> placings_of_rows() const;
    std::vector<cut_search> cuts_of_rows(const std::vector<placing> &placings) const;
    std::vector<row_readings> readings_of_rows(const std::vector<placing> &placings,
                                               const std::vector<cut_search> &cuts) const;
    void withhold_doubtful_rows(std::vector<placing> &placings) const;
    void part_glued_rows(std::vector<placing> &placings, harvest &into);
    void refuse(const kept_row &row, const placing &placed, harvest &into) const;
    void put(const kept_row &row, const placing &placed, harvest &into) const;
    void keep_beside_the_form(const kept_row &row, const placing &placed, extension_reason why, harvest &into) const;
    void resolve_undivided(const kept_row &row, const placing &placed, harvest &into) const;
    void resolve_row(const kept_row &row, const placing &placed, harvest &into) const;

    std::vector<table_row> header_;
    std::optional<doubtful_header> unnamed_; // until a row under it tells what it is
    std::vector<doubtful_header> doubtful_;  // under which rows were read by the header before
    bool header_is_useless_ = false;         // it says other things of the columns than the one before
    std::vector<header_plan> plans_;
    std::size_t headers_ = 0; // how many headers were met; one repeated at a page break counts
    std::vector<kept_row> rows_;
    std::map<std::int32_t, std::size_t> first_; // of each row of the form, in rows_
    std::int32_t group_ = 0;                    // caption over the next rows
    std::string group_print_;
    bool open_ = false, found_ = false;
    std::vector<kept_row> without_columns_; // rows of the form that no header names the columns of
    std::size_t lost_ = 0;                  // rows without columns, these and others
    log_place first_lost_;
    bool in_prose_ = false;
    bool foreign_header_ = false;   // above the rows of the table of the document
    bool heads_contradict_ = false; // those of a header that is useless do not stand as in the form
    std::optional<std::string> row_of_2021_, row_of_2019_;
    std::optional<text_position> second_;
    cut_cells cut_cells_;
};

} // namespace ogi
