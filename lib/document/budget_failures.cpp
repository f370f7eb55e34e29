#include "document/budget_failures.hpp"

#include <string>
#include <utility>

namespace ogi {

bilingual said_of_too_many_cells(const limits &budget) {
    const std::string limit = std::to_string(budget.cells);
    return {"表格单元格和段落的总数超过上限 " + limit + "。请确认所选的是年度报告文件；确需读取时请调高单元格上限。",
            "There are more table cells and paragraphs than the limit of " + limit +
                ". Check that it is the report; if it is, raise the limit of cells."};
}

failure too_many_cells(const limits &budget, std::optional<text_position> where) {
    return {errc::budget, said_of_too_many_cells(budget), {}, where};
}

failure tables_too_deep(const limits &budget, std::optional<text_position> where) {
    const std::string limit = std::to_string(budget.depth);
    return {errc::budget,
            {"表格嵌套超过 " + limit + " 层的上限。请确认所选的是年度报告文件；确需读取时请调高层数上限。",
             "Tables are nested deeper than the limit of " + limit +
                 ". Check that it is the report; if it is, raise the limit of depth."},
            {},
            where};
}

} // namespace ogi
