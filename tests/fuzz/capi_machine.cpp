#include "fuzz/capi_machine.hpp"

namespace ogi::fuzz {

const capi_machine::instruction capi_machine::instructions[] = {
    {'n', &capi_machine::create},       {'r', &capi_machine::read},           {'k', &capi_machine::clone},
    {'d', &capi_machine::destroy},      {'e', &capi_machine::compare},        {'i', &capi_machine::get_info},
    {'o', &capi_machine::set_organ},    {'y', &capi_machine::set_year},       {'g', &capi_machine::get_cell},
    {'s', &capi_machine::set_cell},     {'G', &capi_machine::get_cells},      {'S', &capi_machine::set_cells},
    {'p', &capi_machine::get_place},    {'w', &capi_machine::write},          {'c', &capi_machine::check},
    {'v', &capi_machine::write_result}, {'u', &capi_machine::write_rules},    {'f', &capi_machine::ask_form},
    {'q', &capi_machine::find_cell},    {'x', &capi_machine::mistake_handle}, {'z', &capi_machine::shrink_structs},
    {'h', &capi_machine::set_head},     {'t', &capi_machine::add_text},       {'E', &capi_machine::add_extension},
    {'F', &capi_machine::set_fee},      {'C', &capi_machine::clear_lists},    {'b', &capi_machine::rebuild},
    {'m', &capi_machine::walk_result},  {'R', &capi_machine::find_rule},      {'a', &capi_machine::read_figure},
    {'P', &capi_machine::list_facts},   {'K', &capi_machine::tell_checker},   {'L', &capi_machine::check_with},
    {'D', &capi_machine::reconcile},    {'l', &capi_machine::walk_source},    {'I', &capi_machine::ask_import},
    {'B', &capi_machine::ask_labels},
};

namespace {

std::vector<std::int32_t> all_codes() {
    std::size_t count = 0;
    ogi_form_get_cells(0, nullptr, 0, &count, nullptr);
    std::vector<std::int32_t> codes(count);
    require(ogi_form_get_cells(0, codes.data(), codes.size(), &count, nullptr) == OGI_OK && count == codes.size(),
            "the form says how many cells it has");
    return codes;
}

owned<ogi_buffer> written(const ogi_report *r, ogi_medium medium) {
    return buffer([&](ogi_buffer **out, ogi_error **error) { return ogi_report_write(r, medium, out, error); });
}

} // namespace

capi_machine::capi_machine(std::string_view program) : program_(program) {
    static const std::vector<std::int32_t> codes = all_codes();
    codes_ = codes;
}

capi_machine::~capi_machine() {
    for (ogi_report *r : reports_)
        ogi_report_destroy(r);
    ogi_result_destroy(result_);
    ogi_checker_destroy(checker_);
}

void capi_machine::run() {
    // A program is long enough to be interesting and short enough to be quick.
    for (int steps = 0; steps < 200 && !program_.at_end(); ++steps) {
        const char letter = static_cast<char>(program_.byte());
        for (const instruction &i : instructions)
            if (i.letter == letter) (this->*i.does)();
    }
}

void capi_machine::create() {
    const std::int32_t choice = program_.choice(); // '0' is 2019, '2' is 2021
    ogi_report *&slot = report();
    ogi_report_destroy(slot);
    slot = given<ogi_report>(
        [&](ogi_report **out, ogi_error **error) { return ogi_report_create(2019 + choice, out, error); });
}

void capi_machine::read() {
    const ogi_medium hint = program_.choice();
    ogi_read_options options = sized<ogi_read_options>();
    const bool tight = program_.below(2) == 1;
    options.max_bytes = tight ? 200 : 0;
    options.max_depth = tight ? 4 : 0;
    ogi_report *&slot = report();
    const std::string_view text = program_.text();
    ogi_report_destroy(slot);
    slot = given<ogi_report>([&](ogi_report **out, ogi_error **error) {
        return ogi_report_read(text.data(), text.size(), hint, &options, out, error);
    });
}

void capi_machine::clone() {
    ogi_report *&from = report();
    ogi_report *&to = report();
    owned<ogi_report> copy = copy_of(from);
    require(copy != nullptr || from == nullptr, "a report can be copied");
    if (!copy) return;
    require(same(from, copy.get()), "a copy is equal");
    ogi_report_destroy(to);
    to = copy.release();
}

void capi_machine::destroy() {
    ogi_report *&slot = report();
    ogi_report_destroy(slot);
    slot = nullptr;
}

void capi_machine::compare() {
    ogi_report *a = report(), *b = report();
    std::int32_t ab = -1, ba = -1;
    if (!done([&](ogi_error **error) { return ogi_report_equal(a, b, &ab, error); })) return;
    require(ogi_report_equal(b, a, &ba, nullptr) == OGI_OK && ab == ba, "equality is the same both ways round");
    require((ab == 0 || ab == 1) && (a != b || ab == 1), "a report is equal to itself");
}

void capi_machine::get_info() {
    ogi_report *r = report();
    ogi_report_info info = sized<ogi_report_info>();
    if (!done([&](ogi_error **error) { return ogi_report_get_info(r, &info, error); })) return;
    require(info.edition == OGI_EDITION_2019 || info.edition == OGI_EDITION_2021, "a report is of an edition");
    require(info.organ.data[info.organ.size] == '\0', "a text ends with a NUL");
}

void capi_machine::set_organ() {
    ogi_report *r = report();
    const std::string_view name = program_.text();
    change(r, [&](ogi_error **error) { return ogi_report_set_organ(r, name.data(), name.size(), error); });
}

void capi_machine::set_year() {
    ogi_report *r = report();
    const std::int32_t year = program_.number_from(2000);
    change(r, [&](ogi_error **error) { return ogi_report_set_year(r, year, error); });
}

void capi_machine::get_cell() {
    ogi_report *r = report();
    const std::int32_t code = program_.cell_code(codes_);
    ogi_cell one = sized<ogi_cell>();
    if (!done([&](ogi_error **error) { return ogi_report_get_cell(r, code, &one, error); })) return;
    require(one.state >= OGI_CELL_ABSENT && one.state <= OGI_CELL_TEXT, "a cell has a state");
    require(one.value == 0 || one.state == OGI_CELL_NUMBER, "only a number has a value");
    require(one.print.data[one.print.size] == '\0', "a print ends with a NUL");
    std::int64_t value = -1;
    std::uint8_t state = 255;
    require(ogi_report_get_cells(r, &code, 1, &value, &state, nullptr) == OGI_OK && value == one.value &&
                state == one.state,
            "a cell is the same singly and in bulk");
}

void capi_machine::set_cell() {
    ogi_report *r = report();
    const std::int32_t code = program_.cell_code(codes_);
    ogi_cell cell = sized<ogi_cell>();
    cell.state = program_.choice();
    cell.value = program_.number();
    const std::string_view print = program_.text();
    cell.print = {print.data(), print.size()};
    bool was_set = false;
    change(r, [&](ogi_error **error) {
        const ogi_status status = ogi_report_set_cell(r, code, &cell, error);
        was_set = status == OGI_OK;
        return status;
    });
    if (!was_set) return;
    ogi_cell now = sized<ogi_cell>();
    require(ogi_report_get_cell(r, code, &now, nullptr) == OGI_OK && now.state == cell.state && now.value == cell.value,
            "a cell is what it was set to");
}

void capi_machine::get_cells() {
    ogi_report *r = report();
    std::vector<std::int32_t> codes(program_.below(64));
    for (std::int32_t &code : codes)
        code = program_.cell_code(codes_);
    constexpr std::uint8_t untouched = 0xA5;
    std::vector<std::int64_t> values(codes.size(), untouched);
    std::vector<std::uint8_t> states(codes.size(), untouched);
    const bool was_done = done([&](ogi_error **error) {
        return ogi_report_get_cells(r, codes.data(), codes.size(), values.data(), states.data(), error);
    });
    for (std::size_t i = 0; i < codes.size(); ++i)
        require(was_done ? states[i] <= OGI_CELL_TEXT : states[i] == untouched && values[i] == untouched,
                "cells are written all or not at all");
}

void capi_machine::set_cells() {
    ogi_report *r = report();
    const std::size_t count = program_.below(64);
    std::vector<std::int32_t> codes(count);
    std::vector<std::int64_t> values(count);
    std::vector<std::uint8_t> states(count);
    for (std::size_t i = 0; i < count; ++i) {
        codes[i] = program_.cell_code(codes_);
        states[i] = static_cast<std::uint8_t>(program_.choice());
        values[i] = program_.number();
    }
    change(r, [&](ogi_error **error) {
        return ogi_report_set_cells(r, codes.data(), count, values.data(), states.data(), error);
    });
}

void capi_machine::get_place() {
    ogi_report *r = report();
    const std::int32_t code = program_.cell_code(codes_);
    ogi_place place = sized<ogi_place>();
    done([&](ogi_error **error) { return ogi_report_get_place(r, code, &place, error); });
}

void capi_machine::write() {
    ogi_report *r = report();
    const ogi_medium medium = program_.choice();
    const owned<ogi_buffer> text = written(r, medium);
    if (!text) {
        require(r == nullptr || (medium != OGI_MEDIUM_JSON && medium != OGI_MEDIUM_XML),
                "a report made by C calls can be written");
        return;
    }
    const owned<ogi_report> again(given<ogi_report>([&](ogi_report **out, ogi_error **error) {
        return ogi_report_read(ogi_buffer_data(text.get()), ogi_buffer_size(text.get()), OGI_MEDIUM_ANY, nullptr, out,
                               error);
    }));
    require(again && same(r, again.get()), "what is written reads back equal", view(text.get()));
    require(view(written(again.get(), medium).get()) == view(text.get()), "and is written byte for byte the same");
}

void capi_machine::check() {
    ogi_report *r = report();
    ogi_check_options options = sized<ogi_check_options>();
    options.keep_passed = program_.choice();
    options.max_issues = program_.byte();
    const std::string_view input = program_.text();
    options.input_name = input.data();
    options.input_name_size = input.size();
    options.input = input.data();
    options.input_size = input.size();
    ogi_result_destroy(result_);
    result_ = given<ogi_result>(
        [&](ogi_result **out, ogi_error **error) { return ogi_report_check(r, &options, out, error); });
    if (!result_) return;
    ogi_summary s = sized<ogi_summary>();
    require(ogi_result_get_summary(result_, &s, nullptr) == OGI_OK, "a result has a summary");
    require(s.verdict != OGI_VERDICT_VALID || s.errors == 0, "a report with a failed error is not valid");
    require(s.pass + s.fail + s.not_assessable + s.skipped + s.waived == s.instances, "every instance has one outcome");
    require(s.issues <= s.total && (s.truncated == 1) == (s.issues < s.total), "a cut list says so");
}

void capi_machine::write_result() {
    const ogi_format format = program_.choice();
    ogi_write_options options = sized<ogi_write_options>();
    options.language = program_.choice();
    options.colour = program_.choice();
    const auto write = [&](ogi_buffer **out, ogi_error **error) {
        return ogi_result_write(result_, format, &options, out, error);
    };
    const owned<ogi_buffer> once = buffer(write);
    if (once) require(view(once.get()) == view(buffer(write).get()), "the same result is the same bytes");
}

void capi_machine::write_rules() {
    const ogi_format format = program_.choice();
    const std::string_view id = program_.text();
    buffer([&](ogi_buffer **out, ogi_error **error) { return ogi_rules_write(format, nullptr, out, error); });
    buffer([&](ogi_buffer **out, ogi_error **error) {
        return ogi_rule_write(id.data(), id.size(), format, nullptr, out, error);
    });
}

void capi_machine::ask_form() {
    const ogi_edition edition = program_.choice() == 0 ? OGI_EDITION_2019 : OGI_EDITION_2021;
    std::vector<std::int32_t> some(program_.byte(), -1);
    std::size_t count = 0;
    const bool fits =
        done([&](ogi_error **error) { return ogi_form_get_cells(edition, some.data(), some.size(), &count, error); });
    const bool asks_only = some.empty(); // no array at all: how many are there?
    require(fits == (asks_only || count <= some.size()) && count > 0, "the form says how many cells it has");
    const std::int32_t code = program_.cell_code(codes_);
    const ogi_language language = program_.choice();
    const owned<ogi_buffer> label = buffer(
        [&](ogi_buffer **out, ogi_error **error) { return ogi_form_write_label(code, edition, language, out, error); });
    ogi_str path{};
    if (!done([&](ogi_error **error) { return ogi_form_get_path(code, &path, error); })) return;
    std::int32_t found = 0;
    require(ogi_form_find_cell(path.data, path.size, &found, nullptr) == OGI_OK && found == code,
            "a path leads back to its cell", view(path));
}

void capi_machine::find_cell() {
    const std::string_view path = program_.text();
    std::int32_t code = 0;
    if (!done([&](ogi_error **error) { return ogi_form_find_cell(path.data(), path.size(), &code, error); })) return;
    ogi_str again{};
    const std::size_t pointer = path.front() == '/'; // a JSON Pointer begins with its separator
    require(ogi_form_get_path(code, &again, nullptr) == OGI_OK && again.size + pointer == path.size(),
            "a cell that was found has that path");
}

void capi_machine::mistake_handle() {
    const auto refused = [](ogi_status status) { require(status == OGI_E_ARGUMENT, "a wrong handle is refused"); };
    ogi_report_info info = sized<ogi_report_info>();
    ogi_summary summary = sized<ogi_summary>();
    ogi_result *no_result = nullptr;
    refused(ogi_report_get_info(nullptr, &info, nullptr));
    refused(ogi_result_get_summary(nullptr, &summary, nullptr));
    refused(ogi_report_check(nullptr, nullptr, &no_result, nullptr));
    refused(ogi_error_status(nullptr));
    require(ogi_buffer_data(nullptr) == nullptr && ogi_buffer_size(nullptr) == 0, "no buffer has no bytes");
    if (reports_[0]) {
        refused(ogi_report_get_info(reports_[0], nullptr, nullptr));
        refused(ogi_report_write(reports_[0], OGI_MEDIUM_JSON, nullptr, nullptr));
        refused(ogi_result_get_summary(reinterpret_cast<ogi_result *>(reports_[0]), &summary, nullptr));
    }
    if (result_) refused(ogi_report_check(reinterpret_cast<ogi_report *>(result_), nullptr, &no_result, nullptr));
}

/// A struct of `size` bytes is filled in no further than that.
template <class Struct, class Call> void require_kept_within(std::size_t size, Call call) {
    constexpr unsigned char untouched = 0xA5;
    alignas(Struct) unsigned char place[sizeof(Struct) + 64];
    std::memset(place, untouched, sizeof place);
    std::memcpy(place, &size, sizeof size);
    auto *out = reinterpret_cast<Struct *>(place);
    done([&](ogi_error **error) { return call(out, error); });
    for (std::size_t i = size < sizeof size ? sizeof size : size; i < sizeof place; ++i)
        require(place[i] == untouched, "a call writes no further than the caller's struct");
}

void capi_machine::shrink_structs() {
    ogi_report *r = report();
    const std::size_t size = program_.byte() % (sizeof(ogi_summary) + 64);
    const std::int32_t code = program_.cell_code(codes_);
    const auto fits = [&](std::size_t whole) { return size <= whole + 64; };
    if (fits(sizeof(ogi_report_info)))
        require_kept_within<ogi_report_info>(
            size, [&](ogi_report_info *out, ogi_error **error) { return ogi_report_get_info(r, out, error); });
    if (fits(sizeof(ogi_cell)))
        require_kept_within<ogi_cell>(
            size, [&](ogi_cell *out, ogi_error **error) { return ogi_report_get_cell(r, code, out, error); });
    if (fits(sizeof(ogi_place)))
        require_kept_within<ogi_place>(
            size, [&](ogi_place *out, ogi_error **error) { return ogi_report_get_place(r, code, out, error); });
    require_kept_within<ogi_summary>(
        size, [&](ogi_summary *out, ogi_error **error) { return ogi_result_get_summary(result_, out, error); });
}

} // namespace ogi::fuzz
