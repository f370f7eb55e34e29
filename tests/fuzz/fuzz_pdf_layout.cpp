// Any bytes as what pdftotext says of a PDF: what the reader makes of it, then the whole reading.
#include "fuzz/grid_properties.hpp"
#include "fuzz/properties.hpp"

#include "document/pdf_layout_reader.hpp"

using namespace ogi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const result<document> d = read_pdf_layout_document(input, {});
    if (d)
        fuzz::require_sound_document(*d);
    else
        fuzz::require_sound_refusal(d.error(), input);
    fuzz::require_sound_reading(input, medium::pdf_layout);
    return 0;
}
