// One call of a function: right arguments in memory of their own, until a case spoils one of them.
#pragma once

#include "interface.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace misuse {

/// What a call may come to.
struct expectation {
    bool may_be_done;
    bool may_be_refused;
    ogi_status status; // when refused; OGI_OK: any but those of a fault

    static expectation done() { return {true, false, OGI_OK}; }
    static expectation refused(ogi_status status) { return {false, true, status}; }
    static expectation sound() { return {true, true, OGI_OK}; }
};

/// A handle, with what it held when it was made.
class owned_handle {
public:
    explicit owned_handle(const handle_kind &kind);
    owned_handle(const owned_handle &) = delete;
    owned_handle &operator=(const owned_handle &) = delete;
    ~owned_handle() { kind_.destroy(pointer_); }
    void *get() const { return pointer_; }
    void release() { pointer_ = nullptr; }
    /// Whether it still holds what it held.
    bool is_as_before() const { return !pointer_ || state() == before_; }

private:
    std::string state() const;
    const handle_kind &kind_;
    void *pointer_;
    std::string before_;
};

/// Handles by kind, for calls that share them.
using shared_handles = std::map<const handle_kind *, std::unique_ptr<owned_handle>>;

class call {
public:
    /// With handles of its own, made for it, or with those that are shared.
    explicit call(const function &f, const shared_handles *shared = nullptr);
    call(const call &) = delete;
    call &operator=(const call &) = delete;
    ~call();

    const function &of() const { return function_; }
    slot &argument(std::size_t parameter) { return arguments_[parameter]; }
    /// The memory an argument points to. What is appended to it must stay as it is.
    std::vector<unsigned char> &pointee(std::size_t parameter) { return memory_[parameter]; }
    /// Gives an argument new memory to point to, no larger than the content.
    void set_memory(std::size_t parameter, std::vector<unsigned char> content);
    /// A number in the memory of an argument.
    void write(std::size_t parameter, std::size_t offset, std::size_t size, slot value);
    slot read(std::size_t parameter, std::size_t offset, std::size_t size) const;
    /// A text that a member of a struct points to.
    void point_to(std::size_t parameter, std::size_t pointer_offset, std::size_t size_offset, std::string_view text);
    /// A handle of another kind in place of the right one.
    void use_handle(std::size_t parameter, const handle_kind &kind);
    /// Struct memory of a caller of another version: `known` bytes, of which those past the members are zero when the
    /// function reads them. The memory ends there when it is read, and goes on with bytes that must stay when written.
    void resize_struct(std::size_t parameter, std::size_t known);

    /// Makes the call.
    void make();
    /// What is wrong about how it went; empty when all is as expected.
    std::string complaint(const expectation &expected) const;
    bool was_done() const;
    ogi_status status() const { return static_cast<ogi_status>(returned_); }
    void *take_new_handle();

private:
    void prepare(std::size_t parameter);
    void prepare_struct(std::size_t parameter);
    std::string complaint_of_error() const;
    std::string complaint_of_memory(std::size_t parameter, bool done) const;

    const function &function_;
    const shared_handles *shared_;
    std::vector<slot> arguments_;
    std::vector<std::vector<unsigned char>> memory_, before_;
    std::vector<std::unique_ptr<owned_handle>> handles_;
    std::vector<void *> new_handles_; // by parameter; `unset` before the call
    std::deque<std::string> texts_;   // they stay where they are
    slot returned_ = 0;
};

/// The length of arrays in right calls.
constexpr std::size_t right_length = 3;
constexpr std::size_t right_capacity = 512;

} // namespace misuse
