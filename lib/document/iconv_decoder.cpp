#include "document/iconv_decoder.hpp"

#ifdef OGI_HAS_ICONV
#include <iconv.h>

#include <cerrno>
#include <cstdint>
#endif

namespace ogi {

#ifdef OGI_HAS_ICONV

iconv_decoder::iconv_decoder(const char *encoding) {
    const iconv_t opened = iconv_open("UTF-8", encoding);
    // The failure is the value -1 as a pointer, in every implementation.
    if (reinterpret_cast<std::intptr_t>(opened) != -1) handle_ = opened;
}

iconv_decoder::~iconv_decoder() {
    if (handle_) iconv_close(handle_);
}

std::size_t iconv_decoder::append(std::string_view bytes, std::string &out) {
    char *in = const_cast<char *>(bytes.data()); // iconv does not write there
    std::size_t left = bytes.size();
    while (left != 0) {
        char buffer[16384];
        char *to = buffer;
        std::size_t room = sizeof buffer;
        const std::size_t converted = iconv(handle_, &in, &left, &to, &room);
        const bool full = converted == static_cast<std::size_t>(-1) && errno == E2BIG;
        out.append(buffer, static_cast<std::size_t>(to - buffer));
        if (converted == static_cast<std::size_t>(-1) && !full) break;
    }
    iconv(handle_, nullptr, nullptr, nullptr, nullptr); // its state, for the next call
    return bytes.size() - left;
}

#else

iconv_decoder::iconv_decoder(const char *) {}
iconv_decoder::~iconv_decoder() = default;
std::size_t iconv_decoder::append(std::string_view, std::string &) {
    return 0;
}

#endif

} // namespace ogi
