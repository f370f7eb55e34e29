// What can be wrong with any input that is read strictly, in words for a clerk; and the place where it stands.
#pragma once

#include <ogi/error.hpp>

#include "model/characters.hpp"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace ogi::strict {

struct problem {
    errc code;
    bilingual message;
};
/// A problem, or null when all is well.
using fault = std::unique_ptr<problem>;

fault make_fault(errc code, std::string zh, std::string en);
std::string join(std::initializer_list<std::string_view> pieces);

/// A value of the input as a message shows it: cut when it is long, control characters replaced.
std::string shown(std::string_view value);
/// A name of the input as a part of a path: cut when it is long, control characters replaced; escaped for JSON Pointer.
std::string pointer_part(std::string_view name);
/// One of "object", "array", "string", "number", "boolean", "null" in Chinese.
std::string_view type_in_chinese(std::string_view found);

fault repeated_member(std::string_view name);
fault cannot_hold(const bad_character &c);
fault lone_surrogate();
/// `rest` begins where the syntax is broken.
fault json_syntax(std::string_view rest);

failure failure_at(fault f, std::string_view input, std::size_t offset, std::string path);

} // namespace ogi::strict
