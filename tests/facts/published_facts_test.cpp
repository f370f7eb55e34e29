// The figures that published reports state in their prose, against what a person read in them.
#include "facts/confusion.hpp"
#include "shared_inputs.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace ogi;
using namespace ogi::tests;

namespace {

struct published_text {
    std::string text;
    std::vector<expected_fact> expected;
};

edition edition_of(std::int32_t year) {
    return year < 2021 ? edition::fmt2019_trial : edition::fmt2021;
}

std::optional<std::int32_t> year_in(const std::string &file) {
    for (std::size_t at = file.find("_20"); at != std::string::npos; at = file.find("_20", at + 1))
        if (at + 5 <= file.size() && file.find_first_not_of("0123456789", at + 1) >= at + 5)
            return std::stoi(file.substr(at + 1, 4));
    return std::nullopt;
}

/// Puts the clauses of a document together again: they are pieces of its prose, in order, and may overlap. Returns
/// where the clause stands.
byte_span append_clause(std::string &text, const std::string &clause, std::size_t previous) {
    if (const std::size_t at = text.find(clause, previous); at != std::string::npos) return {at, at + clause.size()};
    for (std::size_t size = std::min(text.size(), clause.size() - 1); size > 3; --size)
        if (text.compare(text.size() - size, size, clause, 0, size) == 0) {
            text += clause.substr(size);
            return {text.size() - clause.size(), text.size()};
        }
    if (!text.empty()) text += "，";
    text += clause;
    return {text.size() - clause.size(), text.size()};
}

std::int64_t value_of(const std::string &figure) {
    return figure.find('.') == std::string::npos ? std::stoll(figure) : -1; // percentages: no fact has them
}

} // namespace

BOOST_AUTO_TEST_CASE(facts_of_published_prose_are_read_with_the_precision_and_recall_aimed_at) {
    const std::string table = shared_file("corpus/facts.tsv");
    if (table.empty()) return;
    std::map<std::string, published_text> texts;
    std::map<std::string, std::size_t> previous;
    for (const std::string &line : split(table, '\n')) {
        if (line.empty() || line[0] == '#') continue;
        const std::vector<std::string> fields = split(line, '\t');
        BOOST_REQUIRE(fields.size() >= 5);
        published_text &one = texts[fields[0]];
        expected_fact e;
        e.where = append_clause(one.text, fields[1], previous[fields[0]]);
        previous[fields[0]] = e.where.begin;
        e.value = value_of(fields[3]);
        if (fields[2] != "none") {
            const std::optional<cell_sum> cells = cells_of(fields[2], edition_of(year_in(fields[0]).value_or(2021)));
            BOOST_REQUIRE_MESSAGE(cells, fields[2]);
            e.cells = *cells;
        }
        // A difference on another basis, or of another organ, is no conflict: it must not be compared.
        if (fields.size() > 5 &&
            (fields[5].find("another basis") != std::string::npos || fields[5].find("scope") != std::string::npos))
            e.comparable = false;
        one.expected.push_back(e);
    }

    confusion c;
    std::vector<std::string> complaints;
    for (const auto &[file, one] : texts) {
        fact_context context;
        context.year = year_in(file);
        context.edition = edition_of(context.year.value_or(2021));
        const std::size_t before = complaints.size();
        count(c, find_facts(one.text, context), one.expected, complaints);
        for (std::size_t i = before; i < complaints.size(); ++i)
            complaints[i] = file + ": " + complaints[i];
    }
    for (const std::string &complaint : complaints)
        BOOST_TEST_MESSAGE(complaint);
    BOOST_TEST_MESSAGE("published prose, " << texts.size() << " documents: " << c);
    BOOST_TEST(c.precision() >= 0.99);
    BOOST_TEST(c.recall() >= 0.80);
    BOOST_TEST(c.comparable_trap == 0u);
}
