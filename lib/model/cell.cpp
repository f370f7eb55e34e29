#include <ogi/cell.hpp>

#include "model/decimal.hpp"

#include <stdexcept>

namespace ogi {
namespace {

/// A number that is too precise or too great for the cell is another one.
bool is_another(std::string_view print, std::int64_t units, unsigned decimals) noexcept {
    const decimal d = parse_decimal(print, decimals);
    return d.fault != decimal_fault::not_a_number && (d.fault != decimal_fault::none || d.units != units);
}

} // namespace

bool is_another_count(std::string_view print, std::int64_t count) noexcept {
    return is_another(print, count, 0);
}

bool is_another_amount(std::string_view print, amount money) noexcept {
    return is_another(print, money.fen(), decimals_10k_yuan) && is_another(print, money.fen(), decimals_yuan);
}

bool is_not_applicable_mark(std::string_view print) noexcept {
    constexpr std::string_view marks[] = {"/",    "／", "-",  "－",  "–",   "—",     "--",
                                          "－－", "––", "——", "N/A", "n/a", "不适用"};
    for (std::string_view mark : marks)
        if (print == mark) return true;
    return false;
}

cell cell::number(std::int64_t value, std::string_view print) {
    return cell(cell_state::number, value, print.empty() ? nullptr : std::make_unique<const std::string>(print));
}

cell cell::not_applicable(std::string_view mark) {
    if (!is_not_applicable_mark(mark)) throw std::invalid_argument("ogi: not a mark for \"not applicable\"");
    return unread(mark);
}

cell cell::unread(std::string_view print) {
    if (print.empty()) return blank();
    const cell_state state = is_not_applicable_mark(print) ? cell_state::not_applicable : cell_state::text;
    return cell(state, 0, std::make_unique<const std::string>(print));
}

} // namespace ogi
