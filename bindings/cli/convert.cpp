#include "commands.hpp"
#include "files.hpp"

#include <cstdio>

namespace ogi_cli {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// What the import could not do, or did on its own, must not pass in silence.
void warn_of_import(const input &from, const settings &s) {
    ogi_report_info info = {};
    info.struct_size = sizeof info;
    require([&](ogi_error **error) { return ogi_report_get_info(from.report.get(), &info, error); }, s);
    if (info.log_unread + info.log_guesses + info.log_repairs == 0) return;
    const std::string unread = std::to_string(info.log_unread), guesses = std::to_string(info.log_guesses),
                      repairs = std::to_string(info.log_repairs);
    const std::string sentence(s.language == OGI_LANGUAGE_ZH
                                   ? "：导入时未读取 " + unread + " 处，推断 " + guesses + " 处，修正 " + repairs +
                                         " 处；用 ogi check 查看。"
                                   : ": on import " + unread + " parts were left unread, " + guesses + " guessed, " +
                                         repairs + " repaired; see them with ogi check.");
    std::fprintf(stderr, "ogi: %s%s\n", from.name.c_str(), sentence.c_str());
}

} // namespace

ogi_medium medium_of_name(const std::string &name, const settings &s) {
    if (ends_with(name, ".json")) return OGI_MEDIUM_JSON;
    if (ends_with(name, ".xml")) return OGI_MEDIUM_XML;
    throw failed{usage,
                 std::string(s.say("看不出输出的形式；请用 --to json 或 --to xml，或给输出文件加上 .json、.xml。",
                                   "the form of the output is not known; say --to json or --to xml, or end its "
                                   "name in .json or .xml."))};
}

void write_report(const ogi_report *report, const std::string &name, ogi_medium to, const std::string &output,
                  const settings &s) {
    const buffer_ptr bytes =
        buffer_from([&](ogi_buffer **out, ogi_error **error) { return ogi_report_write(report, to, out, error); }, s,
                    name + std::string(s.say("：", ": ")));
    write_output(output, bytes_of(bytes), s);
}

exit_code convert(const convert_settings &how, const settings &s) {
    const ogi_medium to = how.to != OGI_MEDIUM_ANY ? how.to : medium_of_name(how.output, s);
    const input from = read_report(how.input, how.reading, s);
    write_report(from.report.get(), from.name, to, how.output, s);
    warn_of_import(from, s);
    return valid;
}

} // namespace ogi_cli
