"""The result of a check: verdict, counts, findings; and what it is written as."""

import ctypes
import datetime
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple, TypeVar, Union, overload

from ._calls import byref, call, new, take_buffer, text_of, write_options
from ._enums import (
    BaselineUse,
    Format,
    Lang,
    Language,
    Location,
    Outcome,
    Severity,
    UnknownReason,
    Verdict,
    WaiverFault,
    language_of,
)
from ._files import Destination
from ._findings import Finding, Waiver, day_of, finding_at, texts_at
from ._handles import Handle, Owned
from ._structs import ogi_changed_severity, ogi_evidence, ogi_former_finding, ogi_summary, ogi_unused_waiver

if TYPE_CHECKING:
    from ._report import Report

T = TypeVar("T")

#: The forms of a written result by the ending of a file's name.
ENDINGS = {
    ".json": Format.JSON,
    ".sarif": Format.SARIF,
    ".xml": Format.JUNIT,
    ".csv": Format.CSV,
    ".html": Format.HTML,
    ".txt": Format.TEXT,
}

_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Summary:
    """Verdict and counts. `instances` rules applied to a place; `errors`, `warnings`, `notes` of them failed, and
    `waived_errors`, … would have but for a waiver.

    `location` is what the search for the wrong cell of table 3 came to: `explanations` are equally simple, `explanations_listed`
    of them are the suspects of the findings. `profile` is the name of the profile, `baseline` what the former result tells.
    """

    verdict: Verdict
    truncated: bool
    issues: int
    total: int
    instances: int
    passed: int
    failed: int
    not_assessable: int
    skipped: int
    waived: int
    errors: int
    warnings: int
    notes: int
    not_assessable_errors: int
    not_assessable_warnings: int
    not_assessable_notes: int
    waived_errors: int
    waived_warnings: int
    waived_notes: int
    cells_absent: int
    cells_blank: int
    cells_not_applicable: int
    cells_number: int
    cells_text: int
    location: Location
    unknown_because: UnknownReason
    explanations: int
    explanations_listed: int
    explanations_set_aside: int
    table_3_sums_not_assessable: int
    profile: str
    blank_is_zero: bool
    baseline: BaselineUse


@dataclass(frozen=True)
class ChangedSeverity:
    """A rule whose severity the profile changes."""

    rule: str
    before: Severity
    now: Severity


@dataclass(frozen=True)
class UnusedWaiver(Waiver):
    """A waiver that did not count, and why."""

    fingerprint: str
    why: WaiverFault


@dataclass(frozen=True)
class FormerFinding:
    """A finding of the former result that is no more. `rule_applied`: its rule was applied this time, so that it could have been
    found."""

    fingerprint: str
    rule: str
    instance: str
    path: str
    message_zh: str
    message_en: str
    rule_applied: bool

    def message_in(self, lang: Lang) -> str:
        return self.message_en if language_of(lang) == Language.EN else self.message_zh


@dataclass(frozen=True)
class Evidence:
    """A relation that decided how figures were read, and what became of it. Where it holds it is skipped, not passed; also
    where its rule was not applied, and then it has neither label nor cells. `codes` are of its cells."""

    rule: str
    instance: str
    outcome: Outcome
    severity: Severity
    label_zh: str
    label_en: str
    codes: Tuple[int, ...]

    def label_in(self, lang: Lang) -> str:
        return self.label_en if language_of(lang) == Language.EN else self.label_zh


class Result(Sequence[Finding]):
    """The result of a check: a sequence of findings, independent of the report.

    >>> import ogi
    >>> result = ogi.Report().check(lang="en")
    >>> result.verdict.name, len(result) > 0
    ('UNDETERMINED', True)
    """

    __slots__ = ("_checked", "_counts", "_handle", "_language", "_lists", "_summary", "__weakref__")

    def __init__(self, pointer: Any, language: Language, checked: "Report") -> None:
        self._handle = Handle(Owned(pointer, "ogi_result_destroy"), "result")
        self._language = language
        self._checked = checked
        self._lists: Dict[str, Tuple[Any, ...]] = {}
        struct = new(ogi_summary)
        with self._handle.lock:
            result = self._handle.get()
            call("ogi_result_get_summary", result, byref(struct))
            self._summary = _summary_of(struct)
        lists = ("switched_off", "changed", "unused_waiver", "gone", "evidence_used")
        self._counts = {name: int(getattr(struct, f"{name}_count")) for name in lists}

    # ---- what was found --------------------------------------------------------------------------------------------

    @property
    def verdict(self) -> Verdict:
        return self._summary.verdict

    @property
    def valid(self) -> bool:
        """Whether the verdict is valid. Undetermined is not."""
        return self.verdict == Verdict.VALID

    @property
    def summary(self) -> Summary:
        return self._summary

    @property
    def report(self) -> "Report":
        """The report as it was when checked."""
        return self._checked

    @property
    def language(self) -> Language:
        """The language of the check."""
        return self._language

    @property
    def findings(self) -> Tuple[Finding, ...]:
        """The findings in the order of the catalogue of rules; after them those of rules of the user's own."""
        language = self._language
        return self._listed("issues", self._summary.issues, lambda result, i: finding_at(result, i, language))

    @property
    def switched_off(self) -> Tuple[str, ...]:
        """The ids of the rules that the profile does not apply."""
        return self._list_of("switched_off", lambda result, count: texts_at("ogi_result_get_switched_off", count, result))

    @property
    def changed_severities(self) -> Tuple[ChangedSeverity, ...]:
        """The rules whose severity the profile changes."""
        return self._listed("changed", self._counts["changed"], _changed_severity)

    @property
    def unused_waivers(self) -> Tuple[UnusedWaiver, ...]:
        """The waivers that did not count, in the order in which they were given."""
        return self._listed("unused_waiver", self._counts["unused_waiver"], _unused_waiver)

    @property
    def gone(self) -> Tuple[FormerFinding, ...]:
        """The findings of the former result (`baseline`) that are no more."""
        return self._listed("gone", self._counts["gone"], _former_finding)

    @property
    def evidence_used(self) -> Tuple[Evidence, ...]:
        """The relations that decided how figures of the report were read: they do not count as passed."""
        return self._listed("evidence_used", self._counts["evidence_used"], _evidence)

    def _listed(self, name: str, count: int, item_at: Callable[[Any, int], T]) -> Tuple[T, ...]:
        return self._list_of(name, lambda result, _: tuple(item_at(result, index) for index in range(count)))

    def _list_of(self, name: str, read: Callable[[Any, int], Tuple[T, ...]]) -> Tuple[T, ...]:
        """A list of the result, which is read once and outlives it."""
        if name not in self._lists:
            with self._handle.lock:
                result = self._handle.get()
                self._lists[name] = read(result, self._counts.get(name, 0))
        return self._lists[name]

    def __len__(self) -> int:
        return self._summary.issues

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> Tuple[Finding, ...]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Finding, Tuple[Finding, ...]]:
        return self.findings[index]

    def __bool__(self) -> bool:
        """A result is true: whether the report is valid is asked with `.valid`."""
        return True

    # ---- out -------------------------------------------------------------------------------------------------------

    def written(self, format: Format, language: Language, colour: bool = False) -> bytes:
        with self._handle.lock:
            result = self._handle.get()
            options = write_options(language, colour)
            return take_buffer("ogi_result_write", result, int(format), byref(options))

    def _text(self, format: Format, lang: Optional[Lang]) -> str:
        language = self._language if lang is None else language_of(lang)
        return self.written(format, language).decode("utf-8")

    def to_text(self, lang: Optional[Lang] = None) -> str:
        """The result for a reader; in the language of the check unless another is named."""
        return self._text(Format.TEXT, lang)

    def to_json(self) -> str:
        """The result as JSON "ogi-check-result/1", in both languages."""
        return self._text(Format.JSON, None)

    def to_dict(self) -> Dict[str, Any]:
        """The same as Python data."""
        out: Dict[str, Any] = json.loads(self.to_json())
        return out

    def to_sarif(self, lang: Optional[Lang] = None) -> str:
        """The result as SARIF 2.1.0, for programs that show findings of many tools."""
        return self._text(Format.SARIF, lang)

    def to_junit(self, lang: Optional[Lang] = None) -> str:
        """The result as JUnit XML, for build servers."""
        return self._text(Format.JUNIT, lang)

    def to_csv(self, lang: Optional[Lang] = None) -> str:
        """A line a finding (RFC 4180: lines end in CR LF). Without the byte order mark, which `save` writes for spreadsheets:
        csv.reader would take it for a part of the first heading."""
        text = self._text(Format.CSV, lang)
        return text[1:] if text.startswith(_BYTE_ORDER_MARK) else text

    def to_html(self, lang: Optional[Lang] = None) -> str:
        """One page with the three tables and the findings beside the cells; it refers to nothing outside itself."""
        return self._text(Format.HTML, lang)

    def save(self, path: Union[str, "os.PathLike[str]"], lang: Optional[Lang] = None) -> None:
        """Writes the result in the form that the ending of the name says, whole or not at all: .json, .sarif, .xml (JUnit), .csv
        (with a byte order mark), .html or .txt."""
        ending = os.path.splitext(os.fsdecode(path))[1]
        format = ENDINGS.get(ending.lower())
        if format is None:
            *known, last = ENDINGS
            raise ValueError(
                f"the name of a saved result ends in {', '.join(known)} or {last}, and {os.fspath(path)!r} does not"
            )
        data = self.written(format, self._language if lang is None else language_of(lang))
        Destination(path).write(data)

    def _repr_html_(self) -> str:
        from ._html import result_html

        return result_html(self)

    def __repr__(self) -> str:
        return f"<ogi.Result: {self.verdict.name.lower()}, {len(self)} findings>"

    # ---- life ------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Frees the result. Verdict, summary and the lists that were already asked for stay."""
        self._handle.close()

    @property
    def closed(self) -> bool:
        return self._handle.closed

    def __enter__(self) -> "Result":
        with self._handle.lock:
            self._handle.get()
            return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _summary_of(s: Any) -> Summary:
    named: Dict[str, Any] = {
        "verdict": Verdict(s.verdict),
        "truncated": bool(s.truncated),
        "location": Location(s.location),
        "unknown_because": UnknownReason(s.unknown_because),
        "profile": text_of(s.profile),
        "blank_is_zero": bool(s.blank_is_zero),
        "baseline": BaselineUse(s.baseline),
    }
    names: List[str] = [name for name in Summary.__dataclass_fields__ if name not in named]
    counts = {name: getattr(s, {"passed": "pass", "failed": "fail"}.get(name, name)) for name in names}
    return Summary(**named, **counts)


def _changed_severity(result: Any, index: int) -> ChangedSeverity:
    c = new(ogi_changed_severity)
    call("ogi_result_get_changed_severity", result, index, byref(c))
    return ChangedSeverity(text_of(c.rule), Severity(c.before), Severity(c.now))


def _unused_waiver(result: Any, index: int) -> UnusedWaiver:
    w = new(ogi_unused_waiver)
    call("ogi_result_get_unused_waiver", result, index, byref(w))
    until: Optional[datetime.date] = day_of(w, "until")
    return UnusedWaiver(text_of(w.by), text_of(w.reason), until, text_of(w.fingerprint), WaiverFault(w.why))


def _evidence(result: Any, index: int) -> Evidence:
    e, code, codes = new(ogi_evidence), ctypes.c_int32(), []
    call("ogi_result_get_evidence", result, index, byref(e))
    for cell in range(e.cell_count):
        call("ogi_result_get_evidence_cell", result, index, cell, byref(code))
        codes.append(code.value)
    return Evidence(
        text_of(e.rule),
        text_of(e.instance),
        Outcome(e.outcome),
        Severity(e.severity),
        text_of(e.label_zh),
        text_of(e.label_en),
        tuple(codes),
    )


def _former_finding(result: Any, index: int) -> FormerFinding:
    f = new(ogi_former_finding)
    call("ogi_result_get_gone", result, index, byref(f))
    texts = {name: text_of(getattr(f, name)) for name in FormerFinding.__dataclass_fields__ if name != "rule_applied"}
    return FormerFinding(rule_applied=bool(f.rule_applied), **texts)
