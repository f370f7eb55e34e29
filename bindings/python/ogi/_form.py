"""The form as data, from the library: its tables, rows, columns, cells, sections and aspects."""

import ctypes
import json
from enum import IntEnum
from functools import lru_cache
from typing import Any, Dict, FrozenSet, NamedTuple, Optional, Union

from ._calls import byref, call, new, take_buffer, text_of, utf8_of, write_options
from ._enums import CellType, Edition, Format, Lang, Language, Table, language_of
from ._structs import ogi_form_cell

_form: Dict[str, Any] = {}


def form() -> Dict[str, Any]:
    """The whole form, "ogi-form/1": tables with rows, columns and captions, sections, aspects, and every value cell.

    >>> [table["key"] for table in form()["tables"]]
    ['proactive_disclosure', 'applications', 'reconsideration_and_litigation']
    """
    form: Dict[str, Any] = json.loads(written_form(Format.JSON, Language.ZH))
    return form


def written_form(format: Format, language: Language, colour: bool = False) -> bytes:
    return take_buffer("ogi_form_write", int(format), byref(write_options(language, colour)))


def known_form() -> Dict[str, Any]:
    """The form, read once and never changed."""
    if not _form:
        _form.update(form())
    return _form


def table_of(table: Table) -> Dict[str, Any]:
    found: Dict[str, Any] = next(t for t in known_form()["tables"] if t["code"] == table)
    return found


#: Where the form keeps the lines of each enumeration: its table, and there rows or columns.
_LINES = {
    "Row": (Table.APPLICATIONS, "rows"),
    "Applicant": (Table.APPLICATIONS, "columns"),
    "DisclosureRow": (Table.PROACTIVE_DISCLOSURE, "rows"),
    "Measure": (Table.PROACTIVE_DISCLOSURE, "columns"),
    "Proceeding": (Table.RECONSIDERATION_AND_LITIGATION, "rows"),
    "ProceedingResult": (Table.RECONSIDERATION_AND_LITIGATION, "columns"),
    "SectionKind": (None, "sections"),
    "AspectKind": (None, "aspects"),
}


class FormLine(IntEnum):
    """A row, column, section or aspect of the form.

    >>> import ogi
    >>> ogi.Row.NEWLY_RECEIVED.label_in("en")
    'Applications newly received this year'
    """

    @property
    def key(self) -> str:
        """Its part of a path, as in JSON and XML: "newly_received"."""
        key: str = self._line["key"]
        return key

    @property
    def label(self) -> str:
        """The official label, as the newest edition that has it prints it."""
        return self.label_in("zh")

    def label_in(self, lang: Lang, edition: Optional[Edition] = None) -> str:
        """The label in a language; in Chinese as this edition prints it, where the editions differ."""
        language = language_of(lang)
        line = self._line
        label: str = line["label"]["en" if language == Language.EN else "zh"]
        if language == Language.ZH and edition is not None:
            return str(line.get(f"label_{int(edition)}", label))
        return label

    @property
    def _line(self) -> Dict[str, Any]:
        table, lines = _LINES[type(self).__name__]
        holder = known_form() if table is None else table_of(table)
        return next(line for line in holder[lines] if line["code"] == self.value)


class FormCell(NamedTuple):
    """What the form says of a value cell."""

    code: int
    table: Table
    row: int
    column: int
    type: CellType
    path: str
    in_2019: bool
    in_2021: bool


_cells: Dict[int, FormCell] = {}


def form_cell(code: int) -> FormCell:
    """The cell of a code. Raises ArgumentError when the form has none."""
    known = _cells.get(code)
    if known is None:
        c = new(ogi_form_cell)
        call("ogi_form_get_cell", code, byref(c))
        known = _cells[code] = FormCell(
            c.code, Table(c.table), c.row, c.column, CellType(c.type), text_of(c.path), bool(c.in_2019), bool(c.in_2021)
        )
    return known


def code_of_path(path: str) -> int:
    """The code of the cell with this path. Raises ArgumentError when the form has none."""
    code = ctypes.c_int32()
    text = utf8_of(path, "a path")
    call("ogi_form_find_cell", text, len(text), byref(code))
    return code.value


@lru_cache(maxsize=None)
def codes_of(edition: Edition) -> FrozenSet[int]:
    """The codes of the cells of an edition."""
    return frozenset(c["code"] for c in known_form()["cells"] if c[f"in_{int(edition)}"])


@lru_cache(maxsize=None)
def money_codes() -> FrozenSet[int]:
    """The codes of the cells that hold money."""
    return frozenset(c["code"] for c in known_form()["cells"] if c["type"].startswith("amount"))


_paths: Dict[int, str] = {}


def all_paths() -> Dict[int, str]:
    """The path of every cell of every edition by its code, in schema order."""
    if not _paths:
        _paths.update((c["code"], c["path"]) for c in known_form()["cells"])
    return _paths


def code_in(key: Union[str, int]) -> int:
    """The code of a cell that is named by path or code. Raises KeyError when the form has none."""
    if isinstance(key, str):
        try:
            return code_of_path(key)
        except ValueError:
            known = "a path is such as 'applications.outcome.disclosed.total'"
            raise KeyError(f"the form has no cell {key!r}; {known}") from None
    if isinstance(key, bool) or not isinstance(key, int):
        raise TypeError(f"a cell is named by its path or code, not by {key!r}")
    if key not in all_paths():
        raise KeyError(f"the form has no cell of the code {key}")
    return key


def cell_label(cell: Union[str, int], lang: Lang = "zh", edition: Edition = Edition.FORM_2021) -> str:
    """The label of a cell, named by path or code, for a reader.

    >>> cell_label("applications.outcome.total.natural_person")
    '表三 · （七）总计 · 自然人'
    """
    language = int(language_of(lang))
    return take_buffer("ogi_form_write_label", code_in(cell), int(Edition(edition)), language).decode("utf-8")


def official_label(cell: Union[str, int], edition: Edition = Edition.FORM_2021) -> str:
    """The official labels of a cell from the outside in, in Chinese.

    >>> official_label("applications.outcome.total.natural_person")
    '三、本年度办理结果/（七）总计 × 自然人'
    """
    return take_buffer("ogi_form_write_official_label", code_in(cell), int(Edition(edition))).decode("utf-8")
