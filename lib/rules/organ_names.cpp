#include "rules/organ_names.hpp"

namespace ogi::checking {
namespace {

constexpr std::string_view government = "人民政府";

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string_view without_government(std::string_view name) {
    if (name.size() > government.size() && ends_with(name, government)) name.remove_suffix(government.size());
    return name;
}

} // namespace

std::string without_spaces(std::string_view name) {
    constexpr std::string_view spaces[] = {" ", "\t", "\n", "\r", "\u00A0", "\u3000"};
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        std::size_t skipped = 0;
        for (std::string_view space : spaces)
            if (name.substr(at, space.size()) == space) skipped = space.size();
        if (skipped == 0) out += name[at];
        at += skipped == 0 ? 1 : skipped;
    }
    return out;
}

bool may_be_one_organ(std::string_view a, std::string_view b) {
    if (a == b) return true;
    const std::string first = without_spaces(a), second = without_spaces(b);
    const std::string_view one = without_government(first), other = without_government(second);
    return ends_with(one, other) || ends_with(other, one);
}

} // namespace ogi::checking
