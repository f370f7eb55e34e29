// Where in the tree of keys a reader or writer stands, and how that place is called in JSON and in XML.
#pragma once

#include "exchange/schema.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

namespace ogi::exchange {

/// The objects and lists that are open, the outermost first, and in each the member or item at hand.
class trail {
public:
    static constexpr std::size_t most_depth = 12; // the tree has no deeper place
    static constexpr std::uint32_t no_item = ~std::uint32_t{0};

    std::size_t depth() const noexcept { return depth_; }
    const node &top() const noexcept { return *frames_[depth_ - 1].at; }
    std::uint32_t seen() const noexcept { return frames_[depth_ - 1].seen; }

    void open(const node &n) noexcept { frames_[depth_++] = {&n, nullptr, 0, 0, no_item}; }
    void close() noexcept { --depth_; }

    /// The member of the open object that is expected next: the one after the last, in canonical order.
    const node *expected() const noexcept {
        const frame &f = frames_[depth_ - 1];
        return f.next < count_of(*f.at) ? child_of(*f.at, f.next) : nullptr;
    }
    /// Goes to the member of this name, or returns null. `repeated` tells whether it was there before.
    const node *go_to(std::string_view key, bool &repeated) noexcept {
        frame &f = frames_[depth_ - 1];
        const std::uint32_t count = count_of(*f.at);
        for (std::uint32_t tried = 0, i = f.next; tried < count; ++tried, ++i) {
            if (i >= count) i = 0;
            const node *n = child_of(*f.at, i);
            if (n->key == key) return arrive(f, n, i, repeated);
        }
        return nullptr;
    }
    std::uint32_t bit_of_expected() const noexcept { return std::uint32_t{1} << frames_[depth_ - 1].next; }
    /// The member gone to last.
    const node *current() const noexcept { return frames_[depth_ - 1].child; }
    void go_to_expected() noexcept {
        frame &f = frames_[depth_ - 1];
        bool repeated = false;
        arrive(f, child_of(*f.at, f.next), f.next, repeated);
    }
    /// Goes to the next item of the open list.
    const node *next_item() noexcept {
        frame &f = frames_[depth_ - 1];
        ++f.index;
        return f.child = item_of(*f.at);
    }
    /// For writers, which need no bookkeeping of what was seen.
    void stand_at(const node &child) noexcept { frames_[depth_ - 1].child = &child; }
    /// Leaves the member or item at hand: what comes now belongs to the open object or list itself.
    void stand_between() noexcept { frames_[depth_ - 1].child = nullptr; }

    /// Goes to what stands behind the last value or name: behind a comma another member or item, which for an item has a
    /// place of its own as soon as its value begins.
    void go_behind_last(bool after_comma, bool in_value) noexcept {
        if (depth_ == 0) return;
        const bool list = top().shape == shape::list;
        if (list && in_value && (after_comma || current() == nullptr))
            next_item();
        else if (after_comma)
            stand_between();
    }

    std::string json_pointer() const;
    std::string element_path() const;

    static std::uint32_t count_of(const node &parent) noexcept {
        return parent.shape == shape::cell ? std::uint32_t{std::size(cell_members)} : parent.count;
    }
    static const node *child_of(const node &parent, std::size_t i) noexcept {
        return parent.shape == shape::cell ? &cell_members[i] : child_at(parent, i);
    }

private:
    struct frame {
        const node *at = nullptr;
        const node *child = nullptr;
        std::uint32_t seen = 0, next = 0, index = no_item;
    };

    static const node *arrive(frame &f, const node *n, std::uint32_t i, bool &repeated) noexcept {
        const std::uint32_t bit = std::uint32_t{1} << i;
        repeated = (f.seen & bit) != 0;
        f.seen |= bit;
        f.next = i + 1;
        return f.child = n;
    }

    std::array<frame, most_depth> frames_;
    std::size_t depth_ = 0;
};

/// A name of the input as a part of a path: cut when it is long, control characters replaced.
std::string element_part(std::string_view name);

} // namespace ogi::exchange
