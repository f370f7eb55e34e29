// For every rule: a change of a consistent report that breaks this rule and no other, one that comes near and breaks
// nothing, and one after which the rule cannot be assessed.
#pragma once

#include "rules/fixtures/applications_and_proceedings.hpp"
#include "rules/fixtures/disclosure.hpp"
#include "rules/fixtures/sums_and_cells.hpp"
#include "rules/fixtures/text.hpp"
#include "rules/fixtures/years_and_parts.hpp"

namespace ogi::tests {

inline const std::vector<rule_fixture> &rule_fixtures() {
    static const std::vector<rule_fixture> all = [] {
        std::vector<rule_fixture> out;
        for (const auto *family :
             {&fixtures_of_sums_and_cells(), &fixtures_of_applications_and_proceedings(), &fixtures_of_disclosure(),
              &fixtures_of_structure(), &fixtures_of_text(), &fixtures_of_years_and_parts()})
            out.insert(out.end(), family->begin(), family->end());
        return out;
    }();
    return all;
}

} // namespace ogi::tests
