// Paragraphs and runs of a Word document.
#include "document/docx_walk.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ogi {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Whether the white space around a text counts: xml:space on it or around it.
bool keeps_space(pugi::xml_node n) {
    for (; n && n.type() == pugi::node_element; n = n.parent())
        for (const pugi::xml_attribute a : n.attributes())
            if (std::strcmp(a.name(), "xml:space") == 0) return std::strcmp(a.value(), "preserve") == 0;
    return false;
}

} // namespace

/// The content of an element that only stands around others of the same kind; none for other elements. Those that are
/// left out are counted.
pugi::xml_node docx_walk::wrapped(node n, const qualified_name &name) {
    if (name.in == vocabulary::compatibility) return name.local == "AlternateContent" ? alternative(n) : node();
    if (name.in != vocabulary::word) return {};
    if (name.local == "sdt") return child_named(n, "sdtContent");
    if (name.local == "ins") return count(import_rule::office_inserted_text, n), n;
    if (name.local == "del") return count(import_rule::office_deleted_text, n), node();
    if (name.local == "moveFrom") return count(import_rule::office_moved_text, n), node();
    for (const std::string_view around : {"hyperlink", "smartTag", "customXml", "fldSimple", "moveTo", "dir", "bdo"})
        if (name.local == around) return n;
    return {};
}

pugi::xml_node docx_walk::alternative(node alternate_content) const {
    node fallback;
    for (const node n : alternate_content.children()) {
        const std::string_view name = local_name(n);
        if (name == "Fallback") fallback = n;
        if (name != "Choice") continue;
        std::string_view needed = attribute(n, "Requires");
        bool known = true;
        while (!needed.empty()) {
            const std::size_t end = std::min(needed.find(' '), needed.size());
            if (end > 0) known = known && names_.of_prefix(needed.substr(0, end)) != vocabulary::other;
            needed.remove_prefix(std::min(end + 1, needed.size()));
        }
        if (known) return n;
    }
    return fallback;
}

word_numbering *docx_walk::numbering() {
    if (numbering_) return &*numbering_;
    numbering_.emplace();
    std::string lists, styles;
    for (const relationship &r : related_) {
        if (r.kind == "numbering" && parts_.has(r.target)) lists = r.target;
        if (r.kind == "styles" && parts_.has(r.target)) styles = r.target;
    }
    if (auto failed = numbering_->load(parts_, lists, styles, budget_)) failed_ = std::move(failed);
    return &*numbering_;
}

void docx_walk::paragraph(node p) {
    if (!in_cell_ && !joined_) text_.clear();
    if (in_cell_ && !joined_ && !first_in_cell_) text_.add_mark('\n');
    first_in_cell_ = joined_ = false;
    const std::size_t begin = text_.size();
    inlines(p);
    fields_.clear();
    if (failed_) return;
    const node properties = child_named(p, "pPr");
    const auto [mark, section] = children_named(properties, {"rPr", "sectPr"});
    const auto [deleted, moved] = children_named(mark, {"del", "moveFrom"});
    if (deleted || moved) {
        count(import_rule::office_joined_paragraph, p);
        joined_ = true;
        return;
    }
    if (section) block(section);
    number_paragraph(p, properties, begin);
    if (!in_cell_) add_lines();
}

void docx_walk::number_paragraph(node p, node properties, std::size_t begin) {
    if (!has_lists_) return;
    const auto [own, named] = children_named(properties, {"numPr", "pStyle"});
    const std::string_view style = attribute(named, "val");
    if (!own && style.empty()) return;
    word_numbering &lists = *numbering();
    const list_place place = lists.place_of(own, style);
    if (place.list.empty()) return;
    const printed_number number = lists.next(place);
    if (number.is_bullet) return count(import_rule::office_bullet, p);
    if (number.text.empty()) return;
    text_.put_before(begin, number.text, xml_part::offset_of(p), std::strlen(p.name()));
    count(import_rule::office_automatic_number, p);
    if (!number.known_format) count(import_rule::office_unknown_number_format, p);
}

void docx_walk::inlines(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling())
        if (n.type() == pugi::node_element) inline_element(n);
}

void docx_walk::inline_element(node n) {
    const qualified_name name = names_.name_of(n);
    if (name.in == vocabulary::word && name.local == "r") return run_element(n);
    if (name.in == vocabulary::math) return formula(n);
    if (name.in == vocabulary::word && name.local == "ruby") return inlines(child_named(n, "rubyBase"));
    // An alternative within a run holds what a run holds.
    if (name.in == vocabulary::word) run_child(n, name);
    if (const node inner = wrapped(n, name)) inlines(inner);
}

void docx_walk::run_element(node r) {
    const node properties = child_named(r, "rPr");
    word_look look = look_of(properties);
    if (const node style = child_named(properties, "rStyle"))
        look = over(look, numbering()->look_of(attribute(style, "val")));
    const bool hidden = look.hidden.value_or(false);
    if (hidden || look.struck.value_or(false)) {
        if (child_named(r, "t")) count(hidden ? import_rule::office_hidden_text : import_rule::office_struck_text, r);
        return;
    }
    const bool was_raised = raised_;
    raised_ = look.raised.value_or(false);
    inlines(r);
    raised_ = was_raised;
}

void docx_walk::run_child(node n, const qualified_name &name) {
    if (name.local == "rPr" || name.local == "pPr") return;
    if (name.local == "fldChar") return field_mark(n);
    if (std::find(fields_.begin(), fields_.end(), true) != fields_.end()) return;
    const std::size_t offset = xml_part::offset_of(n), size = std::strlen(n.name());
    if (name.local == "t") return text(n);
    if (name.local == "tab" || name.local == "ptab") return text_.add_mark('\t');
    if (name.local == "br" || name.local == "cr") return text_.add_mark('\n');
    if (name.local == "noBreakHyphen") return text_.add_element("-", offset, size);
    if (name.local == "sym") return count(import_rule::office_symbol, n);
    if (name.local == "drawing" || name.local == "pict" || name.local == "object") return drawing(n);
    if (name.local == "footnoteReference" || name.local == "endnoteReference")
        return count(import_rule::office_foot_note, n);
    if (name.local == "commentReference") return count(import_rule::office_comment, n);
}

void docx_walk::text(node t) {
    for (const node piece : t.children()) {
        if (piece.type() != pugi::node_pcdata && piece.type() != pugi::node_cdata) continue;
        std::string_view raw = piece.value();
        std::size_t offset = xml_part::offset_of(piece);
        const bool has_blanks =
            blanks.find(raw.front()) != std::string_view::npos || blanks.find(raw.back()) != std::string_view::npos;
        if (has_blanks && !keeps_space(t)) {
            const std::size_t first = std::min(raw.find_first_not_of(blanks), raw.size());
            offset += first;
            raw.remove_prefix(first);
            raw = raw.substr(0, raw.find_last_not_of(blanks) + 1);
        }
        if (!raw.empty()) text_.add(offset, raw.size(), raised_);
    }
}

void docx_walk::field_mark(node n) {
    const std::string_view type = attribute(n, "fldCharType");
    if (type == "begin")
        fields_.push_back(true);
    else if (type == "separate" && !fields_.empty())
        fields_.back() = false;
    else if (type == "end" && !fields_.empty())
        fields_.pop_back();
}

/// The characters of a formula one after the other.
void docx_walk::formula(node n) {
    const level down(*this, n);
    if (failed_) return;
    if (names_.name_of(n).local == "t") return text(n);
    for (node child = n.first_child(); child && !failed_; child = child.next_sibling())
        if (child.type() == pugi::node_element && names_.name_of(child).in == vocabulary::math) formula(child);
}

} // namespace ogi
