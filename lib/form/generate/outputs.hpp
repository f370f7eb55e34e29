// What follows from the form table. Each function returns the text of one generated file, or of the generated block of
// a file that is otherwise written by hand.
#pragma once

#include <string>

namespace ogi::form::generate {

std::string cpp_codes();    // include/ogi/form_codes.hpp
std::string c_codes();      // capi/include/ogi.h, block
std::string python_codes(); // bindings/python/ogi/_codes.py
std::string json_schema();  // docs/schema/ogi-report.schema.json
std::string xsd();          // docs/schema/ogi-report.xsd
std::string cells_zh();     // docs/reference/cells.zh.md
std::string cells_en();     // docs/reference/cells.en.md

} // namespace ogi::form::generate
