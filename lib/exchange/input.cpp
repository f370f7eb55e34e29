#include "exchange/input.hpp"

#include "model/size_limit.hpp"

namespace ogi::exchange {

std::optional<failure> inspect_input(std::string_view bytes, const limits &budget, std::size_t &from) {
    if (auto large = exceeds_size_limit(bytes, budget)) return large;
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    from = bytes.substr(0, byte_order_mark.size()) == byte_order_mark ? byte_order_mark.size() : 0;
    if (bytes.find_first_not_of(" \t\r\n", from) == std::string_view::npos)
        return failure_at(empty_input(), bytes, bytes.size(), "");
    if (const auto bad = find_bad_character(bytes, carriage_return::accepted))
        return failure_at(cannot_hold(*bad), bytes, bad->offset, "");
    return std::nullopt;
}

} // namespace ogi::exchange
