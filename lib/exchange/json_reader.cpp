#include <ogi/exchange.hpp>

#include "exchange/assembly.hpp"
#include "exchange/bytes.hpp"
#include "exchange/cell_form.hpp"
#include "exchange/input.hpp"
#include "exchange/places.hpp"
#include "exchange/trail.hpp"
#include "strict/json_stop.hpp"
#include "strict/json_tokens.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <vector>

namespace ogi {
namespace exchange {
namespace {

namespace json = boost::json;
using json::error_code;
using strict::json_tokens;
using strict::token;

/// A cell and the tokens that it consists of, counted from the beginning of the input. A number is handed over where it
/// stands in the input; the place of any other cell has to be looked for.
struct cell_tokens {
    std::size_t cell, first, last;
    std::string_view literal;
};

/// Takes the events of the parser and puts the values where they belong. Stops at the first that has no place.
class report_handler {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    report_handler(report &r, std::string_view input, std::vector<cell_tokens> *cells) noexcept
        : assembly_(r), input_(input), cells_(cells) {}

    /// What stopped the reading; null when the parser itself stopped or nothing did.
    fault problem;
    std::string path;
    std::size_t tokens() const noexcept { return tokens_; }

    /// The path of a place behind the last token. `gap` is the input between them.
    std::string path_behind(std::string_view gap) {
        constexpr std::string_view space = " \t\r\n";
        gap.remove_prefix(std::min(gap.find_first_not_of(space), gap.size()));
        const bool after_comma = !gap.empty() && gap.front() == ',';
        if (after_comma) gap.remove_prefix(1);
        const bool in_value = gap.find_first_not_of(space) != std::string_view::npos;
        trail_.go_behind_last(after_comma, in_value);
        return trail_.json_pointer();
    }

    bool on_document_begin(error_code &) noexcept { return true; }
    bool on_document_end(error_code &) noexcept { return true; }
    bool on_comment_part(std::string_view, error_code &) noexcept { return true; }
    bool on_comment(std::string_view, error_code &) noexcept { return true; }

    bool on_object_begin(error_code &ec) {
        ++tokens_;
        const node *n = value_node();
        if (n->shape == shape::object) {
            trail_.open(*n);
            assembly_.begin(*n);
            return true;
        }
        if (n->shape != shape::cell || n->part == part::cell_number) return fail(wrong_type(*n, "object"), ec);
        trail_.open(*n);
        parts_ = {};
        parts_.first_token = tokens_;
        return true;
    }

    bool on_object_end(std::size_t, error_code &ec) {
        ++tokens_;
        const node &n = trail_.top();
        if (n.shape == shape::cell) {
            if (trail_.seen() == 0) return fail(empty_cell_object(), ec, up_one_level);
            if (parts_.has_number && contradicts(n, parts_.units, parts_.raw)) {
                tokens_ = parts_.first_token; // the whole cell is at fault, not its end
                return fail(contradicting_print(parts_.units, n.decimals, parts_.raw), ec, up_one_level);
            }
            set_cell(n, parts_.has_number ? number_with_print(n, parts_.units, parts_.raw) : cell::unread(parts_.raw),
                     parts_.first_token);
        } else if (fault f = assembly::missing(n, trail_.seen())) {
            return fail(std::move(f), ec, up_one_level);
        }
        trail_.close();
        return true;
    }

    bool on_array_begin(error_code &ec) {
        ++tokens_;
        const node *n = value_node();
        if (n->shape != shape::list) return fail(wrong_type(*n, "array"), ec);
        trail_.open(*n);
        return true;
    }

    bool on_array_end(std::size_t, error_code &) {
        ++tokens_;
        trail_.close();
        return true;
    }

    bool on_key_part(std::string_view s, std::size_t, error_code &) {
        gathered_ += s;
        return true;
    }

    bool on_key(std::string_view s, std::size_t, error_code &ec) {
        ++tokens_;
        const node *expected = trail_.expected();
        if (gathered_.empty() && expected && same_text(expected->key, s)) {
            if ((trail_.seen() & trail_.bit_of_expected()) == 0) {
                trail_.go_to_expected();
                return true;
            }
        }
        const std::string_view name = whole(s);
        bool repeated = false;
        const node *n = trail_.go_to(name, repeated);
        if (!n) {
            trail_.stand_between();
            return fail(unknown_member(name), ec, here, pointer_part(name));
        }
        if (repeated) return fail(repeated_member(name), ec);
        gathered_.clear();
        return true;
    }

    bool on_string_part(std::string_view s, std::size_t, error_code &) {
        gathered_ += s;
        return true;
    }

    bool on_string(std::string_view s, std::size_t, error_code &ec) {
        ++tokens_;
        const node *n = value_node();
        const std::string_view value = whole(s);
        // What stands in the input as it is was inspected with the whole of it; what was escaped was not.
        if (value.data() < input_.data() || value.data() > input_.data() + input_.size())
            if (const auto bad = find_bad_character(value, carriage_return::refused))
                return fail(cannot_hold(*bad), ec);
        fault f = set_text(*n, value);
        gathered_.clear();
        return !f || fail(std::move(f), ec);
    }

    bool on_number_part(std::string_view, error_code &) noexcept { return true; }
    bool on_int64(std::int64_t value, std::string_view literal, error_code &ec) {
        ++tokens_;
        const node *n = value_node();
        if (n->shape == shape::cell && n->part != part::cell_number && n->decimals == 0) {
            set_cell(*n, cell::number(value), tokens_, literal);
            return true;
        }
        return number(*n, literal, ec);
    }
    bool on_uint64(std::uint64_t, std::string_view literal, error_code &ec) {
        ++tokens_;
        return number(*value_node(), literal, ec);
    }
    bool on_double(double, std::string_view literal, error_code &ec) {
        ++tokens_;
        return number(*value_node(), literal, ec);
    }

    bool on_bool(bool, error_code &ec) {
        ++tokens_;
        return fail(wrong_type(*value_node(), "boolean"), ec);
    }

    bool on_null(error_code &ec) {
        ++tokens_;
        const node *n = value_node();
        if (n->shape != shape::cell || n->part == part::cell_number) return fail(wrong_type(*n, "null"), ec);
        set_cell(*n, cell::blank(), tokens_);
        return true;
    }

private:
    enum level { here, up_one_level };

    /// What an object with number and raw has said so far.
    struct cell_parts {
        std::int64_t units = 0;
        bool has_number = false;
        std::string raw;
        std::size_t first_token = 0;
    };

    const node *value_node() noexcept {
        if (trail_.depth() == 0) return root_node();
        if (trail_.top().shape == shape::list) return trail_.next_item();
        return trail_.current();
    }

    std::string_view whole(std::string_view last) {
        if (gathered_.empty()) return last;
        gathered_ += last;
        return gathered_;
    }

    /// The cell whose members number and raw are being read.
    const node &open_cell() const noexcept { return trail_.top(); }

    fault set_text(const node &n, std::string_view value) {
        if (n.part == part::cell_raw) {
            if (value.empty()) return empty_print();
            parts_.raw = value;
            return nullptr;
        }
        if (n.part == part::cell_number) {
            if (open_cell().decimals == 0) return wrong_type(n, "string");
            parts_.has_number = true;
            return read_number(open_cell(), value, parts_.units);
        }
        if (n.shape == shape::text) return assembly_.set_text(n, value);
        if (n.shape != shape::cell) return wrong_type(n, "string");
        cell c;
        if (fault f = read_plain_text(n, value, c)) return f;
        set_cell(n, std::move(c), tokens_);
        return nullptr;
    }

    bool number(const node &n, std::string_view literal, error_code &ec) {
        fault f;
        if (n.part == part::cell_number) {
            parts_.has_number = true;
            f = read_number(open_cell(), literal, parts_.units);
        } else if (n.shape == shape::cell) {
            std::int64_t units = 0;
            f = read_number(n, literal, units);
            if (!f) set_cell(n, cell::number(units), tokens_, literal);
        } else if (n.shape == shape::integer) {
            f = assembly_.set_year(literal);
        } else {
            f = wrong_type(n, "number");
        }
        return !f || fail(std::move(f), ec);
    }

    void set_cell(const node &n, cell &&c, std::size_t first_token, std::string_view literal = {}) {
        assembly_.cell_at(n) = std::move(c);
        if (cells_ && n.part == part::form_cell) cells_->push_back({n.cell, first_token, tokens_, literal});
    }

    bool fail(fault f, error_code &ec, level where = here, std::string_view more_path = {}) {
        if (where == up_one_level) trail_.close();
        problem = std::move(f);
        path = trail_.json_pointer().append(more_path);
        ec = json::make_error_code(json::error::exception);
        return false;
    }

    assembly assembly_;
    trail trail_;
    std::string_view input_;
    std::vector<cell_tokens> *cells_;
    std::string gathered_; // the pieces of a key or string with escapes
    cell_parts parts_;
    std::size_t tokens_ = 0;
};

using parser = json::basic_parser<report_handler>;

/// The number within which the parser stopped.
std::string_view number_around(std::string_view input, std::size_t offset) {
    constexpr std::string_view of_numbers = "0123456789+-.eE";
    const std::size_t begin = input.find_last_not_of(of_numbers, offset) + 1,
                      end = std::min(input.find_first_not_of(of_numbers, offset), input.size());
    return input.substr(begin, end - begin);
}

failure handler_failure(std::string_view input, std::size_t from, report_handler &handler) {
    return failure_at(std::move(handler.problem), input, token(input, from, handler.tokens()).offset,
                      std::move(handler.path));
}

/// The path of a place to which the parser has come.
std::string path_of(std::string_view input, std::size_t from, std::size_t offset, report_handler &handler) {
    const json_tokens::span last = token(input, from, handler.tokens());
    const std::size_t end = handler.tokens() == 0 ? from : last.offset + last.size;
    return handler.path_behind(end < offset ? input.substr(end, offset - end) : std::string_view());
}

failure parser_failure(std::string_view input, std::size_t from, error_code ec, std::size_t offset,
                       const limits &budget, report_handler &handler) {
    const auto at = [&](fault f, std::size_t where) {
        return failure_at(std::move(f), input, where, path_of(input, from, where, handler));
    };
    if (ec == json::error::incomplete || offset >= input.size()) return at(input_ends_early(), input.size());
    if (ec == json::error::too_deep) return at(too_deep(budget.depth), offset);
    if (ec == json::error::exponent_overflow && !handler.on_double(0, number_around(input, offset), ec))
        return handler_failure(input, from, handler);
    strict::json_stop stop = strict::where_syntax_ends(input, ec, offset);
    return at(std::move(stop.why), stop.offset);
}

void find_places(std::string_view input, std::size_t from, const std::vector<cell_tokens> &cells, cell_places &places) {
    place_finder finder(input, places);
    json_tokens tokens(input, from);
    json_tokens::span s;
    std::size_t number = 0;
    const auto go_to = [&](std::size_t wanted) {
        for (; number < wanted; ++number)
            s = tokens.next();
    };
    for (const cell_tokens &c : cells) {
        if (!c.literal.empty()) {
            const auto offset = static_cast<std::size_t>(c.literal.data() - input.data());
            finder.found(c.cell, offset, c.literal.size());
            tokens = json_tokens(input, offset + c.literal.size());
            number = c.last;
            continue;
        }
        go_to(c.first);
        const std::size_t begin = s.offset;
        go_to(c.last);
        finder.found(c.cell, begin, s.offset + s.size - begin);
    }
}

json::parse_options options_of(const limits &budget) {
    json::parse_options options;
    options.max_depth = std::min(budget.depth, trail::most_depth);
    options.allow_invalid_utf8 = true; // the whole input is inspected first
    return options;
}

/// Where in the report this beginning of an input ends; nothing when something else is wrong before that.
std::string path_at_end_of(std::string_view beginning, std::size_t from, const limits &budget) {
    report read;
    parser p(options_of(budget), read, beginning, nullptr);
    error_code ec;
    const std::size_t size = p.write_some(true, beginning.data() + from, beginning.size() - from, ec) + from;
    if (ec || size < beginning.size()) return {};
    return path_of(beginning, from, beginning.size(), p.handler());
}

std::optional<failure> fill(report &r, std::string_view bytes, const limits &budget, cell_places *places) {
    std::size_t from = 0;
    if (std::optional<failure> f = inspect_input(bytes, budget, from)) {
        if (f->code == errc::encoding) f->path = path_at_end_of(bytes.substr(0, f->position->offset), from, budget);
        return f;
    }

    std::vector<cell_tokens> cells;
    if (places) cells.reserve(cell_count);
    parser p(options_of(budget), r, bytes, places ? &cells : nullptr);

    error_code ec;
    const std::size_t read = p.write_some(false, bytes.data() + from, bytes.size() - from, ec) + from;
    report_handler &handler = p.handler();
    if (handler.problem) return handler_failure(bytes, from, handler);
    if (ec) return parser_failure(bytes, from, ec, read, budget, handler);
    if (read < bytes.size()) return failure_at(content_after_the_report(), bytes, read, "");
    if (places) find_places(bytes, from, cells, *places);
    return std::nullopt;
}

} // namespace
} // namespace exchange

result<report> read_json(std::string_view bytes, const limits &budget, cell_places *places) {
    result<report> out{report()}; // returned in every case, so that the report is filled where the caller has it
    if (std::optional<failure> f = exchange::fill(*out, bytes, budget, places)) out = result<report>(std::move(*f));
    return out;
}

} // namespace ogi
