#include "document/printed_text.hpp"

#include "document/raised_digits.hpp"
#include "document/white_space.hpp"
#include "document/xml_part.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ogi {
namespace {

bool is_xml_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Any run of white space is one blank, and none after a blank.
std::size_t append_collapsed(std::string &out, std::string_view raw, std::size_t at) {
    if (!is_xml_blank(raw[at])) return append_character(out, raw, at);
    std::size_t n = 1;
    while (at + n < raw.size() && is_xml_blank(raw[at + n]))
        ++n;
    if (!out.empty() && !is_xml_blank(out.back())) out += ' ';
    return n;
}

/// The character that _x000A_ stands for; none for other text.
std::optional<std::string> escaped_in_sheet(std::string_view raw) {
    constexpr std::size_t size = 7; // _xHHHH_
    if (raw.size() < size || raw.substr(0, 2) != "_x" || raw[size - 1] != '_') return std::nullopt;
    const std::string reference = "&#x" + std::string(raw.substr(2, 4)) + ";";
    std::string out;
    if (append_character(out, reference, 0) != reference.size()) return std::nullopt;
    return out;
}

std::size_t append_in_sheet(std::string &out, std::string_view raw, std::size_t at) {
    if (raw[at] == '\n') return out += '\n', 1;
    if (raw[at] == '\r') return out += '\n', raw.substr(at, 2) == "\r\n" ? 2 : 1;
    if (raw[at] == '_')
        if (const auto escaped = escaped_in_sheet(raw.substr(at))) {
            if (*escaped != "\r") out += *escaped; // a line feed follows
            return 7;
        }
    return append_character(out, raw, at);
}

} // namespace

part_text keep_part(document &d, std::string name, std::string bytes) {
    const auto index = static_cast<std::uint32_t>(d.parts.size());
    d.parts.push_back(std::move(name));
    const std::string_view kept = d.keep(std::move(bytes));
    return {kept, place_counter(kept, index)};
}

std::size_t printed_text::append_next(std::string &out, std::string_view raw, std::size_t at) const {
    switch (rules_) {
    case text_rules::opendocument: return append_collapsed(out, raw, at);
    case text_rules::sheet: return append_in_sheet(out, raw, at);
    default: return append_character(out, raw, at);
    }
}

void printed_text::add(std::size_t offset, std::size_t size) {
    const std::string_view raw = part_.bytes.substr(offset, size);
    const std::size_t begin = text_.size();
    const std::string_view special = rules_ == text_rules::opendocument ? "& \r\n\t" : "&_\r\n\t";
    if (raw.find_first_of(special) == std::string_view::npos) {
        text_ += raw;
        pieces_.push_back({kind::verbatim, begin, raw.size(), offset, raw.size()});
        return;
    }
    for (std::size_t at = 0; at < raw.size();)
        at += append_next(text_, raw, at);
    const bool same = std::string_view(text_).substr(begin) == raw;
    pieces_.push_back({same ? kind::verbatim : kind::decoded, begin, text_.size() - begin, offset, raw.size()});
}

void printed_text::add(std::size_t offset, std::size_t size, bool raised) {
    const std::size_t begin = text_.size();
    add(offset, size);
    if (!raised) return;
    const std::string digits = with_raised_digits(std::string_view(text_).substr(begin));
    if (digits.size() == text_.size() - begin) return;
    shorten_to(begin);
    add_element(digits, offset, size);
}

void printed_text::add_element(std::string_view printed, std::size_t offset, std::size_t size) {
    pieces_.push_back({kind::element, text_.size(), printed.size(), offset, size});
    text_ += printed;
}

void printed_text::put_before(std::size_t begin, std::string_view printed, std::size_t offset, std::size_t size) {
    text_.insert(begin, printed);
    auto at = std::find_if(pieces_.begin(), pieces_.end(), [begin](const piece &p) { return p.begin >= begin; });
    for (auto behind = at; behind != pieces_.end(); ++behind)
        behind->begin += printed.size();
    pieces_.insert(at, {kind::element, begin, printed.size(), offset, size});
}

bool printed_text::is_blank() const {
    return trimmed(text_).empty();
}

void printed_text::shorten_to(std::size_t size) {
    text_.resize(size);
    while (!pieces_.empty() && pieces_.back().begin >= size)
        pieces_.pop_back();
}

/// Where the character stands that is the `at`th byte of what a piece prints.
std::size_t printed_text::offset_in_part(const piece &p, std::size_t at) const {
    if (p.what == kind::verbatim) return p.offset + at;
    if (p.what == kind::element) return at == 0 ? p.offset : p.offset + p.part_size;
    const std::string_view raw = part_.bytes.substr(p.offset, p.part_size);
    std::string printed = text_.substr(0, p.begin); // what stands before decides about blanks
    const std::size_t begin = printed.size();
    std::size_t taken = 0;
    while (taken < raw.size() && printed.size() - begin < at)
        taken += append_next(printed, raw, taken);
    // White space that prints nothing belongs to nobody.
    while (at == 0 && rules_ == text_rules::opendocument && taken < raw.size() && is_xml_blank(raw[taken]))
        ++taken;
    return p.offset + taken;
}

located_text printed_text::cut(std::size_t begin, std::size_t end) {
    const std::string_view text = trimmed(std::string_view(text_).substr(begin, end - begin));
    if (text.empty()) return {};
    const auto from = static_cast<std::size_t>(text.data() - text_.data()), to = from + text.size();
    const auto first =
        std::find_if(pieces_.begin(), pieces_.end(), [from](const piece &p) { return p.begin + p.size > from; });
    auto last =
        std::find_if(pieces_.rbegin(), pieces_.rend(), [to](const piece &p) { return p.begin < to && p.size > 0; });
    if (first == pieces_.end() || last == pieces_.rend()) return {};
    const std::size_t start = offset_in_part(*first, from > first->begin ? from - first->begin : 0);
    const std::size_t stop = std::max(start, offset_in_part(*last, std::min(to - last->begin, last->size)));
    const bool one_piece = &*first == &*last && first->what == kind::verbatim;
    return {one_piece ? part_.bytes.substr(start, text.size()) : document_.keep(std::string(text)),
            part_.places.span_of(start, stop - start)};
}

} // namespace ogi
