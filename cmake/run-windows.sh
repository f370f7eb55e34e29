#!/usr/bin/env bash
# run-windows.sh PROGRAM ARGUMENT...: runs a Windows program under wine, whose settings lie in build/wine.
set -euo pipefail

# Without a locale of UTF-8, wine does not find files with Chinese names.
export LC_ALL=C.UTF-8 WINEDEBUG=-all WINEPREFIX="${WINEPREFIX:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/build/wine}"
exec env -u DISPLAY "$(command -v wine64 || echo /usr/lib/wine/wine64)" "$@"
