// How far a command is with many files: one line on standard error, written anew for each.
#pragma once

#include <cstddef>
#include <string>

namespace ogi_cli {

/// Shows nothing where standard error is no terminal, or for one file.
class progress_line {
public:
    explicit progress_line(std::size_t total);
    progress_line(const progress_line &) = delete;
    progress_line &operator=(const progress_line &) = delete;
    ~progress_line() { clear(); }

    /// The next file is begun: 12/340 2024.html…
    void next(const std::string &path);
    /// Takes the line away, so that something else can be written.
    void clear();

private:
    std::size_t total_, done_ = 0;
    bool is_shown_, is_there_ = false;
};

} // namespace ogi_cli
