"""Figures that a report lacks and that follow from its sums: shown first, put in on request, taken out again."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from ._calls import byref, call, new, take_buffer, text_of, write_options
from ._cells import NoNumber, Number, no_number, number_of
from ._enums import CellState, CellType, Format, Lang, Language, RefusalReason, language_of
from ._handles import Handle, Owned
from ._prototypes import Reconciliation as ReconciliationPointer
from ._structs import ogi_claim, ogi_derivation, ogi_reconciliation_info

if TYPE_CHECKING:
    from ._report import Report


@dataclass(frozen=True)
class Claim:
    """What one sum says a cell must be. `value` is None where that does not fit 64 bits."""

    rule: str
    instance: str
    value: Optional[Number]


@dataclass(frozen=True)
class _CellOfSums:
    """A cell without a figure, of which sums say something. `before` is what stands in it."""

    path: str
    code: int
    before: NoNumber
    claims: Tuple[Claim, ...]
    label_zh: str
    label_en: str
    why_zh: str
    why_en: str
    language: Language

    @property
    def label(self) -> str:
        """The place on the form: 表三 · （七）总计 · 自然人."""
        return self.label_en if self.language == Language.EN else self.label_zh

    @property
    def why(self) -> str:
        """The sums that prove the figure, or why it is not put in."""
        return self.why_en if self.language == Language.EN else self.why_zh


@dataclass(frozen=True)
class Derived(_CellOfSums):
    """A figure that follows. All `claims` say this `value`."""

    value: Number


@dataclass(frozen=True)
class Refused(_CellOfSums):
    """A cell that stays as it is although a sum says something of it."""

    reason: RefusalReason


class Reconciliation:
    """What follows from the sums of a report: `derived` in the order in which it does, and `refused`.

    >>> import ogi
    >>> report = ogi.Report()
    >>> with report.reconcile() as difference:
    ...     len(difference.derived), len(difference.refused)
    (0, 0)
    """

    __slots__ = ("_derived", "_handle", "_language", "_refused", "__weakref__")

    def __init__(self, pointer: Any, language: Language) -> None:
        self._handle = Handle(Owned(pointer, "ogi_reconciliation_destroy"), "reconciliation")
        self._language = language
        info = new(ogi_reconciliation_info)
        with self._handle.lock:
            difference = self._handle.get()
            call("ogi_reconciliation_get_info", difference, byref(info))
            self._derived = tuple(_derived(difference, i, language) for i in range(info.derived_count))
            self._refused = tuple(_refused(difference, i, language) for i in range(info.refused_count))

    @property
    def derived(self) -> Tuple[Derived, ...]:
        """The figures that follow."""
        return self._derived

    @property
    def refused(self) -> Tuple[Refused, ...]:
        """The cells for which a sum gives a figure that is not put in."""
        return self._refused

    def apply(self, report: "Report") -> None:
        """Puts the figures into the report, and an entry each into its log. Raises ArgumentError, and changes nothing, when a
        cell is not as it was."""
        self._with(report, lambda difference, handle: call("ogi_reconciliation_apply", difference, handle))

    def undo(self, report: "Report") -> None:
        """Takes them out again, with their entries of the log: the report is then what it was. Raises ArgumentError, and changes
        nothing, when a cell does not hold what was derived."""
        self._with(report, lambda difference, handle: call("ogi_reconciliation_undo", difference, handle))

    def _with(self, report: Any, do: Callable[[Any, Any], None]) -> None:
        from ._report import Report

        if not isinstance(report, Report):
            raise TypeError(f"figures are put into an ogi.Report, not {type(report).__name__}")
        # Always in this order, and a report never asks for the lock of a reconciliation.
        with self._handle.lock, report._handle.lock:
            do(self._handle.get(), report._handle.get())

    # ---- out -------------------------------------------------------------------------------------------------------

    def written(self, format: Format, language: Language, colour: bool = False) -> bytes:
        with self._handle.lock:
            difference = self._handle.get()
            options = write_options(language, colour)
            return take_buffer("ogi_reconciliation_write", difference, int(format), byref(options))

    def to_text(self, lang: Optional[Lang] = None) -> str:
        """The difference for a reader; in the language of `reconcile` unless another is named."""
        language = self._language if lang is None else language_of(lang)
        return self.written(Format.TEXT, language).decode("utf-8")

    def to_json(self) -> str:
        """The difference as JSON "ogi-reconciliation/1", in both languages."""
        return self.written(Format.JSON, self._language).decode("utf-8")

    def to_dict(self) -> Dict[str, Any]:
        """The same as Python data."""
        out: Dict[str, Any] = json.loads(self.to_json())
        return out

    def __repr__(self) -> str:
        return f"<ogi.Reconciliation: {len(self.derived)} derived, {len(self.refused)} refused>"

    # ---- life ------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Frees it. `derived` and `refused` stay."""
        self._handle.close()

    @property
    def closed(self) -> bool:
        return self._handle.closed

    def __enter__(self) -> "Reconciliation":
        with self._handle.lock:
            self._handle.get()
            return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def reconciled(report: "Report", fill_marks: bool, lang: Lang) -> Reconciliation:
    language = language_of(lang)
    pointer = ReconciliationPointer()
    with report._handle.lock:
        handle = report._handle.get()
        call("ogi_report_reconcile", handle, int(bool(fill_marks)), byref(pointer))
        return Reconciliation(pointer, language)


def _derived(difference: Any, index: int, language: Language) -> Derived:
    d = new(ogi_derivation)
    call("ogi_reconciliation_get_derived", difference, index, byref(d))
    return Derived(value=number_of(d.value, CellType(d.type)), **_cell_of_sums(difference, 0, index, d, language))


def _refused(difference: Any, index: int, language: Language) -> Refused:
    d = new(ogi_derivation)
    call("ogi_reconciliation_get_refused", difference, index, byref(d))
    return Refused(reason=RefusalReason(d.reason), **_cell_of_sums(difference, 1, index, d, language))


def _cell_of_sums(difference: Any, refused: int, index: int, d: ogi_derivation, language: Language) -> Dict[str, Any]:
    texts = {name: text_of(getattr(d, name)) for name in ("path", "label_zh", "label_en", "why_zh", "why_en")}
    return {
        **texts,
        "code": d.code,
        "before": no_number(CellState(d.before), text_of(d.print)),
        "claims": tuple(_claim(difference, refused, index, i, CellType(d.type)) for i in range(d.claim_count)),
        "language": language,
    }


def _claim(difference: Any, refused: int, index: int, number: int, type: CellType) -> Claim:
    c = new(ogi_claim)
    call("ogi_reconciliation_get_claim", difference, refused, index, number, byref(c))
    return Claim(text_of(c.rule), text_of(c.instance), number_of(c.value, type) if c.has_value else None)
