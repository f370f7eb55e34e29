#include "document/html_scan.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace ogi {
namespace {

/// A name of up to eight characters as a number; of a longer one its beginning.
using tag_name = std::uint64_t;

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr tag_name name_of(std::string_view text) {
    tag_name out = 0;
    for (std::size_t i = 0; i < text.size() && i < 8; ++i)
        out = out << 8U | static_cast<unsigned char>(lower(text[i]));
    return out;
}

template <std::size_t n> constexpr bool is_one_of(const tag_name (&names)[n], tag_name name) {
    for (tag_name one : names)
        if (one == name) return true;
    return false;
}

constexpr tag_name void_elements[] = {name_of("area"),   name_of("base"),  name_of("basefont"), name_of("bgsound"),
                                      name_of("br"),     name_of("col"),   name_of("embed"),    name_of("frame"),
                                      name_of("hr"),     name_of("image"), name_of("img"),      name_of("input"),
                                      name_of("keygen"), name_of("link"),  name_of("meta"),     name_of("param"),
                                      name_of("source"), name_of("track"), name_of("wbr")};
constexpr tag_name formatting[] = {name_of("a"),  name_of("b"),     name_of("big"),    name_of("code"),
                                   name_of("em"), name_of("font"),  name_of("i"),      name_of("nobr"),
                                   name_of("s"),  name_of("small"), name_of("strike"), name_of("strong"),
                                   name_of("tt"), name_of("u")};
constexpr tag_name raw_texts[] = {name_of("script"), name_of("style"),  name_of("textarea"), name_of("title"),
                                  name_of("xmp"),    name_of("iframe"), name_of("noembed"),  name_of("noframes")};
/// An end tag of another element does not reach past these.
constexpr tag_name scopes[] = {name_of("table"),   name_of("td"),     name_of("th"),
                               name_of("caption"), name_of("html"),   name_of("object"),
                               name_of("marquee"), name_of("applet"), name_of("template")};
/// Nor does the end tag of an inline element reach past these.
constexpr tag_name special[] = {
    name_of("address"), name_of("article"), name_of("aside"),   name_of("blockquote"), name_of("body"),
    name_of("button"),  name_of("center"),  name_of("dd"),      name_of("details"),    name_of("dir"),
    name_of("div"),     name_of("dl"),      name_of("dt"),      name_of("fieldset"),   name_of("figcaption"),
    name_of("figure"),  name_of("footer"),  name_of("form"),    name_of("h1"),         name_of("h2"),
    name_of("h3"),      name_of("h4"),      name_of("h5"),      name_of("h6"),         name_of("header"),
    name_of("hgroup"),  name_of("li"),      name_of("listing"), name_of("main"),       name_of("menu"),
    name_of("nav"),     name_of("ol"),      name_of("p"),       name_of("pre"),        name_of("section"),
    name_of("select"),  name_of("summary"), name_of("ul"),      name_of("frameset"),   name_of("plaintext"),
    name_of("search"),  name_of("tbody"),   name_of("tfoot"),   name_of("thead"),      name_of("tr")};
/// Paragraphs end before these without being closed.
constexpr tag_name inline_specials[] = {name_of("button"), name_of("select"), name_of("tbody"), name_of("tfoot"),
                                        name_of("thead"),  name_of("tr"),     name_of("body"),  name_of("frameset")};

constexpr tag_name p = name_of("p"), li = name_of("li"), dd = name_of("dd"), dt = name_of("dt"), td = name_of("td"),
                   th = name_of("th"), tr = name_of("tr"), table = name_of("table"), tbody = name_of("tbody"),
                   thead = name_of("thead"), tfoot = name_of("tfoot"), caption = name_of("caption"),
                   colgroup = name_of("colgroup"), option = name_of("option"), optgroup = name_of("optgroup"),
                   form = name_of("form"), body = name_of("body"), html = name_of("html"), ul = name_of("ul"),
                   ol = name_of("ol"), plaintext = name_of("plaintext");

bool is_scope(tag_name n) {
    return is_one_of(scopes, n);
}
bool is_special(tag_name n) {
    return is_one_of(special, n) || is_scope(n);
}

/// The open elements of a page, as the tree builder would have them or more.
class open_elements {
public:
    /// What one more tag or character of text costs.
    std::size_t depth() const { return stack_.size() + active_; }
    bool has_formatting() const { return active_ != 0; }
    std::size_t formatting_in_list() const { return active_; }

    /// Opens the formatting elements again that a block closed with it; how many they were.
    std::size_t open_formatting_again() {
        const std::size_t count = closed_.size() - closed_before_;
        for (std::size_t i = closed_before_; i < closed_.size(); ++i)
            stack_.push_back({closed_[i], active_, closed_before_, false, false});
        closed_.resize(closed_before_);
        return count;
    }

    void start(tag_name name) {
        if (name == html || name == body || is_one_of(void_elements, name)) return;
        if (is_one_of(formatting, name)) {
            ++active_;
            return push(name);
        }
        if (name == td || name == th || name == tr || name == tbody || name == thead || name == tfoot ||
            name == caption || name == colgroup)
            return start_in_table(name);
        if (is_special(name) && !is_one_of(inline_specials, name)) pop_if_last(p);
        if (name == li) pop_item({li, li});
        if (name == dd || name == dt) pop_item({dd, dt});
        if (name == option || name == optgroup) pop_if_last(option);
        push(name);
    }

    /// Whether the element ended was not the last one: then elements are moved, among all their siblings.
    bool end(tag_name name) {
        if (name == html || name == body) return false;
        const std::size_t at = find(name);
        if (at == none) return false;
        if (is_one_of(formatting, name)) {
            const bool last = at + 1 == stack_.size();
            stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(at));
            // Elsewhere a copy of it stays behind.
            if (last && active_ != 0) --active_;
            return !last;
        }
        if (name == form) {
            stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(at));
            return false;
        }
        pop_to(at);
        return false;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct element {
        tag_name name;
        std::size_t active_before, closed_before; // formatting outside of a cell does not reach into it
        bool scope, block;
    };

    void push(tag_name name) {
        stack_.push_back({name, active_, closed_before_, is_scope(name), is_special(name)});
        if (!begins_list(name)) return;
        active_ = 0;
        closed_before_ = closed_.size();
    }

    static bool begins_list(tag_name name) { return name == td || name == th || name == caption; }

    void pop_to(std::size_t size) {
        while (stack_.size() > size) {
            const element last = stack_.back();
            stack_.pop_back();
            if (begins_list(last.name)) {
                active_ = last.active_before;
                closed_.resize(closed_before_);
                closed_before_ = last.closed_before;
            } else if (is_one_of(formatting, last.name))
                closed_.push_back(last.name);
        }
    }
    void pop_if_last(tag_name name) {
        if (!stack_.empty() && stack_.back().name == name) pop_to(stack_.size() - 1);
    }

    void start_in_table(tag_name name) {
        std::size_t at = stack_.size();
        const auto ends_before = [&](tag_name open) {
            if (open == table) return true;
            const bool section = open == tbody || open == thead || open == tfoot;
            if (name == tr) return section;
            return (name == td || name == th) && (section || open == tr);
        };
        while (at > 0 && !ends_before(stack_[at - 1].name))
            --at;
        if (at == 0) return; // outside of a table it is passed over
        pop_to(at);
        push(name);
    }

    /// The item before it, unless a list or a block began since.
    void pop_item(std::pair<tag_name, tag_name> names) {
        for (std::size_t at = stack_.size(); at > 0; --at) {
            const tag_name open = stack_[at - 1].name;
            if (open == names.first || open == names.second) return pop_to(at - 1);
            if (is_special(open) && open != p && open != name_of("div") && open != name_of("address")) return;
        }
    }

    std::size_t find(tag_name name) const {
        const bool of_table = name == td || name == th || name == tr || name == tbody || name == thead ||
                              name == tfoot || name == caption || name == table;
        const bool stops_at_blocks = !is_special(name) && !is_one_of(formatting, name);
        for (std::size_t at = stack_.size(); at > 0; --at) {
            const element &open = stack_[at - 1];
            if (open.name == name) return at - 1;
            if (of_table) {
                if (open.name == table && name != table) return none;
            } else if (open.scope || (name == li && (open.name == ul || open.name == ol)) ||
                       (stops_at_blocks && open.block))
                return none;
        }
        return none;
    }

    std::vector<element> stack_;
    std::vector<tag_name> closed_;  // formatting elements that a block closed
    std::size_t closed_before_ = 0; // of them, those outside of the cell
    std::size_t active_ = 0;        // formatting elements that are opened again in every block
};

bool equals(std::string_view text, std::string_view lower_case) {
    return text.size() == lower_case.size() &&
           std::equal(text.begin(), text.end(), lower_case.begin(), [](char a, char b) { return lower(a) == b; });
}

/// Whether a style may hide its text, strike it out or raise it. One pass, for portals give every cell a style.
bool may_change_text(std::string_view style) {
    constexpr std::string_view words[] = {"display", "visibility", "mso-hide", "line-through", "super"};
    for (std::size_t at = 0; at < style.size(); ++at) {
        const char c = lower(style[at]);
        if (c == '&') return true;
        if (c != 'd' && c != 'v' && c != 'm' && c != 'l' && c != 's') continue;
        for (std::string_view word : words)
            if (c == word.front() && equals(style.substr(at, word.size()), word)) return true;
    }
    return false;
}

struct attribute {
    std::string_view name, value;
};

/// Whether the tree, or what is read from it, depends on an attribute.
bool says_something(const attribute &a) {
    constexpr std::string_view names[] = {"colspan", "rowspan", "hidden", "type", "name", "content", "encoding"};
    if (std::any_of(std::begin(names), std::end(names), [&](std::string_view n) { return equals(a.name, n); }))
        return true;
    return equals(a.name, "style") && may_change_text(a.value);
}

/// Goes through the tags of a page, as a tokenizer would.
class tag_scan {
public:
    tag_scan(std::string_view page, std::size_t most, slim_page &slim) : page_(page), most_(most), slim_(slim) {}

    std::optional<std::size_t> run() {
        slim_.reserve(page_.size());
        std::size_t at = 0;
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (page_.substr(0, byte_order_mark.size()) == byte_order_mark) leave_out(0, at = byte_order_mark.size());
        while (at < page_.size()) {
            const std::size_t tag = std::min(page_.find('<', at), page_.size());
            if (tag != at) open_again();
            // Text costs a look at the open elements only where formatting may have to be opened again.
            effort_ += open_.has_formatting() ? (tag - at) * open_.depth() : open_.depth();
            if (effort_ > most_) return at;
            if (tag >= page_.size()) break;
            at = after_markup(tag);
            if (effort_ > most_) return tag;
        }
        slim_.append(page_.substr(copied_));
        return std::nullopt;
    }

private:
    static bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
    bool is_space_at(std::size_t at) const {
        return at < page_.size() && (page_[at] == ' ' || (page_[at] >= '\t' && page_[at] <= '\r' && page_[at] != '\v'));
    }
    bool is_at(std::size_t at, char c) const { return at < page_.size() && page_[at] == c; }

    void open_again() {
        constexpr std::size_t cost_of_element = 256;
        effort_ += open_.open_formatting_again() * (cost_of_element + open_.depth());
    }

    std::size_t behind(std::string_view piece, std::size_t from) const {
        const std::size_t at = page_.find(piece, from);
        return at == std::string_view::npos ? page_.size() : at + piece.size();
    }

    std::size_t after_markup(std::size_t tag) {
        const std::string_view rest = page_.substr(tag);
        if (rest.substr(0, 4) == "<!--") return behind("-->", tag + 2);
        // What follows may be text in the one place and markup in another.
        if (rest.substr(0, 3) == "<![" && equals(rest.substr(3, 6), "cdata[")) may_cut_ = false;
        if (rest.size() >= 2 && (rest[1] == '!' || rest[1] == '?')) return behind(">", tag);
        const bool ends = rest.size() >= 2 && rest[1] == '/';
        const std::size_t from = tag + (ends ? 2 : 1);
        if (from >= page_.size() || !is_letter(page_[from])) return tag + 1;
        std::size_t to = from;
        while (to < page_.size() && page_[to] != '>' && page_[to] != '/' && !is_space_at(to))
            ++to;
        const std::string_view print = page_.substr(from, to - from);
        const tag_name name = name_of(print);
        // Within drawings, <font> with a colour ends the drawing.
        std::size_t attributes = 0;
        const std::size_t end = end_of_tag(to, attributes, may_cut_ && !ends && !equals(print, "font"));
        ++tags_;
        // Every attribute is compared with those before it, in the tag; for html and body with those of all of them.
        if (name == html || name == body) attributes = of_page_ += attributes;
        effort_ += open_.depth() + 2 * attributes * attributes;
        if (ends) {
            if (open_.end(name)) effort_ += 8 * open_.depth() + tags_;
            return end;
        }
        if (is_one_of(formatting, name)) effort_ += open_.formatting_in_list() * (1 + attributes * attributes);
        if (name == plaintext) return page_.size();
        if (is_one_of(raw_texts, name)) return end_of_raw_text(print, end);
        if (!is_special(name)) open_again();
        open_.start(name);
        return end;
    }

    /// Behind the tag. Counts the attributes that stay; without `cut`, all of them do.
    std::size_t end_of_tag(std::size_t at, std::size_t &attributes, bool cut) {
        bool has_style = false;
        for (;;) {
            while (is_space_at(at) || is_at(at, '/'))
                ++at;
            if (at >= page_.size()) return at;
            if (page_[at] == '>') return at + 1;
            const std::size_t begin = at++; // a name may begin with any other character
            while (at < page_.size() && page_[at] != '=' && page_[at] != '>' && page_[at] != '/' && !is_space_at(at))
                ++at;
            attribute a{page_.substr(begin, at - begin), {}};
            std::size_t end = at;
            std::size_t next = at;
            while (is_space_at(next))
                ++next;
            if (is_at(next, '=')) end = at = end_of_value(next + 1, a.value);
            // Of two styles the first counts.
            const bool style = equals(a.name, "style");
            if (cut && at < page_.size() && ((style && has_style) || !says_something(a)))
                leave_out(begin, end);
            else
                ++attributes;
            has_style = has_style || style;
        }
    }

    std::size_t end_of_value(std::size_t at, std::string_view &value) const {
        while (is_space_at(at))
            ++at;
        if (at >= page_.size() || page_[at] == '>') return at;
        const char quote = page_[at] == '"' || page_[at] == '\'' ? page_[at] : '\0';
        if (quote != 0) {
            const std::size_t end = std::min(page_.find(quote, at + 1), page_.size());
            value = page_.substr(at + 1, end - at - 1);
            return std::min(end + 1, page_.size());
        }
        const std::size_t begin = at;
        while (at < page_.size() && page_[at] != '>' && !is_space_at(at))
            ++at;
        value = page_.substr(begin, at - begin);
        return at;
    }

    void leave_out(std::size_t begin, std::size_t end) {
        slim_.append(page_.substr(copied_, begin - copied_));
        slim_.leave_out(end - begin);
        copied_ = end;
    }

    std::size_t end_of_raw_text(std::string_view name, std::size_t at) const {
        for (at = page_.find("</", at); at != std::string_view::npos; at = page_.find("</", at + 2)) {
            const std::size_t to = at + 2 + name.size();
            const bool same = std::equal(name.begin(), name.end(), page_.substr(at + 2, name.size()).begin(),
                                         page_.substr(at + 2, name.size()).end(),
                                         [](char a, char b) { return lower(a) == lower(b); });
            if (same && (is_space_at(to) || is_at(to, '/') || is_at(to, '>'))) return at;
        }
        return page_.size();
    }

    std::string_view page_;
    std::size_t most_, effort_ = 0, tags_ = 0, of_page_ = 0;
    open_elements open_;
    slim_page &slim_;
    std::size_t copied_ = 0; // of the page, to the slim one or left out
    bool may_cut_ = true;
};

} // namespace

void slim_page::leave_out(std::size_t size) {
    cuts_.push_back({text_.size(), (cuts_.empty() ? 0 : cuts_.back().removed) + size});
}

std::size_t slim_page::in_page(std::size_t offset) const noexcept {
    const auto after =
        std::upper_bound(cuts_.begin(), cuts_.end(), offset, [](std::size_t o, const cut &c) { return o < c.at; });
    return offset + (after == cuts_.begin() ? 0 : (after - 1)->removed);
}

std::optional<std::size_t> scan_html(std::string_view page, std::size_t most, slim_page &slim) {
    return tag_scan(page, most, slim).run();
}

} // namespace ogi
