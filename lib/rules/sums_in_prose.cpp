// The prose against itself: a total and the parts that are said to be all of it.
#include "rules/examination.hpp"
#include "rules/prose.hpp"
#include "rules/prose_list.hpp"
#include "rules/references.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace ogi::checking {
namespace {

std::string_view paragraph_at(const report &r, const paragraph_place &place) {
    if (!place.section) return r.preamble[place.paragraph];
    const section &s = r.sections[*place.section];
    return place.part ? s.parts[*place.part].paragraphs[place.paragraph] : s.paragraphs[place.paragraph];
}

/// Whether the parts give one of the figures stated shortly before: then 其中 may refer to that one.
bool give_an_earlier_figure(const prose_list &list, const std::vector<const fact *> &figures, std::size_t total) {
    std::int64_t sum = 0;
    for (const list_item &item : list.items)
        sum += item.figure->value;
    constexpr std::size_t most_looked_at = 20;
    const std::size_t first = total < most_looked_at ? 0 : total - most_looked_at;
    return std::any_of(figures.begin() + static_cast<std::ptrdiff_t>(first),
                       figures.begin() + static_cast<std::ptrdiff_t>(total),
                       [sum](const fact *f) { return f->value == sum; });
}

struct list_finding {
    std::string name; ///< the total in the words of the text
    prose_list list;
    list_kind kind = list_kind::open;
    bool holds = true;
};

void add_lists(std::string_view paragraph, std::vector<const fact *> figures, std::vector<list_finding> &out) {
    const auto before = [](const fact *a, const fact *b) { return a->figure_span.begin < b->figure_span.begin; };
    std::stable_sort(figures.begin(), figures.end(), before);
    for (std::size_t k = 0; k + 2 < figures.size(); ++k) {
        prose_list list = list_after(paragraph, figures, k);
        const list_kind kind = kind_of(list, list.total->clause);
        if (kind == list_kind::open) continue;
        const bool holds = adds_up(list, kind);
        if (!holds && give_an_earlier_figure(list, figures, k)) continue;
        out.push_back({beginning_of(list.total->clause), std::move(list), kind, holds});
    }
}

std::vector<list_finding> lists_of(const std::vector<fact> &facts, const report &r) {
    std::vector<list_finding> out;
    for (std::size_t begin = 0; begin < facts.size();) {
        std::size_t end = begin;
        std::vector<const fact *> figures;
        for (; end < facts.size() && facts[end].place == facts[begin].place; ++end)
            if (!facts[end].in_words) figures.push_back(&facts[end]);
        if (figures.size() >= 3) add_lists(paragraph_at(r, facts[begin].place), std::move(figures), out);
        begin = end;
    }
    return out;
}

void describe(issue &i, const list_finding &f) {
    std::int64_t sum = 0;
    sum_text parts;
    for (const list_item &item : f.list.items) {
        sum += item.figure->value;
        parts.add(std::to_string(item.figure->value), true, 1);
    }
    const fact &total = *f.list.total;
    i.certainty = f.kind == list_kind::complete ? certainty::likely : certainty::possible;
    i.path = pointer_to(total.place);
    i.label = {"正文", "Text"};
    i.expected = std::to_string(sum);
    i.actual = std::to_string(total.value);
    i.difference = std::to_string(total.value - sum);
    i.expression_value = parts.text() + " = " + i.actual;
    const std::string &clause = f.name;
    const std::string distance = std::to_string(std::abs(total.value - sum));
    for (const auto &[name, text] : {std::pair<std::string_view, const std::string &>{"clause", clause},
                                     {"parts", parts.text()},
                                     {"left", i.expected},
                                     {"right", i.actual},
                                     {"difference", distance}})
        i.arguments.push_back({name, {text, text}});
    i.arguments.push_back({"place", {"正文“" + clause + "”", "The text \"" + clause + "\""}});
}

} // namespace

void apply_sums_in_prose(const rule_row &row, examination &exam) {
    std::vector<list_finding> lists = lists_of(exam.facts(), exam.subject());
    // Those that fail first: see the instances of stated_figures.cpp.
    std::stable_sort(lists.begin(), lists.end(), [](const list_finding &a, const list_finding &b) {
        return std::tie(a.name, a.holds) < std::tie(b.name, b.holds);
    });
    std::size_t repetition = 0;
    for (std::size_t k = 0; k < lists.size(); ++k) {
        const list_finding &f = lists[k];
        repetition = k != 0 && lists[k - 1].name == f.name ? repetition + 1 : 1;
        const finding what = f.holds ? finding::holds : finding::differs;
        issue *listed = exam.note(row, what, f.kind == list_kind::complete ? row.info.severity : severity::note);
        if (!listed) continue;
        describe(*listed, f);
        listed->instance = f.name;
        if (repetition > 1) listed->instance += "#" + std::to_string(repetition);
        exam.finish(*listed, row, what);
    }
}

} // namespace ogi::checking
