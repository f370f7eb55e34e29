// What follows from the catalogue of rules. Each function returns the text of one generated file, or of the generated
// block of a page that is otherwise written by hand.
#pragma once

#include <string>

namespace ogi::generate {

std::string rules_zh();    // docs/reference/rules.zh.md
std::string rules_en();    // docs/reference/rules.en.md
std::string families_zh(); // docs/guide/zh/rules.md, block
std::string families_en(); // docs/guide/en/rules.md, block

} // namespace ogi::generate
