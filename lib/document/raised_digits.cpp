#include "document/raised_digits.hpp"

namespace ogi {

std::string_view raised_digit(char digit) {
    constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    return raised[digit - '0'];
}

std::string with_raised_digits(std::string_view text) {
    std::string out;
    for (char c : text)
        if (c >= '0' && c <= '9')
            out += raised_digit(c);
        else
            out += c;
    return out;
}

} // namespace ogi
