// The log of an import: what was repaired, guessed and left unread. Readers and the recogniser write it alike.
#pragma once

#include "document/document.hpp"
#include "model/import_rules.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ogi {

/// Where in the input an entry belongs: a place in one of its parts. Without line: the whole document.
struct log_place {
    text_position position{};
    std::uint32_t part = 0;

    log_place() = default;
    log_place(const text_position &where, std::uint32_t of = 0) : position(where), part(of) {}
    log_place(const source_span &span) : position(span.begin), part(span.part) {}
};

class journal {
public:
    /// Adds an entry of a rule: log.add(import_rule::page_number, zh, en, cell.span, {before, after}).
    void add(import_rule rule, std::string zh, std::string en, const log_place &where = {},
             entry_details details = {}) {
        if (is_full()) return;
        add(entry_of(rule, std::move(zh), std::move(en), where.position, where.part, std::move(details)));
    }

    void add(log_entry entry) {
        if (is_full()) return;
        if (entries_.size() == most_entries)
            entry = entry_of(import_rule::log_full, "其后还有记录，不再列出。",
                             "There are further entries; they are not listed.");
        entries_.push_back(std::move(entry));
    }

    /// Nothing more is taken down: who would have to work for an entry need not.
    bool is_full() const noexcept { return entries_.size() > most_entries; }

    std::vector<log_entry> take() { return std::move(entries_); }

private:
    /// A damaged input can give rise to an entry for every cell; a reader has no use for more than these.
    static constexpr std::size_t most_entries = 1000;

    std::vector<log_entry> entries_;
};

} // namespace ogi
