#include "document/caption_spans.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace ogi {
namespace {

constexpr std::int64_t impossible = std::numeric_limits<std::int64_t>::max();

enum class alignment { middle, left };

/// The division of a run of columns among captions.
class division {
public:
    division(const std::vector<placed_head *> &captions, const std::vector<figure_column> &columns, column_range run)
        : captions_(captions), columns_(columns), run_(run) {}

    /// The greatest distance of a caption from its place; `impossible` where there is no division.
    std::int64_t find(alignment how, std::vector<column_range> &out) const {
        const std::size_t count = captions_.size(), width = run_.size();
        // The least sum of distances for the first captions on the first columns.
        std::vector<std::vector<std::int64_t>> sums(count + 1, std::vector<std::int64_t>(width + 1, impossible));
        std::vector<std::vector<std::size_t>> from(count + 1, std::vector<std::size_t>(width + 1, 0));
        sums[0][0] = 0;
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t first = 0; first < width; ++first)
                for (std::size_t end = first + 1; end <= width && sums[i][first] != impossible; ++end) {
                    const std::int64_t away = distance(how, *captions_[i], {run_.first + first, run_.first + end});
                    if (away == impossible || sums[i][first] + away >= sums[i + 1][end]) continue;
                    sums[i + 1][end] = sums[i][first] + away;
                    from[i + 1][end] = first;
                }
        if (sums[count][width] == impossible) return impossible;
        out.assign(count, {});
        std::int64_t greatest = 0;
        for (std::size_t i = count, end = width; i > 0; end = from[i--][end]) {
            out[i - 1] = {run_.first + from[i][end], run_.first + end};
            greatest = std::max(greatest, distance(how, *captions_[i - 1], out[i - 1]));
        }
        return greatest;
    }

private:
    /// The edge before a column, half way to the column before it.
    std::int32_t edge(std::size_t column) const {
        const std::size_t last = columns_.size() - 1;
        if (columns_.size() == 1) return column == 0 ? columns_[0].left : columns_[0].right;
        if (column == 0) return columns_[0].left - (columns_[1].left - columns_[0].right) / 2;
        if (column > last) return columns_[last].right + (columns_[last].left - columns_[last - 1].right) / 2;
        return columns_[column - 1].right + (columns_[column].left - columns_[column - 1].right) / 2;
    }

    /// In hundredths of the size of its letters.
    std::int64_t distance(alignment how, const placed_head &caption, column_range range) const {
        const column_range under = columns_under(columns_, caption.content);
        if (under.size() != 0 && (range.first > under.first || range.end < under.end)) return impossible;
        const std::int64_t away =
            how == alignment::left ? std::int64_t{caption.content.left} - columns_[range.first].left
                                   : caption.content.center() - (std::int64_t{edge(range.first)} + edge(range.end)) / 2;
        return 100 * (away < 0 ? -away : away) / std::max(1, caption.content.em);
    }

    const std::vector<placed_head *> &captions_;
    const std::vector<figure_column> &columns_;
    column_range run_;
};

/// The runs of columns whose lowest heads stand lower than the highest of them.
std::vector<column_range> low_runs(const std::vector<std::int32_t> &lowest, std::int32_t em) {
    std::vector<column_range> out;
    std::int32_t highest = std::numeric_limits<std::int32_t>::max();
    for (const std::int32_t middle : lowest)
        if (middle != 0) highest = std::min(highest, middle);
    for (std::size_t first = 0; first < lowest.size();) {
        std::size_t end = first;
        while (end < lowest.size() && lowest[end] != 0 && lowest[end] - highest > em / 2)
            ++end;
        if (end > first) out.push_back({first, end});
        first = std::max(end, first + 1);
    }
    return out;
}

} // namespace

void widen_captions(std::vector<placed_head *> captions, const std::vector<figure_column> &columns,
                    const std::vector<std::int32_t> &lowest, bool is_last_row) {
    if (captions.empty()) return;
    std::stable_sort(captions.begin(), captions.end(),
                     [](const placed_head *a, const placed_head *b) { return a->content.left < b->content.left; });
    constexpr std::int64_t close_enough = 120;
    std::int64_t least = close_enough;
    std::vector<column_range> best, found;
    const auto try_runs = [&](const std::vector<column_range> &runs) {
        for (const column_range &run : runs)
            for (const alignment how : {alignment::middle, alignment::left}) {
                const std::int64_t away = division(captions, columns, run).find(how, found);
                if (away >= least) continue;
                least = away;
                best = found;
            }
    };
    const std::vector<column_range> all{{0, columns.size()}}, low = low_runs(lowest, captions.front()->content.em);
    try_runs(is_last_row ? low : all);
    if (best.empty()) try_runs(is_last_row ? all : low);
    for (std::size_t i = 0; i < best.size(); ++i) {
        captions[i]->column = best[i].first;
        captions[i]->column_span = best[i].size();
    }
}

} // namespace ogi
