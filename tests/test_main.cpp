#define BOOST_TEST_MODULE ogi
#include <boost/test/unit_test.hpp>
