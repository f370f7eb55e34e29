// Documents that were made of a text which itself stands somewhere.
#pragma once

#include "document/document.hpp"
#include "document/encoding.hpp"

#include <functional>

namespace ogi {

/// Gives every piece of a document, and every note, the place that `placed` gives for its span.
void relocate(document &d, const std::function<source_span(const source_span &)> &placed);

/// The document that was made of the decoded text, as one of the published bytes.
result<document> as_published(result<document> of_text, decoded_text text);

} // namespace ogi
