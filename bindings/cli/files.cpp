#include "files.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ogi_cli {
namespace {

struct closer {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using file_ptr = std::unique_ptr<std::FILE, closer>;

/// Why the last call of the system failed, in the user's language as far as it is a usual reason.
std::string reason(const settings &s) {
    switch (errno) {
    case ENOENT: return std::string(s.say("没有这个文件或文件夹", "there is no such file or folder"));
    case ENOTDIR: return std::string(s.say("路径中有一段不是文件夹", "a part of the path is not a folder"));
    case EACCES:
    case EPERM: return std::string(s.say("没有权限", "permission denied"));
    case EROFS: return std::string(s.say("磁盘是只读的", "the disk is read-only"));
    case ENOSPC:
    case EDQUOT: return std::string(s.say("磁盘已满", "the disk is full"));
    case EISDIR: return std::string(s.say("这是一个文件夹", "it is a folder"));
    case EPIPE: return std::string(s.say("接收方已关闭", "the receiver has closed"));
    default: return std::strerror(errno);
    }
}

[[noreturn]] void fail_reading(const std::string &path, const settings &s) {
    const std::string why = reason(s);
    throw failed{unreadable, name_of_input(path, s) + std::string(s.say("：无法读取：", ": cannot be read: ")) + why};
}

[[noreturn]] void fail_writing(exit_code code, const std::string &path, const settings &s) {
    const std::string why = reason(s), name = path == "-" ? std::string(s.say("标准输出", "standard output")) : path;
    throw failed{code, name + std::string(s.say("：无法写入：", ": cannot be written: ")) + why};
}

/// The place was not right; nothing was written.
[[noreturn]] void fail_opening(const std::string &path, const settings &s) {
    fail_writing(usage, path, s);
}

void write_all(int file, std::string_view bytes, const std::string &path, const settings &s) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail_writing(internal_fault, path, s);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A file beside the place of another, which disappears unless it is put there.
class replacement {
public:
    replacement(const std::string &path, const settings &s) : path_(path), name_(path + ".XXXXXX"), settings_(s) {
        file_ = ::mkstemp(name_.data());
        if (file_ < 0) fail_opening(path_, settings_);
    }
    replacement(const replacement &) = delete;
    replacement &operator=(const replacement &) = delete;
    ~replacement() {
        if (file_ >= 0) ::close(file_);
        if (!placed_) ::unlink(name_.c_str());
    }

    void write(std::string_view bytes) { write_all(file_, bytes, path_, settings_); }

    /// Puts the file in place with the permissions of what it replaces, or those of a new file.
    void place(const struct stat *replaced) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const mode_t mode = replaced ? replaced->st_mode & 07777U : 0666U & ~mask;
        if (::fchmod(file_, mode) != 0 || ::fsync(file_) != 0) fail_writing(internal_fault, path_, settings_);
        const int file = std::exchange(file_, -1);
        if (::close(file) != 0 || ::rename(name_.c_str(), path_.c_str()) != 0)
            fail_writing(internal_fault, path_, settings_);
        placed_ = true;
    }

private:
    std::string path_, name_;
    const settings &settings_;
    int file_ = -1;
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

} // namespace

std::string name_of_input(const std::string &path, const settings &s) {
    return path == "-" ? std::string(s.say("标准输入", "standard input")) : path;
}

std::string read_input(const std::string &path, std::uint64_t limit, const settings &s) {
    file_ptr owned(path == "-" ? nullptr : std::fopen(path.c_str(), "rb"));
    std::FILE *file = path == "-" ? stdin : owned.get();
    if (!file) fail_reading(path, s);

    std::string bytes;
    while (bytes.size() <= limit) {
        char chunk[1 << 16];
        const std::size_t wanted = limit + 1 - bytes.size() < sizeof chunk ? limit + 1 - bytes.size() : sizeof chunk;
        const std::size_t got = std::fread(chunk, 1, wanted, file);
        if (got == 0) break;
        bytes.append(chunk, got);
    }
    if (std::ferror(file)) fail_reading(path, s);
    return bytes;
}

void write_output(const std::string &path, std::string_view bytes, const settings &s) {
    if (path == "-") return write_all(STDOUT_FILENO, bytes, path, s);
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) {
        const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (device < 0) fail_opening(path, s);
        const std::unique_ptr<const int, void (*)(const int *)> close_later(&device, [](const int *d) { ::close(*d); });
        return write_all(device, bytes, path, s);
    }
    replacement file(exists ? resolved(path) : path, s);
    file.write(bytes);
    file.place(exists ? &status : nullptr);
}

std::string joined(const std::vector<std::string> &texts, bool several, ogi_format format) {
    if (!several) return texts.front();
    const bool json = format == OGI_FORMAT_JSON;
    std::string out = json ? "[\n" : "";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t end = texts[i].find_last_not_of('\n') + 1;
        out.append(i == 0 ? "" : json ? ",\n" : "\n\n").append(texts[i], 0, end);
    }
    return out.append(json ? "\n]\n" : "\n");
}

} // namespace ogi_cli
