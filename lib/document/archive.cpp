#include "document/archive.hpp"

#include <ogi/text.hpp>

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace ogi {
namespace {

/// Deflate makes no more than 1032 bytes out of one.
constexpr std::uint64_t most_of_deflate = 1032;
/// Documents pack to a tenth or, full of empty cells, to a hundredth. What is small may pack as it likes.
constexpr std::uint64_t plausible_ratio = 300, small_part = std::uint64_t{8} << 20;

std::string key_of(std::string_view name) {
    while (!name.empty() && (name.front() == '/' || name.front() == '\\'))
        name.remove_prefix(1);
    std::string out(name);
    for (char &c : out)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

bool leads_out(std::string_view key) {
    for (;;) {
        const std::size_t end = key.find('/');
        if (key.substr(0, end) == "..") return true;
        if (end == std::string_view::npos) return false;
        key.remove_prefix(end + 1);
    }
}

failure broken(std::string name) {
    return {
        errc::syntax,
        {"文件已损坏（压缩包不完整或内容有误）。请重新下载，或在原软件中打开后另存，再读取。",
         "The file is damaged: the zip archive is incomplete or its content is wrong. Fetch it again, or open it in "
         "its own program, save it and read the copy."},
        std::move(name),
        std::nullopt};
}

failure too_large(std::string name, std::size_t limit) {
    return {
        errc::budget,
        {"文件解压后将超过 " + std::to_string(limit) +
             " 字节的上限，可能不是年度报告，或是恶意构造的压缩包。请确认文件来源；确需读取时请调高解压上限。",
         "Unpacked, the file would have more bytes than the limit of " + std::to_string(limit) +
             ". It may be no report, or made to do harm. Check where it came from; if it is right, raise the limit of "
             "expanded bytes."},
        std::move(name),
        std::nullopt};
}

failure implausible_ratio(std::string name) {
    return {
        errc::budget,
        {"压缩包的压缩比异常，可能是恶意构造的文件，未解压。请确认文件来源，或在原软件中打开后另存，再读取。",
         "The archive is packed implausibly tight and may be made to do harm; it was not unpacked. Check where it came "
         "from, or open it in its own program, save it and read the copy."},
        std::move(name),
        std::nullopt};
}

failure encrypted(std::string name) {
    return {
        errc::unsupported,
        {"文件有密码保护，不能读取。请在原软件中打开，取消密码后另存，再读取。",
         "The file is protected by a password and cannot be read. Open it in its own program, remove the password and "
         "save it."},
        std::move(name),
        std::nullopt};
}

failure rare_compression(std::string name) {
    return {
        errc::unsupported,
        {"压缩包使用了不常见的压缩方法，不能读取。请在 Word、WPS 或 Excel 中打开后另存，再读取。",
         "The archive uses a rare kind of compression, which is not read. Open it in its own program, save it and read "
         "the copy."},
        std::move(name),
        std::nullopt};
}

failure too_many_entries(std::size_t limit) {
    return {errc::budget,
            {"压缩包中的文件超过 " + std::to_string(limit) +
                 " 个的上限。请确认所选的是年度报告文件；确需读取时请调高该上限。",
             "The archive has more parts than the limit of " + std::to_string(limit) +
                 ". Check that it is the report; if it is, raise the limit of archive entries."},
            {},
            std::nullopt};
}

failure bad_names(std::string name) {
    return {
        errc::syntax,
        {"压缩包中有重名的部件或指向包外的路径，不能确定应读取哪一个。请在原软件中打开后另存，再读取。",
         "The archive has two parts of one name or a path that leads out of it; which one counts is unknown. Open it "
         "in its own program, save it and read the copy."},
        std::move(name),
        std::nullopt};
}

failure no_memory() {
    return {errc::out_of_memory, {"内存不足。", "There is not enough memory."}, {}, std::nullopt};
}

/// Why a part must not be unpacked, from what the directory says of it.
std::optional<failure> refusal_of(const unz_file_info64 &info, const std::string &name, std::size_t expandable) {
    constexpr uLong is_encrypted = 1;
    if (info.flag & is_encrypted) return encrypted(name);
    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED) return rare_compression(name);
    if (info.uncompressed_size > expandable) return too_large(name, expandable);
    if (info.compression_method == 0)
        return info.uncompressed_size == info.compressed_size ? std::nullopt : std::optional(broken(name));
    if (info.uncompressed_size / most_of_deflate > info.compressed_size) return broken(name);
    if (info.uncompressed_size > small_part && info.uncompressed_size / plausible_ratio > info.compressed_size)
        return implausible_ratio(name);
    return std::nullopt;
}

/// The functions that minizip reads with. A stream is an archive::memory.
template <class Memory> zlib_filefunc64_def reading_from(Memory &memory) {
    zlib_filefunc64_def out{};
    out.opaque = &memory;
    out.zopen64_file = [](voidpf opaque, const void *, int) -> voidpf { return opaque; };
    out.zread_file = [](voidpf, voidpf stream, void *into, uLong size) -> uLong {
        Memory &m = *static_cast<Memory *>(stream);
        const std::size_t n = std::min(static_cast<std::size_t>(size), m.bytes.size() - m.at);
        if (n != 0) std::memcpy(into, m.bytes.data() + m.at, n);
        m.at += n;
        return static_cast<uLong>(n);
    };
    out.zwrite_file = [](voidpf, voidpf, const void *, uLong) -> uLong { return 0; };
    out.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T { return static_cast<Memory *>(stream)->at; };
    out.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        Memory &m = *static_cast<Memory *>(stream);
        const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_END   ? m.bytes.size()
                                 : origin == ZLIB_FILEFUNC_SEEK_CUR ? m.at
                                                                    : 0;
        if (offset > m.bytes.size() - from) return -1;
        m.at = from + static_cast<std::size_t>(offset);
        return 0;
    };
    out.zclose_file = [](voidpf, voidpf) { return 0; };
    out.zerror_file = [](voidpf, voidpf) { return 0; };
    return out;
}

} // namespace

void archive::closer::operator()(void *zip) const noexcept {
    unzClose(zip);
}

result<archive> archive::open(std::string_view bytes, const limits &budget) {
    // minizip takes an end record that is cut off for a whole one.
    constexpr std::string_view end_record = "PK\x05\x06";
    constexpr std::size_t size_of_end_record = 22;
    const std::size_t end = bytes.rfind(end_record);
    if (end == std::string_view::npos || bytes.size() - end < size_of_end_record) return broken({});
    archive out(bytes, budget);
    zlib_filefunc64_def functions = reading_from(*out.memory_);
    out.zip_.reset(unzOpen2_64(nullptr, &functions));
    if (!out.zip_) return broken({});
    if (auto failed = out.read_directory(budget)) return *failed;
    return out;
}

std::optional<failure> archive::read_directory(const limits &budget) {
    unz_global_info64 all{};
    if (unzGetGlobalInfo64(zip_.get(), &all) != UNZ_OK) return broken({});
    if (all.number_entry > budget.archive_entries) return too_many_entries(budget.archive_entries);
    for (ZPOS64_T i = 0; i < all.number_entry; ++i) {
        const int moved = i == 0 ? unzGoToFirstFile(zip_.get()) : unzGoToNextFile(zip_.get());
        std::array<char, 1024> name{};
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (moved != UNZ_OK || unzGetFilePos64(zip_.get(), &place) != UNZ_OK ||
            unzGetCurrentFileInfo64(zip_.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
            return broken({});
        entries_.push_back({key_of(name.data()), place.pos_in_zip_directory, place.num_of_file});
        const std::string &key = entries_.back().key;
        if (leads_out(key)) return bad_names(find_invalid_utf8(key) == std::string_view::npos ? key : std::string());
    }
    std::sort(entries_.begin(), entries_.end(), [](const entry &a, const entry &b) { return a.key < b.key; });
    const auto twice = std::adjacent_find(entries_.begin(), entries_.end(),
                                          [](const entry &a, const entry &b) { return a.key == b.key; });
    if (twice == entries_.end()) return std::nullopt;
    return bad_names(find_invalid_utf8(twice->key) == std::string_view::npos ? twice->key : std::string());
}

const archive::entry *archive::find(std::string_view name) const {
    const std::string key = key_of(name);
    const auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                                     [](const entry &e, const std::string &k) { return e.key < k; });
    return at != entries_.end() && at->key == key ? &*at : nullptr;
}

bool archive::has_folder(std::string_view prefix) const {
    const std::string key = key_of(prefix);
    const auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                                     [](const entry &e, const std::string &k) { return e.key < k; });
    return at != entries_.end() && at->key.compare(0, key.size(), key) == 0;
}

result<std::string> archive::read(std::string_view part) {
    std::string name(part);
    const entry *found = find(part);
    if (!found) return broken(std::move(name));
    const unz64_file_pos place{found->offset, found->number};
    unz_file_info64 info{};
    if (unzGoToFilePos64(zip_.get(), &place) != UNZ_OK ||
        unzGetCurrentFileInfo64(zip_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return broken(std::move(name));
    if (auto refused = refusal_of(info, name, expandable_)) return *refused;
    std::string out(static_cast<std::size_t>(info.uncompressed_size), '\0');
    if (auto failed = unpack(out, name)) return *failed;
    expandable_ -= out.size();
    return out;
}

/// Fills `out`, which has the size that the directory states, from the part that was gone to.
std::optional<failure> archive::unpack(std::string &out, const std::string &name) {
    const int opened = unzOpenCurrentFile(zip_.get());
    if (opened == UNZ_INTERNALERROR) return no_memory();
    if (opened != UNZ_OK) return broken(name);
    std::size_t have = 0;
    constexpr std::size_t piece = std::size_t{1} << 20;
    while (have < out.size()) {
        const int n =
            unzReadCurrentFile(zip_.get(), &out[have], static_cast<unsigned>(std::min(piece, out.size() - have)));
        if (n <= 0) break;
        have += static_cast<std::size_t>(n);
    }
    // Closing compares the check sum.
    const int closed = unzCloseCurrentFile(zip_.get());
    if (have != out.size() || closed != UNZ_OK) return broken(name);
    return std::nullopt;
}

} // namespace ogi
