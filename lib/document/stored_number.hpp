// Numbers as spreadsheets store them: the decimal they stand for, never by way of binary floating point.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

enum class stored_form {
    plain,       // digits as they are to be read
    rewritten,   // the same number without exponent
    same_binary, // rounded to 15 significant digits, which denote the same binary number
    rounded,     // rounded to 15 significant digits, as spreadsheets show it
    unreadable   // no number, or one that has no short decimal
};

struct stored_number {
    stored_form form = stored_form::unreadable;
    std::string text; ///< the decimal; what was stored when it is unreadable
};

/// Excel keeps 15 significant digits of what is typed, but writes 17: 1.1 is stored as 1.1000000000000001.
stored_number read_stored_number(std::string_view stored);

/// The day, and the time where there is one, that a count of days stands for: "2024-01-31", "2024-01-31 09:30:00"; empty
/// when it is out of range. `since_1904`: counted from 1904-01-01, else in Excel's way, in which 1900 is a leap year.
std::string date_of_count(std::string_view days, bool since_1904);

} // namespace ogi
