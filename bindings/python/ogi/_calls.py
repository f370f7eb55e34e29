"""Calls of the C interface: a failure becomes an exception, text becomes str, a struct says its size."""

import ctypes
from typing import Any, Optional, Type, TypeVar

from ._enums import Language, Status
from ._errors import KINDS, Error, InternalError
from ._loader import functions
from ._prototypes import Buffer
from ._structs import ogi_error, ogi_position, ogi_str, ogi_write_options

S = TypeVar("S", bound=ctypes.Structure)

_ErrorPointer = ctypes.POINTER(ogi_error)
byref = ctypes.byref


def call(name: str, *arguments: Any) -> None:
    """Calls a function whose last parameter is the error."""
    error = _ErrorPointer()
    status = functions()[name](*arguments, byref(error))
    if status:
        raise _failure(status, error)


def new(struct: Type[S], **members: Any) -> S:
    return struct(struct_size=ctypes.sizeof(struct), **members)


def text_of(borrowed: Any) -> str:
    """The text of an ogi_str, which has no NUL inside."""
    data: Optional[bytes] = borrowed.data
    return data.decode("utf-8") if data else ""


def utf8_of(text: Any, what: str) -> bytes:
    """A text for the library, which says itself what it cannot hold: half a surrogate pair goes in as it is."""
    if not isinstance(text, str):
        raise TypeError(f"{what} is a str, not {type(text).__name__}")
    return text.encode("utf-8", "surrogatepass")


def take_buffer(name: str, *arguments: Any) -> bytes:
    """The bytes that a function writes; `buffer` and `error` are its last parameters."""
    library = functions()
    buffer = Buffer()
    call(name, *arguments, byref(buffer))
    try:
        return ctypes.string_at(library["ogi_buffer_data"](buffer), library["ogi_buffer_size"](buffer))
    finally:
        library["ogi_buffer_destroy"](buffer)


def write_options(language: Language, colour: bool = False) -> ogi_write_options:
    return new(ogi_write_options, language=int(language), colour=int(colour))


def _failure(status: int, error: Any) -> Error:
    library = functions()
    kind = KINDS.get(status, InternalError)
    known = Status(status) if status in KINDS else Status.INTERNAL
    if not error:
        return kind("内存不足。", "Out of memory.", status=known)
    text, place = ogi_str(), new(ogi_position)
    try:
        sentences = []
        for language in (Language.ZH, Language.EN):
            library["ogi_error_message"](error, int(language), byref(text))
            sentences.append(text_of(text))
        library["ogi_error_path"](error, byref(text))
        path = text_of(text) or None
        library["ogi_error_position"](error, byref(place))
    finally:
        library["ogi_error_destroy"](error)
    offset, line, column = (place.offset, place.line, place.column) if place.line else (None, None, None)
    return kind(*sentences, status=known, path=path, offset=offset, line=line, column=column)
