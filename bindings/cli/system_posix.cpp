#include "system.hpp"

#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ogi_cli {
namespace {

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// A file beside the place of another, which disappears unless it is put there.
class replacement {
public:
    explicit replacement(const std::string &path)
        : path_(path), name_(path.substr(0, path.rfind('/') + 1) + ".ogi-XXXXXX") {
        file_ = ::mkstemp(name_.data());
        opened_ = file_ >= 0;
    }
    replacement(const replacement &) = delete;
    replacement &operator=(const replacement &) = delete;
    ~replacement() {
        const int reason = errno;
        if (file_ >= 0) ::close(file_);
        if (opened_ && !placed_) ::unlink(name_.c_str());
        errno = reason;
    }

    bool is_open() const { return opened_; }
    bool write(std::string_view bytes) { return write_all(file_, bytes); }

    /// Puts the file in place with the permissions of what it replaces, or those of a new file.
    bool place(const struct stat *replaced) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const mode_t mode = replaced ? replaced->st_mode & 07777U : 0666U & ~mask;
        if (::fchmod(file_, mode) != 0 || ::fsync(file_) != 0) return false;
        const int file = std::exchange(file_, -1);
        placed_ = ::close(file) == 0 && ::rename(name_.c_str(), path_.c_str()) == 0;
        return placed_;
    }

private:
    std::string path_, name_;
    int file_ = -1;
    bool opened_ = false;
    bool placed_ = false;
};

/// The file that a path leads to through symbolic links, so that the link stays.
std::string resolved(const std::string &path) {
    char *real = ::realpath(path.c_str(), nullptr);
    if (!real) return path;
    std::string out(real);
    std::free(real);
    return out;
}

written write_device(const std::string &path, std::string_view bytes) {
    const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (device < 0) return written::nowhere;
    const bool done = write_all(device, bytes);
    const int reason = errno;
    ::close(device);
    errno = reason;
    return done ? written::whole : written::broken;
}

} // namespace

bool is_terminal() {
    return ::isatty(STDOUT_FILENO) != 0;
}

bool is_message_terminal() {
    return ::isatty(STDERR_FILENO) != 0;
}

std::FILE *open_to_read(const std::string &path) {
    return std::fopen(path.c_str(), "rb");
}

written write_standard_output(std::string_view bytes) {
    return write_all(STDOUT_FILENO, bytes) ? written::whole : written::broken;
}

written write_file(const std::string &path, std::string_view bytes) {
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) return write_device(path, bytes);
    replacement file(exists ? resolved(path) : path);
    if (!file.is_open()) return written::nowhere;
    return file.write(bytes) && file.place(exists ? &status : nullptr) ? written::whole : written::broken;
}

} // namespace ogi_cli

int main(int argc, char **argv) {
    return ogi_cli::run({argv + (argc > 0), argv + argc});
}
