// What every entry of the C interface goes through: handles that know their kind, one guard that lets no exception out,
// and structs that may be older or newer than the library.
#pragma once

#include <ogi.h>

#include <ogi/ogi.hpp>

#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>

/// The first member of every handle, so that a foreign pointer is refused.
enum class handle_kind : std::uint32_t {
    ended = 0,
    report = 0x6f676952, // the kinds are unlikely values on purpose
    result = 0x6f676953,
    buffer = 0x6f676942,
    error = 0x6f676945,
    checker = 0x6f676943,
    reconciliation = 0x6f67694e,
};

struct ogi_report {
    handle_kind kind = handle_kind::report;
    ogi::reading value;
};

struct ogi_result {
    handle_kind kind = handle_kind::result;
    ogi::check_result value;
    ogi::result_head head;
};

struct ogi_checker {
    handle_kind kind = handle_kind::checker;
    std::optional<ogi::report> previous;
    std::vector<ogi::report> parts;
    std::optional<ogi::profile> profile;
    std::optional<std::vector<ogi::waiver>> waivers;
    std::optional<ogi::former_result> baseline;
    std::optional<ogi::date> today;
};

struct ogi_reconciliation {
    handle_kind kind = handle_kind::reconciliation;
    ogi::reconciliation value;
};

struct ogi_buffer {
    handle_kind kind = handle_kind::buffer;
    std::string bytes;
};

struct ogi_error {
    handle_kind kind = handle_kind::error;
    ogi::failure cause;
    ogi::bilingual sentence;
};

namespace ogi::c {

/// Carries a failure up to the guard.
struct failed {
    failure cause;
};

[[noreturn]] void fail(errc code, const char *zh, const char *en);
[[noreturn]] inline void fail(failure f) {
    throw failed{std::move(f)};
}

/// Ends every entry that can fail: runs it and turns what it throws into a status and, where asked for, an error
/// object.
ogi_status report_failure(ogi_error **error) noexcept;

template <class Entry> ogi_status guarded(ogi_error **error, Entry entry) noexcept {
    if (error) *error = nullptr;
    try {
        entry();
        return OGI_OK;
    } catch (...) {
        return report_failure(error);
    }
}

constexpr handle_kind kind_of(const ogi_report *) {
    return handle_kind::report;
}
constexpr handle_kind kind_of(const ogi_result *) {
    return handle_kind::result;
}
constexpr handle_kind kind_of(const ogi_checker *) {
    return handle_kind::checker;
}
constexpr handle_kind kind_of(const ogi_reconciliation *) {
    return handle_kind::reconciliation;
}
constexpr handle_kind kind_of(const ogi_buffer *) {
    return handle_kind::buffer;
}
constexpr handle_kind kind_of(const ogi_error *) {
    return handle_kind::error;
}

template <class Handle> bool is_handle(const Handle *handle) noexcept {
    return handle && handle->kind == kind_of(handle);
}

/// The handle behind a pointer; fails when it is none of this kind.
template <class Handle> Handle &handle(Handle *pointer) {
    if (!is_handle(pointer))
        fail(errc::argument, "句柄为空，或不是这一种类的句柄。", "The handle is NULL or not of this kind.");
    return *pointer;
}

/// The variable behind an `out` parameter; fails when there is none.
template <class T> T &out(T *pointer) {
    if (!pointer) fail(errc::argument, "输出参数为空。", "An output parameter is NULL.");
    return *pointer;
}

template <class Handle> void end(Handle *handle) noexcept {
    if (!is_handle(handle)) return;
    handle->kind = handle_kind::ended;
    delete handle;
}

/// Text or bytes handed in as pointer and size.
std::string_view bytes_in(const void *data, std::size_t size);
/// The same, which must be UTF-8.
std::string_view text_in(const char *data, std::size_t size);
ogi_str text_out(std::string_view text) noexcept;

/// Fails when a struct's own size cannot be that of any version of it.
void require_struct_size(std::size_t size);

/// A struct handed in by a caller of any version: members the caller does not know are zero.
template <class T> T struct_in(const T *given) {
    static_assert(std::is_trivially_copyable_v<T>);
    T full = {};
    if (!given) return full;
    require_struct_size(given->struct_size);
    std::memcpy(&full, given, given->struct_size < sizeof(T) ? given->struct_size : sizeof(T));
    return full;
}

/// Hands out a struct to a caller of any version: only what fits, and nothing beyond what this version knows.
template <class T> void struct_out(T *given, T full) {
    require_struct_size(out(given).struct_size);
    full.struct_size = given->struct_size;
    std::memcpy(given, &full, full.struct_size < sizeof(T) ? full.struct_size : sizeof(T));
}

language language_in(ogi_language value);
medium medium_in(ogi_medium value);
edition edition_in(ogi_edition value);
/// The form of anything but a result: text or JSON.
result_format format_in(ogi_format value);
result_format result_format_in(ogi_format value);
result_style style_in(const ogi_write_options *options);
std::size_t index_in(std::int32_t code);

form_table table_in(ogi_table value);
/// A day of the calendar, or nothing for three zeros.
std::optional<date> day_in(std::int32_t year, std::int32_t month, std::int32_t day);
/// What a reader made of bytes, or the failure it came to.
template <class T> T value_in(result<T> from) {
    if (!from) fail(from.error());
    return std::move(from).value();
}

[[noreturn]] void fail_index(std::int64_t index, std::size_t size);

/// The item of a list at an index that a caller gave. `List` may be const.
template <class List, class Index> auto &item(List &list, Index index) {
    const auto position = static_cast<std::uint64_t>(index);
    if (index < Index{0} || position >= list.size()) fail_index(static_cast<std::int64_t>(index), list.size());
    return list[static_cast<std::size_t>(position)];
}
/// The length of a list, which is far below 2^31: a budget in bytes bounds what is read.
template <class List> std::int32_t count_out(const List &list) noexcept {
    return static_cast<std::int32_t>(list.size());
}

/// Where something stood in the input, in the members that several structs have in common.
template <class Struct> void place_out(Struct &to, const source_place &place) {
    to.offset = place.begin.offset;
    to.size = place.size;
    to.line = place.begin.line;
    to.column = place.begin.column;
    to.table = place.table;
    to.table_row = place.row;
    to.table_column = place.column;
    to.character = place.character;
    to.characters = place.characters;
    to.part = static_cast<std::int32_t>(place.part);
}

/// Hands out bytes as a buffer.
void give(ogi_buffer **to, std::string bytes);

} // namespace ogi::c
