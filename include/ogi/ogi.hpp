// Everything of the C++ library.
#pragma once

#include <ogi/cell.hpp>
#include <ogi/check.hpp>
#include <ogi/error.hpp>
#include <ogi/exchange.hpp>
#include <ogi/form.hpp>
#include <ogi/localise.hpp>
#include <ogi/reading.hpp>
#include <ogi/report.hpp>
#include <ogi/result_writers.hpp>
#include <ogi/text.hpp>
#include <ogi/version.hpp>
