// The unit of money that stands in heads and labels: （单位：万元）.
#pragma once

#include "recognize/figure.hpp"

#include <string_view>

namespace ogi {

/// What the head of a column, its row and its block say together about the unit of a figure.
class stated_unit {
public:
    stated_unit() = default;
    explicit stated_unit(std::string_view print) { add(print); }

    /// Only 元 and 万元 as whole words are units; 千元, 美元 or two units state none that could be used.
    void add(std::string_view print);
    void add(const stated_unit &other);

    /// Unstated also when what is said contradicts itself.
    money_unit unit() const { return contradicts_ ? money_unit::unstated : unit_; }

private:
    void add(money_unit unit);

    money_unit unit_ = money_unit::unstated;
    bool contradicts_ = false;
};

} // namespace ogi
