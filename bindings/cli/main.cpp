// ogi: checks, converts and explains from the command line.
#include "arguments.hpp"
#include "system.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace ogi_cli {
namespace {

/// Colours are for people: only on a terminal that has them and where nobody asked for none (NO_COLOR).
bool is_colour_terminal() {
    const char *term = std::getenv("TERM"), *none = std::getenv("NO_COLOR");
    return is_terminal() && !(none && *none) && !(term && std::string_view(term) == "dumb");
}

} // namespace

int run(const std::vector<std::string> &words) {
    try {
        const command wanted = parse(words, is_colour_terminal());
        return wanted.run(wanted.general);
    } catch (const failed &f) {
        if (f.code == valid) {
            std::fputs(f.message.c_str(), stdout);
            return std::fflush(stdout) == 0 ? valid : internal_fault;
        }
        std::fprintf(stderr, "ogi: %s\n", f.message.c_str());
        return f.code;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "ogi: 内部故障 / internal fault: %s\n", e.what());
        return internal_fault;
    }
}

} // namespace ogi_cli
