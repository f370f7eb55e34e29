// The reports that are measured: consistent figures, every one of them written by us.
#pragma once

#include <ogi/report.hpp>

#include <string>

namespace ogi::bench {

/// A report in one of the exchange forms each, as the library itself writes it.
struct instance {
    const char *name;
    ogi::report report;
    std::string json, xml;
};

/// Six sections with five aspects, about 5 KB of prose, non-zero figures in every cell of the 2021 edition.
const instance &full_report();
/// The same figures without a word of prose.
const instance &tables_only();

/// The plain text of the full report as a web page's text would give it, tables flattened to tabs.
const std::string &full_report_as_text();
/// The page of the full report, as the editor UEditor writes it within a portal.
const std::string &full_report_as_page();

} // namespace ogi::bench
