"""A finding: what is wrong, where, the figures, what may be the cause, who answers for it."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Dict, Optional, Tuple

from ._calls import byref, call, new, text_of
from ._cells import Cell, Number, Place, number_of, place_of
from ._enums import (
    BaselineState,
    Category,
    CellState,
    CellType,
    Certainty,
    DigitSlip,
    Hypothesis,
    Language,
    Outcome,
    Severity,
)
from ._structs import ogi_argument, ogi_change, ogi_issue, ogi_operand, ogi_str, ogi_suspect


@dataclass(frozen=True)
class Operand:
    """A cell in the relation of a finding, as it was when checked. `left`: stands on the side of the parts. It counts
    `coefficient` times, other than 1 in rules of a profile only; `sign` is +1 or -1.

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
    coefficient: int


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
class Waiver:
    """Who answers for a finding, why, and the last day it counts; None: it does not end."""

    by: str
    reason: str
    until: Optional[datetime.date]


@dataclass(frozen=True)
class Finding:
    """What was found. Figures are exact; money is in 万元. None where something does not apply.

    `label`, `message`, `hint` and `expression` are in the language of the check; the others are beside them.

    `suspects` may be what is wrong, the likeliest first. `cause` is the fingerprint of the finding that this one follows from,
    `consequences` are those that follow from this one. After the changes of `fix` it and its consequences are gone.
    `baseline` says how it stands to a former result, `waiver` who answers for it.
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
    waiver: Optional[Waiver]
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

    def __hash__(self) -> int:
        # The arguments of the message cannot be hashed; these tell the findings of a result apart.
        return hash((self.fingerprint, self.outcome))


def _figure(text: str) -> Optional[Decimal]:
    return Decimal(text) if text else None


def finding_at(result: Any, index: int, language: Language) -> Finding:
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
        consequences=texts_at("ogi_result_get_consequence", issue.consequence_count, result, index),
        fix=tuple(_change(result, index, number) for number in range(issue.fix_count)),
        baseline=BaselineState(issue.baseline),
        waiver=_waiver(issue),
        language=language,
        **{name: text_of(getattr(issue, name)) for name in texts},
    )


def _waiver(issue: ogi_issue) -> Optional[Waiver]:
    by = text_of(issue.waiver_by)
    return Waiver(by, text_of(issue.waiver_reason), day_of(issue, "waiver")) if by else None


def day_of(struct: Any, name: str) -> Optional[datetime.date]:
    """A day of a struct; None where its members are zeros."""
    year, month, day = (getattr(struct, f"{name}_{part}") for part in ("year", "month", "day"))
    return datetime.date(year, month, day) if year else None


def _arguments(result: Any, issue: int, count: int) -> Tuple[Dict[str, str], Dict[str, str]]:
    argument, zh, en = new(ogi_argument), {}, {}
    for index in range(count):
        call("ogi_result_get_argument", result, issue, index, byref(argument))
        name = text_of(argument.name)
        zh[name], en[name] = text_of(argument.value_zh), text_of(argument.value_en)
    return zh, en


def texts_at(name: str, count: int, *arguments: Any) -> Tuple[str, ...]:
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
        explains=texts_at("ogi_result_get_explained", s.explain_count, result, issue, index),
        **_changed_cell(s),
    )


def _operand(result: Any, issue: int, index: int) -> Operand:
    o = new(ogi_operand)
    call("ogi_result_get_operand", result, issue, index, byref(o))
    type = CellType(o.type)
    value: Optional[Number] = number_of(o.value, type) if o.state == CellState.NUMBER else None
    cell = Cell(CellState(o.state), value, text_of(o.print), type, place_of(o))
    label_zh, label_en = text_of(o.label_zh), text_of(o.label_en)
    return Operand(text_of(o.path), o.code, bool(o.left), o.sign, cell, label_zh, label_en, o.report, o.coefficient)
