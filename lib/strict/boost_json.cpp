// The one source file into which Boost.JSON is compiled. Linking libboost_json.a is no choice: it is not position
// independent and could not go into the C library.
#include <boost/json/src.hpp>
