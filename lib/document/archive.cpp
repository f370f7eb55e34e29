#include "document/archive.hpp"

#include <zip.h>

#include <algorithm>
#include <optional>
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

failure not_opened(int code) {
    if (code == ZIP_ER_MEMORY) return no_memory();
    if (code != ZIP_ER_MULTIDISK) return broken({});
    return {
        errc::unsupported,
        {"这是分卷压缩包的一部分，不能读取。请先解压，再读取其中的报告。",
         "This is a part of an archive in several volumes, which is not read. Unpack it and read the report inside."},
        {},
        std::nullopt};
}

struct file_closer {
    void operator()(zip_file_t *f) const noexcept { zip_fclose(f); }
};

/// Why a part must not be unpacked, from what the directory says of it.
std::optional<failure> refusal_of(const zip_stat_t &s, const std::string &name, std::size_t expandable) {
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if ((s.valid & needed) != needed) return broken(name);
    if ((s.valid & ZIP_STAT_ENCRYPTION_METHOD) && s.encryption_method != ZIP_EM_NONE) return encrypted(name);
    if (s.comp_method != ZIP_CM_STORE && s.comp_method != ZIP_CM_DEFLATE) return rare_compression(name);
    if (s.size > expandable) return too_large(name, expandable);
    if (s.comp_method == ZIP_CM_STORE) return s.size == s.comp_size ? std::nullopt : std::optional(broken(name));
    if (s.size / most_of_deflate > s.comp_size) return broken(name);
    if (s.size > small_part && s.size / plausible_ratio > s.comp_size) return implausible_ratio(name);
    return std::nullopt;
}

} // namespace

void archive::closer::operator()(zip *z) const noexcept {
    zip_discard(z);
}

result<archive> archive::open(std::string_view bytes, const limits &budget) {
    zip_error_t error;
    zip_error_init(&error);
    archive out(budget);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source) {
        out.zip_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!out.zip_) zip_source_free(source);
    }
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!out.zip_) return not_opened(code);

    const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(out.zip_.get(), 0)));
    if (count > budget.archive_entries) return too_many_entries(budget.archive_entries);
    out.entries_.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(out.zip_.get(), i, ZIP_FL_ENC_GUESS);
        if (!name) return broken({});
        out.entries_.push_back({key_of(name), i});
        if (leads_out(out.entries_.back().key)) return bad_names(name);
    }
    std::sort(out.entries_.begin(), out.entries_.end(), [](const entry &a, const entry &b) { return a.key < b.key; });
    const auto twice = std::adjacent_find(out.entries_.begin(), out.entries_.end(),
                                          [](const entry &a, const entry &b) { return a.key == b.key; });
    if (twice != out.entries_.end()) return bad_names(twice->key);
    return out;
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
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip_.get(), found->index, 0, &stat) != 0) return broken(std::move(name));
    if (auto refused = refusal_of(stat, name, expandable_)) return *refused;

    const std::unique_ptr<zip_file_t, file_closer> file(zip_fopen_index(zip_.get(), found->index, 0));
    if (!file) return broken(std::move(name));
    std::string out(static_cast<std::size_t>(stat.size), '\0');
    std::size_t have = 0;
    while (have < out.size()) {
        const zip_int64_t n = zip_fread(file.get(), &out[have], out.size() - have);
        if (n <= 0) return broken(std::move(name));
        have += static_cast<std::size_t>(n);
    }
    // The check sum is compared when the end is met, and there must be one where the directory says.
    char more = 0;
    if (zip_fread(file.get(), &more, 1) != 0) return broken(std::move(name));
    expandable_ -= out.size();
    return out;
}

} // namespace ogi
