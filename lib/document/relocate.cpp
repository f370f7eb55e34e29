#include "document/relocate.hpp"

#include "document/place_counter.hpp"

#include <iterator>
#include <utility>

namespace ogi {

void relocate(document &d, const std::function<source_span(const source_span &)> &placed) {
    for (document_block &block : d.blocks)
        if (auto *paragraph = std::get_if<document_paragraph>(&block))
            paragraph->span = placed(paragraph->span);
        else
            std::get_if<document_table>(&block)->change_cells([&](document_cell &c) { c.span = placed(c.span); });
    for (log_entry &note : d.notes) {
        if (note.position.line == 0) continue;
        source_span span;
        span.begin = note.position;
        note.position = placed(span).begin;
    }
}

result<document> as_published(result<document> of_text, decoded_text text) {
    if (text.kept) {
        place_counter places(text);
        if (!of_text) {
            failure f = of_text.error();
            if (f.position) f.position = places.span_of(f.position->offset, 0).begin;
            return f;
        }
        relocate(*of_text, [&](const source_span &span) { return places.span_of(span); });
        of_text->keep(std::move(text.kept));
    }
    if (of_text)
        of_text->notes.insert(of_text->notes.begin(), std::make_move_iterator(text.notes.begin()),
                              std::make_move_iterator(text.notes.end()));
    return of_text;
}

} // namespace ogi
