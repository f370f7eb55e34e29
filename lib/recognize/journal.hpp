// The log of an import: what was repaired, guessed and left unread.
#pragma once

#include <ogi/reading.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ogi {

class journal {
public:
    void note(std::string zh, std::string en, const text_position &where = {}) {
        add(log_entry::kind::note, std::move(zh), std::move(en), where);
    }
    void repair(std::string zh, std::string en, const text_position &where = {}) {
        add(log_entry::kind::repair, std::move(zh), std::move(en), where);
    }
    void guess(std::string zh, std::string en, const text_position &where = {}) {
        add(log_entry::kind::guess, std::move(zh), std::move(en), where);
    }
    void unread(std::string zh, std::string en, const text_position &where = {}) {
        add(log_entry::kind::unread, std::move(zh), std::move(en), where);
    }

    void add(log_entry entry) {
        if (entries_.size() > most_entries) return;
        if (entries_.size() == most_entries)
            entry = {log_entry::kind::note,
                     {"其后还有记录，不再列出。", "There are further entries; they are not listed."}};
        entries_.push_back(std::move(entry));
    }

    std::vector<log_entry> take() { return std::move(entries_); }

private:
    /// A damaged input can give rise to an entry for every cell; a reader has no use for more than these.
    static constexpr std::size_t most_entries = 1000;

    void add(log_entry::kind what, std::string zh, std::string en, const text_position &where) {
        log_entry entry;
        entry.what = what;
        entry.message = {std::move(zh), std::move(en)};
        entry.position = where;
        add(std::move(entry));
    }

    std::vector<log_entry> entries_;
};

} // namespace ogi
