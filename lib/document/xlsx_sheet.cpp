#include "document/xlsx_sheet.hpp"

#include "document/office_failures.hpp"
#include "document/stored_number.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ogi {
namespace {

constexpr std::uint32_t most_rows = 1048576, most_columns = 16384; // of a sheet of Excel
constexpr std::uint32_t no_index = 0xFFFFFFFF;

bool is_set(std::string_view value) {
    return value == "1" || value == "true";
}

std::uint64_t key_of(std::uint32_t row, std::uint32_t column) {
    return (std::uint64_t{row} << 32) | column;
}

std::uint32_t style_of(pugi::xml_node cell) {
    return number_of(attribute(cell, "s"), 0, no_index);
}

pugi::xml_node text_node(pugi::xml_node element) {
    for (const pugi::xml_node n : element.children())
        if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata) return n;
    return {};
}

std::string_view trimmed_value(pugi::xml_node text) {
    std::string_view out = text.value();
    constexpr std::string_view blanks = " \t\r\n";
    out.remove_prefix(std::min(out.find_first_not_of(blanks), out.size()));
    return out.substr(0, out.find_last_not_of(blanks) + 1);
}

} // namespace

located_text text_of_string(pugi::xml_node string, printed_text &text, reader_notes &notes, std::uint32_t part) {
    text.clear();
    const auto add_texts = [&text](pugi::xml_node t, bool raised) {
        for (const pugi::xml_node n : t.children())
            if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata)
                text.add(xml_part::offset_of(n), std::strlen(n.value()), raised);
    };
    for (const pugi::xml_node n : string.children()) {
        if (local_name(n) == "t") add_texts(n, false);
        if (local_name(n) != "r") continue;
        const auto [properties, t] = children_named(n, {"rPr", "t"});
        const auto [strike, place] = children_named(properties, {"strike", "vertAlign"});
        if (is_on(strike))
            notes.count(import_rule::office_struck_text, part, xml_part::offset_of(n));
        else
            add_texts(t, attribute(place, "val") == "superscript");
    }
    return text.cut(0, text.size());
}

std::optional<failure> xlsx_sheet::read() {
    const pugi::xml_node root = tree_.root();
    columns(child_named(root, "cols"));
    merges(child_named(root, "mergeCells"));
    rows(child_named(root, "sheetData"));
    if (const pugi::xml_node drawing = child_named(root, "drawing")) count(import_rule::office_sheet_drawing, drawing);
    // An area whose first cell is blank, or not there, still is one cell.
    for (auto &[key, a] : areas_) {
        if (a.placed || failed_) continue;
        use_one(a.where);
        table_.add({static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key), a.rows, a.columns, {}});
    }
    if (failed_) return failed_;
    if (!table_.empty()) {
        const std::size_t cells = std::min(table_.size(), used_);
        auto built =
            table_.build(numbering_of_cells::as_placed, budget_.cells - std::min(used_ - cells, budget_.cells));
        if (!built) return too_many_cells(tree_, budget_, 0);
        used_ += built->cell_count() - std::min(cells, built->cell_count());
        document_.blocks.emplace_back(std::move(*built));
        for (std::size_t i = 0; i < table_.hidden(); ++i)
            notes_.count(import_rule::office_covered_text, part_.places.part(), 0);
    }
    notes_.hand_over(document_, part_.places.part(), part_.places);
    return std::nullopt;
}

void xlsx_sheet::fail_reference(pugi::xml_node where) {
    if (!failed_)
        failed_ =
            tree_.failure_at(errc::syntax,
                             {"工作表中有无效的单元格地址，文件可能已损坏。请用 Excel 或 WPS 打开后另存，再读取。",
                              "A sheet has an address of a cell that is none; the file may be damaged. Open it in its "
                              "own program, save it and read the copy."},
                             xml_part::offset_of(where));
}

void xlsx_sheet::use_one(pugi::xml_node where) {
    if (++used_ > budget_.cells && !failed_) failed_ = too_many_cells(tree_, budget_, xml_part::offset_of(where));
}

/// "AB12": row 12, column 28; nothing where it is no place of a sheet.
std::optional<xlsx_sheet::place> xlsx_sheet::place_of(std::string_view reference) const {
    place out;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        char c = reference[i];
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c < 'A' || c > 'Z') break;
        out.column = out.column * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
    }
    out.row = number_of(reference.substr(i), 0, most_rows + 1);
    if (out.column == 0 || out.column > most_columns || out.row == 0 || out.row > most_rows) return std::nullopt;
    return out;
}

void xlsx_sheet::columns(pugi::xml_node cols) {
    for (const pugi::xml_node n : cols.children())
        if (is_set(attribute(n, "hidden"))) count(import_rule::office_hidden_column, n);
}

void xlsx_sheet::merges(pugi::xml_node list) {
    for (const pugi::xml_node n : list.children()) {
        const std::string_view reference = attribute(n, "ref");
        const std::size_t colon = std::min(reference.find(':'), reference.size());
        const auto from = place_of(reference.substr(0, colon));
        const auto to = place_of(reference.substr(std::min(colon + 1, reference.size())));
        const bool sound = from && to && to->row >= from->row && to->column >= from->column &&
                           areas_
                               .emplace(key_of(from->row, from->column),
                                        area{to->row - from->row + 1, to->column - from->column + 1, false, n})
                               .second;
        if (!sound) count(import_rule::office_overlapping_merge, n);
    }
}

void xlsx_sheet::rows(pugi::xml_node data) {
    std::uint32_t row = 0;
    for (const pugi::xml_node r : data.children()) {
        if (failed_) return;
        if (r.type() != pugi::node_element || local_name(r) != "row") continue;
        row = has_attribute(r, "r") ? number_of(attribute(r, "r"), 0, most_rows + 1) : row + 1;
        if (row == 0 || row > most_rows) return fail_reference(r);
        if (is_set(attribute(r, "hidden"))) count(import_rule::office_hidden_row, r);
        place at{row, 0};
        for (const pugi::xml_node c : r.children()) {
            if (failed_) return;
            if (c.type() != pugi::node_element || local_name(c) != "c") continue;
            ++at.column;
            if (has_attribute(c, "r")) {
                const auto own = place_of(attribute(c, "r"));
                if (!own) return fail_reference(c);
                at = *own;
            }
            if (at.column > most_columns) return fail_reference(c);
            cell(c, at);
        }
    }
}

void xlsx_sheet::cell(pugi::xml_node c, const place &at) {
    located_text content = value_of(c);
    if (!content.text.empty() && book_.styles.strikes_out(style_of(c))) {
        count(import_rule::office_struck_text, c);
        content = {};
    }
    const auto merged = areas_.find(key_of(at.row, at.column));
    if (content.text.empty() && merged == areas_.end()) return;
    use_one(c);
    sparse_cell out{at.row, at.column, 1, 1, content};
    if (merged != areas_.end()) {
        out.row_span = merged->second.rows;
        out.column_span = merged->second.columns;
        merged->second.placed = true;
    }
    table_.add(out);
}

located_text xlsx_sheet::value_of(pugi::xml_node c) {
    const std::string_view type = attribute(c, "t");
    if (type == "inlineStr") return text_of_string(child_named(c, "is"), text_, notes_, part_.places.part());
    const pugi::xml_node value = child_named(c, "v"), text = text_node(value);
    if (!text) {
        if (child_named(c, "f") && type != "str") count(import_rule::office_formula_without_value, c);
        return {};
    }
    if (type == "s") {
        const std::uint32_t index = number_of(trimmed_value(text), no_index, no_index);
        if (index < book_.strings.size()) return book_.strings[index];
        count(import_rule::office_missing_string, c);
        return {};
    }
    if (type == "b") return printed_as(trimmed_value(text) == "1" ? "TRUE" : "FALSE", text);
    if (type.empty() || type == "n") return number(text, style_of(c));
    return verbatim(text); // str: the result of a formula; e: an error; d: a date as text
}

located_text xlsx_sheet::verbatim(pugi::xml_node value) {
    text_.clear();
    text_.add(xml_part::offset_of(value), std::strlen(value.value()));
    return text_.cut(0, text_.size());
}

located_text xlsx_sheet::printed_as(std::string_view text, pugi::xml_node value) {
    text_.clear();
    text_.add_element(text, xml_part::offset_of(value), std::strlen(value.value()));
    return text_.cut(0, text_.size());
}

located_text xlsx_sheet::number(pugi::xml_node value, std::uint32_t style) {
    const std::string stored(trimmed_value(value));
    const number_show show = book_.styles.of(style);
    const std::size_t offset = xml_part::offset_of(value);
    const auto note = [&](import_rule rule, const std::string &after) {
        notes_.count_as(rule, part_.places.part(), offset, stored, after);
    };
    if (show == number_show::as_date) {
        std::string date = date_of_count(stored, book_.since_1904);
        if (!date.empty()) {
            note(import_rule::office_date, date);
            return printed_as(date, value);
        }
    }
    if (show == number_show::otherwise) note(import_rule::office_number_format, {});
    stored_number n = read_stored_number(stored);
    switch (n.form) {
    case stored_form::plain: return verbatim(value);
    case stored_form::rewritten: break;
    case stored_form::same_binary: note(import_rule::office_binary_fraction, n.text); break;
    case stored_form::rounded: note(import_rule::office_rounded_number, n.text); break;
    case stored_form::unreadable: note(import_rule::office_unread_number, {}); break;
    }
    return printed_as(n.text, value);
}

} // namespace ogi
