// Writes small Word binary files, so that a test can say exactly what is in one.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi::tests {

inline std::string little(std::uint64_t value, std::size_t bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes; ++i)
        out += static_cast<char>(i < sizeof value ? value >> (8 * i) & 0xFF : 0);
    return out;
}
inline void put(std::string &at, std::size_t offset, const std::string &bytes) {
    if (at.size() < offset + bytes.size()) at.resize(offset + bytes.size());
    at.replace(offset, bytes.size(), bytes);
}

/// A property with an operand of one, two or four bytes, as its code says.
inline std::string property(std::uint16_t code, std::uint32_t value) {
    const std::size_t size = code >> 13 == 3 ? 4 : code >> 13 == 2 || code >> 13 == 4 || code >> 13 == 5 ? 2 : 1;
    return little(code, 2) + little(value, size);
}
inline const std::string deleted = property(0x0800, 1), hidden = property(0x083C, 1);
inline const std::string in_table = property(0x2416, 1), inner_cell = property(0x244B, 1);
inline std::string at_depth(std::uint32_t depth) {
    return in_table + property(0x6649, depth);
}

/// The properties of the mark of a row: edges of cells, and the flags of each cell (1 and 2: merged across; 0x20: with
/// the cell above; 0x60: the first of such).
inline std::string row_end(std::vector<int> edges, std::vector<std::uint16_t> flags = {}) {
    flags.resize(edges.size() - 1);
    std::string operand(1, static_cast<char>(flags.size()));
    for (const int edge : edges)
        operand += little(static_cast<std::uint16_t>(edge), 2);
    for (const std::uint16_t f : flags)
        operand += little(f, 20);
    return property(0x2417, 1) + little(0xD608, 2) + little(operand.size() + 1, 2) + operand;
}

/// A compound file of streams that are as long as sectors allow.
inline std::string compound_file_of(std::vector<std::pair<std::string, std::string>> streams) {
    constexpr std::uint32_t end = 0xFFFFFFFE, none = 0xFFFFFFFF;
    std::vector<std::uint32_t> next{0xFFFFFFFD, end}; // the table, and the directory: sectors 0 and 1
    const auto entry = [](const std::string &name, char type, std::uint32_t right, std::uint32_t child,
                          std::uint32_t first, std::size_t size) {
        std::string out(128, '\0');
        for (std::size_t i = 0; i < name.size(); ++i)
            out[2 * i] = name[i];
        put(out, 64, little(2 * name.size() + 2, 2) + type);
        put(out, 68, little(none, 4) + little(right, 4) + little(child, 4));
        put(out, 116, little(first, 4) + little(size, 4));
        return out;
    };
    std::string directory = entry("Root Entry", 5, none, 1, end, 0), data;
    for (std::size_t i = 0; i < streams.size(); ++i) {
        std::string bytes = streams[i].second;
        bytes.resize(std::max<std::size_t>(4096, (bytes.size() + 511) / 512 * 512));
        const std::uint32_t first = static_cast<std::uint32_t>(next.size());
        for (std::size_t sector = 0; sector < bytes.size() / 512; ++sector)
            next.push_back(sector + 1 == bytes.size() / 512 ? end : static_cast<std::uint32_t>(next.size()) + 1);
        directory += entry(streams[i].first, 2, i + 1 == streams.size() ? none : static_cast<std::uint32_t>(i + 2),
                           none, first, bytes.size());
        data += bytes;
    }
    directory.resize(512);
    next.resize(128, none);
    std::string out("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    put(out, 24, little(0x3E, 2) + little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2));
    put(out, 44, little(1, 4) + little(1, 4));
    put(out, 56, little(4096, 4) + little(end, 4) + little(0, 4) + little(end, 4) + little(0, 4) + little(0, 4));
    out.resize(512, '\xFF');
    for (const std::uint32_t n : next)
        out += little(n, 4);
    return out + directory + data;
}

/// The text of a document, a stretch with its properties at a time.
class word_document {
public:
    /// Adds characters (UTF-16, marks included). `paragraph` are properties of the paragraphs that end in them.
    word_document &add(std::u16string_view text, std::string paragraph = {}, std::string characters = {}) {
        stretches_.push_back({std::u16string(text), std::move(paragraph), std::move(characters)});
        return *this;
    }
    /// Adds a cell of a row, or the end of the row.
    word_document &cell(std::u16string_view text) { return add(std::u16string(text) + u'\x07', in_table); }
    word_document &end_row(std::vector<int> edges, std::vector<std::uint16_t> merged = {}) {
        return add(u"\x07", in_table + row_end(std::move(edges), std::move(merged)));
    }

    std::uint16_t version = 0xC1, flags = 0;
    bool compressed = false, has_paragraph_table = true;
    std::uint16_t modifier = 0; ///< of the piece
    std::uint32_t text_boxes = 0;

    std::string bytes() const {
        constexpr std::size_t text_at = 1024;
        std::string stream(text_at, '\0'), table;
        std::vector<std::size_t> ends;
        for (const stretch &s : stretches_) {
            for (const char16_t c : s.text)
                stream += little(c, compressed ? 1 : 2);
            ends.push_back(stream.size());
        }
        const std::size_t size = (stream.size() - text_at) / (compressed ? 1 : 2);
        const std::uint32_t where =
            static_cast<std::uint32_t>(compressed ? 0x40000000U | 2 * text_at : std::size_t{text_at});
        const std::string pieces =
            little(0, 4) + little(size, 4) + little(0, 2) + little(where, 4) + little(modifier, 2);
        const std::string clx = "\x02" + little(pieces.size(), 4) + pieces;
        table += clx;
        put(stream, 0, little(0xA5EC, 2) + little(version, 2));
        put(stream, 10, little(flags, 2));
        put(stream, 32, little(14, 2));
        put(stream, 62, little(22, 2));
        put(stream, 76, little(size, 4));
        put(stream, 100, little(text_boxes, 4));
        put(stream, 152, little(93, 2));
        put(stream, 154 + 8 * 33, little(0, 4) + little(clx.size(), 4));
        for (const bool paragraphs : {false, true}) {
            if (paragraphs && !has_paragraph_table) continue;
            std::string offsets = little(text_at, 4), pages;
            std::size_t begin = text_at;
            for (std::size_t i = 0; i < stretches_.size(); ++i) {
                stream.resize((stream.size() + 511) / 512 * 512);
                pages += little(stream.size() / 512, 4);
                stream +=
                    page(begin, ends[i], paragraphs ? stretches_[i].paragraph : stretches_[i].characters, paragraphs);
                begin = ends[i];
                offsets += little(begin, 4);
            }
            put(stream, 154 + 8 * (paragraphs ? 13 : 12),
                little(table.size(), 4) + little(offsets.size() + pages.size(), 4));
            table += offsets + pages;
        }
        return compound_file_of({{"WordDocument", stream}, {"0Table", table}});
    }

private:
    struct stretch {
        std::u16string text;
        std::string paragraph, characters;
    };

    /// A page of properties with one run.
    static std::string page(std::size_t begin, std::size_t end, std::string list, bool paragraphs) {
        std::string out(512, '\0');
        put(out, 0, little(begin, 4) + little(end, 4));
        out[511] = 1;
        if (list.empty()) return out;
        if (paragraphs) {
            list.insert(0, 2, '\0'); // the number of the style
            if (list.size() % 2 != 0) list += '\0';
            list.insert(0, 1, static_cast<char>(list.size() / 2));
            list.insert(0, 1, '\0');
        } else {
            list.insert(0, 1, static_cast<char>(list.size()));
        }
        const std::size_t at = (510 - list.size()) / 2;
        out[8] = static_cast<char>(at);
        put(out, 2 * at, list);
        return out;
    }

    std::vector<stretch> stretches_;
};

} // namespace ogi::tests
