// What the corpus notes of published reports (quirks.md, part E), row by row: each violation is found with its figures,
// and none of the traps is taken for one. The figures are those of the reports, the words of prose are ours.
#include "rules/fixtures/text.hpp"
#include "rules/published_report.hpp"

#include <ogi/check.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <iostream>

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string documents = "proactive_disclosure.article20_1.normative_documents";
const std::string rules_row = "proactive_disclosure.article20_1.rules";
const std::string licences_row = "proactive_disclosure.article20_5.administrative_licensing";
const std::string penalties_row = "proactive_disclosure.article20_6.administrative_penalty";

/// A row of part E: where it stands, what is asked, and what must be said.
struct quirk {
    const char *part;
    std::string report, what, said;
};

std::string figures_of(const issue &i) {
    if (i.actual.empty()) return "";
    return ": " + (i.expected.empty() ? "" : i.expected + " and ") + i.actual;
}

check_result checked(const report &r, check_options options = {}) {
    options.keep_passed = true;
    return check(r, options);
}

/// What a rule says of an instance.
std::string said_of(const check_result &result, const std::string &rule, const std::string &instance) {
    for (const issue &i : result.issues) {
        if (i.rule->id != rule || i.instance != instance) continue;
        if (i.outcome == outcome::not_assessable) return "not assessable";
        if (i.outcome == outcome::pass) return "holds";
        if (i.outcome == outcome::fail)
            return "found" + figures_of(i) + (i.severity == severity::note ? " (note)" : "");
    }
    return "not applied";
}

bool is_arithmetic(rule_family f) {
    return f == rule_family::table_2 || f == rule_family::table_3 || f == rule_family::table_4;
}

/// Errors and warnings of the rules on tables, or "holds". What reading left out is no violation.
std::string alarms_in(const check_result &result) {
    std::string out;
    for (const issue &i : result.issues)
        if (is_arithmetic(i.rule->family) && i.rule->id != "T3-EMPTY" && i.outcome == outcome::fail &&
            i.severity != severity::note)
            out += std::string(i.rule->id) + " " + i.instance + figures_of(i) + "; ";
    return out.empty() ? "holds" : out;
}

/// Of a report that lacks figures: no alarm, and no pass.
std::string said_of_lacking(const check_result &result) {
    const std::string alarms = alarms_in(result);
    if (alarms != "holds") return alarms;
    return result.verdict == verdict::undetermined ? "not assessable" : "valid or invalid";
}

std::optional<report> report_in(const std::string &file) {
    const std::string truth = shared_file("corpus/" + file + ".truth.tsv");
    if (truth.empty()) return std::nullopt;
    report r = report_of(truth);
    if (const std::int32_t year = year_in_name(file)) r.year = year;
    return r;
}

/// The rows, their results beside them, and how many of each there were.
class ledger {
public:
    void put(const quirk &q, const std::string &said) {
        std::cout << q.part << "  " << q.report << "  " << q.what << ": " << said << '\n';
        BOOST_TEST(said == q.said, q.part << " " << q.report << " " << q.what << ": " << said << ", not " << q.said);
        ++counts_[said.compare(0, 5, "found") == 0 ? 0 : said == "holds" ? 1 : 2];
    }
    void lacks(const quirk &q) { std::cout << q.part << "  " << q.report << "  SKIPPED: no file of it\n", ++skipped_; }
    ~ledger() {
        std::cout << "part E: " << counts_[0] << " found, " << counts_[1] << " hold, " << counts_[2]
                  << " not assessable, " << skipped_ << " without a file\n";
    }

private:
    std::array<std::size_t, 3> counts_{};
    std::size_t skipped_ = 0;
};

/// Rules on one published report; what is "rule instance".
void look_at(ledger &out, const quirk &q, const check_options &options = {}) {
    const auto r = report_in(q.report);
    if (!r) return out.lacks(q);
    const std::size_t gap = q.what.find(' ');
    out.put(q, said_of(checked(*r, options), q.what.substr(0, gap), q.what.substr(gap + 1)));
}

/// The same with a sentence.
void read_in(ledger &out, const quirk &q, report r, const std::string &sentence) {
    r.sections = consistent_report(1, r.edition).sections;
    say(r, sentence);
    const std::size_t gap = q.what.find(' ');
    const check_result result = checked(r);
    out.put(q, said_of(result, q.what.substr(0, gap), q.what.substr(gap + 1)));
}

void tables_against_themselves(ledger &out) {
    for (const quirk &q : {
             quirk{"E1", "whole/r011_pingtan_2020", "T3-SUM natural_person", "found: 26 and 20"},
             quirk{"E1", "whole/r011_pingtan_2020", "T3-SUM total", "found: 27 and 21"},
             quirk{"E1", "whole/r011_pingtan_2020", "T3-BAL natural_person", "holds"},
             quirk{"E1", "whole/r011_pingtan_2020", "T3-BAL total", "holds"},
             quirk{"E1", "whole/r011_pingtan_2020", "T3-TOT applications.outcome.total", "holds"},
         })
        look_at(out, q);
    report jinhu = consistent_report();
    const auto cells = jinhu.reconsideration_and_litigation();
    const auto group = proceeding::litigation_without_reconsideration;
    const std::pair<proceeding_result, std::int64_t> figures[] = {{proceeding_result::result_upheld, 2},
                                                                  {proceeding_result::result_corrected, 0},
                                                                  {proceeding_result::other_result, 1},
                                                                  {proceeding_result::pending, 0},
                                                                  {proceeding_result::total, 0}};
    for (const auto &[result, n] : figures)
        cells(group, result) = cell::number(n);
    out.put({"E1", "金湖 2023 (figures)", "T4-SUM litigation_without_reconsideration", "found: 3 and 0"},
            said_of(checked(jinhu), "T4-SUM", "litigation_without_reconsideration"));
}

void cells_that_are_missing(ledger &out) {
    for (const char *file : {"whole/r002_shanghai_gov_office_2019", "text/p003_xiongxian_xiang_2019",
                             "text/p076_xiaocun_xiang_2021", "text/p090_lixian_jtj_2022", "text/p008_mi_zhen_2022"}) {
        const quirk q{"E2", file, "tables 2 to 4", "not assessable"};
        const auto r = report_in(file);
        r ? out.put(q, said_of_lacking(checked(*r))) : out.lacks(q);
    }
    profile zeros;
    zeros.blank_is_zero = true;
    check_options options;
    options.profile = &zeros;
    for (const char *column :
         {"natural_person", "commercial_enterprise", "legal_service_institution", "other_organization"})
        for (const char *rule : {"T3-BAL ", "T3-SUM "})
            look_at(out, {"E2", "whole/r002_shanghai_gov_office_2019", rule + std::string(column), "holds"}, options);
}

void columns_of_table_2(ledger &out) {
    for (const quirk &q : {
             quirk{"E3", "text/p058_sanliqiao_2020", "T2-PRODUCED " + documents, "found: 87 and 0"},
             quirk{"E3", "text/p068_hengnan_wjj_2020", "T2-PRODUCED " + documents, "found: 198 and 21"},
             quirk{"E3", "text/p078_hubei_zhen_2019_trad", "T2-PRODUCED " + documents, "found: 27 and 1"},
             quirk{"E3", "text/p085_dayu_mzj_2020", "T2-PRODUCED " + documents, "found: 82 and 0"},
             // 其他主动公开文件 is a row of the report's own, of which the form knows nothing.
             quirk{"E3", "text/p060_hubei_jie_2020", "T2-PRODUCED " + documents, "holds"},
             quirk{"E3", "text/p028_nanyuan_2020", "T2-DECISIONS " + licences_row, "found: 40"},
             quirk{"E3", "text/p063_lzq_jyj_2019", "T2-DECISIONS " + licences_row, "found: 1180"},
             quirk{"E3", "text/p063_lzq_jyj_2019", "T2-DECISIONS " + penalties_row, "found: 1 (note)"},
             quirk{"E3", "text/p078_hubei_zhen_2019_trad", "T2-DECISIONS " + licences_row, "found: 36"},
         })
        look_at(out, q);
}

// What the organ is, its profile says.
void rules_without_the_power(ledger &out) {
    struct known_organ {
        const char *file;
        organ_level level;
        organ_kind kind;
        const char *said;
    };
    constexpr auto town = organ_level::township, county = organ_level::county, city = organ_level::prefectural;
    constexpr auto government = organ_kind::people_government, department = organ_kind::department;
    for (const known_organ &k :
         {known_organ{"text/p010_nilka_zhen_2023", town, government, "found"},
          known_organ{"text/p081_yanglin_zhen_2023", town, government, "found"},
          known_organ{"text/p068_hengnan_wjj_2020", county, department, "found"},
          known_organ{"text/p086_tiantai_mzj_2019", county, department, "found"},
          known_organ{"whole/r003_huaian_2024", city, government, "holds"},
          known_organ{"whole/r006_suqian_2024", city, government, "holds"},
          known_organ{"whole/r002_shanghai_gov_office_2019", organ_level::provincial,
                      organ_kind::government_general_office, "holds"},
          known_organ{"whole/r006_suqian_2023", organ_level::unknown, organ_kind::unknown, "not assessable"}}) {
        profile who;
        who.organ.level = k.level;
        who.organ.kind = k.kind;
        check_options options;
        options.profile = &who;
        look_at(out, {"E4", k.file, "T2-RULEPOWER " + rules_row, k.said}, options);
    }
}

void years_that_follow(ledger &out) {
    struct known_pair {
        const char *organ;
        std::int32_t year; // of the later report
        std::string rule, instance, said;
    };
    const std::string chain = "T2-REGCHAIN", carried = "Y-CARRY", item = "proactive_disclosure.article20_";
    for (const known_pair &p : {
             known_pair{"pingtan", 2022, chain, documents, "holds"},
             known_pair{"pingtan", 2023, chain, documents, "found: 643 and 470"},
             known_pair{"pingtan", 2024, chain, documents, "found: 499 and 440"},
             known_pair{"pingtan", 2025, chain, documents, "found: 453 and 546"},
             known_pair{"suqian", 2024, chain, documents, "holds"},
             known_pair{"suqian", 2025, chain, documents, "holds"},
             known_pair{"suqian", 2024, chain, rules_row, "holds"},
             known_pair{"suqian", 2025, chain, rules_row, "holds"},
             known_pair{"hongze", 2024, chain, documents, "holds"},
             known_pair{"suqian", 2024, carried, "total", "holds"},
             known_pair{"pingtan", 2022, carried, "total", "holds"},
             known_pair{"pingtan", 2023, carried, "total", "holds"},
             known_pair{"hongze", 2024, carried, "total", "holds"},
             known_pair{"pingtan", 2020, "Y-2019", item + "5.administrative_licensing", "holds"},
             known_pair{"pingtan", 2020, "Y-2019", item + "5.other_public_management_services", "holds"},
             known_pair{"pingtan", 2020, "Y-2019", item + "6.administrative_penalty", "holds"},
             known_pair{"pingtan", 2020, "Y-2019", item + "6.administrative_compulsion", "holds"},
             known_pair{"pingtan", 2020, "Y-2019", item + "8.administrative_fees", "holds"},
             known_pair{"pingtan", 2020, "Y-DOCS", documents, "holds"},
         }) {
        const quirk q{"E5", std::string(p.organ) + " " + std::to_string(p.year), p.rule + " " + p.instance, p.said};
        const auto r = report_for(p.organ, p.year), previous = report_for(p.organ, p.year - 1);
        if (!r || !previous) {
            out.lacks(q);
            continue;
        }
        check_options options;
        options.previous = &*previous;
        out.put(q, said_of(checked(*r, options), p.rule, p.instance));
    }
}

void prose_of_published_reports(ledger &out) {
    struct known_sentence {
        quirk q;
        const char *sentence;
    };
    const std::string first = "applications.newly_received.total",
                      second = "applications.carried_over_from_previous_year.total",
                      cases = "reconsideration_and_litigation.";
    const std::string suqian = "whole/r006_suqian_2024";
    for (const auto &[q, sentence] : {
             known_sentence{{"E6", suqian, "N-REV " + cases + "administrative_reconsideration.total", "not assessable"},
                            "全年备案政府信息公开领域行政复议案件134件。"},
             known_sentence{{"E6", suqian,
                             "N-LIT " + cases + "litigation_without_reconsideration.total+" + cases +
                                 "litigation_after_reconsideration.total",
                             "not assessable"},
                            "全年备案政府信息公开领域行政诉讼案件57件。"},
             known_sentence{{"E6", suqian, "N-RECEIVED " + first + "+" + second, "holds"},
                            "全年收办政府信息公开申请3646件。"},
             known_sentence{
                 {"E6", "whole/r014_pingtan_2023", "N-REG " + documents + ".currently_effective", "found: 470 and 393"},
                 "现行有效行政规范性文件393件。"},
             known_sentence{
                 {"E6", "text/p083_huitong_lyj_2020", "N-REG " + rules_row + ".total_disclosed", "found: 0 and 1"},
                 "规章对外公开总数量1件。"},
         }) {
        const auto r = report_in(q.report);
        r ? read_in(out, q, *r, sentence) : out.lacks(q);
    }
    struct known_sum {
        const char *report, *said, *sentence;
    };
    for (const known_sum &k : {
             known_sum{"合水镇 2024 (figures)", "found: 14 and 21",
                       "公开政府信息21条，其中规章类4条、计划类5条、其他文件4条、图表0条、视频1条。"},
             known_sum{"绵竹某镇 2022 (figures)", "found: 412 and 420",
                       "公开信息420条，其中：动态类186条，法规类5条，规划类3条，统计类27条，财政类67条，人事类33条，"
                       "其他类91条。"},
             known_sum{"海城 2025 (figures)", "found: 93 and 95 (note)",
                       "共收到政府信息公开申请95件，其中电子邮件24件，信函邮寄66件，当面提交3件。"},
             known_sum{"平潭 2020 (figures)", "found: 2603 and 2602 (note)",
                       "公布信息2602条，包括机构类25条、政策、法规类68条、许可类69条、资源环境类2441条。"},
             known_sum{"平潭 2019 (figures)", "found: 2533 and 2599",
                       "公布信息2599条（机构类25条、政策、法规类68条、许可类69条、其余2371条）。"},
         }) {
        report r = consistent_report();
        say(r, k.sentence);
        const check_result result = checked(r);
        std::string said = "not applied";
        for (const issue &i : result.issues)
            if (i.rule->id == "N-SUM") said = said_of(result, "N-SUM", i.instance);
        out.put({"E6", k.report, "N-SUM", k.said}, said);
    }
}

void reports_that_are_in_order(ledger &out) {
    for (const char *file :
         {"whole/r006_suqian_2023", "whole/r006_suqian_2024", "whole/r003_huaian_2024",
          "whole/r009_hangzhou_style_2025", "whole/r020_shuyang_2025", "whole/r010_pingtan_2019",
          "whole/r012_pingtan_2021", "whole/r014_pingtan_2023", "whole/r017_pingtan_2024", "whole/r016_pingtan_2025",
          "whole/r005_hongze_2024", "whole/r002_shanghai_gov_office_2019"}) {
        const quirk q{"E7", file, "tables 2 to 4", "holds"};
        const auto r = report_in(file);
        r ? out.put(q, alarms_in(checked(*r))) : out.lacks(q);
    }
    for (const char *report : {"上海市政府办公厅 2025", "平潭 2022", "unit 29 2023"})
        out.lacks({"E7", report, "", ""});
}

} // namespace

BOOST_AUTO_TEST_CASE(every_violation_of_part_e_is_found_and_every_trap_is_passed_by) {
    ledger out;
    tables_against_themselves(out);
    cells_that_are_missing(out);
    columns_of_table_2(out);
    rules_without_the_power(out);
    years_that_follow(out);
    prose_of_published_reports(out);
    reports_that_are_in_order(out);
}
