#include "call.hpp"

#include "../failing_memory.hpp"

#include <algorithm>
#include <cstring>

namespace misuse {

namespace {

constexpr unsigned char canary = 0xA5;
constexpr std::size_t margin = 64; // of bytes past an output that must stay

/// Where a handle will be put, before anything is. No function ever reads it.
char nothing_yet = 0;
void *const unset = &nothing_yet;

bool all_from(const std::vector<unsigned char> &bytes, std::size_t from, const std::vector<unsigned char> &before) {
    return bytes.size() == before.size() && from <= bytes.size() &&
           std::equal(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end(),
                      before.begin() + static_cast<std::ptrdiff_t>(from));
}

std::string message(const ogi_error *error, ogi_language language) {
    ogi_str out = {};
    return ogi_error_message(error, language, &out) == OGI_OK ? std::string(out.data, out.size) : std::string();
}

} // namespace

owned_handle::owned_handle(const handle_kind &kind) : kind_(kind), pointer_(kind.make()), before_(state()) {}

std::string owned_handle::state() const {
    void *keeper = nullptr;
    std::string out(kind_.state(pointer_, keeper));
    ogi_buffer_destroy(static_cast<ogi_buffer *>(keeper));
    return out;
}

call::call(const function &f, const shared_handles *shared)
    : function_(f), shared_(shared), arguments_(f.parameters.size()), memory_(f.parameters.size()),
      new_handles_(f.parameters.size(), unset) {
    for (std::size_t i = 0; i < f.parameters.size(); ++i)
        prepare(i);
}

call::~call() {
    for (std::size_t i = 0; i < new_handles_.size(); ++i)
        if (new_handles_[i] != unset) function_.parameters[i].kind->destroy(new_handles_[i]);
}

void call::set_memory(std::size_t parameter, std::vector<unsigned char> content) {
    memory_[parameter] = std::move(content);
    arguments_[parameter] = slot_of(memory_[parameter].data());
}

void call::write(std::size_t parameter, std::size_t offset, std::size_t size, slot value) {
    unsigned char *to = memory_[parameter].data() + offset;
    const auto put = [to](auto number) { std::memcpy(to, &number, sizeof number); };
    if (size == 1) put(static_cast<std::uint8_t>(value));
    if (size == 2) put(static_cast<std::uint16_t>(value));
    if (size == 4) put(static_cast<std::uint32_t>(value));
    if (size == 8) put(value);
}

slot call::read(std::size_t parameter, std::size_t offset, std::size_t size) const {
    const unsigned char *from = memory_[parameter].data() + offset;
    std::uint32_t four = 0;
    slot eight = 0;
    std::memcpy(size == 4 ? static_cast<void *>(&four) : &eight, from, size);
    return size == 4 ? four : eight;
}

void call::point_to(std::size_t parameter, std::size_t pointer_offset, std::size_t size_offset, std::string_view text) {
    texts_.emplace_back(text);
    write(parameter, pointer_offset, sizeof(void *), slot_of(texts_.back().data()));
    write(parameter, size_offset, sizeof(std::size_t), text.size());
}

void call::use_handle(std::size_t parameter, const handle_kind &kind) {
    handles_.push_back(std::make_unique<owned_handle>(kind));
    arguments_[parameter] = slot_of(handles_.back()->get());
}

void call::resize_struct(std::size_t parameter, std::size_t known) {
    const part &p = function_.parameters[parameter];
    std::vector<unsigned char> content = memory_[parameter];
    if (p.what == role::struct_in)
        content.resize(known, 0);
    else
        content.assign(std::max(known, p.size) + margin, canary);
    set_memory(parameter, std::move(content));
    write(parameter, 0, sizeof(std::size_t), known);
}

void call::prepare_struct(std::size_t parameter) {
    const part &p = function_.parameters[parameter];
    resize_struct(parameter, p.size);
    if (p.what != role::struct_in) return;
    for (const part &member : p.type->members) {
        if (member.what == role::number) write(parameter, member.offset, member.size, member.values->valid);
        if (member.what == role::str)
            point_to(parameter, member.offset, member.offset + sizeof(void *), member.content);
        if (member.what == role::text || member.what == role::bytes)
            point_to(parameter, member.offset, p.type->members[member.partner].offset, member.content);
    }
}

void call::prepare(std::size_t i) {
    const part &p = function_.parameters[i];
    const auto elements = [&](std::size_t count, slot value) {
        set_memory(i, std::vector<unsigned char>(count * p.size, canary));
        for (std::size_t n = 0; n < count; ++n)
            write(i, n * p.size, p.size, value);
    };
    switch (p.what) {
    case role::handle:
        if (shared_)
            arguments_[i] = slot_of(shared_->at(p.kind)->get());
        else
            use_handle(i, *p.kind);
        break;
    case role::new_handle:
    case role::error: arguments_[i] = slot_of(&new_handles_[i]); break;
    case role::struct_in:
    case role::struct_out: prepare_struct(i); break;
    case role::text:
    case role::bytes:
        set_memory(i, std::vector<unsigned char>(p.content.begin(), p.content.end()));
        arguments_[p.partner] = p.content.size();
        break;
    case role::elements_in: elements(right_length, p.values->valid); break;
    case role::elements_out: set_memory(i, std::vector<unsigned char>(right_capacity * p.size + margin, canary)); break;
    case role::length: arguments_[i] = right_length; break;
    case role::capacity: arguments_[i] = right_capacity; break;
    case role::number: arguments_[i] = p.values->valid; break;
    case role::output: set_memory(i, std::vector<unsigned char>(p.size + margin, canary)); break;
    default: break; // a size is set with what it is the size of
    }
}

void call::make() {
    before_ = memory_;
    // What fails is an allocation of the function, not of the matrix.
    if (memory.watched) memory.spared = false;
    returned_ = function_.call(arguments_.data());
    if (memory.watched) memory.spared = true;
    if (function_.ends_its_handle && arguments_[0] == slot_of(handles_[0]->get())) handles_[0]->release();
}

bool call::was_done() const {
    switch (function_.gives) {
    case returns::status: return status() == function_.when_valid;
    case returns::nothing: return true;
    default: return returned_ != 0 || arguments_.empty();
    }
}

void *call::take_new_handle() {
    for (std::size_t i = 0; i < new_handles_.size(); ++i)
        if (function_.parameters[i].what == role::new_handle) {
            void *out = new_handles_[i];
            new_handles_[i] = unset;
            return out;
        }
    return nullptr;
}

std::string call::complaint_of_error() const {
    for (std::size_t i = 0; i < new_handles_.size(); ++i) {
        if (function_.parameters[i].what != role::error || arguments_[i] == 0) continue;
        if (new_handles_[i] == unset) return "the error was not set";
        const auto *error = static_cast<const ogi_error *>(new_handles_[i]);
        if (was_done()) return error ? "an error with a call that was done" : "";
        if (!error) return status() == OGI_E_NOMEM ? "" : "no error object";
        if (ogi_error_status(error) != status()) return "the error has another status";
        const std::string zh = message(error, OGI_LANGUAGE_ZH), en = message(error, OGI_LANGUAGE_EN);
        if (zh.empty() || en.empty() || zh == en) return "the error has no text in both languages";
    }
    return "";
}

std::string call::complaint_of_memory(std::size_t i, bool done) const {
    const part &p = function_.parameters[i];
    std::size_t may_change = 0; // bytes from the beginning
    if (p.what == role::struct_out && done && arguments_[i] != 0) {
        const auto known = static_cast<std::size_t>(read(i, 0, sizeof(std::size_t)));
        if (!std::equal(memory_[i].begin(), memory_[i].begin() + sizeof(std::size_t), before_[i].begin()))
            return "struct_size was changed";
        may_change = std::min(known, p.size);
    }
    const bool is_needed_count = status() == OGI_E_BUDGET && p.what == role::output;
    if (p.what == role::output && (done || is_needed_count)) may_change = p.size;
    if (p.what == role::elements_out && done) may_change = static_cast<std::size_t>(arguments_[p.partner]) * p.size;
    if (may_change > memory_[i].size()) return "more than the memory there is was asked for";
    if (!all_from(memory_[i], may_change, before_[i]))
        return std::string(p.name) + (done ? " was written past its end" : " was written to");
    if (p.what == role::new_handle && arguments_[i] != 0 && (new_handles_[i] == nullptr) == done)
        return std::string(p.name) + (done ? " was not given out" : " is not NULL");
    if (p.what == role::new_handle && arguments_[i] != 0 && new_handles_[i] == unset)
        return std::string(p.name) + " was not set";
    return "";
}

std::string call::complaint(const expectation &expected) const {
    const bool done = was_done();
    if (done ? !expected.may_be_done && function_.gives != returns::nothing : !expected.may_be_refused)
        return done ? "it was done" : "it was refused with " + std::to_string(returned_);
    const bool has_status = function_.gives == returns::status && !done;
    if (has_status && expected.status != OGI_OK && status() != expected.status)
        return "the status is " + std::to_string(status()) + ", expected " + std::to_string(expected.status);
    if (has_status && expected.status == OGI_OK && (status() >= OGI_E_NOMEM || status() < OGI_OK))
        return "the status is " + std::to_string(status());
    for (std::size_t i = 0; i < function_.parameters.size(); ++i)
        if (const std::string found = complaint_of_memory(i, done); !found.empty()) return found;
    for (const auto &handle : handles_)
        if ((!done || !function_.changes_its_handle) && !handle->is_as_before()) return "a handle was changed";
    return complaint_of_error();
}

} // namespace misuse
