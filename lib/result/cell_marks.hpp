// The findings of a page in its own order, numbered, and the cells of the tables they mark.
#pragma once

#include "result/told_findings.hpp"

#include <ogi/form.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ogi {

/// The parts of the page, in the order of the report.
enum class page_part { table_2, table_3, table_4, whole };
inline constexpr page_part page_parts[] = {page_part::table_2, page_part::table_3, page_part::table_4,
                                           page_part::whole};

/// A finding with its number on the page, from 1.
struct numbered_issue {
    std::size_t number = 0;
    const issue *what = nullptr;
};

struct numbered_finding : numbered_issue {
    page_part part = page_part::whole;
    std::vector<numbered_issue> consequences;
};

/// What findings say of a cell.
struct cell_mark {
    std::vector<numbered_issue> at_fault;
    bool involved = false;                ///< it stands in a relation that does not hold
    bool missing = false;                 ///< it has no figure, and something cannot be assessed for it
    std::optional<std::int64_t> proposed; ///< by the only explanation that is so simple
};

class cell_marks {
public:
    explicit cell_marks(const check_result &result);

    /// In the order of the page; consequences are numbered after their cause.
    const std::vector<numbered_finding> &findings() const { return findings_; }
    std::size_t count_in(page_part part) const;
    /// How many cells of a part have no figure, so that something cannot be assessed.
    std::size_t missing_in(page_part part) const;
    const cell_mark &at(std::size_t index) const { return marks_[index]; }

private:
    void mark(const numbered_issue &i);

    std::vector<numbered_finding> findings_;
    std::array<cell_mark, cell_count> marks_;
};

/// How a finding is marked: its class in the style, and a letter with its number, so that it does not take colours to tell
/// an error from a warning.
std::string class_of(const issue &i);
std::string badge_of(const numbered_issue &i, language l);
/// The same for a reader who hears the page: 错误 3.
std::string spoken_badge_of(const numbered_issue &i, language l);

} // namespace ogi
