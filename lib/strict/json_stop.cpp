#include "strict/json_stop.hpp"

namespace ogi::strict {
namespace {

/// Whether the first half of a surrogate pair ends at this offset (or before a backslash there).
bool after_half_a_pair(std::string_view input, std::size_t offset) {
    if (offset > 0 && input[offset - 1] == '\\') --offset;
    if (offset < 6) return false;
    const std::string_view escape = input.substr(offset - 6, 4);
    return escape.substr(0, 2) == "\\u" && (escape[2] == 'd' || escape[2] == 'D') &&
           std::string_view("89abAB").find(escape[3]) != std::string_view::npos;
}

} // namespace

json_stop where_syntax_ends(std::string_view input, boost::json::error_code ec, std::size_t offset) {
    using boost::json::error;
    if (after_half_a_pair(input, offset) || ec == error::illegal_leading_surrogate ||
        ec == error::illegal_trailing_surrogate || ec == error::expected_utf16_escape)
        return {lone_surrogate(), input.rfind("\\u", offset)};
    return {json_syntax(input.substr(offset)), offset};
}

} // namespace ogi::strict
