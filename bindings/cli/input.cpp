#include "commands.hpp"
#include "files.hpp"
#include "pdf.hpp"

namespace ogi_cli {

input read_report(const std::string &path, const input_settings &how, const settings &s) {
    input out{name_of_input(path, s), read_input(path, how.max_bytes, s), nullptr};
    const std::string prefix = out.name + std::string(s.say("：", ": "));
    // Too large a file, and one that is said to be something else, is for the library to refuse.
    if ((how.medium == OGI_MEDIUM_ANY || how.medium == pdf_layout) && out.bytes.size() <= how.max_bytes &&
        is_pdf(out.bytes))
        out.bytes = layout_of_pdf(out.bytes, how.max_bytes, prefix, s);
    ogi_read_options options = {};
    options.struct_size = sizeof options;
    options.max_bytes = how.max_bytes;
    options.max_cells = how.max_cells;
    ogi_report *report = nullptr;
    require(
        [&](ogi_error **error) {
            return ogi_report_read(out.bytes.data(), out.bytes.size(), how.medium, &options, &report, error);
        },
        s, prefix);
    out.report.reset(report);
    return out;
}

} // namespace ogi_cli
