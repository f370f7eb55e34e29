// Rows of table 3 in loose text, where a blank cell leaves nothing behind: a row that lacks a figure and has a foreign
// one, such as the number of a page, looks complete.
#include "form/table.hpp"
#include "recognize/applications_table.hpp"

#include <algorithm>

namespace ogi {
namespace {

/// Whether the total of a row is not the sum of the other columns. Only figures that were read are asked.
bool breaks_its_sum(const placing &placed, const std::vector<std::int32_t> &codes) {
    std::int64_t sum = 0, total = 0;
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < placed.cells.size(); ++i) {
        if (codes[i] == 0) continue;
        const cell figure = harvest::extension_figure(placed.cells[i]);
        ++numbers;
        if (figure.state() == cell_state::not_applicable) continue; // a mark for none
        if (!figure.is_number()) return false;
        (codes[i] == form::applicant_code::total ? total : sum) += figure.value();
    }
    return numbers == form::applicant_count && sum != total;
}

} // namespace

/// Where rows lack figures, or most rows break their sums, those that break them are not read. The sums do not choose
/// between readings here: a row that keeps them is read as it would be anywhere.
void applications_table::withhold_doubtful_rows(std::vector<placing> &placings) const {
    std::size_t complete = 0;
    bool lack = false;
    std::vector<std::size_t> broken;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const kept_row &row = rows_[i];
        if (!row.row.is_loose || row.code == 0) continue;
        if (placings[i].fault != placing_fault::none)
            lack = lack || count_values(row.row, row.label_end) != 0;
        else if (!placings[i].cells.empty()) {
            ++complete;
            if (breaks_its_sum(placings[i], plans_[row.plan].codes)) broken.push_back(i);
        }
    }
    constexpr std::size_t few = 2;
    if (!lack && (broken.size() <= few || broken.size() * 2 <= complete)) return;
    for (const std::size_t i : broken)
        placings[i] = {placing_fault::doubtful, {}};
}

} // namespace ogi
