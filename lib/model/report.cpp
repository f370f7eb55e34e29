#include <ogi/report.hpp>

namespace ogi {

bool date::exists() const noexcept {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    constexpr std::int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool operator==(const report &a, const report &b) {
    return a.edition == b.edition && a.year == b.year && a.organ == b.organ && a.scope == b.scope &&
           a.included_organs == b.included_organs && a.published_on == b.published_on && a.preamble == b.preamble &&
           a.sections == b.sections && a.processing_fee == b.processing_fee && a.extensions == b.extensions &&
           a.cells_ == b.cells_;
}

} // namespace ogi
