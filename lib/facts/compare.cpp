// Facts against the cells of a report, and why not.
#include <ogi/facts.hpp>

#include <limits>

namespace ogi {
namespace {

const cell &fee_cell(const information_processing_fee &fee, fee_figure figure) {
    switch (figure) {
    case fee_figure::notices_count: return fee.notices_count;
    case fee_figure::notices_amount_yuan: return fee.notices_amount_yuan;
    default: return fee.received_amount_yuan;
    }
}

/// Adds up the cells; nothing where one is no number or the sum does not fit.
std::optional<std::int64_t> sum_of(const cell_sum &cells, const report &r) noexcept {
    std::int64_t sum = 0;
    for (std::size_t index : cells) {
        const std::optional<std::int64_t> value = r[index].value_if_any();
        if (!value) return std::nullopt;
        if (*value > 0 ? sum > std::numeric_limits<std::int64_t>::max() - *value
                       : sum < std::numeric_limits<std::int64_t>::min() - *value)
            return std::nullopt;
        sum += *value;
    }
    return sum;
}

struct reason {
    std::string_view zh, en;
};

reason reason_of_scope(fact_scope scope) {
    switch (scope) {
    case fact_scope::another_year: return {"说的是另一年度", "it is about another year"};
    case fact_scope::part_of_year: return {"说的是一年中的一段时间", "it is about a part of the year"};
    case fact_scope::several_years: return {"可能是历年累计数", "it may add up several years"};
    case fact_scope::another_organ:
        return {"点名的机关不能确定就是本报告的机关", "the organ named is not known to be the one reporting"};
    case fact_scope::part_of_organ:
        return {"说的只是报告范围中的一部分机关", "it is about some of the organs that the report covers"};
    case fact_scope::whole_of_area:
        return {"说的是整个地区，而报告是否覆盖整个地区不能确定",
                "it is about the whole area, which the report is not known to cover"};
    case fact_scope::part_of_count:
        return {"只是该数的一部分（渠道、时限或者类别）",
                "it is a part of the count: a channel, a time limit or a kind"};
    case fact_scope::another_basis:
        return {"统计口径不同（如备案、网上发布）", "it is counted on another basis, such as filing or publication"};
    case fact_scope::another_subject:
        return {"不能确定与政府信息公开有关", "it is not known to be about the disclosure of government information"};
    default: return {"范围一致", "the scope is that of the report"};
    }
}

reason reason_in_words(const fact &f) {
    switch (f.ground) {
    case fact_ground::certain: return {"可与表格核对", "it can be compared"};
    case fact_ground::no_cell: return {"表格中没有对应的栏目", "the form has no cell for it"};
    case fact_ground::approximate: return {"是约数", "it is approximate"};
    case fact_ground::rounded:
        return {"以万等为单位，可能是四舍五入的数", "it is in units of 10,000 or so and may be rounded"};
    case fact_ground::ambiguous: return {"不能确定对应哪一个栏目", "the words fit more than one cell"};
    default: return reason_of_scope(f.scope);
    }
}

} // namespace

fact_agreement compare(const fact &f, const report &r) noexcept {
    if (!f.comparable()) return fact_agreement::not_comparable;
    if (f.fee) {
        const std::optional<std::int64_t> value = fee_cell(r.processing_fee, *f.fee).value_if_any();
        if (!value) return fact_agreement::not_assessable;
        return *value == f.value ? fact_agreement::agrees : fact_agreement::differs;
    }
    bool all_known = true;
    for (const cell_sum &reading : f.readings) {
        const std::optional<std::int64_t> sum = sum_of(reading, r);
        if (sum && *sum == f.value) return fact_agreement::agrees;
        all_known = all_known && sum;
    }
    return all_known ? fact_agreement::differs : fact_agreement::not_assessable;
}

bilingual reason_of(const fact &f) {
    const reason r = reason_in_words(f);
    return {std::string(r.zh), std::string(r.en)};
}

} // namespace ogi
