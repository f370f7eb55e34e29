// What the generated descriptions say of a value cell, and how the paths of cells nest.
#pragma once

#include "form/table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::form::generate {

/// A part of a path: the cells [begin, end) stand below it. A leaf is one cell.
struct branch {
    std::string_view key;
    std::size_t begin = 0, end = 0;
    bool leaf = false;
};

/// The parts that follow byte `from` in the paths of the cells [begin, end).
std::vector<branch> branches(std::size_t begin, std::size_t end, std::size_t from);

/// The three tables as branches.
std::vector<branch> tables();

std::string official_label(std::size_t cell);
std::string english_label(std::size_t cell);
/// The clause that the row reports on; empty where the form gives none.
std::string basis(std::size_t cell);
bool is_money(std::size_t cell);

} // namespace ogi::form::generate
