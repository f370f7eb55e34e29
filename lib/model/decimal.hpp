// Plain decimals to and from whole numbers of their smallest unit, digit by digit: never through a double.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ogi {

enum class decimal_fault { none, not_a_number, too_precise, out_of_range };

struct decimal {
    std::int64_t units = 0;
    decimal_fault fault = decimal_fault::none;
};

/// Reads -?digits[.digits] as a number of 10^-decimals. Trailing zeros beyond the precision are no fault.
decimal parse_decimal(std::string_view text, unsigned decimals) noexcept;

/// Writes a number of 10^-decimals without exponent, sign of plus or trailing zeros.
std::string format_decimal(std::int64_t units, unsigned decimals);

/// How many decimals the units of an amount in 万元 and in 元 stand for.
inline constexpr unsigned decimals_10k_yuan = 6, decimals_yuan = 2;

} // namespace ogi
