// A page as an office document: the few parts that such a file needs, in an uncompressed archive.
#pragma once

#include "import/page.hpp"

#include <string>

namespace ogi::tests {

std::string as_docx(const page &p);
std::string as_xlsx(const page &p);
std::string as_odt(const page &p);

} // namespace ogi::tests
