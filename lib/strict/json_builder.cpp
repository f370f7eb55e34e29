#include "strict/json_builder.hpp"

#include "model/size_limit.hpp"
#include "strict/json_stop.hpp"
#include "strict/json_tokens.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>

namespace ogi::strict {
namespace {

namespace json = boost::json;
using json::error_code;

fault empty_input(const bilingual &what) {
    return make_fault(errc::syntax, join({what.zh, "是空的。请提供正确的文件。"}),
                      join({"The ", what.en, " is empty. Supply the right file."}));
}

fault ends_early(const bilingual &what) {
    return make_fault(
        errc::syntax, join({what.zh, "到此中断，内容不完整。请补全，或者重新取得完整的文件。"}),
        join({"The ", what.en, " ends here before it is complete. Complete it, or obtain the whole file."}));
}

fault content_behind(const bilingual &what) {
    return make_fault(errc::syntax, join({what.zh, "已经结束，后面还有内容。请删去多余的内容。"}),
                      join({"There is more after the end of the ", what.en, ". Remove the rest."}));
}

fault too_deep(std::size_t most) {
    const std::string n = std::to_string(most);
    return make_fault(
        errc::budget, join({"嵌套超过上限 ", n, " 层。请确认文件无误，或者调高上限。"}),
        join({"Nesting is deeper than the limit of ", n, ". Make sure it is the right file, or raise the limit."}));
}

fault too_many_values(std::size_t most) {
    const std::string n = std::to_string(most);
    return make_fault(errc::budget, join({"内容超过上限 ", n, " 项。请确认文件无误，或者调高上限。"}),
                      join({"There are more than ", n,
                            " values, which is the limit. Make sure it is the right file, or raise the limit."}));
}

class tree_handler {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    tree_handler(json_value &root, std::size_t most_values) : root_(root), most_values_(most_values) {}

    fault problem;
    std::size_t token_at_fault = 0;
    std::string path_at_fault;

    /// The path of the value that is being read: of the member named last, or of what is open.
    std::string path() const {
        std::string out;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i)
            out += step_to(*open_[i], open_[i]->children.size() - 1);
        if (has_name_) out += pointer_part(name_);
        return out;
    }

    bool on_document_begin(error_code &) { return true; }
    bool on_document_end(error_code &) { return true; }
    bool on_comment_part(std::string_view, error_code &) { return true; }
    bool on_comment(std::string_view, error_code &) { return true; }

    bool on_object_begin(error_code &ec) { return open(json_kind::object, ec); }
    bool on_array_begin(error_code &ec) { return open(json_kind::array, ec); }
    bool on_object_end(std::size_t, error_code &ec) {
        ++tokens_;
        const json_value &object = *open_.back();
        const std::size_t again = second_of_a_name(object);
        if (again != object.children.size()) {
            const json_value &member = object.children[again];
            return fail(repeated_member(member.key), member.key_token, path() + pointer_part(member.key), ec);
        }
        open_.pop_back();
        return true;
    }
    bool on_array_end(std::size_t, error_code &) {
        ++tokens_;
        open_.pop_back();
        return true;
    }

    bool on_key_part(std::string_view s, std::size_t, error_code &) {
        gathered_ += s;
        return true;
    }
    bool on_key(std::string_view s, std::size_t, error_code &ec) {
        ++tokens_;
        gathered_ += s;
        name_ = std::move(gathered_);
        gathered_.clear();
        name_token_ = tokens_;
        has_name_ = true;
        return can_hold(name_, tokens_, ec);
    }
    bool on_string_part(std::string_view s, std::size_t, error_code &) {
        gathered_ += s;
        return true;
    }
    bool on_string(std::string_view s, std::size_t, error_code &ec) {
        gathered_ += s;
        if (!can_hold(gathered_, tokens_ + 1, ec)) return false;
        json_value *v = add(json_kind::string, ec);
        if (v) v->text = std::move(gathered_);
        gathered_.clear();
        return v != nullptr;
    }
    bool on_number_part(std::string_view s, error_code &) {
        gathered_ += s;
        return true;
    }
    bool on_int64(std::int64_t, std::string_view s, error_code &ec) { return number(s, ec); }
    bool on_uint64(std::uint64_t, std::string_view s, error_code &ec) { return number(s, ec); }
    bool on_double(double, std::string_view s, error_code &ec) { return number(s, ec); }
    bool on_bool(bool value, error_code &ec) {
        json_value *v = add(json_kind::boolean, ec);
        if (v) v->flag = value;
        return v != nullptr;
    }
    bool on_null(error_code &ec) { return add(json_kind::null, ec) != nullptr; }

private:
    static std::string step_to(const json_value &parent, std::size_t child) {
        return parent.kind == json_kind::array ? "/" + std::to_string(child) : pointer_part(parent.children[child].key);
    }

    /// The first member whose name stands there before; the number of members when there is none.
    static std::size_t second_of_a_name(const json_value &object) {
        std::vector<std::size_t> order(object.children.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto &name = [&object](std::size_t i) -> const std::string & { return object.children[i].key; };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
        std::size_t first = order.size();
        for (std::size_t i = 1; i < order.size(); ++i)
            if (name(order[i - 1]) == name(order[i])) first = std::min(first, order[i]);
        return first;
    }

    bool can_hold(std::string_view text, std::size_t at, error_code &ec) {
        const auto bad = find_bad_character(text, carriage_return::refused);
        return !bad || fail(cannot_hold(*bad), at, path(), ec);
    }

    bool number(std::string_view literal, error_code &ec) {
        gathered_ += literal;
        json_value *v = add(json_kind::number, ec);
        if (v) v->text = std::move(gathered_);
        gathered_.clear();
        return v != nullptr;
    }

    json_value *add(json_kind kind, error_code &ec) {
        ++tokens_;
        if (++values_ > most_values_) {
            fail(too_many_values(most_values_), tokens_, path(), ec);
            return nullptr;
        }
        json_value *v = &root_;
        if (!open_.empty()) v = &open_.back()->children.emplace_back();
        v->kind = kind;
        v->token = tokens_;
        if (has_name_) {
            v->key = std::move(name_);
            v->key_token = name_token_;
            has_name_ = false;
        }
        return v;
    }

    bool open(json_kind kind, error_code &ec) {
        json_value *v = add(kind, ec);
        if (v) open_.push_back(v);
        return v != nullptr;
    }

    bool fail(fault f, std::size_t at, std::string path, error_code &ec) {
        problem = std::move(f);
        token_at_fault = at;
        path_at_fault = std::move(path);
        ec = json::make_error_code(json::error::exception);
        return false;
    }

    json_value &root_;
    std::size_t most_values_, values_ = 0, tokens_ = 0;
    std::vector<json_value *> open_; // each is the last child of the one before
    std::string gathered_, name_;
    std::size_t name_token_ = 0;
    bool has_name_ = false;
};

using parser = json::basic_parser<tree_handler>;

/// No file of ours is deeper, and a tree is taken down by recursion.
constexpr std::size_t most_depth = 64;

std::size_t depth_within(const limits &budget) {
    return std::min(budget.depth, most_depth);
}

json::parse_options options_of(const limits &budget) {
    json::parse_options options;
    options.max_depth = depth_within(budget);
    options.allow_invalid_utf8 = true; // the whole input is inspected first
    return options;
}

/// The path of what stands at the end of this beginning of an input.
std::string path_at_end_of(std::string_view beginning, std::size_t from, const limits &budget) {
    json_value root;
    parser p(options_of(budget), root, budget.cells);
    error_code ec;
    p.write_some(true, beginning.data() + from, beginning.size() - from, ec);
    return ec ? std::string() : p.handler().path();
}

std::optional<failure> inspect(std::string_view input, const limits &budget, const bilingual &what, std::size_t &from) {
    if (auto large = exceeds_size_limit(input, budget)) return large;
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    from = input.substr(0, byte_order_mark.size()) == byte_order_mark ? byte_order_mark.size() : 0;
    if (input.find_first_not_of(" \t\r\n", from) == std::string_view::npos)
        return failure_at(empty_input(what), input, input.size(), {});
    if (const auto bad = find_bad_character(input, carriage_return::accepted))
        return failure_at(cannot_hold(*bad), input, bad->offset,
                          path_at_end_of(input.substr(0, bad->offset), from, budget));
    return std::nullopt;
}

} // namespace

std::optional<failure> build_tree(std::string_view input, const limits &budget, const bilingual &what,
                                  std::size_t &from, json_value &root) {
    if (auto f = inspect(input, budget, what, from)) return f;
    parser p(options_of(budget), root, budget.cells);
    error_code ec;
    const std::size_t read = p.write_some(false, input.data() + from, input.size() - from, ec) + from;
    tree_handler &handler = p.handler();
    if (handler.problem)
        return failure_at(std::move(handler.problem), input, token(input, from, handler.token_at_fault).offset,
                          std::move(handler.path_at_fault));
    if (ec == json::error::too_deep) return failure_at(too_deep(depth_within(budget)), input, read, handler.path());
    if (ec == json::error::incomplete || (ec && read >= input.size()))
        return failure_at(ends_early(what), input, input.size(), handler.path());
    if (ec) {
        json_stop stop = where_syntax_ends(input, ec, read);
        return failure_at(std::move(stop.why), input, stop.offset, handler.path());
    }
    if (read < input.size()) return failure_at(content_behind(what), input, read, {});
    return std::nullopt;
}

} // namespace ogi::strict
