#include "document/bars.hpp"

#include "document/white_space.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t most_rules = 1000; // of one line that rules a table

/// The length of a bar at the front, or 0.
std::size_t bar_at_front(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == '|') return 1;
    for (std::string_view wide : {"｜", "│", "┃"})
        if (text.substr(0, wide.size()) == wide) return wide.size();
    return 0;
}

bool may_begin_bar(char c) {
    return c == '|' || c == '\xEF' || c == '\xE2';
}

/// The place of the next bar, or the size of the text.
std::size_t find_bar(std::string_view text, std::size_t from) {
    while (from < text.size() && !(may_begin_bar(text[from]) && bar_at_front(text.substr(from)) != 0))
        ++from;
    return from;
}

bool begins_with_bar(std::string_view line) {
    return bar_at_front(trimmed(line)) != 0;
}

bool ends_with_bar(std::string_view line) {
    const std::string_view text = trimmed(line);
    if (!text.empty() && text.back() == '|') return true;
    return text.size() >= 3 && bar_at_front(text.substr(text.size() - 3)) == 3;
}

/// Whether a piece only rules a table: ---, :--:, ───.
bool is_rule(std::string_view piece) {
    if (piece.empty()) return false;
    while (!piece.empty()) {
        std::size_t size = piece.front() == '-' || piece.front() == ':' || piece.front() == '=' ? 1 : 0;
        for (std::string_view wide : {"─", "━", "┼", "├", "┤", "╋"})
            if (piece.substr(0, wide.size()) == wide) size = wide.size();
        if (size == 0) return false;
        piece.remove_prefix(size);
    }
    return true;
}

bool is_rule_line(const std::vector<std::string_view> &pieces) {
    bool ruled = false;
    for (std::string_view piece : pieces) {
        if (piece.empty()) continue;
        // A lone dash is a mark for none.
        if (piece.size() < 2 || !is_rule(piece)) return false;
        ruled = true;
    }
    return ruled;
}

/// How many pieces of a line are printed, up to 2.
std::size_t printed_pieces(std::string_view line) {
    std::size_t out = 0;
    for (std::size_t at = 0; at <= line.size() && out < 2;) {
        const std::size_t end = find_bar(line, at);
        if (!trimmed(line.substr(at, end - at)).empty()) ++out;
        at = end + std::max<std::size_t>(1, bar_at_front(line.substr(std::min(end, line.size()))));
    }
    return out;
}

} // namespace

bool has_bar(std::string_view line) noexcept {
    return find_bar(line, 0) != line.size();
}

std::vector<std::string_view> pieces_between_bars(std::string_view line, std::size_t most) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0;;) {
        const std::size_t end = find_bar(line, at);
        out.push_back(trimmed(line.substr(at, end - at)));
        if (end == line.size() || out.size() >= most) return out;
        at = end + bar_at_front(line.substr(end));
    }
}

bar_lines::kind bar_lines::what() const {
    const bool rows =
        std::any_of(lines_.begin(), lines_.end(), [](std::string_view line) { return printed_pieces(line) > 1; });
    if (!rows) return kind::stream;
    const std::string_view first = lines_.front();
    return lines_.size() == 1 && !begins_with_bar(first) && !ends_with_bar(first) ? kind::text : kind::rows;
}

void bar_lines::measure_outer_bars() {
    all_begin_ = all_end_ = true;
    for (std::string_view line : lines_) {
        const bool begins = begins_with_bar(line), ends = ends_with_bar(line);
        if ((begins && ends) || is_rule_line(pieces_between_bars(line, most_rules))) continue;
        all_begin_ = all_begin_ && begins;
        all_end_ = all_end_ && ends;
    }
}

std::vector<std::string_view> bar_lines::cells_of(std::string_view line, std::size_t most) const {
    std::vector<std::string_view> out = pieces_between_bars(line, most);
    if (is_rule_line(out)) return {};
    if (all_end_ && out.size() > 1) out.pop_back();
    if (all_begin_ && out.size() > 1) out.erase(out.begin());
    return out;
}

} // namespace ogi
