// Facts found against facts expected: right, wrong, missed, invented.
#pragma once

#include <ogi/facts.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

/// A fact that a text should give. No cells: the figure must not be given any.
struct expected_fact {
    byte_span where;
    cell_sum cells;
    std::int64_t value = 0;
    std::optional<bool> comparable; ///< nothing: either
};

/// The text between two separators, all of them.
inline std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// The cells of paths joined by '+'. A '*' in a path stands for any one or more names: all cells of the edition.
/// Nothing for a path that is not in the form.
inline std::optional<cell_sum> cells_of(std::string_view paths, edition e) {
    cell_sum cells;
    for (const std::string &path : split(paths, '+')) {
        const std::size_t star = path.find('*');
        if (star == std::string::npos) {
            const std::optional<std::size_t> index = index_of_path(path);
            if (!index) return std::nullopt;
            cells.push_back(*index);
            continue;
        }
        const std::string front = path.substr(0, star), back = path.substr(star + 1);
        for (std::size_t i = 0; i < cell_count; ++i) {
            const std::string_view p = path_at(i);
            if (stands_in(e, i) && p.size() > front.size() + back.size() && p.substr(0, front.size()) == front &&
                p.substr(p.size() - back.size()) == back)
                cells.push_back(i);
        }
    }
    std::sort(cells.begin(), cells.end());
    if (cells.empty()) return std::nullopt;
    return cells;
}

struct confusion {
    std::size_t right = 0;           ///< the first reading is the one expected
    std::size_t other_reading = 0;   ///< another reading is: usage is divided, and a comparison accepts either
    std::size_t wrong = 0;           ///< cells, but other ones
    std::size_t missed = 0;          ///< no cells where there should be
    std::size_t invented = 0;        ///< cells where there should be none
    std::size_t silent = 0;          ///< no cells, and rightly so
    std::size_t comparable_trap = 0; ///< compared though it must not be
    std::size_t not_compared = 0;    ///< right, and could have been compared

    std::size_t asserted() const { return right + other_reading + wrong + invented; }
    std::size_t expected() const { return right + other_reading + wrong + missed; }
    double precision() const {
        return asserted() == 0 ? 1 : static_cast<double>(right + other_reading) / static_cast<double>(asserted());
    }
    double recall() const {
        return expected() == 0 ? 1 : static_cast<double>(right + other_reading) / static_cast<double>(expected());
    }
};

inline std::ostream &operator<<(std::ostream &out, const confusion &c) {
    return out << "right " << c.right << " (and by another reading " << c.other_reading << "), wrong " << c.wrong
               << ", missed " << c.missed << ", invented " << c.invented << ", rightly silent " << c.silent
               << ", compared wrongly " << c.comparable_trap << ", right but not compared " << c.not_compared
               << "; precision " << c.precision() << ", recall " << c.recall();
}

inline std::string described(const fact &f) {
    std::string out = "[" + f.clause + "] " + std::to_string(f.value) + f.unit + " =";
    for (const cell_sum &reading : f.readings) {
        out += " (";
        for (std::size_t i : reading)
            out += std::string(path_at(i)) + " ";
        out += ")";
    }
    return out + (f.comparable() ? " comparable" : " not comparable: " + reason_of(f).en);
}

/// Holds the facts of one text against what is expected of it. Every fact with cells must be expected.
inline void count(confusion &c, const std::vector<fact> &found, const std::vector<expected_fact> &expected,
                  std::vector<std::string> &complaints) {
    std::vector<bool> used(found.size());
    const auto gives = [](const fact &f, const expected_fact &e, bool first) {
        for (std::size_t i = 0; i < f.readings.size() && (!first || i == 0); ++i)
            if (f.readings[i] == e.cells) return true;
        return false;
    };
    const auto inside = [](const fact &f, const expected_fact &e) {
        return f.figure_span.begin >= e.where.begin && f.figure_span.end <= e.where.end && f.value == e.value;
    };
    for (const expected_fact &e : expected) {
        const fact *best = nullptr;
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!inside(found[i], e) || (e.cells.empty() && used[i])) continue;
            if (e.cells.empty()
                    ? !best
                    : gives(found[i], e, true) || !best || (gives(found[i], e, false) && !gives(*best, e, true)))
                best = &found[i];
        }
        if (best && (e.cells.empty() || gives(*best, e, false)))
            used[static_cast<std::size_t>(best - found.data())] = true;
        if (e.cells.empty()) {
            if (!best || best->readings.empty()) {
                ++c.silent;
            } else {
                ++c.invented;
                complaints.push_back("invented: " + described(*best));
            }
            continue;
        }
        const std::string wanted =
            std::to_string(e.value) + " = " + std::string(path_at(e.cells[0])) + (e.cells.size() > 1 ? " + …" : "");
        if (best && gives(*best, e, false)) {
            ++(gives(*best, e, true) ? c.right : c.other_reading);
            if (e.comparable && !*e.comparable && best->comparable()) {
                ++c.comparable_trap;
                complaints.push_back("compared: " + described(*best));
            }
            if (e.comparable && *e.comparable && !best->comparable()) {
                ++c.not_compared;
                complaints.push_back("not compared: " + described(*best));
            }
        } else if (best && !best->readings.empty() && !used[static_cast<std::size_t>(best - found.data())]) {
            used[static_cast<std::size_t>(best - found.data())] = true;
            ++c.wrong;
            complaints.push_back("wrong: " + described(*best) + "; expected " + wanted);
        } else {
            ++c.missed;
            complaints.push_back("missed: " + wanted + (best ? " in " + described(*best) : ""));
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!used[i] && !found[i].readings.empty()) {
            ++c.invented;
            complaints.push_back("invented: " + described(found[i]));
        }
}

} // namespace ogi::tests
