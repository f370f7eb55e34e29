#include "commands.hpp"
#include "files.hpp"
#include "knowledge.hpp"
#include "progress_line.hpp"

#include <algorithm>
#include <cstdio>

namespace ogi_cli {
namespace {

result_ptr check_input(const input &from, const ogi_checker *checker, const check_settings &how, const settings &s) {
    ogi_check_options options = {};
    options.struct_size = sizeof options;
    options.keep_passed = how.keep_passed;
    options.input_name = from.name.data();
    options.input_name_size = from.name.size();
    options.input = from.bytes.data();
    options.input_size = from.bytes.size();
    ogi_result *result = nullptr;
    require([&](ogi_error **error) { return ogi_checker_check(checker, from.report.get(), &options, &result, error); },
            s);
    return result_ptr(result);
}

exit_code code_of(const ogi_result *result, const check_settings &how, const settings &s) {
    ogi_summary summary = {};
    summary.struct_size = sizeof summary;
    require([&](ogi_error **error) { return ogi_result_get_summary(result, &summary, error); }, s);
    if (summary.verdict == OGI_VERDICT_INVALID || (how.fail_on_warning && summary.warnings != 0)) return invalid;
    return summary.verdict == OGI_VERDICT_VALID ? valid : undetermined;
}

/// What the grammar of the command line cannot say.
void require_usable(const check_settings &how, const settings &s) {
    std::vector<std::string> all = how.known.parts;
    all.insert(all.end(), how.inputs.begin(), how.inputs.end());
    all.insert(all.end(), {how.known.previous, how.known.profile, how.known.waivers, how.known.baseline});
    if (std::count(all.begin(), all.end(), "-") > 1)
        throw failed{usage, std::string(s.say("用法错误：标准输入（-）只能读取一次。",
                                              "usage: standard input (-) can be read only once."))};
    const bool of_one =
        how.format == OGI_FORMAT_SARIF || how.format == OGI_FORMAT_JUNIT || how.format == OGI_FORMAT_HTML;
    if (of_one && how.inputs.size() > 1)
        throw failed{usage, std::string(s.say("用法错误：--format sarif、junit、html 一次只写一份报告。",
                                              "usage: --format sarif, junit and html write one report at a time."))};
}

} // namespace

exit_code check(const check_settings &how, const settings &s) {
    require_usable(how, s);
    const checker_ptr checker = checker_for(how, s);
    exit_code code = valid;
    std::vector<std::string> results;
    progress_line progress(how.inputs.size());
    for (const std::string &path : how.inputs) {
        progress.next(path);
        try {
            const input from = read_report(path, how.reading, s);
            const result_ptr result = check_input(from, checker.get(), how, s);
            const ogi_write_options options = options_for(s);
            const buffer_ptr text = buffer_from(
                [&](ogi_buffer **to, ogi_error **error) {
                    return ogi_result_write(result.get(), how.format, &options, to, error);
                },
                s);
            // The text form has the log itself.
            if (how.format != OGI_FORMAT_TEXT) progress.clear(), warn_of_import(from, s);
            results.emplace_back(bytes_of(text));
            code = std::max(code, code_of(result.get(), how, s));
        } catch (const failed &f) {
            // The other reports are still checked.
            progress.clear();
            std::fprintf(stderr, "ogi: %s\n", f.message.c_str());
            code = std::max(code, f.code);
        }
    }
    progress.clear();
    if (!results.empty()) write_output(how.output, joined(results, how.inputs.size() > 1, how.format), s);
    return code;
}

} // namespace ogi_cli
