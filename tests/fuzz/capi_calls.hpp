// What every C call promises: a status of the list, an error object exactly on failure, nothing given out then.
#pragma once

#include "capi/sized.hpp"
#include "fuzz/require.hpp"

#include <ogi.h>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace ogi::fuzz {

using capi::sized;

struct capi_release {
    void operator()(ogi_report *p) const noexcept { ogi_report_destroy(p); }
    void operator()(ogi_buffer *p) const noexcept { ogi_buffer_destroy(p); }
    void operator()(ogi_reconciliation *p) const noexcept { ogi_reconciliation_destroy(p); }
    void operator()(ogi_error *p) const noexcept { ogi_error_destroy(p); }
};
template <class Handle> using owned = std::unique_ptr<Handle, capi_release>;

inline std::string_view view(ogi_str s) {
    return {s.data, s.size};
}

inline bool ends_with_nul(ogi_str s) {
    return s.data && s.data[s.size] == '\0';
}

inline std::string_view view(const ogi_buffer *b) {
    return {ogi_buffer_data(b), ogi_buffer_size(b)};
}

/// The error of a refused call can be read in both languages and agrees with the status.
inline void require_sound_error(ogi_status status, const ogi_error *error) {
    require(status > OGI_OK && status < OGI_E_INTERNAL, "a call is refused for what it is given",
            std::to_string(status));
    require(error != nullptr, "a refused call says why");
    require(ogi_error_status(error) == status, "the error has the status of the call");
    for (ogi_language l : {OGI_LANGUAGE_ZH, OGI_LANGUAGE_EN}) {
        ogi_str text{};
        require(ogi_error_message(error, l, &text) == OGI_OK && text.size != 0 && text.data[text.size] == '\0',
                "an error has a message");
    }
    ogi_str path{};
    require(ogi_error_path(error, &path) == OGI_OK && path.data[path.size] == '\0', "an error has a path");
    ogi_position at{};
    at.struct_size = sizeof at;
    require(ogi_error_position(error, &at) == OGI_OK, "an error has a position, if only an unknown one");
}

/// Makes a call as `call(&error)`; says whether it was done.
template <class Call> bool done(Call call) {
    ogi_error *error = nullptr;
    const ogi_status status = call(&error);
    const owned<ogi_error> holder(error);
    if (status == OGI_OK) {
        require(error == nullptr, "a call that was done gives no error");
        return true;
    }
    require_sound_error(status, error);
    return false;
}

/// A list has the elements that it counts, got as `call(index, &error)`, and no more.
template <class Count, class Call> void require_counted(Count count, const char *promise, Call call) {
    for (Count i = 0; i <= count; ++i)
        require(done([&](ogi_error **error) { return call(i, error); }) == (i < count), promise);
}

/// Makes a call as `call(&handle, &error)` and gives the handle, or null when the call was refused.
template <class Handle, class Call> Handle *given(Call call) {
    Handle *handle = nullptr;
    const bool was_done = done([&](ogi_error **error) { return call(&handle, error); });
    require(was_done == (handle != nullptr), "a handle is given exactly when the call was done");
    return handle;
}

inline bool same(const ogi_report *a, const ogi_report *b) {
    std::int32_t equal = -1;
    require(ogi_report_equal(a, b, &equal, nullptr) == OGI_OK, "reports can be compared");
    return equal == 1;
}

inline owned<ogi_report> copy_of(const ogi_report *r) {
    return owned<ogi_report>(
        given<ogi_report>([&](ogi_report **out, ogi_error **error) { return ogi_report_clone(r, out, error); }));
}

template <class Call> owned<ogi_buffer> buffer(Call call) {
    owned<ogi_buffer> out(given<ogi_buffer>(call));
    require(!out || ogi_buffer_data(out.get())[ogi_buffer_size(out.get())] == '\0', "a buffer ends with a NUL");
    return out;
}

} // namespace ogi::fuzz
