// Texts with {placeholders}.
#pragma once

#include <ogi/check.hpp>

namespace ogi::checking {

/// The first {placeholder} at or after `from`, with its braces; empty when there is none.
constexpr std::string_view next_placeholder(std::string_view text, std::size_t from) {
    const std::size_t open = text.find('{', from);
    if (open == std::string_view::npos) return {};
    return text.substr(open, text.find('}', open) - open + 1);
}

/// Whether every placeholder of `a` stands in `b`.
constexpr bool placeholders_within(std::string_view a, std::string_view b) {
    for (std::size_t at = 0;;) {
        const std::string_view found = next_placeholder(a, at);
        if (found.empty()) return true;
        if (b.find(found) == std::string_view::npos) return false;
        at = a.find('{', at) + found.size();
    }
}

constexpr bool same_placeholders(bilingual_view text) {
    return placeholders_within(text.zh, text.en) && placeholders_within(text.en, text.zh);
}

constexpr bool in_both_languages(bilingual_view text) {
    return !text.zh.empty() && !text.en.empty();
}

/// The text with its placeholders replaced.
bilingual filled(bilingual_view text, const std::vector<message_argument> &arguments);

} // namespace ogi::checking
