#include "recognize/cuts.hpp"

#include <algorithm>
#include <cstdint>

namespace ogi {
namespace {

constexpr std::size_t longest_figure = 12; // digits: nothing longer is a count of a report
constexpr std::size_t most_steps = 200000;

bool is_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t value_of(std::string_view digits) {
    std::int64_t out = 0;
    for (char c : digits)
        out = out * 10 + (c - '0');
    return out;
}

class cutter {
public:
    cutter(const std::vector<std::string_view> &tokens, std::size_t columns, const std::vector<column_sum> &sums,
           cut_blanks blanks, std::size_t most)
        : tokens_(tokens), columns_(columns), sums_(sums), blanks_(blanks), most_(most) {
        for (const std::string_view token : tokens)
            left_ += token.size();
    }

    cut_search run() {
        cut_.reserve(columns_);
        fill(0, 0);
        return std::move(out_);
    }

private:
    bool is_stopped() const { return !out_.is_complete; }

    /// Whether what is left can fill the columns that are left at all.
    bool can_fit() const {
        const std::size_t open = columns_ - cut_.size();
        if (left_ > open * longest_figure) return false;
        return blanks_ == cut_blanks::possible || left_ >= open;
    }

    /// Goes on behind `at` bytes of a token.
    void fill(std::size_t token, std::size_t at) {
        if (is_stopped()) return;
        if (++steps_ > most_steps) {
            out_.is_complete = false;
            return;
        }
        if (cut_.size() == columns_) {
            if (token == tokens_.size()) keep();
            return;
        }
        if (!can_fit()) return;
        if (blanks_ == cut_blanks::possible) take({}, token, at);
        if (token == tokens_.size()) return;
        const std::string_view rest = tokens_[token].substr(at);
        const std::size_t longest = rest.front() == '0' ? 1 : std::min(rest.size(), longest_figure);
        for (std::size_t size = 1; size <= longest; ++size)
            take(rest.substr(0, size), token, at + size);
    }

    void take(std::string_view figure, std::size_t token, std::size_t at) {
        cut_.push_back(figure);
        left_ -= figure.size();
        if (sums_hold()) {
            const bool ends_token = token < tokens_.size() && at == tokens_[token].size();
            fill(ends_token ? token + 1 : token, ends_token ? 0 : at);
        }
        left_ += figure.size();
        cut_.pop_back();
    }

    /// Whether the sum that is complete with the last column holds.
    bool sums_hold() const {
        for (const column_sum &sum : sums_) {
            if (sum.first + sum.count != cut_.size()) continue;
            if (cut_[sum.total].empty()) return false;
            std::int64_t parts = 0;
            for (std::size_t i = sum.first; i < sum.first + sum.count; ++i)
                parts += i == sum.total ? -value_of(cut_[i]) : value_of(cut_[i]);
            if (parts != 0) return false;
        }
        return true;
    }

    void keep() {
        if (out_.found.size() == most_)
            out_.is_complete = false;
        else
            out_.found.push_back(cut_);
    }

    const std::vector<std::string_view> &tokens_;
    std::size_t columns_;
    const std::vector<column_sum> &sums_;
    cut_blanks blanks_;
    std::size_t most_;
    cut_search out_;
    row_cut cut_;
    std::size_t left_ = 0, steps_ = 0; // digits not yet taken
};

} // namespace

cut_search cuts_of(const std::vector<std::string_view> &tokens, std::size_t columns,
                   const std::vector<column_sum> &sums, cut_blanks blanks, std::size_t most) {
    const auto is_usable = [](std::string_view token) { return !token.empty() && is_digits(token); };
    if (tokens.empty() || !std::all_of(tokens.begin(), tokens.end(), is_usable)) return {};
    return cutter(tokens, columns, sums, blanks, most).run();
}

} // namespace ogi
