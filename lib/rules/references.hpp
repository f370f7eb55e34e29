// How messages and formulas call the parts of the form.
#pragma once

#include "rules/relation.hpp"

#include <ogi/check.hpp>

namespace ogi::checking {

/// A cell within a relation, as short as the scope allows: the row by its number (三（三）5, in English 3(3)5) within a
/// column, the column by its label within a row or group.
std::string reference_to(scope s, std::size_t index, language l);

/// What an instance is called in the results: natural_person, applications.outcome.disclosed.
std::string_view instance_name(const relation &rel, std::size_t instance);
/// The same for a reader: 表三“自然人”列.
bilingual place_name(const relation &rel, std::size_t instance);

/// What there is in a cell: 空白. An absent cell is one that was not found; the source may have it unread.
constexpr bilingual_view state_in_words(cell_state s) {
    switch (s) {
    case cell_state::absent: return {"没有读到", "not found"};
    case cell_state::blank: return {"空白", "blank"};
    case cell_state::not_applicable: return {"标为不适用", "marked as not applicable"};
    case cell_state::text: return {"不是数字", "not a number"};
    default: return {"是数字", "a number"};
    }
}

/// The beginning of what the source says, cut between characters, so that a message stays a sentence.
std::string beginning_of(std::string_view print);

/// Cells in a sentence, the first few of them by name: 表三 · （七）总计 · 自然人、….
class cell_list {
public:
    void add(const bilingual &name);
    void add(const operand &o); // by its label
    std::size_t size() const { return size_; }
    bilingual names() const; // beside a sentence that says how many they are
    bilingual text() const;

private:
    bilingual text_;
    std::size_t size_ = 0;
};

/// A figure as a decimal in the unit of its cell, money in 万元.
std::string figure_text(std::size_t index, std::int64_t figure);

/// A name with what there is in the cell: 三（七）空白.
bilingual with_state(const bilingual &name, const cell &c);

/// Builds "a + b = c + d" term by term.
class sum_text {
public:
    explicit sum_text(std::string_view comparison = "=") : comparison_(comparison) {}
    void add(std::string_view term, bool left, std::int32_t sign);
    const std::string &text() const { return text_; }

private:
    std::string_view comparison_;
    std::string text_;
    bool left_ = true;
};

} // namespace ogi::checking
