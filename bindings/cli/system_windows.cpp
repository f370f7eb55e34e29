#include "system.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

namespace ogi_cli {
namespace {

/// Names of files are UTF-16 in Windows.
std::wstring wide(const std::string &text) {
    const int size = static_cast<int>(text.size());
    std::wstring out(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), size, out.data(), static_cast<int>(out.size()));
    return out;
}

std::string narrow(const std::wstring &text) {
    const int size = static_cast<int>(text.size());
    const int needed = WideCharToMultiByte(CP_UTF8, 0, text.data(), size, nullptr, 0, nullptr, nullptr);
    std::string out(static_cast<std::size_t>(needed), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), size, out.data(), needed, nullptr, nullptr);
    return out;
}

/// Bytes pass as they are, and a console shows them as UTF-8; the console is the user's, so it is put back at the end.
void prepare_streams() {
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    static const UINT before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(before); });
}

bool is_folder(const std::wstring &path) {
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t most = std::size_t{1} << 20;
        const int count = _write(file, bytes.data(), static_cast<unsigned>(std::min(bytes.size(), most)));
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool close_file(int file) {
    const int reason = errno;
    if (_close(file) != 0) return false;
    errno = reason;
    return true;
}

/// The reason of the last call of Windows itself, as the C library gives it.
int reason_of_last_call() {
    switch (GetLastError()) {
    case ERROR_ACCESS_DENIED: return EACCES;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return EBUSY;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ENOSPC;
    case ERROR_WRITE_PROTECT: return EROFS;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return ENOENT;
    default: return EIO;
    }
}

/// ReplaceFileW keeps permissions, and is not known to every file server.
bool put_in_place(const std::wstring &name, const std::wstring &path, bool exists) {
    if (exists && ReplaceFileW(path.c_str(), name.c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr))
        return true;
    if (MoveFileExW(name.c_str(), path.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return true;
    errno = reason_of_last_call();
    return false;
}

written replace(const std::wstring &path, std::string_view bytes, bool exists) {
    const std::wstring name = path + L"." + std::to_wstring(GetCurrentProcessId()) + L".tmp";
    const int file = _wopen(name.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
    if (file < 0) return written::nowhere;
    const bool filled = write_all(file, bytes) && _commit(file) == 0;
    if (close_file(file) && filled && put_in_place(name, path, exists)) return written::whole;
    const int reason = errno;
    _wunlink(name.c_str());
    errno = reason;
    return written::broken;
}

} // namespace

namespace {

bool is_console_with_sequences(DWORD which) {
    const HANDLE console = GetStdHandle(which);
    DWORD mode = 0;
    return GetConsoleMode(console, &mode) != 0 &&
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

} // namespace

bool is_terminal() {
    return is_console_with_sequences(STD_OUTPUT_HANDLE);
}

bool is_message_terminal() {
    return is_console_with_sequences(STD_ERROR_HANDLE);
}

std::FILE *open_to_read(const std::string &path) {
    const std::wstring name = wide(path);
    if (is_folder(name)) {
        errno = EISDIR;
        return nullptr;
    }
    return _wfopen(name.c_str(), L"rb");
}

written write_standard_output(std::string_view bytes) {
    return write_all(_fileno(stdout), bytes) ? written::whole : written::broken;
}

written write_file(const std::string &path, std::string_view bytes) {
    const std::wstring name = wide(path);
    if (is_folder(name)) {
        errno = EISDIR;
        return written::nowhere;
    }
    const int there = _wopen(name.c_str(), _O_WRONLY | _O_BINARY);
    if (there < 0) return errno == ENOENT ? replace(name, bytes, false) : written::nowhere;
    const bool device = GetFileType(reinterpret_cast<HANDLE>(_get_osfhandle(there))) != FILE_TYPE_DISK;
    const bool done = device && write_all(there, bytes);
    if (!close_file(there) || (device && !done)) return written::broken;
    return device ? written::whole : replace(name, bytes, true);
}

} // namespace ogi_cli

/// The shell of Windows does not expand wildcards; with this its C library does.
extern "C" {
int _dowildcard = -1;
}

int wmain(int argc, wchar_t **argv) {
    ogi_cli::prepare_streams();
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i)
        words.push_back(ogi_cli::narrow(argv[i]));
    return ogi_cli::run(words);
}
