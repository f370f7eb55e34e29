// Callers compiled against another version of the header: smaller structs, larger ones, and sizes that were never set.
#include "c_handles.hpp"

#include <array>
#include <cstddef>
#include <cstring>
#include <functional>

using namespace capi;

namespace {

constexpr unsigned char guard = 0xA5;

/// A struct as a caller of another version has it: of another size, between bytes that must stay.
template <class T> class foreign {
public:
    explicit foreign(std::size_t size) {
        bytes_.fill(guard);
        std::memcpy(bytes_.data(), &size, sizeof size);
    }
    T *get() { return reinterpret_cast<T *>(bytes_.data()); }
    T known() const {
        T out;
        std::memcpy(&out, bytes_.data(), sizeof out);
        return out;
    }
    bool is_untouched_from(std::size_t offset) const {
        for (std::size_t i = offset; i < bytes_.size(); ++i)
            if (bytes_[i] != guard) return false;
        return true;
    }
    std::size_t size_member() const {
        std::size_t out;
        std::memcpy(&out, bytes_.data(), sizeof out);
        return out;
    }

private:
    alignas(T) std::array<unsigned char, sizeof(T) + 64> bytes_;
};

/// What every struct that is handed out must hold to: `fill` calls the function.
template <class T> void expect_out_struct(const std::function<ogi_status(T *)> &fill, std::size_t first_member_end) {
    T current = sized<T>();
    BOOST_REQUIRE_EQUAL(fill(&current), OGI_OK);

    foreign<T> older(first_member_end);
    BOOST_TEST(fill(older.get()) == OGI_OK);
    BOOST_TEST(older.size_member() == first_member_end);
    BOOST_TEST(older.is_untouched_from(first_member_end));
    const T part = older.known();
    BOOST_TEST(std::memcmp(reinterpret_cast<const char *>(&part) + sizeof(std::size_t),
                           reinterpret_cast<const char *>(&current) + sizeof(std::size_t),
                           first_member_end - sizeof(std::size_t)) == 0);

    foreign<T> newer(sizeof(T) + 32);
    BOOST_TEST(fill(newer.get()) == OGI_OK);
    BOOST_TEST(newer.size_member() == sizeof(T) + 32);
    BOOST_TEST(newer.is_untouched_from(sizeof(T)));
    const T whole = newer.known();
    BOOST_TEST(std::memcmp(reinterpret_cast<const char *>(&whole) + sizeof(std::size_t),
                           reinterpret_cast<const char *>(&current) + sizeof(std::size_t),
                           sizeof(T) - sizeof(std::size_t)) == 0);

    for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{SIZE_MAX / 2}}) {
        foreign<T> unset(size);
        BOOST_TEST(fill(unset.get()) == OGI_E_ARGUMENT);
        BOOST_TEST(unset.is_untouched_from(sizeof(std::size_t)));
    }
}

/// What every struct of options must hold to: `use` calls the function with it.
template <class T> void expect_in_struct(const std::function<ogi_status(const T *)> &use) {
    BOOST_TEST(use(nullptr) == OGI_OK);
    T given = sized<T>();
    given.struct_size = sizeof(std::size_t); // the caller knows no member
    std::memset(reinterpret_cast<char *>(&given) + sizeof(std::size_t), guard, sizeof(T) - sizeof(std::size_t));
    BOOST_TEST(use(&given) == OGI_OK);

    foreign<T> newer(sizeof(T) + 32); // members this library does not know hold the guard bytes
    std::memset(reinterpret_cast<char *>(newer.get()) + sizeof(std::size_t), 0, sizeof(T) - sizeof(std::size_t));
    BOOST_TEST(use(newer.get()) == OGI_OK);

    for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{SIZE_MAX / 2}}) {
        given = sized<T>();
        given.struct_size = size;
        BOOST_TEST(use(&given) == OGI_E_ARGUMENT);
    }
}

error_ptr some_error() {
    error_ptr out;
    report_ptr none;
    BOOST_REQUIRE_EQUAL(ogi_report_read("{ 7", 3, OGI_MEDIUM_ANY, nullptr, into(none), into(out)), OGI_E_SYNTAX);
    return out;
}

template <class T, class Member> std::size_t end_of(Member T::*member) {
    const T t = {};
    return static_cast<std::size_t>(reinterpret_cast<const char *>(&(t.*member) + 1) -
                                    reinterpret_cast<const char *>(&t));
}

} // namespace

BOOST_AUTO_TEST_SUITE(structs)

BOOST_AUTO_TEST_CASE(what_is_handed_out_fits_the_callers_struct) {
    const report_ptr report = read(write(zeros().get(), OGI_MEDIUM_JSON));
    const result_ptr result = check(report.get());
    const error_ptr error = some_error();
    const ogi_report *r = report.get();

    expect_out_struct<ogi_position>([&](ogi_position *out) { return ogi_error_position(error.get(), out); },
                                    end_of(&ogi_position::offset));
    expect_out_struct<ogi_report_info>([&](ogi_report_info *out) { return ogi_report_get_info(r, out, nullptr); },
                                       end_of(&ogi_report_info::section_count));
    expect_out_struct<ogi_cell>([&](ogi_cell *out) { return ogi_report_get_cell(r, 32401, out, nullptr); },
                                end_of(&ogi_cell::state));
    expect_out_struct<ogi_place>([&](ogi_place *out) { return ogi_report_get_place(r, 32401, out, nullptr); },
                                 end_of(&ogi_place::line));
    expect_out_struct<ogi_summary>([&](ogi_summary *out) { return ogi_result_get_summary(result.get(), out, nullptr); },
                                   end_of(&ogi_summary::verdict));
}

BOOST_AUTO_TEST_CASE(options_may_be_older_or_newer_than_the_library) {
    const report_ptr report = zeros();
    const result_ptr result = check(report.get());
    const std::string json = write(report.get(), OGI_MEDIUM_JSON);

    expect_in_struct<ogi_read_options>([&](const ogi_read_options *given) {
        report_ptr out;
        return ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, given, into(out), nullptr);
    });
    expect_in_struct<ogi_check_options>([&](const ogi_check_options *given) {
        result_ptr out;
        return ogi_report_check(report.get(), given, into(out), nullptr);
    });
    expect_in_struct<ogi_write_options>([&](const ogi_write_options *given) {
        buffer_ptr out;
        return ogi_result_write(result.get(), OGI_FORMAT_TEXT, given, into(out), nullptr);
    });
    expect_in_struct<ogi_write_options>([&](const ogi_write_options *given) {
        buffer_ptr out;
        return ogi_rules_write(OGI_FORMAT_TEXT, given, into(out), nullptr);
    });
    expect_in_struct<ogi_write_options>([&](const ogi_write_options *given) {
        buffer_ptr out;
        return ogi_rule_write("T3-BAL", 6, OGI_FORMAT_TEXT, given, into(out), nullptr);
    });
}

BOOST_AUTO_TEST_CASE(a_cell_from_an_older_caller_has_the_members_it_knows) {
    const report_ptr report = create();
    ogi_cell given = cell(OGI_CELL_BLANK, 99, "not known to this caller");
    given.struct_size = offsetof(ogi_cell, type);
    BOOST_TEST(ogi_report_set_cell(report.get(), 32401, &given, nullptr) == OGI_OK);
    BOOST_TEST(cell_of(report.get(), 32401).state == OGI_CELL_BLANK);

    given = cell(OGI_CELL_NUMBER, 99, "not known to this caller");
    given.struct_size = offsetof(ogi_cell, print);
    BOOST_TEST(ogi_report_set_cell(report.get(), 32401, &given, nullptr) == OGI_OK);
    BOOST_TEST(cell_of(report.get(), 32401).value == 99);
    BOOST_TEST(cell_of(report.get(), 32401).print.size == 0u);
}

BOOST_AUTO_TEST_CASE(a_cell_without_its_size_is_refused) {
    const report_ptr report = zeros();
    for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{SIZE_MAX / 2}}) {
        ogi_cell given = cell(OGI_CELL_BLANK);
        given.struct_size = size;
        BOOST_TEST(ogi_report_set_cell(report.get(), 32401, &given, nullptr) == OGI_E_ARGUMENT);
    }
    BOOST_TEST(equal(report.get(), zeros().get()));
}

BOOST_AUTO_TEST_CASE(limits_known_to_an_older_caller_hold) {
    const std::string json = write(zeros().get(), OGI_MEDIUM_JSON);
    ogi_read_options options = sized<ogi_read_options>();
    options.struct_size = offsetof(ogi_read_options, max_cells);
    options.max_bytes = 10;
    options.max_depth = 1; // beyond the caller's struct
    report_ptr out;
    BOOST_TEST(ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, &options, into(out), nullptr) == OGI_E_BUDGET);
    options.max_bytes = 0;
    BOOST_TEST(ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, &options, into(out), nullptr) == OGI_OK);
}

BOOST_AUTO_TEST_SUITE_END()
