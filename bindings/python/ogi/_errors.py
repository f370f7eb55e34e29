"""What the library says when a call fails, as exceptions."""

from typing import Dict, Optional, Type

from ._enums import Status


class Error(Exception):
    """A call of the library failed. `str(e)` is the whole sentence in Chinese and, on a second line, in English.

    Of an input: `path` is the JSON Pointer or element path of the part at fault; `offset`, `line` and `column` (in
    bytes) are its place; `source_name` is the file it came from, or the argument of Report.check. None where that is not
    known.
    """

    def __init__(
        self,
        message_zh: str,
        message_en: str,
        *,
        status: Status = Status.INTERNAL,
        path: Optional[str] = None,
        offset: Optional[int] = None,
        line: Optional[int] = None,
        column: Optional[int] = None,
        source_name: Optional[str] = None,
    ) -> None:
        super().__init__(message_zh, message_en)
        self.message_zh = message_zh
        self.message_en = message_en
        self.status = status
        self.path = path
        self.offset = offset
        self.line = line
        self.column = column
        self.source_name = source_name

    def __str__(self) -> str:
        if self.source_name is None:
            return f"{self.message_zh}\n{self.message_en}"
        return f"{self.source_name}：{self.message_zh}\n{self.source_name}: {self.message_en}"


class ArgumentError(Error, ValueError):
    """An argument is out of range."""


class InputError(Error, ValueError):
    """An input cannot be read as a report, profile, waivers or former result. The kinds of reasons are its subclasses."""


class MalformedError(InputError):
    """Not well-formed JSON or XML."""


class EncodingError(InputError):
    """Not valid UTF-8, or a character that the exchange forms cannot hold."""


class StructureError(InputError):
    """Well-formed, but not what is read: an unknown or repeated member, a wrong type or value."""


class BudgetError(InputError):
    """More than the limits allow."""


class UnsupportedError(InputError):
    """A kind of document, or an edition of the form, that is not read."""


class NotAReportError(InputError):
    """A document in which no part of the form was found."""


class OutOfMemoryError(Error, MemoryError):
    """Memory is exhausted."""


class InternalError(Error, RuntimeError):
    """A fault of the library; please report it."""


class ClosedError(ValueError):
    """The report, result or reconciliation was closed."""


KINDS: Dict[int, Type[Error]] = {
    Status.ARGUMENT: ArgumentError,
    Status.SYNTAX: MalformedError,
    Status.ENCODING: EncodingError,
    Status.STRUCTURE: StructureError,
    Status.BUDGET: BudgetError,
    Status.UNSUPPORTED: UnsupportedError,
    Status.NOT_A_REPORT: NotAReportError,
    Status.NOMEM: OutOfMemoryError,
}
