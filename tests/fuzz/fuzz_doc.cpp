// Any bytes as a Word binary file: what the reader makes of it, then the report.
#include "fuzz/grid_properties.hpp"
#include "fuzz/properties.hpp"

#include "document/doc_reader.hpp"

using namespace ogi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const result<document> d = read_doc_document(input, {});
    if (d)
        fuzz::require_sound_document(*d);
    else
        fuzz::require_sound_refusal(d.error(), input);
    // Places are those of a stream inside the file, so the reading is looked at without them.
    const result<reading> r = read(input, medium::doc);
    if (r)
        fuzz::require_round_trips(r->report);
    else
        fuzz::require_sound_refusal(r.error(), input);
    return 0;
}
