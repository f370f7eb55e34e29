// Text within XML and HTML: the one place that knows how it is escaped.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

/// Appends `text` so that it is text, and nothing else, in the content of an element and in a quoted attribute of XML
/// and HTML. What XML cannot hold (control characters but tab and line feed, U+FFFE, U+FFFF, bytes that are no UTF-8)
/// becomes U+FFFD, and so do the characters that turn the direction of the text around them.
void append_markup(std::string &out, std::string_view text);
std::string markup(std::string_view text);

} // namespace ogi
