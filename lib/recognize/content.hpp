// What kind of document some bytes are, told from their content.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// The medium of an input that can be read. Fails with errc::not_a_report when there is nothing but white space, and
/// with errc::unsupported, saying what to do, for other kinds of document: PDF, office files, pages within other files,
/// images.
result<medium> medium_of(std::string_view bytes);

} // namespace ogi
