#include "document/placed_text.hpp"

#include "document/list_number.hpp"

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
constexpr std::string_view units[] = {"万元", "元", "件", "项", "人", "次", "条", "份",
                                      "篇",   "宗", "期", "起", "个", "%",  "％"};
constexpr std::string_view marks[] = {"/", "／", "-", "－", "−", "—", "–", "——", "---", "--", "\\"};

bool ends_with(std::string_view text, std::string_view piece) {
    return text.size() >= piece.size() && text.substr(text.size() - piece.size()) == piece;
}

bool is_wide(std::string_view character) {
    return byte_of(character.front()) >= 0xE2; // from U+2000: punctuation as Chinese fonts have it, and Chinese
}

std::size_t character_size(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && (byte_of(text[size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

/// The size of letters where two words meet: Chinese characters tell it best.
std::int64_t em_between(const placed_text &a, const placed_text &b) {
    if (!a.text.empty() && byte_of(a.text.back()) >= 0x80) return a.em;
    if (!b.text.empty() && byte_of(b.text.front()) >= 0x80) return b.em;
    return std::max(a.em, b.em);
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
    const std::int64_t higher = std::int64_t{a.middle()} - b.middle();
    // Words of one line stand at one height; those of a cell beside it may be a little higher or lower.
    if (10 * (higher < 0 ? -higher : higher) > 3 * em) return false;
    return a.is_figure && b.is_figure ? 10 * gap <= 3 * em : 10 * gap <= 7 * em;
}

/// The number of a label, and the label: a line that fills its width may set them wide apart.
bool is_numbered_label(const placed_text &number, const placed_text &label) {
    constexpr std::int64_t most_room = 4;                           // in characters
    return !number.text.empty() && is_digit(number.text.front()) && // （三） may be the whole line of a group
           list_number_at_front(number.text) == number.text.size() && !label.is_figure &&
           list_number_at_front(label.text) == 0 && std::int64_t{label.left} - number.right <= most_room * label.em;
}

/// Makes the box and the span of a text those of both.
void cover(placed_text &a, const placed_text &b) {
    // Digits are not always half as wide as Chinese characters: the longer part knows better.
    if (b.right - b.left > a.right - a.left) a.em = b.em;
    a.left = std::min(a.left, b.left);
    a.right = std::max(a.right, b.right);
    a.top = std::min(a.top, b.top);
    a.bottom = std::max(a.bottom, b.bottom);
    const bool a_first = a.span.begin.offset <= b.span.begin.offset;
    const source_span first = a_first ? a.span : b.span, last = a_first ? b.span : a.span;
    a.span = first;
    if (first.part != last.part) return;
    a.span.size = std::max(first.begin.offset + first.size, last.begin.offset + last.size) - first.begin.offset;
    a.span.characters =
        std::max(first.character + first.characters, last.character + last.characters) - first.character;
}

/// Words of a line that stand close become one text. Joined once and not word by word: a line may have very many.
void put_words_together(placed_line &line, document &keeper) {
    const std::vector<placed_text> words = std::move(line.texts);
    line.texts.clear();
    for (std::size_t first = 0; first < words.size();) {
        placed_text out = words[first];
        std::string text(out.text);
        std::size_t next = first + 1;
        for (; next < words.size() && (belong_together(words[next - 1], words[next]) ||
                                       (next == first + 1 && is_numbered_label(words[first], words[next])));
             ++next) {
            const placed_text &before = words[next - 1], &after = words[next];
            text.append(are_apart(before, after) ? std::string_view(" ") : blank_between(before.text, after.text))
                .append(after.text);
            cover(out, after);
        }
        if (next > first + 1) {
            out.text = keeper.keep(std::move(text));
            out.is_figure = is_figure(out.text);
        }
        line.texts.push_back(out);
        line.parts.emplace_back(words.begin() + static_cast<std::ptrdiff_t>(first),
                                words.begin() + static_cast<std::ptrdiff_t>(next));
        first = next;
    }
}

} // namespace

std::int32_t common_across(const placed_text &a, const placed_text &b) noexcept {
    return std::max(0, std::min(a.right, b.right) - std::max(a.left, b.left));
}

std::int32_t common_down(const placed_text &a, const placed_text &b) noexcept {
    return std::max(0, std::min(a.bottom, b.bottom) - std::max(a.top, b.top));
}

bool are_apart(const placed_text &a, const placed_text &b) noexcept {
    return 100 * (std::int64_t{b.left} - a.right) > 35 * em_between(a, b);
}

bool may_be_parted(const placed_text &a, const placed_text &b) noexcept {
    if (are_apart(a, b)) return true;
    const bool both_wide = !a.text.empty() && !b.text.empty() && byte_of(a.text.back()) >= 0x80 && is_wide(b.text);
    return both_wide && 100 * (std::int64_t{b.left} - a.right) > 15 * em_between(a, b);
}

bool is_too_wide_after(const placed_text &above, const placed_text &line, std::int64_t room) noexcept {
    return 10 * (std::int64_t{line.right} - line.left - (std::int64_t{above.right} - above.left)) > room * above.em;
}

placed_text put_together(const placed_text &a, const placed_text &b, document &keeper) {
    return joined(a, b, are_apart(a, b) ? std::string_view(" ") : blank_between(a.text, b.text), keeper);
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
    take_any(text, units);
    if (text.empty()) return true;
    // A remark: 22（其中修订16件）
    for (const std::string_view open : {"（", "("})
        if (text.substr(0, open.size()) == open) return text.back() == ')' || ends_with(text, "）");
    return false;
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
        put_words_together(line, keeper);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const placed_line &a, const placed_line &b) { return a.top < b.top; });
    return lines;
}

} // namespace ogi
