#include "document/stored_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace ogi {
namespace {

constexpr std::size_t shown_digits = 15;
constexpr int largest_exponent = 40;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// digits × 10^exponent
struct decimal_parts {
    bool negative = false, has_point = false, has_exponent = false, is_number = false;
    std::string digits{};
    int exponent = 0;
};

decimal_parts parts_of(std::string_view s) {
    decimal_parts out;
    std::size_t i = 0;
    if (i < s.size() && (s[i] == '-' || s[i] == '+')) out.negative = s[i++] == '-';
    for (; i < s.size() && (is_digit(s[i]) || (s[i] == '.' && !out.has_point)); ++i)
        if (s[i] == '.')
            out.has_point = true;
        else {
            out.digits += s[i];
            out.exponent -= out.has_point ? 1 : 0;
        }
    if (out.digits.empty()) return out;
    if (i < s.size() && (s[i] == 'e' || s[i] == 'E')) {
        out.has_exponent = true;
        if (++i < s.size() && s[i] == '+') ++i;
        int e = 0;
        const auto [end, error] = std::from_chars(s.data() + i, s.data() + s.size(), e);
        if (error != std::errc() || end != s.data() + s.size() || e > 400 || e < -400) return out;
        out.exponent += e;
        i = s.size();
    }
    out.is_number = i == s.size();
    return out;
}

std::string in_plain_digits(const decimal_parts &d) {
    std::string out = d.digits;
    if (d.exponent >= 0)
        out.append(static_cast<std::size_t>(d.exponent), '0');
    else {
        const auto decimals = static_cast<std::size_t>(-d.exponent);
        if (out.size() <= decimals) out.insert(0, decimals + 1 - out.size(), '0');
        out.insert(out.size() - decimals, ".");
        out.erase(out.find_last_not_of('0') + 1);
        if (out.back() == '.') out.pop_back();
    }
    const std::size_t first = std::min(out.find_first_not_of('0'), out.size() - 1);
    out.erase(0, out[first] == '.' ? first - 1 : first);
    return (d.negative && out != "0" ? "-" : "") + out;
}

void round_to_shown_digits(decimal_parts &d) {
    const bool up = d.digits[shown_digits] >= '5';
    d.exponent += static_cast<int>(d.digits.size() - shown_digits);
    d.digits.resize(shown_digits);
    if (!up) return;
    std::size_t i = shown_digits;
    while (i > 0 && d.digits[i - 1] == '9')
        d.digits[--i] = '0';
    if (i > 0)
        ++d.digits[i - 1];
    else
        d.digits.insert(0, "1");
}

/// Used for comparing only: what is read is never this number.
bool same_binary_number(std::string_view a, std::string_view b) {
    double x = 0, y = 0;
    const auto left = std::from_chars(a.data(), a.data() + a.size(), x);
    const auto right = std::from_chars(b.data(), b.data() + b.size(), y);
    return left.ec == std::errc() && right.ec == std::errc() && !(x < y) && !(y < x);
}

/// The day of a count of days from 1970-01-01, in the Gregorian calendar.
std::string day_text(std::int64_t days) {
    // Howard Hinnant's algorithm: eras of 400 years that begin in March.
    days += 719468;
    const std::int64_t era = days / 146097, day = days % 146097;
    const std::int64_t year_of_era = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    const std::int64_t day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t shifted = (5 * day_of_year + 2) / 153, month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(year) + "-" + two(month) + "-" + two(day_of_year - (153 * shifted + 2) / 5 + 1);
}

} // namespace

stored_number read_stored_number(std::string_view stored) {
    decimal_parts d = parts_of(stored);
    if (!d.is_number) return {stored_form::unreadable, std::string(stored)};
    d.digits.erase(0, std::min(d.digits.find_first_not_of('0'), d.digits.size() - 1));
    const std::size_t last = d.digits.find_last_not_of('0');
    const std::size_t significant = last == std::string::npos ? 1 : last + 1;
    const bool is_integer = !d.has_point && !d.has_exponent;
    if (!d.has_exponent && (is_integer || significant <= shown_digits))
        return {stored_form::plain, std::string(stored)};
    if (d.exponent > largest_exponent || d.exponent < -largest_exponent)
        return {stored_form::unreadable, std::string(stored)};
    if (significant <= shown_digits) return {stored_form::rewritten, in_plain_digits(d)};
    if (significant > 17) return {stored_form::unreadable, std::string(stored)}; // no binary number is written so
    round_to_shown_digits(d);
    stored_number out{stored_form::rounded, in_plain_digits(d)};
    if (same_binary_number(stored, out.text)) out.form = stored_form::same_binary;
    return out;
}

std::string date_of_count(std::string_view stored, bool since_1904) {
    const stored_number number = read_stored_number(stored);
    const std::string_view text = number.text;
    const std::size_t point = std::min(text.find('.'), text.size());
    std::int64_t days = 0, fraction = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + point, days);
    constexpr std::int64_t last_day = 2958465; // 9999-12-31
    if (number.form == stored_form::unreadable || error != std::errc() || end != text.data() + point || days < 0 ||
        days > last_day)
        return {};
    constexpr std::int64_t leap_day_that_never_was = 60; // 1900-02-29
    if (!since_1904 && (days == 0 || days == leap_day_that_never_was)) return {};
    constexpr std::int64_t from_1904 = -24107, from_1900 = -25569; // of the day 0, from 1970-01-01
    const std::int64_t early = !since_1904 && days < leap_day_that_never_was ? 1 : 0;
    std::int64_t day = days + (since_1904 ? from_1904 : from_1900) + early;

    std::string digits(text.substr(std::min(point + 1, text.size())));
    digits.resize(9, '0');
    std::from_chars(digits.data(), digits.data() + digits.size(), fraction);
    std::int64_t seconds = (fraction * 86400 + 500000000) / 1000000000;
    day += seconds / 86400;
    seconds %= 86400;
    std::string out = day_text(day);
    if (seconds == 0) return out;
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return out + " " + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

} // namespace ogi
