// The C interface as data: what every function takes. generate.py writes it from the header; the matrix runs over it.
#pragma once

#include <ogi.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

namespace misuse {

/// Any argument or return value: a number, or a pointer.
using slot = std::uint64_t;

/// What a parameter of a function, or a member of a struct, is for.
enum class role {
    handle,
    new_handle,   // where the function puts a handle
    error,        // where it puts the error
    struct_in,    // begins with struct_size
    struct_out,   // the same
    text,         // pointer to UTF-8; the parameter `partner` is its size
    bytes,        // pointer to anything; the same
    str,          // of a member: an ogi_str
    size,         // of a text or of bytes
    elements_in,  // an array; the parameter `partner` is its length
    elements_out, // the same
    length,       // of arrays: how many elements are there
    capacity,     // of an array: how many the function may write; it writes how many there are to an output
    number,       // with values it may have
    out_only,     // of a member: not read
    reserved,     // of a member: 0
    output,       // where the function puts a number or a text
};

/// What a number may be: a value that is right for the arguments beside it, and values that are wrong beside any.
struct numbers {
    slot valid;
    std::vector<slot> wrong;
    std::vector<slot> others; // whether they are right depends on the arguments beside them
};

struct struct_type;

/// A kind of handle. The functions stand in handles.hpp, or take what a function of the interface gives out.
struct handle_kind {
    const char *name;
    void *(*make)();
    std::string_view (*state)(const void *handle, void *&keeper); // everything it holds
    void (*destroy)(void *);
};

struct part {
    const char *name;
    role what;
    std::size_t offset;       // of a member
    std::size_t size;         // of the number, the element, the struct, the output
    std::size_t partner;      // index of the other part of the pair
    const numbers *values;    // of numbers and elements
    const struct_type *type;  // of structs
    const handle_kind *kind;  // of handles
    std::string_view content; // of texts and bytes
    bool may_be_null;
};

struct struct_type {
    const char *name;
    std::size_t size;
    std::vector<part> members; // without struct_size
};

/// What a function gives back, and what it gives back when it is misused.
enum class returns { status, pointer, number, nothing };

struct function {
    const char *name;
    returns gives;
    bool ends_its_handle;
    bool changes_its_handle;
    ogi_status when_valid;    // the status of a right call; mostly OGI_OK
    ogi_status when_bad_text; // the status when a text is not UTF-8; mostly OGI_E_ENCODING
    slot (*call)(const slot *arguments);
    std::vector<part> parameters;
};

const std::vector<function> &functions();
const std::vector<const handle_kind *> &handle_kinds();

/// An argument as the function takes it.
template <class T> T as(slot value) {
    if constexpr (std::is_pointer_v<T>)
        return reinterpret_cast<T>(static_cast<std::uintptr_t>(value));
    else
        return static_cast<T>(value);
}

template <class T> slot slot_of(T value) {
    if constexpr (std::is_pointer_v<T>)
        return static_cast<slot>(reinterpret_cast<std::uintptr_t>(value));
    else
        return static_cast<slot>(value);
}

} // namespace misuse
