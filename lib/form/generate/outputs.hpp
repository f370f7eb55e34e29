// What follows from the form table. Each function returns the text of one generated file, or of the generated block of
// a file that is otherwise written by hand.
#pragma once

#include <string>

namespace ogi::form::generate {

std::string cpp_codes(); // include/ogi/form_codes.hpp
std::string c_codes();   // capi/include/ogi.h, block

} // namespace ogi::form::generate
