#include "rules/catalogue.hpp"

#include <algorithm>

namespace ogi {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::vector<rule_info> listed() {
    std::vector<rule_info> out;
    out.reserve(checking::rule_count);
    for (const checking::rule_row &row : checking::catalogue)
        out.push_back(row.info);
    return out;
}

} // namespace

const std::vector<rule_info> &rules() {
    static const std::vector<rule_info> all = listed();
    return all;
}

const rule_info *find_rule(std::string_view id) {
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    for (const rule_info &r : rules())
        if (std::equal(r.id.begin(), r.id.end(), id.begin(), id.end(), same)) return &r;
    return nullptr;
}

} // namespace ogi
