// Puts what a reader finds into a report: the one place that knows where each member goes and which values it takes.
#pragma once

#include <ogi/report.hpp>

#include "exchange/problem.hpp"
#include "exchange/schema.hpp"

#include <string_view>

namespace ogi::exchange {

class assembly {
public:
    explicit assembly(report &r) noexcept : report_(r) {}

    /// An object of a list begins: a section, a part, a row, a value.
    void begin(const node &object);
    /// The text of a member or item.
    fault set_text(const node &member, std::string_view value);
    fault set_year(std::string_view literal);
    /// Where a cell goes.
    cell &cell_at(const node &n);

    /// What an object must have and has not, when it ends. `seen` are the members that were there.
    static fault missing(const node &object, std::uint32_t seen);

private:
    report &report_;
};

// The words of the members that take one of a few, as read and as written; nothing for a value outside them.
std::string_view word_of(ogi::edition e);
std::string_view word_of(report_scope s);
std::string_view word_of(section_kind k);
std::string_view word_of(aspect_kind k);
std::string_view word_of(form_table t);

} // namespace ogi::exchange
