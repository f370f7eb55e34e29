#include "guard.hpp"

#include <algorithm>

using namespace ogi;
using namespace ogi::c;

namespace {

bool is_in_yuan(ogi_money_unit unit) {
    if (unit != OGI_MONEY_10K_YUAN && unit != OGI_MONEY_YUAN)
        fail(errc::argument, "没有这个金额单位代码。", "There is no such unit of money.");
    return unit == OGI_MONEY_YUAN;
}

} // namespace

ogi_status ogi_amount_parse(const char *text, size_t size, ogi_money_unit unit, int64_t *fen, ogi_error **error) {
    return guarded(error, [&] {
        std::int64_t &to = out(fen);
        const std::string_view print = text_in(text, size);
        const bool yuan = is_in_yuan(unit);
        const std::optional<amount> money = yuan ? amount::parse_yuan(print) : amount::parse_10k_yuan(print);
        if (!money)
            fail(errc::argument, "这不是金额：须为普通十进制数，万元至多 6 位小数，元至多 2 位小数，且不超出范围。",
                 "This is no amount: a plain decimal within the range, in 万元 with at most 6 decimals, in 元 with at "
                 "most 2.");
        to = money->fen();
    });
}

ogi_status ogi_amount_write(int64_t fen, ogi_money_unit unit, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const amount money = amount::from_fen(fen);
        give(to, is_in_yuan(unit) ? money.in_yuan() : money.in_10k_yuan());
    });
}

ogi_status ogi_text_find_fault(const char *text, size_t size, size_t *fault, ogi_error **error) {
    return guarded(error, [&] {
        std::size_t &to = out(fault);
        const std::string_view given = bytes_in(text, size);
        const std::size_t invalid = std::min(find_invalid_utf8(given), given.size());
        to = std::min(find_unstorable(given.substr(0, invalid)), invalid);
    });
}

ogi_status ogi_text_is_mark(const char *text, size_t size, int32_t *is_mark, ogi_error **error) {
    return guarded(error, [&] {
        std::int32_t &to = out(is_mark);
        to = is_not_applicable_mark(text_in(text, size));
    });
}
