#include "facts/token.hpp"

#include "facts/folded_prose.hpp"

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

/// The words by their first character, the longest first.
class lexicon {
public:
    lexicon() {
        for (const words &w : all_words)
            for (std::size_t at = 0; at < w.list.size();) {
                const std::size_t end = std::min(w.list.find('|', at), w.list.size());
                entries_.push_back({w.list.substr(at, end - at), w.sense, w.argument});
                at = end + 1;
            }
        std::sort(entries_.begin(), entries_.end(), [](const word &a, const word &b) {
            const std::string_view first_a = a.text.substr(0, first_size), first_b = b.text.substr(0, first_size);
            return first_a != first_b ? first_a < first_b : a.text.size() > b.text.size();
        });
        for (std::size_t i = entries_.size(); i-- > 0;)
            first_[character_at(entries_[i].text, 0)] = static_cast<std::uint16_t>(i + 1);
    }

    const word *longest_at(std::string_view text, std::size_t at) const {
        if (text.size() - at < first_size || static_cast<unsigned char>(text[at]) < 0xE4) return nullptr;
        const std::size_t character = character_at(text, at);
        if (first_[character] == 0) return nullptr;
        for (std::size_t i = first_[character] - 1U; i < entries_.size(); ++i) {
            const std::string_view candidate = entries_[i].text;
            if (text.compare(at, candidate.size(), candidate) == 0) return &entries_[i];
            if (character_at(candidate, 0) != character) return nullptr;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t first_size = 3; ///< every word begins with a character of three bytes

    static std::size_t character_at(std::string_view text, std::size_t at) {
        const auto byte = [&](std::size_t i) {
            return static_cast<std::size_t>(static_cast<unsigned char>(text[at + i]));
        };
        return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    }

    std::vector<word> entries_;
    std::array<std::uint16_t, 1U << 16> first_{}; ///< where the words of a character begin, from 1
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

const mark *mark_at(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80 && c != 0xE3 && c != 0xEF) return nullptr;
    for (const mark &m : marks)
        if (text.compare(at, m.text.size(), m.text) == 0) return &m;
    return nullptr;
}

/// The size of 《…》, which names a document whatever words are in it.
std::size_t title_at(std::string_view text, std::size_t at) {
    constexpr std::string_view open = "《", close = "》";
    constexpr std::size_t longest = 300;
    if (text.compare(at, open.size(), open) != 0) return 0;
    const std::size_t end = text.substr(at, longest).find(close);
    return end == std::string_view::npos ? 0 : end + close.size();
}

std::size_t character_size(std::string_view text, std::size_t at) {
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

} // namespace

void token_row::read(std::string_view text) {
    tokens.clear();
    numbers.clear();
    const lexicon &words = the_lexicon();
    for (std::size_t at = 0; at < text.size();) {
        if (const mark *m = mark_at(text, at)) {
            tokens.push_back({m->sense, 0, at, at + m->text.size()});
        } else if (const std::size_t size = title_at(text, at)) {
            tokens.push_back({sense::title, 0, at, at + size});
        } else if (const word *w = words.longest_at(text, at)) {
            tokens.push_back({w->sense, w->argument, at, at + w->text.size()});
        } else {
            quantity q;
            if (may_begin_a_number(text, at)) q = quantity_at(text, at);
            if (q.end != 0) {
                tokens.push_back({sense::number, static_cast<std::uint32_t>(numbers.size()), at, q.end});
                numbers.push_back(q);
            } else if (const std::size_t end = at + character_size(text, at);
                       !tokens.empty() && tokens.back().sense == sense::unknown && tokens.back().end == at &&
                       tokens.back().argument == 1) {
                tokens.back().end = end; // characters of no word in a row
            } else {
                tokens.push_back({sense::unknown, 1, at, end});
            }
        }
        at = tokens.back().end;
    }
}

} // namespace ogi::facts
