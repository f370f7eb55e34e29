#include "recognize/order_of_form.hpp"

#include "recognize/harvest.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace ogi {
namespace {

constexpr std::int64_t largest_figure = 1000000000000000; // of which a line of figures can be added up

bool is_total_at(const std::vector<std::int64_t> &line, std::size_t place) {
    return std::accumulate(line.begin(), line.end(), std::int64_t{0}) == 2 * line[place];
}

bool is_total_everywhere_at(const std::vector<std::vector<std::int64_t>> &lines, std::size_t place) {
    return std::all_of(lines.begin(), lines.end(), [&](const auto &line) { return is_total_at(line, place); });
}

} // namespace

std::optional<std::vector<std::int64_t>> figures_of(const placing &placed) {
    if (placed.fault != placing_fault::none) return std::nullopt;
    std::vector<std::int64_t> out;
    for (const document_cell *source : placed.cells) {
        const cell figure = harvest::extension_figure(source);
        if (figure.state() == cell_state::not_applicable || figure.state() == cell_state::blank) {
            out.push_back(0);
            continue;
        }
        if (!figure.is_number() || figure.value() < 0 || figure.value() > largest_figure) return std::nullopt;
        out.push_back(figure.value());
    }
    return out;
}

bool totals_stand_last(const std::vector<std::vector<std::int64_t>> &lines) {
    if (lines.empty() || lines.front().empty()) return false;
    const std::size_t last = lines.front().size() - 1;
    if (!is_total_everywhere_at(lines, last)) return false;
    const bool only_zeros = std::all_of(lines.begin(), lines.end(), [](const auto &line) { return line.back() == 0; });
    if (only_zeros) return true;
    for (std::size_t place = 0; place < last; ++place)
        if (is_total_everywhere_at(lines, place)) return false;
    return true;
}

} // namespace ogi
