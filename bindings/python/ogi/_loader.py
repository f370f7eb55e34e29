"""Finds the C library, once, when the first call needs it: importing the package loads nothing.

Where it is looked for: the file that OGI_LIBRARY names and nowhere else; without OGI_LIBRARY the copy inside this
package, then whatever the system finds under the library's own name.
"""

import ctypes
import os
import sys
from typing import Any, Callable, Dict, List, Tuple

from ._prototypes import ABI_EPOCH, FUNCTIONS

if sys.platform == "win32":
    NAMES = ("ogi_c-0.dll", "ogi_c.dll", "libogi_c-0.dll", "libogi_c.dll")
elif sys.platform == "darwin":
    NAMES = ("libogi_c.0.dylib", "libogi_c.dylib")
else:
    NAMES = ("libogi_c.so.0",)

Functions = Dict[str, Callable[..., Any]]


class LibraryNotFound(ImportError):
    """The C library of ogi cannot be loaded. `tried` holds every place with the reason why not."""

    def __init__(self, tried: List[Tuple[str, str]]) -> None:
        self.tried = tuple(tried)
        places = "".join(f"\n  {place}: {why}" for place, why in tried)
        super().__init__(
            f"the C library of ogi cannot be loaded. Tried:{places}\n"
            "Install it where the system looks for libraries, or set OGI_LIBRARY to its full path.\n"
            "找不到 ogi 的 C 库。请把它安装到系统的库目录，或将环境变量 OGI_LIBRARY 设为它的完整路径。"
        )

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (list(self.tried),)


class LibraryMismatch(LibraryNotFound):
    """A library was found, and it is not the one this package was written for."""


class _OtherLibrary(Exception):
    """Loaded, and of no use."""


def _places() -> List[str]:
    named = os.environ.get("OGI_LIBRARY")
    if named:
        return [named]
    folder = os.path.dirname(os.path.abspath(__file__))
    copies = (os.path.join(folder, name) for name in NAMES)
    return [copy for copy in copies if os.path.exists(copy)] + list(NAMES)


def _bound(place: str) -> Functions:
    """The functions of the library at a place. Raises OSError or _OtherLibrary."""
    library = ctypes.CDLL(place)
    try:
        epoch = library.ogi_abi_epoch
    except AttributeError:
        raise _OtherLibrary(
            f"it has no ogi_abi_epoch, so it is not a C library of ogi that this package can use (epoch {ABI_EPOCH})"
        ) from None
    epoch.restype, epoch.argtypes = ctypes.c_int32, []
    if epoch() != ABI_EPOCH:
        raise _OtherLibrary(
            f"its binary interface has epoch {epoch()}, and this package is written for epoch {ABI_EPOCH}: "
            "install the package and the library of one release"
        )
    functions: Functions = {}
    for name, (result, arguments) in FUNCTIONS.items():
        try:
            function = getattr(library, name)
        except AttributeError:
            raise _OtherLibrary(
                f"it is older than this package and lacks {name} (both have epoch {ABI_EPOCH}): install the package "
                "and the library of one release"
            ) from None
        function.restype, function.argtypes = result, arguments
        functions[name] = function
    return functions


def _found() -> Functions:
    tried: List[Tuple[str, str]] = []
    kind = LibraryNotFound
    for place in _places():
        try:
            return _bound(place)
        except OSError as error:
            tried.append((place, str(error)))
        except _OtherLibrary as error:
            kind = LibraryMismatch
            tried.append((place, str(error)))
    raise kind(tried)


_functions: Functions = {}


def functions() -> Functions:
    """The functions of the library by name. Raises LibraryNotFound.

    Two threads may load it at once and find the same. A lock would stay locked in a child that is forked meanwhile.
    """
    if not _functions:
        _functions.update(_found())
    return _functions
