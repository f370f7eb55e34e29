#include "recognize/loose_rows.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/head_places.hpp"
#include "recognize/header.hpp"
#include "recognize/label.hpp"
#include "recognize/loose_header.hpp"
#include "recognize/measure_heads.hpp"
#include "recognize/outline.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace ogi {
namespace {

constexpr unsigned of_disclosure = role_block | role_content_head | role_measure | role_disclosure_row;
constexpr unsigned of_applications =
    role_relation_note | role_applicant_caption | role_applicant | role_group | role_application_row;
constexpr unsigned of_proceedings = role_proceeding | role_proceeding_caption | role_result;

constexpr std::size_t applicant_count = std::size(form::applicants);
constexpr std::size_t proceeding_values = form::result_count * std::size(form::proceedings);
constexpr std::size_t most_strange = 3;   // texts that follow one another inside a table
constexpr std::size_t most_heads = 40;    // of one header
constexpr std::size_t longest_head = 200; // bytes of a head that is not of the form
constexpr std::size_t most_values = 60;   // of a row

/// How deep the label of a row stands under the captions: merged labels leave as many places of the grid elsewhere.
int depth_of(const token &label) {
    if (label.is(role_group)) return 1;
    const auto row = form_labels().application_rows.find(label_of(label.text));
    if (!row) return -1;
    const std::int32_t group = form::line_of(form::application_rows, *row).group;
    return group == form::group_code::none ? 0 : group == form::group_code::outcome ? 1 : 2;
}

class finder {
public:
    finder(const std::vector<fragment> &fragments, const std::vector<token> &tokens, std::deque<std::string> &kept)
        : fragments_(fragments), tokens_(tokens), kept_(kept) {}

    loose_tables find() {
        while (i_ < tokens_.size()) {
            if (begins_disclosure())
                disclosure();
            else if (begins_applications() || goes_on_with_applications())
                applications();
            else if (begins_proceedings())
                proceedings();
            else {
                pass();
                continue;
            }
            out_.parts.push_back({loose_part::kind::end_of_table, nullptr});
        }
        return std::move(out_);
    }

private:
    const token *at(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }
    /// The next token from i on that prints something of the document itself.
    const token *printed_from(std::size_t i) const {
        while (i < tokens_.size() && (tokens_[i].is_blank || tokens_[i].is_page_mark))
            ++i;
        return at(i);
    }
    bool next_is(std::size_t i, unsigned roles) const {
        const token *t = printed_from(i);
        return t && t->is(roles);
    }

    void pass() { pass(tokens_[i_++]); }
    void pass(const token &t) { out_.parts.push_back({loose_part::kind::text, &t}); }
    loose_row &add_row(std::size_t table) {
        out_.parts.emplace_back();
        loose_row &row = out_.rows.emplace_back();
        row.table = table;
        return row;
    }

    /// What ends a table whatever follows: the heading of a section.
    static bool is_heading(const token &t) { return t.is_other_text() && outline::begins_section(t.text); }

    bool begins_disclosure() const {
        const token &t = tokens_[i_];
        if (t.is(role_block)) return next_is(i_ + 1, role_content_head | role_measure | role_disclosure_row);
        return t.is(role_content_head) && next_is(i_ + 1, role_measure);
    }
    bool begins_applications() const {
        const token &t = tokens_[i_];
        if (t.is(role_relation_note | role_applicant_caption))
            return next_is(i_ + 1, role_relation_note | role_applicant_caption | role_applicant);
        return t.is(role_applicant) && !t.is(role_result) && next_is(i_ + 1, role_applicant_caption | role_applicant);
    }
    /// Rows behind something strange: a label and as many figures as there are columns.
    bool goes_on_with_applications() const {
        const token &t = tokens_[i_];
        if (!has_applicants_ || !t.is(role_group | role_application_row)) return false;
        std::size_t i = i_ + 1, figures = 0;
        while (i < tokens_.size() && i < i_ + 4 && tokens_[i].is(role_group | role_application_row))
            ++i;
        for (; i < tokens_.size() && figures <= applicant_count && tokens_[i].is_figure; ++i)
            ++figures;
        return figures == applicant_count;
    }
    bool begins_proceedings() const {
        return tokens_[i_].is(role_proceeding) &&
               next_is(i_ + 1, role_proceeding_caption | role_result | role_proceeding);
    }

    /// Passes over what stands in a table and is none of it; false when too much of it follows, or the table is over.
    bool pass_strange() {
        if (tokens_[i_].is_page_mark || tokens_[i_].is_blank) {
            pass();
            return true;
        }
        if (++strange_ > most_strange || is_heading(tokens_[i_])) return false;
        pass();
        return true;
    }

    /// The values from here on: figures, and where borders stand between them also blanks and words.
    void take_values(loose_row &row) {
        row.labels = row.cells.size();
        for (; i_ < tokens_.size() && row.cells.size() < row.labels + most_values; ++i_) {
            const token &t = tokens_[i_];
            if (t.is_page_mark) {
                pass(t);
                continue;
            }
            const bool has_borders = t.after_border && at(i_ + 1) && at(i_ + 1)->after_border;
            const bool is_word = t.is_other_text() && has_borders && t.text.size() <= longest_head &&
                                 row.cells.size() - row.labels < row.columns && !is_heading(t);
            if (!t.is_figure && !t.is_blank && !is_word) break;
            row.cells.push_back(&t);
        }
    }

    void end_row(loose_row &row, unsigned of_table) {
        if (const token *next = printed_from(i_); next && next->is(of_table)) row.end_line = next->span.begin.line;
    }

    static std::size_t count_figures(const loose_row &row) {
        return static_cast<std::size_t>(
            std::count_if(row.cells.begin(), row.cells.end(), [](const token *t) { return t && t->is_figure; }));
    }

    /// Figures between the heads and the first label: the figures of each row may stand before its label.
    void look_for_figures_first() {
        figures_come_first_ = i_ < tokens_.size() && tokens_[i_].is_figure && !tokens_[i_].after_border;
    }

    /// A row whose figures follow a row without any: they may be those of the row before.
    void mark_doubtful(loose_row &row) {
        const bool has_borders = row.cells.size() > row.labels && row.cells[row.labels]->after_border;
        const bool is_empty = count_figures(row) == 0;
        row.is_doubtful = (is_after_empty_ || figures_come_first_ || heads_are_mixed_) && !is_empty && !has_borders;
        is_after_empty_ = is_empty && row.cells.size() == row.labels;
    }

    void disclosure() {
        columns_ = strange_ = 0;
        is_after_empty_ = figures_come_first_ = heads_are_mixed_ = false;
        while (i_ < tokens_.size()) {
            const token &t = tokens_[i_];
            if (t.is(role_block))
                take_caption();
            else if (t.is(role_content_head | role_measure))
                take_measures();
            else if (t.is(role_disclosure_row) || is_local_row())
                take_disclosure_row();
            else if (t.is(of_applications | of_proceedings) || !pass_strange())
                return;
            else
                continue;
            strange_ = 0;
        }
    }

    void take_caption() {
        loose_row &row = add_row(2);
        row.cells.push_back(&tokens_[i_++]);
        take_blanks(row);
        columns_ = 0;
        is_after_empty_ = figures_come_first_ = heads_are_mixed_ = false;
    }

    void take_blanks(loose_row &row) {
        while (i_ < tokens_.size() && tokens_[i_].is_blank)
            row.cells.push_back(&tokens_[i_++]);
    }

    void take_measures() {
        loose_row &row = add_row(2);
        columns_ = 0;
        for (; i_ < tokens_.size() && row.cells.size() < most_heads; ++i_) {
            const token &t = tokens_[i_];
            if (t.is_page_mark) {
                pass(t);
                continue;
            }
            const bool is_strange_head = t.is_other_text() && t.text.size() <= longest_head && !is_heading(t) &&
                                         !(at(i_ + 1) && at(i_ + 1)->is_figure);
            const bool is_head = t.is(role_content_head | role_measure) || is_strange_head;
            if (!t.is_blank && !is_head) break;
            // A second label column begins another header.
            if (t.is(role_content_head) && !row.cells.empty()) break;
            row.cells.push_back(&t);
            if (is_head && !t.is(role_content_head)) ++columns_;
        }
        row.heads = columns_;
        row.labels = row.cells.front()->is(role_content_head) ? 1 : 0;
        is_after_empty_ = false;
        look_for_figures_first();
        heads_are_mixed_ = are_out_of_order(row);
    }

    /// Whether heads stand in another order than in the form, or what should come first is among other words behind.
    static bool are_out_of_order(const loose_row &heads) {
        std::vector<std::size_t> places;
        std::int32_t first = 0;
        bool has_other_words = false;
        for (std::size_t i = heads.labels; i < heads.cells.size(); ++i) {
            const auto measure = form_labels().measures.find(label_of(heads.cells[i]->text));
            has_other_words = has_other_words || (!measure && !heads.cells[i]->is_blank);
            if (!measure) continue;
            if (places.empty() && !has_other_words) first = *measure;
            places.push_back(place_of_measure(*measure));
        }
        return first_out_of_order(places).has_value() || (has_other_words && first != 0 && !begins_a_header(first));
    }

    /// A row that is not in the form: some text and exactly as many figures as there are columns.
    bool is_local_row() const {
        const token &t = tokens_[i_];
        if (columns_ == 0 || !t.is_other_text() || t.text.size() > longest_label || is_heading(t)) return false;
        // A line of text and a number below it are met outside tables too.
        if (columns_ == 1 && !t.after_border) return false;
        std::size_t figures = 0;
        std::size_t i = i_ + 1;
        for (; i < tokens_.size() && figures <= columns_ && (tokens_[i].is_figure || tokens_[i].is_blank); ++i)
            figures += tokens_[i].is_figure ? 1 : 0;
        return figures == columns_;
    }

    /// A label without figures that stood before with its figures: not the row again.
    bool is_mentioned_again() const {
        const token *next = at(i_ + 1);
        return seen_.count(tokens_[i_].text) != 0 && !(next && (next->is_figure || next->after_border));
    }

    void remember(const loose_row &row) {
        if (row.labels != 0 && count_figures(row) != 0) seen_.insert(row.cells[row.labels - 1]->text);
    }

    void take_disclosure_row() {
        if (is_mentioned_again()) return pass();
        loose_row &row = add_row(2);
        row.cells.push_back(&tokens_[i_++]);
        row.columns = columns_;
        row.depth = row.cells.back()->is(role_disclosure_row) ? 0 : -1;
        take_values(row);
        end_row(row, of_disclosure);
        mark_doubtful(row);
        remember(row);
    }

    void applications() {
        columns_ = applicant_count;
        strange_ = 0;
        is_after_empty_ = figures_come_first_ = heads_are_mixed_ = false;
        while (i_ < tokens_.size()) {
            const token &t = tokens_[i_];
            const bool is_head = t.is(role_relation_note | role_applicant_caption | role_applicant);
            const bool is_row = t.is(role_group | role_application_row) && has_applicants_;
            if (is_row || (!is_head && is_local_row()))
                take_application_row();
            else if (is_head)
                take_applicants();
            else if (t.is(of_disclosure | of_proceedings) || !pass_strange())
                return;
            else
                continue;
            strange_ = 0;
        }
    }

    void take_applicants() {
        std::vector<const token *> heads;
        bool have_borders = true;
        for (; i_ < tokens_.size() && heads.size() < most_heads; ++i_) {
            const token &t = tokens_[i_];
            const bool is_head = t.is(role_relation_note | role_applicant_caption | role_applicant);
            if (t.is_page_mark || t.is_blank) {
                pass(t);
                continue;
            }
            if (t.is_figure || (!is_head && t.roles != 0) || is_heading(t)) break;
            if (!is_head && t.text.size() > longest_head) break;
            have_borders = have_borders && (heads.empty() || t.after_border);
            heads.push_back(&t);
        }
        token_rows rows = applicant_header(heads, have_borders);
        if (rows.empty() && !have_borders) rows = applicant_header(with_joint_heads_apart(heads), false);
        if (rows.empty() && !have_borders) rows = applicant_header(applicants_by_place(heads), false);
        add_header(3, heads, std::move(rows));
        has_applicants_ = true;
        is_after_empty_ = false;
        if (!numbers_the_columns()) look_for_figures_first();
    }

    /// A row that numbers the columns: 1 2 3 …
    bool numbers_the_columns() const { return at(i_ + 1) && tokens_[i_].text == "1" && tokens_[i_ + 1].text == "2"; }

    /// Heads of which two have run into one another: 总计商业企业.
    std::vector<const token *> with_joint_heads_apart(const std::vector<const token *> &heads) {
        std::vector<const token *> out;
        for (std::size_t i = 0; i < heads.size();) {
            std::size_t last = i;
            std::string joint;
            while (last < heads.size() && heads[last]->is_other_text() && joint.size() <= longest_head)
                joint.append(label_of(heads[last++]->text).text);
            std::size_t cut = 0;
            for (std::size_t at = 3; at < joint.size() && cut == 0; at += 3)
                if ((roles_of(joint.substr(0, at)) & roles_of(joint.substr(at)) & role_applicant) != 0) cut = at;
            for (std::size_t begin : {std::size_t{0}, cut}) {
                if (cut == 0) continue;
                token head = *heads[i];
                head.text = kept_.emplace_back(begin == 0 ? joint.substr(0, cut) : joint.substr(cut));
                head.roles = role_applicant;
                out.push_back(&out_.made.emplace_back(head));
            }
            if (cut == 0) out.push_back(heads[i]);
            i = cut == 0 ? i + 1 : last;
        }
        return out;
    }

    /// The seven heads alone: their places show their order.
    std::vector<const token *> applicants_by_place(const std::vector<const token *> &heads) {
        std::vector<const token *> out =
            heads_by_place(fragments_, heads, role_applicant_caption, role_applicant, out_.made, kept_);
        out.erase(std::remove_if(out.begin(), out.end(), [](const token *t) { return !t->is(role_applicant); }),
                  out.end());
        return out;
    }

    /// The rows of a header, or each head alone: a header that is then not understood.
    void add_header(std::size_t table, const std::vector<const token *> &heads, token_rows rows) {
        if (rows.empty())
            for (const token *t : heads)
                rows.push_back({t});
        for (std::vector<const token *> &cells : rows)
            add_row(table).cells = std::move(cells);
    }

    void take_application_row() {
        if (is_mentioned_again()) return pass();
        loose_row &row = add_row(3);
        row.columns = applicant_count;
        bool has_row_label = false;
        while (i_ < tokens_.size() && !has_row_label) {
            const token &t = tokens_[i_];
            const bool is_first = row.cells.empty();
            if (!is_first && !t.is(role_group | role_application_row) && !t.is_blank) break;
            // Captions follow one another from the outer to the inner.
            has_row_label = !t.is_blank && !t.is(role_group);
            row.cells.push_back(&t);
            ++i_;
            if (!has_row_label && i_ < tokens_.size() && tokens_[i_].is_figure) break;
        }
        row.depth = depth_of(*row.cells.back());
        take_values(row);
        end_row(row, of_applications);
        const bool is_caption = !has_row_label && count_figures(row) == 0;
        if (!is_caption) mark_doubtful(row);
        remember(row);
    }

    void proceedings() {
        std::vector<const token *> heads;
        bool have_borders = true;
        for (; i_ < tokens_.size() && heads.size() < most_heads; ++i_) {
            const token &t = tokens_[i_];
            if (t.is_page_mark || t.is_blank) {
                pass(t);
                continue;
            }
            const bool is_head = t.is(of_proceedings);
            if (t.is_figure || (!is_head && (t.roles != 0 || t.text.size() > longest_head || is_heading(t)))) break;
            // 件数 in front of the figures is no head.
            const bool is_row_label = !is_head && i_ + 1 < tokens_.size() && tokens_[i_ + 1].is_figure &&
                                      t.text.find(' ') == std::string_view::npos;
            if (is_row_label) break;
            have_borders = have_borders && (heads.empty() || t.after_border);
            heads.push_back(&t);
        }
        token_rows rows = proceedings_header(heads, have_borders);
        if (rows.empty() && !have_borders)
            rows = proceedings_header(heads_by_place(fragments_, heads, role_proceeding | role_proceeding_caption,
                                                     role_result, out_.made, kept_),
                                      false);
        add_header(4, heads, std::move(rows));
        // 件数 in front of the figures.
        const bool has_label = i_ + 1 < tokens_.size() && tokens_[i_].is_other_text() && tokens_[i_ + 1].is_figure &&
                               tokens_[i_].text.size() <= longest_head && !is_heading(tokens_[i_]);
        if (has_label) pass();
        if (i_ < tokens_.size() && tokens_[i_].is_figure) take_proceedings();
    }

    void take_proceedings() {
        loose_row &row = add_row(4);
        row.columns = proceeding_values;
        take_values(row);
        while (!row.cells.empty() && !row.cells.back()->is_figure) {
            pass(*row.cells.back());
            row.cells.pop_back();
        }
        if (row.cells.size() == proceeding_values) return;
        // Where the blanks belong is not certain: only what is printed is handed on.
        row.cells.erase(std::remove_if(row.cells.begin(), row.cells.end(), [](const token *t) { return t->is_blank; }),
                        row.cells.end());
    }

    const std::vector<fragment> &fragments_;
    const std::vector<token> &tokens_;
    std::deque<std::string> &kept_;
    std::size_t i_ = 0;
    std::size_t columns_ = 0; // of the header above
    std::size_t strange_ = 0;
    bool has_applicants_ = false, is_after_empty_ = false;
    bool figures_come_first_ = false;           // before the first label under the heads
    bool heads_are_mixed_ = false;              // out of their order, as in text from which the order was lost
    std::unordered_set<std::string_view> seen_; // labels of rows that have figures
    loose_tables out_;
};

} // namespace

loose_tables find_loose_tables(const std::vector<fragment> &fragments, const std::vector<token> &tokens,
                               std::deque<std::string> &kept) {
    return finder(fragments, tokens, kept).find();
}

} // namespace ogi
