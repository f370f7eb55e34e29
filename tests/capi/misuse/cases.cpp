#include "cases.hpp"

#include <algorithm>

namespace misuse {

namespace {

const expectation refused = expectation::refused(OGI_E_ARGUMENT);

/// Texts that are not UTF-8, or hold a character that no report can.
const std::vector<std::string> bad_texts = {
    "\xff", "a\xe5\x8c", "\xed\xa0\x80", "\xc0\x80", "\xf4\x90\x80\x80", "a\x01z", std::string("a\0z", 3),
};

/// Sizes that no version of a struct has.
std::vector<slot> impossible_sizes() {
    return {0, 1, sizeof(std::size_t) - 1, 4097, slot{1} << 30, SIZE_MAX / 2 + 1, SIZE_MAX};
}

std::string hex(const std::string &text) {
    std::string out;
    for (const char c : text) {
        constexpr char digits[] = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        out += {digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

std::string number(slot value) {
    return std::to_string(static_cast<std::int64_t>(value));
}

/// Collects the cases of one function.
class collector {
public:
    explicit collector(const function &f) : f_(f) {
        for (std::size_t i = 0; i < f.parameters.size(); ++i)
            add_parameter(i);
    }
    std::vector<misuse_case> cases;

private:
    void add(const std::string &name, const std::string &what, std::function<void(call &)> spoil,
             expectation expected) {
        cases.push_back({name + ": " + what, std::move(spoil), expected});
    }
    expectation bad_text() const {
        return f_.when_bad_text == OGI_OK ? expectation::sound() : expectation::refused(f_.when_bad_text);
    }
    void add_parameter(std::size_t i);
    void add_null(std::size_t i);
    void add_handle(std::size_t i);
    void add_text(std::size_t i);
    void add_elements(std::size_t i);
    void add_capacity(std::size_t i);
    void add_number(std::size_t i);
    void add_struct_sizes(std::size_t i);
    void add_older_reader(std::size_t i, std::size_t known);
    void add_member(std::size_t i, const part &member);
    void add_member_text(std::size_t i, const std::string &name, std::size_t pointer, std::size_t size, bool is_text);

    const function &f_;
};

void collector::add_parameter(std::size_t i) {
    switch (f_.parameters[i].what) {
    case role::handle: add_null(i), add_handle(i); break;
    case role::new_handle:
    case role::output: add_null(i); break;
    case role::struct_in:
        add_null(i), add_struct_sizes(i);
        for (const part &member : f_.parameters[i].type->members)
            add_member(i, member);
        break;
    case role::struct_out: add_null(i), add_struct_sizes(i); break;
    case role::text:
    case role::bytes: add_null(i), add_text(i); break;
    case role::elements_in:
    case role::elements_out: add_null(i), add_elements(i); break;
    case role::capacity: add_capacity(i); break;
    case role::number: add_number(i); break;
    default: break;
    }
}

void collector::add_null(std::size_t i) {
    const part &p = f_.parameters[i];
    add(
        p.name, "NULL", [i](call &c) { c.argument(i) = 0; }, p.may_be_null ? expectation::done() : refused);
}

void collector::add_handle(std::size_t i) {
    const part &p = f_.parameters[i];
    for (const handle_kind *other : handle_kinds())
        if (std::string_view(other->name) != p.kind->name)
            add(
                p.name, std::string("of the kind ") + other->name, [i, other](call &c) { c.use_handle(i, *other); },
                refused);
}

void collector::add_text(std::size_t i) {
    const part &p = f_.parameters[i];
    add(
        p.name, "NULL without a size", [i, &p](call &c) { c.argument(i) = 0, c.argument(p.partner) = 0; },
        expectation::sound());
    add(
        p.name, "empty", [&p](call &c) { c.argument(p.partner) = 0; }, expectation::sound());
    for (const std::string &text : bad_texts)
        add(
            p.name, "the bytes " + hex(text),
            [i, &p, text](call &c) {
                c.set_memory(i, {text.begin(), text.end()});
                c.argument(p.partner) = text.size();
            },
            p.what == role::text ? bad_text() : expectation::sound());
}

void collector::add_elements(std::size_t i) {
    const part &p = f_.parameters[i];
    if (f_.parameters[p.partner].what == role::length)
        add(
            p.name, "NULL without a length", [i, &p](call &c) { c.argument(i) = 0, c.argument(p.partner) = 0; },
            expectation::sound());
    if (p.what == role::elements_out) return;
    for (const slot value : p.values->wrong)
        add(
            p.name, "second is " + number(value), [i, &p, value](call &c) { c.write(i, p.size, p.size, value); },
            refused);
    for (const slot value : p.values->others)
        add(
            p.name, "second is " + number(value), [i, &p, value](call &c) { c.write(i, p.size, p.size, value); },
            expectation::sound());
}

/// How many elements the function would write: what it puts in its output.
std::size_t needed(const function &f) {
    call c(f);
    c.make();
    for (std::size_t i = 0; i < f.parameters.size(); ++i)
        if (f.parameters[i].what == role::output) return static_cast<std::size_t>(c.read(i, 0, sizeof(std::size_t)));
    return 0;
}

void collector::add_capacity(std::size_t i) {
    const auto array =
        static_cast<std::size_t>(std::find_if(f_.parameters.begin(), f_.parameters.end(),
                                              [](const part &p) { return p.what == role::elements_out; }) -
                                 f_.parameters.begin());
    const std::string name = f_.parameters[i].name;
    const std::size_t exact = needed(f_);
    const expectation short_of = expectation::refused(OGI_E_BUDGET);
    add(
        name, "what is needed", [i, exact](call &c) { c.argument(i) = exact; }, expectation::done());
    add(
        name, "one too few", [i, exact](call &c) { c.argument(i) = exact - 1; }, short_of);
    add(
        name, "none, with an array", [i](call &c) { c.argument(i) = 0; }, short_of);
    add(
        name, "none, without an array", [i, array](call &c) { c.argument(i) = 0, c.argument(array) = 0; },
        expectation::done());
}

void collector::add_number(std::size_t i) {
    const part &p = f_.parameters[i];
    for (const slot value : p.values->wrong)
        add(
            p.name, number(value), [i, value](call &c) { c.argument(i) = value; }, refused);
    for (const slot value : p.values->others)
        add(
            p.name, number(value), [i, value](call &c) { c.argument(i) = value; }, expectation::sound());
}

void collector::add_struct_sizes(std::size_t i) {
    const part &p = f_.parameters[i];
    for (const slot size : impossible_sizes())
        add(
            p.name, "struct_size " + std::to_string(size),
            [i, size](call &c) { c.write(i, 0, sizeof(std::size_t), size); }, refused);
    std::vector<std::size_t> older = {sizeof(std::size_t), p.size - 1};
    for (const part &member : p.type->members)
        older.push_back(member.offset);
    for (const std::size_t known : older) {
        if (p.what == role::struct_out)
            add_older_reader(i, known);
        else
            add(
                p.name, "of an older caller, " + std::to_string(known) + " bytes",
                [i, known](call &c) { c.resize_struct(i, known); },
                p.may_be_null ? expectation::done() : expectation::sound());
    }
    add(
        p.name, "of a newer caller", [i, &p](call &c) { c.resize_struct(i, p.size + 32); }, expectation::done());
    if (p.what == role::struct_in)
        add(
            p.name, "of a newer caller who uses what only he knows",
            [i, &p](call &c) {
                c.resize_struct(i, p.size + 32);
                std::fill(c.pointee(i).begin() + static_cast<std::ptrdiff_t>(p.size), c.pointee(i).end(), 0xA5);
            },
            expectation::done());
}

/// An older caller gets what a caller of today gets, up to the end of its struct.
void collector::add_older_reader(std::size_t i, std::size_t known) {
    const part &p = f_.parameters[i];
    const auto compare = [i, known, &p](call &c) {
        const std::vector<unsigned char> got = c.pointee(i);
        c.resize_struct(i, p.size);
        c.make();
        const bool same =
            std::equal(got.begin() + sizeof(std::size_t), got.begin() + static_cast<std::ptrdiff_t>(known),
                       c.pointee(i).begin() + sizeof(std::size_t));
        return std::string(same ? "" : "an older caller gets something else");
    };
    cases.push_back({std::string(p.name) + ": of an older caller, " + std::to_string(known) + " bytes",
                     [i, known](call &c) { c.resize_struct(i, known); }, expectation::done(), compare});
}

void collector::add_member(std::size_t i, const part &m) {
    const std::string name = std::string(f_.parameters[i].name) + "->" + m.name;
    const auto set = [i, &m](slot value) { return [i, &m, value](call &c) { c.write(i, m.offset, m.size, value); }; };
    if (m.what == role::reserved)
        for (const slot value : {slot{1}, slot_of(-1)})
            add(name, number(value), set(value), refused);
    if (m.what == role::out_only) add(name, "-1", set(slot_of(-1)), expectation::done());
    if (m.what == role::number) {
        for (const slot value : m.values->wrong)
            add(name, number(value), set(value), refused);
        for (const slot value : m.values->others)
            add(name, number(value), set(value), expectation::sound());
    }
    if (m.what == role::str) add_member_text(i, name, m.offset, m.offset + sizeof(void *), true);
    if (m.what == role::text || m.what == role::bytes)
        add_member_text(i, name, m.offset, f_.parameters[i].type->members[m.partner].offset, m.what == role::text);
}

void collector::add_member_text(std::size_t i, const std::string &name, std::size_t pointer, std::size_t size,
                                bool is_text) {
    const auto set = [i](std::size_t offset, slot value) {
        return [i, offset, value](call &c) { c.write(i, offset, sizeof(std::size_t), value); };
    };
    add(
        name, "NULL with a size", [=](call &c) { set(pointer, 0)(c), set(size, 1)(c); }, refused);
    add(
        name, "NULL without a size", [=](call &c) { set(pointer, 0)(c), set(size, 0)(c); }, expectation::sound());
    add(name, "empty", set(size, 0), expectation::sound());
    for (const std::string &text : bad_texts)
        add(
            name, "the bytes " + hex(text), [=](call &c) { c.point_to(i, pointer, size, text); },
            is_text ? bad_text() : expectation::done());
}

} // namespace

std::vector<misuse_case> cases_of(const function &f) {
    return collector(f).cases;
}

} // namespace misuse
