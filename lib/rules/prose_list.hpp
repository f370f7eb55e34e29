// Lists in the prose: a total, and the figures it is said to consist of.
#pragma once

#include <ogi/facts.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ogi::checking {

struct list_item {
    std::string name; ///< the words before the figure
    const fact *figure = nullptr;
};

struct prose_list {
    const fact *total = nullptr;
    bool introduced = false; ///< by 其中, 包括, 分别为, a colon or an opening bracket
    std::vector<list_item> items;
};

/// The list whose total is the figure at a place among those of a paragraph, which stand in the order of the text; empty
/// where none follows, or one that is not a plain row of names with figures of the same unit in one sentence.
prose_list list_after(std::string_view paragraph, const std::vector<const fact *> &figures, std::size_t total);

/// What a list that does not add up proves.
enum class list_kind {
    open,              ///< nothing: there may be more parts than were named, or they may overlap
    complete,          ///< the parts are all there are: the rest is named, or the form has no other parts
    probably_complete, ///< the ways of applying that exist in practice
    kinds,             ///< some kinds of things: they may be less than the total, but not more
};

list_kind kind_of(const prose_list &list, std::string_view words_of_total);

/// Whether the parts, or those up to some place from the least number that makes the list what it is, give the total: what
/// stands behind may belong to the next clause.
bool adds_up(const prose_list &list, list_kind kind);

} // namespace ogi::checking
