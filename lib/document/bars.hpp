// Lines whose cells stand between bars: rows of a table where the lines themselves show it, else a stream of cells.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogi {

/// Whether a bar, | or its full-width and box-drawing forms, stands in a line.
bool has_bar(std::string_view line) noexcept;

/// What stands before, between and behind the bars of a line, without the white space around it: one piece more than
/// there are bars, but no more than `most`.
std::vector<std::string_view> pieces_between_bars(std::string_view line, std::size_t most);

/// Lines with bars that follow one another, and what they are when looked at together.
class bar_lines {
public:
    enum class kind {
        text,   ///< one line of running text that holds a bar
        rows,   ///< each line is a row
        stream, ///< no line holds more than one printed piece: bars end cells, and where rows end is not stated
    };

    void add(std::string_view line) { lines_.push_back(line); }
    bool empty() const noexcept { return lines_.empty(); }
    std::size_t size() const noexcept { return lines_.size(); }
    const std::vector<std::string_view> &lines() const noexcept { return lines_; }
    void clear() { lines_.clear(); }

    kind what() const;

    /// The cells of a line as a row of the table. The pieces outside the outer bars are none where every line has outer
    /// bars; at most `most`. Empty for a line that only rules the table: ---|---.
    std::vector<std::string_view> cells_of(std::string_view line, std::size_t most) const;
    /// Looks at the outer bars of all lines; to be called before cells_of().
    void measure_outer_bars();

private:
    std::vector<std::string_view> lines_;
    bool all_begin_ = false, all_end_ = false; // with a bar
};

} // namespace ogi
