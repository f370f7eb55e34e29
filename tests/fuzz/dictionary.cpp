// fuzz_dictionary json|xml|text|html|facts: the words of an exchange form or of the printed form as a libFuzzer dictionary, taken
// from the form table and from the canonical output itself.
#include "form/table.hpp"

#include <ogi/ogi.hpp>

#include <cctype>
#include <cstdio>
#include <cstring>
#include <set>
#include <string>
#include <string_view>

namespace {

using words = std::set<std::string, std::less<>>;

void add_pieces(words &out, std::string_view text, char separator) {
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0) out.emplace(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

/// A report that has every kind of part, so that its canonical forms have every word.
ogi::report report_with_everything() {
    using namespace ogi;
    report r;
    r.organ = "机关";
    r.year = 2024;
    r.scope = report_scope::aggregate_of_system;
    r.included_organs = {"甲"};
    r.published_on = date{2025, 1, 31};
    r.preamble = {"前言"};
    r.sections = {{section_kind::overall_situation,
                   "一、总体情况",
                   {"文"},
                   {{aspect_kind::supervision_and_safeguards, "（五）监督保障", {"文"}}}}};
    r.processing_fee.notices_count = r.processing_fee.notices_amount_yuan = cell::number(1);
    r.processing_fee.received_amount_yuan = cell::not_applicable("/");
    r.extensions = {{form_table::applications, "组", "行", {{"列", cell::number(2, "2件")}}}};
    r[0] = cell::blank();
    r[1] = cell::number(22, "22（件）");
    r[2] = cell::unread("约三件");
    return r;
}

/// The runs of letters, digits and underscores of a canonical text.
void add_names(words &out, std::string_view text) {
    std::string name;
    for (char c : text) {
        const bool part = c == '_' || std::isalnum(static_cast<unsigned char>(c));
        if (part) {
            name += c;
        } else if (!name.empty()) {
            out.insert(name);
            name.clear();
        }
    }
}

words names_of(const ogi::result<std::string> &canonical) {
    words out;
    add_names(out, canonical.value());
    for (std::size_t i = 0; i < ogi::cell_count; ++i)
        add_pieces(out, ogi::path_at(i), '.');
    for (const auto &line : ogi::form::sections)
        out.emplace(line.key);
    for (const auto &line : ogi::form::aspects)
        out.emplace(line.key);
    return out;
}

words json_words() {
    words out = {"null", "\\u0000", "\\ud83d\\ude00", "1e400", "-0", "0.30", "99999999999999999999", "\xEF\xBB\xBF"};
    for (const std::string &name : names_of(ogi::write_json(report_with_everything())))
        out.insert("\"" + name + "\":");
    return out;
}

words xml_words() {
    words out = {"<!DOCTYPE x>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#1;", "&#x10FFFF;", "<?x?>", "xmlns="};
    for (const std::string &name : names_of(ogi::write_xml(report_with_everything()))) {
        out.insert("<" + name + ">");
        out.insert("</" + name + ">");
        out.insert(name + "=\"");
    }
    return out;
}

template <class Lines> void add_labels(words &out, const Lines &lines) {
    for (const auto &line : lines) {
        out.emplace(line.label);
        add_pieces(out, line.variants, '|');
    }
}

template <class Lines> void add_both_labels(words &out, const Lines &lines) {
    for (const auto &line : lines) {
        out.emplace(line.label_2019);
        out.emplace(line.label_2021);
        add_pieces(out, line.variants, '|');
    }
}

template <class Lines> void add_headings(words &out, const Lines &lines) {
    for (const auto &line : lines) {
        out.insert(std::string(line.numeral) + "、" + std::string(line.text));
        out.insert("（" + std::string(line.numeral) + "）" + std::string(line.text));
        add_pieces(out, line.variants, '|');
    }
}

words text_words() {
    namespace form = ogi::form;
    words out = {"\t",     "\n", "\t\t\t",   "申请人情况",   "法人或其他组织", "信息内容", "年政府信息公开工作年度报告",
                 "2024年", "/",  "—",        "１２",         "1,113",          "240万元",  "75394432.52元",
                 "+19",    "-8", "\xC2\xA0", "\xEF\xBB\xBF", "\r\n",           "(一)",     "1、"};
    add_labels(out, form::groups);
    add_labels(out, form::application_rows);
    add_labels(out, form::applicants);
    add_labels(out, form::proceedings);
    add_labels(out, form::proceeding_results);
    for (const form::block &b : form::blocks)
        out.emplace(b.label);
    add_both_labels(out, form::disclosure_rows);
    add_both_labels(out, form::measures);
    add_headings(out, form::sections);
    add_headings(out, form::aspects);
    out.erase("");
    return out;
}

/// The elements that the reader of web pages tells apart, and the words of the form.
words html_words() {
    words out = text_words();
    for (const char *element :
         {"p",        "div",  "br",   "table", "tr",   "td",    "th",   "tbody",  "tfoot",  "caption",
          "b",        "font", "a",    "pre",   "span", "title", "head", "meta",   "select", "option",
          "template", "svg",  "math", "form",  "li",   "ul",    "h1",   "iframe", "script"}) {
        out.insert(std::string("<") + element + ">");
        out.insert(std::string("</") + element + ">");
    }
    for (const char *piece :
         {"<td rowspan=2>", "<td colspan=3>", "<td rowspan=0>", "<p style='display:none'>", "<p hidden>", "<img src=x>",
          "<meta charset=gbk>", "<meta charset=big5>", "<!DOCTYPE html>", "<!--[if mso]>", "<![endif]-->", "&nbsp;",
          "&#49;", "&lt;td&gt;", "\xD6\xD0\xCE\xC4"})
        out.insert(piece);
    return out;
}

/// The words of the grammar of facts, and those by which the rules know a list.
words facts_words() {
    words out = {
        "件",       "条",     "万元", "元",    "其中",   "其他", "法人", "当面", "信函", "网络", "1月1日至12月31日",
        "统计期限", "2024年", "１２", "1,113", "１.2万", "，",   "。",   "、",   "；",   "：",   "（",
        "）",       "类",     "XX",   "《",    "》"};
#define OGI_WORDS(sense, argument, text) add_pieces(out, text, '|');
#include "facts/words.def"
#undef OGI_WORDS
    return out;
}

void print(const words &all) {
    for (const std::string &word : all) {
        std::string line = "\"";
        for (char c : word) {
            char escaped[5];
            const auto byte = static_cast<unsigned char>(c);
            const bool plain = byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
            std::snprintf(escaped, sizeof escaped, plain ? "%c" : "\\x%02X", byte);
            line += escaped;
        }
        std::puts((line + "\"").c_str());
    }
}

struct dictionary {
    const char *name;
    words (*all)();
};
constexpr dictionary dictionaries[] = {
    {"json", json_words}, {"xml", xml_words}, {"text", text_words}, {"html", html_words}, {"facts", facts_words}};

} // namespace

int main(int argc, char **argv) {
    for (const dictionary &d : dictionaries)
        if (argc == 2 && std::strcmp(argv[1], d.name) == 0) {
            print(d.all());
            return 0;
        }
    std::fputs("usage: fuzz_dictionary json|xml|text|html|facts\n", stderr);
    return 2;
}
