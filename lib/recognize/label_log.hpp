// Says in the log which labels were read otherwise than they are printed.
#pragma once

#include "document/journal.hpp"
#include "recognize/measure_heads.hpp"
#include "recognize/table_row.hpp"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace ogi {

class label_log {
public:
    /// Takes the labels of a row that was found to be one of the form.
    void add(const table_row &row, journal &log);
    void add(const printed_label &label, std::string_view print, const source_span &where, journal &log);

    /// Says once how many labels were in traditional characters, and how many had readings.
    void finish(journal &log) const;

private:
    struct folding {
        std::size_t labels = 0;
        std::string print, text; // of the first
        source_span where;
    };
    static void take(folding &into, const printed_label &label, std::string_view print, const source_span &where);

    folding traditional_, readings_;
    std::set<std::string> said_;
};

/// Says that a head of table 2 was told by the heads beside it.
void log_told_head(head_fault fault, std::int32_t measure, const std::string &print, const source_span &where,
                   journal &log);

} // namespace ogi
