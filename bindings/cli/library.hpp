// The C interface with owners for its handles.
#pragma once

#include <ogi.h>

#include <memory>
#include <string>
#include <string_view>

namespace ogi_cli {

template <auto Destroy> struct destroyer {
    template <class Handle> void operator()(Handle *handle) const { Destroy(handle); }
};
using report_ptr = std::unique_ptr<ogi_report, destroyer<ogi_report_destroy>>;
using result_ptr = std::unique_ptr<ogi_result, destroyer<ogi_result_destroy>>;
using checker_ptr = std::unique_ptr<ogi_checker, destroyer<ogi_checker_destroy>>;
using reconciliation_ptr = std::unique_ptr<ogi_reconciliation, destroyer<ogi_reconciliation_destroy>>;
using buffer_ptr = std::unique_ptr<ogi_buffer, destroyer<ogi_buffer_destroy>>;
using error_ptr = std::unique_ptr<ogi_error, destroyer<ogi_error_destroy>>;

/// How the command ended; see the form of results. With several reports the highest counts.
enum exit_code { valid = 0, invalid = 1, undetermined = 2, unreadable = 3, usage = 4, internal_fault = 5 };

/// Ends a part of the command's work with a message for the user.
struct failed {
    exit_code code;
    std::string message;
};

/// What the user wants of every command.
struct settings {
    ogi_language language = OGI_LANGUAGE_ZH;
    bool colour = false;

    std::string_view say(std::string_view zh, std::string_view en) const {
        return language == OGI_LANGUAGE_ZH ? zh : en;
    }
};

/// The exit code that a failed call ends with.
exit_code code_for(ogi_status status);

/// An `ogi_error **` for one call, and what it says.
class call_error {
public:
    ~call_error() { ogi_error_destroy(error_); }
    call_error() = default;
    call_error(const call_error &) = delete;
    call_error &operator=(const call_error &) = delete;

    ogi_error **operator&() { return &error_; }
    std::string sentence(ogi_status status, const settings &s) const;

private:
    ogi_error *error_ = nullptr;
};

/// Calls the C interface with an error object; on failure throws `failed` with its sentence after `prefix`.
template <class Call> void require(Call call, const settings &s, std::string_view prefix = {}) {
    call_error error;
    const ogi_status status = call(&error);
    if (status != OGI_OK) throw failed{code_for(status), std::string(prefix) + error.sentence(status, s)};
}

/// The buffer that a call gives out; throws as `require` does.
template <class Call> buffer_ptr buffer_from(Call call, const settings &s, std::string_view prefix = {}) {
    ogi_buffer *buffer = nullptr;
    require([&](ogi_error **error) { return call(&buffer, error); }, s, prefix);
    return buffer_ptr(buffer);
}

ogi_write_options options_for(const settings &s);

/// The bytes of a buffer, as long as it lives.
inline std::string_view bytes_of(const buffer_ptr &buffer) {
    return {ogi_buffer_data(buffer.get()), ogi_buffer_size(buffer.get())};
}

} // namespace ogi_cli
