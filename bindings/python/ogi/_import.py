"""What is known of an import besides the report: its log, and the rules that it went by."""

import ctypes
from dataclasses import dataclass, fields
from importlib import import_module
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

from ._calls import byref, call, new, take_buffer, text_of, write_options
from ._cells import Cell, Place
from ._enums import MEDIA, Certainty, Format, Lang, Language, LogKind, Medium, language_of
from ._form import code_in, form_cell
from ._handles import Handle
from ._structs import ogi_import_rule, ogi_log_entry, ogi_report_info, ogi_str


@dataclass(frozen=True)
class LogEntry:
    """One decision of the import: something that was repaired, guessed, or left unread, or that is worth knowing.

    `rule` is the id of a rule of the import ("I-YUAN"; see ogi.import_rules), `confidence` how sure a repair or a guess is.
    `before` is what is printed, `after` what it was taken for; both are empty where that does not apply. `path` and `code`
    are of the cell that it concerns. Offset, line and column count in the part of the input of that index
    (Report.source_parts), and are None where it concerns the whole document.
    """

    kind: LogKind
    message_zh: str
    message_en: str
    offset: Optional[int]
    line: Optional[int]
    column: Optional[int]
    rule: str = ""
    confidence: Optional[Certainty] = None
    before: str = ""
    after: str = ""
    path: Optional[str] = None
    code: Optional[int] = None
    part: int = 0

    def message_in(self, lang: Lang) -> str:
        return self.message_en if language_of(lang) == Language.EN else self.message_zh


class ImportLog(Tuple[LogEntry, ...]):
    """The log of an import: a tuple of its entries, in the order of the import.

    >>> import ogi
    >>> ogi.Report().log
    ()
    """

    __slots__ = ()

    def of(self, *kinds: LogKind) -> "ImportLog":
        """The entries of some kinds: `report.log.of(ogi.LogKind.GUESS, ogi.LogKind.UNREAD)`."""
        return ImportLog(entry for entry in self if entry.kind in kinds)

    def to_records(self) -> List[Dict[str, Any]]:
        """A dictionary an entry, with the names of enumerations in lower case: for a data frame or JSON.

        >>> import ogi
        >>> ogi.Report().log.to_records()
        []
        """
        return [_record_of(entry) for entry in self]

    def to_frame(self) -> Any:
        """A pandas.DataFrame with a row an entry. Needs pandas."""
        columns = [field.name for field in fields(LogEntry)]
        return import_module("pandas").DataFrame(self.to_records(), columns=columns)


@dataclass(frozen=True)
class UsedRelation:
    """A relation that decided how figures were read, by the id of its rule and what it was applied to. A check does not
    count it as passed: see Result.evidence_used."""

    rule: str
    instance: str


@dataclass(frozen=True)
class ImportRule:
    """A rule of the import: what a reader may do beyond reading what is printed. `confidence` is that of a repair or a guess
    where its entry does not say otherwise."""

    id: str
    kind: LogKind
    confidence: Optional[Certainty]
    title_zh: str
    title_en: str

    def title_in(self, lang: Lang) -> str:
        return self.title_en if language_of(lang) == Language.EN else self.title_zh


_rules: List[ImportRule] = []


def import_rules() -> Tuple[ImportRule, ...]:
    """The rules of the import, by what they are about.

    >>> import ogi
    >>> {rule.id: rule.title_en for rule in ogi.import_rules()}["I-YUAN"]
    'converted from yuan to 10,000 yuan'
    """
    if not _rules:
        count = ctypes.c_int32()
        call("ogi_import_rules_get_count", byref(count))
        _rules[:] = [_rule_at(index) for index in range(count.value)]
    return tuple(_rules)


def is_readable(medium: Union[Medium, str]) -> bool:
    """Whether this build of the library reads documents of a medium.

    >>> import ogi
    >>> ogi.is_readable("json")
    True
    """
    readable = ctypes.c_int32()
    call("ogi_medium_is_readable", int(medium_in(medium)), byref(readable))
    return bool(readable.value)


def medium_in(medium: Union[Medium, str]) -> Medium:
    if isinstance(medium, Medium):
        return medium
    if medium in MEDIA:
        return MEDIA[medium]
    raise ValueError(f"{medium!r} is not a form of documents that is read: {', '.join(MEDIA)}")


def certainty_of(value: int) -> Optional[Certainty]:
    return Certainty(value) if value else None


def _rule_at(index: int) -> ImportRule:
    rule = new(ogi_import_rule)
    call("ogi_import_rules_get_rule", index, byref(rule))
    return ImportRule(
        text_of(rule.id),
        LogKind(rule.kind),
        certainty_of(rule.confidence),
        text_of(rule.title_zh),
        text_of(rule.title_en),
    )


def _record_of(entry: LogEntry) -> Dict[str, Any]:
    record = {field.name: getattr(entry, field.name) for field in fields(entry)}
    record["kind"] = entry.kind.name.lower()
    record["confidence"] = entry.confidence.name.lower() if entry.confidence else None
    return record


def read_log(report: Any, info: ogi_report_info) -> ImportLog:
    return ImportLog(_entry_at(report, index) for index in range(info.log_count))


def _entry_at(report: Any, index: int) -> LogEntry:
    entry = new(ogi_log_entry)
    call("ogi_report_get_log_entry", report, index, byref(entry))
    place = (entry.offset, entry.line, entry.column) if entry.line else (None, None, None)
    return LogEntry(
        LogKind(entry.kind),
        text_of(entry.message_zh),
        text_of(entry.message_en),
        *place,
        rule=text_of(entry.rule),
        confidence=certainty_of(entry.confidence),
        before=text_of(entry.before),
        after=text_of(entry.after),
        path=form_cell(entry.code).path if entry.code else None,
        code=entry.code or None,
        part=entry.part,
    )


def read_source_parts(report: Any, info: ogi_report_info) -> Tuple[str, ...]:
    name, parts = ogi_str(), []
    for index in range(info.source_part_count):
        call("ogi_report_get_source_part", report, index, byref(name))
        parts.append(text_of(name))
    return tuple(parts)


def read_relations_used(report: Any, info: ogi_report_info) -> Tuple[UsedRelation, ...]:
    rule, instance, used = ogi_str(), ogi_str(), []
    for index in range(info.relation_used_count):
        call("ogi_report_get_relation_used", report, index, byref(rule), byref(instance))
        used.append(UsedRelation(text_of(rule), text_of(instance)))
    return tuple(used)


class Imported:
    """What a report knows of its import."""

    __slots__ = ()

    _handle: Handle

    def _read(self, part: Callable[[Any, ogi_report_info], Any]) -> Any:
        raise NotImplementedError

    def _cell(self, code: int) -> Cell:
        raise NotImplementedError

    @property
    def log(self) -> ImportLog:
        """What the import repaired, guessed, left unread, or found worth knowing, in its order."""
        log: ImportLog = self._read(read_log)
        return log

    @property
    def relations_used(self) -> Tuple[UsedRelation, ...]:
        """Relations that decided between readings of the figures. A check does not count them as passed."""
        used: Tuple[UsedRelation, ...] = self._read(read_relations_used)
        return used

    @property
    def source_parts(self) -> Tuple[str, ...]:
        """The parts of the input by name, which places and entries of the log refer to by index. The first is empty where it
        is the input itself.

        >>> import ogi
        >>> ogi.Report().source_parts
        ('',)
        """
        parts: Tuple[str, ...] = self._read(read_source_parts)
        return parts

    def place(self, path: Union[str, int]) -> Optional[Place]:
        """Where a cell stood in the input, by path or code; None when that is not known."""
        return self._cell(code_in(path)).place

    def written_log(self, format: Format, language: Language, input_name: Optional[str] = None) -> bytes:
        name = (input_name or "").encode("utf-8", "surrogateescape")
        with self._handle.lock:
            report = self._handle.get()
            options = write_options(language)
            return take_buffer("ogi_report_write_log", report, name, len(name), int(format), byref(options))

    def log_to_text(self, lang: Lang = "zh", input_name: Optional[str] = None) -> str:
        """The log of the import for a reader."""
        return self.written_log(Format.TEXT, language_of(lang), input_name).decode("utf-8")

    def log_to_json(self, input_name: Optional[str] = None) -> str:
        """The log of the import as JSON "ogi-import-log/1", in both languages."""
        return self.written_log(Format.JSON, Language.ZH, input_name).decode("utf-8")
