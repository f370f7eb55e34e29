// Numbers in prose: digits and Chinese numerals with what stands around them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi::facts {

enum class number_kind {
    count,   ///< a whole number of things
    money,   ///< 分
    year,    ///< 2024年
    month,   ///< 6月
    day,     ///< 6月30日, 30天
    percent, ///< 12.5%, 3个百分点, 2倍
    other,   ///< part of a date, a document number, an article, a range, or not to be read
};

/// What a unit counts, as far as it tells what it cannot count.
enum class unit_kind { none, matter, entry, occasion, other };

struct quantity {
    number_kind kind = number_kind::other;
    unit_kind unit = unit_kind::none;
    std::int64_t value = 0;
    bool approximate = false;
    bool rounded = false;
    std::size_t figure_end = 0; ///< past the figure
    std::size_t unit_begin = 0; ///< of the unit, without a multiple: 件 of 1.2万件
    std::size_t unit_end = 0;   ///< past the unit
    std::size_t end = 0;        ///< past what belongs to the quantity
};

/// Whether a number may begin at a place of folded prose.
bool may_begin_a_number(std::string_view text, std::size_t at) noexcept;

/// Reads the number that begins at a place of folded prose. Nothing begins there when `end` is 0: a Chinese numeral
/// without a unit is part of a word.
quantity quantity_at(std::string_view text, std::size_t at) noexcept;

} // namespace ogi::facts
