#include "recognize/outline.hpp"

#include "document/white_space.hpp"
#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/figure.hpp"
#include "recognize/section_heading.hpp"

#include <algorithm>
#include <iterator>

namespace ogi {
namespace {

constexpr std::size_t longest_part_heading = 90, longest_sentence_heading = 60;
constexpr std::size_t most_contents_headings = 60, most_lines_kept = 20;

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

/// Whether a label names one of the rows of table 3 that are numbered 一、 to 四、.
bool is_row_of_applications(const printed_label &label) {
    if (const auto group = form_labels().groups.find(label)) return *group == form::group_code::outcome;
    const auto row = form_labels().application_rows.find(label);
    return row && form::line_of(form::application_rows, *row).group == form::group_code::none;
}

/// Whether a numbering can stand in front of a line; most lines of prose begin otherwise.
bool may_be_numbered(std::string_view line) {
    constexpr std::size_t enough = 40; // bytes, also with blanks in it
    return numbering_of(folded(line.substr(0, enough))).style != numbering_style::none;
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
    if (begin_section(line) || begin_foreign_section(line)) return true;
    if (!period_ && sections_.size() <= 1) period_ = period_in(line.text);
    if (sections_.empty()) {
        preamble_.push_back(line);
        return false;
    }
    if (const std::optional<title> t = title_in(line)) {
        add_title(*t, line);
        return false;
    }
    if (begin_part(line)) return false;
    if (ends_with_leaders(line.text))
        ++sections_.back().marginal;
    else if (sections_.back().lines.size() <= most_lines_kept)
        sections_.back().lines.push_back(line);
    add_paragraph(line.text);
    return false;
}

void outline::add_table() {
    if (!sections_.empty()) sections_.back().has_table = true;
    titles_followed_ = later_titles_.size();
    lines_followed_ = preamble_.size();
}

bool outline::begins_section(std::string_view line) {
    const auto heading = section_heading_in(line);
    return heading && heading->style == numbering_style::chapter;
}

bool outline::begin_section(const document_paragraph &line) {
    const auto heading = section_heading_in(line.text);
    if (!heading) return false;
    const bool numbered = heading->style != numbering_style::none, chapter = heading->style == numbering_style::chapter;
    // （一） and 1. number the sections only where the first one is numbered so: else they number what is in one.
    if (numbered && !chapter && style_.value_or(heading->style) != heading->style) return false;
    if (chapter || (numbered && !style_)) style_ = heading->style;
    last_number_ = chapter ? heading->number : static_cast<int>(heading->kind);
    open(heading->kind, heading->number, heading->head, line.span);
    if (!heading->rest.empty()) {
        sections_.back().lines.push_back({heading->rest, line.span});
        add_paragraph(heading->rest);
    }
    return true;
}

/// A heading numbered like a section that is none of the form.
bool outline::begin_foreign_section(const document_paragraph &line) {
    const std::string_view text = without_page_number(line.text);
    const headed_line parts = take_apart(text);
    if (parts.head.size() > longest_heading || !parts.rest.empty() || parts.ends_sentence) return false;
    const printed_label label = label_of(parts.head);
    if (label.text.empty() || label.numbering.style != numbering_style::chapter) return false;
    // A row of table 3 that lost its figures is none.
    if (is_row_of_applications(label)) return false;
    if (!is_next_heading(parts.head, label.numbering.number)) return false;
    last_number_ = label.numbering.number;
    open(std::nullopt, label.numbering.number, parts.head, line.span);
    sections_.back().key = label.text;
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

void outline::open(std::optional<section_kind> kind, int number, std::string_view heading, const log_place &where) {
    open_section &s = sections_.emplace_back();
    s.content.kind = kind;
    s.content.heading = storable(heading);
    s.number = number;
    s.position = where;
    list_number_ = 0;
    if (!kind) return;
    in_first_section_ = kind == section_kind::overall_situation;
    titles_followed_ = later_titles_.size();
}

bool outline::begin_part(const document_paragraph &line) {
    headed_line parts = take_apart(line.text);
    if (!in_first_section_ && !may_be_numbered(parts.head)) return false;
    printed_label label = label_of(parts.head.substr(0, std::min(parts.head.size(), longest_label + 1)));
    const auto aspect_of = [&](const printed_label &l) {
        return in_first_section_ ? form_labels().aspects.find(l) : std::nullopt;
    };
    auto aspect = aspect_of(label);
    if (in_first_section_ && !aspect) {
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
    sections_.back().content.parts.push_back(std::move(part));
    if (!parts.rest.empty()) add_paragraph(parts.rest);
    return true;
}

void outline::add_paragraph(std::string_view text) {
    section &s = sections_.back().content;
    ++sections_.back().paragraphs;
    (s.parts.empty() ? s.paragraphs : s.parts.back().paragraphs).push_back(storable(text));
}

void outline::add_title(const title &t, const document_paragraph &line) {
    open_section &s = sections_.back();
    const std::size_t parts = s.content.parts.size();
    const auto &paragraphs = parts == 0 ? s.content.paragraphs : s.content.parts.back().paragraphs;
    later_titles_.push_back({t, sections_.size() - 1, parts, paragraphs.size()});
    ++s.marginal;
    if (s.lines.size() <= most_lines_kept) s.lines.push_back(line);
    add_paragraph(line.text);
}

/// How many headings stand at the beginning before one of them stands again; 0 when none does.
std::size_t outline::size_of_contents() const {
    const std::size_t most = std::min(sections_.size(), most_contents_headings);
    for (std::size_t size = 1; size < most; ++size)
        for (std::size_t i = 0; i < size; ++i)
            if (sections_[size].is_same(sections_[i])) return size;
    return 0;
}

/// Whether the first headings are a table of contents: nothing stands under them, save some lines under the last, and
/// they stand again later. One or another may be missing there, which is then a fault of the report.
bool outline::is_contents(std::size_t size) const {
    constexpr std::size_t fewest = 2, fewest_with_a_gap = 4;
    if (size < fewest) return false;
    for (std::size_t i = 0; i + 1 < size; ++i)
        if (!sections_[i].is_bare()) return false;
    const open_section &last = sections_[size - 1];
    if (last.has_table || last.lines.size() > most_lines_kept) return false;
    std::size_t again = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const auto is_it = [&](const open_section &s) { return s.is_same(sections_[i]); };
        if (std::any_of(sections_.begin() + static_cast<std::ptrdiff_t>(size), sections_.end(), is_it)) ++again;
    }
    return again == size || (size >= fewest_with_a_gap && 3 * again >= 2 * size);
}

void outline::drop_contents() {
    const std::size_t size = size_of_contents();
    if (!is_contents(size)) return;
    log_.add(import_rule::contents, "开头的目录（" + std::to_string(size) + " 行标题）不是报告的部分，未保留。",
             "The table of contents at the beginning (" + std::to_string(size) +
                 " headings) is no part of the report; it was not kept.",
             sections_.front().position);
    for (std::size_t i = 0; i < size; ++i)
        preamble_.insert(preamble_.end(), sections_[i].lines.begin(), sections_[i].lines.end());
    sections_.erase(sections_.begin(), sections_.begin() + static_cast<std::ptrdiff_t>(size));
    // The titles among them are found again in the preamble.
    std::vector<later_title> behind;
    for (later_title &t : later_titles_) {
        if (t.section < size) continue;
        t.section -= size;
        behind.push_back(std::move(t));
    }
    titles_followed_ -= std::min(titles_followed_, later_titles_.size() - behind.size());
    later_titles_ = std::move(behind);
}

/// A list within section one numbered 二、三、 like sections: the section that has the number by right comes later.
void outline::make_lists_parts() {
    std::vector<bool> is_item(sections_.size(), false);
    int next = 0; // the number of the next section of the form, if it has its own number
    for (std::size_t i = sections_.size(); i-- > 0;) {
        const open_section &s = sections_[i];
        if (!s.content.kind)
            is_item[i] = next != 0 && s.number >= next;
        else
            next = static_cast<int>(*s.content.kind) == s.number ? s.number : 0;
    }
    std::vector<open_section> kept;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const bool in_first = !kept.empty() && kept.back().content.kind == section_kind::overall_situation;
        if (!is_item[i] || !in_first) {
            kept.push_back(std::move(sections_[i]));
            continue;
        }
        section &item = sections_[i].content;
        section_part part;
        part.heading = std::move(item.heading);
        part.paragraphs = std::move(item.paragraphs);
        auto &parts = kept.back().content.parts;
        parts.push_back(std::move(part));
        std::move(item.parts.begin(), item.parts.end(), std::back_inserter(parts));
        kept.back().has_table = kept.back().has_table || sections_[i].has_table;
    }
    sections_ = std::move(kept);
}

/// A heading without content that stands again later was printed twice.
void outline::drop_empty_repeats() {
    std::vector<section_kind> later;
    const auto is_repeat = [&](const open_section &s) {
        if (!s.content.kind) return false;
        if (std::find(later.begin(), later.end(), *s.content.kind) != later.end()) return s.is_empty();
        later.push_back(*s.content.kind);
        return false;
    };
    std::reverse(sections_.begin(), sections_.end());
    sections_.erase(std::remove_if(sections_.begin(), sections_.end(), is_repeat), sections_.end());
    std::reverse(sections_.begin(), sections_.end());
}

void outline::note_sections() {
    std::vector<section_kind> before;
    for (open_section &s : sections_) {
        const std::string &heading = s.content.heading;
        if (!s.content.kind) {
            log_.add(import_rule::other_section, "标题“" + heading + "”不是标准格式的六个部分之一，作为其他部分保留。",
                     "The heading \"" + heading + "\" is none of the six of the form; it is kept as another section.",
                     s.position);
            for (section_part &part : s.content.parts)
                part.aspect.reset();
        } else if (std::find(before.begin(), before.end(), *s.content.kind) != before.end())
            log_.add(import_rule::section_repeated, "标题“" + heading + "”出现不止一次，各次的内容分别保留。",
                     "The heading \"" + heading + "\" stands more than once; each is kept with its content.",
                     s.position);
        else
            before.push_back(*s.content.kind);
    }
}

bool outline::is_in_section_of_prose() const {
    for (auto s = sections_.rbegin(); s != sections_.rend(); ++s)
        if (const auto kind = s->content.kind)
            return *kind == section_kind::overall_situation || *kind == section_kind::problems_and_improvements ||
                   *kind == section_kind::other_matters;
    return false;
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
    log_.add(import_rule::year_from_period, "标题中没有年份，按正文所列统计期限认定为 " + year + " 年度。",
             "No title states the year; it is taken from the period that the text states: " + year + ".", out.position);
    return out;
}

/// The title in the page around the report, when it names but one report.
std::optional<title> outline::title_in_page() {
    std::optional<title> out;
    for (const title &found : titles_in_page(preamble_)) {
        if (period_ && *period_ != found.year) return std::nullopt;
        if (out &&
            (out->year != found.year || (out->organ != found.organ && !out->organ.empty() && !found.organ.empty())))
            return std::nullopt;
        if (!out || out->organ.empty()) out = found;
    }
    if (!out) return std::nullopt;
    log_.add(import_rule::title_from_page, "没有单独成行的标题，按页面导航或网站名称所在的行认定。请核对。",
             "No title stands on a line of its own; it was taken from a line of the page. Check it.", out->position,
             {{}, out->organ + std::to_string(out->year)});
    return out;
}

/// The titles before the first section. Behind the last table of an excerpt without sections they count only where
/// none stands before it.
std::vector<title> outline::titles_before_sections() {
    if (!sections_.empty()) return take_titles(preamble_);
    const auto end = preamble_.begin() + static_cast<std::ptrdiff_t>(lines_followed_);
    std::vector<document_paragraph> behind(end, preamble_.end());
    preamble_.erase(end, preamble_.end());
    std::vector<title> out = take_titles(preamble_);
    if (out.empty()) out = take_titles(behind);
    preamble_.insert(preamble_.end(), behind.begin(), behind.end());
    return out;
}

/// Takes the titles out of the text that repeat the title of the report or begin another report. The others only name
/// a report, in a list or as a reference.
std::vector<title> outline::settle_later_titles(std::optional<std::int32_t> year) {
    std::vector<title> out;
    for (std::size_t i = 0; i < later_titles_.size(); ++i) {
        const later_title &t = later_titles_[i];
        if (!year) year = t.title.year;
        if (i >= titles_followed_ && t.title.year != *year) continue;
        open_section &s = sections_[t.section];
        (t.part == 0 ? s.content.paragraphs : s.content.parts[t.part - 1].paragraphs)[t.paragraph].clear();
        --s.paragraphs;
        --s.marginal;
        out.push_back(t.title);
    }
    if (out.empty()) return out;
    const auto drop_cleared = [](std::vector<std::string> &paragraphs) {
        paragraphs.erase(std::remove(paragraphs.begin(), paragraphs.end(), std::string()), paragraphs.end());
    };
    for (open_section &s : sections_) {
        drop_cleared(s.content.paragraphs);
        for (section_part &part : s.content.parts)
            drop_cleared(part.paragraphs);
    }
    return out;
}

std::vector<title> outline::take_all_titles() {
    std::vector<title> out = titles_before_sections();
    const std::vector<title> later =
        settle_later_titles(out.empty() ? std::nullopt : std::optional<std::int32_t>(out.front().year));
    out.insert(out.end(), later.begin(), later.end());
    if (!out.empty()) return out;
    if (auto found = title_in_page())
        out.push_back(std::move(*found));
    else if (period_)
        out.push_back(title_without_year());
    return out;
}

std::vector<title> outline::fill(report &r) {
    drop_contents();
    std::vector<title> titles = take_all_titles();
    make_lists_parts();
    drop_empty_repeats();
    note_sections();
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
        log_.add(import_rule::dates_differ, "发布日期有几处且不一致，未采用。",
                 "Several dates of publication are stated and differ; none was taken.");
    return titles;
}

} // namespace ogi
