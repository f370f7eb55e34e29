// How the page looks, and the policy that keeps everything else out of it.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

/// The style sheet of the page.
std::string_view html_style();
/// The content security policy: nothing but this style sheet, known by its digest.
std::string html_policy();

} // namespace ogi
