// Any bytes as an office file: as the whole of a zip file, or, where they do not begin as one, as the part with the text in
// a zip file of each kind, so that a fuzzer that knows nothing of check sums reaches the XML.
#include "fuzz/properties.hpp"
#include "office_documents.hpp"

#include <string>

using namespace ogi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    if (input.substr(0, 2) == "PK") {
        fuzz::require_sound_reading(input, medium::any);
        fuzz::require_hint_changes_nothing(input);
        return 0;
    }
    const std::string part(input);
    fuzz::require_sound_reading(tests::docx_of_part(part), medium::docx);
    fuzz::require_sound_reading(tests::docx_of(tests::paragraph("x"), {{"numbering", part}, {"styles", part}}),
                                medium::docx);
    fuzz::require_sound_reading(tests::xlsx_of({{part}}, part, part), medium::xlsx);
    fuzz::require_sound_reading(tests::odf_of_part(part), medium::odt);
    fuzz::require_sound_reading(tests::odf_of_part(part, "spreadsheet"), medium::ods);
    return 0;
}
