// The messages that several rules share. A rule's own message is the one for a relation that does not hold.
#pragma once

#include "rules/template_text.hpp"

namespace ogi::checking {

/// Which message an instance of a rule calls for.
enum class finding : std::uint8_t {
    holds,          // passed
    replaced,       // skipped: the other edition's form of （六） is there instead
    differs,        // the two sides of a relation are not equal
    missing,        // an operand is no number
    overflow,       // a sum does not fit 64 bits
    both_forms,     // （六） stands there in the form of both editions
    negative,       // a figure below zero
    unread,         // a print that is no number
    no_figure,      // nothing, a mark, or no such cell
    sections,       // the sections are not the six
    no_sections,    // a report of tables only
    unknown,        // something besides the figures is not known: the organ, the year, a day
    other_year,     // the report given as last year's is of another year
    other_organ,    // or of another organ
    other_scope,    // or covers something else
    other_edition,  // figures that the edition of another report does not have
    too_short,      // skipped: there is too little text to compare
    no_text,        // last year's report has no text to compare with
    unfit_parts,    // the parts are not those of the whole
    less_than_part, // the whole is less than one of its parts
    co_defendants,  // skipped: the parts are more than the whole where a case counts in two of them
    used,           // skipped: it holds, and the figures were read by it
    uncertain,      // a figure of the prose that may cover something else than the table
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
    {finding::unknown,
     "unknown",
     {"{place}无法核对：{reason}。", "{place} cannot be checked: {reason}."},
     {"在报告或者配置中写明以后再核对。", "State it in the report or in the profile, then check again."}},
    {finding::other_year,
     "other_year",
     {"没有与上年报告比较：给出的是 {found} 年的报告，应当是 {needed} 年的。",
      "Not compared with last year's report: the one given is for {found}; it should be for {needed}."},
     {"换上本机关上一年度的报告再核对。", "Give the organ's report for the year before and check again."}},
    {finding::other_organ,
     "other_organ",
     {"没有与上年报告比较：给出的是“{found}”的报告，本报告是“{needed}”的。",
      "Not compared with last year's report: the one given is of \"{found}\", this one is of \"{needed}\"."},
     {"换上本机关上一年度的报告再核对；是同一机关而名称不同（改名、写法不同）的，先把两份报告的机关名称改成一致。",
      "Give the organ's own report for the year before; if it is the same organ under another name, make the names in "
      "the two reports agree "
      "first."}},
    {finding::other_scope,
     "other_scope",
     {"没有与上年报告比较：上年报告的统计范围是{found}，本报告是{needed}。",
      "Not compared with last year's report: that one covers {found}, this one {needed}."},
     {"换上统计范围相同的上年报告再核对；范围确实变了的，两年的数不能相接。",
      "Give last year's report of the same scope; where the scope did change, the figures of the two years do not "
      "connect."}},
    {finding::other_edition,
     "other_edition",
     {"{place}无法核对：{report}用的是 {edition} 年版格式，没有与之对应的数：{cells}。",
      "{place} cannot be checked: {report} is in the form of {edition}, which has no such figures: {cells}."},
     {"两版格式的这些栏不能互相替代，不需要改动。",
      "These columns of the two editions do not replace each other; nothing need be changed."}},
    {finding::too_short,
     "too_short",
     {"{place}文字很少，不与上年报告比较。", "{place} has too little text to be compared with last year's report."},
     {}},
    {finding::no_text,
     "no_text",
     {"{place}无法核对：上年报告没有这一部分的文字。",
      "{place} cannot be checked: last year's report has no text of this section."},
     {"要核对文字，请用含正文的上年报告。", "To compare the text, use last year's report with its text."}},
    {finding::unfit_parts,
     "unfit_parts",
     {"没有核对各数是否等于所属各报告之和：{findings}。",
      "Whether the figures are the sums of the reports under this one was not checked: {findings}."},
     {"给出同一年度、范围完整的各份报告再核对。",
      "Give all the reports of the same year that this one adds up, and check again."}},
    {finding::less_than_part,
     "less_than_part",
     {"{place}为 {right}，比所属“{organ}”一份报告的 {left} 还少 {difference}。",
      "{place} is {right}, which is {difference} less than the {left} of the one report of \"{organ}\" under it."},
     {"汇总数不会小于其中一份报告的数；核对这一格，或者核对该报告是否在汇总范围之内。",
      "A total is not less than one of its parts; compare this cell, or see whether that report is part of the "
      "whole."}},
    {finding::co_defendants,
     "co_defendants",
     {"{place}：所属各报告之和为 {left}，多于本报告的 "
      "{right}；复议维持后原机关和复议机关是共同被告，同一案件可能计了两次，见规则 T4-DOUBLE。",
      "{place}: the reports under this one add to {left}, more than its {right}; where reconsideration upheld a "
      "decision both organs are "
      "defendants and a case may count twice, see rule T4-DOUBLE."},
     {}},
    {finding::used,
     "used_in_reading",
     {"{place}：读取时已按此关系确定各数，不再算作相符。",
      "{place}: the figures were read by this relation, so it does not count as passed."},
     {}},
    {finding::uncertain,
     "uncertain",
     {"正文“{clause}”没有与{place}核对：{reason}。", "The text \"{clause}\" is not held against {place}: {reason}."},
     {"请人工核对；口径相同时，写明是本机关本年度的数。",
      "Compare them by eye; where they count the same, say that it is the organ's figure of this year."}},
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
    case finding::replaced:
    case finding::too_short:
    case finding::co_defendants:
    case finding::used: return outcome::skipped;
    case finding::differs:
    case finding::negative:
    case finding::unread:
    case finding::less_than_part:
    case finding::sections: return outcome::fail;
    default: return outcome::not_assessable;
    }
}

} // namespace ogi::checking
