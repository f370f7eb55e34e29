#include "handles.hpp"

#include "call.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace misuse {

namespace {

/// What the matrix itself needs must work.
void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "the matrix cannot begin: %s\n", what);
    std::exit(2);
}

std::string file(const char *name) {
    std::ifstream in(std::string(OGI_SAMPLES "/") + name, std::ios::binary);
    require(in.good(), "a sample is not there");
    return {std::istreambuf_iterator<char>(in), {}};
}

ogi_str str(std::string_view text) {
    return {text.data(), text.size()};
}

/// The figures behind a label of the text without what is between them.
void glue_row(std::string &text, std::string_view label) {
    const std::size_t found = text.find(label);
    if (found == std::string::npos) return;
    const std::size_t begin = found + label.size() + 1, end = text.find('\n', begin);
    std::string figures = text.substr(begin, end - begin);
    figures.erase(std::remove(figures.begin(), figures.end(), '\t'), figures.end());
    text.replace(begin, end - begin, figures);
}

ogi_report *prototype() {
    std::string bytes = file(OGI_DOCUMENTS ? "sample.txt" : "sample.json");
    const std::size_t figures = bytes.find("规章\t0");
    if (figures != std::string::npos) bytes.insert(figures, "规章\t零\n"); // a row that the log tells of
    glue_row(bytes, "本年新收政府信息公开申请数量");                       // parted by its sums, which the report names
    ogi_report *out = nullptr;
    require(ogi_report_read(bytes.data(), bytes.size(), OGI_MEDIUM_ANY, nullptr, &out, nullptr) == OGI_OK, "read");
    ogi_cell figure = {};
    figure.struct_size = sizeof figure;
    figure.state = OGI_CELL_NUMBER;
    figure.value = 77;
    ogi_extension row = {};
    row.struct_size = sizeof row;
    row.table = OGI_TABLE_PROACTIVE_DISCLOSURE;
    row.group = str("第二十条第（六）项");
    row.label = str("行政检查");
    const std::string_view organ = "示例市青禾区西桥街道办事处", column = "本年处理决定数量";
    const auto wrong_cell = OGI_CELL(3, OGI_APPLICATION_DISCLOSED, OGI_APPLICANT_NATURAL_PERSON);
    require(ogi_report_set_cell(out, wrong_cell, &figure, nullptr) == OGI_OK, "set_cell");
    require(ogi_report_add_included_organ(out, organ.data(), organ.size(), nullptr) == OGI_OK, "add_included_organ");
    require(ogi_report_add_extension(out, &row, nullptr) == OGI_OK, "add_extension");
    require(ogi_report_add_extension_value(out, 0, column.data(), column.size(), &figure, nullptr) == OGI_OK,
            "add_extension_value");
    return out;
}

std::string_view view(const ogi_buffer *buffer) {
    return {ogi_buffer_data(buffer), ogi_buffer_size(buffer)};
}

/// The result of a report in which one more figure is wrong.
std::string former_result() {
    ogi_report *report = prototype();
    ogi_cell figure = {};
    figure.struct_size = sizeof figure;
    figure.state = OGI_CELL_NUMBER;
    figure.value = 5;
    const auto also_wrong = OGI_CELL(3, OGI_APPLICATION_NOT_HELD, OGI_APPLICANT_OTHER_ORGANIZATION);
    ogi_result *result = nullptr;
    ogi_buffer *json = nullptr;
    require(ogi_report_set_cell(report, also_wrong, &figure, nullptr) == OGI_OK, "set_cell");
    require(ogi_report_check(report, nullptr, &result, nullptr) == OGI_OK, "check");
    require(ogi_result_write(result, OGI_FORMAT_JSON, nullptr, &json, nullptr) == OGI_OK, "write the result");
    std::string out(view(json));
    ogi_buffer_destroy(json);
    ogi_result_destroy(result);
    ogi_report_destroy(report);
    return out;
}

ogi_report *copy_of(const ogi_report *report) {
    ogi_report *out = nullptr;
    require(ogi_report_clone(report, &out, nullptr) == OGI_OK, "clone");
    return out;
}

/// The report with a blank in table 4, which its sum gives, and one in table 3 that row and column give differently.
ogi_report *report_with_gaps() {
    ogi_report *out = prototype();
    ogi_cell blank = {};
    blank.struct_size = sizeof blank;
    blank.state = OGI_CELL_BLANK;
    const std::int32_t gaps[] = {
        OGI_CELL(4, OGI_PROCEEDING_ADMINISTRATIVE_RECONSIDERATION, OGI_RESULT_PENDING),
        OGI_CELL(3, OGI_APPLICATION_DISCLOSED, OGI_APPLICANT_TOTAL),
    };
    for (const std::int32_t gap : gaps)
        require(ogi_report_set_cell(out, gap, &blank, nullptr) == OGI_OK, "a gap");
    return out;
}

const ogi_checker *checker_with_everything() {
    const std::string_view profile = R"({"schema": "ogi-profile/1", "name": "示例市的要求，以及一段不短的名称", "rules":
        {"T2-NONNEG": {"on": false}, "T3-TOT": {"severity": "warning"}}})";
    const std::string_view waivers = R"({"schema": "ogi-waivers/1", "waivers": [{"fingerprint":
        "ogi1:0123456789abcdef", "by": "示例市政务公开办公室", "reason": "一项已经说明过的情况"}]})";
    const std::string former = former_result();
    ogi_checker *out = nullptr;
    require(ogi_checker_create(&out, nullptr) == OGI_OK, "a checker");
    require(ogi_checker_set_profile(out, profile.data(), profile.size(), nullptr) == OGI_OK, "profile");
    require(ogi_checker_set_waivers(out, waivers.data(), waivers.size(), nullptr) == OGI_OK, "waivers");
    require(ogi_checker_set_baseline(out, former.data(), former.size(), nullptr) == OGI_OK, "baseline");
    return out;
}

} // namespace

std::string_view sample() {
    static const std::string bytes = file("sample.json");
    return bytes;
}

void *make_report() {
    static const ogi_report *first = prototype();
    return copy_of(first);
}

void *make_error() {
    ogi_report *none = nullptr;
    ogi_error *out = nullptr;
    require(ogi_report_read("{ 7", 3, OGI_MEDIUM_JSON, nullptr, &none, &out) == OGI_E_SYNTAX, "error");
    return out;
}

void *make_result() {
    static const ogi_checker *checker = checker_with_everything();
    auto *report = static_cast<ogi_report *>(make_report());
    ogi_result *out = nullptr;
    require(ogi_checker_check(checker, report, nullptr, &out, nullptr) == OGI_OK, "check");
    ogi_report_destroy(report);
    return out;
}

void *make_report_with_gaps() {
    static const ogi_report *first = report_with_gaps();
    return copy_of(first);
}

void *make_reconciliation() {
    static const ogi_report *report = report_with_gaps();
    ogi_reconciliation *out = nullptr;
    require(ogi_report_reconcile(report, 0, &out, nullptr) == OGI_OK, "reconcile");
    return out;
}

void *given_by(std::string_view name) {
    const auto is_maker = [name](const function &f) { return f.name == name; };
    call c(*std::find_if(functions().begin(), functions().end(), is_maker));
    c.make();
    return c.take_new_handle();
}

std::string_view state_of_report(const void *report, void *&keeper) {
    ogi_buffer *out = nullptr;
    require(ogi_report_write(static_cast<const ogi_report *>(report), OGI_MEDIUM_JSON, &out, nullptr) == OGI_OK,
            "write");
    keeper = out;
    return view(out);
}

std::string_view state_of_result(const void *result, void *&keeper) {
    ogi_buffer *out = nullptr;
    require(ogi_result_write(static_cast<const ogi_result *>(result), OGI_FORMAT_JSON, nullptr, &out, nullptr) ==
                OGI_OK,
            "write the result");
    keeper = out;
    return view(out);
}

std::string_view state_of_reconciliation(const void *reconciliation, void *&keeper) {
    ogi_buffer *out = nullptr;
    require(ogi_reconciliation_write(static_cast<const ogi_reconciliation *>(reconciliation), OGI_FORMAT_JSON, nullptr,
                                     &out, nullptr) == OGI_OK,
            "write the reconciliation");
    keeper = out;
    return view(out);
}

std::string_view state_of_checker(const void *checker, void *&keeper) {
    auto *report = static_cast<ogi_report *>(make_report());
    ogi_result *result = nullptr;
    require(ogi_checker_check(static_cast<const ogi_checker *>(checker), report, nullptr, &result, nullptr) == OGI_OK,
            "check");
    ogi_report_destroy(report);
    const std::string_view out = state_of_result(result, keeper);
    ogi_result_destroy(result);
    return out;
}

std::string_view state_of_buffer(const void *buffer, void *&keeper) {
    keeper = nullptr;
    return view(static_cast<const ogi_buffer *>(buffer));
}

std::string_view state_of_error(const void *error, void *&keeper) {
    keeper = nullptr;
    ogi_str out = {};
    require(ogi_error_message(static_cast<const ogi_error *>(error), OGI_LANGUAGE_ZH, &out) == OGI_OK, "message");
    return {out.data, out.size};
}

} // namespace misuse
