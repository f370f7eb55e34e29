#include "program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace ogi_cli {
namespace {

using clock = std::chrono::steady_clock;

/// A descriptor that is closed once.
class descriptor {
public:
    descriptor() = default;
    explicit descriptor(int number) : number_(number) {}
    descriptor(descriptor &&other) noexcept : number_(std::exchange(other.number_, -1)) {}
    descriptor &operator=(descriptor &&other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~descriptor() { close(); }

    void close() {
        if (number_ >= 0) ::close(std::exchange(number_, -1));
    }
    int number() const { return number_; }

private:
    int number_ = -1;
};

struct pipe_ends {
    descriptor read, write;
};

bool open_pipe(pipe_ends &out) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return false;
    out = {descriptor(ends[0]), descriptor(ends[1])};
    return ::fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 && ::fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
}

/// A program that ends before it has read everything must not end this one.
class without_pipe_signal {
public:
    without_pipe_signal() {
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGPIPE, &ignore, &before_);
    }
    without_pipe_signal(const without_pipe_signal &) = delete;
    without_pipe_signal &operator=(const without_pipe_signal &) = delete;
    ~without_pipe_signal() { ::sigaction(SIGPIPE, &before_, nullptr); }

private:
    struct sigaction before_ = {};
};

/// Starts the program with the two ends as its standard input and output; the error of the system, or 0.
int start(const std::vector<std::string> &words, int input, int output, pid_t &child) {
    std::vector<char *> arguments;
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    if (const int error = ::posix_spawn_file_actions_init(&files)) return error;
    ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    int error = ::posix_spawnattr_init(&attributes);
    if (error == 0) {
        sigset_t usual;
        ::sigemptyset(&usual);
        ::sigaddset(&usual, SIGPIPE);
        ::posix_spawnattr_setsigdefault(&attributes, &usual);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
        error = ::posix_spawnp(&child, arguments.front(), &files, &attributes, arguments.data(), environ);
        ::posix_spawnattr_destroy(&attributes);
    }
    ::posix_spawn_file_actions_destroy(&files);
    return error;
}

int milliseconds_until(clock::time_point end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, 1000000));
}

/// Writes the input and reads the output as the program takes and gives them.
program_result::ending exchange(descriptor to, descriptor from, std::string_view input, std::uint64_t most_bytes,
                                clock::time_point end, std::string &output) {
    using ending = program_result::ending;
    ::fcntl(to.number(), F_SETFL, O_NONBLOCK);
    for (;;) {
        if (input.empty()) to.close();
        std::array<pollfd, 2> watched{{{from.number(), POLLIN, 0}, {to.number(), POLLOUT, 0}}};
        const int ready = ::poll(watched.data(), watched.size(), milliseconds_until(end));
        if (ready < 0 && errno == EINTR) continue;
        if (ready < 0) return ending::broken;
        if (ready == 0) return ending::too_long;
        if ((watched[1].revents & (POLLOUT | POLLERR | POLLHUP)) != 0) {
            const ssize_t count = ::write(to.number(), input.data(), input.size());
            if (count > 0)
                input.remove_prefix(static_cast<std::size_t>(count));
            else if (count < 0 && errno != EINTR && errno != EAGAIN)
                input = {}; // it reads no further, which it may
        }
        if (watched[0].revents == 0) continue;
        std::array<char, 1 << 16> chunk;
        const ssize_t count = ::read(from.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return ending::broken;
        if (count == 0) return ending::done;
        output.append(chunk.data(), static_cast<std::size_t>(count));
        if (output.size() > most_bytes) return ending::too_large;
    }
}

} // namespace

program_result run_program(const std::vector<std::string> &words, std::string_view input, std::uint64_t most_bytes,
                           int seconds) {
    program_result out;
    const clock::time_point end = clock::now() + std::chrono::seconds(seconds);
    pipe_ends to, from;
    if (!open_pipe(to) || !open_pipe(from)) return out;
    const without_pipe_signal guard;
    pid_t child = 0;
    if (const int error = start(words, to.read.number(), from.write.number(), child)) {
        errno = error;
        out.how = error == ENOENT || error == EACCES ? program_result::ending::absent : program_result::ending::broken;
        return out;
    }
    to.read.close();
    from.write.close();
    out.how = exchange(std::move(to.write), std::move(from.read), input, most_bytes, end, out.output);
    if (out.how != program_result::ending::done) ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (out.how == program_result::ending::done && !(WIFEXITED(status) && WEXITSTATUS(status) == 0)) {
        out.how = program_result::ending::failed;
        out.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        if (out.code == 127) out.how = program_result::ending::absent; // a C library that starts it in two steps
    }
    return out;
}

} // namespace ogi_cli
