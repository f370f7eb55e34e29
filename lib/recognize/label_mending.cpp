#include "recognize/label_mending.hpp"

#include "recognize/pieces.hpp"

#include <algorithm>
#include <array>
#include <bitset>

namespace ogi {
namespace {

constexpr std::size_t shortest_for_one = 5, shortest_for_two = 10, shortest_amid_words = 5;
constexpr std::size_t fewest_kept = 8;      // characters of a label that lost several
constexpr std::size_t longest_mended = 120; // bytes: no label of the form is longer
constexpr std::size_t too_far = 100;

std::u32string characters_of(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = size == 1 ? lead : lead & (0x7FU >> size);
        for (std::size_t i = 1; i < size && at + i < text.size(); ++i)
            c = c << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        out += c;
        at += size;
    }
    return out;
}

std::uint64_t signature_of(const std::u32string &characters) {
    std::uint64_t out = 0;
    for (char32_t c : characters)
        out |= std::uint64_t{1} << ((c ^ c >> 6) & 63U);
    return out;
}

/// Characters of which one more or less makes another label.
bool is_telling(char32_t c) {
    if (c < 0x80) return true; // digits and Latin letters are figures and marks
    constexpr std::u32string_view telling =
        U"一二三四五六七八九十百千万〇零上下本去今前后新旧收转结办未不无没非否已仅有失废现总其他它各每";
    return telling.find(c) != std::u32string_view::npos;
}

/// The number of characters that are lost, added or changed between a print and a label, or too_far when there are more
/// than `most`, or when a telling one is among them (`strict`).
std::size_t distance(const std::u32string &print, const std::u32string &label, std::size_t most, bool strict) {
    constexpr std::size_t longest = 64;
    const std::size_t n = print.size(), m = label.size();
    if (n > longest || m > longest || n > m + most || m > n + most) return too_far;
    std::array<std::size_t, longest> of_print{}, of_label{}; // what it costs to lose or change each
    const auto cost = [strict](char32_t c) { return strict && is_telling(c) ? too_far : 1; };
    std::transform(print.begin(), print.end(), of_print.begin(), cost);
    std::transform(label.begin(), label.end(), of_label.begin(), cost);
    std::array<std::size_t, longest + 2> row{};
    row.fill(too_far);
    row[0] = 0;
    for (std::size_t j = 1; j <= std::min(m, most); ++j)
        row[j] = row[j - 1] + of_label[j - 1];
    for (std::size_t i = 1; i <= n; ++i) {
        // What lies farther than `most` from the diagonal costs more than that.
        const std::size_t from = i > most ? i - most : 1, to = std::min(m, i + most);
        std::size_t diagonal = row[from - 1];
        row[from - 1] = from == 1 ? row[0] + of_print[i - 1] : too_far;
        std::size_t least = row[from - 1];
        for (std::size_t j = from; j <= to; ++j) {
            const std::size_t above = j == i + most ? too_far : row[j];
            const std::size_t changed = print[i - 1] == label[j - 1] ? 0 : std::max(of_print[i - 1], of_label[j - 1]);
            row[j] = std::min({above + of_print[i - 1], row[j - 1] + of_label[j - 1], diagonal + changed});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > most) return too_far;
    }
    return row[m] <= most ? row[m] : too_far;
}

/// Whether a print is the label without some of its characters, none of them a telling one.
bool is_thinned(const std::u32string &print, const std::u32string &label) {
    std::size_t at = 0;
    for (char32_t c : label)
        if (at < print.size() && print[at] == c)
            ++at;
        else if (is_telling(c))
            return false;
    return at == print.size();
}

std::size_t count_latin(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }));
}

/// How many letters words must have that were never part of the page.
constexpr std::size_t fewest_letters = 3;

/// With what an explanation of a label begins.
constexpr std::string_view explaining_words[] = {"指2",      "指各",   "指本",   "指行政", "指以", "指该",     "是指",
                                                 "单位万元", "单位元", "单位件", "填报",   "填写", "设区的市", "注"};

bool explains(std::string_view text) {
    return std::any_of(std::begin(explaining_words), std::end(explaining_words),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// What stands behind a label is an explanation of it, or words that were never part of the page.
bool may_follow(std::string_view words) {
    return count_latin(words) >= fewest_letters ||
           std::any_of(std::begin(explaining_words), std::end(explaining_words),
                       [words](std::string_view word) { return begins_with(words, word); });
}

bool may_precede(std::string_view words) {
    return count_latin(words) >= fewest_letters;
}

} // namespace

label_mender::label_mender(const std::vector<const label_set *> &sets, std::size_t most) {
    for (std::size_t set = 0; set < sets.size(); ++set)
        for (const auto &[text, code] : sets[set]->lines()) {
            line next;
            next.text = text;
            next.characters = characters_of(text);
            next.signature = signature_of(next.characters);
            next.names.emplace_back(set, code);
            lines_.push_back(std::move(next));
        }
    std::sort(lines_.begin(), lines_.end(), [](const line &a, const line &b) { return a.text < b.text; });
    std::vector<line> merged;
    for (line &l : lines_)
        if (!merged.empty() && merged.back().text == l.text)
            merged.back().names.push_back(l.names.front());
        else
            merged.push_back(std::move(l));
    lines_ = std::move(merged);
    set_tolerances(most);
}

bool label_mender::name_the_same(const line &a, const line &b) {
    return std::any_of(a.names.begin(), a.names.end(), [&](const auto &name) {
        return std::find(b.names.begin(), b.names.end(), name) != b.names.end();
    });
}

/// Whether one has more characters that the other lacks than may differ: each is an edit of its own.
bool label_mender::has_characters_beside(const line &l, std::uint64_t signature, std::size_t most) {
    return std::bitset<64>(l.signature & ~signature).count() > most ||
           std::bitset<64>(signature & ~l.signature).count() > most;
}

/// Half of the way to the nearest other label, at most.
void label_mender::set_tolerances(std::size_t most) {
    for (line &own : lines_) {
        const std::size_t size = own.characters.size();
        own.tolerance = std::min<std::size_t>(most, size >= shortest_for_two ? 2 : size >= shortest_for_one ? 1 : 0);
        for (const line &other : lines_) {
            const std::size_t farthest = 2 * own.tolerance; // from there on the other label is no concern
            if (own.tolerance == 0) break;
            if (has_characters_beside(own, other.signature, farthest) || &other == &own || name_the_same(own, other))
                continue;
            const std::size_t apart = distance(own.characters, other.characters, farthest, false);
            if (apart != too_far) own.tolerance = std::min(own.tolerance, (apart - 1) / 2);
        }
    }
}

const label_mender::line *label_mender::find(std::string_view text) const {
    const auto before = [](const line &l, std::string_view wanted) { return l.text < wanted; };
    const auto found = std::lower_bound(lines_.begin(), lines_.end(), text, before);
    return found != lines_.end() && found->text == text ? &*found : nullptr;
}

std::size_t label_mender::tolerance(std::string_view text) const {
    const line *found = find(text);
    return found ? found->tolerance : 0;
}

/// Converters to the usage of Taiwan change words, not only characters; and 其它 is 其他.
const label_mender::line *label_mender::with_other_words(const std::string &text) const {
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"档案", "文件"}, {"资讯", "信息"}, {"专案", "项目"}, {"其它", "其他"}};
    std::string changed;
    for (const auto &[theirs, ours] : words)
        for (std::size_t at = 0; (at = (changed.empty() ? text : changed).find(theirs, at)) != std::string::npos;
             at += ours.size()) {
            if (changed.empty()) changed = text;
            changed.replace(at, theirs.size(), ours);
        }
    return changed.empty() ? nullptr : find(changed);
}

/// 1属于国家秘密, 一本年新收…: the label without the number in front of it.
const label_mender::line *label_mender::behind_number(std::string_view text) const {
    for (std::string_view numeral : {"一", "二", "三", "四", "五", "六", "七", "1", "2", "3", "4", "5", "6", "7", "8"})
        if (begins_with(text, numeral)) {
            const line *found = find(text.substr(numeral.size()));
            return found && found->characters.size() >= shortest_amid_words ? found : nullptr;
        }
    return nullptr;
}

const label_mender::line *label_mender::among_added_words(std::string_view text) const {
    if (count_latin(text) < fewest_letters && !explains(text)) return nullptr;
    const line *longest = nullptr;
    for (const line &l : lines_) {
        if (l.characters.size() < shortest_amid_words || l.text.size() >= text.size()) continue;
        const bool in_front = begins_with(text, l.text) && may_follow(text.substr(l.text.size()));
        const std::size_t rest = text.size() - l.text.size();
        const bool behind = text.substr(rest) == l.text && may_precede(text.substr(0, rest));
        if (!in_front && !behind) continue;
        // Of two labels one must be a part of the other and mean the same.
        if (longest && !name_the_same(*longest, l)) return nullptr;
        if (!longest || l.text.size() > longest->text.size()) longest = &l;
    }
    return longest;
}

const label_mender::line *label_mender::spelt_otherwise(std::string_view text) const {
    if (text.size() > longest_mended) return nullptr;
    const std::u32string characters = characters_of(text);
    if (characters.size() + 2 < shortest_for_one) return nullptr;
    const std::uint64_t signature = signature_of(characters);
    const line *nearest = nullptr;
    std::size_t least = too_far;
    for (const line &l : lines_) {
        if (l.tolerance == 0 || characters.size() > l.characters.size() + l.tolerance ||
            l.characters.size() > characters.size() + l.tolerance)
            continue;
        if (has_characters_beside(l, signature, l.tolerance)) continue;
        const std::size_t apart = distance(characters, l.characters, l.tolerance, true);
        if (apart == too_far) continue;
        if (nearest && !name_the_same(*nearest, l)) return nullptr;
        // Of two spellings of one label the nearer, and then the longer, is what the log shows.
        if (nearest && (apart > least || (apart == least && l.text.size() < nearest->text.size()))) continue;
        nearest = &l;
        least = apart;
    }
    return nearest;
}

/// A label that lost several characters, though at most a third of them and none that makes another label; or one piece of
/// it alone, as it stands in the line of the figures. Between these two a label may have been worded otherwise.
const label_mender::line *label_mender::with_parts_lost(std::string_view text) const {
    if (text.size() > longest_mended) return nullptr;
    const std::u32string print = characters_of(text);
    if (print.size() < fewest_kept) return nullptr;
    const std::uint64_t signature = signature_of(print);
    const line *found = nullptr;
    for (const line &l : lines_) {
        const std::size_t size = l.characters.size();
        if (size <= print.size() || (signature & ~l.signature) != 0) continue;
        const bool is_piece = 5 * print.size() < 3 * size && l.characters.find(print) != std::u32string::npos;
        const bool lost_some = 3 * print.size() >= 2 * size && is_thinned(print, l.characters);
        if (!is_piece && !lost_some) continue;
        if (found && !name_the_same(*found, l)) return nullptr;
        if (!found || size > found->characters.size()) found = &l;
    }
    return found;
}

void label_mender::mend(printed_label &label) const {
    if (label.text.empty() || is_content_head(label) || is_relation_note(label)) return;
    if (find(label.text) || (!label.core.empty() && find(label.core))) return;
    const auto take = [&label](const line *found, label_repair how) {
        if (!found) return false;
        label.text = found->text;
        label.core.clear();
        label.repair = how;
        return true;
    };
    for (const std::string *text : {&label.text, &label.core}) {
        if (text->empty()) continue;
        if (take(with_other_words(*text), label_repair::other_word)) return;
        if (take(behind_number(*text), label_repair::numbering)) return;
        if (take(spelt_otherwise(*text), label_repair::spelling)) return;
        if (take(among_added_words(*text), label_repair::added_words)) return;
        if (take(with_parts_lost(*text), label_repair::spelling)) return;
    }
}

const label_mender &table_label_mender() {
    static const label_mender mender = [] {
        const catalogue &all = form_labels();
        return label_mender({&all.groups, &all.application_rows, &all.applicants, &all.applicant_captions, &all.blocks,
                             &all.disclosure_rows, &all.measures, &all.proceedings, &all.proceeding_captions,
                             &all.results},
                            2);
    }();
    return mender;
}

const label_mender &heading_mender() {
    static const label_mender mender = [] {
        const catalogue &all = form_labels();
        return label_mender({&all.sections, &all.aspects}, 1);
    }();
    return mender;
}

} // namespace ogi
