#include "recognize/read_document.hpp"

#include "document/doc_reader.hpp"
#include "document/pdf_layout_reader.hpp"
#include "document/text_reader.hpp"
#include "recognize/recognize.hpp"

#include <utility>

namespace ogi {
namespace {

struct document_reader {
    ogi::medium medium;
    result<document> (*read)(std::string_view bytes, const limits &budget);
};

constexpr document_reader readers[] = {
    {medium::text, read_text_document},
    {medium::doc, read_doc_document},
    {medium::pdf_layout, read_pdf_layout_document},
};

failure not_built_in() {
    return {errc::unsupported,
            {"本程序库编译时未启用这种文档的读取。请改用启用的版本。",
             "This library was built without the reader of this kind of document. Use a build that has it."},
            {},
            std::nullopt};
}

} // namespace

result<reading> read_document(medium m, std::string_view bytes, const limits &budget) {
    for (const document_reader &reader : readers) {
        if (reader.medium != m) continue;
        result<document> source = reader.read(bytes, budget);
        if (!source) return source.error();
        result<reading> out = recognize(*source);
        if (out) out->medium = m;
        return out;
    }
    return not_built_in();
}

} // namespace ogi
