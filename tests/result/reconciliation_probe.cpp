// Prints differences of many kinds as JSON, one after another, each behind a line "---": for validators that are not ours.
#include "rules/rule_case.hpp"

#include <ogi/result_writers.hpp>

#include <cstdio>
#include <limits>

using namespace ogi;
using namespace ogi::tests;

namespace {

void print(const report &r) {
    reconcile_options options;
    options.fill_marks = true;
    std::printf("---\n%s", write_reconciliation(reconcile(r, options), result_format::json).c_str());
}

} // namespace

int main() {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        report r = consistent_report(2, e);
        print(r);
        const auto table = r.reconsideration_and_litigation();
        table(proceeding::administrative_reconsideration, proceeding_result::total) = cell::blank();
        r.applications()(application_row::disclosed, applicant::total) = cell::not_applicable("/");
        print(r);
        add(r.applications()(application_row::disclosed, applicant::natural_person), 1);
        table(proceeding::administrative_reconsideration, proceeding_result::pending) =
            cell::number(std::numeric_limits<std::int64_t>::max());
        table(proceeding::litigation_without_reconsideration, proceeding_result::pending) = cell();
        table(proceeding::litigation_without_reconsideration, proceeding_result::total) = cell::number(-1);
        print(r);
    }
}
