#include "document/pdf_layout_reader.hpp"

#include "document/budget_failures.hpp"
#include "document/place_counter.hpp"
#include "document/placed_document.hpp"
#include "document/white_space.hpp"
#include "model/size_limit.hpp"
#include "model/utf8.hpp"
#include "model/xml_reference.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace ogi {
namespace {

/// Thousandths; beyond this no page is large.
constexpr std::int64_t most_length = 100000000;

failure damaged(std::string_view bytes, std::size_t offset) {
    return {errc::syntax,
            {"PDF 的版面文字不完整或格式不对。请用 pdftotext -bbox-layout 文件.pdf - 重新生成。",
             "The layout of the PDF is cut off or not of the expected form. Make it again with pdftotext -bbox-layout "
             "FILE.pdf -"},
            {},
            position_at(bytes, std::min(offset, bytes.size()))};
}

/// A number with a point, as thousandths.
std::optional<std::int32_t> length(std::string_view digits) {
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative) digits.remove_prefix(1);
    std::int64_t value = 0;
    std::size_t decimals = 0;
    bool has_point = false, has_digit = false;
    for (const char c : digits) {
        if (c == '.' && !has_point) {
            has_point = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        has_digit = true;
        if (has_point && ++decimals > 3) continue;
        if (value > most_length) return std::nullopt;
        value = 10 * value + (c - '0');
    }
    for (; decimals < 3; ++decimals)
        value *= 10;
    if (!has_digit || value > most_length) return std::nullopt;
    return static_cast<std::int32_t>(negative ? -value : value);
}

std::optional<std::int32_t> attribute(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t begin = at + name.size() + 2;
        if (at == 0 || tag[at - 1] != ' ' || tag.substr(at + name.size(), 2) != "=\"") continue;
        const std::size_t end = tag.find('"', begin);
        if (end == std::string_view::npos) return std::nullopt;
        return length(tag.substr(begin, end - begin));
    }
    return std::nullopt;
}

class layout_reader {
public:
    layout_reader(std::string_view bytes, const limits &budget) : bytes_(bytes), budget_(budget), places_(bytes) {}

    result<document> read() {
        document_.parts.clear();
        std::size_t at = bytes_.find("<doc>");
        if (at == std::string_view::npos) return damaged(bytes_, 0);
        bool is_whole = false;
        while (!is_whole) {
            at = bytes_.find('<', at);
            const std::size_t end = at == std::string_view::npos ? at : bytes_.find('>', at);
            if (end == std::string_view::npos) return damaged(bytes_, bytes_.size());
            const std::string_view tag = bytes_.substr(at + 1, end - at - 1);
            if (tag == "/doc") {
                is_whole = true;
            } else if (tag.substr(0, 5) == "page ") {
                if (!begin_page(tag)) return damaged(bytes_, at);
                if (pages_.size() > budget_.cells) return too_many_cells(budget_);
            } else if (tag.substr(0, 5) == "word ") {
                if (auto refused = take_word(tag, at, end + 1)) return *refused;
            }
            at = end + 1;
        }
        if (pages_.empty()) return damaged(bytes_, 0);
        add_pages(std::move(pages_), document_);
        std::size_t used = 0;
        for (const document_block &block : document_.blocks) {
            const auto *table = std::get_if<document_table>(&block);
            used += table ? table->cell_count() : 1;
        }
        if (used > budget_.cells) return too_many_cells(budget_);
        return std::move(document_);
    }

private:
    bool begin_page(std::string_view tag) {
        const auto height = attribute(tag, "height");
        if (!height) return false;
        pages_.push_back({*height, {}});
        document_.parts.push_back("page " + std::to_string(pages_.size()));
        return true;
    }

    std::optional<failure> take_word(std::string_view tag, std::size_t where, std::size_t begin) {
        const std::size_t end = bytes_.find('<', begin);
        if (end == std::string_view::npos || bytes_.substr(end, 7) != "</word>") return damaged(bytes_, where);
        const auto left = attribute(tag, "xMin"), right = attribute(tag, "xMax");
        const auto top = attribute(tag, "yMin"), bottom = attribute(tag, "yMax");
        if (pages_.empty() || !left || !right || !top || !bottom) return damaged(bytes_, where);
        const std::string_view print = trimmed(bytes_.substr(begin, end - begin));
        if (find_invalid_utf8(print) != std::string_view::npos)
            return failure{errc::encoding,
                           {"此处不是有效的 UTF-8 编码。请用 pdftotext -enc UTF-8 -bbox-layout 重新生成。",
                            "This is not valid UTF-8. Make it again with pdftotext -enc UTF-8 -bbox-layout."},
                           {},
                           position_at(bytes_, begin)};
        placed_text word;
        word.text =
            print.find('&') == std::string_view::npos ? print : trimmed(document_.keep(without_references(print)));
        if (word.text.empty()) return std::nullopt;
        word.page = static_cast<std::uint32_t>(pages_.size() - 1);
        word.span = places_.span_of(print);
        word.span.part = word.page;
        word.left = std::min(*left, *right);
        word.right = std::max(*left, *right);
        word.top = std::min(*top, *bottom);
        word.bottom = std::max(*top, *bottom);
        word.em = em_of(word.text, word.right - word.left, word.bottom - word.top);
        word.is_figure = is_figure(word.text);
        pages_.back().words.push_back(word);
        return std::nullopt;
    }

    static std::string without_references(std::string_view print) {
        std::string out;
        while (!print.empty()) {
            const xml_reference known = reference_at_front(print);
            if (known.character != 0) {
                append_utf8(known.character, out);
                print.remove_prefix(known.size);
            } else {
                out += print.front();
                print.remove_prefix(1);
            }
        }
        return out;
    }

    std::string_view bytes_;
    const limits &budget_;
    place_counter places_;
    document document_;
    std::vector<placed_page> pages_;
};

} // namespace

result<document> read_pdf_layout_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    return layout_reader(bytes, budget).read();
}

} // namespace ogi
