// Reports in which every relation of the form holds, for tests that then change something.
#pragma once

#include <ogi/report.hpp>

#include <array>
#include <random>
#include <string>

namespace ogi::tests {

/// The five aspects of section one, each with something said. No figure stands in the prose, so that it fits any tables.
inline std::vector<section_part> five_aspects() {
    return {{aspect_kind::proactive_disclosure, "（一）主动公开", {"按照目录主动公开本机关的政府信息。"}},
            {aspect_kind::disclosure_on_request, "（二）依申请公开", {"申请渠道畅通，答复做到合法、及时。"}},
            {aspect_kind::information_management, "（三）政府信息管理", {"公文拟制时同步确定公开属性。"}},
            {aspect_kind::platform_building, "（四）政府信息公开平台建设", {"网站专栏由专人维护。"}},
            {aspect_kind::supervision_and_safeguards,
             "（五）监督保障",
             {"接受工作考核和社会评议，没有发生责任追究的情形。"}}};
}

/// The six sections, each with its heading as the form has it and what it must say.
inline std::vector<section> six_sections() {
    return {{section_kind::overall_situation, "一、总体情况", {"本年度的总体情况。"}, five_aspects()},
            {section_kind::proactive_disclosure, "二、主动公开政府信息情况", {}, {}},
            {section_kind::applications, "三、收到和处理政府信息公开申请情况", {}, {}},
            {section_kind::reconsideration_and_litigation, "四、政府信息公开行政复议、行政诉讼情况", {}, {}},
            {section_kind::problems_and_improvements,
             "五、存在的主要问题及改进情况",
             {"目录更新还不够及时，已经改为按月核对。"},
             {}},
            {section_kind::other_matters, "六、其他需要报告的事项", {"未收取信息处理费。"}, {}}};
}

/// Gives table 2 the figures of an organ without the power to make rules, whose columns go together.
template <class Draw> void settle_table_2(report &r, const Draw &draw) {
    const auto at = [&r](disclosure_row line, disclosure_measure column) -> cell & {
        return r.proactive_disclosure()(line, column);
    };
    using measure = disclosure_measure;
    const bool old = r.edition == edition::fmt2019_trial;
    for (measure m :
         old ? std::array<measure, 3>{measure::newly_produced, measure::newly_disclosed, measure::total_disclosed}
             : std::array<measure, 3>{measure::issued_this_year, measure::repealed_this_year,
                                      measure::currently_effective})
        at(disclosure_row::rules, m) = cell::number(std::int64_t{0});
    const auto raised = [&](measure total, measure part) {
        at(disclosure_row::normative_documents, total) =
            cell::number(at(disclosure_row::normative_documents, total).value() +
                         at(disclosure_row::normative_documents, part).value() + 1 + draw(10));
    };
    if (!old) return raised(measure::currently_effective, measure::issued_this_year);
    raised(measure::total_disclosed, measure::newly_produced);
    raised(measure::total_disclosed, measure::newly_disclosed);
    for (disclosure_row line :
         {disclosure_row::administrative_licensing, disclosure_row::other_public_management_services,
          disclosure_row::administrative_penalty, disclosure_row::administrative_compulsion}) {
        const std::int64_t items =
            at(line, measure::previous_year_items).value() + at(line, measure::change_this_year).value();
        cell &decisions = at(line, measure::decisions_this_year);
        if (decisions.value() >= items - 2 && decisions.value() <= items + 2)
            decisions = cell::number(items + 3 + draw(10));
        if (decisions.value() < 0) decisions = cell::number(std::int64_t{0});
    }
}

/// Puts the applications of unpaid fees into the row below, so that every sum still holds.
inline void leave_no_fee_unpaid(report &r) {
    const auto table = r.applications();
    for (std::int32_t column = 1; column <= static_cast<std::int32_t>(applicant::total); ++column) {
        cell &unpaid = table(application_row::fee_unpaid, applicant{column});
        cell &other = table(application_row::other_handling_other, applicant{column});
        other = cell::number(other.value() + unpaid.value());
        unpaid = cell::number(std::int64_t{0});
    }
}

/// A report of an edition, in which every cell is a number and every rule holds, also where nothing is known of the
/// organ. The same seed gives the same report on every platform (the engine is fixed by the standard; no distribution is
/// used).
inline report consistent_report(std::uint32_t seed = 1, edition e = edition::fmt2021) {
    std::mt19937 engine(seed);
    const auto draw = [&engine](std::int64_t below) { return static_cast<std::int64_t>(engine()) % below; };
    report r(e);
    r.organ = "示例区档案局";
    r.year = e == edition::fmt2021 ? 2024 : 2020;
    r.sections = six_sections();
    r.published_on = date{*r.year + 1, 1, 20};

    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(e, i)) r[i] = cell::number(type_at(i) == cell_type::signed_count ? draw(200) - 100 : draw(1000));

    const auto table3 = r.applications();
    constexpr std::int32_t rows = static_cast<std::int32_t>(application_row::other_handling_undivided);
    const auto is_outcome = [](application_row row) {
        return row != application_row::newly_received && row != application_row::carried_over_from_previous_year &&
               row != application_row::outcome_total && row != application_row::carried_over_to_next_year;
    };
    for (std::int32_t column = 1; column < static_cast<std::int32_t>(applicant::total); ++column) {
        const applicant a{column};
        std::int64_t outcomes = 0;
        for (std::int32_t code = 1; code <= rows; ++code)
            if (is_outcome(application_row{code}))
                outcomes += table3(application_row{code}, a).value_if_any().value_or(0); // absent in this edition
        table3(application_row::outcome_total, a) = cell::number(outcomes);
        const std::int64_t carried_in = draw(outcomes + 1);
        const std::int64_t carried_out = table3(application_row::carried_over_to_next_year, a).value();
        table3(application_row::carried_over_from_previous_year, a) = cell::number(carried_in);
        table3(application_row::newly_received, a) = cell::number(outcomes + carried_out - carried_in);
    }
    for (std::int32_t code = 1; code <= rows; ++code) {
        if (!table3(application_row{code}, applicant::total).is_number()) continue;
        std::int64_t sum = 0;
        for (std::int32_t column = 1; column < static_cast<std::int32_t>(applicant::total); ++column)
            sum += table3(application_row{code}, applicant{column}).value();
        table3(application_row{code}, applicant::total) = cell::number(sum);
    }
    const auto table4 = r.reconsideration_and_litigation();
    for (std::int32_t group = 1; group <= 3; ++group) {
        std::int64_t sum = 0;
        for (std::int32_t result = 1; result < static_cast<std::int32_t>(proceeding_result::total); ++result)
            sum += table4(proceeding{group}, proceeding_result{result}).value();
        table4(proceeding{group}, proceeding_result::total) = cell::number(sum);
    }
    settle_table_2(r, draw);
    if (e == edition::fmt2021) {
        // Since 2024 a suit without reconsideration asks for a note.
        for (std::int32_t result = 1; result <= static_cast<std::int32_t>(proceeding_result::total); ++result)
            table4(proceeding::litigation_without_reconsideration, proceeding_result{result}) =
                cell::number(std::int64_t{0});
        const std::int64_t unpaid = table3(application_row::fee_unpaid, applicant::total).value();
        r.processing_fee = {cell::number(unpaid + 5), cell::number(*amount::parse_yuan("90000")),
                            cell::number(std::int64_t{0})};
        r.sections.back().paragraphs = {"已经发出收费通知的申请人都没有缴费，未收取信息处理费。"};
    }
    return r;
}

} // namespace ogi::tests
