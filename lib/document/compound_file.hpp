// Compound files [MS-CFB]: the container of Office documents before Office Open XML.
#pragma once

#include <ogi/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// Whether some bytes begin as a compound file does.
bool begins_compound_file(std::string_view bytes) noexcept;

/// The streams that stand at the root of a compound file; those of embedded objects do not count. The bytes must outlive
/// it. Whatever the file says, no more is read than the file has: chains of sectors that are longer loop, and are
/// refused.
class compound_file {
public:
    /// Reads the tables of sectors and the directory. Fails with errc::syntax when they lead outside the file or loop.
    static result<compound_file> open(std::string_view bytes);

    bool has(std::string_view name) const noexcept { return find(name) != nullptr; }
    /// The contents of a stream. Fails with errc::syntax when there is none of the name, or its end is missing.
    result<std::string> read(std::string_view name) const;

private:
    struct stream {
        std::string name; ///< ASCII; characters beyond it as "?"
        std::uint32_t first_sector = 0;
        std::uint64_t size = 0;
    };

    const stream *find(std::string_view name) const noexcept;
    bool read_sector_table();
    bool read_directory(std::uint32_t first_sector);
    /// The sectors of a chain one behind the other; nothing when it loops or leaves the file. At most `most` bytes: a
    /// chain is not followed beyond.
    bool append_chain(std::uint32_t first, std::uint64_t most, std::string &out) const;
    bool append_mini_chain(std::uint32_t first, std::uint64_t most, std::string &out) const;
    std::string_view sector(std::uint32_t index) const noexcept;

    std::string_view bytes_;
    std::size_t sector_size_ = 512, mini_size_ = 64;
    std::uint64_t mini_below_ = 4096; // smaller streams lie in the mini stream
    std::vector<std::uint32_t> next_, mini_next_;
    std::string mini_stream_;
    std::vector<stream> streams_;
};

} // namespace ogi
