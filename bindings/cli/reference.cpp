#include "commands.hpp"
#include "files.hpp"

namespace ogi_cli {
namespace {

/// Prints what one call writes.
template <class Writer> exit_code print_whole(Writer writer, ogi_format format, const settings &s) {
    const ogi_write_options options = options_for(s);
    const buffer_ptr text =
        buffer_from([&](ogi_buffer **to, ogi_error **error) { return writer(format, &options, to, error); }, s);
    write_output("-", bytes_of(text), s);
    return valid;
}

} // namespace

exit_code explain(const std::vector<std::string> &rules, ogi_format format, const settings &s) {
    const ogi_write_options options = options_for(s);
    std::vector<std::string> texts;
    for (const std::string &id : rules) {
        const buffer_ptr text = buffer_from(
            [&](ogi_buffer **to, ogi_error **error) {
                return ogi_rule_write(id.data(), id.size(), format, &options, to, error);
            },
            s);
        texts.emplace_back(bytes_of(text));
    }
    write_output("-", joined(texts, texts.size() > 1, format), s);
    return valid;
}

exit_code list_rules(ogi_format format, const settings &s) {
    return print_whole(ogi_rules_write, format, s);
}

exit_code show_form(ogi_format format, const settings &s) {
    return print_whole(ogi_form_write, format, s);
}

} // namespace ogi_cli
