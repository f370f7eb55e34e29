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
    out.today = from.today;
    return out;
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
