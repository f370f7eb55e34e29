// What follows from the rules of the import. Each function returns the text of one generated file.
#pragma once

#include <string>

namespace ogi::generate {

std::string import_zh(); // docs/reference/import.zh.md
std::string import_en(); // docs/reference/import.en.md

} // namespace ogi::generate
