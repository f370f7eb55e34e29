#include "recognize/head_places.hpp"

#include "document/white_space.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace ogi {
namespace {

constexpr std::size_t most_words = 120; // of a header

/// How a column is counted: text from a page counts characters, a terminal counts wide ones twice.
enum class measure : std::size_t { characters, width };

struct word {
    std::string_view text;
    source_span span;
    std::array<std::size_t, 2> begin{}, end{}; // by measure
};

std::size_t size_of_character(char c) {
    const unsigned char b = static_cast<unsigned char>(c);
    return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

/// Words of a line with their columns. Single characters with one blank between them are one word: 总 计.
void add_words(const fragment &line, std::vector<word> &out) {
    std::array<std::size_t, 2> column = {line.column, line.width_column};
    std::size_t blanks = 2, last_characters = 0;
    for (std::size_t at = 0; at < line.text.size();) {
        if (const std::size_t space = white_space_at_front(line.text.substr(at))) {
            const std::size_t width = space == 3 ? 2 : 1; // the ideographic space is wide
            ++blanks;
            column[0] += 1;
            column[1] += width;
            at += space;
            continue;
        }
        word next;
        next.begin = column;
        const std::size_t begin = at;
        std::size_t characters = 0;
        while (at < line.text.size() && white_space_at_front(line.text.substr(at)) == 0) {
            const std::size_t size = std::min(size_of_character(line.text[at]), line.text.size() - at);
            column[0] += 1;
            column[1] += size >= 3 ? 2 : 1;
            at += size;
            ++characters;
        }
        next.text = line.text.substr(begin, at - begin);
        next.span = span_within(line.text, line.span, next.text);
        next.end = column;
        if (blanks == 1 && characters == 1 && last_characters == 1) {
            word &last = out.back();
            last.text = {last.text.data(),
                         static_cast<std::size_t>(next.text.data() + next.text.size() - last.text.data())};
            last.span = span_within(line.text, line.span, last.text);
            last.end = next.end;
        } else
            out.push_back(next);
        last_characters = characters;
        blanks = 0;
    }
}

/// Words of the sentence about the sums that stands beside the heads.
bool is_of_relation_note(std::string_view text) {
    for (std::string_view part : {"勾稽", "第一项", "第二项", "第三项", "第四项", "之和"})
        if (text.find(part) != std::string_view::npos) return true;
    return false;
}

class header_reader {
public:
    header_reader(unsigned wanted, std::deque<token> &made, std::deque<std::string> &kept)
        : wanted_(wanted), made_(made), kept_(kept) {}

    /// The heads from left to right, or nothing.
    std::vector<const token *> read(std::vector<word> words, measure by) {
        const std::size_t m = static_cast<std::size_t>(by);
        std::stable_sort(words.begin(), words.end(),
                         [m](const word &a, const word &b) { return a.begin[m] < b.begin[m]; });
        std::vector<const token *> out;
        for (std::size_t first = 0; first < words.size();) {
            std::size_t end = words[first].end[m], last = first + 1;
            for (; last < words.size() && words[last].begin[m] < end; ++last)
                end = std::max(end, words[last].end[m]);
            const token head = head_of(words, first, last);
            first = last;
            if (head.is(wanted_))
                out.push_back(&made_.emplace_back(head));
            else if (!out.empty())
                return {};
        }
        return out;
    }

private:
    token head_of(const std::vector<word> &words, std::size_t first, std::size_t last) {
        std::vector<word> column(words.begin() + static_cast<std::ptrdiff_t>(first),
                                 words.begin() + static_cast<std::ptrdiff_t>(last));
        std::stable_sort(column.begin(), column.end(),
                         [](const word &a, const word &b) { return a.span.begin.offset < b.span.begin.offset; });
        std::string text;
        for (const word &w : column)
            text.append(text.empty() ? "" : "\n").append(w.text);
        token out;
        out.span = column.front().span;
        out.roles = roles_of(text);
        out.text = column.size() == 1 ? column.front().text : std::string_view(kept_.emplace_back(std::move(text)));
        return out;
    }

    unsigned wanted_;
    std::deque<token> &made_;
    std::deque<std::string> &kept_;
};

} // namespace

std::vector<const token *> heads_by_place(const std::vector<fragment> &fragments,
                                          const std::vector<const token *> &lines, unsigned spanning, unsigned wanted,
                                          std::deque<token> &made, std::deque<std::string> &kept) {
    std::vector<word> words;
    std::vector<const token *> over;
    for (const token *line : lines)
        for (std::size_t i = line->first; i < line->last && words.size() <= most_words; ++i)
            add_words(fragments[i], words);
    if (words.size() > most_words) return {};
    const auto is_none = [&](const word &w) {
        if (is_of_relation_note(w.text)) return true;
        const unsigned roles = roles_of(w.text);
        if ((roles & spanning) == 0 || (roles & wanted) != 0) return false;
        token t;
        t.text = w.text;
        t.span = w.span;
        t.roles = roles;
        over.push_back(&made.emplace_back(t));
        return true;
    };
    words.erase(std::remove_if(words.begin(), words.end(), is_none), words.end());
    for (measure by : {measure::characters, measure::width}) {
        const std::vector<const token *> heads = header_reader(wanted, made, kept).read(words, by);
        if (heads.empty()) continue;
        over.insert(over.end(), heads.begin(), heads.end());
        return over;
    }
    return {};
}

} // namespace ogi
