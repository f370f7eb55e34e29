#include "rules/references.hpp"

#include "model/decimal.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

constexpr std::string_view opening = "（", closing = "）";

bool starts_with(std::string_view text, std::string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

/// The number that a label begins with: 一 of 一、, （六） of （六）, 3 of 3.
std::string_view numeral_of(std::string_view label) {
    if (starts_with(label, opening)) return label.substr(0, label.find(closing) + closing.size());
    return label.substr(0, std::min(label.find("、"), label.find('.')));
}

std::string in_digits(std::string_view numeral) {
    constexpr std::string_view digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (starts_with(numeral, opening)) {
        numeral.remove_prefix(opening.size());
        numeral.remove_suffix(closing.size());
        return "(" + in_digits(numeral) + ")";
    }
    for (std::size_t i = 0; i < std::size(digits); ++i)
        if (numeral == digits[i]) return std::to_string(i + 1);
    return std::string(numeral);
}

void append_numeral(std::string &out, std::string_view label, language l) {
    if (l == language::zh)
        out += numeral_of(label);
    else
        out += in_digits(numeral_of(label));
}

void append_group_numerals(std::string &out, std::int32_t group, language l) {
    if (group == form::group_code::none) return;
    const form::group &g = form::line_of(form::groups, group);
    append_group_numerals(out, g.parent, l);
    append_numeral(out, g.label, l);
}

/// The captions that count over a row; the one-row （六） of the 2019 edition is its own caption.
std::int32_t group_over(const form::application_row &row) {
    return row.code == form::row_code::other_handling_undivided ? form::line_of(form::groups, row.group).parent
                                                                : row.group;
}

std::string row_number(const form::application_row &row, language l) {
    std::string out;
    append_group_numerals(out, group_over(row), l);
    append_numeral(out, row.label, l);
    return out;
}

template <class Line> std::string_view label_in(const Line &line, language l) {
    return l == language::zh ? line.label : line.label_en;
}

std::string row_name(const form::application_row &row, language l) {
    std::string out;
    const std::int32_t group = group_over(row);
    if (group != form::group_code::none && group != form::group_code::outcome)
        out.append(label_in(form::line_of(form::groups, group), l)).append(" · ");
    return out.append(label_in(row, l));
}

} // namespace

namespace {

edition edition_of(form::edition_set editions) {
    return editions == form::fmt2019_trial ? edition::fmt2019_trial : edition::fmt2021;
}

} // namespace

std::string reference_to(scope s, std::size_t index, language l) {
    const form::cell_line &c = form::cells[index];
    switch (s) {
    case scope::each_column: return row_number(form::line_of(form::application_rows, c.row), l);
    case scope::each_row: return std::string(label_in(form::line_of(form::applicants, c.column), l));
    case scope::each_document_row:
    case scope::each_item_row:
        return std::string(column_label(form_table{c.table}, c.column, edition_of(c.editions), l));
    default: return std::string(label_in(form::line_of(form::proceeding_results, c.column), l));
    }
}

std::string_view instance_name(const relation &rel, std::size_t instance) {
    switch (rel.scope) {
    case scope::each_column: return form::applicants[instance].key;
    case scope::each_row:
    case scope::each_document_row:
    case scope::each_item_row: {
        const std::string_view path = path_at(rel.cell(rel.subject(), instance));
        return path.substr(0, path.rfind('.'));
    }
    default: return form::proceedings[instance].key;
    }
}

bilingual place_name(const relation &rel, std::size_t instance) {
    const auto name = [&](language l) -> std::string {
        switch (rel.scope) {
        case scope::each_column: return std::string(label_in(form::applicants[instance], l));
        case scope::each_row: return row_name(form::application_rows[instance], l);
        case scope::each_document_row:
        case scope::each_item_row: {
            const form::cell_line &c = form::cells[rel.cell(rel.subject(), instance)];
            return std::string(row_label(form_table{c.table}, c.row, edition_of(c.editions), l));
        }
        default: return std::string(label_in(form::proceedings[instance], l));
        }
    };
    const std::string zh = "“" + name(language::zh) + "”", en = "\"" + name(language::en) + "\"";
    switch (rel.scope) {
    case scope::each_column: return {"表三" + zh + "列", "Table 3, column " + en};
    case scope::each_row: return {"表三" + zh + "行", "Table 3, row " + en};
    case scope::each_document_row:
    case scope::each_item_row: return {"表二" + zh + "行", "Table 2, row " + en};
    default: return {"表四" + zh, "Table 4, " + en};
    }
}

std::string beginning_of(std::string_view print) {
    constexpr std::size_t most_characters = 40;
    std::size_t end = 0, characters = 0;
    while (end < print.size()) {
        const bool begins_character = (static_cast<unsigned char>(print[end]) & 0xC0) != 0x80;
        if (begins_character && ++characters > most_characters) return std::string(print.substr(0, end)) + "…";
        ++end;
    }
    return std::string(print);
}

namespace {
constexpr std::size_t most_named = 4;
}

void cell_list::add(const bilingual &name) {
    if (++size_ > most_named) return;
    text_.zh.append(size_ > 1 ? "、" : "").append(name.zh);
    text_.en.append(size_ > 1 ? ", " : "").append(name.en);
}

void cell_list::add(const operand &o) {
    const bilingual_view whose = o.report < 0 ? bilingual_view{"上年", "last year's "} : bilingual_view{};
    add({std::string(whose.zh) + o.label.zh, std::string(whose.en) + o.label.en});
}

std::string figure_text(std::size_t index, std::int64_t figure) {
    return format_decimal(figure, is_money(type_at(index)) ? decimals_10k_yuan : 0);
}

bilingual with_state(const bilingual &name, const cell &c) {
    const bilingual_view state = state_in_words(c.state());
    return {name.zh + std::string(state.zh), name.en + " " + std::string(state.en)};
}

bilingual cell_list::names() const {
    if (size_ <= most_named) return text_;
    return {text_.zh + "等", text_.en + ", ..."};
}

bilingual cell_list::text() const {
    if (size_ <= most_named) return text_;
    const bilingual first = names();
    const std::string all = std::to_string(size_);
    return {first.zh + " " + all + " 格", first.en + " (" + all + " cells)"};
}

void sum_text::add(std::string_view term, bool left, std::int32_t sign) {
    const std::string joint = left != left_   ? std::string(comparison_) + " "
                              : text_.empty() ? (sign < 0 ? "-" : "")
                              : sign < 0      ? "- "
                                              : "+ ";
    // A full-width bracket brings its own space.
    const bool spaced = text_.empty() || (text_.size() >= closing.size() &&
                                          text_.compare(text_.size() - closing.size(), closing.size(), closing) == 0);
    text_.append(spaced ? "" : " ").append(joint).append(term);
    left_ = left;
}

} // namespace ogi::checking
