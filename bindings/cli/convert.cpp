#include "commands.hpp"
#include "files.hpp"

#include <cstdio>

namespace ogi_cli {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// The log of the import: for a reader on standard error, or as JSON in a file.
void write_log(const input &from, const std::string &to, const settings &s) {
    const bool for_reader = to == "-";
    ogi_write_options options = options_for(s);
    options.colour = 0;
    const buffer_ptr log = buffer_from(
        [&](ogi_buffer **out, ogi_error **error) {
            return ogi_report_write_log(from.report.get(), from.name.data(), from.name.size(),
                                        for_reader ? OGI_FORMAT_TEXT : OGI_FORMAT_JSON, &options, out, error);
        },
        s);
    if (for_reader)
        std::fwrite(bytes_of(log).data(), 1, bytes_of(log).size(), stderr);
    else
        write_output(to, bytes_of(log), s);
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
    if (how.log.empty())
        warn_of_import(from, s);
    else
        write_log(from, how.log, s);
    return valid;
}

} // namespace ogi_cli
