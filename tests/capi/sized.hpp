// A struct of the C interface as a caller makes it.
#pragma once

namespace capi {

/// With its size set and everything else zero.
template <class Struct> Struct sized() {
    Struct out = {};
    out.struct_size = sizeof(Struct);
    return out;
}

} // namespace capi
