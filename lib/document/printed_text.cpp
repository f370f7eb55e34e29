#include "document/printed_text.hpp"

#include "document/white_space.hpp"
#include "document/xml_part.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

bool is_xml_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Appends the next character of OpenDocument text: any run of white space is one blank, and none after a blank.
std::size_t append_collapsed(std::string &out, std::string_view raw, std::size_t at) {
    if (!is_xml_blank(raw[at])) return append_character(out, raw, at);
    std::size_t n = 1;
    while (at + n < raw.size() && is_xml_blank(raw[at + n]))
        ++n;
    if (!out.empty() && !is_xml_blank(out.back())) out += ' ';
    return n;
}

} // namespace

part_text keep_part(document &d, std::string name, std::string bytes) {
    const auto index = static_cast<std::uint32_t>(d.parts.size());
    d.parts.push_back(std::move(name));
    const std::string_view kept = d.keep(std::move(bytes));
    return {kept, place_counter(kept, index)};
}

void printed_text::add(std::size_t offset, std::size_t size) {
    const std::string_view raw = part_.bytes.substr(offset, size);
    const std::size_t begin = text_.size();
    if (raw.find_first_of("&\r\n\t") == std::string_view::npos) {
        text_ += raw;
        pieces_.push_back({kind::verbatim, begin, raw.size(), offset, raw.size()});
        return;
    }
    for (std::size_t at = 0; at < raw.size();)
        at += append_character(text_, raw, at);
    pieces_.push_back({kind::with_references, begin, text_.size() - begin, offset, raw.size()});
}

void printed_text::add_collapsed(std::size_t offset, std::size_t size) {
    const std::string_view raw = part_.bytes.substr(offset, size);
    const std::size_t begin = text_.size();
    bool verbatim = true;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t before = text_.size();
        const std::size_t taken = append_collapsed(text_, raw, at);
        verbatim = verbatim && text_.size() - before == taken &&
                   raw.substr(at, taken) == std::string_view(text_).substr(before);
        at += taken;
    }
    pieces_.push_back({verbatim ? kind::verbatim : kind::collapsed, begin, text_.size() - begin, offset, raw.size()});
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
        taken +=
            p.what == kind::collapsed ? append_collapsed(printed, raw, taken) : append_character(printed, raw, taken);
    // White space that prints nothing belongs to nobody.
    while (at == 0 && p.what == kind::collapsed && taken < raw.size() && is_xml_blank(raw[taken]))
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
