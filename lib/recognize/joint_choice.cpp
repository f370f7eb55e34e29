#include "recognize/joint_choice.hpp"

namespace ogi {
namespace {

constexpr std::size_t most_combinations = 100000;

bool is_known(const row_readings &row, std::size_t column) {
    for (const row_figures &reading : row.readings)
        if (!reading[column]) return false;
    return !row.readings.empty();
}

bool differs(const row_readings &row, std::size_t column) {
    for (const row_figures &reading : row.readings)
        if (reading[column] != row.readings.front()[column]) return true;
    return false;
}

class chooser {
public:
    chooser(const std::vector<row_readings> &rows, std::size_t columns, std::size_t relations)
        : rows_(rows), columns_(columns), sums_(relations * columns), counts_(relations * columns, true) {
        out_.chosen.resize(rows.size());
        out_.used.resize(sums_.size());
    }

    joint_choice run() {
        if (!prepare()) {
            out_.used.assign(out_.used.size(), false);
            return std::move(out_);
        }
        picked_.resize(open_.size());
        fill(0);
        bool any = false;
        for (std::size_t i = 0; i < open_.size(); ++i) {
            if (found_ == 0 || !agrees_[i]) continue;
            out_.chosen[open_[i]] = first_[i];
            any = true;
        }
        if (!any) out_.used.assign(out_.used.size(), false);
        weigh();
        return std::move(out_);
    }

private:
    bool prepare() {
        std::size_t combinations = 1;
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            const row_readings &row = rows_[r];
            for (std::size_t k = 0; k < sums_.size(); ++k) {
                if (row.weights[k / columns_] == 0) continue;
                if (!is_known(row, k % columns_)) counts_[k] = false;
                if (differs(row, k % columns_)) out_.used[k] = true;
            }
            if (row.readings.size() == 1) {
                out_.chosen[r] = 0;
                add(row, 0, 1);
            } else if (row.readings.size() > 1) {
                open_.push_back(r);
                combinations *= row.readings.size();
                if (combinations > most_combinations) return false;
            }
        }
        for (std::size_t k = 0; k < sums_.size(); ++k)
            out_.used[k] = out_.used[k] && counts_[k];
        return true;
    }

    void add(const row_readings &row, std::size_t reading, std::int64_t sign) {
        for (std::size_t k = 0; k < sums_.size(); ++k)
            if (const int weight = row.weights[k / columns_]; weight != 0 && row.readings[reading][k % columns_])
                sums_[k] += sign * weight * *row.readings[reading][k % columns_];
    }

    /// Only what tells readings apart: a sum that is broken elsewhere is for the check to find.
    bool all_hold() const {
        for (std::size_t k = 0; k < sums_.size(); ++k)
            if (out_.used[k] && sums_[k] != 0) return false;
        return true;
    }

    /// Whether the relations hold where every row has one reading.
    void weigh() {
        for (std::size_t k = 0; k < sums_.size(); ++k) {
            std::int64_t sum = 0;
            bool is_known = true;
            for (std::size_t r = 0; r < rows_.size() && is_known; ++r) {
                const int weight = rows_[r].weights[k / columns_];
                if (weight == 0) continue;
                is_known = out_.chosen[r].has_value() && rows_[r].readings[*out_.chosen[r]][k % columns_].has_value();
                if (is_known) sum += weight * *rows_[r].readings[*out_.chosen[r]][k % columns_];
            }
            if (is_known) ++(sum == 0 ? out_.holding : out_.broken);
        }
    }

    void fill(std::size_t next) {
        if (next == open_.size()) {
            if (all_hold()) keep();
            return;
        }
        const row_readings &row = rows_[open_[next]];
        for (std::size_t reading = 0; reading < row.readings.size(); ++reading) {
            picked_[next] = reading;
            add(row, reading, 1);
            fill(next + 1);
            add(row, reading, -1);
        }
    }

    void keep() {
        if (found_++ == 0) {
            first_ = picked_;
            agrees_.assign(picked_.size(), true);
        }
        for (std::size_t i = 0; i < picked_.size(); ++i)
            agrees_[i] = agrees_[i] && picked_[i] == first_[i];
    }

    const std::vector<row_readings> &rows_;
    std::size_t columns_;
    std::vector<std::int64_t> sums_; // relation times columns + column
    std::vector<bool> counts_;
    std::vector<std::size_t> open_, picked_, first_; // rows with several readings, and a reading of each
    std::vector<bool> agrees_;
    std::size_t found_ = 0;
    joint_choice out_;
};

} // namespace

joint_choice choose_readings(const std::vector<row_readings> &rows, std::size_t columns, std::size_t relations) {
    return chooser(rows, columns, relations).run();
}

} // namespace ogi
