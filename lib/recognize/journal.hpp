// The log of an import, which readers write too.
#pragma once

#include "document/journal.hpp"
