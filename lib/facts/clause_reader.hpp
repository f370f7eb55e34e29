// Walks through the clauses of a paragraph and collects their facts.
#pragma once

#include "facts/clause_scope.hpp"
#include "facts/clause_subject.hpp"
#include "facts/folded_prose.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace ogi::facts {

class clause_reader {
public:
    clause_reader(const fact_context &context, std::vector<fact> &facts);

    /// What follows stands in another part of the same report.
    void enter(std::optional<section_kind> section, std::optional<aspect_kind> aspect);
    /// Reads one paragraph. Its clauses may refer back to the paragraph before when that ended in ： or ；.
    void read(std::string_view paragraph, const paragraph_place &place);

private:
    static constexpr std::size_t deepest = 3;
    /// A piece of prose between commas, and the bracketed parts of it that have figures of their own.
    struct piece {
        clause tokens;
        std::vector<std::array<std::size_t, 2>> inner;
        bool has_figure = false;

        void clear() {
            tokens.clear();
            inner.clear();
            has_figure = false;
        }
    };

    void begin_paragraph(std::size_t first);
    void begin_sentence(std::size_t first);
    bool counts_amendments(std::size_t first) const;
    void match_brackets();
    void read_tokens(std::size_t first, std::size_t last, std::size_t depth);
    void take_bracket(std::size_t open, std::size_t depth, piece &p);
    bool adds_an_outcome(std::size_t first, std::size_t close, const piece &p) const;
    void end_piece(piece &p, std::size_t depth);
    void read_piece(const piece &p);
    void read_figures(const piece &p);
    void take_mentions(const signs &s);
    void read_without_figures(const clause &c);
    void read_zeros(const clause &c, std::size_t none_at);
    std::size_t distribute(const piece &p, std::size_t joint, std::size_t last);

    bool captions_a_figure(std::size_t colon, std::size_t last) const;
    bool is_figure(const token &t) const;
    bool is_amount_of_things(const token &t) const;
    void add_figure(const clause_range &range, const token &figure, const signs &s);
    void add_zero(const clause &c, const token &none, const counted &what, fact_scope scope);
    fact &add_fact(std::size_t begin, std::size_t end, const counted &what, fact_scope scope);
    void settle(fact &f, const counted &what, fact_scope scope, bool approximate, bool rounded);
    void remember(const signs &s, const counted &what, fact_scope scope);

    fact_context context_;
    const scope_reader scope_;
    std::vector<fact> &facts_;
    std::string_view source_;
    paragraph_place place_;
    folded_prose prose_;
    token_row row_;
    std::vector<std::size_t> closing_;        ///< of an opening bracket: its closing one, or the number of tokens
    std::vector<std::size_t> figures_before_; ///< how many figures stand before a token
    std::array<piece, deepest + 1> pieces_;   ///< one for each depth of brackets
    memory memory_;
    sentence_scope sentence_;
    bool goes_on_ = false;
};

} // namespace ogi::facts
