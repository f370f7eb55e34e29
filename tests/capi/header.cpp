// ogi.h compiles alone as C++: nothing is included before it or besides it.
#include <ogi.h>

static_assert(OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_TOTAL) == 32407, "the code of a cell");
