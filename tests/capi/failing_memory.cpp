#include "failing_memory.hpp"

#include <cstdlib>
#include <new>

allocations memory;

namespace {

void *allocate(std::size_t size) {
    if (memory.watched && !memory.spared) {
        ++memory.made;
        const bool fails = memory.first_to_fail != 0 && (memory.made == memory.first_to_fail ||
                                                         (memory.all_after_fail && memory.made > memory.first_to_fail));
        if (fails) {
            memory.failed = true;
            throw std::bad_alloc();
        }
    }
    void *p = std::malloc(size ? size : 1);
    if (!p) throw std::bad_alloc();
    if (memory.watched) ++memory.alive;
    return p;
}

void release(void *p) noexcept {
    if (p && memory.watched) --memory.alive;
    std::free(p);
}

} // namespace

void *operator new(std::size_t size) {
    return allocate(size);
}
void *operator new[](std::size_t size) {
    return allocate(size);
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept {
    void *p = std::malloc(size ? size : 1);
    if (p && memory.watched) ++memory.alive;
    return p;
}
void *operator new[](std::size_t size, const std::nothrow_t &tag) noexcept {
    return operator new(size, tag);
}
void operator delete(void *p) noexcept {
    release(p);
}
void operator delete[](void *p) noexcept {
    release(p);
}
void operator delete(void *p, std::size_t) noexcept {
    release(p);
}
void operator delete[](void *p, std::size_t) noexcept {
    release(p);
}
void operator delete(void *p, const std::nothrow_t &) noexcept {
    release(p);
}
void operator delete[](void *p, const std::nothrow_t &) noexcept {
    release(p);
}
