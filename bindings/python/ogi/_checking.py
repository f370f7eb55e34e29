"""A check, and what is known besides the report that is checked."""

import ctypes
import datetime
import json
import os
from collections.abc import Iterable as AnyIterable
from collections.abc import Mapping as AnyMapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Iterable, Mapping, Optional, Tuple, Union

from ._calls import byref, call, new
from ._enums import Lang, Language, language_of
from ._errors import Error
from ._files import DEFAULT_MAX_BYTES, bytes_of
from ._handles import Owned
from ._prototypes import Checker as CheckerPointer
from ._prototypes import Result as ResultPointer
from ._result import Result
from ._structs import ogi_check_options

if TYPE_CHECKING:
    from ._report import Report

#: A profile or waivers: JSON as Python data, as bytes, or in the file that a path names.
Document = Union[Mapping[str, Any], bytes, bytearray, memoryview, str, "os.PathLike[str]"]

_DOCUMENTS = {
    "profile": "ogi_checker_set_profile",
    "waivers": "ogi_checker_set_waivers",
    "baseline": "ogi_checker_set_baseline",
}


class Checker:
    """What is known besides the report that is checked: copies of what it was given. For one thread at a time."""

    __slots__ = ("owned",)

    def __init__(self) -> None:
        pointer = CheckerPointer()
        call("ogi_checker_create", byref(pointer))
        self.owned = Owned(pointer, "ogi_checker_destroy")

    def set_previous(self, previous: "Report") -> None:
        with previous._handle.lock:
            report = previous._handle.get()
            call("ogi_checker_set_previous", self.owned, report)

    def add_part(self, part: "Report") -> None:
        with part._handle.lock:
            report = part._handle.get()
            call("ogi_checker_add_part", self.owned, report)

    def set_document(self, what: str, data: bytes) -> None:
        """`what` is profile, waivers or baseline."""
        call(_DOCUMENTS[what], self.owned, data, len(data))

    def set_today(self, day: datetime.date) -> None:
        call("ogi_checker_set_today", self.owned, day.year, day.month, day.day)


def checker_of(
    previous: Optional["Report"],
    parts: Iterable["Report"],
    profile: Optional[Document],
    waivers: Optional[Document],
    baseline: Union[Document, Result, None],
    today: Optional[datetime.date],
) -> Optional[Checker]:
    """A checker with all that is given; None where nothing is."""
    if today is not None and not isinstance(today, datetime.date):
        raise TypeError(f"today is a datetime.date, not {type(today).__name__}")
    others = _reports_in(parts)
    documents = {"profile": profile, "waivers": waivers, "baseline": baseline}
    if previous is None and not others and today is None and all(given is None for given in documents.values()):
        return None
    out = Checker()
    for what, given in documents.items():
        if given is not None:
            _set_document(out, what, given)
    if today is None and waivers is not None:
        today = datetime.date.today()
    if today is not None:
        out.set_today(today)
    if previous is not None:
        out.set_previous(_report_in(previous, "previous is"))
    for part in others:
        out.add_part(part)
    return out


def checked(
    report: "Report",
    known: Optional[Checker],
    lang: Lang,
    keep_passed: bool,
    max_issues: int,
    input_name: Optional[str],
    input_bytes: Optional[bytes],
) -> Result:
    language: Language = language_of(lang)
    if isinstance(max_issues, bool) or not isinstance(max_issues, int) or not 0 <= max_issues < 2**63:
        raise ValueError(f"max_issues is a count, not {max_issues!r}; 0 stands for 10,000")
    options = new(ogi_check_options, keep_passed=int(bool(keep_passed)), max_issues=max_issues)
    if input_name is not None:
        name = os.fsencode(input_name)
        options.input_name, options.input_name_size = name, len(name)
    if input_bytes is not None:
        if not isinstance(input_bytes, bytes):
            raise TypeError(f"input_bytes are bytes, not {type(input_bytes).__name__}")
        options.input, options.input_size = _address_of(input_bytes), len(input_bytes)
    pointer = ResultPointer()
    with report._handle.lock:
        handle = report._handle.get()
        if known is None:
            call("ogi_report_check", handle, byref(options), byref(pointer))
        else:
            call("ogi_checker_check", known.owned, handle, byref(options), byref(pointer))
        return Result(pointer, language, report.copy())


def _address_of(data: bytes) -> Any:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)


# ---- what is given ---------------------------------------------------------------------------------------------------


def _report_in(given: Any, what: str) -> "Report":
    from ._report import Report

    if not isinstance(given, Report):
        raise TypeError(f"{what} an ogi.Report, not {type(given).__name__}: ogi.read reads one")
    return given


def _reports_in(parts: Any) -> Tuple["Report", ...]:
    if isinstance(parts, (str, bytes)) or not isinstance(parts, AnyIterable):
        raise TypeError(f"parts are a list of ogi.Report, not {type(parts).__name__}")
    return tuple(_report_in(part, "each of the parts is") for part in parts)


def _set_document(checker: Checker, what: str, given: Any) -> None:
    name: Optional[str] = None
    if isinstance(given, Result) and what == "baseline":
        data = given.to_json().encode("utf-8")
    elif isinstance(given, AnyMapping):
        data = _json_of(given).encode("utf-8", "surrogatepass")
    elif isinstance(given, (str, os.PathLike, bytes, bytearray, memoryview)):
        data, name = bytes_of(given, DEFAULT_MAX_BYTES)
    else:
        more = ", or an ogi.Result" if what == "baseline" else ""
        raise TypeError(
            f"{what}: a path (str or os.PathLike), bytes of JSON, or a mapping{more}, not {type(given).__name__}"
        )
    try:
        checker.set_document(what, data)
    except Error as error:
        error.source_name = name or what
        raise error from None


def _json_of(value: Any) -> str:
    """Python data as JSON: numbers without exponent, as they are; a day as 2026-12-31."""
    if isinstance(value, AnyMapping):
        return "{" + ",".join(f"{_key_of(key)}:{_json_of(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(_json_of, value)) + "]"
    if isinstance(value, datetime.date):
        return f'"{value.isoformat()}"'
    exact = Decimal(repr(value)) if isinstance(value, float) else value
    if isinstance(exact, Decimal):
        if not exact.is_finite():
            raise ValueError(f"JSON has no number {value}")
        return format(exact, "f")
    return json.dumps(value, ensure_ascii=False)


def _key_of(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a member of JSON is named by a str, not {key!r}")
    return json.dumps(key, ensure_ascii=False)
