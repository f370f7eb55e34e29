#include <ogi/form.hpp>

#include "form/table.hpp"
#include "shared_inputs.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <sstream>

using namespace ogi;

BOOST_AUTO_TEST_CASE(every_code_leads_back_to_its_cell) {
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST(index_of(code_at(i)).value() == i);
}

BOOST_AUTO_TEST_CASE(codes_outside_the_form_have_no_cell) {
    for (int code :
         {0, -1, 1, 19999, 20000, 20102 + 10, 30000, 30008, 30100, 32701, 32601 + 7, 40000, 40106, 40401, 50101})
        BOOST_TEST(!index_of(cell_code{code}).has_value(), "code " << code);
}

BOOST_AUTO_TEST_CASE(every_path_is_unique_and_leads_back_to_its_cell) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < cell_count; ++i) {
        BOOST_TEST(seen.insert(path_at(i)).second, path_at(i));
        BOOST_TEST(index_of_path(path_at(i)).value() == i);
    }
    BOOST_TEST(index_of_path("/applications/outcome/total/natural_person").value() ==
               index_of(code_of(application_row::outcome_total, applicant::natural_person)).value());
    BOOST_TEST(!index_of_path("applications.outcome.total").has_value());
    BOOST_TEST(!index_of_path("").has_value());
}

// The codes are ABI. This holds the ones that the first release gave out.
BOOST_AUTO_TEST_CASE(codes_keep_their_values) {
    BOOST_TEST(static_cast<int>(code_of(application_row::newly_received, applicant::natural_person)) == 30101);
    BOOST_TEST(static_cast<int>(code_of(application_row::other_handling_undivided, applicant::total)) == 32607);
    BOOST_TEST(static_cast<int>(code_of(proceeding::litigation_after_reconsideration, proceeding_result::total)) ==
               40305);
    BOOST_TEST(static_cast<int>(code_of(disclosure_row::administrative_fees, disclosure_measure::amount_10k_yuan)) ==
               20705);
}

BOOST_AUTO_TEST_CASE(labels_name_table_row_and_column) {
    const std::size_t total = *index_of(code_of(application_row::outcome_total, applicant::natural_person));
    BOOST_TEST(label_at(total, edition::fmt2021, language::zh) == "表三 · （七）总计 · 自然人");
    BOOST_TEST(label_at(total, edition::fmt2021, language::en) == "Table 3 · Total · Natural person");
    const std::size_t documents =
        *index_of(code_of(disclosure_row::normative_documents, disclosure_measure::newly_produced));
    BOOST_TEST(label_at(documents, edition::fmt2019_trial, language::zh) == "表二 · 规范性文件 · 本年新制作数量");
    const std::size_t secret = *index_of(code_of(application_row::state_secret, applicant::total));
    BOOST_TEST(label_at(secret, edition::fmt2021, language::zh) == "表三 · （三）不予公开 · 1.属于国家秘密 · 总计");
}

// form.tsv is the reference: every cell of both editions with path, official label and type.
BOOST_AUTO_TEST_CASE(the_form_is_the_reference_form) {
    const std::string reference = tests::shared_file("form.tsv");
    if (reference.empty()) return;
    constexpr const char *types[] = {"", "count", "signed_count", "amount_10k_yuan", "amount_with_unit"};
    std::multiset<std::string> expected, actual;
    std::istringstream lines(reference);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line[0] != '#') expected.insert(line);
    for (const edition e : {edition::fmt2019_trial, edition::fmt2021})
        for (std::size_t i = 0; i < cell_count; ++i)
            if (stands_in(e, i))
                actual.insert(std::to_string(static_cast<int>(e)) + "\t" + std::string(path_at(i)) + "\t" +
                              official_label_at(i, e) + "\t" + types[static_cast<int>(type_at(i))]);
    BOOST_TEST(actual == expected, boost::test_tools::per_element());
}
