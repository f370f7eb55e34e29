// Which organ and which time a clause is about.
#pragma once

#include "facts/clause_signs.hpp"

#include <ogi/facts.hpp>

#include <string>
#include <string_view>

namespace ogi::facts {

/// The scope of a sentence, as its words change it.
struct sentence_scope {
    fact_scope time = fact_scope::report;
    fact_scope organ = fact_scope::report;
};

class scope_reader {
public:
    explicit scope_reader(const fact_context &context);

    /// Takes in what the words of a clause up to a figure say of time and organ.
    void take(const clause_range &range, const signs &s, std::string_view prose, sentence_scope &scope) const;

    std::optional<std::int32_t> year() const noexcept { return year_; }

private:
    fact_scope organ_named(std::string_view name) const;

    std::optional<std::int32_t> year_;
    std::string organ_;            ///< folded; may be empty
    bool covers_an_area_ = false;  ///< the figures are those of a whole area
    bool area_is_certain_ = false; ///< it is known whether they are
};

} // namespace ogi::facts
