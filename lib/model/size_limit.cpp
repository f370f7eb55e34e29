#include "model/size_limit.hpp"

#include <string>

namespace ogi {

// The size of the input is not told: a caller need not have read the whole of it.
std::optional<failure> exceeds_size_limit(std::string_view input, const limits &budget) {
    if (input.size() <= budget.bytes) return std::nullopt;
    const std::string limit = std::to_string(budget.bytes);
    return failure{errc::budget,
                   {"文件超过 " + limit + " 字节的上限。请确认所选的是年度报告文件；确需读取时请调高字节上限。",
                    "The input has more than " + limit +
                        " bytes, which is the limit. Check that it is the report; if it is, raise the limit of bytes."},
                   {},
                   std::nullopt};
}

} // namespace ogi
