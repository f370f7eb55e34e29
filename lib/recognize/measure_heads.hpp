// Heads of columns of table 2 that lost characters or were printed twice, told by the heads beside them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ogi {

/// A head as printed: the measure that it names, or 0, and its text as labels are compared.
struct measure_head {
    std::int32_t measure = 0;
    std::string text;
};

enum class head_fault {
    cut,   // 本年发件 for 本年制发件数: only characters of the label, in their order
    twice, // 本年新制作数量 again where 本年新公开数量 belongs
};

struct told_head {
    std::size_t place = 0; // among the heads
    std::int32_t measure = 0;
    head_fault fault = head_fault::cut;
};

/// The heads that can be told: all the others stand where one and only one header of the form has them, and the faulty
/// ones are what is left of the label in their place. Nothing when that does not decide.
std::vector<told_head> tell_heads(const std::vector<measure_head> &heads);

/// The place of a measure among those of its block; not_in_form (header.hpp) for what is none.
std::size_t place_of_measure(std::int32_t measure) noexcept;

/// Whether a header of the form begins with a measure.
bool begins_a_header(std::int32_t measure);

} // namespace ogi
