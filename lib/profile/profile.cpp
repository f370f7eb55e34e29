#include <ogi/profile.hpp>

namespace ogi {

const rule_setting *profile::setting_of(std::string_view rule) const noexcept {
    for (const rule_setting &s : rules)
        if (s.rule == rule) return &s;
    return nullptr;
}

} // namespace ogi
