// The printed texts of the form, one by one.
#pragma once

#include <functional>
#include <string_view>

namespace ogi {

/// Calls `take` with each label of the tables and its variants, and with the headings of sections (`is_heading`).
void for_each_form_text(const std::function<void(std::string_view text, bool is_heading)> &take);

} // namespace ogi
