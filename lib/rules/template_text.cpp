#include "rules/template_text.hpp"

namespace ogi::checking {
namespace {

std::string filled_in(std::string_view text, const std::vector<message_argument> &arguments, language l) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view placeholder = next_placeholder(text, at);
        const std::size_t open = placeholder.empty() ? text.size() : text.find('{', at);
        out.append(text.substr(at, open - at));
        for (const message_argument &a : arguments)
            if (!placeholder.empty() && a.name == placeholder.substr(1, placeholder.size() - 2)) out += a.value.in(l);
        at = open + placeholder.size();
    }
    return out;
}

} // namespace

bilingual filled(bilingual_view text, const std::vector<message_argument> &arguments) {
    return {filled_in(text.zh, arguments, language::zh), filled_in(text.en, arguments, language::en)};
}

} // namespace ogi::checking
