// The numbers that begin headings and labels in Chinese official documents: 一、 （一） 1. 1、 (1)
#pragma once

#include <cstddef>
#include <string_view>

namespace ogi {

/// Of how many labels of a table must begin with one for it to say where all of them begin.
constexpr std::ptrdiff_t fewest_list_numbers = 3;

/// The bytes of the number that a text begins with, its mark included; 0 where it begins with none.
std::size_t list_number_at_front(std::string_view text) noexcept;

} // namespace ogi
