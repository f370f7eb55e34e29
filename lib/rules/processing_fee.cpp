// 信息处理费: the row of unpaid fees in table 3, what section six says of notices, and the fees of table 2.
#include "rules/named_cells.hpp"
#include "rules/prose.hpp"

namespace ogi::checking {
namespace {

constexpr std::size_t unpaid = form::application_index(form::row_code::fee_unpaid, form::applicant_code::total);
constexpr std::size_t fees_collected =
    disclosure_index(form::disclosure_row_code::administrative_fees, form::measure_code::amount_10k_yuan);
constexpr word_list fee_words("处理费|收费通知|缴费通知");

bool has_row_of_unpaid_fees(const report &r) {
    for (std::size_t i = 0; i < form::applicant_count; ++i)
        if (r[unpaid - i].state() != cell_state::absent) return true;
    return false;
}

/// The largest of the figures of this kind that the prose states for the whole report.
std::optional<std::int64_t> stated_in_prose(examination &exam, fee_figure what) {
    std::optional<std::int64_t> out;
    if (!mentions_any(exam.subject(), fee_words)) return out;
    for (const fact &f : exam.facts())
        if (f.fee == what && f.comparable() && (!out || *out < f.value)) out = f.value;
    return out;
}

/// What section six says of notices of fees.
struct notices {
    std::optional<std::int64_t> count;
    bool is_there = false; // the section
    bool speaks = false;   // of the fee, if not of notices
};

notices notices_in(examination &exam) {
    const report &r = exam.subject();
    notices out;
    out.speaks = !r.processing_fee.is_absent();
    if (const section *six = section_of(r, section_kind::other_matters)) {
        out.is_there = true;
        out.speaks = out.speaks || mentions_any(*six, fee_words);
    }
    out.count = exam.figure_in(r.processing_fee.notices_count);
    if (!out.count) out.count = stated_in_prose(exam, fee_figure::notices_count);
    return out;
}

finding assess(const notices &said, std::int64_t unpaid_fees) {
    if (said.count) return *said.count < unpaid_fees ? finding::differs : finding::holds;
    return said.is_there && !said.speaks ? finding::differs : finding::unknown;
}

bilingual what_is_wrong(const notices &said) {
    if (!said.count)
        return {"第六部分却没有写信息处理费", "but section 6 says nothing of the information processing fee"};
    const std::string count = std::to_string(*said.count);
    return {"写明发出的收费通知却是 " + count + " 件", "but the notices of fees are given as " + count};
}

bilingual_view why_unknown(const notices &said) {
    if (!said.is_there)
        return {"没有读到第六部分，不知发出了多少收费通知",
                "section 6 was not found, so the notices of fees are not known"};
    return {"第六部分没有写清发出收费通知的件数", "section 6 does not make clear how many notices of fees there were"};
}

} // namespace

void apply_fee_before_the_notice(const rule_row &row, examination &exam) {
    if (!has_row_of_unpaid_fees(exam.subject())) return;
    const auto figure = exam.figure_in(exam.subject()[unpaid]);
    const finding f = !figure ? finding::no_figure : *figure > 0 ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, unpaid);
    listed->instance = row_path(unpaid);
    listed->certainty = certainty::likely;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (figure) listed->actual = std::to_string(*figure);
    if (f == finding::differs) {
        add_argument(*listed, "count", listed->actual);
        add_argument(*listed, "year", std::to_string(exam.subject().year.value_or(0)));
    }
    exam.finish(*listed, row, f);
}

void apply_fee_notices(const rule_row &row, examination &exam) {
    if (!has_row_of_unpaid_fees(exam.subject())) return;
    const auto figure = exam.figure_in(exam.subject()[unpaid]);
    notices said;
    finding f = figure ? finding::holds : finding::no_figure;
    if (figure.value_or(0) > 0) f = assess(said = notices_in(exam), *figure);
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, unpaid);
    listed->instance = row_path(unpaid);
    listed->certainty = certainty::likely;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (f == finding::unknown) add_argument(*listed, "reason", why_unknown(said));
    if (f == finding::differs) {
        listed->actual = std::to_string(*figure);
        if (said.count) listed->expected = std::to_string(*said.count);
        add_argument(*listed, "count", listed->actual);
        listed->arguments.push_back({"reason", what_is_wrong(said)});
    }
    exam.finish(*listed, row, f);
}

void apply_fees_contain_processing_fee(const rule_row &row, examination &exam) {
    auto received = exam.subject().processing_fee.received_amount_yuan.value_if_any();
    if (!received) received = stated_in_prose(exam, fee_figure::received_amount_yuan);
    if (received.value_or(0) <= 0) return;
    const auto collected = exam.figure_in(exam.subject()[fees_collected]);
    const finding f = !collected ? finding::no_figure : *received > *collected ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, fees_collected);
    listed->certainty = certainty::possible;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (f == finding::differs) {
        listed->expected = amount::from_fen(*received).in_10k_yuan();
        listed->actual = amount::from_fen(*collected).in_10k_yuan();
        add_argument(*listed, "value", listed->actual);
        add_argument(*listed, "received", amount::from_fen(*received).in_yuan());
    }
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
