// What kind of document a zip file is, told from its parts.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// docx, xlsx, odt or ods. Fails as archive does, and with errc::unsupported, saying what it is and what to do, for other
/// kinds: presentations, binary workbooks, ofd, epub, programs, plain archives.
result<medium> medium_of_zip(std::string_view bytes);

} // namespace ogi
