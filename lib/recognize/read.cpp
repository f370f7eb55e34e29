#include <ogi/exchange.hpp>
#include <ogi/reading.hpp>

#include "model/size_limit.hpp"
#include "recognize/content.hpp"
#include "recognize/read_document.hpp"

#include <string>
#include <utility>

namespace ogi {
namespace {

bilingual name_of(medium m) {
    switch (m) {
    case medium::json: return {"JSON", "JSON"};
    case medium::xml: return {"XML", "XML"};
    case medium::html: return {"网页（HTML）", "a web page (HTML)"};
    case medium::docx: return {" Word 文档（docx）", "a Word document (docx)"};
    case medium::xlsx: return {"工作簿（xlsx）", "a workbook (xlsx)"};
    case medium::odt: return {"开放文档（odt）", "a text document (odt)"};
    case medium::ods: return {"开放文档工作簿（ods）", "a workbook (ods)"};
    case medium::doc: return {"旧版 Word 或 WPS 文档（doc、wps）", "an old Word or WPS document (doc, wps)"};
    case medium::pdf_layout: return {" PDF 版面数据（pdftotext）", "the layout of a PDF file (pdftotext)"};
    default: return {"纯文本", "plain text"};
    }
}

failure wrong_hint(medium hint, medium found) {
    const bilingual said = name_of(hint), is = name_of(found);
    return {errc::unsupported,
            {"指定的文件类型是" + said.zh + "，而内容是" + is.zh + "。请改正指定的类型，或不指定类型、由内容判断。",
             "The input was said to be " + said.en + ", but its content is " + is.en +
                 ". Correct the kind, or leave it to be found from the content."},
            {},
            std::nullopt};
}

failure unknown_medium(medium hint) {
    const std::string n = std::to_string(static_cast<std::int32_t>(hint));
    return {errc::argument,
            {"没有编号为 " + n + " 的文件类型。", "There is no kind of input with the number " + n + "."},
            {},
            std::nullopt};
}

using exchange_reader = result<report> (*)(std::string_view, const limits &, cell_places *);

result<reading> read_exchange(exchange_reader reader, medium m, std::string_view bytes, const limits &budget) {
    reading out;
    result<report> r = reader(bytes, budget, &out.places);
    if (!r) return r.error();
    out.report = std::move(*r);
    out.medium = m;
    out.edition_reason = {"文件中已注明", "as stated in the file"};
    return out;
}

} // namespace

bool is_readable(medium m) {
    return m == medium::json || m == medium::xml || reads_documents_of(m);
}

result<reading> read(std::string_view bytes, medium hint, const limits &budget) {
    if (hint < medium::any || hint > medium::pdf_layout) return unknown_medium(hint);
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    const result<medium> found = medium_of(bytes);
    if (!found) return found.error();
    if (hint != medium::any && hint != *found) return wrong_hint(hint, *found);
    switch (*found) {
    case medium::json: return read_exchange(read_json, *found, bytes, budget);
    case medium::xml: return read_exchange(read_xml, *found, bytes, budget);
    default: return read_document(*found, bytes, budget);
    }
}

} // namespace ogi
