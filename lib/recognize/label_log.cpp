#include "recognize/label_log.hpp"

#include "form/table.hpp"
#include "recognize/figure.hpp"

#include <utility>

namespace ogi {
namespace {

struct repair_text {
    label_repair how;
    import_rule rule;
    std::string_view zh, en;
};

// “〈print〉”按标准格式的“〈label〉”读取：…
constexpr repair_text repair_texts[] = {
    {label_repair::other_word, import_rule::label_word, "用词不同。", "another word for the same."},
    {label_repair::numbering, import_rule::label_number, "序号后缺少标点。", "the mark behind the number is missing."},
    {label_repair::added_words, import_rule::label_words, "前后多出了文字。", "words were added to it."},
    {label_repair::spelling, import_rule::label_spelling, "有缺字、多字或错字，且不可能是其他名称。",
     "a character is lost, added or wrong, and it can be no other label."},
};

} // namespace

void label_log::take(folding &into, const printed_label &label, std::string_view print, const source_span &where) {
    if (into.labels++ != 0) return;
    into.print = storable(print.substr(0, longest_label));
    into.text = label.text;
    into.where = where;
}

void label_log::add(const printed_label &label, std::string_view print, const source_span &where, journal &log) {
    if (label.traditional) take(traditional_, label, print, where);
    if (label.readings) take(readings_, label, print, where);
    for (const repair_text &text : repair_texts) {
        if (text.how != label.repair) continue;
        const std::string printed = storable(print.substr(0, longest_label));
        constexpr std::size_t most_said = 1000;
        if (said_.size() >= most_said || !said_.insert(printed).second) continue;
        log.add(text.rule, "“" + printed + "”按标准格式的“" + label.text + "”读取：" + std::string(text.zh),
                "\"" + printed + "\" was read as \"" + label.text + "\" of the official form: " + std::string(text.en),
                where, {printed, label.text});
    }
}

void label_log::add(const table_row &row, journal &log) {
    for (const printed_cell &c : row.printed) {
        const bool as_printed = !c.label.traditional && !c.label.readings && c.label.repair == label_repair::none;
        if (!as_printed) add(c.label, c.source->text, c.source->span, log);
    }
}

void label_log::finish(journal &log) const {
    const auto say = [&log](const folding &f, import_rule rule, std::string_view zh, std::string_view en) {
        if (f.labels == 0) return;
        const std::string count = std::to_string(f.labels);
        log.add(rule, "有 " + count + " 处标题或行名、列名" + std::string(zh) + "，首处“" + f.print + "”。",
                count + (f.labels == 1 ? " heading or label " : " headings or labels ") + std::string(en) +
                    "; the first is \"" + f.print + "\".",
                f.where, {f.print, f.text});
    };
    say(traditional_, import_rule::label_traditional, "用繁体字，比对时按简体字",
        "in traditional characters, compared as simplified ones");
    say(readings_, import_rule::label_reading, "夹有拼音注音，比对时略去",
        "with readings in Latin letters, which were passed over");
}

void log_told_head(head_fault fault, std::int32_t measure, const std::string &print, const source_span &where,
                   journal &log) {
    const form::disclosure_line &line = form::line_of(form::measures, measure);
    const std::string label(line.label_2021.empty() ? line.label_2019 : line.label_2021);
    const bool cut = fault == head_fault::cut;
    log.add(cut ? import_rule::head_cut : import_rule::head_twice,
            "表二列名“" + print + (cut ? "”有缺字" : "”重复出现") + "，按相邻各列的顺序认定为“" + label +
                "”。请核对该列的数字。",
            "Head \"" + print + "\" of table 2 " + (cut ? "lost characters" : "stands twice") +
                "; by the order of the heads beside it this is \"" + label + "\". Check the figures of the column.",
            where, {print, label});
}

} // namespace ogi
