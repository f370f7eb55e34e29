#include "document/placed_text.hpp"

#include <algorithm>
#include <string>

namespace ogi {
namespace {

unsigned char byte_of(char c) {
    return static_cast<unsigned char>(c);
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes off a digit, also a full-width one (U+FF10…U+FF19).
bool take_digit(std::string_view &text) {
    if (!text.empty() && is_digit(text.front())) return text.remove_prefix(1), true;
    if (text.size() < 3 || text.substr(0, 2) != "\xEF\xBC" || byte_of(text[2]) < 0x90 || byte_of(text[2]) > 0x99)
        return false;
    return text.remove_prefix(3), true;
}

template <std::size_t N> bool take_any(std::string_view &text, const std::string_view (&pieces)[N]) {
    for (const std::string_view piece : pieces)
        if (text.substr(0, piece.size()) == piece) return text.remove_prefix(piece.size()), true;
    return false;
}

constexpr std::string_view separators[] = {",", ".", "，", "．", "/", "／"};
constexpr std::string_view signs[] = {"+", "-", "＋", "－", "−", "—", "–", "増", "增", "减", "減"};
constexpr std::string_view endings[] = {"（", "(",  "件", "项", "万元", "元", "人", "次", "条",
                                        "份", "篇", "宗", "期", "起",   "个", "%",  "％"};
constexpr std::string_view marks[] = {"/", "／", "-", "－", "−", "—", "–", "——", "---", "--", "\\"};

bool is_wide(std::string_view character) {
    return byte_of(character.front()) >= 0xE2; // from U+2000: punctuation as Chinese fonts have it, and Chinese
}

std::size_t character_size(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && (byte_of(text[size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

void grow(placed_line &line, const placed_text &word) {
    line.top = line.texts.empty() ? word.top : std::min(line.top, word.top);
    line.bottom = line.texts.empty() ? word.bottom : std::max(line.bottom, word.bottom);
    line.texts.push_back(word);
}

/// A line takes the words that have half of their height in common with its first one.
bool stands_in(const placed_line &line, const placed_text &word) {
    const placed_text &first = line.texts.front();
    const std::int32_t lower = std::min(first.bottom - first.top, word.bottom - word.top);
    return 2 * common_down(first, word) > lower;
}

bool belong_together(const placed_text &a, const placed_text &b) {
    const std::int64_t gap = std::int64_t{b.left} - a.right, em = std::min(a.em, b.em);
    return a.is_figure && b.is_figure ? 10 * gap <= 3 * em : 10 * gap <= 7 * em;
}

/// Makes the box and the span of a text those of both.
void cover(placed_text &a, const placed_text &b) {
    a.left = std::min(a.left, b.left);
    a.right = std::max(a.right, b.right);
    a.top = std::min(a.top, b.top);
    a.bottom = std::max(a.bottom, b.bottom);
    a.em = std::max(a.em, b.em);
    const bool a_first = a.span.begin.offset <= b.span.begin.offset;
    const source_span first = a_first ? a.span : b.span, last = a_first ? b.span : a.span;
    a.span = first;
    if (first.part != last.part) return;
    a.span.size = std::max(first.begin.offset + first.size, last.begin.offset + last.size) - first.begin.offset;
    a.span.characters =
        std::max(first.character + first.characters, last.character + last.characters) - first.character;
}

} // namespace

std::int32_t common_across(const placed_text &a, const placed_text &b) noexcept {
    return std::max(0, std::min(a.right, b.right) - std::max(a.left, b.left));
}

std::int32_t common_down(const placed_text &a, const placed_text &b) noexcept {
    return std::max(0, std::min(a.bottom, b.bottom) - std::max(a.top, b.top));
}

bool is_figure(std::string_view text) noexcept {
    for (const std::string_view mark : marks)
        if (text == mark) return true;
    take_any(text, signs);
    if (!take_digit(text)) return false;
    bool after_separator = false;
    while (!text.empty()) {
        if (take_digit(text)) {
            after_separator = false;
        } else if (!after_separator && take_any(text, separators)) {
            after_separator = true;
            take_any(text, signs); // 3/-2
        } else {
            break;
        }
    }
    if (after_separator) return false; // 1.属于…
    return text.empty() || take_any(text, endings);
}

std::int32_t em_of(std::string_view text, std::int32_t width, std::int32_t height) noexcept {
    std::int64_t halves = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(character_size(rest)))
        halves += is_wide(rest) ? 2 : 1;
    if (halves == 0) return std::max(height, 1);
    // Written downwards: one character is as wide as all.
    if (halves > 2 && height > width + width / 2) return std::max(width, 1);
    const std::int64_t em = 2 * std::int64_t{width} / halves;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(em, 1, std::max(height, 1)));
}

std::string_view blank_between(std::string_view before, std::string_view after) noexcept {
    if (before.empty() || after.empty()) return {};
    const bool wide_before = byte_of(before.back()) >= 0x80, wide_after = byte_of(after.front()) >= 0x80;
    return wide_before || wide_after ? std::string_view() : std::string_view(" ");
}

placed_text joined(const placed_text &a, const placed_text &b, std::string_view between, document &keeper) {
    placed_text out = a;
    cover(out, b);
    out.text = keeper.keep(std::string(a.text).append(between).append(b.text));
    out.is_figure = is_figure(out.text);
    return out;
}

std::vector<placed_line> lines_of(std::vector<placed_text> words, document &keeper) {
    std::stable_sort(words.begin(), words.end(),
                     [](const placed_text &a, const placed_text &b) { return a.middle() < b.middle(); });
    std::vector<placed_line> lines;
    constexpr std::size_t looked_back = 4;
    for (const placed_text &word : words) {
        placed_line *best = nullptr;
        for (std::size_t i = lines.size() - std::min(looked_back, lines.size()); i < lines.size(); ++i)
            if (stands_in(lines[i], word) &&
                (!best || common_down(lines[i].texts.front(), word) > common_down(best->texts.front(), word)))
                best = &lines[i];
        if (!best) best = &lines.emplace_back();
        grow(*best, word);
    }
    for (placed_line &line : lines) {
        std::stable_sort(line.texts.begin(), line.texts.end(),
                         [](const placed_text &a, const placed_text &b) { return a.left < b.left; });
        std::vector<placed_text> texts;
        // Joined once and not word by word: a line may have very many.
        for (std::size_t first = 0; first < line.texts.size();) {
            placed_text out = line.texts[first];
            std::string text(out.text);
            std::size_t next = first + 1;
            for (; next < line.texts.size() && belong_together(line.texts[next - 1], line.texts[next]); ++next) {
                const placed_text &before = line.texts[next - 1], &after = line.texts[next];
                const bool apart = 10 * (std::int64_t{after.left} - before.right) > 35 * std::int64_t{before.em} / 10;
                text.append(apart ? std::string_view(" ") : blank_between(before.text, after.text)).append(after.text);
                cover(out, after);
            }
            if (next > first + 1) {
                out.text = keeper.keep(std::move(text));
                out.is_figure = is_figure(out.text);
            }
            texts.push_back(out);
            first = next;
        }
        line.texts = std::move(texts);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const placed_line &a, const placed_line &b) { return a.top < b.top; });
    return lines;
}

} // namespace ogi
