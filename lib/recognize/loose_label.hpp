// What loose text says: the labels of the form, also where they are split over lines, and what stands between them.
#pragma once

#include "recognize/loose_text.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// What a label of the form can be; 其他 and 总计 are several things.
enum label_role : unsigned {
    role_block = 1u << 0,        // 第二十条第（一）项
    role_content_head = 1u << 1, // 信息内容
    role_measure = 1u << 2,
    role_disclosure_row = 1u << 3,
    role_relation_note = 1u << 4, // 本列数据的勾稽关系为…
    role_applicant_caption = 1u << 5,
    role_applicant = 1u << 6,
    role_group = 1u << 7, // a caption over rows of table 3
    role_application_row = 1u << 8,
    role_proceeding = 1u << 9,          // 行政复议, 未经复议直接起诉, 复议后起诉
    role_proceeding_caption = 1u << 10, // 行政诉讼
    role_result = 1u << 11,
};

/// Every role of a print; 0 for what is no label of the form.
unsigned roles_of(std::string_view print);

/// A label, a figure, a blank cell or some other text.
struct token {
    std::size_t first = 0, last = 0;           ///< its fragments
    std::size_t rest_first = 0, rest_last = 0; ///< the rest of a label behind the figures that stand beside it
    std::string_view text;                     ///< lines of a split label as LF
    source_span span;
    std::size_t end_line = 0; ///< the line where it ends
    unsigned roles = 0;
    bool is_figure = false, is_blank = false, is_page_mark = false;
    bool after_border = false, is_glued = false; ///< as in its first fragment

    bool is(unsigned any_of) const noexcept { return (roles & any_of) != 0; }
    bool is_text() const noexcept { return !is_figure && !is_blank && !is_page_mark; }
    bool is_other_text() const noexcept { return is_text() && roles == 0; }
};

/// Reads the fragments in their order. Labels that are split are put together: lines that no border parts and that
/// make a label of the form together, and what stands in brackets behind a label until they close. `kept` keeps their
/// texts.
std::vector<token> tokens_of(const std::vector<fragment> &fragments, std::deque<std::string> &kept);

} // namespace ogi
