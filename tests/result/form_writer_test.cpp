// The form as text and as JSON.
#include <ogi/result_writers.hpp>

#include <algorithm>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>
#include <map>

using namespace ogi;
namespace json = boost::json;

namespace {

const json::value &form() {
    static const json::value v = json::parse(write_form(result_format::json));
    return v;
}

const json::object &line_of(const json::array &lines, std::int64_t code) {
    for (const json::value &line : lines)
        if (line.at("code").as_int64() == code) return line.as_object();
    throw std::out_of_range("no line " + std::to_string(code));
}

std::string text(const json::value &v) {
    return std::string(v.as_string());
}

} // namespace

BOOST_AUTO_TEST_CASE(every_cell_of_the_form_is_written_with_its_path_and_label) {
    const json::array &cells = form().at("cells").as_array();
    BOOST_REQUIRE(cells.size() == cell_count);
    for (std::size_t i = 0; i < cell_count; ++i) {
        const edition e = stands_in(edition::fmt2021, i) ? edition::fmt2021 : edition::fmt2019_trial;
        BOOST_TEST(cells[i].at("code").as_int64() == static_cast<std::int64_t>(code_at(i)));
        BOOST_TEST(text(cells[i].at("path")) == path_at(i));
        BOOST_TEST(text(cells[i].at("label").at("zh")) == label_at(i, e, language::zh));
        BOOST_TEST(cells[i].at("in_2019").as_bool() == stands_in(edition::fmt2019_trial, i));
    }
}

BOOST_AUTO_TEST_CASE(every_cell_stands_in_a_row_and_a_column_of_its_table) {
    std::map<std::int64_t, const json::value *> tables;
    for (const json::value &table : form().at("tables").as_array())
        tables[table.at("code").as_int64()] = &table;
    BOOST_TEST(tables.size() == 3u);
    for (const json::value &cell : form().at("cells").as_array()) {
        const json::value &table = *tables.at(cell.at("table").as_int64());
        const json::object &row = line_of(table.at("rows").as_array(), cell.at("row").as_int64());
        const json::object &column = line_of(table.at("columns").as_array(), cell.at("column").as_int64());
        const form_table t{static_cast<std::int32_t>(cell.at("table").as_int64())};
        const auto code = [](const json::object &line) {
            return static_cast<std::int32_t>(line.at("code").as_int64());
        };
        BOOST_TEST(text(row.at("label").at("en")) == row_label(t, code(row), edition::fmt2021, language::en));
        BOOST_TEST(text(column.at("label").at("en")) == column_label(t, code(column), edition::fmt2021, language::en));
    }
}

BOOST_AUTO_TEST_CASE(captions_and_totals_are_named_by_lines_of_the_same_table) {
    const json::value &table = form().at("tables").at(1);
    std::map<std::string, bool> captions, rows;
    for (const json::value &caption : table.at("captions").as_array())
        captions[text(caption.at("name"))] = true;
    for (const json::value &row : table.at("rows").as_array())
        rows[text(row.at("name"))] = text(row.at("kind")) == "total";
    for (const json::value &row : table.at("rows").as_array()) {
        if (const json::value *caption = row.as_object().if_contains("caption"))
            BOOST_TEST(captions.count(text(*caption)) == 1u);
        if (const json::value *total = row.as_object().if_contains("sums_into")) BOOST_TEST(rows.at(text(*total)));
    }
    BOOST_TEST(rows.at("outcome_total"));
    BOOST_TEST(!rows.at("disclosed"));
}

BOOST_AUTO_TEST_CASE(a_reader_sees_a_line_for_each_cell) {
    for (language l : {language::zh, language::en}) {
        const std::string page = write_form(result_format::text, {l, false});
        BOOST_TEST(static_cast<std::size_t>(std::count(page.begin(), page.end(), '\n')) == cell_count);
        BOOST_TEST(page.find(label_at(0, edition::fmt2021, l)) != std::string::npos);
    }
}
