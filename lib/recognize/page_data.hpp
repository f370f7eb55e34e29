// What the page around a report says of it, in lines or in a table: 发布机构, 发布日期, 发文日期.
#pragma once

#include "document/journal.hpp"
#include "recognize/table_row.hpp"

#include <ogi/report.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

class page_data {
public:
    void add(std::string_view line, const source_span &where);
    /// A row of labels with their values beside them.
    void add(const table_row &row);

    /// The dates of publication that stand in tables.
    const std::vector<date> &published_on() const { return published_on_; }

    /// Gives the report the organ and the date that it does not state itself, where the page says them once.
    void complete(report &r, bool date_is_open, journal &log) const;

private:
    struct publisher {
        std::string name;
        source_span where;
    };
    void add_date_of_issue(std::string_view text, const source_span &where);
    void add_publisher(std::string_view name, const source_span &where);

    std::vector<publisher> publishers_;
    std::vector<date> published_on_, issued_on_;
    source_span issued_where_;
};

} // namespace ogi
