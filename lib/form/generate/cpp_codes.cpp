#include "form/generate/enumerator.hpp"
#include "form/generate/outputs.hpp"
#include "form/table.hpp"

namespace ogi::form::generate {
namespace {

struct enumeration {
    std::string name, doc, body;

    void add(std::string_view enumerator, std::int32_t code, std::string_view label) {
        body += "    ";
        body.append(enumerator).append(" = ").append(std::to_string(code)).append(", // ").append(label).append("\n");
    }
    std::string text() const { return "\n/// " + doc + "\nenum class " + name + " : std::int32_t {\n" + body + "};\n"; }
};

template <class Lines, class Label> std::string lines(enumeration out, const Lines &all, Label label) {
    for (const auto &line : all)
        out.add(line.name, line.code, label(line));
    return out.text();
}

} // namespace

std::string cpp_codes() {
    const auto label = [](const auto &line) { return line.label; };
    const auto heading = [](const form::heading &line) {
        return std::string(line.numeral).append("、").append(line.text);
    };
    std::string out = "// Generated from lib/form/*.def by the target ogi_generate. Do not edit.\n"
                      "#pragma once\n\n#include <cstddef>\n#include <cstdint>\n\n"
                      "// clang-format off\nnamespace ogi {\n";
    out +=
        lines({"application_row", "The rows of table 3 (表三). Codes are stable; the order is that of the form.", ""},
              application_rows, label);
    out += lines({"applicant", "Who applied: the columns of table 3 (表三 申请人情况).", ""}, applicants, label);
    out += lines({"disclosure_row", "The rows of table 2 (表二 信息内容).", ""}, disclosure_rows, newest_label);
    out += lines({"disclosure_measure", "What table 2 counts: its columns.", ""}, measures, newest_label);
    out += lines({"proceeding", "The three groups of table 4 (表四).", ""}, proceedings, label);
    out += lines({"proceeding_result", "The five columns within a group of table 4.", ""}, proceeding_results, label);
    out += lines({"section_kind", "The six sections of the report. A heading that is none of them has no kind.", ""},
                 sections, heading);
    out += lines({"aspect_kind", "The five aspects of section one (总体情况).", ""}, aspects, heading);
    out += "\n/// How many value cells the form has: every cell of every edition.\ninline constexpr std::size_t "
           "cell_count = " +
           std::to_string(cell_count) + ";\n\n} // namespace ogi\n// clang-format on\n";
    return out;
}

} // namespace ogi::form::generate
