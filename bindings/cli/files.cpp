#include "files.hpp"
#include "system.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

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
#ifdef EDQUOT // not in Windows
    case EDQUOT:
#endif
        return std::string(s.say("磁盘已满", "the disk is full"));
    case EISDIR: return std::string(s.say("这是一个文件夹", "it is a folder"));
    case EBUSY: return std::string(s.say("文件正被别的程序使用", "another program is using the file"));
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

} // namespace

std::string name_of_input(const std::string &path, const settings &s) {
    return path == "-" ? std::string(s.say("标准输入", "standard input")) : path;
}

std::string read_input(const std::string &path, std::uint64_t limit, const settings &s) {
    file_ptr owned(path == "-" ? nullptr : open_to_read(path));
    std::FILE *file = path == "-" ? stdin : owned.get();
    if (!file) fail_reading(path, s);

    std::string bytes;
    while (bytes.size() <= limit) {
        char chunk[1 << 16];
        const std::uint64_t wanted = std::min<std::uint64_t>(limit - bytes.size(), sizeof chunk - 1) + 1;
        const std::size_t got = std::fread(chunk, 1, static_cast<std::size_t>(wanted), file);
        if (got == 0) break;
        bytes.append(chunk, got);
    }
    if (std::ferror(file)) fail_reading(path, s);
    return bytes;
}

void write_output(const std::string &path, std::string_view bytes, const settings &s) {
    switch (path == "-" ? write_standard_output(bytes) : write_file(path, bytes)) {
    case written::whole: return;
    case written::nowhere: fail_writing(usage, path, s);
    case written::broken: fail_writing(internal_fault, path, s);
    }
}

namespace {

/// One table: of the further ones without the line of the headings.
std::string joined_tables(const std::vector<std::string> &texts) {
    std::string out = texts.front();
    for (std::size_t i = 1; i < texts.size(); ++i)
        out.append(texts[i], texts[i].find('\n') + 1);
    return out;
}

} // namespace

std::string joined(const std::vector<std::string> &texts, bool several, ogi_format format) {
    if (!several) return texts.front();
    if (format == OGI_FORMAT_CSV) return joined_tables(texts);
    const bool json = format == OGI_FORMAT_JSON;
    std::string out = json ? "[\n" : "";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t end = texts[i].find_last_not_of('\n') + 1;
        out.append(i == 0 ? "" : json ? ",\n" : "\n\n").append(texts[i], 0, end);
    }
    return out.append(json ? "\n]\n" : "\n");
}

} // namespace ogi_cli
