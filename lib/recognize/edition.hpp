// Which edition of the form a report follows, and why.
#pragma once

#include "document/journal.hpp"

#include <ogi/reading.hpp>

#include <optional>
#include <string>

namespace ogi {

/// Labels, as printed, that only one edition has.
struct edition_evidence {
    std::optional<std::string> head_of_2019, head_of_2021; ///< heads of columns of table 2
    std::optional<std::string> row_of_2019, row_of_2021;   ///< rows of table 3
};

/// Sets the edition and its reason: from table 2, else from table 3, else from the year. Contradictions go to the log.
void choose_edition(const edition_evidence &evidence, reading &into, journal &log);

} // namespace ogi
