// The log of an import, as JSON "ogi-import-log/1" and for a reader.
#include "result/log_words.hpp"
#include "result/text_page.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

std::string log_as_json(const reading &source, std::string_view input_name) {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-import-log/1");
    write_library(json);
    json.open("input", '{');
    json.text("name", input_name);
    json.text("medium", name_of(source.medium).id);
    json.open("parts", '[');
    for (const std::string &part : source.parts)
        if (!part.empty()) json.text({}, part);
    json.close(']');
    json.close('}');
    json.open("edition", '{');
    json.text("chosen", name_of(source.report.edition).id);
    json.text("why", source.edition_reason.zh, source.edition_reason.en);
    json.close('}');
    json.text("organ", source.report.organ);
    if (source.report.year)
        json.number("report_year", std::int64_t{*source.report.year});
    else
        json.null("report_year");
    json.open("counts", '{');
    using kind = log_entry::kind;
    for (kind k : {kind::repair, kind::guess, kind::unread, kind::note})
        json.number(name_of(k).id, count_of(k, source.log));
    json.close('}');
    json.open("entries", '[');
    write_log_entries(json, source.log, source.parts);
    json.close(']');
    json.open("relations_used", '[');
    for (const used_relation &used : source.relations_used) {
        json.open('{');
        json.text("rule", used.rule);
        json.text("instance", used.instance);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    return json.finish();
}

std::string log_as_text(const reading &source, std::string_view input_name, const result_style &style) {
    const language l = style.language;
    const bool zh = l == language::zh;
    text_page page(style);
    const std::string counts = counts_in_words(source.log, l);
    page.strong_line({zh ? "导入记录" : "Import",
                      input_name.empty() ? ""
                      : zh               ? "："
                                         : ": ",
                      input_name, zh ? "（" : " (", name_of(source.medium).words.in(l), zh ? "）" : ")"});
    page.line({"  ", counts.empty()
                         ? zh ? "没有修正、推断或未读的内容。" : "Nothing was repaired, guessed or left unread."
                         : counts});
    for (const log_entry &entry : source.log) {
        const std::string place = place_in_words(entry, source.places, source.parts, l);
        const std::string rule = rule_in_words(entry, l), change = change_in_words(entry, l);
        const ink colour = entry.what == log_entry::kind::note ? ink::plain : ink::doubtful;
        page.line(colour, {"  ", name_of(entry.what).words.in(l)},
                  {rule.empty() ? ""
                   : zh         ? "（"
                                : " (",
                   rule,
                   rule.empty() ? ""
                   : zh         ? "）"
                                : ")",
                   "  ", place,
                   place.empty() ? ""
                   : zh          ? "："
                                 : ": ",
                   entry.message.in(l)});
        if (!change.empty()) page.line({"      ", change});
    }
    if (source.relations_used.empty()) return page.finish();
    page.line({"  ", zh ? "读取时用以确定数字的关系（核对时不再算作相符）："
                        : "Relations that decided between readings (they do not count as passed in a check):"});
    for (const used_relation &used : source.relations_used)
        page.line({"      ", used.rule, "  ", used.instance});
    return page.finish();
}

} // namespace

std::string write_log(const reading &source, result_format format, const result_style &style,
                      std::string_view input_name) {
    return is_json(format) ? log_as_json(source, input_name) : log_as_text(source, input_name, style);
}

} // namespace ogi
