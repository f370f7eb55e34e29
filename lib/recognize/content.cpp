#include "recognize/content.hpp"

#include "document/compound_file.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace ogi {
namespace {

struct signature {
    std::string_view bytes;
    std::size_t offset;
    std::string_view zh, en; // what it is
    std::string_view advice_zh, advice_en;
};

constexpr std::string_view as_text_zh = "请在原软件中打开，另存为纯文本（UTF-8，表格各单元格以制表符分隔）后再读取。";
constexpr std::string_view as_text_en =
    "Open it in its own program and save it as plain text (UTF-8, table cells separated by tabs).";
constexpr std::string_view office_zh =
    "请用 Word 或 WPS 打开，把全文复制到纯文本文件（UTF-8，表格会成为制表符分隔的行）后再读取。";
constexpr std::string_view office_en =
    "Open it in Word or WPS and copy everything into a plain text file (UTF-8; tables become rows separated by tabs).";
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
     office_zh, office_en},
    {"PK\x05\x06"sv, 0, "空的压缩包", "an empty zip file", unpack_zh, unpack_en},
    {"{\\rtf"sv, 0, "RTF 文件", "an RTF file", office_zh, office_en},
    {"\xFF\xFE"sv, 0, "UTF-16 编码的文本", "text in UTF-16", "请另存为 UTF-8 编码后再读取。",
     "Save it with the encoding UTF-8."},
    {"\xFE\xFF"sv, 0, "UTF-16 编码的文本", "text in UTF-16", "请另存为 UTF-8 编码后再读取。",
     "Save it with the encoding UTF-8."},
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
    {"PowerPoint Document", "演示文稿（ppt、dps）", "a presentation (ppt, dps)", office_zh, office_en},
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
    if (begins_compound_file(bytes)) return medium_of_compound_file(bytes);
    for (const signature &s : signatures)
        if (bytes.size() >= s.offset && bytes.substr(s.offset, s.bytes.size()) == s.bytes)
            return unsupported(s.zh, s.en, s.advice_zh, s.advice_en);

    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark) bytes.remove_prefix(byte_order_mark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\f\v");
    if (first == std::string_view::npos) return empty_input(false);
    const std::string_view text = bytes.substr(first);
    const std::string_view head = text.substr(0, looked_at);
    if (head.substr(0, 5) == "%PDF-") return unsupported(" PDF 文件", "a PDF file", from_pdf_zh, from_pdf_en);
    if (head.substr(0, 5) == "{\\rtf") return unsupported("RTF 文件", "an RTF file", office_zh, office_en);
    if (head.find('\0') != std::string_view::npos && !is_exchange_form_before_nul(head))
        return unsupported("二进制文件", "a binary file", as_text_zh, as_text_en);
    if (begins_json(text)) return medium::json;
    if (!is_tag_start(text)) return medium::text;
    if (is_pdf_layout(text.substr(0, 4 * looked_at))) return medium::pdf_layout;
    if (contains(head, "<html") || contains(head, "<!doctype html"))
        return unsupported("网页（HTML）", "a web page (HTML)",
                           "请在浏览器中打开，把全文复制到纯文本文件（UTF-8）后再读取。",
                           "Open it in a browser and copy everything into a plain text file (UTF-8).");
    if (begins_xml_report(head)) return medium::xml;
    return unsupported(
        "网页或其他标记文本", "a web page or other markup",
        "请在浏览器中打开，把全文复制到纯文本文件（UTF-8）后再读取；XML 形式的报告根元素应为 ogi_annual_report。",
        "Open it in a browser and copy everything into a plain text file (UTF-8); a report in XML has the "
        "root element ogi_annual_report.");
}

} // namespace ogi
