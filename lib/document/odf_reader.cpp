#include "document/odf_reader.hpp"

#include "document/archive.hpp"
#include "document/odf_walk.hpp"
#include "document/office_failures.hpp"
#include "model/size_limit.hpp"

#include <string>
#include <utility>

namespace ogi {
namespace {

constexpr std::string_view manifest_part = "META-INF/manifest.xml";

failure encrypted() {
    return {
        errc::unsupported,
        {"文件有密码保护，不能读取。请在原软件中打开，取消密码后另存，再读取。",
         "The file is protected by a password and cannot be read. Open it in its own program, remove the password and "
         "save it."},
        {},
        std::nullopt};
}

/// Parts of encrypted documents are no XML; only the list of parts says why.
bool is_encrypted(archive &parts) {
    if (parts.has("encrypted-package")) return true;
    if (!parts.has(manifest_part)) return false;
    const result<std::string> list = parts.read(manifest_part);
    return list && list->find("encryption-data") != std::string::npos;
}

result<document> read_odf(std::string_view bytes, const limits &budget, odf_kind kind) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<archive> parts = archive::open(bytes, budget);
    if (!parts) return parts.error();
    const std::string name = "content.xml";
    if (!parts->has(name)) return is_encrypted(*parts) ? encrypted() : no_main_part();
    result<std::string> content = parts->read(name);
    if (!content) return content.error();

    document out;
    part_text part = keep_part(out, name, std::move(*content));
    xml_part tree;
    if (auto failed = tree.parse(name, part.bytes, budget, blank_texts::all))
        return is_encrypted(*parts) ? encrypted() : *failed;
    if (auto failed = odf_walk(*parts, tree, part, out, budget, kind).run()) return *failed;
    return out;
}

} // namespace

result<document> read_odt_document(std::string_view bytes, const limits &budget) {
    return read_odf(bytes, budget, odf_kind::text);
}

result<document> read_ods_document(std::string_view bytes, const limits &budget) {
    return read_odf(bytes, budget, odf_kind::workbook);
}

} // namespace ogi
