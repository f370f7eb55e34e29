"""Figures that the prose of a report states."""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple

from ._calls import byref, take_buffer, write_options
from ._enums import Format, Language

if TYPE_CHECKING:
    from ._report import Report


@dataclass(frozen=True)
class Fact:
    """A figure in the prose, and what it means. Spans are bytes of its paragraph in UTF-8: [begin, end)."""

    clause: str
    span: Tuple[int, int]
    figure_span: Tuple[int, int]
    #: Places of section, part and paragraph, counted from 0; None: the preamble, or before the first part.
    section: Optional[int]
    part: Optional[int]
    paragraph: int
    subject: str
    #: The cell it states, or several that add up to it; empty where the form has none.
    paths: Tuple[str, ...]
    #: Other sums of cells it may mean: 收到 is with or without those carried over.
    other_readings: Tuple[Tuple[str, ...], ...]
    #: Which figure of 信息处理费, which is no cell of the tables.
    fee: Optional[str]
    #: In `unit`: of money 元 where it is printed so, else 万元; a multiple (1.2万件, 1.2亿元) is in the value.
    value: Decimal
    unit: str
    scope: str
    #: Whether it can be held against the tables; if not, the reason says why.
    comparable: bool
    reason_zh: str
    reason_en: str
    #: agrees, differs, not_comparable or not_assessable (a figure of the tables is missing).
    agreement: str


def written_facts(report: "Report", format: Format, language: Language, colour: bool = False) -> bytes:
    with report._handle.lock:
        handle = report._handle.get()
        return take_buffer("ogi_report_write_facts", handle, int(format), byref(write_options(language, colour)))


def facts_of(report: "Report") -> Tuple[Fact, ...]:
    text = written_facts(report, Format.JSON, Language.ZH).decode("utf-8")
    facts = json.loads(text, parse_int=Decimal, parse_float=Decimal)["facts"]
    return tuple(_fact(f) for f in facts)


def _fact(f: Dict[str, Any]) -> Fact:
    place = f["paragraph"]
    section, part = place.get("section"), place.get("part")
    return Fact(
        clause=f["clause"],
        span=(int(f["span"]["begin"]), int(f["span"]["end"])),
        figure_span=(int(f["figure_span"]["begin"]), int(f["figure_span"]["end"])),
        section=None if section is None else int(section),
        part=None if part is None else int(part),
        paragraph=int(place["index"]),
        subject=f["subject"],
        paths=tuple(f["paths"]),
        other_readings=tuple(tuple(reading) for reading in f.get("other_readings", ())),
        fee=f.get("fee"),
        value=f["value"],
        unit=f["unit"],
        scope=f["scope"],
        comparable=f["comparable"],
        reason_zh=f["reason"]["zh"],
        reason_en=f["reason"]["en"],
        agreement=f["agreement"],
    )
