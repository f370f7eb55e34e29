// What a finding says beside its message, in the words that every form for people uses.
#pragma once

#include "result/names.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ogi {

/// What a cell shows: its print, else its figure; empty for a blank or absent cell.
std::string shown_in(std::size_t index, const cell &c);

/// 原文第 12 行第 5 字节（第 1 个表格第 2 行第 3 列）.
std::string place_in_words(const source_place &place, language l);
/// 原文“1,113”，表格 3 第 5 行第 2 列，第 120 行: what the source has in a cell, and where.
std::string source_in_words(std::size_t index, const cell &c, const source_place &place,
                            const std::vector<std::string> &parts, language l);
/// The relation in figures; a long sum without its zeros.
std::string figures_in_words(const issue &i, language l);
/// Whether the relation is short enough to be read in labels.
bool has_short_relation(const issue &i);
/// Document and clause.
std::string basis_in_words(const issue &i, edition e, language l);
std::string basis_in_words(const legal_basis &basis, language l);
/// The report years that a rule applies to.
std::string years_in_words(const rule_info &rule, language l);
/// What may be wrong, one line an explanation: 两位数字颠倒：表三 · （七）总计 · 自然人 46 → 64（很可能；没有同样简单的其他解释）.
std::vector<std::string> suspects_in_words(const issue &i, edition e, language l);
/// The same for a page that is read from the beginning: without what the message says already, and what another finding was
/// told to be suspected of is not told again; of many explanations the first few.
class told_suspects {
public:
    std::vector<std::string> lines_of(const issue &i, edition e, language l);

private:
    std::vector<std::pair<std::vector<std::string>, std::string>> told_; // lines, and the label of their finding
};

/// How a finding stands to the former result; empty where none tells.
std::string baseline_in_words(const issue &i, language l);
/// By whom, why and until when a finding is waived; empty where it is not.
std::string waiver_in_words(const issue &i, language l);

} // namespace ogi
