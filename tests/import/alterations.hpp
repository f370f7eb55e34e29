// How published pages differ from the official form: in their words, around their tables, and in their rows.
#pragma once

#include "import/page.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace ogi::tests {

/// Text of headings and labels, or of values.
using rewriting = std::function<std::string(const std::string &)>;
void rewrite_labels(page &p, const rewriting &f);
void rewrite_headings(page &p, const rewriting &f);
/// `f` gets the cell of the form too.
void rewrite_values(page &p, const std::function<std::string(std::size_t index, const std::string &)> &f);

std::string with_every(std::string text, std::string_view from, std::string_view to);

/// （一） as (一), “” as "".
std::string half_width(const std::string &text);
/// In traditional characters, as mirrors and encyclopedias convert pages.
std::string traditional(const std::string &text);
/// Traditional characters with the reading of some in brackets behind them: 數(shù).
std::string with_pinyin(const std::string &text);
/// 1. as 1、 and so on, one way in the whole page.
rewriting renumbered(dice &d);
/// 1. as "1 ", so that the number of the label looks like a figure, and （一） as 【一】.
std::string oddly_numbered(const std::string &text);

/// Explanations of the form filler, copied into heads and labels.
void add_instructions(page &p);
void drop_headings(page &p);
void repeat_headings(page &p);
void repeat_title(page &p);
/// A row that a locality added, below those of the form.
void add_local_rows(page &p, dice &d);
/// A table of who published what and when, before the title.
void add_metadata(page &p);
/// The captions that reach over a page break are printed again below it.
void repeat_captions(page &p, dice &d);
/// A table is cut in two by a page number, standing between them; the rest has no head.
void break_pages(page &p, dice &d);
void add_empty_rows(page &p, dice &d);

/// The row （六）其他处理 of the other edition above its three rows, as their sum.
void add_undivided_subtotal(page &p, const report &r);

} // namespace ogi::tests
