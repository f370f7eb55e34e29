// The files that follow from the form table. Each function returns the whole text of one generated file.
#pragma once

#include <string>

namespace ogi::form::generate {

std::string cpp_codes(); // include/ogi/form_codes.hpp

} // namespace ogi::form::generate
