#include "facts/clause_reader.hpp"

#include <algorithm>

namespace ogi::facts {
namespace {

/// The cells of a block that the form has, in its order.
cell_sum cells_of(const cell_block &block) {
    cell_sum cells;
    cells.reserve(std::size_t{bits_in(block.rows)} * bits_in(block.columns));
    for (std::int32_t row = 1; row < 32 && block.rows >> row != 0; ++row)
        for (std::int32_t column = 1; (block.rows >> row & 1U) != 0 && column < 16; ++column)
            if ((block.columns >> column & 1U) != 0)
                if (const auto index =
                        index_of(cell_code{static_cast<std::int32_t>(block.table) * 10000 + row * 100 + column}))
                    cells.push_back(*index);
    std::sort(cells.begin(), cells.end());
    return cells;
}

} // namespace

clause_reader::clause_reader(const fact_context &context, std::vector<fact> &facts)
    : context_(context), scope_(context), facts_(facts) {}

void clause_reader::enter(std::optional<section_kind> section, std::optional<aspect_kind> aspect) {
    context_.section = section;
    context_.aspect = aspect;
    goes_on_ = false;
}

void clause_reader::read(std::string_view paragraph, const paragraph_place &place) {
    source_ = paragraph;
    place_ = place;
    prose_.fold(paragraph);
    row_.read(prose_.text);
    match_brackets();
    begin_paragraph(0);
    read_tokens(0, row_.tokens.size(), 0);
    const char last = prose_.text.empty() ? '\n' : prose_.text.back();
    goes_on_ = last == ':' || last == ';';
}

void clause_reader::begin_paragraph(std::size_t first) {
    if (!goes_on_) {
        memory_ = {};
        if (context_.aspect == aspect_kind::disclosure_on_request) memory_.topic = topic::applications;
        memory_.mentions_fee = context_.section == section_kind::other_matters;
        memory_.mentions_disclosure = context_.aspect == aspect_kind::disclosure_on_request ||
                                      context_.section == section_kind::reconsideration_and_litigation;
        memory_.in_section_on_proceedings = context_.section == section_kind::reconsideration_and_litigation;
    }
    begin_sentence(first);
}

void clause_reader::begin_sentence(std::size_t first) {
    sentence_ = {};
    memory_.fee_notices = memory_.filing = memory_.unclear = false;
    memory_.documents = memory_.measures = memory_.decided = 0;
    memory_.disclosure_in_sentence = memory_.as_reviewer = memory_.published_decisions = false;
    memory_.amended = counts_amendments(first);
}

/// Whether the sentence that begins here counts documents that were amended: 修订2件, 修改行政规范性文件2件.
bool clause_reader::counts_amendments(std::size_t first) const {
    constexpr std::size_t near = 3; // words
    const std::vector<token> &tokens = row_.tokens;
    for (std::size_t i = first; i < tokens.size() && tokens[i].sense != sense::stop; ++i)
        for (std::size_t k = 1; tokens[i].sense == sense::amend && k <= near && i + k < tokens.size(); ++k)
            if (is_amount_of_things(tokens[i + k])) return true;
    return false;
}

/// A bracket closes in its own line, or not at all.
void clause_reader::match_brackets() {
    const std::size_t count = row_.tokens.size();
    closing_.assign(count, count);
    figures_before_.assign(count + 1, 0);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < count; ++i) {
        const token &t = row_.tokens[i];
        if (t.sense == sense::open) {
            open.push_back(i);
        } else if (t.sense == sense::close && !open.empty()) {
            closing_[open.back()] = i;
            open.pop_back();
        } else if (t.sense == sense::stop && prose_.text[t.begin] == '\n') {
            open.clear();
        }
        figures_before_[i + 1] = figures_before_[i] + (is_amount_of_things(t) ? 1 : 0);
    }
}

bool clause_reader::is_figure(const token &t) const {
    if (t.sense != sense::number) return false;
    const number_kind kind = row_.numbers[t.argument].kind;
    return kind == number_kind::count || kind == number_kind::money || kind == number_kind::percent;
}

bool clause_reader::is_amount_of_things(const token &t) const {
    return is_figure(t) && row_.numbers[t.argument].kind != number_kind::percent;
}

void clause_reader::read_tokens(std::size_t first, std::size_t last, std::size_t depth) {
    piece &p = pieces_[depth];
    p.clear();
    for (std::size_t i = first; i < last; ++i) {
        const token &t = row_.tokens[i];
        switch (t.sense) {
        case sense::open:
            if (closing_[i] < last) {
                take_bracket(i, depth, p);
                i = closing_[i];
            } else {
                end_piece(p, depth);
            }
            break;
        case sense::close: break;
        case sense::comma:
        case sense::semicolon: end_piece(p, depth); break;
        case sense::stop:
            end_piece(p, depth);
            if (depth != 0) break;
            if (prose_.text[t.begin] == '\n') {
                const char before = t.begin == 0 ? '\n' : prose_.text[t.begin - 1];
                goes_on_ = before == ':' || before == ';';
                begin_paragraph(i + 1);
            } else {
                begin_sentence(i + 1);
            }
            break;
        case sense::colon:
            if (!captions_a_figure(i, last)) end_piece(p, depth);
            break;
        case sense::enumeration: // between names, or between figures with their names
            if (p.has_figure)
                end_piece(p, depth);
            else if (!p.tokens.empty())
                p.tokens.push_back({t, false});
            break;
        case sense::respectively:
        case sense::each:
            if (const std::size_t next = distribute(p, i, last)) {
                p.clear();
                i = next - 1;
                break;
            }
            p.tokens.push_back({t, false});
            break;
        default: p.has_figure = p.has_figure || is_figure(t); p.tokens.push_back({t, false});
        }
    }
    end_piece(p, depth);
}

/// 新收申请：12件, but not 办理结果：12件予以公开.
bool clause_reader::captions_a_figure(std::size_t colon, std::size_t last) const {
    if (colon + 1 >= last || !is_figure(row_.tokens[colon + 1])) return false;
    if (colon + 2 >= last) return true;
    switch (row_.tokens[colon + 2].sense) {
    case sense::comma:
    case sense::semicolon:
    case sense::enumeration:
    case sense::stop:
    case sense::open: return true;
    default: return false;
    }
}

/// Brackets with figures are clauses of their own, read after the piece they stand in: 不予公开（其中国家秘密1件）4件.
/// Others narrow the word before them, 不予处理（重复申请）12件, or add to it, 予以公开（含部分公开）12件, unless they only say
/// what it includes.
void clause_reader::take_bracket(std::size_t open, std::size_t depth, piece &p) {
    const std::size_t close = closing_[open];
    if (figures_before_[close] != figures_before_[open]) {
        if (depth < deepest) p.inner.push_back({open + 1, close});
        return;
    }
    if (open + 1 == close) return;
    const bool includes = row_.tokens[open + 1].sense == sense::of_these;
    if (includes && !adds_an_outcome(open + 1, close, p)) return;
    for (std::size_t i = open + 1; i < close; ++i) {
        const sense s = row_.tokens[i].sense;
        if (s == sense::of_these) {
            token joint = row_.tokens[i];
            joint.sense = sense::conjunction;
            p.tokens.push_back({joint, true});
            continue;
        }
        if (s == sense::stop || s == sense::open || s == sense::close || s == sense::comma || s == sense::semicolon ||
            s == sense::colon)
            continue;
        p.tokens.push_back({row_.tokens[i], true});
    }
}

/// Whether 含 and what follows in a bracket names other outcomes than the one before it.
bool clause_reader::adds_an_outcome(std::size_t first, std::size_t close, const piece &p) const {
    if (p.tokens.empty() || p.tokens.back().token.sense != sense::outcome) return false;
    bool other = false;
    for (std::size_t i = first + 1; i < close; ++i) {
        const token &t = row_.tokens[i];
        if (t.sense == sense::outcome)
            other = other || (t.argument & p.tokens.back().token.argument) == 0;
        else if (t.sense != sense::enumeration && t.sense != sense::conjunction)
            return false;
    }
    return other;
}

void clause_reader::end_piece(piece &p, std::size_t depth) {
    const bool last_was_base = memory_.last_was_base;
    if (!p.tokens.empty()) read_piece(p);
    if (depth != 0) memory_.last_was_base = last_was_base; // a remark does not change what 其中 splits
    if (p.inner.empty()) return p.clear();
    const std::vector<std::array<std::size_t, 2>> inner = std::move(p.inner);
    p.clear();
    for (const auto &[first, last] : inner)
        read_tokens(first, last, depth + 1);
}

void clause_reader::read_piece(const piece &p) {
    if (p.has_figure) return read_figures(p);
    for (std::size_t i = 0; i < p.tokens.size(); ++i) {
        const sense s = p.tokens[i].token.sense;
        if (s == sense::none || s == sense::none_happened || s == sense::none_issued || s == sense::none_repealed ||
            s == sense::none_fee)
            return read_zeros(p.tokens, i);
    }
    read_without_figures(p.tokens);
}

/// Whether the talk is of 信息公开, and whose cases it is of.
void clause_reader::take_mentions(const signs &s) {
    const bool disclosure = s.disclosure || s.strong_application;
    memory_.mentions_disclosure = memory_.mentions_disclosure || disclosure;
    memory_.disclosure_in_sentence = memory_.disclosure_in_sentence || disclosure;
    memory_.as_reviewer = memory_.as_reviewer || s.as_reviewer;
}

/// 2024年, 依申请公开方面, 其中：
void clause_reader::read_without_figures(const clause &c) {
    const clause_range whole{&c, 0, c.size()};
    const signs s = gather(whole, row_.numbers);
    scope_.take(whole, s, prose_.text, sentence_);
    take_mentions(s);
    memory_.mentions_fee = memory_.mentions_fee || s.names_processing_fee;
    if (s.of_these && memory_.topic == topic::applications && !memory_.last_was_base) memory_.restricted = true;
    if (s.strong_application && s.last == domain::applications) {
        memory_.topic = topic::applications;
    } else if (s.proceedings != 0 && s.last == domain::proceedings) {
        memory_.topic = topic::proceedings;
        memory_.proceedings = s.proceedings;
    }
}

fact &clause_reader::add_fact(std::size_t begin, std::size_t end, const counted &what, fact_scope scope) {
    fact f;
    f.place = place_;
    f.span = {prose_.origin_of(begin), prose_.origin_of(end)};
    // What stands between two characters of the folded text and was left out belongs to neither.
    while (f.span.end > f.span.begin && (source_[f.span.end - 1] == ' ' || source_[f.span.end - 1] == '\n' ||
                                         source_[f.span.end - 1] == '\t' || source_[f.span.end - 1] == '\r'))
        --f.span.end;
    f.clause = std::string(source_.substr(f.span.begin, f.span.end - f.span.begin));
    f.subject = what.subject;
    f.fee = what.fee;
    f.scope = scope;
    facts_.push_back(std::move(f));
    return facts_.back();
}

void clause_reader::settle(fact &f, const counted &what, fact_scope scope, bool approximate, bool rounded) {
    f.scope = scope;
    const bool other_time = scope == fact_scope::another_year || scope == fact_scope::part_of_year ||
                            (scope == fact_scope::several_years && sentence_.time == scope);
    if (!what.has_cells() && !what.fee) {
        f.ground = what.ambiguous ? fact_ground::ambiguous : fact_ground::no_cell;
        return;
    }
    if (other_time) {
        f.ground = fact_ground::scope;
        f.fee.reset();
        return;
    }
    f.readings.reserve(what.reading_count);
    for (std::size_t r = 0; r < what.reading_count; ++r)
        if (cell_sum cells = cells_of(what.readings[r]); !cells.empty()) f.readings.push_back(std::move(cells));
    f.ground = scope != fact_scope::report ? fact_ground::scope
               : what.ambiguous            ? fact_ground::ambiguous
               : approximate               ? fact_ground::approximate
               : rounded                   ? fact_ground::rounded
                                           : fact_ground::certain;
}

} // namespace ogi::facts
