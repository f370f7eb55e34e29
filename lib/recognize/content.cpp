#include "recognize/content.hpp"

#include "document/compound_file.hpp"
#ifdef OGI_OFFICE
#include "document/zip_content.hpp"
#endif

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

namespace ogi {
namespace {

struct signature {
    std::string_view bytes;
    std::size_t offset;
    std::string_view zh, en; // what it is
    std::string_view advice_zh, advice_en;
};

constexpr std::string_view as_text_zh = "请在原软件中打开，另存为 docx、网页或纯文本（UTF-8）后再读取。";
constexpr std::string_view as_text_en =
    "Open it in its own program and save it as docx, as a web page or as plain text (UTF-8).";
constexpr std::string_view office_zh = "请用 Word 或 WPS 打开，另存为 docx 后再读取。";
constexpr std::string_view office_en = "Open it in Word or WPS and save it as docx.";
constexpr std::string_view from_pdf_zh =
    "请用 pdftotext -bbox-layout 文件.pdf 版面.html 取出文字的位置，再读取 版面.html。";
constexpr std::string_view from_pdf_en =
    "Take the places of its words out with pdftotext -bbox-layout FILE.pdf LAYOUT.html, and read LAYOUT.html.";
constexpr std::string_view picture_zh = "图片中的表格不能读取，请提供报告的文字版本。";
constexpr std::string_view picture_en = "Tables in a picture cannot be read; give the report as text.";
constexpr std::string_view unpack_zh = "请先解压，再读取其中的报告。";
constexpr std::string_view unpack_en = "Unpack it and read the report inside.";

using namespace std::string_view_literals;

constexpr signature signatures[] = {
    {"%PDF-"sv, 0, " PDF 文件", "a PDF file", from_pdf_zh, from_pdf_en},
    {"PK\x03\x04"sv, 0, "压缩包格式的文件（docx、xlsx、ofd、wps 或 zip）", "a zip file (docx, xlsx, ofd or zip)",
     as_text_zh, as_text_en},
    {"PK\x05\x06"sv, 0, "空的压缩包", "an empty zip file", unpack_zh, unpack_en},
    {"{\\rtf"sv, 0, "RTF 文件", "an RTF file", office_zh, office_en},
    {"\x89PNG"sv, 0, "图片（PNG）", "a picture (PNG)", picture_zh, picture_en},
    {"\xFF\xD8\xFF"sv, 0, "图片（JPEG）", "a picture (JPEG)", picture_zh, picture_en},
    {"GIF8"sv, 0, "图片（GIF）", "a picture (GIF)", picture_zh, picture_en},
    {"II*\0"sv, 0, "图片（TIFF）", "a picture (TIFF)", picture_zh, picture_en},
    {"MM\0*"sv, 0, "图片（TIFF）", "a picture (TIFF)", picture_zh, picture_en},
    {"WEBP"sv, 8, "图片（WebP）", "a picture (WebP)", picture_zh, picture_en},
    {"\x1F\x8B"sv, 0, "压缩文件（gzip）", "a gzip file", unpack_zh, unpack_en},
    {"7z\xBC\xAF"sv, 0, "压缩文件（7z）", "a 7z file", unpack_zh, unpack_en},
    {"Rar!\x1A"sv, 0, "压缩文件（rar）", "a rar file", unpack_zh, unpack_en},
};

failure unsupported(std::string_view zh, std::string_view en, std::string_view advice_zh, std::string_view advice_en) {
    return {errc::unsupported,
            {"这是" + std::string(zh) + "，目前不能读取。" + std::string(advice_zh),
             "This is " + std::string(en) + ", which is not read. " + std::string(advice_en)},
            {},
            std::nullopt};
}

result<medium> of_exchange_form(medium m, bool is_utf16) {
    if (!is_utf16) return m;
    return unsupported("UTF-16 编码的 JSON 或 XML", "JSON or XML in UTF-16", "请另存为 UTF-8 编码后再读取。",
                       "Save it with the encoding UTF-8.");
}

struct stream_meaning {
    std::string_view stream, zh, en, advice_zh, advice_en;
};

constexpr std::string_view new_office_zh = "请用 Excel 或 WPS 打开，另存为 xlsx 后再读取。";
constexpr std::string_view new_office_en = "Open it in Excel or WPS and save it as xlsx.";

// By a stream at the root of a compound file.
constexpr stream_meaning compound_kinds[] = {
    {"EncryptedPackage", "设有密码的 Office 文件", "an office file protected with a password",
     "请打开后取消密码，另存后再读取。", "Open it and save it without the password."},
    {"Workbook", "旧版 Excel 或 WPS 表格文件（xls、et）", "an old workbook (xls, et)", new_office_zh, new_office_en},
    {"Book", "旧版 Excel 文件（xls）", "an old workbook (xls)", new_office_zh, new_office_en},
    {"PowerPoint Document", "演示文稿（ppt、dps）", "a presentation (ppt, dps)", as_text_zh, as_text_en},
};

/// Office files from before Office Open XML are told apart by what is in them.
result<medium> medium_of_compound_file(std::string_view bytes) {
    const result<compound_file> file = compound_file::open(bytes);
    if (!file) return file.error();
    if (file->has("WordDocument")) return medium::doc;
    for (const stream_meaning &kind : compound_kinds)
        if (file->has(kind.stream)) return unsupported(kind.zh, kind.en, kind.advice_zh, kind.advice_en);
    return unsupported("旧版 Office 或 WPS 文件", "an old office file", office_zh, office_en);
}

failure empty_input(bool nothing_at_all) {
    return {
        errc::not_a_report,
        {nothing_at_all ? "文件是空的。请确认所选的是年度报告文件。" : "文件中只有空白。请确认所选的是年度报告文件。",
         nothing_at_all ? "The file is empty. Check that it is the report."
                        : "The file holds nothing but white space. Check that it is the report."},
        {},
        std::nullopt};
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `piece` (lower case) stands in the text, whatever the case there.
bool contains(std::string_view text, std::string_view piece) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), piece.begin(), piece.end(), same) != text.end();
}

/// Nothing but one JSON string: no report, but the reader of JSON is the one to say so.
bool is_quoted(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return text.front() == '"' && last > 0 && text.find('"', 1) == last;
}

/// A text may begin with a bracket too: 【…】 does not, [发布日期] does.
bool begins_json(std::string_view text) {
    if (text.front() == '{' || is_quoted(text)) return true;
    if (text.front() != '[') return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
    return next == std::string_view::npos ||
           std::string_view("{[\"]-0123456789tfn").find(text[next]) != std::string_view::npos;
}

/// Where an element, a comment or a declaration may begin.
bool is_tag_start(std::string_view text) {
    if (text.size() < 2 || text.front() != '<') return false;
    const char c = lower(text[1]);
    return (c >= 'a' && c <= 'z') || c == '!' || c == '?';
}

/// What `pdftotext -bbox-layout` prints: a page in the form of XHTML, with elements of its own.
bool is_pdf_layout(std::string_view text) {
    const std::size_t at = text.find("<doc>");
    if (at == std::string_view::npos) return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", at + 5);
    return next != std::string_view::npos && text.substr(next, 6) == "<page ";
}

bool begins_xml_report(std::string_view text) {
    return text.substr(0, 5) == "<?xml" || text.substr(0, 18) == "<ogi_annual_report" ||
           text.substr(0, 9) == "<!DOCTYPE" || text.substr(0, 4) == "<!--";
}

/// What stands before the root element is passed over, unless it says that the root is html.
bool begins_html(std::string_view text) {
    constexpr std::string_view elements[] = {
        "html",  "head",    "body",    "meta",  "title",      "link",   "style",   "script", "base",   "table",
        "tbody", "thead",   "tr",      "td",    "div",        "p",      "span",    "center", "font",   "br",
        "hr",    "article", "section", "main",  "h1",         "h2",     "h3",      "h4",     "strong", "b",
        "form",  "img",     "a",       "ul",    "ol",         "pre",    "header",  "nav",    "input",  "o:p",
        "em",    "u",       "i",       "label", "blockquote", "iframe", "frameset"};
    while (is_tag_start(text)) {
        std::string_view end = ">";
        if (text.substr(0, 4) == "<!--") {
            end = "-->";
        } else if (text[1] == '?') {
            end = "?>";
        } else if (text[1] != '!') {
            const std::string_view name = text.substr(1, text.find_first_of(" \t\r\n\f/>") - 1);
            return std::any_of(std::begin(elements), std::end(elements), [name](std::string_view element) {
                return name.size() == element.size() && contains(name, element);
            });
        } else if (contains(text.substr(0, text.find('>')), "doctype html"))
            return true;
        const std::size_t at = text.find(end);
        if (at == std::string_view::npos) return false;
        text.remove_prefix(at + end.size());
        const std::size_t next = text.find_first_not_of(" \t\r\n\f\v");
        if (next == std::string_view::npos) return false;
        text.remove_prefix(next);
    }
    return false;
}

/// Text that turns into markup only behind its first words.
bool holds_html(std::string_view text) {
    for (std::size_t at = text.find("</"); at != std::string_view::npos; at = text.find("</", at + 2))
        for (std::string_view end : {"</td>", "</p>", "</div>", "</table>"})
            if (text.size() - at >= end.size() && contains(text.substr(at, end.size()), end)) return true;
    return false;
}

/// A page in a file of its own kind that browsers save.
bool is_mhtml(std::string_view head) {
    return (contains(head.substr(0, 16), "mime-version:") || contains(head.substr(0, 16), "from: <saved by")) ||
           (contains(head, "mime-version:") && contains(head, "multipart/related"));
}

/// A page within JSON, as an interface of a portal gives it: not one of ours.
bool is_page_in_json(std::string_view text) {
    return text.find("\"edition\"") == std::string_view::npos &&
           (contains(text, "<td") || contains(text, "<p") || contains(text, "<table") || contains(text, "\\u003ctd") ||
            contains(text, "\\u003cp") || contains(text, "&lt;td"));
}

/// The ASCII characters of text in UTF-16, which is what its kind is told from; others as a question mark.
std::string ascii_of_utf16(std::string_view bytes) {
    const bool little = bytes.front() == '\xFF';
    std::string out;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        const char low = bytes[little ? at : at + 1], high = bytes[little ? at + 1 : at];
        out += high == 0 && static_cast<unsigned char>(low) < 0x80 ? low : '?';
    }
    return out;
}

/// Whether a NUL stands in a text that is otherwise an exchange form: its reader names the place.
bool is_exchange_form_before_nul(std::string_view text) {
    if (text.front() != '{') return begins_xml_report(text);
    const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
    return next != std::string_view::npos && (text[next] == '"' || text[next] == '}');
}

} // namespace

result<medium> medium_of(std::string_view bytes) {
    constexpr std::size_t looked_at = 4096;
    if (bytes.empty()) return empty_input(true);
#ifdef OGI_OFFICE
    if (bytes.substr(0, 4) == "PK\x03\x04"sv) return medium_of_zip(bytes);
#endif
    if (begins_compound_file(bytes)) return medium_of_compound_file(bytes);
    for (const signature &s : signatures)
        if (bytes.size() >= s.offset && bytes.substr(s.offset, s.bytes.size()) == s.bytes)
            return unsupported(s.zh, s.en, s.advice_zh, s.advice_en);

    std::string narrowed;
    const bool is_utf16 = bytes.substr(0, 2) == "\xFF\xFE"sv || bytes.substr(0, 2) == "\xFE\xFF"sv;
    if (is_utf16) bytes = narrowed = ascii_of_utf16(bytes);
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark) bytes.remove_prefix(byte_order_mark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\f\v");
    if (first == std::string_view::npos) return empty_input(false);
    const std::string_view text = bytes.substr(first);
    const std::string_view head = text.substr(0, looked_at);
    if (head.substr(0, 5) == "%PDF-") return unsupported(" PDF 文件", "a PDF file", from_pdf_zh, from_pdf_en);
    if (head.substr(0, 5) == "{\\rtf") return unsupported("RTF 文件", "an RTF file", office_zh, office_en);
    if (head.find('\0') != std::string_view::npos && !is_exchange_form_before_nul(head))
        return unsupported("二进制文件", "a binary file", as_text_zh, as_text_en);
    if (is_mhtml(head))
        return unsupported("单个文件网页（MHTML）", "a web page in a single file (MHTML)",
                           "请在浏览器中打开，另存为“网页，仅 HTML”后再读取。",
                           "Open it in a browser and save it as \"Web page, HTML only\".");
    if (begins_json(text)) {
        if (is_page_in_json(text))
            return unsupported("包在 JSON 中的网页", "a web page within JSON",
                               "请取出其中的网页内容（通常是 content 一项），另存为 .html 文件后再读取。",
                               "Take the page out of it (usually the member content) and save it as an .html file.");
        return of_exchange_form(medium::json, is_utf16);
    }
    if (!is_tag_start(text)) return holds_html(text) ? medium::html : medium::text;
    if (is_pdf_layout(text.substr(0, 4 * looked_at))) return medium::pdf_layout;
    if (begins_html(text)) return medium::html;
    if (begins_xml_report(head)) return of_exchange_form(medium::xml, is_utf16);
    if (holds_html(text)) return medium::html;
    return unsupported(
        "其他标记文本", "markup of another kind",
        "请在浏览器中打开，把全文复制到纯文本文件（UTF-8）后再读取；XML 形式的报告根元素应为 "
        "ogi_annual_report。",
        "Open it in a browser and copy everything into a plain text file (UTF-8); a report in XML has the "
        "root element ogi_annual_report.");
}

} // namespace ogi
