// Table 2: 主动公开政府信息情况. Blocks of article 20, each with a header of its own; both editions.
#pragma once

#include "recognize/glued_row.hpp"
#include "recognize/harvest.hpp"
#include "recognize/measure_heads.hpp"
#include "recognize/table_row.hpp"
#include "recognize/unit.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

class disclosure_table {
public:
    /// Whether a print names a block, 第二十条第（一）项, with or without a remark in brackets behind it.
    static bool names_a_block(std::string_view print);
    /// Whether a row is the caption of a block.
    static bool is_caption(const table_row &row);
    void add_caption(const table_row &row);

    /// Whether a row names measures: 信息内容 · 本年制发件数 …
    static bool is_header(const table_row &row);
    void add_header(const table_row &row);

    /// Takes a row of the table; false when it is none. Only under a header are unknown rows taken for local ones.
    bool add_row(const table_row &row);

    void close();
    bool is_open() const { return open_; }
    bool found() const { return found_; }

    /// A head of a column that only one edition has, as printed.
    const std::optional<std::string> &head_of_2021() const { return head_of_2021_; }
    const std::optional<std::string> &head_of_2019() const { return head_of_2019_; }
    const std::optional<text_position> &second_beginning() const { return second_; }

    void resolve(harvest &into);

private:
    struct header_plan {
        column_plan plan;
        std::vector<std::size_t> repeated{}; // places of a merged head that repeat its text
        std::vector<std::int32_t> codes;     // measure, or 0 for a column that is not in the form
        std::vector<std::string> names;
        std::vector<stated_unit> units;
        stated_unit block_unit;
        sibling_rows siblings;
        log_place where;
    };
    struct kept_row {
        table_row row;
        std::int32_t code = 0; // 0: a local row
        std::size_t label_end = 0, plan = 0;
        std::string block;
        bool conflict = false;
    };

    struct told_print {
        std::int32_t measure;
        head_fault fault;
        std::string print;
        source_span where;
    };

    static void join_repeated_heads(header_plan &header);
    static table_row without_repeated(const header_plan &header, const table_row &row);
    void complete(header_plan &header, const table_row &row);
    void note_edition(const printed_cell &head, std::int32_t measure);
    bool repeats(const kept_row &next);
    void note_order(harvest &into) const;
    placing placing_of(const kept_row &row, harvest &into);
    void put(const kept_row &row, const placing &placed, harvest &into) const;

    std::vector<header_plan> plans_;
    std::vector<kept_row> rows_;
    std::map<std::int32_t, std::size_t> first_; // of each row of the form, in rows_
    std::vector<told_print> told_heads_;
    std::string block_print_;
    stated_unit block_unit_; // beside the caption of the block
    bool open_ = false, has_header_ = false, found_ = false, without_header_ = false;
    log_place first_lost_;
    std::optional<std::string> head_of_2021_, head_of_2019_;
    std::optional<text_position> second_;
    cut_cells cut_cells_;
};

} // namespace ogi
