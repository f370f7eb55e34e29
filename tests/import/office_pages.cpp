#include "import/office_pages.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace ogi::tests {
namespace {

using part = std::pair<std::string, std::string>; // name and contents

std::uint32_t crc32(const std::string &bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void add_number(std::string &out, std::size_t n, int bytes) {
    for (; bytes > 0; --bytes, n >>= 8)
        out += static_cast<char>(n & 0xFFU);
}

/// What the header of a part and its entry in the directory say alike (APPNOTE 4.3.7, 4.3.12).
std::string common_of(const part &p) {
    std::string out;
    add_number(out, 20, 2);        // version needed
    add_number(out, 1U << 11U, 2); // names are UTF-8
    add_number(out, 0, 2);         // stored
    add_number(out, 0, 2);         // time
    add_number(out, 33, 2);        // 1980-01-01
    add_number(out, crc32(p.second), 4);
    add_number(out, p.second.size(), 4);
    add_number(out, p.second.size(), 4);
    add_number(out, p.first.size(), 2);
    add_number(out, 0, 2); // extra field
    return out;
}

std::string archive_of(const std::vector<part> &parts) {
    std::string out, directory;
    for (const part &p : parts) {
        const std::size_t offset = out.size();
        out += "PK\x03\x04" + common_of(p) + p.first + p.second;
        directory += "PK\x01\x02";
        add_number(directory, 20, 2);
        directory += common_of(p);
        add_number(directory, 0, 2); // comment
        add_number(directory, 0, 2); // disk
        add_number(directory, 0, 2);
        add_number(directory, 0, 4);
        add_number(directory, offset, 4);
        directory += p.first;
    }
    const std::size_t begin = out.size();
    out += directory + "PK\x05\x06";
    add_number(out, 0, 4);
    add_number(out, parts.size(), 2);
    add_number(out, parts.size(), 2);
    add_number(out, directory.size(), 4);
    add_number(out, begin, 4);
    add_number(out, 0, 2);
    return out;
}

std::string escaped(const std::string &text) {
    std::string out;
    for (char c : text)
        out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    return out;
}

constexpr const char *xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string content_types(const std::string &overrides) {
    return xml_head +
           std::string("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" "
                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>") +
           overrides + "</Types>";
}

std::string relations(const std::string &type, const std::string &target) {
    return xml_head +
           std::string("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                       "<Relationship Id=\"rId1\" "
                       "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/") +
           type + "\" Target=\"" + target + "\"/></Relationships>";
}

std::string word_paragraph(const std::string &text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
}

/// A row of the grid: cells merged downwards are there again in every row, and say that they go on.
std::string word_row(const std::vector<grid_place> &row) {
    std::string out = "<w:tr>";
    const page_cell *before = nullptr;
    for (const grid_place &place : row) {
        const page_cell *c = place.cell;
        if (c && c == before) continue;
        before = c;
        out += "<w:tc><w:tcPr>";
        if (c && c->columns > 1) out += "<w:gridSpan w:val=\"" + std::to_string(c->columns) + "\"/>";
        if (c && c->rows > 1) out += place.stands_here ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        out += "</w:tcPr>" + word_paragraph(place.stands_here ? c->text : "") + "</w:tc>";
    }
    return out + "</w:tr>";
}

std::string column_name(std::size_t column) {
    return std::string(1, static_cast<char>('A' + column));
}

} // namespace

std::string as_docx(const page &p) {
    std::string body = xml_head + std::string("<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                                              "wordprocessingml/2006/main\"><w:body>");
    for (const page_block &b : p.blocks) {
        const auto *s = std::get_if<sheet>(&b);
        if (!s) {
            body += word_paragraph(std::get<std::string>(b));
            continue;
        }
        body += "<w:tbl><w:tblPr/>";
        for (const auto &row : grid_of(*s))
            body += word_row(row);
        body += "</w:tbl>";
    }
    body += "<w:sectPr/></w:body></w:document>";
    return archive_of({{"[Content_Types].xml",
                        content_types("<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                                      "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>")},
                       {"_rels/.rels", relations("officeDocument", "word/document.xml")},
                       {"word/document.xml", body}});
}

std::string as_xlsx(const page &p) {
    std::string rows, merges;
    std::size_t line = 0;
    const auto add_cell = [&](std::size_t column, const std::string &text) {
        const std::string at = column_name(column) + std::to_string(line);
        // Figures are numbers of the workbook, everything else is text.
        const bool is_number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        rows += is_number ? "<c r=\"" + at + "\"><v>" + text + "</v></c>"
                          : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    };
    for (const page_block &b : p.blocks) {
        const auto *s = std::get_if<sheet>(&b);
        if (!s) {
            rows += "<row r=\"" + std::to_string(++line) + "\">";
            add_cell(0, std::get<std::string>(b));
            rows += "</row>";
            continue;
        }
        for (const auto &row : grid_of(*s)) {
            rows += "<row r=\"" + std::to_string(++line) + "\">";
            for (std::size_t column = 0; column < row.size(); ++column) {
                const page_cell *c = row[column].cell;
                if (!c || !row[column].stands_here) continue;
                add_cell(column, c->text);
                if (c->rows * c->columns > 1)
                    merges += "<mergeCell ref=\"" + column_name(column) + std::to_string(line) + ":" +
                              column_name(column + c->columns - 1) + std::to_string(line + c->rows - 1) + "\"/>";
            }
            rows += "</row>";
        }
    }
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return archive_of(
        {{"[Content_Types].xml",
          content_types("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type +
                        "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type +
                        "worksheet+xml\"/>")},
         {"_rels/.rels", relations("officeDocument", "xl/workbook.xml")},
         {"xl/workbook.xml",
          xml_head + ("<workbook xmlns=\"" + main +
                      "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                      "<sheet name=\"年度报告\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")},
         {"xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")},
         {"xl/worksheets/sheet1.xml", xml_head + ("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows +
                                                  "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>")}});
}

std::string as_odt(const page &p) {
    std::string body;
    for (const page_block &b : p.blocks) {
        const auto *s = std::get_if<sheet>(&b);
        if (!s) {
            body += "<text:p>" + escaped(std::get<std::string>(b)) + "</text:p>";
            continue;
        }
        body += "<table:table>";
        for (const auto &row : grid_of(*s)) {
            body += "<table:table-row>";
            for (const grid_place &place : row) {
                if (!place.stands_here) {
                    body += place.cell ? "<table:covered-table-cell/>" : "<table:table-cell/>";
                    continue;
                }
                body += "<table:table-cell table:number-columns-spanned=\"" + std::to_string(place.cell->columns) +
                        "\" table:number-rows-spanned=\"" + std::to_string(place.cell->rows) + "\"><text:p>" +
                        escaped(place.cell->text) + "</text:p></table:table-cell>";
            }
            body += "</table:table-row>";
        }
        body += "</table:table>";
    }
    const std::string mimetype = "application/vnd.oasis.opendocument.text";
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    return archive_of(
        {{"mimetype", mimetype},
         {"META-INF/manifest.xml",
          xml_head + ("<manifest:manifest xmlns:manifest=\"" + names +
                      "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + mimetype +
                      "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
                      "manifest:media-type=\"text/xml\"/></manifest:manifest>")},
         {"content.xml",
          xml_head + ("<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names +
                      "text:1.0\" xmlns:table=\"" + names + "table:1.0\"><office:body><office:text>" + body +
                      "</office:text></office:body></office:document-content>")}});
}

} // namespace ogi::tests
