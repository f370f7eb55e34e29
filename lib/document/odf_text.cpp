// Paragraphs, lists and headings of OpenDocument.
#include "document/body_lines.hpp"
#include "document/odf_walk.hpp"
#include "document/office_failures.hpp"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <utility>

namespace ogi {
namespace {

bool is_line(std::string_view line) {
    return !line.empty() && line != "none";
}

/// "super 58%", "33% 58%": how far above its line a text stands, and how large it is.
bool is_raised(std::string_view position) {
    const std::string_view up = position.substr(0, position.find(' '));
    return up == "super" || (!up.empty() && up.front() >= '1' && up.front() <= '9');
}

bool prints_text(pugi::xml_node n) {
    return n.find_node([](pugi::xml_node inner) { return inner.type() == pugi::node_pcdata; });
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::optional<failure> odf_walk::run() {
    const level down(*this, tree_.root());
    read_styles(child_named(tree_.root(), "automatic-styles"));
    const node body = child_named(child_named(tree_.root(), "body"), kind_ == odf_kind::text ? "text" : "spreadsheet");
    if (!body || names_.name_of(body).in != vocabulary::office) return no_main_part();
    if (kind_ == odf_kind::text)
        blocks(body);
    else
        sheets(body);
    if (failed_) return failed_;
    notes_.hand_over(document_, part_.places.part(), part_.places);
    return std::nullopt;
}

/// Remembers the styles that make a text or a sheet invisible, strike it out or raise it.
void odf_walk::read_styles(node styles) {
    for (const node n : styles.children()) {
        if (local_name(n) != "style") continue;
        const node text = child_named(n, "text-properties");
        text_style s;
        s.hidden = attribute(text, "display") == "none" ||
                   attribute(child_named(n, "table-properties"), "display") == "false" ||
                   attribute(child_named(n, "section-properties"), "display") == "none";
        s.struck =
            is_line(attribute(text, "text-line-through-style")) || is_line(attribute(text, "text-line-through-type"));
        s.raised = is_raised(attribute(text, "text-position"));
        if (s.hidden || s.struck || s.raised) styles_[without_references(attribute(n, "name"))] = s;
    }
}

odf_walk::text_style odf_walk::style_of(node n) const {
    if (styles_.empty()) return {};
    const auto found = styles_.find(attribute(n, "style-name"));
    return found == styles_.end() ? text_style() : found->second;
}

/// Whether what stands in an element is not read for its style, which is then counted.
bool odf_walk::leaves_out(node n) {
    const text_style style = style_of(n);
    if (style.hidden) return count(import_rule::office_hidden_text, n), true;
    if (style.struck && prints_text(n)) count(import_rule::office_struck_text, n);
    return style.struck;
}

odf_numbering &odf_walk::numbering() {
    if (numbering_) return *numbering_;
    numbering_.emplace();
    constexpr std::string_view name = "styles.xml";
    if (parts_.has(name)) {
        const result<std::string> bytes = parts_.read(name);
        xml_part styles;
        std::optional<failure> failed = bytes ? styles.parse(std::string(name), *bytes, budget_, blank_texts::alone)
                                              : std::optional<failure>(bytes.error());
        if (failed)
            failed_ = std::move(failed);
        else {
            numbering_->read(child_named(styles.root(), "styles"));
            numbering_->read(child_named(styles.root(), "automatic-styles"));
        }
    }
    numbering_->read(child_named(tree_.root(), "automatic-styles"));
    return *numbering_;
}

void odf_walk::blocks(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling())
        if (n.type() == pugi::node_element) block(n);
}

void odf_walk::block(node n) {
    const qualified_name name = names_.name_of(n);
    if (name.in == vocabulary::table && name.local == "table") return table(n);
    if (name.in == vocabulary::draw) return drawing(n);
    if (name.in == vocabulary::office && name.local == "annotation") return count(import_rule::office_comment, n);
    if (name.in != vocabulary::text) return;
    if (name.local == "p" || name.local == "h") return paragraph(n, name.local == "h");
    if (name.local == "list") return list(n);
    if (name.local == "tracked-changes") return tracked_changes(n);
    if (name.local == "section" && (attribute(n, "display") == "none" || style_of(n).hidden))
        return count(import_rule::office_hidden_text, n);
    const auto ends_with = [&name](std::string_view end) {
        return name.local.size() >= end.size() && name.local.substr(name.local.size() - end.size()) == end;
    };
    if (is_one_of(name.local,
                  {"section", "index-body", "index-title", "table-of-content", "bibliography", "numbered-paragraph"}) ||
        ends_with("-index"))
        blocks(n);
}

void odf_walk::tracked_changes(node changes) {
    for (const node region : changes.children())
        for (const node n : region.children())
            if (local_name(n) == "insertion")
                count(import_rule::office_inserted_text, n);
            else if (local_name(n) == "deletion")
                count(import_rule::office_deleted_text, n);
}

void odf_walk::paragraph(node p, bool is_heading) {
    if (leaves_out(p)) return;
    if (!in_cell_) text_.clear();
    if (in_cell_ && !first_in_cell_) text_.add_mark('\n');
    first_in_cell_ = false;
    const std::size_t begin = text_.size();
    inlines_in_style(p);
    if (failed_) return;
    number_paragraph(p, is_heading, begin);
    if (in_cell_) return;
    used_ += add_body_lines(document_, text_, tab_rows_);
    use(0, p);
}

void odf_walk::number_paragraph(node p, bool is_heading, std::size_t begin) {
    odf_label label;
    if (list_.depth > 0) {
        if (!list_.number_is_due) return;
        list_.number_is_due = false;
        label = numbering().next(list_.style, list_.depth - 1, list_.counts, list_.start);
        list_.start.reset();
    } else if (is_heading && attribute(p, "is-list-header") != "true") {
        const std::uint32_t outline = number_of(attribute(p, "outline-level"), 1, odf_list_levels);
        label = numbering().next_heading(std::max(outline, 1U) - 1);
    }
    if (label.is_bullet) return count(import_rule::office_bullet, p);
    if (label.text.empty()) return;
    text_.put_before(begin, label.text, xml_part::offset_of(p), std::strlen(p.name()));
    count(import_rule::office_automatic_number, p);
    if (!label.known_format) count(import_rule::office_unknown_number_format, p);
}

void odf_walk::list(node n) {
    const open_list outer = list_;
    std::string style = without_references(attribute(n, "style-name"));
    if (style.empty()) style = outer.style;
    if (outer.depth == 0) {
        list_ = {};
        const bool goes_on = attribute(n, "continue-numbering") == "true" || has_attribute(n, "continue-list");
        if (goes_on) list_.counts = counted_[style];
    }
    list_.style = style;
    ++list_.depth;
    list_items(n);
    counted_[style] = list_.counts;
    const list_counts counts = list_.counts;
    list_ = outer;
    if (outer.depth > 0) list_.counts = counts;
    list_.number_is_due = false;
}

void odf_walk::list_items(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const std::string_view name = local_name(n);
        if (name != "list-item" && name != "list-header") continue;
        list_.number_is_due = name == "list-item";
        list_.start.reset();
        if (has_attribute(n, "start-value")) list_.start = number_of(attribute(n, "start-value"), 1, 1000000);
        blocks(n);
    }
}

void odf_walk::inlines(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling())
        if (n.type() == pugi::node_element)
            inline_element(n, names_.name_of(n));
        else if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata)
            text_.add(xml_part::offset_of(n), std::strlen(n.value()), raised_);
}

void odf_walk::inlines_in_style(node parent) {
    const bool was_raised = raised_;
    raised_ = raised_ || style_of(parent).raised;
    inlines(parent);
    raised_ = was_raised;
}

void odf_walk::inline_element(node n, const qualified_name &name) {
    if (name.in == vocabulary::draw) return drawing(n);
    if (name.in == vocabulary::office && name.local == "annotation") return count(import_rule::office_comment, n);
    if (name.in != vocabulary::text) return;
    if (name.local == "s") {
        constexpr std::uint32_t most_blanks = 1000;
        for (std::uint32_t i = number_of(attribute(n, "c"), 1, most_blanks); i > 0; --i)
            text_.add_mark(' ');
        return;
    }
    if (name.local == "tab") return text_.add_mark('\t');
    if (name.local == "line-break") return text_.add_mark('\n');
    if (name.local == "note") return count(import_rule::office_foot_note, n);
    if (is_one_of(name.local, {"ruby-text", "script", "hidden-paragraph"})) return;
    if (name.local == "hidden-text") return count(import_rule::office_hidden_text, n);
    if (leaves_out(n)) return;
    inlines_in_style(n); // spans, links and fields: what they show stands within
}

} // namespace ogi
