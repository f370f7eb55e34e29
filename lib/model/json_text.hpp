// JSON strings: the one place that knows how text is escaped, for everything here that writes JSON.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

/// Appends `text` as a JSON string with its quotation marks. Only what JSON demands is escaped: '"', '\\' and control
/// characters (\b \t \n \f \r by name, the others as \u00XX); everything else stays UTF-8. A byte that is not part of
/// valid UTF-8 becomes U+FFFD, so that the output is JSON whatever the input; who must refuse such text checks before.
void append_json_string(std::string &out, std::string_view text);

} // namespace ogi
