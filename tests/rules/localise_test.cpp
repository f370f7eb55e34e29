// What localise says: answers, reasons, evidence and words.
#include "rules/localise_support.hpp"

#include <limits>

using namespace ogi;
using namespace ogi::tests;

namespace {

namespace row = form::row_code;
namespace who = form::applicant_code;

std::size_t at(std::int32_t line, std::int32_t column) {
    return form::application_index(line, column);
}

void put(report &r, std::int32_t line, std::int32_t column, std::int64_t n) {
    r[at(line, column)] = cell::number(n);
}

/// 64 applications of natural persons, all received and disclosed this year; 0 everywhere else.
report sixty_four() {
    report r(edition::fmt2021);
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(0);
    for (std::int32_t line : {row::newly_received, row::disclosed, row::outcome_total})
        for (std::int32_t column : {who::natural_person, who::total})
            put(r, line, column, 64);
    return r;
}

std::size_t fee_cell() {
    return *index_of(code_of(disclosure_row::administrative_fees, disclosure_measure::amount_10k_yuan));
}

std::string said(const localisation &l, language in = language::zh) {
    return describe(l.explanations.at(0), l, edition::fmt2021).in(in);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_wrong_cell_is_named_with_its_value_and_consequences) {
    report r = sixty_four();
    put(r, row::outcome_total, who::natural_person, 46);
    const localisation l = localise(r);
    BOOST_TEST((l.answer == location::unique));
    BOOST_TEST((l.unknown_because == unknown_reason::none));
    BOOST_TEST(l.not_assessable == 0u);
    BOOST_REQUIRE(l.broken.size() == 3u);
    BOOST_TEST(l.broken[0].rule->id == "T3-BAL");
    BOOST_TEST(l.broken[0].instance == "natural_person");
    BOOST_TEST(l.broken[2].rule->id == "T3-TOT");
    BOOST_TEST(l.broken[2].instance == "applications.outcome.total");
    const explanation &e = l.explanations.at(0);
    BOOST_TEST((e.certainty == certainty::likely));
    BOOST_REQUIRE(e.corrections.size() == 1u);
    BOOST_TEST(e.corrections[0].index == at(row::outcome_total, who::natural_person));
    BOOST_TEST(*e.corrections[0].printed == 46);
    BOOST_TEST(e.corrections[0].proposed == 64);
    BOOST_TEST((e.corrections[0].slip == digit_slip::transposed));
    BOOST_TEST(e.corrections[0].explains == (std::vector<std::size_t>{0, 1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(broken_relations_are_those_that_check_lists) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        report r = random_report(seed);
        if (seed % 2 == 0) {
            r = filled_table_3(seed, edition::fmt2021, 40);
            dice d(seed);
            for (std::size_t n = d.below(6); n > 0; --n)
                r[form::first_application + d.below(form::application_count)] = odd_cell(d);
        }
        const localisation l = localise(r);
        std::vector<std::string> expected, found;
        std::size_t not_assessable = 0;
        const auto is_broken = [&l](const issue &i) {
            return std::any_of(l.broken.begin(), l.broken.end(),
                               [&i](const broken_relation &b) { return b.rule == i.rule && b.instance == i.instance; });
        };
        for (const issue &i : check(r).issues) {
            if (i.rule->id != "T3-BAL" && i.rule->id != "T3-SUM" && i.rule->id != "T3-TOT") continue;
            // What overflows there is added up exactly here, and may even hold.
            const bool too_large = i.message_id == "overflow";
            not_assessable += i.outcome == outcome::not_assessable && !too_large;
            if (i.outcome == outcome::fail || (too_large && is_broken(i)))
                expected.push_back(std::string(i.rule->id) + " " + i.instance);
        }
        for (const broken_relation &b : l.broken)
            found.push_back(std::string(b.rule->id).append(" ").append(b.instance));
        BOOST_TEST_CONTEXT("seed " << seed) {
            BOOST_TEST(found == expected, boost::test_tools::per_element());
            BOOST_TEST(l.not_assessable == not_assessable);
            BOOST_TEST(is_honest(l, r));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_sentence_names_cell_value_and_slip) {
    report r = sixty_four();
    put(r, row::outcome_total, who::natural_person, 46);
    BOOST_TEST(said(localise(r)) ==
               "疑似两位数字颠倒：表三 · （七）总计 · 自然人 46 → 64（唯一可使各项关系成立的改法）。");
    BOOST_TEST(
        said(localise(r), language::en) ==
        "This looks like two digits transposed: Table 3 · Total · Natural person 46 → 64 (the only change with which "
        "every relation holds).");
}

BOOST_AUTO_TEST_CASE(the_sentence_for_a_count_in_the_wrong_cell_names_both_and_how_many_others_there_are) {
    report r = sixty_four();
    put(r, row::disclosed, who::natural_person, 60);
    put(r, row::partially_disclosed, who::natural_person, 4);
    const localisation l = localise(r);
    BOOST_TEST((l.answer == location::one_of));
    BOOST_TEST(l.total == 2u); // the same count may be missing in the two totals instead
    BOOST_TEST(said(l) == "疑似有 4 件填错了格：表三 · （一）予以公开 · 自然人 60 → "
                          "64，表三 · （二）部分公开（区分处理的，只计这一情形，不计其他情形） · 自然人 4 → "
                          "0（同样简单的改法有 2 种，这是其中一种）。");
    for (const explanation &e : l.explanations)
        BOOST_TEST((e.certainty == certainty::possible));
}

BOOST_AUTO_TEST_CASE(every_explanation_has_a_sentence_in_both_languages_without_a_gap) {
    std::size_t sentences = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        report r = filled_table_3(seed, edition::fmt2021, 5);
        dice d(seed);
        const std::vector<std::size_t> cells = cells_of_table_3(r.edition);
        for (int n = 0; n < 2; ++n)
            add(r, cells[d.below(cells.size())], 1 + static_cast<std::int64_t>(seed % 3));
        const localisation l = localise(r);
        for (const explanation &e : l.explanations) {
            const bilingual text = describe(e, l, r.edition);
            BOOST_TEST(text.zh.find_first_of("{}") == std::string::npos);
            BOOST_TEST(text.en.find_first_of("{}") == std::string::npos);
            BOOST_TEST(text.zh.find("：表三 · ") != std::string::npos);
            BOOST_TEST(text.en.find(": Table 3 · ") != std::string::npos);
            ++sentences;
        }
    }
    BOOST_TEST(sentences > 2000u);
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_never_taken_for_zero) {
    report r = sixty_four();
    r[at(row::newly_received, who::natural_person)] = cell::blank(); // its row and balance say nothing
    put(r, row::outcome_total, who::natural_person, 46);
    const localisation l = localise(r);
    BOOST_TEST(l.not_assessable == 2u);
    BOOST_TEST((l.answer == location::unique));
    BOOST_TEST(l.explanations.at(0).corrections.at(0).proposed == 64);
    BOOST_TEST((l.explanations.at(0).certainty == certainty::possible)); // its balance could not be looked at
    BOOST_TEST(said(l).find("另有 2 项关系无法核对") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(with_missing_figures_the_wrong_cell_is_among_all_that_are_listed) {
    std::size_t made = 0, seen = 0, listed = 0, alone = 0, honest = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        const report truth = filled_table_3(seed, edition::fmt2021, 40);
        report r = truth;
        dice d(seed);
        const std::vector<std::size_t> cells = cells_of_table_3(r.edition);
        const std::size_t wrong = cells[d.below(cells.size())];
        add(r, wrong, an_error(d, r[wrong].value()));
        for (std::size_t n = 1 + d.below(12); n > 0; --n) {
            const std::size_t i = cells[d.below(cells.size())];
            if (i != wrong) r[i] = d.one_in(2) ? cell::blank() : cell::not_applicable("/");
        }
        const localisation l = localise(r);
        ++made;
        if (l.answer == location::nothing_wrong) continue; // no relation is left that could tell
        ++seen;
        listed += finds(l, truth, {wrong});
        alone += l.answer == location::unique;
        honest += is_honest(l, r);
    }
    BOOST_TEST_MESSAGE("one wrong cell among up to 12 missing: " << made << ", seen " << seen << ", listed " << listed
                                                                 << ", named alone " << alone);
    BOOST_TEST(listed == seen);
    BOOST_TEST(honest == seen);
    BOOST_TEST(seen * 10 > made * 9);
}

BOOST_AUTO_TEST_CASE(without_the_column_of_totals_a_list_too_long_says_so) {
    report r = filled_table_3(1, edition::fmt2021, 40, 30);
    for (const form::application_row &line : form::application_rows)
        if (stands_in(r.edition, at(line.code, who::total))) r[at(line.code, who::total)] = cell::blank();
    add(r, at(row::disclosed, who::natural_person), 3);
    add(r, at(row::not_held, who::other_organization), 5);
    const localisation l = localise(r);
    BOOST_TEST((l.answer == location::one_of));
    BOOST_TEST(l.truncated);
    BOOST_TEST(l.explanations.size() == 32u);
    BOOST_TEST(l.total == 21u * 21u); // any outcome of each column; its （七）总计 would break the balance
    BOOST_TEST(localise(r, {}, 5).explanations.size() == 5u);
    BOOST_TEST(localise(r, {}, 1000).explanations.size() == l.total);
}

BOOST_AUTO_TEST_CASE(too_many_wrong_cells_are_not_named) {
    report r = filled_table_3(2, edition::fmt2021, 40);
    add(r, at(row::disclosed, who::natural_person), 3);
    add(r, at(row::not_held, who::commercial_enterprise), 5);
    add(r, at(row::state_secret, who::other_organization), 11);
    localisation l = localise(r);
    BOOST_TEST((l.answer == location::unknown));
    BOOST_TEST((l.unknown_because == unknown_reason::too_many_cells));
    BOOST_TEST(l.explanations.empty());
    BOOST_TEST(describe_unknown(l).zh.find("不能指出填错的是哪一格") == 0u);
    r[at(row::public_publication, who::legal_service_institution)] = cell::blank();
    l = localise(r);
    BOOST_TEST((l.unknown_because == unknown_reason::missing_figures));
    BOOST_TEST(describe_unknown(l).en.find("2 relations cannot be assessed") != std::string::npos);
    BOOST_TEST(describe_unknown(localise(sixty_four())).zh.empty());
}

BOOST_AUTO_TEST_CASE(figures_of_any_size_are_safe) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max(),
                           least = std::numeric_limits<std::int64_t>::min();
    report r = sixty_four();
    put(r, row::disclosed, who::commercial_enterprise, largest);
    localisation l = localise(r);
    BOOST_TEST((l.answer == location::unique));
    BOOST_TEST(l.explanations.at(0).corrections.at(0).proposed == 0);

    put(r, row::disclosed, who::natural_person, largest);
    put(r, row::not_held, who::natural_person, largest);
    l = localise(r);
    BOOST_TEST((l.answer == location::unknown));
    BOOST_TEST((l.unknown_because == unknown_reason::overflow));
    BOOST_TEST(!describe_unknown(l).en.empty());

    for (std::int64_t n : {largest, least, least + 1, std::int64_t{-1}})
        for (std::size_t i : cells_of_table_3(edition::fmt2021)) {
            r = sixty_four();
            r[i] = cell::number(n);
            l = localise(r);
            BOOST_TEST(is_honest(l, r));
            if (l.answer == location::unique) BOOST_TEST(finds(l, sixty_four(), {i}));
            for (std::size_t j : cells_of_table_3(edition::fmt2021)) {
                if (j % 9 != 0) continue;
                r[j] = cell::number(largest);
                localise(r);
            }
        }
}

BOOST_AUTO_TEST_CASE(no_explanation_proposes_less_than_nothing) {
    report r = sixty_four();
    // One cell of row （一） too large: the total could not be −1, nor can any count.
    put(r, row::not_held, who::natural_person, -1);
    const localisation l = localise(r);
    BOOST_TEST(finds_alone(l, sixty_four(), {at(row::not_held, who::natural_person)}));
}

BOOST_AUTO_TEST_CASE(item_six_is_read_in_the_form_that_the_report_has) {
    const report truth = filled_table_3(9, edition::fmt2019_trial, 40);
    report r = truth;
    r.edition = edition::fmt2021; // a report of 2021 with the one row of 2019
    BOOST_TEST((localise(r).answer == location::nothing_wrong));
    BOOST_TEST(localise(r).not_assessable == 0u);
    add(r, at(row::other_handling_undivided, who::natural_person), 4);
    BOOST_TEST(finds_alone(localise(r), truth, {at(row::other_handling_undivided, who::natural_person)}));
    for (std::int32_t column = who::natural_person; column <= who::total; ++column)
        put(r, row::fee_unpaid, column, 0); // in both forms: the column sums say nothing
    const localisation l = localise(r);
    BOOST_TEST(l.not_assessable == 7u + 2u); // and the two other rows of （六） are missing
}

BOOST_AUTO_TEST_CASE(last_years_report_settles_what_the_table_leaves_open) {
    const report truth = filled_table_3(10, edition::fmt2021, 40, 10);
    report last(edition::fmt2021);
    for (std::int32_t column = who::natural_person; column <= who::total; ++column)
        put(last, row::carried_over_to_next_year, column,
            truth[at(row::carried_over_from_previous_year, column)].value());
    report r = truth;
    const std::size_t from = at(row::newly_received, who::research_institution),
                      to = at(row::carried_over_from_previous_year, who::research_institution);
    add(r, from, -5);
    add(r, to, 5);
    BOOST_TEST(localise(r).total == 7u);

    evidence known;
    known.previous = &last;
    localisation l = localise(r, known);
    BOOST_TEST(finds_alone(l, truth, {from, to}));
    BOOST_TEST(l.set_aside == 6u);
    BOOST_TEST(l.explanations.at(0).supported == 1u);
    BOOST_TEST((l.explanations.at(0).certainty == certainty::likely));
    BOOST_TEST(said(l).find("同样简单的改法有 7 种，上年报告或正文的数字支持这一种") != std::string::npos);

    last.year = 2020;
    r.year = 2024; // not the year before
    BOOST_TEST(localise(r, known).total == 7u);
    last.year = 2023;
    BOOST_TEST(localise(r, known).total == 1u);
    r.organ = "示例区档案局";
    last.organ = "丰川县水利局"; // not of the organ
    BOOST_TEST(localise(r, known).total == 7u);
}

BOOST_AUTO_TEST_CASE(what_disagrees_least_with_the_evidence_is_not_called_supported) {
    const report truth = filled_table_3(11, edition::fmt2021, 40, 10);
    report r = truth;
    const std::size_t from = at(row::disclosed, who::natural_person), to = at(row::not_held, who::natural_person);
    add(r, from, -5);
    add(r, to, 5);
    evidence known; // against every change of the two, and twice against the others
    known.stated = {{{from}, r[from].value()}};
    for (std::int32_t column = who::commercial_enterprise; column <= who::total; ++column)
        for (std::int32_t line : {row::disclosed, row::not_held})
            known.stated.push_back({{at(line, column)}, r[at(line, column)].value()});
    const localisation l = localise(r, known);
    BOOST_REQUIRE(finds_alone(l, truth, {from, to}));
    BOOST_TEST(l.explanations.at(0).supported == 0u);
    BOOST_TEST(l.explanations.at(0).contradicted == 1u);
    BOOST_TEST(said(l).find("支持这一种") == std::string::npos);
    BOOST_TEST(said(l).find("与上年报告或正文的数字矛盾最少的一种") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(figures_of_the_prose_settle_what_the_table_leaves_open) {
    const report truth = filled_table_3(11, edition::fmt2021, 40, 10);
    report r = truth;
    const std::size_t from = at(row::disclosed, who::natural_person), to = at(row::not_held, who::natural_person);
    add(r, from, -5);
    add(r, to, 5);
    BOOST_TEST(localise(r).total == 7u);
    evidence known;
    known.stated = {{{from, at(row::partially_disclosed, who::natural_person)},
                     truth[from].value() + truth[at(row::partially_disclosed, who::natural_person)].value()}};
    BOOST_TEST(finds_alone(localise(r, known), truth, {from, to}));
}

BOOST_AUTO_TEST_CASE(evidence_against_the_only_explanation_makes_it_less_certain_and_is_told) {
    report r = sixty_four();
    put(r, row::disclosed, who::natural_person, 46);
    evidence known;
    known.stated = {{{at(row::disclosed, who::natural_person)}, 46}};
    const localisation l = localise(r, known);
    BOOST_TEST((l.answer == location::unique));
    BOOST_TEST(l.explanations.at(0).contradicted == 1u);
    BOOST_TEST((l.explanations.at(0).certainty == certainty::possible));
    BOOST_TEST(said(l).find("但与上年报告或正文的数字不符。") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(evidence_alone_makes_no_suspect) {
    const report r = sixty_four();
    evidence known;
    known.stated = {{{at(row::disclosed, who::natural_person)}, 46}};
    BOOST_TEST((localise(r, known).answer == location::nothing_wrong));
}

BOOST_AUTO_TEST_CASE(a_fee_in_yuan_is_suspected_only_where_the_evidence_says_so) {
    report r = sixty_four(), last = sixty_four();
    r[fee_cell()] = cell::number(*amount::parse_10k_yuan("188710"));
    const std::int64_t right = amount::parse_10k_yuan("18.871")->fen();
    BOOST_TEST(!localise(r).fee);

    evidence prose;
    prose.stated = {{{fee_cell()}, right}};
    localisation l = localise(r, prose);
    BOOST_REQUIRE(l.fee.has_value());
    BOOST_TEST(l.fee->corrections.at(0).proposed == right);
    BOOST_TEST((l.fee->certainty == certainty::likely));
    BOOST_TEST((l.answer == location::nothing_wrong));
    BOOST_TEST(describe(*l.fee, l, r.edition).zh ==
               "疑似以元为单位填报，应以万元为单位：表二 · 行政事业性收费 · 本年收费金额（单位：万元） 188710 → 18.871 "
               "万元（上年报告或正文的数字支持这一改法）。");

    evidence year_before;
    year_before.previous = &last;
    last[fee_cell()] = cell::number(*amount::parse_10k_yuan("20.5"));
    l = localise(r, year_before);
    BOOST_REQUIRE(l.fee.has_value());
    BOOST_TEST((l.fee->certainty == certainty::possible));
    last[fee_cell()] = cell::number(*amount::parse_10k_yuan("150000"));
    BOOST_TEST(!localise(r, year_before).fee);

    last[fee_cell()] = cell::number(*amount::parse_10k_yuan("20.5"));
    year_before.stated = {{{fee_cell()}, r[fee_cell()].value()}}; // the prose says the same as the table
    BOOST_TEST(!localise(r, year_before).fee);
}

BOOST_AUTO_TEST_CASE(table_4_is_detected_and_says_why_no_cell_is_named) {
    report r = sixty_four();
    r.reconsideration_and_litigation()(proceeding::administrative_reconsideration, proceeding_result::total) =
        cell::number(3);
    BOOST_TEST((localise(r).answer == location::nothing_wrong)); // of table 3
    BOOST_TEST(why_table_4_names_no_cell().zh.find("表四") == 0u);
    BOOST_TEST(why_table_4_names_no_cell().en.find("the cell cannot") != std::string_view::npos);
}
