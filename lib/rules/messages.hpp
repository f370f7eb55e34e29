// The messages that several rules share. A rule's own message is the one for a relation that does not hold.
#pragma once

#include "rules/template_text.hpp"

namespace ogi::checking {

/// Which message an instance of a rule calls for.
enum class finding : std::uint8_t {
    holds,       // passed
    replaced,    // skipped: the other edition's form of （六） is there instead
    differs,     // the two sides of a relation are not equal
    missing,     // an operand is no number
    overflow,    // a sum does not fit 64 bits
    both_forms,  // （六） stands there in the form of both editions
    negative,    // a figure below zero
    unread,      // a print that is no number
    no_figure,   // nothing, a mark, or no such cell
    sections,    // the sections are not the six
    no_sections, // a report of tables only
    uncertain,   // a figure of the prose that may cover something else than the table
    not_known,   // what the organ is
};

struct message_row {
    finding what;
    std::string_view id; // public: issue::message_id
    bilingual_view text;
    bilingual_view hint; // where the rule's own hint does not fit
};

inline constexpr message_row messages[] = {
    {finding::holds, "holds", {"{place}：相符。", "{place}: in order."}, {}},
    {finding::replaced,
     "replaced",
     {"{place}：（六）其他处理用的是另一版格式的写法，这里不作核对。",
      "{place}: item (6) is given in the form of the other edition, so this is not checked."},
     {}},
    {finding::differs, "differs", {}, {}}, // the rule's own
    {finding::missing,
     "missing",
     {"{place}无法核对，缺 {count} 个数：{cells}。", "{place} cannot be checked; figures missing: {count} ({cells})."},
     {"补填这些数；没有发生的填“0”，不要空着。", "Fill in these figures; where there is nothing to count, put 0."}},
    {finding::overflow,
     "overflow",
     {"{place}无法核对：数字过大，加总超出 64 位整数。",
      "{place} cannot be checked: the figures are so large that their sum exceeds 64 bits."},
     {"核对这些数是否多写了位数。", "See whether these figures have digits too many."}},
    {finding::both_forms,
     "both_forms",
     {"{place}无法核对：（六）其他处理既填了合并的一行，又填了分开的三行，不知以哪一种为准。",
      "{place} cannot be checked: item (6) is given both as one row and as three; which of them counts is not known."},
     {"（六）只保留一种写法：2021 年版为三行，2019 年版为一行。",
      "Keep one form of item (6): three rows in the 2021 edition, one row in that of 2019."}},
    {finding::negative,
     "negative",
     {"{place}填的是 {value}，不能是负数。", "{place} is {value}; it cannot be negative."},
     {}},
    {finding::unread, "unread", {"{place}填的是“{print}”：{reason}。", "{place} reads \"{print}\": {reason}."}, {}},
    {finding::no_figure,
     "no_figure",
     {"{place}无法核对：{reason}。", "{place} cannot be checked: {reason}."},
     {"补填这一格；没有发生的填“0”，不要空着。", "Fill in this cell; where there is nothing to count, put 0."}},
    {finding::sections,
     "sections",
     {"{place}不合格式：{findings}。", "{place} are not as the form has them: {findings}."},
     {}},
    {finding::no_sections,
     "no_sections",
     {"{place}无法核对：这里只有表格，没有正文。", "{place} cannot be checked: there are only tables, no text."},
     {"要核对六个部分，请用含正文的报告。", "To check the six sections, use the report with its text."}},
    {finding::uncertain,
     "uncertain",
     {"正文“{clause}”没有与{place}核对：{reason}。", "The text \"{clause}\" is not held against {place}: {reason}."},
     {"请人工核对；口径相同时，写明是本机关本年度的数。",
      "Compare them by eye; where they count the same, say that it is the organ's figure of this year."}},
    {finding::not_known,
     "not_known",
     {"{place}无法核对：{reason}。", "{place} cannot be checked: {reason}."},
     {"在核对配置中写明机关的级别和类型。", "State level and kind of the organ in the profile."}},
};

constexpr bool messages_are_in_order() {
    for (std::size_t i = 0; i < std::size(messages); ++i) {
        const message_row &m = messages[i];
        if (static_cast<std::size_t>(m.what) != i || !same_placeholders(m.text) || !same_placeholders(m.hint))
            return false;
        if (m.what != finding::differs && !in_both_languages(m.text)) return false;
    }
    return true;
}
static_assert(messages_are_in_order(), "one row a finding, in order; both languages have the same placeholders");

constexpr const message_row &message_of(finding f) {
    return messages[static_cast<std::size_t>(f)];
}

/// The outcome that goes with a finding.
constexpr outcome outcome_of(finding f) {
    switch (f) {
    case finding::holds: return outcome::pass;
    case finding::replaced: return outcome::skipped;
    case finding::differs:
    case finding::negative:
    case finding::unread:
    case finding::sections: return outcome::fail;
    default: return outcome::not_assessable;
    }
}

} // namespace ogi::checking
