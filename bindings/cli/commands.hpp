// The commands. Each returns its exit code; what the user typed wrong is thrown as `failed`.
#pragma once

#include "library.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ogi_cli {

constexpr std::uint64_t default_max_bytes = std::uint64_t{64} << 20;

/// How an input is read.
struct input_settings {
    ogi_medium medium = OGI_MEDIUM_ANY;
    std::uint64_t max_bytes = default_max_bytes;
    std::uint64_t max_cells = 0; // the library's default, here and below
    std::uint64_t max_expanded_bytes = 0, max_archive_entries = 0;
};

/// A day of the calendar as the C interface takes it; all zero: not given.
struct day {
    std::int32_t year = 0, month = 0, day = 0;
};

/// Files that say what is known besides the reports; empty where they are not given.
struct knowledge_settings {
    std::string previous, profile, waivers, baseline;
    std::vector<std::string> parts;
    ogi_cli::day today;
};

struct check_settings {
    std::vector<std::string> inputs;
    input_settings reading;
    knowledge_settings known;
    ogi_format format = OGI_FORMAT_TEXT;
    bool keep_passed = false;
    bool fail_on_warning = false;
    std::string output = "-";
};

struct convert_settings {
    std::string input;
    input_settings reading;
    ogi_medium to = OGI_MEDIUM_ANY; // from the name of the output
    std::string output;
    std::string log; // "-": on standard error; a file: as JSON; empty: not wanted
};

struct reconcile_settings {
    std::string input;
    input_settings reading;
    bool fill_marks = false;
    ogi_medium to = OGI_MEDIUM_ANY; // from the name of the output
    std::string output;             // empty: only the difference is shown
};

struct facts_settings {
    std::string input;
    input_settings reading;
};

exit_code check(const check_settings &how, const settings &s);
exit_code convert(const convert_settings &how, const settings &s);
exit_code reconcile(const reconcile_settings &how, ogi_format format, const settings &s);
exit_code show_facts(const facts_settings &how, ogi_format format, const settings &s);
exit_code explain(const std::vector<std::string> &rules, ogi_format format, const settings &s);
exit_code list_rules(ogi_format format, const settings &s);
exit_code show_form(ogi_format format, const settings &s);

/// The exchange form that the name of a file asks for; throws `failed` where it asks for none.
ogi_medium medium_of_name(const std::string &name, const settings &s);
/// Writes a report in an exchange form.
void write_report(const ogi_report *report, const std::string &name, ogi_medium to, const std::string &output,
                  const settings &s);

/// A report and what it was read from.
struct input {
    std::string name; ///< for messages
    std::string bytes;
    report_ptr report;
};
/// Reads the report in a file; throws `failed` with the name of the input before the reason.
input read_report(const std::string &path, const input_settings &how, const settings &s);
/// What the import could not do, or did on its own, must not pass in silence: says how much there is of it, and that `--log`
/// tells more.
void warn_of_import(const input &from, const settings &s);

} // namespace ogi_cli
