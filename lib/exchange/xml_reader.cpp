#include <ogi/exchange.hpp>

#include "exchange/assembly.hpp"
#include "exchange/cell_form.hpp"
#include "exchange/input.hpp"
#include "exchange/places.hpp"
#include "exchange/trail.hpp"
#include "exchange/xml_text.hpp"

#include <optional>

namespace ogi {
namespace exchange {
namespace {

/// Reads the elements from front to back, guided by the tree of keys: an element that has no place there ends the
/// reading, so nesting is bounded by the tree and nothing is built but the report.
class xml_reader {
public:
    xml_reader(report &r, std::string_view input, std::size_t from, const limits &budget, cell_places *places)
        : assembly_(r), input_(input), at_{input.data() + from, input.data() + input.size()}, budget_(budget) {
        if (places) finder_.emplace(input, *places);
    }

    /// Where in the report the input ends; nothing when something else is wrong before that.
    std::string path_at_end() {
        const bool reached = !document() && fault_at_ == at_.end;
        return reached ? path_ : std::string();
    }

    std::optional<failure> run() {
        if (document()) return std::nullopt;
        const std::size_t offset = static_cast<std::size_t>(fault_at_ - input_.data());
        return failure_at(std::move(fault_), input_, offset, std::move(path_));
    }

private:
    /// The start tag at hand: its attribute, and whether the element ends with it.
    struct start_tag {
        const char *begin = nullptr;
        bool has_raw = false, empty = false;
        const char *raw_at = nullptr;
    };

    bool fail(fault f, const char *at, std::string_view more_path = {}) {
        fault_ = std::move(f);
        fault_at_ = at;
        path_ = trail_.element_path().append(more_path);
        return false;
    }
    bool fail(text_fault f, std::string_view more_path = {}) { return fail(std::move(f.what), f.at, more_path); }

    bool document() {
        if (text_fault f = skip_declaration(at_)) return fail(std::move(f));
        if (!skip_gap()) return false;
        if (!at_.starts_with("<")) return fail(no_root(), at_.p);
        const char *begin = at_.p++;
        const std::string_view name = take_name(at_);
        if (name != root_node()->key) return fail(wrong_root(name), begin);
        if (!element(*root_node(), begin)) return false;
        if (!skip_gap()) return false;
        if (at_.done()) return true;
        return fail(at_.starts_with("<") ? second_root() : content_after_the_report(), at_.p);
    }

    /// White space and comments.
    bool skip_gap() {
        for (;;) {
            skip_space(at_);
            if (!at_.starts_with("<!") && !at_.starts_with("<?")) return true;
            if (text_fault f = skip_comment(at_)) return fail(std::move(f));
        }
    }

    /// What follows the name in a start tag, and then the element.
    bool element(const node &n, const char *begin) {
        start_tag tag;
        tag.begin = begin;
        if (trail_.depth() >= budget_.depth) return fail(too_deep(budget_.depth), begin);
        if (!at_.done() && *at_.p == '>')
            ++at_.p;
        else if (!attributes(n, tag))
            return false;
        switch (n.shape) {
        case shape::object:
        case shape::list: return container(n, tag);
        case shape::cell: return cell_element(n, tag);
        case shape::text:
        case shape::integer: break;
        }
        return text_element(n, tag);
    }

    bool attributes(const node &n, start_tag &tag) {
        for (;;) {
            const bool spaced = skip_space(at_);
            if (at_.done()) return fail(input_ends_early(), at_.p);
            if (at_.take(">")) return true;
            if (at_.take("/>")) return tag.empty = true;
            const char *name_at = at_.p;
            const std::string_view name = take_name(at_);
            if (name.empty() || !spaced)
                return fail(xml_syntax("标记没有正确结束。请核对尖括号和引号。",
                                       "the tag does not end properly. Check the angle brackets and quotation marks."),
                            name_at);
            if (n.shape != shape::cell || name != "raw")
                return fail(unknown_attribute(name), name_at, "/@" + shown(name));
            if (tag.has_raw) return fail(repeated_attribute(name), name_at, "/@raw");
            if (text_fault f = take_attribute_value(at_, raw_, tag.raw_at)) return fail(std::move(f), "/@raw");
            tag.has_raw = true;
        }
    }

    bool container(const node &n, const start_tag &tag) {
        trail_.open(n);
        assembly_.begin(n);
        if (!tag.empty && !children(n)) return false;
        const std::uint32_t seen = trail_.seen();
        trail_.close();
        if (n.shape == shape::object)
            if (fault f = assembly::missing(n, seen)) return fail(std::move(f), tag.begin);
        return true;
    }

    bool children(const node &n) {
        for (;;) {
            if (!skip_gap()) return false;
            if (at_.done()) return fail(input_ends_early(), at_.p);
            if (*at_.p != '<') return fail(text_between_elements(), at_.p);
            if (at_.starts_with("</")) return end_tag(n);
            const char *begin = at_.p++;
            const node *child = n.shape == shape::list ? item(begin) : member_named(begin);
            if (!child || !element(*child, begin)) return false;
            trail_.stand_between();
        }
    }

    const node *member_named(const char *begin) {
        const node *expected = trail_.expected();
        if (expected && (trail_.seen() & trail_.bit_of_expected()) == 0 && at_name(expected->key)) {
            trail_.go_to_expected();
            return expected;
        }
        const std::string_view name = take_name(at_);
        bool repeated = false;
        const node *n = trail_.go_to(name, repeated);
        if (n && !repeated) return n;
        if (n) return fail(repeated_member(name), begin), nullptr;
        return unknown(name, begin);
    }

    const node *item(const char *begin) {
        const node *n = trail_.next_item();
        if (at_name(n->key)) return n;
        return unknown(take_name(at_), begin);
    }

    const node *unknown(std::string_view name, const char *begin) {
        trail_.stand_between();
        if (name.empty())
            fail(xml_syntax("“<”之后应为元素名；作为文字的“<”请写成 &lt;。",
                            "a name should follow \"<\"; write &lt; for the sign itself."),
                 begin);
        else
            fail(unknown_member(name), begin, element_part(name));
        return nullptr;
    }

    /// Takes this name, if it stands here in full.
    bool at_name(std::string_view key) {
        if (!at_.starts_with(key)) return false;
        const char *after = at_.p + key.size();
        if (after == at_.end || is_name_byte(*after)) return false;
        at_.p = after;
        return true;
    }

    bool end_tag(const node &n) {
        const char *begin = at_.p;
        at_.p += 2;
        if (!at_name(n.key)) {
            const std::string_view name = take_name(at_);
            return at_.done() ? fail(input_ends_early(), at_.p) : fail(wrong_end_tag(name, n.key), begin);
        }
        skip_space(at_);
        if (at_.take(">")) return true;
        if (at_.done()) return fail(input_ends_early(), at_.p);
        return fail(xml_syntax("结束标记里只能有元素名。", "an end tag holds only the name."), at_.p);
    }

    /// The text up to the end tag, with the tag.
    bool value_of(const node &n, const start_tag &tag, std::string_view &value) {
        value = {};
        if (tag.empty) return true;
        if (text_fault f = take_text(at_, text_, value)) return fail(std::move(f));
        return end_tag(n);
    }

    bool text_element(const node &n, const start_tag &tag) {
        const char *begin = tag.empty ? tag.begin : at_.p;
        std::string_view value;
        if (!value_of(n, tag, value)) return false;
        fault f = n.shape == shape::integer ? assembly_.set_year(value) : assembly_.set_text(n, value);
        return !f || fail(std::move(f), begin);
    }

    bool cell_element(const node &n, const start_tag &tag) {
        std::int64_t units = 0;
        bool is_number = n.decimals == 0 && !tag.empty && take_plain_count(at_, units);
        if (is_number) {
            if (!end_tag(n)) return false;
        } else {
            const char *begin = at_.p;
            std::string_view literal;
            if (!value_of(n, tag, literal)) return false;
            is_number = !literal.empty();
            if (is_number)
                if (fault f = read_number(n, literal, units)) return fail(std::move(f), begin);
        }
        if (tag.has_raw && raw_.empty()) return fail(empty_print(), tag.raw_at, "/@raw");
        if (is_number && tag.has_raw && contradicts(n, units, raw_))
            return fail(contradicting_print(units, n.decimals, raw_), tag.raw_at, "/@raw");
        cell &target = assembly_.cell_at(n);
        if (is_number)
            target = tag.has_raw ? number_with_print(n, units, raw_) : cell::number(units);
        else
            target = tag.has_raw ? cell::unread(raw_) : cell::blank();
        if (finder_ && n.part == part::form_cell)
            finder_->found(n.cell, static_cast<std::size_t>(tag.begin - input_.data()),
                           static_cast<std::size_t>(at_.p - tag.begin));
        return true;
    }

    assembly assembly_;
    trail trail_;
    std::string_view input_;
    cursor at_;
    const limits &budget_;
    std::optional<place_finder> finder_;
    std::string text_, raw_; // decoded, where the input has it otherwise
    fault fault_;
    const char *fault_at_ = nullptr;
    std::string path_;
};

std::optional<failure> fill(report &r, std::string_view bytes, const limits &budget, cell_places *places) {
    std::size_t from = 0;
    if (std::optional<failure> f = inspect_input(bytes, budget, from)) {
        if (f->code != errc::encoding) return f;
        const std::string_view before = bytes.substr(0, f->position->offset);
        f->path = xml_reader(r, before, from, budget, nullptr).path_at_end();
        return f;
    }
    return xml_reader(r, bytes, from, budget, places).run();
}

} // namespace
} // namespace exchange

result<report> read_xml(std::string_view bytes, const limits &budget, cell_places *places) {
    result<report> out{report()}; // returned in every case, so that the report is filled where the caller has it
    if (std::optional<failure> f = exchange::fill(*out, bytes, budget, places)) out = result<report>(std::move(*f));
    return out;
}

} // namespace ogi
