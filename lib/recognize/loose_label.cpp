#include "recognize/loose_label.hpp"

#include "recognize/catalogue.hpp"
#include "recognize/disclosure_table.hpp"
#include "recognize/form_texts.hpp"
#include "recognize/label.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t most_lines = 14; // of a label: characters one below the other

unsigned roles_of_label(std::string_view print, const printed_label &label) {
    if (label.text.empty()) return 0;
    const catalogue &labels = form_labels();
    unsigned out = 0;
    const auto add = [&](const label_set &set, unsigned role) {
        if (set.find(label)) out |= role;
    };
    if (disclosure_table::names_a_block(print)) out |= role_block;
    if (is_content_head(label)) out |= role_content_head;
    if (is_relation_note(label) || label.text.find("第四项之和") != std::string::npos) out |= role_relation_note;
    add(labels.measures, role_measure);
    add(labels.disclosure_rows, role_disclosure_row);
    add(labels.applicant_captions, role_applicant_caption);
    add(labels.applicants, role_applicant);
    add(labels.groups, role_group);
    add(labels.application_rows, role_application_row);
    add(labels.proceedings, role_proceeding);
    add(labels.proceeding_captions, role_proceeding_caption);
    add(labels.results, role_result);
    return out;
}

/// Sentences are no labels, save in the brackets of one.
bool may_be_label(std::string_view print) {
    constexpr std::size_t longest_plain = 160; // bytes of a label without brackets
    if (print.size() > longest_label) return false;
    if (print.size() > longest_plain && print.find("（") == std::string_view::npos &&
        print.find('(') == std::string_view::npos)
        return false;
    return print.find("。") == std::string_view::npos || print.find("（") != std::string_view::npos ||
           print.find('(') != std::string_view::npos;
}

/// The texts of all labels of the form, to know what can be the beginning of one.
class label_beginnings {
public:
    label_beginnings() {
        for_each_form_text([this](std::string_view label, bool is_heading) {
            std::string text = is_heading ? std::string() : label_of(label).text;
            if (!text.empty()) texts_.push_back(std::move(text));
        });
        std::sort(texts_.begin(), texts_.end());
    }

    bool any_begins_with(std::string_view text) const {
        const auto found = std::lower_bound(texts_.begin(), texts_.end(), text);
        return found != texts_.end() && std::string_view(*found).substr(0, text.size()) == text;
    }

private:
    std::vector<std::string> texts_;
};

const label_beginnings &beginnings() {
    static const label_beginnings all;
    return all;
}

/// The part before a bracket that is not closed; empty when all are.
std::string_view before_open_bracket(std::string_view print) {
    std::size_t open = std::string_view::npos;
    for (std::size_t at = 0; at < print.size(); ++at) {
        const std::string_view rest = print.substr(at);
        if (rest.front() == '(' || rest.substr(0, 3) == "（") {
            if (open == std::string_view::npos) open = at;
        } else if (rest.front() == ')' || rest.substr(0, 3) == "）")
            open = std::string_view::npos;
    }
    return open == std::string_view::npos ? std::string_view() : print.substr(0, open);
}

bool has_open_bracket(std::string_view print) {
    return !before_open_bracket(print).empty() ||
           (print.size() >= 3 && (print.front() == '(' || print.substr(0, 3) == "（") &&
            print.find(')') == std::string_view::npos && print.find("）") == std::string_view::npos);
}

class token_reader {
public:
    token_reader(const std::vector<fragment> &fragments, std::deque<std::string> &kept)
        : fragments_(fragments), kept_(kept) {}

    std::vector<token> read() {
        for (std::size_t i = 0; i < fragments_.size();)
            i = i >= rest_first_ && i < rest_last_ ? i + 1 : add(i);
        return std::move(tokens_);
    }

private:
    std::size_t add(std::size_t i) {
        const fragment &f = fragments_[i];
        token t;
        t.first = i;
        t.last = i + 1;
        t.text = f.text;
        t.span = f.span;
        t.end_line = f.span.begin.line;
        t.is_figure = f.is_figure;
        t.is_blank = f.text.empty();
        t.is_page_mark = f.is_page_mark;
        t.after_border = f.after_border;
        t.is_glued = f.is_glued;
        if (t.is_text() && !f.is_heading && may_be_label(f.text)) read_label(t);
        tokens_.push_back(t);
        return t.last;
    }

    bool continues(std::size_t i) const {
        return i < fragments_.size() && fragments_[i].line != fragments_[i - 1].line && !fragments_[i].after_border &&
               !fragments_[i].is_figure && !fragments_[i].is_page_mark && !fragments_[i].is_heading &&
               !fragments_[i].text.empty() && fragments_[i].text.size() <= longest_label;
    }

    /// The longest sequence of lines from here on that is a label.
    void read_label(token &t) {
        std::string text(t.text);
        printed_label label = label_of(text);
        t.roles = roles_of_label(text, label);
        std::string best;
        std::size_t best_last = t.last, next = t.last;
        bool is_open = false;
        for (; next < t.first + most_lines && (continues(next) || is_beside_figures(next)); ++next) {
            is_open = may_go_on(text, label);
            if (!is_open || !continues(next)) break;
            if (text.size() + 1 + fragments_[next].text.size() > longest_label) break;
            text.append("\n").append(fragments_[next].text);
            label = label_of(text);
            if (const unsigned roles = roles_of_label(text, label)) {
                t.roles = roles;
                best = text;
                best_last = next + 1;
            }
        }
        if (best_last != t.last) {
            take_lines(t, best_last, kept_.emplace_back(std::move(best)));
        } else if (t.roles == 0 && is_open && is_beside_figures(next)) {
            end_behind_figures(t, std::move(text), next);
        }
    }

    /// Whether more of a label may follow.
    static bool may_go_on(std::string_view text, const printed_label &label) {
        if (has_open_bracket(text)) {
            const std::string_view front = before_open_bracket(text);
            if (front.empty() ? is_relation_note(label) || beginnings().any_begins_with(label.text)
                              : roles_of(front) != 0)
                return true;
        }
        // 三、 alone is the numbering of a label whose characters follow.
        if (label.text.empty()) return label.numbering.style != numbering_style::none;
        return beginnings().any_begins_with(label.text);
    }

    bool is_beside_figures(std::size_t i) const {
        return i < fragments_.size() && fragments_[i].is_figure && !fragments_[i].after_border;
    }

    /// The figures stand beside the middle of a label, so that the rest of it follows them. Only the whole counts, or
    /// what stands before an open bracket.
    void end_behind_figures(token &t, std::string text, std::size_t figures) {
        constexpr std::size_t most_figures = 20, most_rest = 4;
        const std::size_t begin = text.size();
        std::size_t rest = figures;
        while (rest < figures + most_figures && is_beside_figures(rest))
            ++rest;
        for (std::size_t i = rest; i < rest + most_rest && continues(i); ++i) {
            if (text.size() + 1 + fragments_[i].text.size() > longest_label) break;
            text.append("\n").append(fragments_[i].text);
            const unsigned roles = roles_of(text) & (role_disclosure_row | role_application_row);
            if (roles == 0) continue;
            t.roles = roles;
            rest_first_ = t.rest_first = rest;
            rest_last_ = t.rest_last = i + 1;
            take_lines(t, figures, kept_.emplace_back(std::move(text)));
            return;
        }
        text.resize(begin);
        const std::string_view front = before_open_bracket(text);
        t.roles = roles_of(front);
        if (t.roles != 0) take_lines(t, figures, kept_.emplace_back(front));
    }

    void take_lines(token &t, std::size_t last, std::string_view text) const {
        t.last = last;
        t.text = text;
        t.end_line = fragments_[last - 1].span.begin.line;
        join_span(t);
    }

    void join_span(token &t) const {
        const source_span &last = fragments_[t.last - 1].span;
        if (last.part != t.span.part || last.begin.offset < t.span.begin.offset) return;
        t.span.size = last.begin.offset + last.size - t.span.begin.offset;
        t.span.characters = last.character + last.characters - t.span.character;
    }

    const std::vector<fragment> &fragments_;
    std::deque<std::string> &kept_;
    std::vector<token> tokens_;
    std::size_t rest_first_ = 0, rest_last_ = 0; // fragments that an earlier label has taken
};

} // namespace

unsigned roles_of(std::string_view print) {
    if (print.empty() || !may_be_label(print)) return 0;
    return roles_of_label(print, label_of(print));
}

std::vector<token> tokens_of(const std::vector<fragment> &fragments, std::deque<std::string> &kept) {
    return token_reader(fragments, kept).read();
}

} // namespace ogi
