#include "document/list_number.hpp"

namespace ogi {
namespace {

template <std::size_t N> std::size_t any_at(std::string_view text, const std::string_view (&pieces)[N]) {
    for (const std::string_view piece : pieces)
        if (text.substr(0, piece.size()) == piece) return piece.size();
    return 0;
}

std::size_t digits_at(std::string_view text) {
    constexpr std::string_view arabic[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    constexpr std::string_view chinese[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    constexpr std::size_t most_digits = 2; // 2024.1 is no number of a list
    std::size_t size = 0;
    for (std::size_t count = 0; count < most_digits; ++count) {
        const std::size_t digit =
            any_at(text.substr(size), arabic) + any_at(text.substr(size), chinese); // a text begins with one of them
        if (digit == 0) break;
        size += digit;
    }
    return size;
}

} // namespace

std::size_t list_number_at_front(std::string_view text) noexcept {
    constexpr std::string_view opening[] = {"（", "("}, closing[] = {"）", ")"}, marks[] = {".", "．", "、"};
    const std::size_t open = any_at(text, opening), digits = digits_at(text.substr(open));
    if (digits == 0) return 0;
    const std::string_view rest = text.substr(open + digits);
    const std::size_t mark = open != 0 ? any_at(rest, closing) : any_at(rest, marks);
    if (mark == 0) return 0;
    // A number with decimals, 1.5, is a figure.
    if (open == 0 && rest.size() > mark && rest[mark] >= '0' && rest[mark] <= '9') return 0;
    return open + digits + mark;
}

} // namespace ogi
