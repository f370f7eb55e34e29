#include "commands.hpp"
#include "files.hpp"
#include "pdf.hpp"

#include <cstdio>

namespace ogi_cli {

input read_report(const std::string &path, const input_settings &how, const settings &s) {
    input out{name_of_input(path, s), read_input(path, how.max_bytes, s), nullptr};
    const std::string prefix = out.name + std::string(s.say("：", ": "));
    // Too large a file, and one that is said to be something else, is for the library to refuse.
    if ((how.medium == OGI_MEDIUM_ANY || how.medium == OGI_MEDIUM_PDF_LAYOUT) && out.bytes.size() <= how.max_bytes &&
        is_pdf(out.bytes))
        out.bytes = layout_of_pdf(out.bytes, how.max_bytes, prefix, s);
    ogi_read_options options = {};
    options.struct_size = sizeof options;
    options.max_bytes = how.max_bytes;
    options.max_cells = how.max_cells;
    options.max_expanded_bytes = how.max_expanded_bytes;
    options.max_archive_entries = how.max_archive_entries;
    ogi_report *report = nullptr;
    require(
        [&](ogi_error **error) {
            return ogi_report_read(out.bytes.data(), out.bytes.size(), how.medium, &options, &report, error);
        },
        s, prefix);
    out.report.reset(report);
    return out;
}

void warn_of_import(const input &from, const settings &s) {
    ogi_report_info info = {};
    info.struct_size = sizeof info;
    require([&](ogi_error **error) { return ogi_report_get_info(from.report.get(), &info, error); }, s);
    if (info.log_unread + info.log_guesses + info.log_repairs == 0) return;
    const std::string unread = std::to_string(info.log_unread), guesses = std::to_string(info.log_guesses),
                      repairs = std::to_string(info.log_repairs);
    const std::string sentence(s.language == OGI_LANGUAGE_ZH
                                   ? "：导入时未读取 " + unread + " 处，推断 " + guesses + " 处，修正 " + repairs +
                                         " 处；用 ogi convert --log 查看。"
                                   : ": on import " + unread + " parts were left unread, " + guesses + " guessed, " +
                                         repairs + " repaired; see them with ogi convert --log.");
    std::fprintf(stderr, "ogi: %s%s\n", from.name.c_str(), sentence.c_str());
}

} // namespace ogi_cli
