"""A report: who, which year, the text, the tables."""

import ctypes
import datetime
import json
import os
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Optional, Tuple, Union

from ._calls import byref, call, new, take_buffer, text_of, utf8_of
from ._cells import Cell, Settable, Value, cell_of, content_of, no_number, number_of, place_of, struct_of
from ._codes import Applicant, DisclosureRow, Measure, Proceeding, ProceedingResult, Row
from ._enums import CellState, Edition, Fee, Lang, Medium, Scope, Table
from ._extensions import Extension, read_extensions, write_extensions
from ._files import Destination
from ._form import code_in, form_cell, money_codes
from ._handles import Handle, Owned
from ._import import Imported
from ._prose import (
    Section,
    int32,
    read_included_organs,
    read_preamble,
    read_sections,
    sections_in,
    texts_in,
    write_included_organs,
    write_text,
)
from ._prototypes import Report as ReportPointer
from ._structs import ogi_cell, ogi_place, ogi_report_info
from ._tables import (
    ApplicationsTable,
    CellTable,
    DisclosureTable,
    ProceedingsTable,
    ProcessingFee,
    ReportCells,
)

if TYPE_CHECKING:
    from ._checking import Document
    from ._facts import Fact
    from ._reconciliation import Reconciliation
    from ._result import Result

#: The exchange forms by the ending of a file's name.
ENDINGS = {".json": Medium.JSON, ".xml": Medium.XML}


class Report(Imported):
    """An annual report (政府信息公开工作年度报告). `Report()` is empty: every cell is absent.

    A report may be used by several threads; their calls wait for each other. It is closed by `close()`, at the end of a
    `with` block, or when nothing refers to it any more.
    """

    __slots__ = ("_edition", "_handle", "__weakref__")

    def __init__(self, edition: Union[Edition, int] = Edition.FORM_2021) -> None:
        pointer = ReportPointer()
        call("ogi_report_create", int(Edition(edition)), byref(pointer))
        self._take(pointer)

    def _take(self, pointer: Any) -> None:
        self._handle = Handle(Owned(pointer, "ogi_report_destroy"), "report")
        self._edition = Edition(self._read(lambda report, info: info.edition))

    @classmethod
    def _of(cls, pointer: Any) -> "Report":
        report = cls.__new__(cls)
        report._take(pointer)
        return report

    # ---- life ------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Frees the report. Closing it again does nothing; anything else raises ClosedError."""
        self._handle.close()

    @property
    def closed(self) -> bool:
        return self._handle.closed

    def __enter__(self) -> "Report":
        with self._handle.lock:
            self._handle.get()
            return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def copy(self) -> "Report":
        """An independent copy, with what is known of where it was read from."""
        with self._handle.lock:
            report = self._handle.get()
            return Report._of(_cloned(report))

    __copy__ = copy

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Report":
        return self.copy()

    def __reduce__(self) -> Tuple[Any, ...]:
        """A pickled report is its JSON: places and log of the import stay behind."""
        from ._reading import from_json

        return from_json, (self.to_json(),)

    def __eq__(self, other: object) -> bool:
        """Equal in every part. Where they were read from does not count."""
        if not isinstance(other, Report):
            return NotImplemented
        # Two threads that compare the same two reports take the locks in the same order.
        first, second = sorted((self._handle, other._handle), key=id)
        out = ctypes.c_int32()
        with first.lock, second.lock:
            call("ogi_report_equal", first.get(), second.get(), byref(out))
        return bool(out.value)

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    def __repr__(self) -> str:
        if self.closed:
            return "<ogi.Report, closed>"
        year = self.year or "year unknown"
        return f"<ogi.Report: {self.organ or 'organ unknown'}, {year}, form of {int(self.edition)}>"

    # ---- the report as a whole -------------------------------------------------------------------------------------

    def _read(self, part: Callable[[Any, ogi_report_info], Any]) -> Any:
        info = new(ogi_report_info)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_get_info", report, byref(info))
            return part(report, info)

    def _change(self, change: Callable[[Any], None]) -> None:
        """Changes a copy and puts it in the place of the report, so that a failure leaves the report as it was."""
        with self._handle.lock:
            report = self._handle.get()
            changed = Report._of(_cloned(report))
            with changed._handle.lock:
                pointer = changed._handle.get()
                change(pointer)
                self._handle.replace(changed._handle)

    @property
    def edition(self) -> Edition:
        """The edition of the form."""
        return self._edition

    @property
    def edition_reason(self) -> str:
        """Why this edition was chosen, in Chinese; empty when the report was not read."""
        return str(self._read(lambda report, info: text_of(info.edition_reason_zh)))

    @property
    def edition_reason_en(self) -> str:
        """The same in English."""
        return str(self._read(lambda report, info: text_of(info.edition_reason_en)))

    @property
    def medium(self) -> Optional[Medium]:
        """What the report was read from; None when it was not read."""
        medium: int = self._read(lambda report, info: info.medium)
        return Medium(medium) if medium else None

    @property
    def year(self) -> Optional[int]:
        """The year reported on, from 2019 on; None when unknown."""
        year: int = self._read(lambda report, info: info.year)
        return year or None

    @year.setter
    def year(self, year: Optional[int]) -> None:
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_set_year", report, 0 if year is None else int32(year, "a year"))

    @property
    def organ(self) -> str:
        """机关名称; empty when unknown."""
        return str(self._read(lambda report, info: text_of(info.organ)))

    @organ.setter
    def organ(self, organ: str) -> None:
        data = utf8_of(organ, "an organ")
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_set_organ", report, data, len(data))

    @property
    def scope(self) -> Scope:
        """What the figures cover."""
        return Scope(self._read(lambda report, info: info.scope))

    @scope.setter
    def scope(self, scope: Scope) -> None:
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_set_scope", report, int(Scope(scope)))

    @property
    def published_on(self) -> Optional[datetime.date]:
        """The day of publication; None when unknown."""
        day = self._read(lambda report, info: (info.published_year, info.published_month, info.published_day))
        return datetime.date(*day) if day[0] else None

    @published_on.setter
    def published_on(self, day: Optional[datetime.date]) -> None:
        if day is not None and not isinstance(day, datetime.date):
            raise TypeError(f"the day of publication is a datetime.date, not {type(day).__name__}")
        parts = (0, 0, 0) if day is None else (day.year, day.month, day.day)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_set_published_on", report, *parts)

    @property
    def included_organs(self) -> Tuple[str, ...]:
        """Organs named as part of an aggregate. Assign a list to replace them."""
        organs: Tuple[str, ...] = self._read(read_included_organs)
        return organs

    @included_organs.setter
    def included_organs(self, organs: Iterable[str]) -> None:
        wanted = texts_in(organs, "included organs")
        self._change(lambda report: write_included_organs(report, wanted))

    # ---- text ------------------------------------------------------------------------------------------------------

    @property
    def preamble(self) -> Tuple[str, ...]:
        """The paragraphs before the first section. Assign a list to replace them."""
        paragraphs: Tuple[str, ...] = self._read(read_preamble)
        return paragraphs

    @preamble.setter
    def preamble(self, paragraphs: Iterable[str]) -> None:
        wanted = texts_in(paragraphs, "the paragraphs of the preamble")
        with self._handle.lock:
            self._handle.get()
            sections = self.sections
            self._change(lambda report: write_text(report, wanted, sections))

    @property
    def sections(self) -> Tuple[Section, ...]:
        """The sections in the order of the document. Assign a list of ogi.Section to replace them."""
        sections: Tuple[Section, ...] = self._read(read_sections)
        return sections

    @sections.setter
    def sections(self, sections: Iterable[Section]) -> None:
        wanted = sections_in(sections)
        with self._handle.lock:
            self._handle.get()
            preamble = self.preamble
            self._change(lambda report: write_text(report, preamble, wanted))

    @property
    def extensions(self) -> Tuple[Extension, ...]:
        """Rows that are not in the form. Assign a list of ogi.Extension to replace them."""
        extensions: Tuple[Extension, ...] = self._read(read_extensions)
        return extensions

    @extensions.setter
    def extensions(self, extensions: Iterable[Extension]) -> None:
        wanted = tuple(extensions)
        self._change(lambda report: write_extensions(report, wanted))

    # ---- tables ----------------------------------------------------------------------------------------------------

    @property
    def proactive_disclosure(self) -> DisclosureTable:
        """Table 2 (表二): `[ogi.DisclosureRow, ogi.Measure]`."""
        return CellTable(self, Table.PROACTIVE_DISCLOSURE, DisclosureRow, Measure)

    @property
    def applications(self) -> ApplicationsTable:
        """Table 3 (表三): `[ogi.Row, ogi.Applicant]`."""
        return CellTable(self, Table.APPLICATIONS, Row, Applicant)

    @property
    def reconsideration_and_litigation(self) -> ProceedingsTable:
        """Table 4 (表四): `[ogi.Proceeding, ogi.ProceedingResult]`."""
        return CellTable(self, Table.RECONSIDERATION_AND_LITIGATION, Proceeding, ProceedingResult)

    @property
    def processing_fee(self) -> ProcessingFee:
        """信息处理费: `[ogi.Fee]`."""
        return ProcessingFee(self)

    @property
    def cells(self) -> ReportCells:
        """Every cell by path or code, with all that is known of it."""
        return ReportCells(self)

    # A report is neither a sequence nor a container: without this, Python would ask it for the items 0, 1, …
    __iter__ = None
    __contains__ = None

    def __getitem__(self, path: Union[str, int]) -> Value:
        """The figure of a cell by path or code: `report["applications.outcome.disclosed.total"]`."""
        return self._content(code_in(path))

    def __setitem__(self, path: Union[str, int], value: Settable) -> None:
        self._set_cells({code_in(path): value})

    def _content(self, code: int) -> Value:
        cell = new(ogi_cell)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_get_cell", report, code, byref(cell))
            return content_of(cell)

    def _cell(self, code: int) -> Cell:
        cell, place = new(ogi_cell), new(ogi_place)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_get_cell", report, code, byref(cell))
            call("ogi_report_get_place", report, code, byref(place))
            return cell_of(cell, place_of(place))

    def _contents(self, codes: List[int]) -> List[Value]:
        """The figures of many cells, in one call; one more for each cell that has a print and no number."""
        count = len(codes)
        values, states = (ctypes.c_int64 * count)(), (ctypes.c_uint8 * count)()
        contents: List[Value] = []
        money = money_codes()
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_get_cells", report, (ctypes.c_int32 * count)(*codes), count, values, states)
            for code, value, state in zip(codes, values[:], states[:]):
                if state == _NUMBER:
                    contents.append(number_of(value, form_cell(code).type) if code in money else value)
                elif state in (CellState.NOT_APPLICABLE, CellState.TEXT):
                    contents.append(self._content(code))
                else:
                    contents.append(no_number(CellState(state), ""))
        return contents

    def _set_cells(self, cells: Dict[int, Settable]) -> None:
        structs = {code: struct_of(value, form_cell(code).type) for code, value in cells.items()}
        if len(structs) == 1:
            with self._handle.lock:
                report = self._handle.get()
                _set_each(report, structs)
        elif any(struct.print.size for struct in structs.values()):
            self._change(lambda report: _set_each(report, structs))
        else:
            count = len(structs)
            with self._handle.lock:
                report = self._handle.get()
                call(
                    "ogi_report_set_cells",
                    report,
                    (ctypes.c_int32 * count)(*structs),
                    count,
                    (ctypes.c_int64 * count)(*(struct.value for struct in structs.values())),
                    (ctypes.c_uint8 * count)(*(struct.state for struct in structs.values())),
                )

    def _fee(self, which: Fee) -> Cell:
        cell = new(ogi_cell)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_get_fee", report, int(which), byref(cell))
            return cell_of(cell)

    def _set_fee(self, which: Fee, value: Settable) -> None:
        type = self._fee(which).type
        assert type is not None
        cell = struct_of(value, type)
        with self._handle.lock:
            report = self._handle.get()
            call("ogi_report_set_fee", report, int(which), byref(cell))

    # ---- out -------------------------------------------------------------------------------------------------------

    def written(self, medium: Medium) -> bytes:
        """The bytes of an exchange form, Medium.JSON or Medium.XML."""
        with self._handle.lock:
            report = self._handle.get()
            return take_buffer("ogi_report_write", report, int(medium))

    def to_json(self) -> str:
        """The canonical JSON: the same report gives the same text everywhere."""
        return self.written(Medium.JSON).decode("utf-8")

    def to_xml(self) -> str:
        """The canonical XML."""
        return self.written(Medium.XML).decode("utf-8")

    def to_dict(self) -> Dict[str, Any]:
        """The canonical JSON as Python data, its numbers exact."""
        out: Dict[str, Any] = json.loads(self.to_json(), parse_float=Decimal)
        return out

    def save(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Writes the report in the form that the ending of the name says, .json or .xml: whole, or not at all."""
        ending = os.path.splitext(os.fsdecode(path))[1]
        medium = ENDINGS.get(ending.lower())
        if medium is None:
            known = " or ".join(ENDINGS)
            raise ValueError(f"the name of a saved report ends in {known}, and {os.fspath(path)!r} does not")
        data = self.written(medium)
        Destination(path).write(data)

    def check(
        self,
        lang: Lang = "zh",
        *,
        previous: "Optional[Report]" = None,
        parts: "Iterable[Report]" = (),
        profile: "Optional[Document]" = None,
        waivers: "Optional[Document]" = None,
        baseline: "Union[Document, Result, None]" = None,
        today: Optional[datetime.date] = None,
        keep_passed: bool = False,
        max_issues: int = 0,
        input_name: Optional[str] = None,
        input_bytes: Optional[bytes] = None,
    ) -> "Result":
        """Checks the report against every rule. `lang` is the language of the findings' texts; both are always there.

        previous     last year's report of the same organ, to compare with
        parts        the reports that this one adds up, that of the organ itself among them
        profile      how it is checked, JSON "ogi-profile/1": a path, the bytes, or a mapping
        waivers      the findings that someone answers for, JSON "ogi-waivers/1", likewise
        baseline     a former Result of this report, or its JSON likewise, to tell what is new and what is gone
        today        the day of the check, for waivers that end; None stands for date.today() where waivers are given
        keep_passed  lists what passed or was skipped, too
        max_issues   lists no more; 0 stands for 10,000
        input_name, input_bytes  what the report was read from, for the head of a written result

        Raises InputError, before anything is checked, when a profile, waivers or a former result are wrong.
        """
        from ._checking import checked, checker_of

        known = checker_of(previous, parts, profile, waivers, baseline, today)
        return checked(self, known, lang, keep_passed, max_issues, input_name, input_bytes)

    def reconcile(self, fill_marks: bool = False, lang: Lang = "zh") -> "Reconciliation":
        """What follows from the sums of the form as long as one of them lacks a single figure. Changes nothing: the figures are
        put in by `.apply(report)`.

        fill_marks  also where a cell is marked as not applicable, and not only where it is blank or absent
        """
        from ._reconciliation import reconciled

        return reconciled(self, fill_marks, lang)

    def facts(self) -> "Tuple[Fact, ...]":
        """The figures that the prose states, what they mean, and whether the tables agree."""
        from ._facts import facts_of

        return facts_of(self)

    def _repr_html_(self) -> str:
        from ._html import report_html

        return report_html(self)


_NUMBER = int(CellState.NUMBER)


def _cloned(report: Any) -> Any:
    pointer = ReportPointer()
    call("ogi_report_clone", report, byref(pointer))
    return pointer


def _set_each(report: Any, structs: Dict[int, ogi_cell]) -> None:
    for code, struct in structs.items():
        call("ogi_report_set_cell", report, code, byref(struct))
