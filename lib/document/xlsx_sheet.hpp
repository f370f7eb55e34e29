// One sheet of a workbook.
#pragma once

#include "document/document.hpp"
#include "document/printed_text.hpp"
#include "document/reader_notes.hpp"
#include "document/sparse_table.hpp"
#include "document/workbook_styles.hpp"
#include "document/xml_names.hpp"
#include "document/xml_part.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ogi {

/// What the sheets of a workbook have in common.
struct workbook {
    std::vector<located_text> strings{};
    workbook_styles styles{};
    bool since_1904 = false;
};

/// Reads the text of `<si>` or `<is>`: of its runs, without the readings in small print (rPh) and what is struck out.
located_text text_of_string(pugi::xml_node string, printed_text &text, reader_notes &notes, std::uint32_t part);

class xlsx_sheet {
public:
    xlsx_sheet(const workbook &book, const xml_part &tree, part_text &part, document &out, const limits &budget,
               std::size_t &used)
        : book_(book), tree_(tree), part_(part), document_(out), budget_(budget), used_(used),
          text_(out, part, text_rules::sheet) {}

    /// Adds the table of the sheet to the document.
    std::optional<failure> read();

private:
    struct place {
        std::uint32_t row = 0, column = 0;
    };
    void columns(pugi::xml_node cols);
    void merges(pugi::xml_node areas);
    void rows(pugi::xml_node data);
    void cell(pugi::xml_node c, const place &at);
    located_text value_of(pugi::xml_node c);
    located_text number(pugi::xml_node value, std::uint32_t style);
    located_text verbatim(pugi::xml_node value);
    located_text printed_as(std::string_view text, pugi::xml_node value);
    std::optional<place> place_of(std::string_view reference) const;
    void count(import_rule rule, pugi::xml_node where) {
        notes_.count(rule, part_.places.part(), xml_part::offset_of(where));
    }
    void fail_reference(pugi::xml_node where);
    void use_one(pugi::xml_node where);

    const workbook &book_;
    const xml_part &tree_;
    part_text &part_;
    document &document_;
    const limits &budget_;
    std::size_t &used_; // cells of the whole workbook
    printed_text text_;
    reader_notes notes_;
    sparse_table table_;
    struct area {
        std::uint32_t rows, columns;
        bool placed;
        pugi::xml_node where;
    };
    std::unordered_map<std::uint64_t, area> areas_; // by their first place
    std::optional<failure> failed_;
};

} // namespace ogi
