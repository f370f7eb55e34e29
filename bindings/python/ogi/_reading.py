"""Reading a report from a file or bytes."""

from typing import Any, Optional, Union

from ._calls import byref, call, new
from ._enums import Medium
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES, Source, bytes_of
from ._pdf import PDF_LAYOUT, is_pdf, layout_of
from ._prototypes import Report as ReportPointer
from ._report import Report
from ._structs import ogi_read_options


def read(
    source: Source,
    *,
    medium: Optional[Union[Medium, str]] = None,
    max_bytes: int = 0,
    max_cells: int = 0,
    max_depth: int = 0,
) -> Report:
    """Reads a report from a path, bytes, or a binary file, in any supported form. For a PDF file pdftotext (Poppler) must
    be on PATH.

    medium     what the caller knows ("json", "xml", "text" or a Medium); a wrong one is an error
    max_bytes  size of the input; 0 stands for 64 MiB
    max_cells  table cells of a document; 0 stands for 1,000,000
    max_depth  nesting of JSON and XML; 0 stands for 64

    Raises InputError when no report can be built, OSError when the file cannot be read. A report with wrong figures is
    no error: see Report.check.
    """
    hint = _medium_in(medium)
    options = new(
        ogi_read_options,
        max_bytes=_limit(max_bytes, "max_bytes"),
        max_cells=_limit(max_cells, "max_cells"),
        max_depth=_limit(max_depth, "max_depth"),
    )
    limit = max_bytes or DEFAULT_MAX_BYTES
    data, name = bytes_of(source, limit)
    data = readable(data, hint, limit, name)
    return read_bytes(data, hint, options, name)


def readable(data: bytes, hint: int, limit: int, name: Optional[str]) -> bytes:
    """What the library reads: of a PDF file what pdftotext says of it, otherwise the input itself. Too large a file, and
    one that is said to be something else, is for the library to refuse."""
    if hint in (Medium.ANY, PDF_LAYOUT) and len(data) <= limit and is_pdf(data):
        return layout_of(data, limit, name)
    return data


def read_bytes(data: bytes, hint: Medium, options: ogi_read_options, name: Optional[str]) -> Report:
    pointer = ReportPointer()
    try:
        call("ogi_report_read", data, len(data), int(hint), byref(options), byref(pointer))
    except Error as error:
        error.source_name = name
        raise error from None
    return Report._of(pointer)


def _medium_in(medium: Optional[Union[Medium, str]]) -> Medium:
    if medium is None:
        return Medium.ANY
    if isinstance(medium, Medium):
        return medium
    known = {"json": Medium.JSON, "xml": Medium.XML, "text": Medium.TEXT}
    if medium in known:
        return known[medium]
    raise ValueError(f"{medium!r} is not a form of documents that is read: {', '.join(known)}")


def _limit(value: Any, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} is an int, not {type(value).__name__}")
    if not 0 <= value < 2**63:
        raise ValueError(f"{name} cannot be {value}: 0 stands for the default")
    return value


def from_json(text: str) -> Report:
    """A report from what Report.to_json wrote, however long it is."""
    data = text.encode("utf-8")
    return read(data, medium=Medium.JSON, max_bytes=len(data))
