// Why a JSON parser stopped.
#pragma once

#include "strict/problem.hpp"

#include <boost/json/error.hpp>

namespace ogi::strict {

struct json_stop {
    fault why;
    std::size_t offset = 0;
};

/// What is wrong where the parser stopped with an error of the syntax. Precondition: offset < input.size().
json_stop where_syntax_ends(std::string_view input, boost::json::error_code ec, std::size_t offset);

} // namespace ogi::strict
