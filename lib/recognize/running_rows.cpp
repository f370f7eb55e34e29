#include "recognize/running_rows.hpp"

#include "document/white_space.hpp"
#include "recognize/form_texts.hpp"
#include "recognize/label.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>

namespace ogi {
namespace {

constexpr std::size_t shortest_line = 60, longest_line = std::size_t{1} << 20, fewest_labels = 4;
constexpr std::size_t longest_remark = 400; // in brackets behind a label

/// A text that the form has, without numbering and punctuation.
struct known_text {
    std::string text;
    bool is_heading = false;
};

class vocabulary {
public:
    vocabulary() {
        constexpr std::size_t shortest = 6; // two characters
        for_each_form_text([this](std::string_view label, bool is_heading) {
            std::string text = label_of(label).text;
            if (text.size() >= shortest) texts_.push_back({std::move(text), is_heading});
        });
        // The longest first, so that a label is not taken for a shorter one that it begins with.
        std::sort(texts_.begin(), texts_.end(), [](const known_text &a, const known_text &b) {
            const std::string_view x = first_of(a.text), y = first_of(b.text);
            return x != y ? x < y : a.text.size() > b.text.size();
        });
    }

    /// The longest text that `plain` begins with, or null.
    const known_text *at_front(std::string_view plain) const {
        const std::string_view first = first_of(plain);
        if (first.size() < 3) return nullptr;
        auto at =
            std::lower_bound(texts_.begin(), texts_.end(), first,
                             [](const known_text &t, std::string_view wanted) { return first_of(t.text) < wanted; });
        for (; at != texts_.end() && first_of(at->text) == first; ++at)
            if (begins_with(plain, at->text)) return &*at;
        return nullptr;
    }

private:
    static std::string_view first_of(std::string_view text) { return text.substr(0, 3); }

    std::vector<known_text> texts_;
};

const vocabulary &known_texts() {
    static const vocabulary all;
    return all;
}

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t size_of_character(char c) {
    const unsigned char b = static_cast<unsigned char>(c);
    return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

bool counts(std::string_view character) {
    const unsigned char first = static_cast<unsigned char>(character.front());
    if (first >= 0xE4 && first <= 0xE9) return true; // ideographs, and a few signs that no label has
    return !without_punctuation(character).empty();
}

/// What may stand around a label and belongs to it.
bool is_mark(std::string_view character) {
    for (std::string_view mark : {"（", "）", "(", ")", "“", "”", "\"", "，", ",", "、", "：", ":", "；", "。"})
        if (character == mark) return true;
    return false;
}

/// A line without its punctuation and white space, and where each of its bytes stands.
class plain_line {
public:
    explicit plain_line(std::string_view line) : line_(line), next_(line.size() + 1) {
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t size = std::min(size_of_character(line[at]), line.size() - at);
            for (std::size_t i = 0; i < size; ++i)
                next_[at + i] = static_cast<std::uint32_t>(text_.size());
            const std::string_view character = line.substr(at, size);
            if (white_space_at_front(character) == 0 && counts(character)) {
                text_.append(character);
                ends_.insert(ends_.end(), size, static_cast<std::uint32_t>(at + size));
            }
            at += size;
        }
        next_[line.size()] = static_cast<std::uint32_t>(text_.size());
    }

    /// What counts from a place of the line on.
    std::string_view from(std::size_t at) const { return std::string_view(text_).substr(next_[at]); }
    /// Where `size` bytes of that end in the line.
    std::size_t end_of(std::size_t at, std::size_t size) const { return ends_[next_[at] + size - 1]; }

private:
    std::string_view line_;
    std::string text_;
    std::vector<std::uint32_t> next_, ends_;
};

class line_cutter {
public:
    explicit line_cutter(std::string_view line) : line_(line), plain_(line) {}

    std::vector<line_piece> cut() {
        std::size_t labels = 0;
        while (at_ < line_.size()) {
            if (const std::size_t end = label_at(at_)) {
                labels += 1;
                end_text();
                add(at_, end, false, is_heading_);
                text_ = at_ = end;
                if (!is_heading_) take_figures();
            } else
                at_ += std::min(size_of_character(line_[at_]), line_.size() - at_);
        }
        end_text();
        if (labels < fewest_labels) return {};
        return figures_are_apart() ? with_figures_apart() : std::move(pieces_);
    }

private:
    /// Whether most figures behind a label have blanks between them.
    bool figures_are_apart() const {
        std::size_t with_blanks = 0, without = 0;
        for (const line_piece &piece : pieces_)
            if (piece.is_figures) ++(words_of(piece.text).size() > 1 ? with_blanks : without);
        return with_blanks > without;
    }

    std::vector<line_piece> with_figures_apart() const {
        std::vector<line_piece> out;
        for (const line_piece &piece : pieces_) {
            if (!piece.is_figures) {
                out.push_back(piece);
                continue;
            }
            for (std::string_view word : words_of(piece.text))
                out.push_back({word, true, false, false});
        }
        return out;
    }

    std::string_view rest(std::size_t at) const { return line_.substr(at); }

    std::size_t white_space_from(std::size_t at) const {
        std::size_t end = at;
        while (const std::size_t size = white_space_at_front(rest(end)))
            end += size;
        return end;
    }

    /// （一） 一、 1. at a place: where it ends, or the place itself.
    std::size_t numbering_from(std::size_t at) const {
        const std::string folded_front = folded(rest(at).substr(0, front_size(at)));
        const numbering n = numbering_of(folded_front);
        if (n.style == numbering_style::none) return at;
        // The same number of characters as in the folded text, without white space.
        std::size_t characters = 0;
        for (std::size_t i = 0; i < n.size; i += size_of_character(folded_front[i]))
            ++characters;
        std::size_t end = at;
        while (characters > 0 && end < line_.size()) {
            const std::size_t space = white_space_at_front(rest(end));
            if (space == 0) --characters;
            end += space != 0 ? space : size_of_character(line_[end]);
        }
        return std::min(end, line_.size());
    }

    /// Whole characters in front that can hold a numbering.
    std::size_t front_size(std::size_t at) const {
        std::size_t end = at;
        for (int i = 0; i < 8 && end < line_.size(); ++i)
            end += size_of_character(line_[end]);
        return std::min(end, line_.size()) - at;
    }

    bool may_begin_numbering(std::size_t at) const {
        if (line_[at] == '(') return true;
        // Its mark follows the digit at once: behind a blank another figure or label begins.
        if (is_digit(line_[at])) {
            const std::string_view mark = rest(at + 1);
            return begins_with(mark, ".") || begins_with(mark, "．") || begins_with(mark, "、") ||
                   begins_with(mark, ",") || begins_with(mark, "，");
        }
        for (std::string_view front : {"（", "一", "二", "三", "四", "五", "六", "七", "八"})
            if (begins_with(rest(at), front)) return true;
        return false;
    }

    /// Where the label ends that begins here, with its numbering and remark; 0 when none does.
    std::size_t label_at(std::size_t at) {
        const std::size_t begin = may_begin_numbering(at) ? numbering_from(at) : at;
        std::size_t from = white_space_from(begin);
        while (from < line_.size() && begin == at && (begins_with(rest(from), "（") || line_[from] == '('))
            from += size_of_character(line_[from]);
        // A mark inside would join what it parts.
        if (from >= line_.size() || plain_.from(from).empty()) return 0;
        const std::string_view first = rest(from).substr(0, size_of_character(line_[from]));
        if (is_mark(first)) return 0;
        const known_text *found = known_texts().at_front(plain_.from(from));
        if (!found) return 0;
        is_heading_ = found->is_heading;
        return end_of_remark(plain_.end_of(from, found->text.size()), found->text);
    }

    /// Behind a label: the marks that close it, and what stands in brackets.
    std::size_t end_of_remark(std::size_t end, std::string_view label) const {
        for (std::string_view mark : {"）", ")", "”", "\"", "）"})
            if (begins_with(rest(end), mark)) end += mark.size();
        const bool is_note = label.find("勾稽关系") != std::string_view::npos;
        const bool opens = begins_with(rest(end), "（") || begins_with(rest(end), "(");
        if (!is_note && (!opens || is_heading_)) return end;
        if (!is_note) {
            const std::size_t numbered = numbering_from(end);
            if (numbered != end) return end;
        }
        const std::size_t close = std::min(rest(end).find("）"), rest(end).find(')'));
        if (close > longest_remark) return end; // or there is none
        return end + close + (line_[end + close] == ')' ? 1 : 3);
    }

    static bool is_figure_character(char c) { return is_digit(c) || c == '.' || c == '-' || c == '+' || c == ','; }

    /// Figures behind a label: up to the next label, whose number is its own.
    void take_figures() {
        const std::size_t begin = white_space_from(at_);
        std::size_t end = begin, at = begin;
        while (at < line_.size()) {
            // Its number is one digit: what stands before is of the figures.
            const bool is_last_digit = is_digit(line_[at]) && !(at + 1 < line_.size() && is_digit(line_[at + 1]));
            if (is_last_digit && label_at(at) != 0) break;
            if (is_figure_character(line_[at])) {
                end = ++at;
                continue;
            }
            if (const std::size_t mark = mark_at(at)) {
                end = at += mark;
                continue;
            }
            const std::size_t space = white_space_at_front(rest(at));
            if (space == 0) break;
            at += space;
        }
        if (end == begin) return;
        for (std::string_view unit : {"万元", "元"})
            if (begins_with(rest(end), unit)) {
                end += unit.size();
                break;
            }
        // Something else at once behind the figures, so that they may not be all.
        const bool is_whole = end == line_.size() || white_space_from(end) != end || label_at(end) != 0;
        add(begin, end, is_whole, false);
        text_ = at_ = end;
    }

    /// A mark for none at a place: its size, or 0.
    std::size_t mark_at(std::size_t at) const {
        for (std::string_view mark : {"/", "／", "—", "－", "–", "−"})
            if (begins_with(rest(at), mark)) return mark.size();
        return 0;
    }

    void end_text() {
        add(text_, at_, false, false);
        text_ = at_;
    }

    void add(std::size_t begin, std::size_t end, bool is_figures, bool is_heading) {
        const std::string_view text = trimmed(line_.substr(begin, end - begin));
        if (!text.empty()) pieces_.push_back({text, is_figures, is_figures, is_heading});
    }

    std::string_view line_;
    plain_line plain_;
    std::size_t at_ = 0, text_ = 0; // reading here; other text since there
    bool is_heading_ = false;       // the label that was found last
    std::vector<line_piece> pieces_;
};

using searcher = std::boyer_moore_horspool_searcher<std::string_view::const_iterator>;

searcher searcher_of(std::string_view text) {
    return searcher(text.begin(), text.end());
}

} // namespace

bool may_be_running_rows(std::string_view line) {
    if (line.size() < shortest_line || line.size() > longest_line) return false;
    // Searched for in less than the time of reading the line.
    static const searcher words[] = {searcher_of("第二十条第"), searcher_of("申请人情况"), searcher_of("结果维持"),
                                     searcher_of("予以公开"), searcher_of("属于国家秘密")};
    return std::any_of(std::begin(words), std::end(words), [line](const searcher &word) {
        return std::search(line.begin(), line.end(), word) != line.end();
    });
}

std::vector<line_piece> pieces_of_running_rows(std::string_view line) {
    if (!may_be_running_rows(line)) return {};
    return line_cutter(line).cut();
}

} // namespace ogi
