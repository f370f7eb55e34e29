#include "result/log_words.hpp"

#include <ogi/form.hpp>

#include <algorithm>

namespace ogi {

void write_position(json_writer &json, std::string_view key, const text_position &p) {
    json.open(key, '{');
    json.number("offset", p.offset);
    json.number("line", p.line);
    json.number("column", p.column);
    json.close('}');
}

void write_place(json_writer &json, const source_place &p, const std::vector<std::string> &parts) {
    if (!p.known()) return;
    json.open("source", '{');
    json.text_if_any("part", name_of_part(p.part, parts));
    if (p.table != 0) {
        json.number("table", std::size_t{p.table});
        json.number("row", std::size_t{p.row});
        json.number("column", std::size_t{p.column});
    }
    write_position(json, "begin", p.begin);
    json.number("size", p.size);
    if (p.characters != 0) {
        json.number("character", p.character);
        json.number("characters", p.characters);
    }
    json.close('}');
}

void write_log_entries(json_writer &json, const std::vector<log_entry> &log, const std::vector<std::string> &parts) {
    for (const log_entry &entry : log) {
        json.open('{');
        json.text_if_any("rule", entry.rule);
        json.text("kind", name_of(entry.what).id);
        if (entry.confidence) json.text("confidence", name_of(*entry.confidence).id);
        json.text("message", entry.message.zh, entry.message.en);
        json.text_if_any("before", entry.before);
        json.text_if_any("after", entry.after);
        if (entry.cell) json.text("path", path_at(*entry.cell));
        json.text_if_any("part", name_of_part(entry.part, parts));
        if (entry.position.line != 0) write_position(json, "position", entry.position);
        json.close('}');
    }
}

std::string_view name_of_part(std::uint32_t part, const std::vector<std::string> &parts) {
    return part < parts.size() ? std::string_view(parts[part]) : std::string_view();
}

std::string place_in_words(const log_entry &entry, const cell_places &places, const std::vector<std::string> &parts,
                           language l) {
    const bool zh = l == language::zh;
    std::string out(name_of_part(entry.part, parts));
    const auto add = [&](const std::string &words) { out.append(out.empty() ? "" : zh ? "，" : ", ").append(words); };
    if (entry.cell) {
        const source_place &p = places[*entry.cell];
        const std::string table = std::to_string(p.table), row = std::to_string(p.row),
                          column = std::to_string(p.column);
        if (p.table != 0)
            add(zh ? "表格 " + table + " 第 " + row + " 行第 " + column + " 列"
                   : "table " + table + ", row " + row + ", column " + column);
    }
    const std::string line = std::to_string(entry.position.line);
    if (entry.position.line != 0) add(zh ? "第 " + line + " 行" : "line " + line);
    return out;
}

std::string rule_in_words(const log_entry &entry, language l) {
    std::string out = entry.rule;
    if (entry.confidence && !out.empty())
        out.append(l == language::zh ? "，" : ", ").append(name_of(*entry.confidence).words.in(l));
    return out;
}

std::string change_in_words(const log_entry &entry, language l) {
    if (entry.before.empty() || entry.after.empty()) return {};
    const bool zh = l == language::zh;
    return (zh ? "“" : "\"") + entry.before + (zh ? "” → " : "\" → ") + entry.after;
}

std::size_t count_of(log_entry::kind kind, const std::vector<log_entry> &log) {
    const auto is_it = [kind](const log_entry &e) { return e.what == kind; };
    return static_cast<std::size_t>(std::count_if(log.begin(), log.end(), is_it));
}

std::string counts_in_words(const std::vector<log_entry> &log, language l) {
    using kind = log_entry::kind;
    std::string out;
    for (kind k : {kind::repair, kind::guess, kind::unread, kind::note}) {
        const std::size_t n = count_of(k, log);
        if (n == 0) continue;
        if (!out.empty()) out += l == language::zh ? "，" : ", ";
        out.append(name_of(k).words.in(l)).append(" ").append(std::to_string(n));
    }
    return out;
}

} // namespace ogi
