// Owners of the handles of the C interface, and the few calls that most tests begin with.
#pragma once

#include "sized.hpp"

#include <ogi.h>

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace capi {

struct destroy {
    void operator()(ogi_report *handle) const noexcept { ogi_report_destroy(handle); }
    void operator()(ogi_result *handle) const noexcept { ogi_result_destroy(handle); }
    void operator()(ogi_checker *handle) const noexcept { ogi_checker_destroy(handle); }
    void operator()(ogi_reconciliation *handle) const noexcept { ogi_reconciliation_destroy(handle); }
    void operator()(ogi_buffer *handle) const noexcept { ogi_buffer_destroy(handle); }
    void operator()(ogi_error *handle) const noexcept { ogi_error_destroy(handle); }
};
using report_ptr = std::unique_ptr<ogi_report, destroy>;
using result_ptr = std::unique_ptr<ogi_result, destroy>;
using checker_ptr = std::unique_ptr<ogi_checker, destroy>;
using reconciliation_ptr = std::unique_ptr<ogi_reconciliation, destroy>;
using buffer_ptr = std::unique_ptr<ogi_buffer, destroy>;
using error_ptr = std::unique_ptr<ogi_error, destroy>;

/// Receives a handle from an `out` parameter; the owner has it from the end of the full expression on.
template <class Handle> class into {
public:
    explicit into(std::unique_ptr<Handle, destroy> &owner) : owner_(owner) {}
    into(const into &) = delete;
    into &operator=(const into &) = delete;
    ~into() { owner_.reset(received_); }
    operator Handle **() noexcept { return &received_; }

private:
    std::unique_ptr<Handle, destroy> &owner_;
    Handle *received_ = nullptr;
};
template <class Handle> into(std::unique_ptr<Handle, destroy> &) -> into<Handle>;

inline std::string text(ogi_str s) {
    return {s.data, s.size};
}

inline std::string text(const ogi_buffer *buffer) {
    return buffer ? std::string(ogi_buffer_data(buffer), ogi_buffer_size(buffer)) : std::string();
}

inline std::string message(const ogi_error *error, ogi_language language) {
    ogi_str out = {};
    return ogi_error_message(error, language, &out) == OGI_OK ? text(out) : std::string();
}

inline bool contains(std::string_view whole, std::string_view piece) {
    return whole.find(piece) != std::string_view::npos;
}

inline report_ptr create(ogi_edition edition = OGI_EDITION_2021) {
    report_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_report_create(edition, into(out), nullptr), OGI_OK);
    return out;
}

inline report_ptr read(std::string_view bytes, ogi_medium hint = OGI_MEDIUM_ANY) {
    report_ptr out;
    error_ptr error;
    const ogi_status status = ogi_report_read(bytes.data(), bytes.size(), hint, nullptr, into(out), into(error));
    BOOST_REQUIRE_MESSAGE(status == OGI_OK, message(error.get(), OGI_LANGUAGE_EN));
    return out;
}

inline std::string write(const ogi_report *report, ogi_medium medium) {
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_report_write(report, medium, into(out), nullptr), OGI_OK);
    return text(out.get());
}

inline result_ptr check(const ogi_report *report, const ogi_check_options *options = nullptr) {
    result_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_report_check(report, options, into(out), nullptr), OGI_OK);
    return out;
}

inline ogi_summary summary_of(const ogi_result *result) {
    ogi_summary out = sized<ogi_summary>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_summary(result, &out, nullptr), OGI_OK);
    return out;
}

inline std::string write(const ogi_result *result, ogi_format format, ogi_language language = OGI_LANGUAGE_ZH) {
    ogi_write_options options = sized<ogi_write_options>();
    options.language = language;
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_result_write(result, format, &options, into(out), nullptr), OGI_OK);
    return text(out.get());
}

inline std::vector<std::int32_t> codes_of(ogi_edition edition) {
    std::size_t count = 0;
    BOOST_REQUIRE_EQUAL(ogi_form_get_cells(edition, nullptr, 0, &count, nullptr), OGI_OK);
    std::vector<std::int32_t> out(count);
    BOOST_REQUIRE_EQUAL(ogi_form_get_cells(edition, out.data(), out.size(), &count, nullptr), OGI_OK);
    return out;
}

inline ogi_report_info info_of(const ogi_report *report) {
    ogi_report_info out = sized<ogi_report_info>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_info(report, &out, nullptr), OGI_OK);
    return out;
}

inline ogi_cell cell_of(const ogi_report *report, std::int32_t code) {
    ogi_cell out = sized<ogi_cell>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_cell(report, code, &out, nullptr), OGI_OK);
    return out;
}

inline ogi_cell cell(ogi_cell_state state, std::int64_t value = 0, std::string_view print = {}) {
    ogi_cell out = sized<ogi_cell>();
    out.state = state;
    out.value = value;
    out.print = {print.data(), print.size()};
    return out;
}

inline bool equal(const ogi_report *a, const ogi_report *b) {
    std::int32_t out = -1;
    BOOST_REQUIRE_EQUAL(ogi_report_equal(a, b, &out, nullptr), OGI_OK);
    BOOST_REQUIRE((out == 0 || out == 1));
    return out == 1;
}

/// A report with the number 0 in every cell of its edition: every relation holds.
inline report_ptr zeros(ogi_edition edition = OGI_EDITION_2021) {
    report_ptr out = create(edition);
    const std::vector<std::int32_t> codes = codes_of(edition);
    const std::vector<std::int64_t> values(codes.size(), 0);
    const std::vector<std::uint8_t> states(codes.size(), OGI_CELL_NUMBER);
    BOOST_REQUIRE_EQUAL(
        ogi_report_set_cells(out.get(), codes.data(), codes.size(), values.data(), states.data(), nullptr), OGI_OK);
    return out;
}

/// The bytes of one of the sample reports.
inline std::string sample(const char *name) {
    std::ifstream file(std::string(OGI_SAMPLES "/") + name, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(file, "no sample " << name);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace capi
