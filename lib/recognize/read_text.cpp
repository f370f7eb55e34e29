#include "recognize/read_text.hpp"

#include "document/text_reader.hpp"
#include "recognize/recognize.hpp"

#include <ogi/text.hpp>

namespace ogi {

result<reading> read_text(std::string_view bytes, const limits &budget) {
    result<document> source = read_text_document(bytes, budget);
    if (!source) return source.error();
    return recognize(*source);
}

} // namespace ogi
