#include "recognize/read_text.hpp"

#include "document/text_reader.hpp"
#include "recognize/recognize.hpp"

#include <ogi/text.hpp>

namespace ogi {
namespace {

/// The first character that no text of a report can hold and that does not merely end a line, or npos.
std::size_t find_dropped(std::string_view bytes) {
    for (std::size_t from = 0;;) {
        const std::size_t found = find_unstorable(bytes.substr(from));
        if (found == std::string_view::npos) return found;
        from += found;
        if (bytes[from] != '\r' && bytes[from] != '\f' && bytes[from] != '\v') return from;
        ++from;
    }
}

} // namespace

result<reading> read_text(std::string_view bytes, const limits &budget) {
    result<document> source = read_text_document(bytes, budget);
    if (!source) return source.error();
    result<reading> out = recognize(*source);
    const std::size_t dropped = find_dropped(bytes);
    if (out && dropped != std::string_view::npos)
        out->log.push_back({log_entry::kind::repair,
                            {"从此处起有控制字符，报告的文字中不保留。",
                             "Control characters, from here on, are left out of the texts of the report."},
                            position_at(bytes, dropped)});
    return out;
}

} // namespace ogi
