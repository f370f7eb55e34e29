// A zip file in memory: the container of office documents.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// The parts of a zip file. Their names are compared as office programs do: without regard to the case of ASCII letters,
/// `\` as `/`. Nothing is ever unpacked to a file, and archives within the archive are not opened.
class archive {
public:
    /// Reads the directory. `bytes` must outlive the archive. Fails with errc::syntax (broken; two parts of one name; a
    /// name that leads out of the archive), budget (limits::archive_entries).
    static result<archive> open(std::string_view bytes, const limits &budget);

    bool has(std::string_view name) const { return find(name) != nullptr; }
    /// Whether a part's name begins so.
    bool has_folder(std::string_view prefix) const;

    /// Unpacks a part. What is unpacked counts against limits::expanded_bytes, over all parts that are read. The size that
    /// the directory states is checked before anything is unpacked, and kept to while unpacking. Fails with errc::syntax
    /// (no such part, damaged, another size than stated), budget, unsupported (encrypted, a rare compression).
    result<std::string> read(std::string_view name);

private:
    struct entry {
        std::string key;              // the name as it is compared
        std::uint64_t offset, number; // in the directory
    };
    /// What minizip reads from instead of a file.
    struct memory {
        std::string_view bytes;
        std::size_t at = 0;
    };
    struct closer {
        void operator()(void *zip) const noexcept;
    };
    explicit archive(std::string_view bytes, const limits &budget)
        : memory_(std::make_unique<memory>(memory{bytes})), expandable_(budget.expanded_bytes) {}
    std::optional<failure> read_directory(const limits &budget);
    std::optional<failure> unpack(std::string &out, const std::string &name);
    const entry *find(std::string_view name) const;

    std::unique_ptr<memory> memory_;
    std::unique_ptr<void, closer> zip_; // of minizip
    std::vector<entry> entries_;        // by key
    std::size_t expandable_;            // bytes that may still be unpacked
};

} // namespace ogi
