// What a reader refuses: the kind of error, the path, and the place.
#pragma once

#include <ogi/error.hpp>

#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

namespace ogi::tests {

struct refusal {
    const char *what;
    std::string input;
    errc code;
    const char *path;
    std::size_t line, column;
    const char *says = ""; ///< a part of the English sentence
};
inline std::ostream &operator<<(std::ostream &out, const refusal &r) {
    return out << r.what;
}

template <class T> void expect(const result<T> &read, const refusal &r) {
    BOOST_TEST_REQUIRE(!read.has_value());
    const failure &f = read.error();
    BOOST_TEST(static_cast<int>(f.code) == static_cast<int>(r.code), f.describe(language::en));
    BOOST_TEST(f.path == r.path);
    BOOST_TEST_REQUIRE(f.position.has_value());
    BOOST_TEST(f.position->line == r.line);
    BOOST_TEST(f.position->column == r.column);
    BOOST_TEST((position_at(r.input, f.position->offset) == *f.position));
    BOOST_TEST(f.message.en.find(r.says) != std::string::npos, f.message.en);
    BOOST_TEST(!f.message.zh.empty());
}

} // namespace ogi::tests
