#include "recognize/catalogue.hpp"

#include "form/table.hpp"

#include <algorithm>

namespace ogi {
namespace {

template <class Line> void add_line(label_set &set, const Line &line) {
    set.add(line.label, line.code);
    set.add_all(line.variants, line.code);
}

void add_line(label_set &set, const form::disclosure_line &line) {
    set.add(line.label_2019, line.code);
    set.add(line.label_2021, line.code);
    set.add_all(line.variants, line.code);
}

void add_line(label_set &set, const form::block &line) {
    set.add(line.label, line.code);
}

void add_line(label_set &set, const form::heading &line) {
    set.add(line.text, line.code);
    set.add_all(line.variants, line.code);
}

template <class Line, std::size_t N> label_set labels_of(const Line (&lines)[N]) {
    label_set out;
    for (const Line &line : lines)
        add_line(out, line);
    out.sort();
    return out;
}

/// The spanning headers over columns.
template <class Line, std::size_t N> label_set captions_of(const Line (&lines)[N]) {
    label_set out;
    for (const Line &line : lines)
        out.add(line.caption, line.code);
    out.sort();
    return out;
}

label_set application_row_labels() {
    label_set out;
    for (const form::application_row &row : form::application_rows)
        if (row.code != form::row_code::other_handling_undivided) add_line(out, row);
    out.sort();
    return out;
}

catalogue make_catalogue() {
    catalogue out;
    out.groups = labels_of(form::groups);
    out.application_rows = application_row_labels();
    out.applicants = labels_of(form::applicants);
    out.applicant_captions = captions_of(form::applicants);
    out.applicant_captions.add(form::applicants_caption, form::applicant_code::none);
    out.applicant_captions.add_all(form::organizations_caption_variants, form::applicant_code::commercial_enterprise);
    out.applicant_captions.sort();
    out.blocks = labels_of(form::blocks);
    out.disclosure_rows = labels_of(form::disclosure_rows);
    out.measures = labels_of(form::measures);
    out.proceedings = labels_of(form::proceedings);
    out.proceeding_captions = captions_of(form::proceedings);
    out.results = labels_of(form::proceeding_results);
    out.sections = labels_of(form::sections);
    out.aspects = labels_of(form::aspects);
    return out;
}

} // namespace

void label_set::add(std::string_view label, std::int32_t code) {
    const printed_label printed = label_of(label);
    if (!printed.text.empty()) labels_.emplace_back(printed.text, code);
}

void label_set::add_all(std::string_view labels, std::int32_t code) {
    while (!labels.empty()) {
        const std::size_t end = std::min(labels.find('|'), labels.size());
        add(labels.substr(0, end), code);
        labels.remove_prefix(std::min(end + 1, labels.size()));
    }
}

void label_set::sort() {
    // The same label twice (the spanning header over several columns) keeps the first of its lines.
    std::sort(labels_.begin(), labels_.end());
    const auto same = [](const auto &a, const auto &b) { return a.first == b.first; };
    labels_.erase(std::unique(labels_.begin(), labels_.end(), same), labels_.end());
}

std::optional<std::int32_t> label_set::find(const printed_label &label) const {
    if (const auto whole = find_text(label.text)) return whole;
    return find_text(label.core);
}

std::optional<std::int32_t> label_set::find_text(std::string_view text) const {
    if (text.empty()) return std::nullopt;
    const auto before = [](const auto &line, std::string_view wanted) { return line.first < wanted; };
    const auto found = std::lower_bound(labels_.begin(), labels_.end(), text, before);
    if (found == labels_.end() || found->first != text) return std::nullopt;
    return found->second;
}

const catalogue &form_labels() {
    static const catalogue labels = make_catalogue();
    return labels;
}

bool is_content_head(const printed_label &label) {
    return label.text == "信息内容";
}

bool is_relation_note(const printed_label &label) {
    return label.text.find("勾稽关系") != std::string::npos;
}

} // namespace ogi
