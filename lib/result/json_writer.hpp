// Writes JSON with one member a line, in the order of the calls.
#pragma once

#include <ogi/error.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ogi {

class json_writer {
public:
    /// An object or array: the value of a member, or without a key an element of an array or the whole.
    void open(char bracket) { begin({}), enter(bracket); }
    void open(std::string_view key, char bracket) { begin(key), enter(bracket); }
    void close(char bracket);

    void text(std::string_view key, std::string_view value);
    /// Left out when the value is empty.
    void text_if_any(std::string_view key, std::string_view value);
    void text(std::string_view key, std::string_view zh, std::string_view en);
    void number(std::string_view key, std::int64_t value);
    void number(std::string_view key, std::size_t value) { number(key, static_cast<std::int64_t>(value)); }
    /// A number as it is written, such as an exact decimal.
    void literal(std::string_view key, std::string_view number) { begin(key), out_ += number; }
    void boolean(std::string_view key, bool value);
    void null(std::string_view key);

    /// The text, ended by a line feed.
    std::string finish();

private:
    void begin(std::string_view key);
    void enter(char bracket);
    void new_line();

    std::string out_;
    std::size_t depth_ = 0;
    bool first_ = true;
};

} // namespace ogi
