#include "progress_line.hpp"

#include "system.hpp"

#include <cstdio>

namespace ogi_cli {
namespace {

constexpr std::size_t longest_name = 30; // characters: also in Chinese, two columns each, it stays on one line
constexpr char back_to_an_empty_line[] = "\r\x1b[K";

bool continues_a_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

/// The last part of a path, cut, without what would steer the terminal.
std::string shown_name(const std::string &path) {
    std::string out;
    std::size_t characters = 0;
    for (std::size_t i = path.find_last_of("/\\") + 1; i < path.size(); ++i) {
        if (!continues_a_character(path[i]) && ++characters > longest_name) break;
        out += static_cast<unsigned char>(path[i]) < 0x20 || path[i] == 0x7f ? '?' : path[i];
    }
    return out + "…";
}

} // namespace

progress_line::progress_line(std::size_t total) : total_(total), is_shown_(total > 1 && is_message_terminal()) {}

void progress_line::next(const std::string &path) {
    ++done_;
    if (!is_shown_) return;
    is_there_ = true;
    std::fprintf(stderr, "%s%zu/%zu %s", back_to_an_empty_line, done_, total_, shown_name(path).c_str());
    std::fflush(stderr);
}

void progress_line::clear() {
    if (is_there_) std::fputs(back_to_an_empty_line, stderr), std::fflush(stderr);
    is_there_ = false;
}

} // namespace ogi_cli
