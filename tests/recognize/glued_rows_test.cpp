// Tables whose figures are printed without gaps: read where it is proved how to part them, and not otherwise.
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

#include <ogi/check.hpp>

#include <sstream>

using namespace ogi;
using namespace ogi::tests;

namespace {

using kind = log_entry::kind;

/// The rows whose first figure is behind one of these labels, with all their figures in one cell.
std::string glued(const std::string &text, std::initializer_list<std::string_view> labels) {
    std::istringstream lines(text);
    std::string out;
    for (std::string line; std::getline(lines, line);) {
        for (std::string_view label : labels) {
            const std::size_t at = line.find(label);
            if (at == std::string::npos) continue;
            std::size_t from = at + label.size();
            std::string figures;
            for (char c : line.substr(from))
                if (c != '\t') figures += c;
            line = line.substr(0, from) + "\t" + figures;
        }
        out += line + "\n";
    }
    return out;
}

const std::string first = "本年新收政府信息公开申请数量", disclosed = "予以公开", total = "(七) 总计",
                  next = "结转下年度继续办理";

bool is_absent(const cell &c) {
    return c.state() == cell_state::absent;
}

/// How many cells of the whole report differ from the sample's, and how many of these are numbers.
std::pair<int, int> differences(const reading &r) {
    const reading whole = read_or_fail(sample());
    int differ = 0, wrong = 0;
    for (std::size_t i = 0; i < cell_count; ++i)
        if (r.report[i] != whole.report[i]) {
            ++differ;
            wrong += r.report[i].is_number();
        }
    return {differ, wrong};
}

} // namespace

BOOST_AUTO_TEST_CASE(rows_of_table_3_are_parted_by_their_sums) {
    // 6113113180, 316102040, 6213113181, 3100004
    const reading r = read_or_fail(glued(sample(), {first, disclosed, total, next}));
    BOOST_TEST(differences(r).first == 0);
    BOOST_TEST(log_says(r, kind::repair, "61 · 13 · 1 · 1 · 3 · 1 · 80"));
    BOOST_TEST(log_says(r, kind::repair, "3 · 1 · 0 · 0 · 0 · 0 · 4"));
}

BOOST_AUTO_TEST_CASE(the_sum_of_a_row_that_was_parted_by_it_is_named_and_no_other) {
    const reading r = read_or_fail(glued(sample(), {disclosed, "1. 属于国家秘密"}));
    std::vector<std::string> rows;
    for (const used_relation &used : r.relations_used)
        if (used.rule == "T3-TOT") rows.push_back(used.instance);
    BOOST_TEST_REQUIRE(rows.size() == 1U); // 0000000 can be parted in one way only
    BOOST_TEST(rows[0] == "applications.outcome.disclosed");
    BOOST_TEST(read_or_fail(sample()).relations_used.empty());
}

BOOST_AUTO_TEST_CASE(the_check_knows_every_relation_that_parted_rows_and_passes_none_of_them) {
    const std::string row = "\n1\t0\t1\t1\t3\t0\t0\t0\t0\t0\t1\t1\t0\t1\t3";
    const reading r =
        read_or_fail(replaced(glued(sample(), {first, disclosed, total}), row, "\n件数\t101130000011013"));
    BOOST_TEST_REQUIRE(r.relations_used.size() > 6U);
    check_options options;
    options.relations_used = &r.relations_used;
    const check_result checked = check(r.report, options);
    BOOST_TEST_REQUIRE(checked.evidence_used.size() == r.relations_used.size());
    for (const used_evidence &used : checked.evidence_used) {
        BOOST_TEST(!used.label.zh.empty(), used.rule + " " + used.instance); // the catalogue has it
        BOOST_TEST((used.outcome == outcome::skipped));
        BOOST_TEST(!used.cells.empty());
    }
    BOOST_TEST((checked.verdict == verdict::undetermined));
}

BOOST_AUTO_TEST_CASE(the_place_of_a_parted_figure_is_its_own) {
    const std::string text = glued(sample(), {first});
    const reading r = read_or_fail(text);
    const source_place &place = r.places[index_of_path("applications.newly_received.commercial_enterprise").value()];
    BOOST_TEST(text.substr(place.begin.offset, place.size) == "13");
    BOOST_TEST(place.characters == 2U);
}

BOOST_AUTO_TEST_CASE(a_row_that_breaks_its_sum_is_not_parted) {
    const std::string text = replaced(glued(sample(), {first}), "6113113180", "6113113190");
    const reading r = read_or_fail(text);
    BOOST_TEST(differences(r).first == 7);
    BOOST_TEST(differences(r).second == 0);
    BOOST_TEST(log_says(r, kind::unread, "6113113190"));
}

BOOST_AUTO_TEST_CASE(seven_digits_that_do_not_add_up_are_not_parted) {
    // A blank and a figure of two digits are as good.
    const reading r = read_or_fail(replaced(glued(sample(), {next}), "3100004", "3100005"));
    BOOST_TEST(is_absent(at_path(r, "applications.carried_over_to_next_year.total")));
    BOOST_TEST(differences(r).second == 0);
}

BOOST_AUTO_TEST_CASE(where_cells_are_left_empty_seven_digits_prove_nothing) {
    // 3 1 0 0 0 0 4 or 31 _ 0 …: the table has blanks.
    const std::string blank = replaced(sample(), "\t0\t0\t0\t0\t0\t0\t0\n\t\t2. 其他", "\t\t\t\t\t\t\t\n\t\t2. 其他");
    const reading r = read_or_fail(replaced(glued(blank, {next}), "3100004", "3100014"));
    BOOST_TEST(is_absent(at_path(r, "applications.carried_over_to_next_year.total")));
}

BOOST_AUTO_TEST_CASE(what_the_columns_decide_is_read_and_what_nothing_decides_is_listed) {
    // 110000011: 11 0 or 1 10. In the first text the columns tell; in the second a row is missing, and nothing does.
    std::string text = replaced(sample(), "\t0\t0\t0\t0\t0\t0\t0\n\t\t7. ", "\t11\t0\t0\t0\t0\t0\t11\n\t\t7. ");
    text = replaced(text, "(七) 总计\t\t62\t13\t1\t1\t3\t1\t81", "(七) 总计\t\t73\t13\t1\t1\t3\t1\t92");
    const std::string label = "属于四类过程性信息";
    const reading r = read_or_fail(glued(text, {label}));
    const std::string row = "applications.outcome.not_disclosed.process_information.";
    BOOST_TEST(at_path(r, row + "natural_person").value() == 11);
    BOOST_TEST(at_path(r, row + "commercial_enterprise").value() == 0);
    const auto relies_on = [&r](std::string_view rule, std::string_view instance) {
        return std::any_of(r.relations_used.begin(), r.relations_used.end(),
                           [&](const used_relation &used) { return used.rule == rule && used.instance == instance; });
    };
    BOOST_TEST(relies_on("T3-SUM", "natural_person"));
    BOOST_TEST(relies_on("T3-SUM", "commercial_enterprise"));
    BOOST_TEST(!relies_on("T3-SUM", "total")); // both cuts have the same there
    BOOST_TEST(!relies_on("T3-BAL", "natural_person"));

    const reading open = read_or_fail(glued(replaced(text, "2. 重复申请\t", "2. 重复申请情况\t"), {label}));
    BOOST_TEST(is_absent(at_path(open, row + "natural_person")));
    BOOST_TEST(log_says(open, kind::unread, "1 · 10 · 0 · 0 · 0 · 0 · 11；11 · 0 · 0 · 0 · 0 · 0 · 11"));
}

BOOST_AUTO_TEST_CASE(a_row_that_was_cut_off_has_no_blanks) {
    const std::string row = "\t1. 属于国家秘密\t0\t0\t0\t0\t0\t0\t0", cut = "\t1. 属于国家秘密\t0";
    const reading r = read_or_fail(
        replaced(replaced(sample(), row, cut), "\t0\t0\t0\t0\t0\t0\t0\n\t\t3. 危及", "\t\t\t\t\t\t\t\n\t\t3. 危及"));
    BOOST_TEST(is_absent(at_path(r, "applications.outcome.not_disclosed.state_secret.total")));
}

BOOST_AUTO_TEST_CASE(a_row_that_lost_a_cell_is_not_parted) {
    // 4 0 0 0 0 15 of 11 4 0 0 0 0 15: 4 0 0 0 0 1 5 would add up.
    const reading r = read_or_fail(replaced(sample(), "\t4\t1\t0\t0\t0\t0\t5\t", "\t4\t0\t0\t0\t0\t15\t"));
    BOOST_TEST(is_absent(at_path(r, "applications.carried_over_from_previous_year.total")));
}

BOOST_AUTO_TEST_CASE(seven_figures_with_an_empty_cell_among_them_are_read_in_order_when_they_add_up) {
    const std::string row = "\t\t4\t1\t0\t0\t0\t0\t5\t", shifted = "\t\t4\t1\t0\t\t0\t0\t0\t5\t";
    const reading r = read_or_fail(replaced(sample(), row, shifted));
    BOOST_TEST(differences(r).first == 0);
    const reading broken = read_or_fail(replaced(sample(), row, "\t\t4\t1\t0\t\t0\t0\t0\t6\t"));
    BOOST_TEST(is_absent(at_path(broken, "applications.carried_over_from_previous_year.total")));
}

BOOST_AUTO_TEST_CASE(no_row_is_parted_by_its_sum_in_a_table_whose_columns_do_not_add_up) {
    // The total of the outcomes is another one in every column, and so is what is carried over.
    std::string text =
        replaced(sample(), "(七) 总计\t\t62\t13\t1\t1\t3\t1\t81", "(七) 总计\t\t70\t20\t5\t5\t5\t5\t110");
    const reading r = read_or_fail(glued(text, {disclosed}));
    BOOST_TEST(is_absent(at_path(r, "applications.outcome.disclosed.total")));
    // One wrong column is a finding and no reason for doubt.
    text = replaced(sample(), "结转下年度继续办理\t\t3\t1\t0\t0\t0\t0\t4", "结转下年度继续办理\t\t4\t1\t0\t0\t0\t0\t5");
    BOOST_TEST(at_path(read_or_fail(glued(text, {disclosed})), "applications.outcome.disclosed.total").value() == 40);
    // As many digits as columns leave chance no part.
    text = replaced(sample(), "(七) 总计\t\t62\t13\t1\t1\t3\t1\t81", "(七) 总计\t\t70\t20\t5\t5\t5\t5\t110");
    BOOST_TEST(at_path(read_or_fail(glued(text, {next})), "applications.carried_over_to_next_year.total").value() == 4);
}

BOOST_AUTO_TEST_CASE(of_very_many_ways_none_is_taken_though_one_adds_up) {
    // 5311 + 2140 + 3057 + 1126 + 4019 + 2231 = 17884
    std::string text = replaced(glued(sample(), {first}), "6113113180", "53112140305711264019223117884");
    const reading r = read_or_fail(text);
    BOOST_TEST(is_absent(at_path(r, "applications.newly_received.total")));
}

BOOST_AUTO_TEST_CASE(table_4_is_parted_by_its_three_totals) {
    const std::string row = "\n1\t0\t1\t1\t3\t0\t0\t0\t0\t0\t1\t1\t0\t1\t3";
    BOOST_TEST(differences(read_or_fail(replaced(sample(), row, "\n件数\t101130000011013"))).first == 0);
    const reading open = read_or_fail(replaced(sample(), row, "\n件数\t1011300000"));
    BOOST_TEST(is_absent(at_path(open, "reconsideration_and_litigation.administrative_reconsideration.total")));
}

BOOST_AUTO_TEST_CASE(rows_of_table_2_have_no_sum_and_are_parted_only_where_there_is_one_way) {
    const reading r = read_or_fail(glued(sample(), {"规章", "行政规范性文件"}));
    const std::string block = "proactive_disclosure.article20_1.";
    BOOST_TEST(at_path(r, block + "rules.currently_effective").value() == 0);
    BOOST_TEST(is_absent(at_path(r, block + "normative_documents.currently_effective")));
    BOOST_TEST(log_says(r, kind::unread, "“6241”"));
    BOOST_TEST(differences(r).second == 0);
}
