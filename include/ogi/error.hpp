// Errors as values: what went wrong, where, and what to do about it, in Chinese and English.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ogi {

/// The languages of messages.
enum class language : std::int32_t { zh = 0, en = 1 };

/// A text in both languages.
struct bilingual {
    std::string zh;
    std::string en;

    const std::string &in(language l) const noexcept { return l == language::zh ? zh : en; }
    friend bool operator==(const bilingual &a, const bilingual &b) { return a.zh == b.zh && a.en == b.en; }
    friend bool operator!=(const bilingual &a, const bilingual &b) { return !(a == b); }
};

/// A text in both languages that stands elsewhere, such as in a catalogue.
struct bilingual_view {
    std::string_view zh;
    std::string_view en;

    std::string_view in(language l) const noexcept { return l == language::zh ? zh : en; }
};

/// Why an operation could not be done. The values are those of ogi_status in the C interface: append only.
enum class errc : std::int32_t {
    argument = 1,     ///< an argument is outside what the function accepts
    syntax = 2,       ///< not well-formed JSON or XML
    encoding = 3,     ///< not valid UTF-8, or a character that the exchange forms cannot hold
    structure = 4,    ///< well-formed, but not a report: unknown or repeated member, wrong type or value
    budget = 5,       ///< more than the limits allow
    unsupported = 6,  ///< a kind of document, or an edition of the form, that is not read
    not_a_report = 7, ///< a document in which no part of the form was found
    out_of_memory = 8,
    internal = 9, ///< a fault of this library
};

/// A place in an input. Line and column count from 1, the column in bytes.
struct text_position {
    std::size_t offset = 0; ///< byte offset from the beginning of the input
    std::size_t line = 0;
    std::size_t column = 0;

    friend bool operator==(const text_position &a, const text_position &b) {
        return a.offset == b.offset && a.line == b.line && a.column == b.column;
    }
};

/// The position of a byte offset in a text: counts the line feeds before it.
text_position position_at(std::string_view text, std::size_t offset);

/// What went wrong.
struct failure {
    errc code = errc::internal;
    bilingual message;                     ///< what, and what to do, without the place
    std::string path;                      ///< JSON Pointer or element path of the part at fault; may be empty
    std::optional<text_position> position; ///< where in the input, when it is known

    /// The whole sentence with path and place, as a user should see it.
    std::string describe(language l) const;
};

/// Thrown by result::value() where there is none.
class bad_result : public std::runtime_error {
public:
    explicit bad_result(failure f) : std::runtime_error(f.describe(language::en)), error_(std::move(f)) {}
    const failure &error() const noexcept { return error_; }

private:
    failure error_;
};

/// A value, or the reason why there is none (the shape of std::expected).
template <class T> class result {
public:
    result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    result(failure f) : held_(std::in_place_index<1>, std::move(f)) {}

    bool has_value() const noexcept { return held_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value. Throws bad_result when there is none.
    T &value() & { return require(), *std::get_if<0>(&held_); }
    const T &value() const & { return require(), *std::get_if<0>(&held_); }
    T &&value() && { return require(), std::move(*std::get_if<0>(&held_)); }

    /// The value. Precondition: has_value().
    T &operator*() noexcept { return *std::get_if<0>(&held_); }
    const T &operator*() const noexcept { return *std::get_if<0>(&held_); }
    T *operator->() noexcept { return std::get_if<0>(&held_); }
    const T *operator->() const noexcept { return std::get_if<0>(&held_); }

    /// The reason. Precondition: !has_value().
    const failure &error() const noexcept { return *std::get_if<1>(&held_); }

private:
    void require() const {
        if (!has_value()) throw bad_result(error());
    }
    std::variant<T, failure> held_;
};

} // namespace ogi
