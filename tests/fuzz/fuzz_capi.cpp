// Any sequence of C calls, with right and wrong arguments.
#include "fuzz/capi_machine.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    ogi::fuzz::capi_machine(std::string_view(reinterpret_cast<const char *>(data), size)).run();
    return 0;
}
