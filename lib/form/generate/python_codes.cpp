#include "form/generate/enumerator.hpp"
#include "form/generate/outputs.hpp"
#include "form/table.hpp"

namespace ogi::form::generate {
namespace {

template <class Lines, class Label>
std::string enumeration(std::string_view name, std::string_view doc, const Lines &lines, Label label) {
    std::string out = "\n\nclass ";
    out.append(name).append("(FormLine):\n    \"\"\"").append(doc).append("\"\"\"\n\n");
    for (const auto &line : lines) {
        out.append("    ").append(upper(line.name)).append(" = ").append(std::to_string(line.code));
        out.append("  # ").append(label(line)).append("\n");
    }
    return out;
}

} // namespace

std::string python_codes() {
    const auto label = [](const auto &line) { return line.label; };
    const auto heading = [](const form::heading &line) { return line.text; };
    return "# Generated from lib/form/*.def by the target ogi_generate. Do not edit.\n"
           "\"\"\"The rows, columns, sections and aspects of the form, with the codes of the C interface.\"\"\"\n\n"
           "from ._form import FormLine\n" +
           enumeration("Row", "The rows of table 3 (表三), in the order of the form.", application_rows, label) +
           enumeration("Applicant", "Who applied: the columns of table 3 (申请人情况).", applicants, label) +
           enumeration("DisclosureRow", "The rows of table 2 (表二 信息内容).", disclosure_rows, newest_label) +
           enumeration("Measure", "What table 2 counts: its columns.", measures, newest_label) +
           enumeration("Proceeding", "The three groups of table 4 (表四).", proceedings, label) +
           enumeration("ProceedingResult", "The five columns within a group of table 4.", proceeding_results, label) +
           enumeration("SectionKind", "The six sections of a report.", sections, heading) +
           enumeration("AspectKind", "The five aspects of section one (总体情况).", aspects, heading);
}

} // namespace ogi::form::generate
