#include "bench/instances.hpp"

#include "bench/prose.hpp"
#include "form/table.hpp"

#include <ogi/exchange.hpp>

#include <iterator>

namespace ogi::bench {
namespace {

/// Small figures that differ from cell to cell, the same in every run.
class figures {
public:
    std::int64_t next() {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return 1 + static_cast<std::int64_t>((state_ >> 33) % 97);
    }

private:
    std::uint64_t state_ = 2021;
};

std::size_t application_cell(std::int32_t row, const form::applicant &a) {
    return form::application_index(row, a.code);
}

void fill_disclosure(report &r, figures &some) {
    for (std::size_t i = form::first_disclosure; i < form::first_application; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(some.next());
}

/// Rows of inputs first, then （七）, then what balances the column: 一 + 二 = （七） + 四.
void fill_applications_of(report &r, const form::applicant &a, figures &some) {
    std::int64_t handled = 0;
    for (const form::application_row &row : form::application_rows) {
        const std::size_t i = application_cell(row.code, a);
        if (row.sums_into != form::row_code::outcome_total || !stands_in(r.edition, i)) continue;
        // The undivided row of other_handling stands in the trial form; its divided rows stand in the form in force.
        r[i] = cell::number(some.next());
        handled += r[i].value();
    }
    const std::int64_t carried_in = some.next(), carried_out = some.next();
    r[application_cell(form::row_code::outcome_total, a)] = cell::number(handled);
    r[application_cell(form::row_code::carried_over_from_previous_year, a)] = cell::number(carried_in);
    r[application_cell(form::row_code::carried_over_to_next_year, a)] = cell::number(carried_out);
    r[application_cell(form::row_code::newly_received, a)] = cell::number(handled + carried_out - carried_in);
}

void total_applications(report &r) {
    for (const form::application_row &row : form::application_rows) {
        const std::size_t total = form::application_index(row.code, form::applicant_code::total);
        if (!stands_in(r.edition, total)) continue;
        std::int64_t sum = 0;
        for (const form::applicant &a : form::applicants)
            if (a.sums_into == form::applicant_code::total) sum += r[application_cell(row.code, a)].value();
        r[total] = cell::number(sum);
    }
}

void fill_proceedings(report &r, figures &some) {
    for (const form::proceeding &p : form::proceedings) {
        std::int64_t sum = 0;
        for (const form::proceeding_result &column : form::proceeding_results)
            if (column.sums_into == form::result_code::total) {
                r[form::proceeding_index(p.code, column.code)] = cell::number(some.next());
                sum += r[form::proceeding_index(p.code, column.code)].value();
            }
        r[form::proceeding_index(p.code, form::result_code::total)] = cell::number(sum);
    }
}

report figures_of_a_year() {
    report r(edition::fmt2021);
    figures some;
    fill_disclosure(r, some);
    r.proactive_disclosure()(disclosure_row::administrative_fees, disclosure_measure::amount_10k_yuan) =
        cell::number(*amount::parse_10k_yuan("24.311082"));
    for (const form::applicant &a : form::applicants)
        if (a.sums_into == form::applicant_code::total) fill_applications_of(r, a, some);
    total_applications(r);
    fill_proceedings(r, some);
    return r;
}

template <std::size_t N> std::vector<std::string> paragraphs(const std::string_view (&texts)[N]) {
    return {std::begin(texts), std::end(texts)};
}

report full() {
    report r = figures_of_a_year();
    r.organ = "青禾县档案局";
    r.year = 2024;
    r.scope = report_scope::own_organ;
    r.published_on = date{2025, 1, 17};
    r.preamble = paragraphs(prose::preamble);
    r.sections = {
        {section_kind::overall_situation,
         "一、总体情况",
         paragraphs(prose::overall),
         {{aspect_kind::proactive_disclosure, "（一）主动公开", paragraphs(prose::proactive)},
          {aspect_kind::disclosure_on_request, "（二）依申请公开", paragraphs(prose::on_request)},
          {aspect_kind::information_management, "（三）政府信息管理", paragraphs(prose::management)},
          {aspect_kind::platform_building, "（四）政府信息公开平台建设", paragraphs(prose::platform)},
          {aspect_kind::supervision_and_safeguards, "（五）监督保障", paragraphs(prose::safeguards)}}},
        {section_kind::proactive_disclosure, "二、主动公开政府信息情况", {}, {}},
        {section_kind::applications, "三、收到和处理政府信息公开申请情况", {}, {}},
        {section_kind::reconsideration_and_litigation, "四、政府信息公开行政复议、行政诉讼情况", {}, {}},
        {section_kind::problems_and_improvements, "五、存在的主要问题及改进情况", paragraphs(prose::problems), {}},
        {section_kind::other_matters, "六、其他需要报告的事项", paragraphs(prose::other), {}},
    };
    r.processing_fee.notices_count = cell::number(2);
    r.processing_fee.notices_amount_yuan = cell::number(*amount::parse_yuan("120"));
    r.processing_fee.received_amount_yuan = cell::number(*amount::parse_yuan("120"));
    return r;
}

instance written(const char *name, report r) {
    std::string json = write_json(r).value(), xml = write_xml(r).value();
    return {name, std::move(r), std::move(json), std::move(xml)};
}

} // namespace

const instance &full_report() {
    static const instance one = written("full", full());
    return one;
}

const instance &tables_only() {
    static const instance one = written("tables", figures_of_a_year());
    return one;
}

} // namespace ogi::bench
