#include "recognize/loose_text.hpp"

#include "document/white_space.hpp"
#include "recognize/figure.hpp"
#include "recognize/label.hpp"
#include "recognize/loose_label.hpp"
#include "recognize/pieces.hpp"
#include "recognize/running_rows.hpp"

#include <ogi/cell.hpp>

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t longest_row = 800;        // bytes of a line that is taken for a row
constexpr std::size_t fewest_cells_of_all = 20; // of a row that holds a whole table
constexpr std::size_t most_fragments = 200000;  // before long lines are no longer cut; no report comes near

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes one digit, also a full-width one, off the front.
bool take_digit(std::string_view &text) {
    if (!text.empty() && is_digit(text.front())) {
        text.remove_prefix(1);
        return true;
    }
    if (text.size() < 3 || text[0] != '\xEF' || text[1] != '\xBC' || text[2] < '\x90' || text[2] > '\x99') return false;
    text.remove_prefix(3);
    return true;
}

bool take_digits(std::string_view &text) {
    bool any = false;
    while (take_digit(text))
        any = true;
    return any;
}

bool take_any(std::string_view &text, std::initializer_list<std::string_view> pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [&](std::string_view piece) { return take_front(text, piece); });
}

/// A figure that stands in a line with others: nothing but the number, its sign and its unit.
bool is_plain_figure(std::string_view text) {
    if (is_not_applicable_mark(text)) return true;
    take_any(text, {"+", "-", "\xE2\x88\x92", "＋", "－"});
    if (!take_digits(text)) return false;
    while (take_any(text, {",", "，"}))
        if (!take_digits(text)) return false;
    if (take_any(text, {".", "．", "/", "／"}) && !take_digits(text)) return false;
    take_any(text, {"万元", "萬元", "元", "件", "项", "项"});
    return text.empty();
}

/// The last word of a text.
std::string_view last_word(std::string_view text) {
    std::size_t begin = 0;
    for (auto space = next_white_space(text, 0); space.second != 0; space = next_white_space(text, begin))
        begin = space.first + space.second;
    return text.substr(begin);
}

std::string_view from_to(std::string_view first, std::string_view last) {
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

bool has_space(std::string_view text) {
    return next_white_space(text, 0).second != 0;
}

/// -3-, — 3 —, 第 3 页.
bool is_page_mark(std::string_view text) {
    if (text.size() > 30) return false;
    const auto take_dashes = [](std::string_view &t) {
        bool any = false;
        while (take_any(t, {"-", "–", "—", "－", "―"}))
            any = true;
        t = trimmed(t);
        return any;
    };
    if (take_dashes(text)) {
        if (!take_digits(text)) return false;
        text = trimmed(text);
        return take_dashes(text) && text.empty();
    }
    if (!take_front(text, "第")) return false;
    text = trimmed(text);
    if (!take_digits(text)) return false;
    text = trimmed(text);
    if (!take_front(text, "页")) return false;
    text = trimmed(text);
    if (!take_front(text, "共")) return text.empty();
    text = trimmed(text);
    return take_digits(text) && trimmed(text) == "页";
}

/// A figure in a line of its own: the number, its unit and a remark, no sentence that begins with a number.
bool is_figure(std::string_view text) {
    if (text.empty() || !looks_like_a_figure(text)) return false;
    if (is_plain_figure(text)) return true;
    std::string_view rest = text;
    while (!rest.empty() && (take_digit(rest) || take_any(rest, {"+", "-", "\xE2\x88\x92", "＋", "－", ",", "，", ".",
                                                                 "．", "/", "／", " "})))
        ;
    constexpr std::size_t longest_mark = 3, longest_unit = 12;
    rest = trimmed(rest);
    return rest.size() <= longest_mark || begins_with(rest, "(") || begins_with(rest, "（") ||
           (rest.size() <= longest_unit && rest.find("年") == std::string_view::npos &&
            rest.find("月") == std::string_view::npos && rest.find("、") == std::string_view::npos);
}

/// What can begin a figure or a mark for none; most lines of prose begin otherwise.
bool may_be_figure(std::string_view text) {
    if (text.empty()) return false;
    const unsigned char first = static_cast<unsigned char>(text.front());
    return first < 0xE3 || first == 0xEF || begins_with(text, "不");
}

/// Words of a line as labels: from the left the longest sequences that are labels. The first words may be none, being
/// the rest of a label that goes over several lines. Empty when the words are no labels.
std::vector<std::string_view> labels_in(const std::vector<std::string_view> &words) {
    constexpr std::size_t most_words = 64, most_in_label = 4;
    std::vector<std::string_view> out;
    if (words.size() < 2 || words.size() > most_words) return out;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t taken = 0;
        for (std::size_t n = std::min(most_in_label, words.size() - i); n > 0 && taken == 0; --n)
            if (roles_of(from_to(words[i], words[i + n - 1])) != 0) taken = n;
        if (taken == 0 && i != 0) return {};
        if (taken == 0) taken = 1;
        out.push_back(from_to(words[i], words[i + taken - 1]));
        i += taken;
    }
    return out;
}

/// Whether a text, behind which figures stand, is a label, figures, and the same label again.
bool is_row_beside_row(std::string_view text) {
    const std::string_view again = last_word(text);
    if (!begins_with(text, again)) return false;
    const std::vector<std::string_view> between =
        words_of(trimmed(text.substr(again.size(), text.size() - 2 * again.size())));
    return !between.empty() && std::all_of(between.begin(), between.end(), is_plain_figure) && roles_of(again) != 0;
}

/// Digits, points and signs at the end of a text: figures without anything between.
std::string_view glued_figures(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 &&
           (is_digit(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == '-' || text[begin - 1] == '+'))
        --begin;
    return text.substr(begin);
}

std::size_t characters_in(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

bool is_loose(const document_table &table) {
    const auto printed = [](const document_row &row) {
        return static_cast<std::size_t>(
            std::count_if(row.begin(), row.end(), [](const document_cell &c) { return !c.text.empty(); }));
    };
    if (table.row_count() == 1 && printed(table.row(0)) >= fewest_cells_of_all) return true;
    for (std::size_t i = 0; i < table.row_count(); ++i)
        if (printed(table.row(i)) > 1) return false;
    return true;
}

source_span span_within(std::string_view text, const source_span &span, std::string_view piece) {
    if (text.size() != span.size || characters_in(text) != span.characters) return span;
    const std::string_view before = text.substr(0, static_cast<std::size_t>(piece.data() - text.data()));
    source_span out = span;
    out.begin.offset += before.size();
    const std::size_t line_feed = before.rfind('\n');
    out.begin.line += static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    out.begin.column =
        line_feed == std::string_view::npos ? out.begin.column + before.size() : before.size() - line_feed;
    out.character += characters_in(before);
    out.size = piece.size();
    out.characters = characters_in(piece);
    return out;
}

void loose_text::clear() {
    fragments_.clear();
    at_border_ = false;
}

fragment &loose_text::add_piece(std::string_view text, const source_span &span, std::size_t block) {
    fragment f;
    f.text = text;
    f.span = span;
    f.block = block;
    f.line = line_;
    f.after_border = at_border_;
    f.is_page_mark = is_page_mark(text);
    f.is_figure = !f.is_page_mark && may_be_figure(text) && is_figure(text);
    fragments_.push_back(f);
    at_border_ = false;
    return fragments_.back();
}

void loose_text::add_border(const source_span &where, std::size_t block) {
    if (at_border_) add_piece({}, where, block).after_border = true;
    at_border_ = true;
    ++line_;
}

void loose_text::add(const document_paragraph &line, std::size_t block) {
    for (std::string_view rest = line.text;;) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view text = trimmed(rest.substr(0, end));
        if (!text.empty())
            add_line(text, end == line.text.size() ? line.span : span_within(line.text, line.span, text), block);
        if (end == rest.size()) return;
        rest.remove_prefix(end + 1);
    }
}

/// A line that is a row: labels and figures with blanks between them, or a label with figures glued to it.
void loose_text::add_line(std::string_view line, const source_span &span, std::size_t block) {
    const auto add_within = [&](std::string_view piece) -> fragment & {
        fragment &f = add_piece(piece, span_within(line, span, piece), block);
        // In front of the line there is white space only.
        const std::string_view before = line.substr(0, static_cast<std::size_t>(piece.data() - line.data()));
        const std::size_t characters = characters_in(before);
        f.column = span.begin.column + characters;
        f.width_column = f.column + (before.size() - characters) / 2;
        return f;
    };
    ++line_;
    if (fragments_.size() < most_fragments && add_running_rows(line, span, block)) return;
    if (line.size() > longest_row || is_page_mark(line)) {
        add_piece(line, span, block);
        return;
    }
    std::vector<std::string_view> figures;
    std::string_view front = line;
    while (!front.empty()) {
        const std::string_view word = last_word(front);
        if (!is_plain_figure(word) || (word.size() == front.size() && figures.empty())) break;
        figures.push_back(word);
        front = trimmed(front.substr(0, front.size() - word.size()));
    }
    const std::string_view glued = figures.empty() ? glued_figures(front) : std::string_view();
    if (!glued.empty() && glued.size() < front.size() &&
        roles_of(trimmed(front.substr(0, front.size() - glued.size()))) != 0) {
        figures.push_back(glued);
        front = trimmed(front.substr(0, front.size() - glued.size()));
    }
    // Sentences hold no labels side by side.
    const bool is_sentence =
        figures.empty() && (front.find("。") != std::string_view::npos || front.find("；") != std::string_view::npos);
    if (front.empty() || is_sentence || !has_space(front) || roles_of(front) != 0) {
        if (!front.empty()) add_within(front);
    } else {
        if (!figures.empty() && is_row_beside_row(front) && lines_with_two_rows_++ == 0) two_rows_ = span.begin;
        const std::vector<std::string_view> labels = labels_in(words_of(front));
        for (std::string_view label : labels)
            add_within(label);
        if (labels.empty()) add_within(front);
    }
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure)
        add_within(*figure).is_glued = !glued.empty();
}

bool loose_text::add_running_rows(std::string_view line, const source_span &span, std::size_t block) {
    const std::vector<line_piece> pieces = pieces_of_running_rows(line);
    // Places are counted from piece to piece, so that a long line is gone through once.
    std::string_view from = line;
    source_span place = span;
    const bool is_verbatim = line.size() == span.size;
    for (const line_piece &piece : pieces) {
        if (is_verbatim) {
            const std::size_t skipped = static_cast<std::size_t>(piece.text.data() - from.data());
            place.begin.offset += skipped;
            place.begin.column += skipped;
            place.character += characters_in(from.substr(0, skipped));
            place.size = piece.text.size();
            place.characters = characters_in(piece.text);
            from.remove_prefix(skipped);
        }
        fragment &f = add_piece(piece.text, place, block);
        f.is_glued = piece.is_glued;
        f.is_figure = piece.is_figures;
        f.is_page_mark = false;
        f.is_heading = piece.is_heading;
    }
    return !pieces.empty();
}

void loose_text::add(const document_table &table, std::size_t block) {
    for (std::size_t i = 0; i < table.row_count(); ++i) {
        const document_row row = table.row(i);
        for (std::size_t c = 0; c < row.size(); ++c) {
            // The end of a line with bars ends no cell.
            if (c != 0 || row.size() == 1) add_border(row[c].span, block);
            ++line_;
            if (!row[c].text.empty()) add_piece(row[c].text, row[c].span, block);
        }
    }
}

} // namespace ogi
