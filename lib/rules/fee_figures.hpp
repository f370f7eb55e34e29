// The figures of 信息处理费, which is no cell of the form.
#pragma once

#include <ogi/check.hpp>
#include <ogi/facts.hpp>

namespace ogi::checking {

/// Its name in the canonical form.
constexpr std::string_view key_of(fee_figure figure) {
    switch (figure) {
    case fee_figure::notices_count: return "notices_count";
    case fee_figure::notices_amount_yuan: return "notices_amount_yuan";
    default: return "received_amount_yuan";
    }
}

constexpr bilingual_view label_of(fee_figure figure) {
    switch (figure) {
    case fee_figure::notices_count: return {"信息处理费 · 收费通知件数", "Information processing fee · Notices"};
    case fee_figure::notices_amount_yuan:
        return {"信息处理费 · 收费通知总金额（元）", "Information processing fee · Amount of the notices (yuan)"};
    default: return {"信息处理费 · 实际收取总金额（元）", "Information processing fee · Amount received (yuan)"};
    }
}

inline const cell &cell_of(fee_figure figure, const information_processing_fee &fee) {
    switch (figure) {
    case fee_figure::notices_count: return fee.notices_count;
    case fee_figure::notices_amount_yuan: return fee.notices_amount_yuan;
    default: return fee.received_amount_yuan;
    }
}

} // namespace ogi::checking
