#include <ogi/cell.hpp>

#include "model/decimal.hpp"

namespace ogi {
namespace {

std::optional<amount> parse(std::string_view text, unsigned decimals) noexcept {
    const decimal d = parse_decimal(text, decimals);
    return d.fault == decimal_fault::none ? std::optional<amount>(amount::from_fen(d.units)) : std::nullopt;
}

} // namespace

std::optional<amount> amount::parse_10k_yuan(std::string_view text) noexcept {
    return parse(text, decimals_10k_yuan);
}
std::optional<amount> amount::parse_yuan(std::string_view text) noexcept {
    return parse(text, decimals_yuan);
}
std::string amount::in_10k_yuan() const {
    return format_decimal(fen_, decimals_10k_yuan);
}
std::string amount::in_yuan() const {
    return format_decimal(fen_, decimals_yuan);
}

} // namespace ogi
