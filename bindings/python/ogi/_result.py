"""The result of a check: verdict, counts, findings."""

import ctypes
import json
import os
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Sequence, Tuple, Union, overload

from ._calls import byref, call, new, take_buffer, text_of, write_options
from ._cells import Cell, Number, Place, number_of, place_of
from ._enums import (
    BaselineState,
    Category,
    CellState,
    CellType,
    Certainty,
    DigitSlip,
    Format,
    Hypothesis,
    Lang,
    Language,
    Location,
    Outcome,
    Severity,
    UnknownReason,
    Verdict,
    language_of,
)
from ._handles import Handle, Owned
from ._prototypes import Result as ResultPointer
from ._prototypes import (
    ogi_argument,
    ogi_change,
    ogi_check_options,
    ogi_issue,
    ogi_operand,
    ogi_str,
    ogi_summary,
    ogi_suspect,
)

if TYPE_CHECKING:
    from ._report import Report


@dataclass(frozen=True)
class Summary:
    """Verdict and counts. `instances` rules applied to a place; `errors`, `warnings`, `notes` of them failed.

    `location` is what the search for the wrong cell of table 3 came to: `explanations` are equally simple, `explanations_listed`
    of them are the suspects of the findings.
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


@dataclass(frozen=True)
class Operand:
    """A cell in the relation of a finding, as it was when checked. `left`: stands on the side of the parts.

    `report`: 0 for the report checked, -1 for last year's, n for the n-th of the parts.
    """

    path: str
    code: int
    left: bool
    sign: int
    cell: Cell
    label_zh: str
    label_en: str
    report: int


@dataclass(frozen=True)
class Change:
    """A change of one cell: `report.cells[change.path] = change.proposed`. `printed`: None where the cell is no number."""

    path: str
    code: int
    printed: Optional[Number]
    proposed: Number


@dataclass(frozen=True)
class Suspect(Change):
    """A cell that may be what is wrong. Suspects with the same `explanation` go together.

    `unique`: no other explanation is as simple; else there are `alternatives`. `explains`: fingerprints of the findings that
    the change removes.
    """

    explanation: int
    hypothesis: Hypothesis
    slip: DigitSlip
    certainty: Certainty
    unique: bool
    alternatives: int
    explains: Tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """What was found. Figures are exact; money is in 万元. None where something does not apply.

    `label`, `message`, `hint` and `expression` are in the language of the check; the others are beside them.

    `suspects` may be what is wrong, the likeliest first. `cause` is the fingerprint of the finding that this one follows from,
    `consequences` are those that follow from this one. After the changes of `fix` it and its consequences are gone.
    """

    rule: str
    instance: str
    outcome: Outcome
    severity: Severity
    default_severity: Severity
    certainty: Certainty
    category: Category
    path: str
    code: Optional[int]
    expected: Optional[Decimal]
    actual: Optional[Decimal]
    difference: Optional[Decimal]
    operands: Tuple[Operand, ...]
    source: Optional[Place]
    fingerprint: str
    message_id: str
    arguments_zh: Dict[str, str]
    arguments_en: Dict[str, str]
    expression_figures: str
    expression_zh: str
    expression_en: str
    label_zh: str
    label_en: str
    message_zh: str
    message_en: str
    hint_zh: str
    hint_en: str
    suspects: Tuple[Suspect, ...]
    cause: str
    consequences: Tuple[str, ...]
    fix: Tuple[Change, ...]
    baseline: BaselineState
    language: Language

    @property
    def label(self) -> str:
        """The place on the form: 表三 · （七）总计 · 自然人."""
        return self._in_language(self.label_zh, self.label_en)

    @property
    def message(self) -> str:
        """What is wrong."""
        return self._in_language(self.message_zh, self.message_en)

    @property
    def hint(self) -> str:
        """What to do."""
        return self._in_language(self.hint_zh, self.hint_en)

    @property
    def expression(self) -> str:
        """The relation in words: 一 + 二 = 三（七）+ 四."""
        return self._in_language(self.expression_zh, self.expression_en)

    @property
    def arguments(self) -> Dict[str, str]:
        """The figures and names in the message. With `message_id` they are what a program relies on."""
        return self.arguments_en if self.language == Language.EN else self.arguments_zh

    def _in_language(self, zh: str, en: str) -> str:
        return en if self.language == Language.EN else zh

    def __str__(self) -> str:
        return f"{self.rule}: {self.message}"


class Result(Sequence[Finding]):
    """The result of a check: a sequence of findings, independent of the report.

    >>> import ogi
    >>> result = ogi.Report().check(lang="en")
    >>> result.verdict.name, len(result) > 0
    ('UNDETERMINED', True)
    """

    __slots__ = ("_checked", "_findings", "_handle", "_language", "_summary", "__weakref__")

    def __init__(self, pointer: Any, language: Language, checked: "Report") -> None:
        self._handle = Handle(Owned(pointer, "ogi_result_destroy"), "result")
        self._language = language
        self._checked = checked
        self._findings: Optional[Tuple[Finding, ...]] = None
        struct = new(ogi_summary)
        with self._handle.lock:
            result = self._handle.get()
            call("ogi_result_get_summary", result, byref(struct))
        self._summary = _summary_of(struct)

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
        """The findings in the order of the catalogue of rules."""
        if self._findings is None:
            with self._handle.lock:
                result = self._handle.get()
                self._findings = tuple(
                    _finding(result, index, self._language) for index in range(self._summary.issues)
                )
        return self._findings

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

    def to_text(self, lang: Optional[Lang] = None) -> str:
        """The result for a reader; in the language of the check unless another is named."""
        language = self._language if lang is None else language_of(lang)
        return self.written(Format.TEXT, language).decode("utf-8")

    def to_json(self) -> str:
        """The result as JSON "ogi-check-result/1", in both languages."""
        return self.written(Format.JSON, self._language).decode("utf-8")

    def to_dict(self) -> Dict[str, Any]:
        """The same as Python data."""
        out: Dict[str, Any] = json.loads(self.to_json())
        return out

    def _repr_html_(self) -> str:
        from ._html import result_html

        return result_html(self)

    def __repr__(self) -> str:
        return f"<ogi.Result: {self.verdict.name.lower()}, {len(self)} findings>"

    # ---- life ------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Frees the result. Verdict, summary and the findings that were already asked for stay."""
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


def checked(
    report: "Report",
    lang: Lang,
    keep_passed: bool,
    max_issues: int,
    input_name: Optional[str],
    input_bytes: Optional[bytes],
) -> Result:
    language = language_of(lang)
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
        call("ogi_report_check", handle, byref(options), byref(pointer))
        return Result(pointer, language, report.copy())


def _address_of(data: bytes) -> Any:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)


def _summary_of(s: Any) -> Summary:
    named: Dict[str, Any] = {
        "verdict": Verdict(s.verdict),
        "truncated": bool(s.truncated),
        "location": Location(s.location),
        "unknown_because": UnknownReason(s.unknown_because),
    }
    names: List[str] = [name for name in Summary.__dataclass_fields__ if name not in named]
    counts = {name: getattr(s, {"passed": "pass", "failed": "fail"}.get(name, name)) for name in names}
    return Summary(**named, **counts)


def _figure(text: str) -> Optional[Decimal]:
    return Decimal(text) if text else None


def _finding(result: Any, index: int, language: Language) -> Finding:
    issue = new(ogi_issue)
    call("ogi_result_get_issue", result, index, byref(issue))
    zh, en = _arguments(result, index, issue.argument_count)
    texts = (
        "rule instance path fingerprint message_id expression_figures expression_zh expression_en label_zh label_en "
        "message_zh message_en hint_zh hint_en cause"
    ).split()
    return Finding(
        outcome=Outcome(issue.outcome),
        severity=Severity(issue.severity),
        default_severity=Severity(issue.default_severity),
        certainty=Certainty(issue.certainty),
        category=Category(issue.category),
        code=issue.code or None,
        expected=_figure(text_of(issue.expected)),
        actual=_figure(text_of(issue.actual)),
        difference=_figure(text_of(issue.difference)),
        operands=tuple(_operand(result, index, number) for number in range(issue.operand_count)),
        source=place_of(issue),
        arguments_zh=zh,
        arguments_en=en,
        suspects=tuple(_suspect(result, index, number) for number in range(issue.suspect_count)),
        consequences=_texts("ogi_result_get_consequence", issue.consequence_count, result, index),
        fix=tuple(_change(result, index, number) for number in range(issue.fix_count)),
        baseline=BaselineState(issue.baseline),
        language=language,
        **{name: text_of(getattr(issue, name)) for name in texts},
    )


def _arguments(result: Any, issue: int, count: int) -> Tuple[Dict[str, str], Dict[str, str]]:
    argument, zh, en = new(ogi_argument), {}, {}
    for index in range(count):
        call("ogi_result_get_argument", result, issue, index, byref(argument))
        name = text_of(argument.name)
        zh[name], en[name] = text_of(argument.value_zh), text_of(argument.value_en)
    return zh, en


def _texts(name: str, count: int, *arguments: Any) -> Tuple[str, ...]:
    text, out = ogi_str(), []
    for index in range(count):
        call(name, *arguments, index, byref(text))
        out.append(text_of(text))
    return tuple(out)


def _changed_cell(struct: Any) -> Dict[str, Any]:
    type = CellType(struct.type)
    return {
        "path": text_of(struct.path),
        "code": struct.code,
        "printed": number_of(struct.printed, type) if struct.has_printed else None,
        "proposed": number_of(struct.proposed, type),
    }


def _change(result: Any, issue: int, index: int) -> Change:
    change = new(ogi_change)
    call("ogi_result_get_change", result, issue, index, byref(change))
    return Change(**_changed_cell(change))


def _suspect(result: Any, issue: int, index: int) -> Suspect:
    s = new(ogi_suspect)
    call("ogi_result_get_suspect", result, issue, index, byref(s))
    return Suspect(
        explanation=s.explanation,
        hypothesis=Hypothesis(s.hypothesis),
        slip=DigitSlip(s.slip),
        certainty=Certainty(s.certainty),
        unique=bool(s.unique),
        alternatives=s.alternatives,
        explains=_texts("ogi_result_get_explained", s.explain_count, result, issue, index),
        **_changed_cell(s),
    )


def _operand(result: Any, issue: int, index: int) -> Operand:
    o = new(ogi_operand)
    call("ogi_result_get_operand", result, issue, index, byref(o))
    type = CellType(o.type)
    value: Optional[Number] = number_of(o.value, type) if o.state == CellState.NUMBER else None
    cell = Cell(CellState(o.state), value, text_of(o.print), type, place_of(o))
    return Operand(text_of(o.path), o.code, bool(o.left), o.sign, cell, text_of(o.label_zh), text_of(o.label_en), o.report)
