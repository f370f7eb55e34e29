// Writes HTML element by element; whatever is given as text or value of an attribute is escaped.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace ogi {

/// An attribute of an element; one with an empty value is left out.
struct html_attribute {
    std::string_view name;
    std::string value;
};

class html_writer {
public:
    using attributes = std::initializer_list<html_attribute>;

    void open(std::string_view tag, attributes with = {});
    void close(std::string_view tag);
    /// An element with nothing but a text.
    void element(std::string_view tag, std::string_view text, attributes with = {});
    void text(std::string_view text);
    /// Text of the library that is HTML already.
    void verbatim(std::string_view html) { out_ += html; }
    void line() { out_ += '\n'; }

    std::string finish() { return std::move(out_); }

private:
    std::string out_;
};

/// The value of an attribute that is left out for 1.
std::string span_of(std::size_t n);

} // namespace ogi
