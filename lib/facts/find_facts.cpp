#include "facts/clause_reader.hpp"

namespace ogi {

std::vector<fact> find_facts(std::string_view text, const fact_context &context) {
    std::vector<fact> found;
    facts::clause_reader reader(context, found);
    reader.read(text, {});
    return found;
}

std::vector<fact> find_facts(const report &r) {
    std::vector<fact> found;
    fact_context context;
    context.edition = r.edition;
    context.year = r.year;
    context.organ = r.organ;
    context.scope = r.scope;
    facts::clause_reader reader(context, found);
    const auto read = [&reader](const std::vector<std::string> &paragraphs, paragraph_place place) {
        for (place.paragraph = 0; place.paragraph < paragraphs.size(); ++place.paragraph)
            reader.read(paragraphs[place.paragraph], place);
    };
    read(r.preamble, {});
    for (std::size_t s = 0; s < r.sections.size(); ++s) {
        const section &one = r.sections[s];
        reader.enter(one.kind, std::nullopt);
        read(one.paragraphs, {s, std::nullopt, 0});
        for (std::size_t p = 0; p < one.parts.size(); ++p) {
            reader.enter(one.kind, one.parts[p].aspect);
            read(one.parts[p].paragraphs, {s, p, 0});
        }
    }
    return found;
}

} // namespace ogi
