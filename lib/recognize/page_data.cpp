#include "recognize/page_data.hpp"

#include "document/white_space.hpp"
#include "recognize/figure.hpp"
#include "recognize/masthead.hpp"
#include "recognize/pieces.hpp"
#include "recognize/simplified.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t longest_line = 150, most_kept = 50;
constexpr std::string_view words_for_the_publisher[] = {"发布机构", "发布单位", "公开机构", "公开主体",
                                                        "发文机关", "发文机构", "制发机关", "制发单位"};

/// The value behind a label, up to the next blank: 发布机构：县民政局 发文日期：2020-01-08.
std::string_view value_behind(std::string_view rest) {
    rest = trimmed(rest);
    if (!take_front(rest, "：") && !take_front(rest, ":")) return {};
    rest = trimmed(rest);
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (white_space_at_front(rest.substr(i)) != 0) return rest.substr(0, i);
    return rest;
}

template <class T> bool all_the_same(const std::vector<T> &values) {
    return std::all_of(values.begin(), values.end(), [&](const T &v) { return v == values.front(); });
}

} // namespace

void page_data::add_publisher(std::string_view name, const source_span &where) {
    if (publishers_.size() < most_kept && is_name_of_an_organ(name)) publishers_.push_back({storable(name), where});
}

/// `text` begins with the label.
void page_data::add_date_of_issue(std::string_view text, const source_span &where) {
    if (!begins_with(text, "发文日期") || issued_on_.size() >= most_kept) return;
    const auto issued = date_of_issue_in(text);
    if (!issued) return;
    issued_on_.push_back(*issued);
    issued_where_ = where;
}

void page_data::add(std::string_view line, const source_span &where) {
    if (line.size() > longest_line) return;
    // Such labels begin a line or stand behind a blank.
    bool begins_word = true;
    for (std::string_view rest = line; !rest.empty();) {
        if (const std::size_t space = white_space_at_front(rest)) {
            rest.remove_prefix(space);
            begins_word = true;
            continue;
        }
        if (begins_word) add_date_of_issue(rest, where);
        for (std::string_view word : words_for_the_publisher)
            if (begins_word && begins_with(rest, word)) add_publisher(value_behind(rest.substr(word.size())), where);
        begins_word = false;
        const unsigned char lead = static_cast<unsigned char>(rest.front());
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3; // of the character, or less
        rest.remove_prefix(std::min(size, rest.size()));
    }
}

void page_data::add(const table_row &row) {
    for (std::size_t i = 0; i < row.printed.size(); ++i) {
        const document_cell &cell = *row.printed[i].source;
        if (cell.text.size() > longest_line) continue;
        add(cell.text, cell.span);
        if (i + 1 == row.printed.size()) continue;
        const document_cell &value = *row.printed[i + 1].source;
        const std::string label = without_punctuation(folded(cell.text));
        const auto is_label = [&](std::string_view word) { return label == word; };
        if (std::any_of(std::begin(words_for_the_publisher), std::end(words_for_the_publisher), is_label))
            add_publisher(value.text, value.span);
        if (value.text.size() > longest_line || published_on_.size() >= most_kept) continue;
        // As if they stood on one line.
        const std::string line = label + "：" + std::string(value.text);
        if (const auto published = publication_date_in(line)) published_on_.push_back(*published);
        add_date_of_issue(line, value.span);
    }
}

void page_data::complete(report &r, bool date_is_open, journal &log) const {
    const auto same_name = [&](const publisher &p) { return p.name == publishers_.front().name; };
    if (r.organ.empty() && !publishers_.empty() && std::all_of(publishers_.begin(), publishers_.end(), same_name)) {
        const publisher &found = publishers_.front();
        r.organ = found.name;
        log.add(import_rule::organ_from_publisher,
                "标题中没有机关名称，按页面所列发布机构认定为“" + found.name + "”。请核对。",
                "The title does not name the organ; it is taken from the publisher that the page names: \"" +
                    found.name + "\". Check it.",
                found.where, {{}, found.name});
    }
    if (!date_is_open || r.published_on || issued_on_.empty() || !all_the_same(issued_on_)) return;
    r.published_on = issued_on_.front();
    log.add(import_rule::date_from_issue, "没有发布日期，按页面所列发文日期认定。请核对。",
            "No date of publication is stated; the date of issue that the page states is taken. Check it.",
            issued_where_);
}

} // namespace ogi
