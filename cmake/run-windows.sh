#!/usr/bin/env bash
# run-windows.sh PROGRAM ARGUMENT...: runs a Windows program under wine, whose settings lie in build/wine.
set -euo pipefail

WINEPREFIX=${WINEPREFIX:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/build/wine}
# Without a locale of UTF-8, wine does not find files with Chinese names.
export LC_ALL=C.UTF-8 WINEDEBUG=-all WINEPREFIX
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
unset DISPLAY

# The first program starts the services of wine, which would keep its pipes open for seconds after its end.
"$wine" cmd /c exit </dev/null >/dev/null 2>&1
exec "$wine" "$@"
