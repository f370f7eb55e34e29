// Random reports in every known kind of layout: what the layout keeps is read as it was, and whatever it has lost,
// nothing is read wrong and nothing is invented.
//   OGI_LAYOUT_RUNS=n     reports of each class (60)
//   OGI_LAYOUT_CLASS=s    only classes whose name has s in it
//   OGI_LAYOUT_SEED=n     only this report, and the document is printed
// With --log_level=message the share of cells that is read is told of every class.
#include "import/layout_classes.hpp"

#include <ogi/reading.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

std::string setting(const char *name) {
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::uint64_t number_setting(const char *name, std::uint64_t otherwise) {
    const std::string value = setting(name);
    return value.empty() ? otherwise : std::stoull(value);
}

/// What the reports of a class are like, in turn.
enum class kind { consistent, misprinted, with_blanks };

report report_of(kind k, dice &d) {
    static constexpr std::size_t figures[] = {0, 1, 3, 40, 1200, 30000};
    const std::uint64_t seed = d.next();
    const std::size_t most = d.pick(figures);
    report r = d.one_in(2) ? consistent_report(seed, most) : consistent_report_2019(seed, most);
    const std::size_t rarity = 2 + d.below(20);
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!r[i].is_number()) continue;
        if (k == kind::with_blanks && d.one_in(rarity)) r[i] = d.one_in(3) ? cell::not_applicable("/") : cell::blank();
        if (k == kind::misprinted && d.one_in(60)) r[i] = cell::number(r[i].value() + 1);
    }
    return r;
}

std::string in_words(const cell &c) {
    switch (c.state()) {
    case cell_state::absent: return "absent";
    case cell_state::blank: return "blank";
    case cell_state::number: return std::to_string(c.value());
    default: return "\"" + std::string(c.print()) + "\"";
    }
}

bool is_same(const cell &wanted, const cell &got) {
    return wanted.state() == got.state() && wanted.value_if_any() == got.value_if_any();
}

/// Whether the reading says something that the document does not. What is kept as text says nothing false. Where a
/// document has lost cells, an empty place may be what they left, and blank is what it says.
bool is_false(const cell &wanted, const cell &got, keeps kept) {
    if (got.state() == cell_state::absent || is_same(wanted, got)) return false;
    if (wanted.state() == cell_state::absent) return true;
    if (got.state() == cell_state::blank) return kept != keeps::nothing;
    return got.state() != cell_state::text || wanted.state() == cell_state::blank;
}

struct tally {
    std::size_t cells = 0, read = 0, refused = 0, runs = 0, skipped = 0;
    bool keeps_are_read = true; ///< whether every cell that a document kept was read

    std::string in_words(bool is_more_than_told) const {
        return std::to_string(cells == 0 ? 0 : read * 100 / cells) + "% of cells read" +
               (refused != 0 ? ", " + std::to_string(refused) + " of " + std::to_string(runs) + " refused" : "") +
               (is_more_than_told ? "; now complete: it may be marked as read" : "") +
               (skipped != 0 ? ", SKIPPED: this system cannot write it" : "");
    }
};

std::string place_of(const layout_class &c, std::uint64_t seed, std::size_t i, const cell &wanted, const cell &got) {
    return std::string(c.name) + ", seed " + std::to_string(seed) + ": " + std::string(path_at(i)) + " is " +
           in_words(wanted) + ", read as " + in_words(got);
}

/// Whether everything that must hold of this document does.
bool holds(const layout_class &c, std::uint64_t seed, tally &t) {
    dice d(seed);
    const kind k = c.keeps == keeps::nothing && seed % 3 == 1 ? kind::consistent : static_cast<kind>(seed % 3);
    report wanted = report_of(k, d);
    const std::optional<std::string> bytes = c.write(wanted, d);
    ++(bytes ? t.runs : t.skipped);
    if (!bytes) return true;
    if (!setting("OGI_LAYOUT_SEED").empty()) std::cout << *bytes << "\n";

    const bool is_kept = c.keeps == keeps::grid || (c.keeps == keeps::numbers && k != kind::with_blanks);
    const result<reading> got = read(*bytes);
    if (!got) {
        ++t.refused;
        t.keeps_are_read = t.keeps_are_read && !is_kept;
        if (!is_kept || !c.is_read) return true;
        BOOST_ERROR(std::string(c.name) + ", seed " + std::to_string(seed) + ": " + got.error().describe(language::en));
        return false;
    }
    for (std::size_t i = 0; i < cell_count; ++i) {
        const cell &right = wanted[i], &is = got->report[i];
        const bool must_be_read = is_kept && c.is_read && !is_same(right, is);
        t.keeps_are_read = t.keeps_are_read && (!is_kept || is_same(right, is));
        if (is_false(right, is, c.keeps) || must_be_read) {
            BOOST_ERROR(place_of(c, seed, i, right, is));
            return false;
        }
        if (right.state() == cell_state::absent) continue;
        ++t.cells;
        t.read += is_same(right, is) ? 1 : 0;
    }
    return true;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_layout_makes_a_cell_wrong_and_those_that_are_read_lose_none) {
    const std::uint64_t runs = number_setting("OGI_LAYOUT_RUNS", 60);
    const std::string only = setting("OGI_LAYOUT_CLASS");
    const bool is_single = !setting("OGI_LAYOUT_SEED").empty();
    for (const layout_class &c : layout_classes()) {
        if (std::string(c.name).find(only) == std::string::npos) continue;
        tally t;
        const std::uint64_t first = number_setting("OGI_LAYOUT_SEED", 0);
        for (std::uint64_t seed = first; seed < (is_single ? first + 1 : runs); ++seed)
            if (!holds(c, seed, t)) break; // one example of a class is enough
        const bool may_be_marked = !c.is_read && c.keeps != keeps::nothing && t.runs != 0 && t.keeps_are_read;
        BOOST_TEST_MESSAGE(std::string(c.name) + ": " + t.in_words(may_be_marked));
    }
}
