"""The text of a report: preamble, sections, headed parts, paragraphs; and the organs that it includes."""

import ctypes
from dataclasses import dataclass
from typing import Any, Iterable, Optional, Tuple

from ._calls import byref, call, new, text_of, utf8_of
from ._codes import AspectKind, SectionKind
from ._structs import ogi_heading, ogi_report_info, ogi_str

PREAMBLE = NO_PART = -1


@dataclass(frozen=True)
class Part:
    """A headed part of a section; in section one the aspects. `kind` is None where the heading is not of the form."""

    kind: Optional[AspectKind] = None
    heading: str = ""
    paragraphs: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section in the order of the document. `heading` is as printed, with its numeral; `paragraphs` stand before the
    first part; `kind` is None where the heading is none of the form's."""

    kind: Optional[SectionKind] = None
    heading: str = ""
    paragraphs: Tuple[str, ...] = ()
    parts: Tuple[Part, ...] = ()


def texts_in(texts: Any, what: str) -> Tuple[str, ...]:
    if isinstance(texts, (str, bytes)) or not isinstance(texts, Iterable):
        raise TypeError(f"{what} are a list of str, not {type(texts).__name__}")
    out = tuple(texts)
    for text in out:
        utf8_of(text, f"each of {what}")
    return out


def sections_in(sections: Any) -> Tuple[Section, ...]:
    out = tuple(sections) if isinstance(sections, Iterable) else (sections,)
    for section in out:
        if not isinstance(section, Section):
            raise TypeError(f"sections are a list of ogi.Section, not of {type(section).__name__}")
        if not all(isinstance(part, Part) for part in section.parts):
            raise TypeError("the parts of an ogi.Section are ogi.Part")
    return out


# ---- reading ---------------------------------------------------------------------------------------------------------


def read_preamble(report: Any, info: ogi_report_info) -> Tuple[str, ...]:
    return _paragraphs(report, PREAMBLE, NO_PART, info.preamble_count)


def read_sections(report: Any, info: ogi_report_info) -> Tuple[Section, ...]:
    return tuple(_section(report, index) for index in range(info.section_count))


def read_included_organs(report: Any, info: ogi_report_info) -> Tuple[str, ...]:
    text, organs = ogi_str(), []
    for index in range(info.included_organ_count):
        call("ogi_report_get_included_organ", report, index, byref(text))
        organs.append(text_of(text))
    return tuple(organs)


def _section(report: Any, index: int) -> Section:
    heading = new(ogi_heading)
    call("ogi_report_get_section", report, index, byref(heading))
    return Section(
        SectionKind(heading.kind) if heading.kind else None,
        text_of(heading.text),
        _paragraphs(report, index, NO_PART, heading.paragraph_count),
        tuple(_part(report, index, part) for part in range(heading.part_count)),
    )


def _part(report: Any, section: int, index: int) -> Part:
    heading = new(ogi_heading)
    call("ogi_report_get_part", report, section, index, byref(heading))
    return Part(
        AspectKind(heading.kind) if heading.kind else None,
        text_of(heading.text),
        _paragraphs(report, section, index, heading.paragraph_count),
    )


def _paragraphs(report: Any, section: int, part: int, count: int) -> Tuple[str, ...]:
    text, paragraphs = ogi_str(), []
    for index in range(count):
        call("ogi_report_get_paragraph", report, section, part, index, byref(text))
        paragraphs.append(text_of(text))
    return tuple(paragraphs)


# ---- writing ---------------------------------------------------------------------------------------------------------


def write_text(report: Any, preamble: Iterable[str], sections: Iterable[Section]) -> None:
    """Puts a text in the place of the whole text of a report."""
    call("ogi_report_clear_text", report)
    _add_paragraphs(report, PREAMBLE, NO_PART, preamble)
    for index, section in enumerate(sections):
        heading = utf8_of(section.heading, "the heading of a section")
        call("ogi_report_add_section", report, SectionKind(section.kind) if section.kind else 0, heading, len(heading))
        _add_paragraphs(report, index, NO_PART, section.paragraphs)
        for number, part in enumerate(section.parts):
            heading = utf8_of(part.heading, "the heading of a part")
            kind = AspectKind(part.kind) if part.kind else 0
            call("ogi_report_add_part", report, index, kind, heading, len(heading))
            _add_paragraphs(report, index, number, part.paragraphs)


def write_included_organs(report: Any, organs: Iterable[str]) -> None:
    call("ogi_report_clear_included_organs", report)
    for organ in organs:
        data = utf8_of(organ, "an included organ")
        call("ogi_report_add_included_organ", report, data, len(data))


def _add_paragraphs(report: Any, section: int, part: int, paragraphs: Iterable[str]) -> None:
    for paragraph in texts_in(paragraphs, "paragraphs"):
        data = utf8_of(paragraph, "a paragraph")
        call("ogi_report_add_paragraph", report, section, part, data, len(data))


def int32(value: Any, what: str) -> int:
    """A whole number that the C interface can take; ctypes would cut off what is too great."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{what} is an int, not {type(value).__name__}")
    if ctypes.c_int32(value).value != value:
        raise ValueError(f"{what} cannot be {value}")
    return int(value)
