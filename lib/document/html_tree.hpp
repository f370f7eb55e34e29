// The tree that browsers build of a web page, within bounds of time and memory.
#pragma once

#include "document/html_scan.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <gumbo.h>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

/// A piece of the page.
struct html_range {
    std::size_t begin = 0, end = 0;
};

/// The memory of one tree. It is given back as a whole: the tree itself is never taken apart, which would be recursive.
class tree_memory {
public:
    explicit tree_memory(std::size_t most) : most_(most) {}
    ~tree_memory();
    tree_memory(const tree_memory &) = delete;
    tree_memory &operator=(const tree_memory &) = delete;

    /// Nothing when there is no more memory, or more than the bound was asked for.
    void *take(std::size_t size) noexcept;
    void give_back(void *memory) noexcept;

private:
    struct large_block;
    struct free_piece {
        free_piece *next;
    };
    static constexpr std::size_t step = 16, classes = 64; // pieces of up to 1024 bytes

    void *take_large(std::size_t size) noexcept;

    std::size_t most_, used_ = 0;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char *next_ = nullptr;
    std::size_t left_ = 0;
    free_piece *free_[classes + 1] = {};
    large_block *large_ = nullptr;
};

/// A tree and what it lives in.
struct html_tree {
    std::unique_ptr<tree_memory> memory;
    std::unique_ptr<slim_page> parsed; ///< what the nodes point into
    std::string_view page;
    const GumboNode *document = nullptr;

    /// Where what a node points to stands in the page; nothing where the parser made it itself.
    std::optional<std::size_t> place_of(const char *in_parsed) const noexcept;
    /// The same of a piece, which is empty where there is none.
    html_range place_of(const GumboStringPiece &piece) const noexcept;
};

/// Builds the tree of a page in UTF-8, in which its places are. Fails with errc::budget where the markup would take
/// more memory than limits::expanded_bytes or too long.
result<html_tree> build_html_tree(std::string_view page, const limits &budget);

} // namespace ogi
