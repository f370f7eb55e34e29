#include "library.hpp"

namespace ogi_cli {

std::string call_error::sentence(ogi_status status, const settings &s) const {
    ogi_str text = {};
    if (ogi_error_message(error_, s.language, &text) == OGI_OK) return {text.data, text.size};
    if (status == OGI_E_NOMEM) return std::string(s.say("内存不足。", "Out of memory."));
    return std::string(s.say("未知错误。", "Unknown error."));
}

exit_code code_for(ogi_status status) {
    switch (status) {
    case OGI_E_ARGUMENT: return usage;
    case OGI_E_NOMEM:
    case OGI_E_INTERNAL: return internal_fault;
    default: return unreadable;
    }
}

ogi_write_options options_for(const settings &s) {
    ogi_write_options options = {};
    options.struct_size = sizeof options;
    options.language = s.language;
    options.colour = s.colour;
    return options;
}

} // namespace ogi_cli
