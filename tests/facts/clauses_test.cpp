// Clauses of our own, with every construct of the grammar and the traps beside it.
#include "facts/confusion.hpp"
#include "shared_inputs.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

expected_fact expectation_of(std::string field, edition e, std::size_t text_size) {
    expected_fact one;
    one.where = {0, text_size};
    if (field[0] == '!' || field[0] == '~') {
        one.comparable = field[0] == '!';
        field.erase(0, 1);
    }
    const std::size_t equals = field.find('=');
    BOOST_REQUIRE_MESSAGE(equals != std::string::npos, field);
    one.value = std::stoll(field.substr(0, equals));
    if (field.substr(equals + 1) != "none") {
        const std::optional<cell_sum> cells = cells_of(field.substr(equals + 1), e);
        BOOST_REQUIRE_MESSAGE(cells, field);
        one.cells = *cells;
    }
    return one;
}

} // namespace

BOOST_AUTO_TEST_CASE(facts_of_our_own_clauses_are_read_with_the_precision_and_recall_aimed_at) {
    const std::string table = file_contents(OGI_SOURCE_DIR "/tests/facts/clauses.tsv");
    confusion c;
    std::vector<std::string> complaints;
    std::size_t clauses = 0;
    for (const std::string &line : split(table, '\n')) {
        if (line.empty() || line[0] == '#') continue;
        const std::vector<std::string> fields = split(line, '\t');
        BOOST_REQUIRE_MESSAGE(fields.size() >= 5, line);
        fact_context context;
        context.edition = edition{std::stoi(fields[0])};
        context.year = std::stoi(fields[1]);
        context.organ = fields[2];
        std::vector<expected_fact> expected;
        for (std::size_t i = 4; i < fields.size(); ++i)
            if (fields[i] != "none") expected.push_back(expectation_of(fields[i], context.edition, fields[3].size()));
        count(c, find_facts(fields[3], context), expected, complaints);
        ++clauses;
    }
    for (const std::string &complaint : complaints)
        BOOST_TEST_MESSAGE(complaint);
    BOOST_TEST_MESSAGE("our own prose, " << clauses << " texts: " << c);
    BOOST_TEST(clauses >= 150u);
    BOOST_TEST(c.precision() >= 0.99);
    BOOST_TEST(c.recall() >= 0.80);
    BOOST_TEST(c.comparable_trap == 0u);
}
