#pragma once

/// The version of the library, by semantic versioning. The build reads it from here.
#define OGI_VERSION "0.1.0"
