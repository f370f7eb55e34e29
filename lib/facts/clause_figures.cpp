// Clauses with figures: 收到申请12件, 3件结转下年度, 维持、纠正分别为1件和2件.
#include "facts/clause_reader.hpp"

namespace ogi::facts {
namespace {

bool has_verb(const signs &s) {
    return s.receive || s.receive_new || s.receive_handle || s.complete || s.handle;
}

bool names_more_than_applications(const signs &s) {
    return s.outcomes != 0 || s.reasons != 0 || s.withdrawn || s.carry || s.carry_in || s.carry_out ||
           s.applicants != 0 || s.names_proceedings || s.names_disclosure || s.names_fee;
}

/// Whether what stands behind the figure says of these things what else became of them: 3件均予以公开.
bool goes_on_independently(const clause &c, std::size_t behind) {
    if (behind >= c.size()) return true;
    const sense s = c[behind].token.sense;
    return s == sense::all || s == sense::conjunction || s == sense::change || s == sense::enumeration;
}

/// The words that can be names in 分别为 lists, by kind.
enum class name_kind { none, applicants, outcomes, proceedings, results, documents, decided, measures, flows };

name_kind name_kind_of(sense s) {
    switch (s) {
    case sense::applicant: return name_kind::applicants;
    case sense::outcome:
    case sense::reason: return name_kind::outcomes;
    case sense::proceeding: return name_kind::proceedings;
    case sense::result: return name_kind::results;
    case sense::document: return name_kind::documents;
    case sense::decided: return name_kind::decided;
    case sense::issue:
    case sense::repeal:
    case sense::effective: return name_kind::measures;
    case sense::receive_new:
    case sense::receive:
    case sense::carry_in:
    case sense::carry_out:
    case sense::complete: return name_kind::flows;
    default: return name_kind::none;
    }
}
constexpr name_kind name_kinds[] = {name_kind::applicants, name_kind::outcomes,  name_kind::proceedings,
                                    name_kind::results,    name_kind::documents, name_kind::decided,
                                    name_kind::measures,   name_kind::flows};

/// The places of the names of the one kind that has so many; none when no kind has, or more than one.
std::vector<std::size_t> names_in(const clause &c, std::size_t count) {
    std::vector<std::size_t> found;
    unsigned kinds = 0;
    for (name_kind kind : name_kinds) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < c.size() && places.size() <= count; ++i)
            if (name_kind_of(c[i].token.sense) == kind) places.push_back(i);
        if (places.size() != count) continue;
        ++kinds;
        found = std::move(places);
    }
    if (kinds != 1) found.clear();
    return found;
}

/// The clause as if it had only this one of the names.
clause with_one_name(const clause &c, const std::vector<std::size_t> &names, std::size_t kept) {
    clause one;
    for (std::size_t i = 0; i < c.size(); ++i) {
        const sense s = c[i].token.sense;
        if (s == sense::conjunction || s == sense::enumeration) continue;
        if (i != names[kept] && name_kind_of(s) == name_kind_of(c[names[kept]].token.sense)) continue;
        one.push_back(c[i]);
    }
    return one;
}

} // namespace

void clause_reader::read_figures(const piece &p) {
    const clause &c = p.tokens;
    std::size_t begin = 0;
    for (std::size_t figure = 0; figure < c.size(); ++figure) {
        if (!is_figure(c[figure].token)) continue;
        std::size_t next = figure + 1;
        while (next < c.size() && !is_figure(c[next].token))
            ++next;
        if (!is_amount_of_things(c[figure].token)) {
            begin = figure + 1;
            continue;
        }
        const quantity &q = row_.numbers[c[figure].token.argument];
        const bool bare = q.unit == unit_kind::none && q.kind != number_kind::money;
        // 部分公开67， but not the 12345 of 12345热线.
        if (bare && figure + 1 != c.size()) {
            begin = figure + 1;
            continue;
        }
        const clause_range before{&c, begin, figure}, whole{&c, begin, next};
        const signs head = gather(before, row_.numbers);
        scope_.take(before, head, prose_.text, sentence_);
        const signs behind = gather({&c, figure + 1, next}, row_.numbers);
        // 收到4件政府信息公开申请, 3件结转下年度, 申请3件予以公开: what is counted stands behind.
        const bool incomplete =
            head.last == domain::none || (!has_verb(head) && head.application && !names_more_than_applications(head));
        if (incomplete && (behind.any || head.last == domain::none)) {
            add_figure(whole, c[figure].token, gather(whole, row_.numbers));
            begin = next;
        } else {
            const bool last = next == c.size();
            signs s = head;
            if (last && behind.any && !goes_on_independently(c, figure + 1) && names_more_than_applications(behind))
                s.foreign_after = true;
            add_figure(last ? whole : before, c[figure].token, s);
            begin = figure + 1;
        }
        figure = next - 1;
    }
}

void clause_reader::add_figure(const clause_range &range, const token &figure, const signs &s) {
    const quantity &q = row_.numbers[figure.argument];
    const bool money = q.kind == number_kind::money;
    take_mentions(s);
    if (s.of_these && memory_.topic == topic::applications && !memory_.last_was_base) memory_.restricted = true;

    memory_.mentions_fee = memory_.mentions_fee || s.names_processing_fee;
    const counted what = decide(s, q.unit, money, memory_, context_.edition);
    fact_scope scope = sentence_.time;
    if (scope == fact_scope::report && what.dependent && memory_.topic == topic::applications)
        scope = memory_.base_scope;
    if (scope == fact_scope::report) scope = sentence_.organ;
    if (s.filing || (memory_.filing && !has_verb(s) && !s.issue && !s.repeal && !s.effective && !s.decision_make))
        scope = fact_scope::another_basis;
    memory_.filing = memory_.filing || s.filing;
    if (scope == fact_scope::report && (what.is_part || s.timely)) scope = fact_scope::part_of_count;
    if (scope == fact_scope::report && s.cumulative) scope = fact_scope::several_years;
    if (scope == fact_scope::report) scope = what.scope;

    const clause &c = *range.clause;
    const std::size_t begin = range.begin < range.end ? c[range.begin].token.begin : figure.begin;
    const std::size_t end = range.begin < range.end ? c[range.end - 1].token.end : figure.end;
    fact &f = add_fact(std::min(begin, figure.begin), std::max(end, figure.end), what, scope);
    f.figure_span = {prose_.origin_of(figure.begin), prose_.origin_of(q.figure_end)};
    f.value = q.value;
    f.money = money;
    f.unit = std::string(prose_.text, q.unit_begin, q.unit_end - q.unit_begin);
    if (money && f.unit != "元") f.unit = "万元"; // 亿元, 千元: a multiple is in the value
    settle(f, what, scope, q.approximate, q.rounded);
    remember(s, what, scope);
}

void clause_reader::remember(const signs &s, const counted &what, fact_scope scope) {
    if (s.change) return;
    memory_.last_was_base = false;
    if (what.fee) {
        memory_.fee_notices = memory_.fee_notices || *what.fee == fee_figure::notices_count;
        return;
    }
    if (!what.has_cells()) {
        if (!what.is_part && !s.timely) {
            memory_.other_matter =
                memory_.other_matter || has_verb(s) || s.names_disclosure || s.publish || s.other_thing;
            memory_.unclear = true;
        } else if (what.is_part && s.application && has_verb(s)) {
            memory_.restricted = true; // 通过网站收到申请35件，予以公开20件
        } else if (what.is_part) {
            memory_.unclear = true;
        }
        if (s.publish && !s.names_applications) {
            memory_.topic = topic::published;
            memory_.base_count = 0;
        }
        memory_.published_decisions = memory_.published_decisions || (s.publish && s.decided != 0);
        memory_.measures = 0;
        if (!s.amends) memory_.documents = 0;
        return;
    }
    const cell_block &first = what.readings[0];
    switch (what.subject) {
    case fact_subject::applications:
        memory_.topic = topic::applications;
        memory_.mentions_disclosure = true;
        if (what.whole_of_applications) {
            memory_.base = what.readings;
            memory_.base_count = what.reading_count;
            memory_.base_scope = scope;
            memory_.last_was_base = true;
            memory_.restricted = memory_.unclear = memory_.other_matter = false;
        }
        memory_.outcome_group = s.outcomes != 0 ? s.outcomes : memory_.outcome_group;
        break;
    case fact_subject::reconsideration_and_litigation:
        memory_.topic = topic::proceedings;
        memory_.proceedings = first.rows;
        break;
    default:
        memory_.topic = topic::disclosure;
        if (s.documents != 0 || memory_.documents != 0) {
            memory_.documents = first.rows;
            memory_.measures = what.scope == fact_scope::report ? first.columns : 0;
        }
        if (s.decided != 0) memory_.decided = s.decided;
    }
}

/// 予以公开、部分公开分别为12件、3件; 行政复议、行政诉讼各1件. Returns the place behind the figures, or 0 when the word is
/// no such joint.
std::size_t clause_reader::distribute(const piece &p, std::size_t joint, std::size_t last) {
    constexpr std::size_t most_names = 12, most_tokens = 200;
    std::vector<std::size_t> figures;
    std::size_t end = joint + 1;
    for (std::size_t i = joint + 1; i < last; ++i) {
        const token &t = row_.tokens[i];
        if (is_amount_of_things(t)) {
            figures.push_back(i);
            end = i + 1;
            if (row_.tokens[joint].sense == sense::each) break;
        } else if (t.sense != sense::enumeration && t.sense != sense::comma && t.sense != sense::conjunction &&
                   t.sense != sense::colon) {
            break;
        }
    }
    const bool alike = row_.tokens[joint].sense == sense::each;
    if (figures.empty() || (!alike && figures.size() < 2)) return 0;

    const clause &c = p.tokens;
    std::vector<std::size_t> names;
    const std::size_t count = alike ? 2 : figures.size();
    if (!p.has_figure && c.size() <= most_tokens && count <= most_names) names = names_in(c, count);
    const clause_range before{&c, 0, c.size()};
    scope_.take(before, gather(before, row_.numbers), prose_.text, sentence_);
    const memory at_first = memory_;
    for (std::size_t i = 0; i < (names.empty() ? figures.size() : count); ++i) {
        const token &figure = row_.tokens[figures[alike ? 0 : i]];
        if (names.empty()) {
            const clause nothing;
            signs unclear;
            unclear.foreign_after = true;
            add_figure({&nothing, 0, 0}, figure, unclear);
            continue;
        }
        memory_ = at_first;
        const clause one = with_one_name(c, names, i);
        add_figure({&c, 0, c.size()}, figure, gather({&one, 0, one.size()}, row_.numbers));
    }
    return end;
}

} // namespace ogi::facts
