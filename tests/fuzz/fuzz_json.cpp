// Any bytes as JSON.
#include "fuzz/properties.hpp"

using namespace ogi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    cell_places places{};
    const result<report> r = read_json(input, {}, &places);
    if (!r) {
        fuzz::require_sound_refusal(r.error(), input);
        return 0;
    }
    fuzz::require_sound_places(places, input);
    for (std::size_t i = 0; i < cell_count; ++i)
        fuzz::require(places[i].known() == ((*r)[i].state() != cell_state::absent),
                      "a cell has a place where, and only where, the input has it", path_at(i));
    fuzz::require_sound_reading(input, medium::json);
    const result<reading> found = read(input);
    fuzz::require(found && found->medium == medium::json && found->report == *r, "JSON is found from its content");
    return 0;
}
