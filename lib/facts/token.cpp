#include "facts/token.hpp"

#include "facts/folded_prose.hpp"
#include "model/word_table.hpp"

#include <algorithm>
#include <array>

namespace ogi::facts {
namespace {

constexpr std::uint32_t bit(unsigned n) {
    return 1U << n;
}
constexpr std::uint32_t bits(unsigned first, unsigned last) {
    return (1U << (last + 1)) - (1U << first);
}

struct words {
    facts::sense sense;
    std::uint32_t argument;
    std::string_view list;
};
constexpr words all_words[] = {
#define OGI_WORDS(sense_name, argument, list) {sense::sense_name, argument, list},
#include "facts/words.def"
#undef OGI_WORDS
};

struct word {
    std::string_view text;
    facts::sense sense = sense::unknown;
    std::uint32_t argument = 0;
};

/// Every word consists of characters of three bytes.
constexpr std::size_t character_size = 3;
using character_code = std::uint16_t;

bool has_character_at(std::string_view text, std::size_t at) {
    return text.size() - at >= character_size && (static_cast<unsigned char>(text[at]) & 0xF0) == 0xE0;
}

character_code character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[at + i])); };
    return static_cast<character_code>((byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU));
}

/// Whether an ideograph begins with a byte of folded prose.
bool is_ideograph(char first_byte) {
    const auto byte = static_cast<unsigned char>(first_byte);
    return byte >= 0xE4 && byte <= 0xE9;
}

/// The words as a tree of their characters.
class lexicon {
public:
    lexicon() {
        std::vector<word> sorted;
        for (const words &w : all_words)
            for (std::size_t at = 0; at < w.list.size();) {
                const std::size_t end = std::min(w.list.find('|', at), w.list.size());
                sorted.push_back({w.list.substr(at, end - at), w.sense, w.argument});
                at = end + 1;
            }
        std::sort(sorted.begin(), sorted.end(), [](const word &a, const word &b) { return a.text < b.text; });
        nodes_.emplace_back();
        grow(0, sorted.data(), sorted.data() + sorted.size(), 0);
        for (std::size_t i = nodes_[0].first_child; i < nodes_[0].behind_children; ++i)
            first_[nodes_[i].character - first_ideograph] = static_cast<std::uint16_t>(i);
    }

    /// The longest word at a place; without text where there is none.
    word longest_at(std::string_view text, std::size_t at) const {
        word longest;
        const node *n = has_character_at(text, at) ? beginning_with(character_at(text, at)) : nullptr;
        for (std::size_t end = at + character_size; n; end += character_size) {
            if (n->is_word) longest = {text.substr(at, end - at), n->sense, n->argument};
            n = has_character_at(text, end) ? child_of(*n, character_at(text, end)) : nullptr;
        }
        return longest;
    }

private:
    static constexpr character_code first_ideograph = 0x4E00, last_ideograph = 0x9FFF;

    struct node {
        character_code character = 0;
        std::uint16_t first_child = 0, behind_children = 0; ///< its children stand side by side, by character
        facts::sense sense = sense::unknown;
        bool is_word = false;
        std::uint32_t argument = 0;
    };

    /// Hangs the words below a node; they are sorted and begin with the same `size` bytes.
    void grow(std::size_t at, const word *first, const word *last, std::size_t size) {
        if (first->text.size() == size) {
            nodes_[at].is_word = true;
            nodes_[at].sense = first->sense;
            nodes_[at].argument = first->argument;
            ++first;
        }
        const std::size_t first_child = nodes_.size();
        std::vector<const word *> begins;
        for (const word *w = first; w != last; ++w) {
            const character_code c = character_at(w->text, size);
            if (nodes_.size() != first_child && nodes_.back().character == c) continue;
            nodes_.emplace_back().character = c;
            begins.push_back(w);
        }
        begins.push_back(last);
        nodes_[at].first_child = static_cast<std::uint16_t>(first_child);
        nodes_[at].behind_children = static_cast<std::uint16_t>(nodes_.size());
        for (std::size_t child = 0; child + 1 < begins.size(); ++child)
            grow(first_child + child, begins[child], begins[child + 1], size + character_size);
    }

    const node *beginning_with(character_code c) const {
        if (c < first_ideograph || c > last_ideograph || first_[c - first_ideograph] == 0) return nullptr;
        return &nodes_[first_[c - first_ideograph]];
    }

    const node *child_of(const node &n, character_code c) const {
        const node *const last = nodes_.data() + n.behind_children;
        const node *const found = std::lower_bound(nodes_.data() + n.first_child, last, c,
                                                   [](const node &a, character_code b) { return a.character < b; });
        return found != last && found->character == c ? found : nullptr;
    }

    std::vector<node> nodes_;                                                 ///< the root first
    std::array<std::uint16_t, last_ideograph - first_ideograph + 1> first_{}; ///< the node of a first character, or 0
};

const lexicon &the_lexicon() {
    static const lexicon one;
    return one;
}

struct mark {
    std::string_view text;
    facts::sense sense;
};
constexpr mark marks[] = {
    {"，", sense::comma}, {",", sense::comma}, {"、", sense::enumeration}, {";", sense::semicolon},
    {":", sense::colon},  {"(", sense::open},  {")", sense::close},        {"。", sense::stop},
    {"!", sense::stop},   {"?", sense::stop},  {"\n", sense::stop},        {"【", sense::open},
    {"】", sense::close}, {"｡", sense::stop},  {".", sense::filler},
};

constexpr std::string_view word_of(const mark &m) {
    return m.text;
}
constexpr word_table all_marks(marks);

const mark *mark_at(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80 && c != 0xE3 && c != 0xEF) return nullptr;
    return all_marks.find(text, at);
}

/// The size of 《…》, which names a document whatever words are in it.
std::size_t title_at(std::string_view text, std::size_t at) {
    constexpr std::string_view open = "《", close = "》";
    constexpr std::size_t longest = 300;
    if (!stands_at(text, at, open)) return 0;
    const std::size_t end = text.substr(at, longest).find(close);
    return end == std::string_view::npos ? 0 : end + close.size();
}

std::size_t size_of_character_at(std::string_view text, std::size_t at) {
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

} // namespace

void token_row::read(std::string_view text) {
    tokens.clear();
    numbers.clear();
    const lexicon &lexicon = the_lexicon();
    for (std::size_t at = 0; at < text.size(); at = tokens.back().end) {
        if (is_ideograph(text[at])) { // of a word or a numeral, and no mark
            if (const word w = lexicon.longest_at(text, at); !w.text.empty()) {
                tokens.push_back({w.sense, w.argument, at, at + w.text.size()});
                continue;
            }
        } else if (const mark *m = mark_at(text, at)) {
            tokens.push_back({m->sense, 0, at, at + m->text.size()});
            continue;
        } else if (const std::size_t size = title_at(text, at)) {
            tokens.push_back({sense::title, 0, at, at + size});
            continue;
        }
        if (may_begin_a_number(text, at) && read_number(text, at)) continue;
        const std::size_t end = at + size_of_character_at(text, at);
        const bool goes_on = !tokens.empty() && tokens.back().sense == sense::unknown && tokens.back().end == at &&
                             tokens.back().argument == 1;
        if (goes_on)
            tokens.back().end = end; // characters of no word in a row
        else
            tokens.push_back({sense::unknown, 1, at, end});
    }
}

bool token_row::read_number(std::string_view text, std::size_t at) {
    const quantity q = quantity_at(text, at);
    if (q.end == 0) return false;
    tokens.push_back({sense::number, static_cast<std::uint32_t>(numbers.size()), at, q.end});
    numbers.push_back(q);
    return true;
}

} // namespace ogi::facts
