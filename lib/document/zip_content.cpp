#include "document/zip_content.hpp"

#include "document/archive.hpp"
#include "document/office_package.hpp"

#include <array>
#include <string>

namespace ogi {
namespace {

using namespace std::string_view_literals;

struct type_words {
    std::string_view contains; // in the type of the main part
    medium kind;
};

// The types of documents and templates, with macros or without.
constexpr type_words read_types[] = {
    {"wordprocessingml.", medium::docx},     {"vnd.ms-word.", medium::docx},
    {"spreadsheetml.", medium::xlsx},        {"vnd.ms-excel.sheet.macro", medium::xlsx},
    {"vnd.ms-excel.template", medium::xlsx}, {"vnd.ms-excel.addin", medium::xlsx},
    {"opendocument.text", medium::odt},      {"opendocument.spreadsheet", medium::ods},
};

struct other_kind {
    std::string_view part; // or the beginning of its name
    std::string_view zh, en, advice_zh, advice_en;
};

constexpr std::string_view as_docx_zh = "请用 Word 或 WPS 打开，另存为 docx 后再读取。";
constexpr std::string_view as_docx_en = "Open it in Word or WPS, save it as docx and read that.";
constexpr std::string_view unpack_zh = "请先解压，再读取其中的报告。";
constexpr std::string_view unpack_en = "Unpack it and read the report inside.";

constexpr other_kind other_kinds[] = {
    {"OFD.xml", "版式文件（ofd）", "an OFD file",
     "请向制作单位索取 docx 或网页版本，或用阅读软件转换为 docx 后再读取。",
     "Ask for the report as docx or as a web page, or convert it to docx."},
    {"ppt/", "演示文稿（pptx）", "a presentation (pptx)", "请提供 Word 文档或网页形式的报告。",
     "Give the report as a Word document or a web page."},
    {"xl/workbook.bin", "二进制工作簿（xlsb）", "a binary workbook (xlsb)",
     "请用 Excel 或 WPS 打开，另存为 xlsx 后再读取。", "Open it in Excel or WPS, save it as xlsx and read that."},
    {"Index/Document.iwa", "苹果 Pages 文档", "a document of Apple Pages", "请在原软件中导出为 docx 后再读取。",
     "Export it as docx and read that."},
    {"META-INF/MANIFEST.MF", "Java 程序包（jar）", "a Java archive (jar)", "请确认所选的是年度报告文件。",
     "Check that it is the report."},
    {"AndroidManifest.xml", "安卓程序包（apk）", "an Android package (apk)", "请确认所选的是年度报告文件。",
     "Check that it is the report."},
};

failure unsupported(std::string_view zh, std::string_view en, std::string_view advice_zh, std::string_view advice_en) {
    return {errc::unsupported,
            {"这是" + std::string(zh) + "，目前不能读取。" + std::string(advice_zh),
             "This is " + std::string(en) + ", which is not read. " + std::string(advice_en)},
            {},
            std::nullopt};
}

result<medium> of_type(std::string_view type) {
    for (const type_words &t : read_types)
        if (type.find(t.contains) != std::string_view::npos) return t.kind;
    if (type.find("epub") != std::string_view::npos)
        return unsupported("电子书（epub）", "an e-book (epub)", "请提供 Word 文档或网页形式的报告。",
                           "Give the report as a Word document or a web page.");
    return unsupported("其他类型的办公文档", "an office document of another kind", as_docx_zh, as_docx_en);
}

} // namespace

result<medium> medium_of_zip(std::string_view bytes) {
    const limits usual;
    result<archive> parts = archive::open(bytes, usual);
    if (!parts) return parts.error();
    for (const other_kind &k : other_kinds)
        if (k.part.back() == '/' ? parts->has_folder(k.part) : parts->has(k.part))
            return unsupported(k.zh, k.en, k.advice_zh, k.advice_en);
    if (parts->has("[Content_Types].xml") || parts->has("_rels/.rels")) {
        const result<main_part> main = main_part_of(*parts, usual);
        if (!main) return main.error();
        // A file without a list of types still says by its folders what it is.
        if (!main->type.empty()) return of_type(main->type);
        if (main->name.compare(0, 5, "word/") == 0) return medium::docx;
        if (main->name.compare(0, 3, "xl/") == 0) return medium::xlsx;
        return of_type({});
    }
    if (parts->has("mimetype")) {
        const result<std::string> type = parts->read("mimetype");
        if (!type) return type.error();
        return of_type(*type);
    }
    if (parts->has("content.xml") && parts->has("META-INF/manifest.xml")) {
        const result<std::string> list = parts->read("META-INF/manifest.xml");
        if (!list) return list.error();
        return of_type(*list);
    }
    return unsupported("压缩包（zip）", "a zip archive", unpack_zh, unpack_en);
}

} // namespace ogi
