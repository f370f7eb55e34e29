// Finds tokens again in JSON that the parser has accepted up to there. The parser does not say where a token stands;
// counting tokens costs it nothing, and only an error or a wish for places pays for this second look.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace ogi::strict {

class json_tokens {
public:
    struct span {
        std::size_t offset = 0, size = 0;
    };

    json_tokens(std::string_view text, std::size_t from) noexcept : text_(text), at_(from) {}

    /// The next brace, bracket, string, number or literal.
    span next() noexcept {
        while (at_ < text_.size() && is_between_tokens(text_[at_]))
            ++at_;
        const std::size_t begin = at_;
        if (at_ == text_.size()) return {begin, 0};
        const char c = text_[at_++];
        if (c == '"')
            skip_string();
        else if (c != '{' && c != '}' && c != '[' && c != ']')
            skip_literal();
        return {begin, at_ - begin};
    }

private:
    static bool is_between_tokens(char c) noexcept {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
    }
    void skip_string() noexcept {
        while (at_ < text_.size() && text_[at_] != '"')
            at_ += text_[at_] == '\\' ? 2 : 1;
        at_ = at_ < text_.size() ? at_ + 1 : text_.size();
    }
    void skip_literal() noexcept {
        while (at_ < text_.size() && !is_between_tokens(text_[at_]) && !std::strchr("{}[]\"", text_[at_]))
            ++at_;
    }

    std::string_view text_;
    std::size_t at_;
};

/// The span of the token of this number, counted from 1.
inline json_tokens::span token(std::string_view input, std::size_t from, std::size_t number) {
    json_tokens tokens(input, from);
    json_tokens::span s;
    for (std::size_t i = 0; i < number; ++i)
        s = tokens.next();
    return s;
}

} // namespace ogi::strict
