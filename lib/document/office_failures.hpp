// What several readers of office documents refuse.
#pragma once

#include "document/budget_failures.hpp"
#include "document/xml_part.hpp"

#include <ogi/error.hpp>

#include <cstddef>
#include <string>

namespace ogi {

/// More cells and paragraphs than the limit.
inline failure too_many_cells(const xml_part &part, const limits &budget, std::size_t offset) {
    return part.failure_at(errc::budget, said_of_too_many_cells(budget), offset);
}

/// Elements or tables too deep within each other.
inline failure too_deep(const xml_part &part, std::size_t most, std::size_t offset) {
    const std::string limit = std::to_string(most);
    return part.failure_at(errc::budget,
                           {"文件内部的元素或表格嵌套超过 " + limit +
                                " 层的上限，正常的报告没有这样深的嵌套。请在原软件中打开后另存，或确认文件来源。",
                            "Elements or tables lie deeper within each other than the limit of " + limit +
                                " levels, which no report does. Open the file in its own program and save it, or check "
                                "where it came from."},
                           offset);
}

/// No part with the text: the archive is of another kind, or not whole.
inline failure no_main_part() {
    return {errc::syntax,
            {"文件中没有正文，文件可能不完整。请重新下载，或在原软件中打开后另存，再读取。",
             "The file has no text within; it may be incomplete. Fetch it again, or open it in its own program, save "
             "it and "
             "read the copy."},
            {},
            std::nullopt};
}

} // namespace ogi
