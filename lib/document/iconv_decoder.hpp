// The conversion of the C library, for the encodings whose tables it has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ogi {

/// Converts an encoding to UTF-8. Every call has a conversion of its own: nothing is shared between threads, and no
/// locale is asked.
class iconv_decoder {
public:
    explicit iconv_decoder(const char *encoding);
    ~iconv_decoder();
    iconv_decoder(const iconv_decoder &) = delete;
    iconv_decoder &operator=(const iconv_decoder &) = delete;

    /// Whether the C library has iconv and knows the encoding.
    bool is_open() const noexcept { return handle_ != nullptr; }
    /// Appends what can be decoded, up to the first character that cannot, and gives the number of bytes that it took.
    /// Precondition: is_open().
    std::size_t append(std::string_view bytes, std::string &out);

private:
    void *handle_ = nullptr;
};

} // namespace ogi
