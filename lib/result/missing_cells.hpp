// The cells without a figure that keep rules from being assessed, gathered so that a clerk reads each cell once.
#pragma once

#include <ogi/result_writers.hpp>

#include <array>
#include <string>
#include <vector>

namespace ogi {

/// Whether a finding only says that figures are missing; such findings are folded in the text form.
bool is_for_missing_figures(const issue &i);

/// How many such findings each rule has: "T4-SUM 1，T4-INT 1".
std::string rules_without_figures(const check_result &result, language l);

class missing_cells {
public:
    explicit missing_cells(const check_result &result);

    std::size_t count() const { return count_; }
    bool any(cell_state state) const;
    /// One line a row of the form: "表三 · （七）总计：自然人、商业企业（空白）"; a table without any figure is one line.
    std::vector<std::string> lines(edition e, language l) const;
    /// What to do about them, which depends on why there is no figure: a cell that was not read may well be printed, and
    /// only a blank one is to be filled in.
    std::string advice(const result_head &head, language l) const;

private:
    bool is_whole_table(std::size_t first, edition e) const;

    std::array<const operand *, cell_count> operands_{}; // by place in the form; null where nothing is missing
    std::size_t count_ = 0;
};

} // namespace ogi
