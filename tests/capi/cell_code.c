/* The macro that makes cell codes, in C99. What follows from the header by itself stands in layout.c. */
#include <ogi.h>

#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]

HOLDS(code_of_table_2, OGI_CELL(2, OGI_DISCLOSURE_RULES, OGI_MEASURE_ISSUED_THIS_YEAR) == 20101);
HOLDS(code_of_table_3, OGI_CELL(3, OGI_APPLICATION_OTHER_HANDLING_UNDIVIDED, OGI_APPLICANT_TOTAL) == 32607);
HOLDS(code_of_table_4, OGI_CELL(4, OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION, OGI_RESULT_TOTAL) == 40305);
HOLDS(code_is_32_bits, sizeof(OGI_CELL(2, 1, 1)) == 4);
