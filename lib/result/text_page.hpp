// Lines of text for a terminal.
#pragma once

#include <ogi/result_writers.hpp>

#include <initializer_list>
#include <utility>

namespace ogi {

enum class ink { plain, strong, good, bad, doubtful };

/// Builds a text line by line. Control characters in the given pieces become spaces: what a report says must not steer
/// the terminal it is shown on.
class text_page {
public:
    explicit text_page(const result_style &style) : style_(style) {}

    void line(std::initializer_list<std::string_view> pieces) { line(ink::plain, {}, pieces); }
    void strong_line(std::initializer_list<std::string_view> pieces) { line(ink::strong, pieces, {}); }
    /// A line that begins in colour.
    void line(ink first, std::initializer_list<std::string_view> coloured,
              std::initializer_list<std::string_view> rest);
    /// "  name：value"
    void field(bilingual_view name, std::string_view value);
    void blank_line() { out_ += '\n'; }

    std::string finish() { return std::move(out_); }

private:
    void append(std::string_view piece);

    result_style style_;
    std::string out_;
};

} // namespace ogi
