#include "document/compound_file.hpp"

#include "document/little_endian.hpp"

#include <algorithm>

namespace ogi {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view signature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

// [MS-CFB] 2.1: greater values name no sector.
constexpr std::uint32_t last_sector = 0xFFFFFFFA, end_of_chain = 0xFFFFFFFE, no_entry = 0xFFFFFFFF;

constexpr std::uint64_t whole_chain = 0xFFFFFFFFFFFFFFFF;

// [MS-CFB] 2.2 and 2.6: offsets in the header and in an entry of the directory.
namespace header {
constexpr std::size_t size = 512, sector_shift = 30, mini_shift = 32, directory = 48, mini_cutoff = 56, mini_table = 60,
                      more_tables = 68, tables = 76, table_count = 109;
} // namespace header
namespace entry {
constexpr std::size_t size = 128, name_size = 64, type = 66, left = 68, right = 72, child = 76, first_sector = 116,
                      stream_size = 120;
constexpr std::uint8_t is_stream = 2;
} // namespace entry

failure damaged() {
    return {errc::syntax,
            {"文件已损坏或不完整：其内部结构（OLE 复合文档）中断或循环。请重新下载，或用 Word、WPS 打开后另存。",
             "The file is damaged or cut off: its inner structure (an OLE compound file) breaks off or loops. Fetch it "
             "again, or open it in Word or WPS and save it anew."},
            {},
            std::nullopt};
}

std::string ascii_name(std::string_view bytes) {
    const std::size_t size = std::min<std::size_t>(u16_at(bytes, 64), entry::name_size);
    std::string out;
    for (std::size_t at = 0; at + 1 < size; at += 2) {
        const std::uint16_t c = u16_at(bytes, at);
        if (c != 0) out += c < 0x80 ? static_cast<char>(c) : '?';
    }
    return out;
}

} // namespace

bool begins_compound_file(std::string_view bytes) noexcept {
    return bytes.substr(0, signature.size()) == signature;
}

result<compound_file> compound_file::open(std::string_view bytes) {
    if (!begins_compound_file(bytes) || bytes.size() < header::size) return damaged();
    compound_file file;
    file.bytes_ = bytes;
    const std::uint16_t shift = u16_at(bytes, header::sector_shift), mini = u16_at(bytes, header::mini_shift);
    if ((shift != 9 && shift != 12) || mini != 6) return damaged();
    file.sector_size_ = std::size_t{1} << shift;
    file.mini_size_ = std::size_t{1} << mini;
    file.mini_below_ = u32_at(bytes, header::mini_cutoff);
    if (!file.read_sector_table() || !file.read_directory(u32_at(bytes, header::directory))) return damaged();
    return file;
}

/// The bytes of a sector; fewer at the end of a file that is cut off, none beyond it.
std::string_view compound_file::sector(std::uint32_t index) const noexcept {
    const std::uint64_t begin = (std::uint64_t{index} + 1) * sector_size_;
    if (begin >= bytes_.size()) return {};
    return bytes_.substr(static_cast<std::size_t>(begin), sector_size_);
}

bool compound_file::read_sector_table() {
    const std::size_t sectors = bytes_.size() / sector_size_ + 1; // no file has more entries that lead anywhere
    const auto append = [&](std::uint32_t table) {
        const std::string_view entries = sector(table);
        if (entries.empty()) return false;
        for (std::size_t at = 0; at + 4 <= entries.size() && next_.size() < sectors; at += 4)
            next_.push_back(u32_at(entries, at));
        return true;
    };
    for (std::size_t i = 0; i < header::table_count; ++i) {
        const std::uint32_t table = u32_at(bytes_, header::tables + 4 * i);
        if (table <= last_sector && next_.size() < sectors && !append(table)) return false;
    }
    std::uint32_t list = u32_at(bytes_, header::more_tables);
    for (std::size_t seen = 0; list <= last_sector && next_.size() < sectors; ++seen) {
        const std::string_view tables = sector(list);
        if (tables.size() != sector_size_ || seen > sectors) return false;
        for (std::size_t at = 0; at + 4 < sector_size_ && next_.size() < sectors; at += 4)
            if (u32_at(tables, at) <= last_sector && !append(u32_at(tables, at))) return false;
        list = u32_at(tables, sector_size_ - 4);
    }
    return !next_.empty();
}

bool compound_file::append_chain(std::uint32_t first, std::uint64_t most, std::string &out) const {
    std::uint32_t at = first;
    for (std::size_t seen = 0; at != end_of_chain && out.size() < most; ++seen) {
        const std::string_view piece = sector(at);
        if (piece.empty() || at >= next_.size() || seen >= next_.size()) return false;
        out.append(piece.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), most - out.size()))));
        at = next_[at];
    }
    return true;
}

bool compound_file::append_mini_chain(std::uint32_t first, std::uint64_t most, std::string &out) const {
    std::uint32_t at = first;
    for (std::size_t seen = 0; at != end_of_chain && out.size() < most; ++seen) {
        const std::uint64_t begin = std::uint64_t{at} * mini_size_;
        if (at >= mini_next_.size() || seen >= mini_next_.size() || begin >= mini_stream_.size()) return false;
        const std::uint64_t size = std::min<std::uint64_t>(mini_size_, most - out.size());
        out.append(mini_stream_, static_cast<std::size_t>(begin), static_cast<std::size_t>(size));
        at = mini_next_[at];
    }
    return true;
}

/// The streams below the root are a tree of siblings; the first entry is the root itself.
bool compound_file::read_directory(std::uint32_t first_sector) {
    std::string directory;
    if (!append_chain(first_sector, whole_chain, directory) || directory.size() < entry::size) return false;
    const auto entry_at = [&](std::uint32_t i) {
        return std::string_view(directory).substr(std::size_t{i} * entry::size, entry::size);
    };
    const auto size_in = [&](std::string_view e) {
        const std::uint64_t high = sector_size_ == 512 ? 0 : u32_at(e, entry::stream_size + 4); // [MS-CFB] 2.6.3
        return high << 32 | u32_at(e, entry::stream_size);
    };
    const std::size_t count = directory.size() / entry::size;
    std::vector<bool> seen(count, false);
    std::vector<std::uint32_t> waiting{u32_at(entry_at(0), entry::child)};
    while (!waiting.empty()) {
        const std::uint32_t i = waiting.back();
        waiting.pop_back();
        if (i == no_entry) continue;
        if (i >= count || seen[i]) return false;
        seen[i] = true;
        const std::string_view e = entry_at(i);
        waiting.push_back(u32_at(e, entry::left));
        waiting.push_back(u32_at(e, entry::right));
        if (u8_at(e, entry::type) == entry::is_stream)
            streams_.push_back({ascii_name(e), u32_at(e, entry::first_sector), size_in(e)});
    }
    const std::string_view root = entry_at(0);
    const std::uint32_t mini_first = u32_at(root, entry::first_sector);
    if (mini_first <= last_sector && !append_chain(mini_first, size_in(root), mini_stream_)) return false;
    const std::uint32_t table_first = u32_at(bytes_, header::mini_table);
    std::string table;
    if (table_first <= last_sector && !append_chain(table_first, whole_chain, table)) return false;
    for (std::size_t at = 0; at + 4 <= table.size(); at += 4)
        mini_next_.push_back(u32_at(table, at));
    return true;
}

const compound_file::stream *compound_file::find(std::string_view name) const noexcept {
    for (const stream &s : streams_)
        if (s.name == name) return &s;
    return nullptr;
}

result<std::string> compound_file::read(std::string_view name) const {
    const stream *s = find(name);
    if (!s || s->size > bytes_.size()) return damaged();
    std::string out;
    out.reserve(static_cast<std::size_t>(s->size));
    const bool whole = s->size < mini_below_ ? append_mini_chain(s->first_sector, s->size, out)
                                             : append_chain(s->first_sector, s->size, out);
    if (!whole || out.size() != s->size) return damaged();
    return out;
}

} // namespace ogi
