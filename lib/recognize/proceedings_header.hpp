// What the header of table 4 says of its columns.
#pragma once

#include "document/journal.hpp"
#include "recognize/glued_row.hpp"
#include "recognize/table_row.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

/// The heads of value columns in the order of the values: all three groups of the form, or some of them where table 4 was
/// printed as several tables.
struct proceedings_plan {
    struct head {
        std::int32_t group = 0, result = 0;
        std::size_t row = 0, column = 0;
    };
    column_plan plan;
    std::vector<head> heads;
    log_place where;

    bool is_whole() const;
    bool has_group(std::int32_t group) const;
    /// The sums of the groups, as the heads stand.
    std::vector<column_sum> sums() const;
};

/// Nothing where the header does not tell its columns. `caption`: the group that is named above the table, or 0.
std::optional<proceedings_plan> proceedings_plan_of(const std::vector<table_row> &header, std::int32_t caption);

/// Whether a header that does not tell its columns leaves it possible that they stand as in the form: what it names of
/// groups and results stands so, all or none of them.
bool may_stand_as_in_form(const std::vector<table_row> &header);

/// The fifteen columns of the form.
proceedings_plan proceedings_plan_of_form();

} // namespace ogi
