"""Reading a report from a file or bytes."""

from typing import Any, Literal, Optional, Tuple, Union, overload

from ._calls import byref, call, new
from ._enums import Medium
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES, Source, bytes_of
from ._import import ImportLog, medium_in
from ._pdf import is_pdf, layout_of
from ._prototypes import Report as ReportPointer
from ._report import Report
from ._structs import ogi_read_options


@overload
def read(
    source: Source,
    *,
    medium: Optional[Union[Medium, str]] = None,
    log: Literal[False] = False,
    max_bytes: int = 0,
    max_cells: int = 0,
    max_depth: int = 0,
    max_expanded_bytes: int = 0,
    max_archive_entries: int = 0,
) -> Report: ...
@overload
def read(
    source: Source,
    *,
    medium: Optional[Union[Medium, str]] = None,
    log: Literal[True],
    max_bytes: int = 0,
    max_cells: int = 0,
    max_depth: int = 0,
    max_expanded_bytes: int = 0,
    max_archive_entries: int = 0,
) -> Tuple[Report, ImportLog]: ...
def read(
    source: Source,
    *,
    medium: Optional[Union[Medium, str]] = None,
    log: bool = False,
    max_bytes: int = 0,
    max_cells: int = 0,
    max_depth: int = 0,
    max_expanded_bytes: int = 0,
    max_archive_entries: int = 0,
) -> Union[Report, Tuple[Report, ImportLog]]:
    """Reads a report from a path, bytes, or a binary file, in any supported form. For a PDF file pdftotext (Poppler) must
    be on PATH.

    medium     what the caller knows ("json", "xml", "text", "html", "docx", … or a Medium); a wrong one is an error
    log        True gives the report and the log of its import, `report, log = ogi.read(path, log=True)`: the same as
               `report.log`, which there always is
    max_bytes  size of the input; 0 stands for 64 MiB
    max_cells  table cells and paragraphs of a document; 0 stands for 1,000,000
    max_depth  nesting of JSON and XML, and of tables in a document; 0 stands for 64
    max_expanded_bytes   what the parts of an archive that are read unpack to; 0 stands for 256 MiB
    max_archive_entries  parts of an archive; 0 stands for 10,000

    Raises InputError when no report can be built, OSError when the file cannot be read. A report with wrong figures is
    no error: see Report.check.
    """
    hint = Medium.ANY if medium is None else medium_in(medium)
    options = new(
        ogi_read_options,
        max_bytes=_limit(max_bytes, "max_bytes"),
        max_cells=_limit(max_cells, "max_cells"),
        max_depth=_limit(max_depth, "max_depth"),
        max_expanded_bytes=_limit(max_expanded_bytes, "max_expanded_bytes"),
        max_archive_entries=_limit(max_archive_entries, "max_archive_entries"),
    )
    limit = max_bytes or DEFAULT_MAX_BYTES
    data, name = bytes_of(source, limit)
    data = readable(data, hint, limit, name)
    report = read_bytes(data, hint, options, name)
    return (report, report.log) if log else report


def readable(data: bytes, hint: int, limit: int, name: Optional[str]) -> bytes:
    """What the library reads: of a PDF file what pdftotext says of it, otherwise the input itself. Too large a file, and
    one that is said to be something else, is for the library to refuse."""
    if hint in (Medium.ANY, Medium.PDF_LAYOUT) and len(data) <= limit and is_pdf(data):
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
