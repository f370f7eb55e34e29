#include "document/raised_digits.hpp"

namespace ogi {

std::string with_raised_digits(std::string_view text) {
    constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string out;
    for (char c : text)
        if (c >= '0' && c <= '9')
            out += raised[c - '0'];
        else
            out += c;
    return out;
}

} // namespace ogi
