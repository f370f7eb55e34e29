#include "commands.hpp"
#include "files.hpp"

namespace ogi_cli {

exit_code show_facts(const facts_settings &how, ogi_format format, const settings &s) {
    const input from = read_report(how.input, how.reading, s);
    const ogi_write_options options = options_for(s);
    const buffer_ptr text = buffer_from(
        [&](ogi_buffer **to, ogi_error **error) {
            return ogi_report_write_facts(from.report.get(), format, &options, to, error);
        },
        s);
    write_output("-", bytes_of(text), s);
    return valid;
}

} // namespace ogi_cli
