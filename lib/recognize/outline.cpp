#include "recognize/outline.hpp"

#include "document/white_space.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/figure.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t longest_heading = 120, longest_part_heading = 90, longest_sentence_heading = 60;

/// A line taken apart at its first colon or full stop: what may be a heading, and what follows it.
struct headed_line {
    std::string_view head, rest;
    bool ends_sentence = false; // the head ends with a full stop
};

headed_line take_apart(std::string_view line) {
    for (std::size_t i = 0; i < line.size() && i <= longest_heading; ++i)
        for (std::string_view mark : {":", "：", "。"})
            if (line.substr(i, mark.size()) == mark)
                return {trimmed(line.substr(0, i)), trimmed(line.substr(i + mark.size())), mark == "。"};
    return {line, {}, false};
}

/// A line taken apart at the first white space behind its numbering: （一）主动公开 2024年，…
headed_line take_apart_at_blank(std::string_view line) {
    std::size_t i = 0;
    while (i < line.size() && i <= longest_heading) {
        const std::size_t space = white_space_at_front(line.substr(i));
        if (space != 0 && !label_of(line.substr(0, i)).text.empty())
            return {line.substr(0, i), trimmed(line.substr(i + space)), false};
        i += space != 0 ? space : 1;
    }
    return {line, {}, false};
}

bool ends_like_a_sentence(std::string_view text) {
    for (std::string_view mark : {"。", "；", "，", "、", ";", ",", "！", "？"})
        if (text.size() >= mark.size() && text.substr(text.size() - mark.size()) == mark) return true;
    return false;
}

} // namespace

bool outline::add(const document_paragraph &line) {
    last_line_ = line.text;
    if (const auto d = publication_date_in(line.text)) dates_.push_back(*d);
    if (begin_section(line)) return true;
    if (!period_ && sections_.size() <= 1) period_ = period_in(line.text);
    if (sections_.empty()) {
        preamble_.push_back(line);
        return false;
    }
    if (std::optional<title> t = title_in(line)) {
        later_titles_.push_back(std::move(*t));
        return false;
    }
    if (!begin_part(line)) add_paragraph(line.text);
    return false;
}

bool outline::begin_section(const document_paragraph &line) {
    const headed_line parts = take_apart(line.text);
    if (parts.head.size() > longest_heading) return false;
    const printed_label label = label_of(parts.head);
    const numbering_style style = label.numbering.style;
    if (label.text.empty() || style == numbering_style::bracketed || style == numbering_style::arabic) return false;
    const bool whole = parts.rest.empty();
    const auto kind = form_labels().sections.find(label);
    if (kind && !parts.ends_sentence && (whole || style == numbering_style::chapter)) {
        if (style == numbering_style::chapter)
            last_number_ = label.numbering.number;
        else
            last_number_ = *kind;
        open(static_cast<section_kind>(*kind), parts.head, parts.rest, line.span.begin);
        return true;
    }
    if (style != numbering_style::chapter || !whole || parts.ends_sentence) return false;
    if (!is_next_heading(parts.head, label.numbering.number)) return false;
    last_number_ = label.numbering.number;
    open(std::nullopt, parts.head, {}, line.span.begin);
    log_.note("标题“" + storable(parts.head) + "”不是标准格式的六个部分之一，作为其他部分保留。",
              "The heading \"" + storable(parts.head) +
                  "\" is none of the six of the form; it is kept as another section.",
              line.span.begin);
    return true;
}

/// Whether a short line numbered like a section continues the sections and not a list within one.
bool outline::is_next_heading(std::string_view text, int number) {
    const bool continues_list = list_number_ != 0 && number == list_number_ + 1;
    const bool accepted = number == last_number_ + 1 && !continues_list && text.size() <= longest_part_heading &&
                          !ends_like_a_sentence(text) && text.find("，") == std::string_view::npos;
    if (!accepted) list_number_ = number;
    return accepted;
}

void outline::open(std::optional<section_kind> kind, std::string_view heading, std::string_view rest,
                   const text_position &where) {
    if (kind) {
        const auto is_it = [&](const open_section &s) { return s.content.kind == kind; };
        const auto former = std::find_if(sections_.begin(), sections_.end(), is_it);
        if (former != sections_.end() && former->is_empty())
            drop_from_contents(*kind);
        else if (former != sections_.end())
            log_.guess("标题“" + storable(heading) + "”出现不止一次，各次的内容分别保留。",
                       "The heading \"" + storable(heading) +
                           "\" stands more than once; each is kept with its content.",
                       where);
    }
    sections_.emplace_back();
    sections_.back().content.kind = kind;
    sections_.back().content.heading = storable(heading);
    if (!rest.empty()) add_paragraph(rest);
    list_number_ = 0;
}

/// A heading without content that stands again later was a line of a table of contents.
void outline::drop_from_contents(section_kind kind) {
    const auto is_it = [&](const open_section &s) { return s.content.kind == kind && s.is_empty(); };
    sections_.erase(std::remove_if(sections_.begin(), sections_.end(), is_it), sections_.end());
}

bool outline::begin_part(const document_paragraph &line) {
    const bool in_first_section = sections_.back().content.kind == section_kind::overall_situation;
    headed_line parts = take_apart(line.text);
    printed_label label = label_of(parts.head.substr(0, std::min(parts.head.size(), longest_label + 1)));
    const auto aspect_of = [&](const printed_label &l) {
        return in_first_section ? form_labels().aspects.find(l) : std::nullopt;
    };
    auto aspect = aspect_of(label);
    if (in_first_section && !aspect) {
        const headed_line at_blank = take_apart_at_blank(line.text);
        const printed_label before =
            label_of(at_blank.head.substr(0, std::min(at_blank.head.size(), longest_label + 1)));
        if (before.numbering.style == numbering_style::bracketed && (aspect = aspect_of(before))) parts = at_blank;
    }
    if (!aspect) {
        if (label.numbering.style != numbering_style::bracketed || label.text.empty()) return false;
        const bool whole = parts.rest.empty() && !parts.ends_sentence;
        const std::size_t most = parts.ends_sentence ? longest_sentence_heading : longest_part_heading;
        if (parts.head.size() > most || (whole && ends_like_a_sentence(parts.head))) return false;
        if (parts.head.find("，") != std::string_view::npos) return false;
    }
    section_part part;
    if (aspect) part.aspect = static_cast<aspect_kind>(*aspect);
    part.heading = storable(parts.head);
    if (!parts.rest.empty()) part.paragraphs.push_back(storable(parts.rest));
    sections_.back().content.parts.push_back(std::move(part));
    return true;
}

void outline::add_paragraph(std::string_view text) {
    section &s = sections_.back().content;
    (s.parts.empty() ? s.paragraphs : s.parts.back().paragraphs).push_back(storable(text));
}

bool outline::found_a_section() const {
    return std::any_of(sections_.begin(), sections_.end(),
                       [](const open_section &s) { return s.content.kind.has_value(); });
}

/// The title when none states a year: the period that the text states is the year of the report.
title outline::title_without_year() {
    const std::vector<title> found = take_titles(preamble_, period_);
    title out = found.empty() ? title() : found.front();
    out.year = *period_;
    const std::string year = std::to_string(out.year);
    log_.guess("标题中没有年份，按正文所列统计期限认定为 " + year + " 年度。",
               "No title states the year; it is taken from the period that the text states: " + year + ".",
               out.position);
    return out;
}

std::vector<title> outline::fill(report &r) {
    std::vector<title> titles = take_titles(preamble_);
    titles.insert(titles.end(), later_titles_.begin(), later_titles_.end());
    if (titles.empty() && period_) titles.push_back(title_without_year());
    if (!titles.empty()) {
        r.year = titles.front().year;
        r.organ = titles.front().organ;
    }
    for (const document_paragraph &line : preamble_)
        r.preamble.push_back(storable(line.text));
    for (open_section &s : sections_)
        r.sections.push_back(std::move(s.content));

    const bool agree = std::all_of(dates_.begin(), dates_.end(), [&](const date &d) { return d == dates_.front(); });
    if (!dates_.empty() && agree) r.published_on = dates_.front();
    if (dates_.empty()) r.published_on = date_line(last_line_);
    if (!agree)
        log_.unread("发布日期有几处且不一致，未采用。",
                    "Several dates of publication are stated and differ; none was taken.");
    return titles;
}

} // namespace ogi
