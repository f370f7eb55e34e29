#include "result/html_findings.hpp"

#include "result/html_tables.hpp"
#include "result/words.hpp"

namespace ogi {

void html_findings::write(page_part part) {
    html_.open("div", {{"class", "findings"}});
    write_nothing_found(part);
    for (const numbered_finding &f : marks_.findings())
        if (f.part == part) write_finding(f);
    html_.close("div");
    html_.line();
}

/// That nothing was found is not said where something could not be looked at.
void html_findings::write_nothing_found(page_part part) {
    const std::size_t missing = marks_.missing_in(part);
    if (marks_.count_in(part) == 0 && missing == 0)
        html_.element("p", in("这一部分没有发现问题。", "Nothing was found in this part."), {{"class", "none"}});
    if (missing == 0) return;
    const std::string n = std::to_string(missing);
    html_.open("p", {{"class", "lacking"}});
    html_.text(in("这一部分有 ", "In this part "));
    html_.text(n);
    html_.text(in(" 格没有数，有关各项无法核对，见",
                  missing == 1 ? " cell has no figure: see " : " cells have no figure: see "));
    html_.element("a", in("缺数", "Figures missing"), {{"href", "#missing"}});
    html_.text(in("。", "."));
    html_.close("p");
}

void html_findings::write_title(const numbered_issue &i) {
    html_.open("span", {{"class", "badge " + class_of(*i.what)}});
    html_.element("span", badge_of(i, language_), {{"aria-hidden", "true"}});
    html_.element("span", spoken_badge_of(i, language_), {{"class", "unseen"}});
    html_.close("span");
    html_.text(" ");
}

/// The cell, with the way to it where the page shows it.
void html_findings::write_label(const issue &i) {
    const std::string &label = i.label.in(language_);
    const std::string_view shown = label.empty() ? i.rule->title.in(language_) : std::string_view(label);
    const auto index = index_of_path(i.path);
    if (index && head_.report)
        html_.element("a", shown, {{"href", "#" + anchor_of(*index)}});
    else
        html_.text(shown);
}

void html_findings::write_finding(const numbered_finding &f) {
    const issue &i = *f.what;
    html_.open("article", {{"class", "finding " + class_of(i)}, {"id", "f" + std::to_string(f.number)}});
    html_.open("h3");
    write_title(f);
    write_label(i);
    html_.close("h3");
    html_.open("p", {{"class", "tags"}});
    const value_name kind = i.outcome == outcome::fail ? name_of(i.severity) : name_of(i.outcome);
    html_.element("span", kind.words.in(language_));
    html_.element("code", i.rule->id);
    if (i.certainty != certainty::proved) html_.element("span", name_of(i.certainty).words.in(language_));
    if (i.severity != i.default_severity)
        html_.element("span", std::string(in("原为", "normally ")) +
                                  std::string(name_of(i.default_severity).words.in(language_)));
    if (i.baseline != baseline_state::unknown)
        html_.element("span", name_of(i.baseline).words.in(language_), {{"class", "since"}});
    html_.close("p");
    html_.element("p", i.message.in(language_), {{"class", "message"}});
    write_facts(i);
    write_consequences(f);
    html_.close("article");
    html_.line();
}

void html_findings::fact(std::string_view name, std::string_view value, std::string_view kind) {
    if (value.empty()) return;
    html_.element("dt", name);
    html_.element("dd", value, {{"class", std::string(kind)}});
}

void html_findings::write_facts(const issue &i) {
    html_.open("dl");
    if (i.waiver) fact(in("豁免", "Waived"), waiver_in_words(i, language_));
    for (const std::string &line : suspects_.lines_of(i, head_.edition, language_))
        fact(in("疑似", "Suspected"), line, "suspect");
    if (!i.expression_value.empty() && i.operands.size() > 1) {
        if (has_short_relation(i)) fact(in("关系", "Relation"), i.expression.in(language_));
        fact(in("数字", "Figures"), figures_in_words(i, language_), "figures");
    }
    fact(in("处理", "What to do"), i.hint.in(language_));
    fact(in("依据", "Basis"), basis_in_words(i, head_.edition, language_), "fine");
    write_sources(i);
    html_.close("dl");
}

void html_findings::write_sources(const issue &i) {
    constexpr std::size_t most_shown = 6; // the rest can be unfolded
    std::vector<std::string> lines;
    const auto add = [&](std::size_t index, const cell &c, const source_place &place, const std::string &label) {
        const std::string said = source_in_words(index, c, place, head_.parts, language_);
        lines.push_back(label.empty() ? said : label + std::string(in("：", ": ")) + said);
    };
    for (const operand &o : i.operands)
        if (o.report == 0 && o.place.known())
            add(o.index, o.value, o.place, i.operands.size() == 1 ? std::string() : o.label.in(language_));
    const std::optional<std::size_t> cell = index_of_path(i.path);
    if (lines.empty() && cell && head_.report && i.place.known()) add(*cell, (*head_.report)[*cell], i.place, {});
    if (lines.empty()) {
        if (i.place.known()) fact(in("位置", "Place"), place_in_words(i.place, language_), "fine");
        return;
    }
    html_.element("dt", in("原文", "Source"));
    html_.open("dd", {{"class", "fine"}});
    for (std::size_t n = 0; n < lines.size(); ++n) {
        if (n == most_shown && lines.size() > most_shown + 1) {
            html_.open("details");
            html_.element("summary", std::string(in("其余各格：", "The other cells: ")) +
                                         std::to_string(lines.size() - most_shown));
        }
        html_.element("div", lines[n]);
    }
    if (lines.size() > most_shown + 1) html_.close("details");
    html_.close("dd");
}

void html_findings::write_consequences(const numbered_finding &f) {
    if (f.consequences.empty()) return;
    html_.element("p", in("改正后，以下各项也随之消除：", "Put right, these are gone too:"), {{"class", "then"}});
    html_.open("ul", {{"class", "consequences"}});
    for (const numbered_issue &c : f.consequences) {
        html_.open("li", {{"id", "f" + std::to_string(c.number)}});
        write_title(c);
        html_.element("code", c.what->rule->id);
        html_.text(" ");
        html_.text(c.what->message.in(language_));
        html_.close("li");
    }
    html_.close("ul");
}

} // namespace ogi
