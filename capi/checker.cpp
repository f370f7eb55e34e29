#include "check.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

/// What the checker holds, as a check takes it.
check_options options_of(const ogi_checker &from) {
    check_options out;
    if (from.previous) out.previous = &*from.previous;
    for (const report &part : from.parts)
        out.parts.push_back(&part);
    if (from.profile) out.profile = &*from.profile;
    if (from.waivers) out.waivers = &*from.waivers;
    if (from.baseline) out.baseline = &*from.baseline;
    out.today = from.today;
    return out;
}

/// Reads one of the documents that a checker goes by; NULL stands for none. An empty document is a wrong one.
template <class T, class Read> void set_document(std::optional<T> &to, const void *bytes, std::size_t size, Read read) {
    const std::string_view text = bytes_in(bytes, size);
    if (bytes)
        to = value_in(read(text, limits()));
    else
        to.reset();
}

} // namespace

ogi_status ogi_checker_create(ogi_checker **checker, ogi_error **error) {
    return guarded(error, [&] {
        out(checker) = nullptr;
        *checker = new ogi_checker;
    });
}

void ogi_checker_destroy(ogi_checker *checker) {
    end(checker);
}

ogi_status ogi_checker_set_previous(ogi_checker *checker, const ogi_report *previous, ogi_error **error) {
    return guarded(error, [&] {
        std::optional<report> &to = handle(checker).previous;
        if (previous)
            to = report(handle(previous).value.report);
        else
            to.reset();
    });
}

ogi_status ogi_checker_add_part(ogi_checker *checker, const ogi_report *part, ogi_error **error) {
    return guarded(error, [&] { handle(checker).parts.push_back(handle(part).value.report); });
}

ogi_status ogi_checker_set_profile(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error) {
    return guarded(error, [&] { set_document(handle(checker).profile, bytes, size, read_profile); });
}

ogi_status ogi_checker_set_waivers(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error) {
    return guarded(error, [&] { set_document(handle(checker).waivers, bytes, size, read_waivers); });
}

ogi_status ogi_checker_set_baseline(ogi_checker *checker, const void *bytes, size_t size, ogi_error **error) {
    return guarded(error, [&] { set_document(handle(checker).baseline, bytes, size, read_former_result); });
}

ogi_status ogi_checker_set_today(ogi_checker *checker, int32_t year, int32_t month, int32_t day, ogi_error **error) {
    return guarded(error, [&] { handle(checker).today = day_in(year, month, day); });
}

ogi_status ogi_checker_check(const ogi_checker *checker, const ogi_report *report, const ogi_check_options *options,
                             ogi_result **result, ogi_error **error) {
    return guarded(error, [&] {
        out(result) = nullptr;
        *result = checked(handle(report).value, options, options_of(handle(checker))).release();
    });
}
