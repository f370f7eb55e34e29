// Entries of the log of an import and places of the source, as the forms of a result and of the log itself write them.
#pragma once

#include "result/json_writer.hpp"
#include "result/names.hpp"

#include <ogi/reading.hpp>

#include <string>
#include <vector>

namespace ogi {

void write_position(json_writer &json, std::string_view key, const text_position &p);
/// "source": left out where the place is not known.
void write_place(json_writer &json, const source_place &p, const std::vector<std::string> &parts);
/// The elements of an array.
void write_log_entries(json_writer &json, const std::vector<log_entry> &log, const std::vector<std::string> &parts);

/// The name of a part of the input; empty for the input itself.
std::string_view name_of_part(std::uint32_t part, const std::vector<std::string> &parts);

/// 表格 3 第 5 行第 2 列，第 120 行: where an entry belongs. Empty where it concerns the whole document.
std::string place_in_words(const log_entry &entry, const cell_places &places, const std::vector<std::string> &parts,
                           language l);
/// I-YUAN, and how sure it is: “I-YUAN，确定”. Empty for an entry without a rule.
std::string rule_in_words(const log_entry &entry, language l);
/// “123456元” → 12.3456; empty where the entry does not say what was taken for what.
std::string change_in_words(const log_entry &entry, language l);

/// How many entries there are of a kind.
std::size_t count_of(log_entry::kind kind, const std::vector<log_entry> &log);
/// 修正 3，推断 1，未读 2; without kinds that do not occur, and empty where there is none.
std::string counts_in_words(const std::vector<log_entry> &log, language l);

} // namespace ogi
