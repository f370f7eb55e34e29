#include "recognize/edition.hpp"

namespace ogi {
namespace {

constexpr std::int32_t first_year_of_2021 = 2021;

bilingual by_head(const std::string &head) {
    return {"表二表头“" + head + "”", "head \"" + head + "\" of table 2"};
}
bilingual by_row(const std::string &row) {
    return {"表三“" + row + "”一行", "row \"" + row + "\" of table 3"};
}

/// The one of two labels that speaks alone; nothing when both or none were met.
const std::optional<std::string> *only(const std::optional<std::string> &a, const std::optional<std::string> &b) {
    if (a.has_value() == b.has_value()) return nullptr;
    return a ? &a : &b;
}

void log_contradictions(const edition_evidence &e, const report &r, journal &log) {
    if (e.head_of_2019 && e.head_of_2021)
        log.add(import_rule::heads_of_both_editions,
                "表二中两种格式的表头并存：“" + *e.head_of_2019 + "”属 2019 年试行格式，“" + *e.head_of_2021 +
                    "”属 2021 年格式。",
                "Table 2 has heads of both editions: \"" + *e.head_of_2019 + "\" of 2019 and \"" + *e.head_of_2021 +
                    "\" of 2021.");
    if (r.edition == edition::fmt2021 && e.row_of_2019)
        log.add(import_rule::row_of_other_edition,
                "表三“" + *e.row_of_2019 + "”只有一行，这是 2019 年试行格式的写法，按原样保留。",
                "Row \"" + *e.row_of_2019 + "\" of table 3 is one row, as in the edition of 2019; it is kept so.");
    if (r.edition == edition::fmt2019_trial && e.row_of_2021)
        log.add(import_rule::row_of_other_edition,
                "表三“" + *e.row_of_2021 + "”一行属 2021 年格式，与表二不一致，按原样保留。",
                "Row \"" + *e.row_of_2021 + "\" of table 3 is of the edition of 2021, against table 2; it is kept so.");
    if (!r.year) return;
    const std::string year = std::to_string(*r.year);
    if (r.edition == edition::fmt2019_trial && *r.year >= first_year_of_2021)
        log.add(import_rule::edition_and_year,
                year + " 年度的报告采用了 2019 年试行格式；2021 年度起应采用国办公开办函〔2021〕30号格式。",
                "The report for " + year +
                    " is in the edition of 2019; from 2021 on that of 国办公开办函〔2021〕30号 applies.");
    if (r.edition == edition::fmt2021 && *r.year < first_year_of_2021)
        log.add(import_rule::edition_and_year, year + " 年度的报告采用了 2021 年格式。",
                "The report for " + year + " is in the edition of 2021.");
}

} // namespace

void choose_edition(const edition_evidence &e, reading &into, journal &log) {
    report &r = into.report;
    if (const auto *head = only(e.head_of_2019, e.head_of_2021)) {
        r.edition = e.head_of_2021 ? edition::fmt2021 : edition::fmt2019_trial;
        into.edition_reason = by_head(**head);
    } else if (const auto *row = only(e.row_of_2019, e.row_of_2021)) {
        r.edition = e.row_of_2021 ? edition::fmt2021 : edition::fmt2019_trial;
        into.edition_reason = by_row(**row);
    } else if (r.year) {
        r.edition = *r.year >= first_year_of_2021 ? edition::fmt2021 : edition::fmt2019_trial;
        into.edition_reason = {"报告年度 " + std::to_string(*r.year), "report year " + std::to_string(*r.year)};
    } else {
        r.edition = edition::fmt2021;
        into.edition_reason = {"没有依据，按现行格式", "no evidence; the edition in force is assumed"};
        log.add(import_rule::edition_assumed, "没有可以判断格式版本的表头、行或年份，按现行的 2021 年格式读取。",
                "No head, row or year tells the edition; the edition in force, 2021, is assumed.");
    }
    log_contradictions(e, r, log);
}

} // namespace ogi
