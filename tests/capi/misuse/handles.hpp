// The handles that the calls of the matrix are made with, and what they hold. They are made anew for each call.
#pragma once

#include "interface.hpp"

namespace misuse {

/// The sample report as JSON.
std::string_view sample();

/// A report of which every part is there, with a wrong figure, so that a check of it finds something.
void *make_report();
/// An error with path and place, of a text that is no JSON.
void *make_error();
/// A result that has something in each of its lists: of a checker with a profile, a waiver that does not count and a former
/// result with more findings.
void *make_result();
/// The report without two figures that follow from the others.
void *make_report_with_gaps();
/// What follows from it.
void *make_reconciliation();
/// What a function gives out when it is called as it should be.
void *given_by(std::string_view function_name);

/// Everything a handle holds, written down. `keeper` is a buffer of the interface that the text lies in, or NULL.
std::string_view state_of_report(const void *report, void *&keeper);
std::string_view state_of_result(const void *result, void *&keeper);
std::string_view state_of_reconciliation(const void *reconciliation, void *&keeper);
/// What a check with it finds.
std::string_view state_of_checker(const void *checker, void *&keeper);
std::string_view state_of_buffer(const void *buffer, void *&keeper);
std::string_view state_of_error(const void *error, void *&keeper);

} // namespace misuse
