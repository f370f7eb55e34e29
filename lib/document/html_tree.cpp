#include "document/html_tree.hpp"

#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <new>
#include <string>
#include <utility>

namespace ogi {
namespace {

constexpr std::size_t header_size = 16; // before every piece: its size; keeps the alignment of malloc
constexpr std::size_t block_size = std::size_t{256} << 10;

void write_size(char *piece, std::size_t size) {
    std::memcpy(piece, &size, sizeof size);
}
std::size_t read_size(const char *piece) {
    std::size_t size = 0;
    std::memcpy(&size, piece, sizeof size);
    return size;
}

/// What the parser is given for its memory. It checks no allocation: where there is none, it is left for good.
struct memory_of_parser {
    tree_memory *memory;
    std::jmp_buf out_of_memory;
};

extern "C" void *take_for_parser(void *userdata, std::size_t size) {
    auto *of = static_cast<memory_of_parser *>(userdata);
    void *memory = of->memory->take(size);
    if (!memory) std::longjmp(of->out_of_memory, 1);
    return memory;
}

extern "C" void give_back_from_parser(void *userdata, void *memory) {
    static_cast<memory_of_parser *>(userdata)->memory->give_back(memory);
}

/// The parser is C, and nothing here has a destructor: leaving it by a jump leaks nothing but what `memory` owns.
const GumboOutput *parse(std::string_view page, memory_of_parser &of) noexcept {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take_for_parser;
    options.deallocator = give_back_from_parser;
    options.userdata = &of;
    options.max_errors = 0;
    if (setjmp(of.out_of_memory) != 0) return nullptr;
    return gumbo_parse_with_options(&options, page.data(), page.size());
}

failure too_much_markup(std::optional<text_position> where) {
    return {
        errc::budget,
        {"网页的标记过多、嵌套过深，或有大量标记没有闭合，超过读取的上限。请确认所选的是年度报告网页；如是，请在浏览器"
         "中打开后另存为纯文本再读取。",
         "The page has too much markup, nested too deeply or not closed, to be read within the limits. Check that it "
         "is the page of the report; if it is, open it in a browser and save it as plain text."},
        {},
        where};
}

} // namespace

struct tree_memory::large_block {
    large_block *before, *after;
    std::size_t size;
};

tree_memory::~tree_memory() {
    while (large_) {
        large_block *next = large_->after;
        std::free(large_);
        large_ = next;
    }
}

void *tree_memory::take(std::size_t size) noexcept {
    const std::size_t pieces = (size + step - 1) / step;
    if (pieces > classes) return take_large(size);
    const std::size_t of_class = pieces == 0 ? 1 : pieces;
    if (free_piece *piece = free_[of_class]) {
        free_[of_class] = piece->next;
        return piece;
    }
    const std::size_t whole = header_size + of_class * step;
    if (left_ < whole) {
        if (used_ + block_size > most_) return nullptr;
        try {
            blocks_.emplace_back(new char[block_size]);
        } catch (const std::bad_alloc &) {
            return nullptr;
        }
        used_ += block_size;
        next_ = blocks_.back().get();
        left_ = block_size;
    }
    char *piece = next_;
    next_ += whole;
    left_ -= whole;
    write_size(piece, of_class);
    return piece + header_size;
}

void *tree_memory::take_large(std::size_t size) noexcept {
    constexpr std::size_t before_it = (sizeof(large_block) + header_size - 1) / header_size * header_size + header_size;
    if (size > most_ || used_ + size + before_it > most_) return nullptr;
    void *memory = std::malloc(before_it + size);
    if (!memory) return nullptr;
    used_ += size + before_it;
    auto *block = ::new (memory) large_block{nullptr, large_, size + before_it};
    if (large_) large_->before = block;
    large_ = block;
    char *piece = static_cast<char *>(memory) + before_it;
    write_size(piece - header_size, 0); // no class: a block of its own
    return piece;
}

void tree_memory::give_back(void *memory) noexcept {
    if (!memory) return;
    char *piece = static_cast<char *>(memory);
    const std::size_t of_class = read_size(piece - header_size);
    if (of_class != 0) {
        free_[of_class] = ::new (memory) free_piece{free_[of_class]};
        return;
    }
    constexpr std::size_t before_it = (sizeof(large_block) + header_size - 1) / header_size * header_size + header_size;
    auto *block = reinterpret_cast<large_block *>(piece - before_it);
    (block->before ? block->before->after : large_) = block->after;
    if (block->after) block->after->before = block->before;
    used_ -= block->size;
    std::free(block);
}

std::optional<std::size_t> html_tree::place_of(const char *in_parsed) const noexcept {
    const std::string_view text = parsed->text();
    if (!in_parsed || in_parsed < text.data() || in_parsed > text.data() + text.size()) return std::nullopt;
    return parsed->in_page(static_cast<std::size_t>(in_parsed - text.data()));
}

html_range html_tree::place_of(const GumboStringPiece &piece) const noexcept {
    const auto begin = place_of(piece.data);
    if (!begin) return {};
    const auto last = piece.length == 0 ? std::nullopt : place_of(piece.data + piece.length - 1);
    return {*begin, last && *last < page.size() ? *last + 1 : *begin};
}

result<html_tree> build_html_tree(std::string_view page, const limits &budget) {
    // About a second; ordinary pages take a thousandth of it.
    constexpr std::size_t most_effort = 250000000;
    // The parser counts places with 32 bits.
    if (page.size() > std::numeric_limits<std::int32_t>::max() / 2) return too_much_markup(std::nullopt);
    html_tree out;
    out.page = page;
    out.parsed = std::make_unique<slim_page>();
    if (const auto at = scan_html(page, most_effort, *out.parsed)) return too_much_markup(position_at(page, *at));
    out.memory = std::make_unique<tree_memory>(budget.expanded_bytes);
    memory_of_parser of{out.memory.get(), {}};
    const GumboOutput *parsed = parse(out.parsed->text(), of);
    if (!parsed) return too_much_markup(std::nullopt);
    out.document = parsed->document;
    return out;
}

} // namespace ogi
