#include "model/decimal.hpp"

#include <limits>

namespace ogi {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

decimal parse_decimal(std::string_view text, unsigned decimals) noexcept {
    const auto failed = [](decimal_fault fault) { return decimal{0, fault}; };
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);

    std::size_t point = text.find('.');
    if (point == std::string_view::npos) point = text.size();
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view();
    if (whole.empty() || (point < text.size() && fraction.empty())) return failed(decimal_fault::not_a_number);
    for (char c : whole)
        if (!is_digit(c)) return failed(decimal_fault::not_a_number);
    for (char c : fraction)
        if (!is_digit(c)) return failed(decimal_fault::not_a_number);
    for (std::size_t i = decimals; i < fraction.size(); ++i)
        if (fraction[i] != '0') return failed(decimal_fault::too_precise);

    // Negative numbers have the greater range, so gather downwards.
    std::int64_t units = 0;
    const auto push = [&units](char c) {
        constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
        const int digit = c - '0';
        if (units < least / 10 || units * 10 < least + digit) return false;
        units = units * 10 - digit;
        return true;
    };
    for (char c : whole)
        if (!push(c)) return failed(decimal_fault::out_of_range);
    for (unsigned i = 0; i < decimals; ++i)
        if (!push(i < fraction.size() ? fraction[i] : '0')) return failed(decimal_fault::out_of_range);
    if (!negative && units == std::numeric_limits<std::int64_t>::min()) return failed(decimal_fault::out_of_range);
    return {negative ? units : -units, decimal_fault::none};
}

std::string format_decimal(std::int64_t units, unsigned decimals) {
    std::string digits = std::to_string(units);
    if (decimals == 0) return digits;
    const std::size_t sign = units < 0 ? 1 : 0;
    if (digits.size() - sign <= decimals) digits.insert(sign, decimals + 1 - (digits.size() - sign), '0');
    digits.insert(digits.size() - decimals, 1, '.');
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.') digits.pop_back();
    return digits;
}

} // namespace ogi
