#include "document/html_lines.hpp"

#include "document/html_elements.hpp"
#include "document/raised_digits.hpp"
#include "document/white_space.hpp"

#include <algorithm>
#include <iterator>

namespace ogi {
namespace {

std::size_t size_of_character(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_name_character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
}

bool folds(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// How many bytes a reference takes; 0 when none stands there.
std::size_t size_of_reference(std::string_view source) {
    if (source.empty() || source.front() != '&') return 0;
    std::size_t end = 1;
    while (end < source.size() && is_name_character(source[end]))
        ++end;
    if (end == 1) return 0;
    return end < source.size() && source[end] == ';' ? end + 1 : end;
}

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_ampersand(std::string_view reference) {
    constexpr std::string_view written[] = {"&amp;", "&amp", "&AMP;", "&AMP", "&#38;", "&#x26;", "&#X26;"};
    return std::find(std::begin(written), std::end(written), reference) != std::end(written);
}

/// The parser shows control characters as U+FFFD. They stay what they are, but for NUL, which browsers drop.
std::string_view as_published(std::string_view character, std::string_view source) {
    if (character != replacement || source.empty() || source.front() == '&') return character;
    return source.front() == '\0' ? std::string_view() : source;
}

/// A value in quotation marks may hold the sign that ends a tag.
std::size_t size_of_tag(std::string_view source) {
    char before = '<';
    for (std::size_t at = 1; at < source.size(); ++at) {
        const char c = source[at];
        if (c == '>') return at + 1;
        if ((c == '"' || c == '\'') && before == '=') at = std::min(source.find(c, at + 1), source.size());
        if (!folds(c)) before = c;
    }
    return source.size();
}

/// Whether a tag stands in the source that is not in the text: the parser passed over it.
bool is_tag_beside(std::string_view source, std::string_view text) {
    if (source.size() < 2 || source.front() != '<') return false;
    const char next = source[1];
    const bool letter = is_name_character(next) && next != '#' && (next < '0' || next > '9');
    if (!letter && next != '/' && next != '!' && next != '?') return false;
    constexpr std::size_t enough = 16;
    for (std::size_t i = 0; i < std::min(enough, source.size()); ++i) {
        if (source[i] == '&' || static_cast<unsigned char>(source[i]) < ' ') return false;
        if (i >= text.size() || source[i] != text[i]) return true;
    }
    return false;
}

/// CJK characters and full-width forms and punctuation: U+2E80 to U+9FFF, U+FF00 to U+FFEF.
bool is_wide(std::string_view character) {
    if (character.size() < 3) return false;
    const auto a = static_cast<unsigned char>(character[0]), b = static_cast<unsigned char>(character[1]);
    return (a >= 0xE3 && a <= 0xE9) || (a == 0xE2 && b >= 0xBA) || (a == 0xEF && b >= 0xBC && b <= 0xBF);
}

std::string_view last_character(std::string_view text) {
    std::size_t at = text.size();
    while (at > 0 && (static_cast<unsigned char>(text[at - 1]) & 0xC0U) == 0x80)
        --at;
    return text.substr(at == 0 ? 0 : at - 1);
}

bool may_be_white_space(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}

} // namespace

html_characters::html_characters(const GumboNode &text, const html_tree &tree)
    : text_(text.v.text.text), source_(tree.page), literal_(is_literal(text)), shows_nul_(shows_nul(text)) {
    const html_range place = tree.place_of(text.v.text.original_text);
    begin_ = raw_ = place.begin;
    end_ = place.end;
    verbatim_ = source_.substr(raw_, text_.size()) == text_ && (literal_ || text_.find('&') == std::string_view::npos);
}

html_range html_characters::take(std::size_t size) {
    const std::string_view character = text_.substr(at_, size);
    at_ += size;
    if (verbatim_) {
        raw_ += size;
        return {raw_ - size, raw_};
    }
    for (std::string_view rest = source_.substr(raw_, end_ - raw_); !rest.empty();
         rest = source_.substr(raw_, end_ - raw_)) {
        std::size_t taken = 0;
        if (rest.front() == '\0' && !shows_nul_) {
            ++raw_;
            continue;
        }
        if (rest.front() == '&' && !literal_)
            taken =
                character != "&" || is_ampersand(rest.substr(0, size_of_reference(rest))) ? size_of_reference(rest) : 1;
        else if (!literal_ && is_tag_beside(rest, text_.substr(at_ - size)))
            taken = 0;
        else if (rest.substr(0, character.size()) == character)
            taken = character.size();
        else if (character == "\n" && rest.front() == '\r')
            taken = rest.substr(0, 2) == "\r\n" ? 2 : 1;
        else if (character == replacement && rest.front() != '<')
            taken = std::min(size_of_character(rest.front()), rest.size());
        if (taken != 0) {
            raw_ += taken;
            return {raw_ - taken, raw_};
        }
        // Tags that the parser passed over, and characters that it dropped; the rest of a reference to two characters
        // takes nothing.
        if (rest.front() != '<' && rest.front() != '\0' && rest.front() != '\r') break;
        raw_ += rest.front() == '<' ? size_of_tag(rest) : 1;
    }
    // Behind what was not told apart, as dropped and replaced control characters are, the text goes on.
    constexpr std::size_t near = 64;
    const std::size_t ahead = source_.substr(raw_, std::min(end_ - raw_, near)).find(character);
    if (ahead == std::string_view::npos) return {raw_, raw_};
    raw_ += ahead + character.size();
    return {raw_ - character.size(), raw_};
}

void html_lines::add_white_space(std::string_view piece, bool preserved) {
    if (begins_line_) return;
    if (!preserved && folds(piece.front())) {
        broke_ = broke_ || piece.front() == '\n' || piece.front() == '\r';
        if (!white_space_.empty() && white_space_.back() == ' ') return;
        piece = " ";
    }
    white_space_.append(piece);
}

void html_lines::add_print(std::string_view piece, html_range where) {
    if (text_.empty())
        range_ = where;
    else {
        if (begins_line_)
            text_ += '\n';
        else if (!(broke_ && white_space_ == " " && is_wide(last_character(text_)) && is_wide(piece)))
            text_ += white_space_;
        range_ = {std::min(range_.begin, where.begin), std::max(range_.end, where.end)};
    }
    begins_line_ = broke_ = false;
    white_space_.clear();
    text_.append(piece);
}

void html_lines::add(const GumboNode &text, bool preserved) {
    const bool raised = is_raised(text);
    html_characters in(text, tree_);
    while (!in.at_end()) {
        const std::string_view rest = in.rest();
        if (const std::size_t white = white_space_at_front(rest)) {
            const std::string_view piece = rest.substr(0, white);
            in.take(white);
            if (preserved && piece == "\n")
                end_line();
            else
                add_white_space(piece, preserved);
            continue;
        }
        std::size_t size = size_of_character(rest.front());
        if (in.is_verbatim())
            while (size < rest.size() && !may_be_white_space(rest[size]))
                ++size;
        size = std::min(size, rest.size());
        const html_range where = in.take(size);
        const std::string_view piece =
            as_published(rest.substr(0, size), tree_.page.substr(where.begin, where.end - where.begin));
        if (white_space_at_front(piece) != 0)
            add_white_space(piece, preserved);
        else if (raised && !piece.empty())
            add_print(with_raised_digits(piece), where);
        else if (!piece.empty())
            add_print(piece, where);
    }
}

void html_lines::end_line() {
    begins_line_ = true;
    broke_ = false;
    white_space_.clear();
}

void html_lines::clear() {
    text_.clear();
    end_line();
    range_ = {};
}

void html_verbatim::add(const GumboNode &text) {
    html_characters in(text, tree_);
    while (!in.at_end()) {
        const std::string_view rest = in.rest();
        const std::size_t size =
            in.is_verbatim() ? rest.size() : std::min(size_of_character(rest.front()), rest.size());
        const bool verbatim = in.is_verbatim();
        const html_range where = in.take(size);
        const std::string_view print =
            as_published(rest.substr(0, size), tree_.page.substr(where.begin, where.end - where.begin));
        if (print.empty()) continue;
        pieces_.push_back({text_.size(), where, verbatim || where.end - where.begin == print.size()});
        text_.append(print);
    }
}

void html_verbatim::end_line() {
    if (text_.empty() || text_.back() == '\n') return;
    const std::size_t end = pieces_.empty() ? 0 : pieces_.back().where.end;
    pieces_.push_back({text_.size(), {end, end}, false});
    text_ += '\n';
}

const html_verbatim::piece &html_verbatim::piece_at(std::size_t offset) const {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                        [](std::size_t o, const piece &p) { return o < p.offset; });
    return after == pieces_.begin() ? *after : *(after - 1);
}

html_range html_verbatim::range_of(std::size_t offset, std::size_t size) const {
    if (pieces_.empty()) return {};
    const piece &first = piece_at(offset);
    const std::size_t begin = first.where.begin + (first.verbatim ? offset - first.offset : 0);
    if (size == 0) return {begin, begin};
    const piece &last = piece_at(offset + size - 1);
    const std::size_t end = last.verbatim ? last.where.begin + (offset + size - last.offset) : last.where.end;
    return {std::min(begin, end), std::max(begin, end)};
}

} // namespace ogi
