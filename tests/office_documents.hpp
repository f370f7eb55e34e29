// Office documents with as little in them as a reader needs, around a content written by a test.
#pragma once

#include "zip_of.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi::tests {

inline const std::string word_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

inline std::string relationships(const std::vector<std::pair<std::string, std::string>> &kind_and_target) {
    std::string out = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[kind, target] : kind_and_target)
        out += "<Relationship Id=\"" + target +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
               "\" Target=\"" + target + "\"/>";
    return out + "</Relationships>";
}

inline std::string types_with(const std::string &main_part, const std::string &type) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/" +
           main_part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type +
           ".main+xml\"/></Types>";
}

/// word/document.xml around a body.
inline std::string word_part(const std::string &body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"" + word_namespace +
           "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
           " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>" +
           body + "</w:body></w:document>";
}

/// A Word document of this main part; `more` are parts beside it, named and related by their kind: "numbering".
inline std::string docx_of_part(const std::string &part,
                                const std::vector<std::pair<std::string, std::string>> &more = {}) {
    std::vector<std::pair<std::string, std::string>> related;
    std::vector<zip_entry> entries = {
        {"[Content_Types].xml", types_with("word/document.xml", "wordprocessingml.document")},
        {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
        {"word/document.xml", part}};
    for (const auto &[kind, bytes] : more) {
        related.emplace_back(kind, kind + ".xml");
        entries.push_back({"word/" + kind + ".xml", bytes});
    }
    entries.push_back({"word/_rels/document.xml.rels", relationships(related)});
    return zip_of(entries);
}

inline std::string docx_of(const std::string &body, const std::vector<std::pair<std::string, std::string>> &more = {}) {
    return docx_of_part(word_part(body), more);
}

inline std::string run(const std::string &text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
inline std::string paragraph(const std::string &text) {
    return "<w:p>" + run(text) + "</w:p>";
}
inline std::string word_cell(const std::string &text, const std::string &properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

/// xl/worksheets/sheet.xml around rows.
inline std::string sheet_part(const std::string &rows, const std::string &behind = {}, const std::string &before = {}) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + before + "<sheetData>" +
           rows + "</sheetData>" + behind + "</worksheet>";
}

struct sheet {
    std::string bytes, attributes{}, kind = "worksheet";
};

inline std::string xlsx_of(const std::vector<sheet> &sheets, const std::string &strings = {},
                           const std::string &styles = {}, const std::string &properties = {}) {
    std::string book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                       "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                       properties + "<sheets>";
    std::vector<std::pair<std::string, std::string>> related;
    std::vector<zip_entry> entries = {{"[Content_Types].xml", types_with("xl/workbook.xml", "spreadsheetml.sheet")},
                                      {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string name = "worksheets/sheet" + std::to_string(i + 1) + ".xml";
        book += "<sheet name=\"s\" sheetId=\"1\" " + sheets[i].attributes + " r:id=\"" + name + "\"/>";
        related.emplace_back(sheets[i].kind, name);
        entries.push_back({"xl/" + name, sheets[i].bytes});
    }
    const auto add = [&](const std::string &kind, const std::string &bytes) {
        if (bytes.empty()) return;
        related.emplace_back(kind, kind + ".xml");
        entries.push_back({"xl/" + kind + ".xml", bytes});
    };
    add("sharedStrings", strings);
    add("styles", styles);
    entries.push_back({"xl/workbook.xml", book + "</sheets></workbook>"});
    entries.push_back({"xl/_rels/workbook.xml.rels", relationships(related)});
    return zip_of(entries);
}

/// content.xml of a text or, with "spreadsheet", of a workbook.
inline std::string odf_part(const std::string &body, const std::string &styles = {}, const std::string &kind = "text") {
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names +
           "text:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:draw=\"" + names + "drawing:1.0\" xmlns:style=\"" +
           names + "style:1.0\"><office:automatic-styles>" + styles +
           "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:" + kind +
           "></office:body></office:document-content>";
}

inline std::string odf_of_part(const std::string &part, const std::string &kind = "text") {
    return zip_of({{"mimetype", "application/vnd.oasis.opendocument." + kind}, {"content.xml", part}});
}
inline std::string odt_of(const std::string &body, const std::string &styles = {}) {
    return odf_of_part(odf_part(body, styles));
}
inline std::string ods_of(const std::string &body, const std::string &styles = {}) {
    return odf_of_part(odf_part(body, styles, "spreadsheet"), "spreadsheet");
}

} // namespace ogi::tests
