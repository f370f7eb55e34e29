// What a check went by besides the rules, in the text form of its result: a profile, waivers, a former result.
#pragma once

#include "result/text_page.hpp"

#include <ogi/check.hpp>

namespace ogi {

/// "张三：上级口径（至 2026-12-31）"
std::string words_of(const waiver &w, language l);

/// The profile and what it changes; what waivers do to the verdict; what the figures were read by; what the former result tells.
void write_settings(text_page &page, const check_result &result, language l);
/// Waivers that did not count, and findings that are no more.
void write_what_does_not_count(text_page &page, const check_result &result, language l);

} // namespace ogi
