// Any bytes as a document: the kind found from the content, and each kind asked for.
#include "fuzz/properties.hpp"

using namespace ogi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    for (medium hint : {medium::text, medium::json, medium::xml})
        fuzz::require_sound_reading(input, hint);
    fuzz::require_hint_changes_nothing(input);
    return 0;
}
