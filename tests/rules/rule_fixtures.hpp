// For every rule: a change of a consistent report that breaks this rule and no other, one that comes near and breaks
// nothing, and one after which the rule cannot be assessed.
#pragma once

#include "rules/fixtures/sums_and_cells.hpp"
#include "rules/fixtures/text.hpp"

namespace ogi::tests {

inline const std::vector<rule_fixture> &rule_fixtures() {
    static const std::vector<rule_fixture> all = [] {
        std::vector<rule_fixture> out;
        for (const auto *family : {&fixtures_of_sums_and_cells(), &fixtures_of_structure(), &fixtures_of_text()})
            out.insert(out.end(), family->begin(), family->end());
        return out;
    }();
    return all;
}

} // namespace ogi::tests
