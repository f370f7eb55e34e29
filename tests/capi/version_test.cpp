// Which library is loaded.
#include "c_handles.hpp"

#include <algorithm>

BOOST_AUTO_TEST_SUITE(version)

BOOST_AUTO_TEST_CASE(the_version_is_three_numbers) {
    const std::string_view version = ogi_version();
    BOOST_TEST(version.find_first_not_of("0123456789.") == std::string_view::npos);
    BOOST_TEST(std::count(version.begin(), version.end(), '.') == 2);
}

BOOST_AUTO_TEST_CASE(the_epoch_of_the_library_is_that_of_its_header) {
    BOOST_TEST(ogi_abi_epoch() == OGI_ABI_EPOCH);
}

BOOST_AUTO_TEST_SUITE_END()
