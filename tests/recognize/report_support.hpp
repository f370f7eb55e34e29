// Reading texts in the tests of the recogniser.
#pragma once

#include "recognize/read_document.hpp"

#include <ogi/import_rules.hpp>
#include <ogi/reading.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace ogi::tests {

/// Whether an entry names a rule of the table, and is of its kind.
inline bool is_rule_of_import(const log_entry &entry) {
    const import_rule_info *rule = find_import_rule(entry.rule);
    return rule && rule->what == entry.what;
}

/// The reading of a text that must be readable.
inline reading read_or_fail(std::string_view text) {
    result<reading> r = read_document(medium::text, text);
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why);
    for (const log_entry &entry : r->log)
        BOOST_REQUIRE_MESSAGE(is_rule_of_import(entry), "no rule of the import: " + entry.rule + entry.message.en);
    return std::move(*r);
}

inline const cell &at_path(const reading &r, std::string_view path) {
    const auto index = index_of_path(path);
    BOOST_REQUIRE_MESSAGE(index.has_value(), std::string(path));
    return r.report[*index];
}

inline bool log_says(const reading &r, log_entry::kind kind, std::string_view words) {
    return std::any_of(r.log.begin(), r.log.end(), [&](const log_entry &e) {
        return e.what == kind &&
               (e.message.zh.find(words) != std::string::npos || e.message.en.find(words) != std::string::npos);
    });
}

inline bool has_rule(const reading &r, std::string_view rule) {
    return std::any_of(r.log.begin(), r.log.end(), [rule](const log_entry &e) { return e.rule == rule; });
}

/// The text with the first occurrence of `from` replaced; fails when there is none.
inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, std::string("no occurrence of ").append(from));
    return text.replace(at, from.size(), to);
}

inline std::string every_replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace ogi::tests
