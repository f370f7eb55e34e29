// Texts in the encodings in which reports are published: UTF-8, GBK with its superset GB18030, Big5, UTF-16.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

enum class text_encoding : std::int32_t { utf8, gb18030, big5, utf16_le, utf16_be };

/// How many of the published bytes the character at the front takes: also of bytes that are none, each of which stands
/// for one U+FFFD in the decoded text. Precondition: `bytes` is not empty.
std::size_t size_of_character(text_encoding encoding, std::string_view bytes) noexcept;

/// A text as UTF-8. Its characters are those of the published bytes, one by one; a byte order mark is one of them.
struct decoded_text {
    std::string_view published;
    text_encoding encoding = text_encoding::utf8;
    std::unique_ptr<const std::string> kept; ///< the UTF-8, where `published` is not it
    std::vector<log_entry> notes;

    std::string_view text() const noexcept { return kept ? std::string_view(*kept) : published; }
};

/// Decodes a text. The encoding is that of the byte order mark; UTF-8 where the bytes are valid UTF-8, or are it but for
/// single broken bytes; else the declared one; else GB18030. `declared` is what the text says of itself, as a name; ""
/// when it says nothing. Broken bytes become U+FFFD and are noted. Fails with errc::encoding when more than a tenth of
/// the characters are broken, or when the Chinese characters were lost before: UTF-8 that was decoded as GBK, or
/// question marks in their place; with errc::unsupported where the C library cannot decode the encoding.
result<decoded_text> decode_text(std::string_view bytes, std::string_view declared = {});

/// The encoding that the beginning of a web page or an XML document declares, or "": <meta charset>, <meta
/// http-equiv=Content-Type>, <?xml encoding?>.
std::string_view declared_encoding(std::string_view bytes) noexcept;

} // namespace ogi
