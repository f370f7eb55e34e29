#include "form/generate/enumerator.hpp"
#include "form/generate/outputs.hpp"
#include "form/table.hpp"

namespace ogi::form::generate {
namespace {

template <class Lines, class Label>
std::string enumeration(std::string_view title, std::string_view prefix, const Lines &lines, Label label) {
    std::string out = "/* ";
    out.append(title).append(" */\nenum {\n");
    std::size_t left = std::size(lines);
    for (const auto &line : lines) {
        out.append("    ").append(prefix).append(upper(line.name)).append(" = ").append(std::to_string(line.code));
        out.append(--left != 0 ? "," : "").append(" /* ").append(label(line)).append(" */\n");
    }
    return out + "};\n\n";
}

std::string edition_counts() {
    return "/* How many value cells the form has: all editions together, and each. */\nenum {\n"
           "    OGI_CELL_COUNT = " +
           std::to_string(cell_count) +
           ",\n"
           "    OGI_CELL_COUNT_2019 = " +
           std::to_string(cells_in(fmt2019_trial)) +
           ",\n"
           "    OGI_CELL_COUNT_2021 = " +
           std::to_string(cells_in(fmt2021)) + "\n};\n";
}

} // namespace

std::string c_codes() {
    const auto label = [](const auto &line) { return line.label; };
    const auto heading = [](const form::heading &line) { return line.text; };
    return "/* clang-format off */\n" +
           enumeration("Rows of table 3 (表三)", "OGI_APPLICATION_", application_rows, label) +
           enumeration("Columns of table 3 (申请人情况)", "OGI_APPLICANT_", applicants, label) +
           enumeration("Rows of table 2 (表二)", "OGI_DISCLOSURE_", disclosure_rows, newest_label) +
           enumeration("Columns of table 2", "OGI_MEASURE_", measures, newest_label) +
           enumeration("Groups of table 4 (表四)", "OGI_PROCEEDING_", proceedings, label) +
           enumeration("Columns of a group of table 4", "OGI_RESULT_", proceeding_results, label) +
           enumeration("The six sections", "OGI_SECTION_", sections, heading) +
           enumeration("The five aspects of section one", "OGI_ASPECT_", aspects, heading) + edition_counts() +
           "/* clang-format on */\n";
}

} // namespace ogi::form::generate
