#include "document/compound_file.hpp"
#include "document/doc_reader.hpp"
#include "document/read_blocks.hpp"
#include "document/word_document.hpp"
#include "shared_inputs.hpp"

#include <ogi/reading.hpp>

#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

word_document small_document() {
    word_document w;
    w.add(u"标题\r").cell(u"甲").cell(u"1").end_row({0, 1000, 2000}).add(u"末\r");
    return w;
}

/// Whatever the bytes are: a sound document, or a refusal for what they are.
void require_survives(const std::string &bytes) {
    const result<document> r = read_doc_document(bytes, {});
    if (r)
        require_sound(*r);
    else
        BOOST_REQUIRE(
            (r.error().code == errc::syntax || r.error().code == errc::unsupported || r.error().code == errc::budget));
}

} // namespace

BOOST_AUTO_TEST_CASE(a_document_that_is_cut_off_is_refused_or_whole) {
    const std::string whole = file_contents(std::string(OGI_SOURCE_DIR) + "/tests/samples/sample.doc");
    const result<document> expected = read_doc_document(whole, {});
    BOOST_REQUIRE(expected.has_value());
    for (std::size_t size = 0; size < whole.size(); size += 64) {
        const std::string cut = whole.substr(0, size);
        const result<document> r = read_doc_document(cut, {});
        if (r)
            BOOST_REQUIRE(shown_with_spans(*r) ==
                          shown_with_spans(*expected)); // only the end of another stream is missing
        else
            BOOST_REQUIRE((r.error().code == errc::syntax));
    }
}

BOOST_AUTO_TEST_CASE(a_chain_of_sectors_that_loops_is_refused) {
    const std::string whole = small_document().bytes();
    // The table of sectors is the first sector: each entry in turn leads back to the first of the stream.
    for (std::size_t entry = 0; entry < 30; ++entry) {
        std::string looped = whole;
        put(looped, 512 + 4 * entry, little(2, 4));
        require_survives(looped);
        put(looped, 512 + 4 * entry, little(entry, 4));
        require_survives(looped);
    }
    std::string directory = whole;
    put(directory, 512 + 4, little(1, 4)); // the directory follows itself
    BOOST_TEST(!compound_file::open(directory).has_value());
    std::string siblings = whole;
    put(siblings, 1024 + 128 + 72, little(1, 4)); // an entry is its own sibling
    BOOST_TEST(!compound_file::open(siblings).has_value());
    std::string tables = whole;
    put(tables, 68, little(3, 4)); // the list of tables goes on in a sector that leads to itself
    put(tables, 512 * 4, std::string(508, '\xFF') + little(3, 4));
    require_survives(tables);
}

BOOST_AUTO_TEST_CASE(wild_offsets_are_survived) {
    const std::string whole = small_document().bytes();
    for (const std::uint32_t value : {0U, 1U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU, 4095U})
        for (std::size_t offset = 8; offset + 4 <= whole.size(); offset += 2) {
            std::string wild = whole;
            put(wild, offset, little(value, 4));
            require_survives(wild);
        }
}

BOOST_AUTO_TEST_CASE(budgets_are_kept) {
    const std::string bytes = small_document().bytes();
    limits few_bytes, few_cells, flat;
    few_bytes.bytes = 1000;
    few_cells.cells = 3;
    BOOST_TEST((read_doc_document(bytes, few_bytes).error().code == errc::budget));
    BOOST_TEST((read_doc_document(bytes, few_cells).error().code == errc::budget));
    word_document deep;
    deep.add(u"甲\r", at_depth(100000));
    BOOST_TEST((read_doc_document(deep.bytes(), flat).error().code == errc::budget));
}

BOOST_AUTO_TEST_CASE(rows_that_share_no_edges_do_not_make_an_endless_grid) {
    word_document w;
    for (int row = 0; row < 20; ++row) {
        std::vector<int> edges;
        std::u16string cells;
        for (int i = 0; i <= 20; ++i)
            edges.push_back(row * 50 + i * 1500);
        for (int i = 0; i < 20; ++i)
            cells += u"x\x07";
        w.add(cells, in_table).end_row(edges);
    }
    limits budget;
    budget.cells = 2000;
    const std::string bytes = w.bytes();
    BOOST_TEST((read_doc_document(bytes, budget).error().code == errc::budget));
}
