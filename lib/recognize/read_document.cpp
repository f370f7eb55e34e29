#include "recognize/read_document.hpp"

#include "document/doc_reader.hpp"
#ifdef OGI_HTML
#include "document/html_reader.hpp"
#endif
#ifdef OGI_OFFICE
#include "document/docx_reader.hpp"
#include "document/odf_reader.hpp"
#include "document/xlsx_reader.hpp"
#endif
#include "document/pdf_layout_reader.hpp"
#include "document/text_reader.hpp"
#include "recognize/recognize.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace ogi {
namespace {

struct document_reader {
    ogi::medium medium;
    result<document> (*read)(std::string_view bytes, const limits &budget);
};

constexpr document_reader readers[] = {
    {medium::text, read_text_document},
#ifdef OGI_HTML
    {medium::html, read_html_document},
#endif
#ifdef OGI_OFFICE
    {medium::docx, read_docx_document}, {medium::xlsx, read_xlsx_document},
    {medium::odt, read_odt_document},   {medium::ods, read_ods_document},
#endif
    {medium::doc, read_doc_document},   {medium::pdf_layout, read_pdf_layout_document},
};

failure not_built_in() {
    return {errc::unsupported,
            {"本程序库编译时未启用这种文档的读取。请改用启用的版本。",
             "This library was built without the reader of this kind of document. Use a build that has it."},
            {},
            std::nullopt};
}

/// A place within a part is none of the input: it is written behind the name of the part, where there is but one. The
/// pages of a PDF's layout are no such parts: all of them stand in the input.
failure placed_in_part(failure f, const document &source, medium m) {
    const auto is_named = [](const std::string &name) { return !name.empty(); };
    const auto named = std::count_if(source.parts.begin(), source.parts.end(), is_named);
    if (m == medium::pdf_layout || named == 0 || !f.position) return f;
    if (named == 1 && f.path.empty())
        f.path = *std::find_if(source.parts.begin(), source.parts.end(), is_named) + ":" +
                 std::to_string(f.position->line) + ":" + std::to_string(f.position->column);
    f.position.reset();
    return f;
}

} // namespace

bool reads_documents_of(medium m) {
    const auto is_it = [m](const document_reader &reader) { return reader.medium == m; };
    return std::any_of(std::begin(readers), std::end(readers), is_it);
}

result<reading> read_document(medium m, std::string_view bytes, const limits &budget) {
    for (const document_reader &reader : readers) {
        if (reader.medium != m) continue;
        result<document> source = reader.read(bytes, budget);
        if (!source) return source.error();
        result<reading> out = recognize(*source);
        if (!out) return placed_in_part(out.error(), *source, m);
        out->medium = m;
        return out;
    }
    return not_built_in();
}

} // namespace ogi
