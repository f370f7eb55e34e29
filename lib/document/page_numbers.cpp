#include "document/page_numbers.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace ogi {
namespace {

struct candidate {
    std::size_t page = 0, line = 0;
    std::int64_t number = 0;
    bool is_set_off = false;
};

/// The number in “- 4 -”, “—4—”, “第 4 页”, “4/6”.
bool read_page_number(std::string_view text, candidate &out) {
    constexpr std::string_view around[] = {"-", "–", "—", "－", "·", "•", "第", "页", "頁", " ", "　", "~", "|"};
    const auto take_around = [&](bool front) {
        for (const std::string_view piece : around) {
            const bool here = front ? text.substr(0, piece.size()) == piece
                                    : text.size() >= piece.size() && text.substr(text.size() - piece.size()) == piece;
            if (!here) continue;
            front ? text.remove_prefix(piece.size()) : text.remove_suffix(piece.size());
            out.is_set_off = true;
            return true;
        }
        return false;
    };
    while (take_around(true) || take_around(false)) {
    }
    if (text.empty() || text.size() > 4) return false;
    for (const char c : text) {
        if (c < '0' || c > '9') return false;
        out.number = 10 * out.number + (c - '0');
    }
    return true;
}

/// What a line says that is one text, or marks close around a number; nothing for others: they may be a row of figures.
std::string text_of(const placed_line &line) {
    std::string out;
    for (std::size_t i = 0; i < line.texts.size(); ++i) {
        if (i > 0 && line.texts[i].left - line.texts[i - 1].right > 2 * line.texts[i].em) return {};
        out.append(line.texts[i].text);
    }
    return out;
}

bool is_at_edge(const placed_line &line, std::int32_t height) {
    const std::int64_t middle = line.top + (line.bottom - line.top) / 2;
    return 100 * middle > 86 * std::int64_t{height} || 100 * middle < 10 * std::int64_t{height};
}

} // namespace

std::vector<placed_text> take_page_numbers(std::vector<page_lines> &pages) {
    std::vector<candidate> found;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        const std::vector<placed_line> &lines = pages[p].lines;
        for (const bool last : {true, false}) {
            if (lines.empty() || (lines.size() == 1 && !last)) continue;
            const placed_line &line = last ? lines.back() : lines.front();
            candidate c{p, last ? lines.size() - 1 : 0, 0, false};
            if (!is_at_edge(line, pages[p].height) || !read_page_number(text_of(line), c)) continue;
            if (line.texts.size() > 1 && !c.is_set_off) continue; // figures beside one another
            found.push_back(c);
            break;
        }
    }
    std::map<std::int64_t, std::size_t> together; // by the difference to the place of the page
    for (const candidate &c : found)
        ++together[c.number - static_cast<std::int64_t>(c.page)];
    std::vector<placed_text> out;
    for (const candidate &c : found) {
        if (!c.is_set_off && together[c.number - static_cast<std::int64_t>(c.page)] < 2) continue;
        std::vector<placed_line> &lines = pages[c.page].lines;
        const std::vector<placed_text> &texts = lines[c.line].texts;
        out.push_back(texts[texts.size() / 2]);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(c.line));
    }
    return out;
}

} // namespace ogi
