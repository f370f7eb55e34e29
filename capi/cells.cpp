#include "cells.hpp"

namespace ogi::c {

namespace {

/// A print that is the number itself says no more; the exchange forms do not keep it either.
bool says_no_more(std::string_view print, std::int64_t value, cell_type type) {
    if (!is_money(type)) return print == std::to_string(value);
    const amount money = amount::from_fen(value);
    return print == (type == cell_type::amount_yuan ? money.in_yuan() : money.in_10k_yuan());
}

bool is_another_number(std::string_view print, std::int64_t value, cell_type type) {
    return is_money(type) ? is_another_amount(print, amount::from_fen(value)) : is_another_count(print, value);
}

} // namespace

cell cell_in(const ogi_cell &given, cell_type type) {
    const std::string_view print = text_in(given.print.data, given.print.size);
    if (given.state != OGI_CELL_NUMBER && given.value != 0)
        fail(errc::argument, "只有数字状态的单元格可以有值。", "Only a cell in the state of a number has a value.");
    switch (given.state) {
    case OGI_CELL_ABSENT:
    case OGI_CELL_BLANK:
        if (!print.empty())
            fail(errc::argument, "空白或缺失的单元格不能有原文。", "A blank or absent cell has no print.");
        return given.state == OGI_CELL_BLANK ? cell::blank() : cell();
    case OGI_CELL_NUMBER:
        if (is_another_number(print, given.value, type))
            fail(errc::argument, "单元格的原文是另一个数。请改正数字或原文，或者不写原文。",
                 "The print of the cell is another number. Correct the number or the print, or leave the print out.");
        return cell::number(given.value, says_no_more(print, given.value, type) ? std::string_view() : print);
    case OGI_CELL_NOT_APPLICABLE:
        if (!is_not_applicable_mark(print.empty() ? "/" : print))
            fail(errc::argument, "这不是表示“不适用”的符号；可用 /、-、—、不适用。",
                 "This is no mark for \"not applicable\"; use /, -, — or 不适用.");
        return cell::not_applicable(print.empty() ? "/" : print);
    case OGI_CELL_TEXT:
        if (print.empty() || is_not_applicable_mark(print))
            fail(errc::argument, "文字状态的单元格须有原文，且不是“不适用”符号。",
                 "A cell in the state of text has a print, and that is not a mark.");
        return cell::unread(print);
    default: fail(errc::argument, "没有这个单元格状态。", "There is no such cell state.");
    }
}

void cell_out(ogi_cell *to, const cell &c, cell_type type) {
    ogi_cell full = {};
    full.state = static_cast<ogi_cell_state>(c.state());
    full.type = static_cast<ogi_cell_type>(type);
    full.value = c.value();
    full.print = text_out(c.print());
    struct_out(to, full);
}

} // namespace ogi::c

using namespace ogi;
using namespace ogi::c;

namespace {

cell bulk_cell_in(std::uint8_t state, std::int64_t value, cell_type type) {
    if (state == OGI_CELL_TEXT)
        fail(errc::argument, "成批写入不能带文字；请用 ogi_report_set_cell。",
             "Cells written in bulk hold no text; use ogi_report_set_cell.");
    ogi_cell given = {};
    given.state = state;
    given.value = value;
    return cell_in(given, type);
}

template <class Fee> auto &fee_in(Fee &fee, ogi_fee which) {
    switch (which) {
    case OGI_FEE_NOTICES_COUNT: return fee.notices_count;
    case OGI_FEE_NOTICES_AMOUNT_YUAN: return fee.notices_amount_yuan;
    case OGI_FEE_RECEIVED_AMOUNT_YUAN: return fee.received_amount_yuan;
    default: fail(errc::argument, "信息处理费没有这一项。", "信息处理费 has no such figure.");
    }
}

cell_type type_of(ogi_fee which) {
    return which == OGI_FEE_NOTICES_COUNT ? cell_type::count : cell_type::amount_yuan;
}

} // namespace

ogi_status ogi_report_get_cell(const ogi_report *report, int32_t code, ogi_cell *to, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        const std::size_t index = index_in(code);
        cell_out(to, from[index], type_at(index));
    });
}

ogi_status ogi_report_set_cell(ogi_report *report, int32_t code, const ogi_cell *given, ogi_error **error) {
    return guarded(error, [&] {
        reading &to = handle(report).value;
        const std::size_t index = index_in(code);
        cell c = cell_in(struct_in(&out(given)), type_at(index));
        to.report[index] = std::move(c);
        to.places[index] = {};
    });
}

ogi_status ogi_report_get_cells(const ogi_report *report, const int32_t *codes, size_t count, int64_t *values,
                                uint8_t *states, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        if (count == 0) return;
        out(codes), out(values), out(states);
        for (std::size_t i = 0; i < count; ++i)
            (void)index_in(codes[i]);
        for (std::size_t i = 0; i < count; ++i) {
            const cell &c = from[index_in(codes[i])];
            values[i] = c.value();
            states[i] = static_cast<std::uint8_t>(c.state());
        }
    });
}

ogi_status ogi_report_set_cells(ogi_report *report, const int32_t *codes, size_t count, const int64_t *values,
                                const uint8_t *states, ogi_error **error) {
    return guarded(error, [&] {
        reading &to = handle(report).value;
        if (count == 0) return;
        out(codes), out(values), out(states);
        std::vector<cell> given;
        for (std::size_t i = 0; i < count; ++i) {
            given.push_back(bulk_cell_in(states[i], values[i], type_at(index_in(codes[i]))));
        }
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = index_in(codes[i]);
            to.report[index] = std::move(given[i]);
            to.places[index] = {};
        }
    });
}

ogi_status ogi_report_get_place(const ogi_report *report, int32_t code, ogi_place *to, ogi_error **error) {
    return guarded(error, [&] {
        const source_place &place = handle(report).value.places[index_in(code)];
        ogi_place full = {};
        place_out(full, place);
        struct_out(to, full);
    });
}

ogi_status ogi_report_get_fee(const ogi_report *report, ogi_fee which, ogi_cell *to, ogi_error **error) {
    return guarded(error, [&] {
        const information_processing_fee &fee = handle(report).value.report.processing_fee;
        cell_out(to, fee_in(fee, which), type_of(which));
    });
}

ogi_status ogi_report_set_fee(ogi_report *report, ogi_fee which, const ogi_cell *given, ogi_error **error) {
    return guarded(error, [&] {
        cell &to = fee_in(handle(report).value.report.processing_fee, which);
        to = cell_in(struct_in(&out(given)), type_of(which));
    });
}
