#include "commands.hpp"
#include "files.hpp"

namespace ogi_cli {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

ogi_medium medium_of_name(const std::string &name, const settings &s) {
    if (ends_with(name, ".json")) return OGI_MEDIUM_JSON;
    if (ends_with(name, ".xml")) return OGI_MEDIUM_XML;
    throw failed{usage,
                 std::string(s.say("看不出输出的形式；请用 --to json 或 --to xml，或给输出文件加上 .json、.xml。",
                                   "the form of the output is not known; say --to json or --to xml, or end its "
                                   "name in .json or .xml."))};
}

} // namespace

exit_code convert(const convert_settings &how, const settings &s) {
    const ogi_medium to = how.to != OGI_MEDIUM_ANY ? how.to : medium_of_name(how.output, s);
    const input from = read_report(how.input, how.reading, s);
    const buffer_ptr bytes = buffer_from(
        [&](ogi_buffer **out, ogi_error **error) { return ogi_report_write(from.report.get(), to, out, error); }, s,
        from.name + std::string(s.say("：", ": ")));
    write_output(how.output, bytes_of(bytes), s);
    return valid;
}

} // namespace ogi_cli
