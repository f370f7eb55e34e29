#include "recognize/header.hpp"

#include <algorithm>

namespace ogi {
namespace {

/// Goes down the header once; each row is consumed by the caption above it.
class header_walk {
public:
    explicit header_walk(const std::vector<std::vector<header_item>> &rows) : rows_(rows) {}

    bool walk() {
        if (!enter()) return false;
        // What no caption covers cannot be put in order.
        return next_ == rows_.size();
    }
    std::vector<header_item> take() { return std::move(heads_); }

private:
    bool enter() {
        const std::vector<header_item> &row = rows_[next_++];
        bool covered = false;
        for (const header_item &item : row) {
            if (!item.is_caption) {
                heads_.push_back(item);
                continue;
            }
            // Two captions over one row of heads would share it in an unknown way.
            if (covered) return false;
            covered = true;
            if (next_ < rows_.size() && !enter()) return false;
        }
        return true;
    }

    const std::vector<std::vector<header_item>> &rows_;
    std::size_t next_ = 0;
    std::vector<header_item> heads_;
};

std::optional<std::vector<header_item>> by_column(const std::vector<std::vector<header_item>> &rows) {
    std::vector<header_item> heads;
    for (const auto &row : rows)
        for (const header_item &item : row)
            if (!item.is_caption) heads.push_back(item);
    std::sort(heads.begin(), heads.end(),
              [](const header_item &a, const header_item &b) { return a.column < b.column; });
    for (std::size_t i = 1; i < heads.size(); ++i)
        if (heads[i].column == heads[i - 1].column) return std::nullopt;
    return heads;
}

/// A merged cell whose text was repeated in each of its parts counts once.
std::vector<std::vector<header_item>> without_repeats(const std::vector<std::vector<header_item>> &rows) {
    std::vector<std::vector<header_item>> out;
    std::vector<header_item> seen;
    for (const auto &row : rows) {
        std::vector<header_item> kept;
        for (const header_item &item : row) {
            const bool beside =
                !kept.empty() && kept.back().is_caption && item.is_caption && kept.back().name == item.name;
            const bool above = std::any_of(seen.begin(), seen.end(), [&](const header_item &s) {
                return s.column == item.column && s.name == item.name;
            });
            if (!beside && !above) kept.push_back(item);
            seen.push_back(item);
        }
        if (!kept.empty()) out.push_back(std::move(kept));
    }
    return out;
}

} // namespace

std::optional<std::vector<header_item>> column_heads(const std::vector<std::vector<header_item>> &printed) {
    constexpr std::size_t most_cells = 200; // no header of the form comes near; bounds the comparison of all with all
    std::size_t cells = 0;
    for (const auto &row : printed)
        cells += row.size();
    if (cells > most_cells) return std::nullopt;
    const std::vector<std::vector<header_item>> rows = without_repeats(printed);
    if (rows.empty()) return std::nullopt;
    header_walk walk(rows);
    if (walk.walk()) return walk.take();
    return by_column(rows);
}

std::optional<order_fault> first_out_of_order(const std::vector<std::size_t> &places) {
    std::vector<std::size_t> printed;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] != not_in_form) printed.push_back(i);
    std::vector<std::size_t> official = printed;
    std::sort(official.begin(), official.end(), [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
    for (std::size_t i = 0; i < printed.size(); ++i)
        if (printed[i] != official[i]) return order_fault{printed[i], official[i]};
    return std::nullopt;
}

} // namespace ogi
