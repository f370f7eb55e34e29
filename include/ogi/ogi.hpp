// Everything of the C++ library.
#pragma once

#include <ogi/cell.hpp>
#include <ogi/check.hpp>
#include <ogi/error.hpp>
#include <ogi/exchange.hpp>
#include <ogi/facts.hpp>
#include <ogi/form.hpp>
#include <ogi/import_rules.hpp>
#include <ogi/organ.hpp>
#include <ogi/profile.hpp>
#include <ogi/reading.hpp>
#include <ogi/reconcile.hpp>
#include <ogi/report.hpp>
#include <ogi/result_writers.hpp>
#include <ogi/suspect.hpp>
#include <ogi/text.hpp>
#include <ogi/version.hpp>
