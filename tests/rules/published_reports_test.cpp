// Figures of published reports, hand-checked, against the relations that are known to be broken in them.
#include "shared_inputs.hpp"

#include "rules/localise.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>

using namespace ogi;
using namespace ogi::tests;

namespace {

std::vector<std::string> fields_of(const std::string &line) {
    std::vector<std::string> out(1);
    for (char c : line)
        if (c == '\t')
            out.emplace_back();
        else
            out.back() += c;
    return out;
}

/// A report as its truth file has it: path, state, print, and the number where it is not the print.
report report_of(const std::string &truth) {
    report r;
    std::istringstream lines(truth);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> f = fields_of(line);
        if (f[0] == "# edition") r.edition = f[1] == "2019" ? edition::fmt2019_trial : edition::fmt2021;
        const auto index = index_of_path(f[0]);
        if (!index || f.size() < 2) continue;
        if (f[1] == "blank") r[*index] = cell::blank();
        if (f[1] == "not_applicable" || f[1] == "text") r[*index] = cell::unread(f[2]);
        if (f[1] != "number") continue;
        const std::string &figure = f.size() > 3 && !f[3].empty() ? f[3] : f[2];
        const auto money = amount::parse_10k_yuan(figure);
        const bool is_money = static_cast<int>(type_at(*index)) >= static_cast<int>(cell_type::amount_10k_yuan);
        if (is_money && money) r[*index] = cell::number(*money);
        if (!is_money) r[*index] = cell::number(static_cast<std::int64_t>(std::stoll(figure)));
    }
    return r;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_wrong_in_published_reports_is_found_and_nothing_else) {
    const std::string known = shared_file("corpus/violations.tsv");
    if (known.empty()) return;
    std::map<std::string, std::set<std::string>> expected;
    std::istringstream lines(known);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> f = fields_of(line);
        if (f.size() < 4 || f[0].front() == '#') continue;
        expected[f[0]].insert(f[1] + " " + f[2] +
                              (f[3] == "not_assessable" ? " not assessable" : " " + f[3] + " " + f[4]));
    }
    std::size_t compared = 0;
    for (const auto &[name, findings] : expected) {
        const std::string truth = file_contents(shared_folder() + "/corpus/whole/" + name + ".truth.tsv");
        if (truth.empty()) {
            BOOST_TEST_MESSAGE("SKIPPED: no truth for " + name);
            continue;
        }
        std::set<std::string> found;
        for (const issue &i : check(report_of(truth)).issues) {
            if (i.rule->id != "T3-BAL" && i.rule->id != "T3-SUM" && i.rule->id != "T3-TOT" && i.rule->id != "T4-SUM")
                continue;
            found.insert(std::string(i.rule->id) + " " + i.instance +
                         (i.outcome == outcome::fail ? " " + i.expected + " " + i.actual : " not assessable"));
        }
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(found == findings, boost::test_tools::per_element());
        }
        ++compared;
    }
    BOOST_TEST(compared > 0u);
}

BOOST_AUTO_TEST_CASE(what_breaks_the_sums_of_published_reports_is_located_and_nothing_else_suspected) {
    const std::filesystem::path folder = shared_folder() + "/corpus/whole";
    if (!std::filesystem::is_directory(folder)) {
        BOOST_TEST_MESSAGE("SKIPPED: corpus/whole is not there; set OGI_SHARED to the folder that has it");
        return;
    }
    std::size_t reports = 0;
    for (const auto &file : std::filesystem::directory_iterator(folder)) {
        const std::string name = file.path().filename().string();
        if (name.find(".truth.tsv") == std::string::npos) continue;
        const report r = report_of(file_contents(file.path().string()));
        const localisation l = localise(r);
        ++reports;
        BOOST_TEST_CONTEXT(name) {
            if (name.find("r011_pingtan_2020") == std::string::npos) {
                BOOST_TEST((l.answer == location::nothing_wrong));
                continue;
            }
            // 26 in the rows of natural persons and 20 in their total: two rows are 6 and could be 0, each with its own
            // total. One of them counts the same applications as the other.
            BOOST_TEST((l.answer == location::one_of));
            BOOST_REQUIRE(l.explanations.size() == 2u);
            for (const explanation &e : l.explanations) {
                BOOST_TEST_MESSAGE(name << ": " << describe(e, l, r.edition).zh);
                BOOST_TEST((e.what == hypothesis::carried));
            }
            const auto disclosed = code_of(application_row::disclosed, applicant::natural_person),
                       partially = code_of(application_row::partially_disclosed, applicant::natural_person);
            BOOST_TEST(l.explanations[0].corrections.at(0).index == *index_of(disclosed));
            BOOST_TEST(l.explanations[1].corrections.at(0).index == *index_of(partially));
        }
    }
    BOOST_TEST(reports > 0u);
}
