#include "exchange/cell_form.hpp"

namespace ogi::exchange {

namespace {

/// JSON itself has no number such as 061; XML and quoted amounts have none either.
bool has_leading_zero(std::string_view literal) {
    if (!literal.empty() && literal.front() == '-') literal.remove_prefix(1);
    return literal.size() > 1 && literal[0] == '0' && literal[1] >= '0' && literal[1] <= '9';
}

} // namespace

fault read_number(const node &cell, std::string_view literal, std::int64_t &units) {
    // Zeros after the point are no fault of an amount, but a count has no point.
    if (cell.decimals == 0 && literal.find('.') != std::string_view::npos) return not_a_whole_number(literal);
    const decimal d = parse_decimal(literal, cell.decimals);
    switch (d.fault) {
    case decimal_fault::none:
        if (has_leading_zero(literal)) return leading_zero(literal);
        units = d.units;
        return nullptr;
    case decimal_fault::not_a_number:
        return cell.decimals == 0 ? not_a_whole_number(literal) : not_a_plain_decimal(literal);
    case decimal_fault::too_precise: return too_precise(literal, cell.decimals);
    case decimal_fault::out_of_range: break;
    }
    return out_of_range(literal, cell.decimals);
}

bool looks_like_number(const node &cell, std::string_view print) noexcept {
    if (print.empty() || (print[0] != '-' && (print[0] < '0' || print[0] > '9'))) return false;
    if (cell.decimals == 0 && print.find('.') != std::string_view::npos) return false;
    return parse_decimal(print, cell.decimals).fault != decimal_fault::not_a_number;
}

fault read_plain_text(const node &cell, std::string_view print, ogi::cell &out) {
    if (print.empty()) return empty_print();
    if (looks_like_number(cell, print)) {
        if (cell.decimals == 0) return quoted_count(print);
        std::int64_t units = 0;
        if (fault f = read_number(cell, print, units)) return f;
        out = ogi::cell::number(units);
        return nullptr;
    }
    out = ogi::cell::unread(print);
    return nullptr;
}

bool contradicts(const node &cell, std::int64_t units, std::string_view print) noexcept {
    if (print.empty()) return false;
    return cell.decimals == 0 ? is_another_count(print, units) : is_another_amount(print, amount::from_fen(units));
}

ogi::cell number_with_print(const node &cell, std::int64_t units, std::string_view print) {
    if (print.empty() || print == format_decimal(units, cell.decimals)) return ogi::cell::number(units);
    return ogi::cell::number(units, print);
}

std::string_view print_beside_number(const node &cell, const ogi::cell &c) {
    const std::string_view print = c.print();
    return print.empty() || print == format_decimal(c.value(), cell.decimals) ? std::string_view() : print;
}

} // namespace ogi::exchange
