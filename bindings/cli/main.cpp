// ogi: checks, converts and explains from the command line.
#include "arguments.hpp"
#include "files.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>

#include <unistd.h>

namespace {

/// Colours are for people: only on a terminal that has them and where nobody asked for none (NO_COLOR).
bool is_colour_terminal() {
    const char *term = std::getenv("TERM"), *none = std::getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) && !(none && *none) && !(term && std::string_view(term) == "dumb");
}

} // namespace

int main(int argc, char **argv) {
    using namespace ogi_cli;
    try {
        const command wanted = parse(argc, argv, is_colour_terminal());
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
