#include <ogi/error.hpp>

#include <algorithm>

namespace ogi {

text_position position_at(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const std::size_t feeds = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t last = before.rfind('\n');
    return {offset, feeds + 1, last == std::string_view::npos ? offset + 1 : offset - last};
}

std::string failure::describe(language l) const {
    std::string out;
    if (position) {
        const std::string line = std::to_string(position->line), column = std::to_string(position->column),
                          offset = std::to_string(position->offset);
        out = l == language::zh ? "第 " + line + " 行第 " + column + " 字节（偏移 " + offset + "）"
                                : "line " + line + ", column " + column + " (byte offset " + offset + ")";
    }
    if (!path.empty()) out += (out.empty() ? "" : l == language::zh ? "，" : ", ") + path;
    if (!out.empty()) out += l == language::zh ? "：" : ": ";
    return out + message.in(l);
}

} // namespace ogi
