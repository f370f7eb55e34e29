// What stands in the place of the document readers when the library is built without them.
#include "recognize/read_document.hpp"

namespace ogi {

bool reads_documents_of(medium) {
    return false;
}

result<reading> read_document(medium, std::string_view, const limits &) {
    return failure{errc::unsupported,
                   {"本程序库编译时未启用文档读取（OGI_DOCUMENTS=OFF），只能读取 JSON 和 XML "
                    "形式的报告。请改用启用文档读取的版本。",
                    "This library was built without document support (OGI_DOCUMENTS=OFF) and reads JSON and XML only. "
                    "Use a build with document support."},
                   {},
                   std::nullopt};
}

} // namespace ogi
