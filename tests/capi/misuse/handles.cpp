#include "handles.hpp"

#include "call.hpp"

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

ogi_report *prototype() {
    const std::string bytes = file(OGI_DOCUMENTS ? "sample.txt" : "sample.json");
    ogi_report *out = nullptr;
    require(ogi_report_read(bytes.data(), bytes.size(), OGI_MEDIUM_ANY, nullptr, &out, nullptr) == OGI_OK, "read");
    ogi_cell wrong = {};
    wrong.struct_size = sizeof wrong;
    wrong.state = OGI_CELL_NUMBER;
    wrong.value = 77;
    require(ogi_report_set_cell(out, OGI_CELL(3, OGI_APPLICATION_DISCLOSED, OGI_APPLICANT_NATURAL_PERSON), &wrong,
                                nullptr) == OGI_OK,
            "set_cell");
    return out;
}

std::string_view view(const ogi_buffer *buffer) {
    return {ogi_buffer_data(buffer), ogi_buffer_size(buffer)};
}

} // namespace

std::string_view sample() {
    static const std::string bytes = file("sample.json");
    return bytes;
}

void *make_report() {
    static const ogi_report *first = prototype();
    ogi_report *out = nullptr;
    require(ogi_report_clone(first, &out, nullptr) == OGI_OK, "clone");
    return out;
}

void *make_error() {
    ogi_report *none = nullptr;
    ogi_error *out = nullptr;
    require(ogi_report_read("{ 7", 3, OGI_MEDIUM_JSON, nullptr, &none, &out) == OGI_E_SYNTAX, "error");
    return out;
}

void *given_by(const function &maker) {
    call c(maker);
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
