// What the two writers share: text growing in one piece, and the search for what the exchange forms cannot hold.
#pragma once

#include <ogi/error.hpp>
#include <ogi/report.hpp>

#include "exchange/bytes.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ogi::exchange {

/// Enough room for the written report, so that the text grows in one piece.
std::size_t written_size(const report &r);

/// Appends the number of a cell: a count, or money in the unit of the cell.
void append_number(growing_text &out, std::int64_t units, unsigned decimals);

/// The first byte of [p, end) that may need an escape, or end. `plain` tells of one byte whether it needs none.
template <class Plain> const char *skip_plain(const char *p, const char *end, Plain plain) {
    while (static_cast<std::size_t>(end - p) >= block_size) {
        unsigned char all = 1;
        for (std::size_t i = 0; i < block_size; ++i)
            all = static_cast<unsigned char>(all & plain(static_cast<unsigned char>(p[i])));
        if (all == 0) break;
        p += block_size;
    }
    while (p != end && plain(static_cast<unsigned char>(*p)))
        ++p;
    return p;
}

enum class form_of_path { json, xml };

/// Where and why a report cannot be written. Precondition: it cannot.
failure why_unwritable(const report &r, form_of_path form);

/// The written text, or why there is none. `refused`: the walk met a value that cannot be held.
result<std::string> finished(const report &r, std::string text, bool refused, form_of_path form);

} // namespace ogi::exchange
