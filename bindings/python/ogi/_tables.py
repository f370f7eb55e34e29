"""The tables of a report: cells by row and column, whole tables at once."""

import csv
import io
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Dict, Generic, Iterator, List, Mapping, Optional, Tuple, Type, TypeVar, Union

from ._cells import ABSENT, Cell, NoNumber, Settable, Value
from ._codes import Applicant, DisclosureRow, Measure, Proceeding, ProceedingResult, Row
from ._enums import CellState, Fee, Lang, Table
from ._form import FormLine, all_paths, code_in, codes_of, form_cell, known_form

if TYPE_CHECKING:
    from ._report import Report

R = TypeVar("R", bound=FormLine)
C = TypeVar("C", bound=FormLine)


class CellTable(Mapping[Tuple[R, C], Value], Generic[R, C]):
    """A table of a report: `table[row, column]` is int, Decimal (money, in 万元), or a NoNumber where there is no number.

    A mapping from (row, column) to that; it has the cells of the report's edition, and those of the other edition that
    are not absent. Setting takes int, Decimal, str, None (blank), a NoNumber or a Cell.
    """

    __slots__ = ("_columns", "_report", "_rows", "_table")

    def __init__(self, report: "Report", table: Table, rows: Type[R], columns: Type[C]) -> None:
        self._report = report
        self._table = table
        self._rows = rows
        self._columns = columns

    # ---- one cell --------------------------------------------------------------------------------------------------

    def __getitem__(self, key: Tuple[R, C]) -> Value:
        return self._report._content(self._code(key))

    def __setitem__(self, key: Tuple[R, C], value: Settable) -> None:
        self._report._set_cells({self._code(key): value})

    def cell(self, row: R, column: C) -> Cell:
        """Everything that is known of a cell: state, print, type and place."""
        return self._report._cell(self._code((row, column)))

    # ---- many cells ------------------------------------------------------------------------------------------------

    def _contents(self) -> Dict[Tuple[R, C], Value]:
        codes, keys = _cells_of(self._table, self._rows, self._columns)
        own = codes_of(self._report.edition)
        return {
            key: value
            for code, key, value in zip(codes, keys, self._report._contents(codes))
            if code in own or value != ABSENT
        }

    def __iter__(self) -> Iterator[Tuple[R, C]]:
        return iter(self._contents())

    def __len__(self) -> int:
        return len(self._contents())

    def __contains__(self, key: object) -> bool:
        return key in self._contents()

    def items(self) -> Any:
        return self._contents().items()

    def values(self) -> Any:
        return self._contents().values()

    def update(self, cells: Mapping[Tuple[R, C], Settable]) -> None:
        """Sets many cells, all of them or, when one of them cannot be set, none."""
        self._report._set_cells({self._code(key): value for key, value in cells.items()})

    def row(self, row: R) -> Dict[C, Value]:
        """The cells of a row."""
        self._require(row, self._rows, "row")
        return {column: value for (each, column), value in self._contents().items() if each == row}

    def column(self, column: C) -> Dict[R, Value]:
        """The cells of a column."""
        self._require(column, self._columns, "column")
        return {row: value for (row, each), value in self._contents().items() if each == column}

    @property
    def rows(self) -> Tuple[R, ...]:
        """The rows, in the order of the form."""
        return self._lines(self._contents())[0]

    @property
    def columns(self) -> Tuple[C, ...]:
        """The columns, in the order of the form."""
        return self._lines(self._contents())[1]

    # ---- in other shapes -------------------------------------------------------------------------------------------

    def to_lists(self) -> List[List[Optional[Value]]]:
        """Rows of cells as indexing gives them; None where the form has no cell."""
        cells = self._contents()
        rows, columns = self._lines(cells)
        return [[cells.get((row, column)) for column in columns] for row in rows]

    def to_dict(self) -> Dict[str, Dict[str, Value]]:
        """{"newly_received": {"natural_person": 61, …}, …}: by the names of rows and columns in lower case."""
        out: Dict[str, Dict[str, Value]] = {}
        for (row, column), value in self._contents().items():
            out.setdefault(row.name.lower(), {})[column.name.lower()] = value
        return out

    def csv_rows(self, lang: Lang = "zh") -> List[List[str]]:
        """A line of labels, then a line for each row; a number as plain decimal, a mark as printed, a blank empty."""
        cells = self._contents()
        rows, columns = self._lines(cells)
        head = [""] + [self._label(column, lang) for column in columns]
        return [head] + [
            [self._label(row, lang)] + [_plain(cells.get((row, column))) for column in columns] for row in rows
        ]

    def to_csv(self, lang: Lang = "zh") -> str:
        """The same as text in the form of CSV, lines ending in a line feed."""
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(self.csv_rows(lang))
        return text.getvalue()

    def to_frame(self, lang: Optional[Lang] = None, *, states: bool = False) -> Any:
        """A pandas DataFrame: counts as Int64, money as Decimal, pandas.NA where there is no number.

        With `states` it holds the names of the states instead. Rows and columns are called by their names in lower case,
        or by their labels in a language. Raises ImportError where pandas is not installed.
        """
        try:
            pandas = import_module("pandas")
        except ImportError:
            raise ImportError(
                "to_frame needs pandas, which is not installed; to_lists, to_dict and to_csv do without it"
            ) from None
        cells = self._contents()
        rows, columns = self._lines(cells)
        data = {}
        for column in columns:
            present = [cells.get((row, column), ABSENT) for row in rows]
            if states:
                series = pandas.Series([_state(value) for value in present], dtype="object")
            else:
                figures = [pandas.NA if isinstance(value, NoNumber) else value for value in present]
                is_money = any(form_cell(self._code(key)).type.is_money for key in cells if key[1] == column)
                series = pandas.Series(figures, dtype="object" if is_money else "Int64")
            data[self._name(column, lang)] = series
        frame = pandas.DataFrame(data)
        frame.index = pandas.Index([self._name(row, lang) for row in rows])
        return frame

    def __repr__(self) -> str:
        return f"<{self._table.name.lower()} of {self._report!r}>"

    # ---- names and codes -------------------------------------------------------------------------------------------

    def _code(self, key: Tuple[R, C]) -> int:
        if not isinstance(key, tuple) or len(key) != 2:
            raise TypeError(f"a cell of this table is named by {self._wanted}, not {key!r}")
        row, column = key
        if not isinstance(row, self._rows) or not isinstance(column, self._columns):
            raise TypeError(f"a cell of this table is named by {self._wanted}, not [{row!r}, {column!r}]")
        code = int(self._table) * 10000 + row * 100 + column
        if code not in all_paths():
            raise KeyError(f"the form has no cell {row!s}, {column!s}")
        return code

    def _require(self, line: Any, kind: Type[Any], what: str) -> None:
        if not isinstance(line, kind):
            raise TypeError(f"a {what} of this table is an ogi.{kind.__name__}, not {line!r}")

    @property
    def _wanted(self) -> str:
        return f"[ogi.{self._rows.__name__}, ogi.{self._columns.__name__}]"

    def _lines(self, cells: Dict[Tuple[R, C], Value]) -> Tuple[Tuple[R, ...], Tuple[C, ...]]:
        rows, columns = {row for row, _ in cells}, {column for _, column in cells}
        return tuple(row for row in self._rows if row in rows), tuple(c for c in self._columns if c in columns)

    def _label(self, line: FormLine, lang: Lang) -> str:
        return line.label_in(lang, self._report.edition)

    def _name(self, line: FormLine, lang: Optional[Lang]) -> str:
        return line.name.lower() if lang is None else self._label(line, lang)


ApplicationsTable = CellTable[Row, Applicant]
DisclosureTable = CellTable[DisclosureRow, Measure]
ProceedingsTable = CellTable[Proceeding, ProceedingResult]

@lru_cache(maxsize=None)
def _cells_of(table: Table, rows: Any, columns: Any) -> Tuple[List[int], List[Any]]:
    """Codes and keys of the cells of a table in every edition, in schema order. The lists are not changed."""
    codes = [c["code"] for c in known_form()["cells"] if c["table"] == table]
    return codes, [(rows(code // 100 % 100), columns(code % 100)) for code in codes]


def _state(value: Value) -> str:
    return (value.state if isinstance(value, NoNumber) else CellState.NUMBER).name


def _plain(value: Optional[Value]) -> str:
    return "" if value is None else format(value, "f") if isinstance(value, Decimal) else str(value)


class ReportCells(Mapping[str, Cell]):
    """Every cell of a report by its path ("applications.outcome.disclosed.total") or code: all that is known of it.

    It has the cells of the report's edition, and those of the other edition that are not absent.
    """

    __slots__ = ("_report",)

    def __init__(self, report: "Report") -> None:
        self._report = report

    def __getitem__(self, key: Union[str, int]) -> Cell:
        return self._report._cell(code_in(key))

    def __setitem__(self, key: Union[str, int], value: Settable) -> None:
        self._report._set_cells({code_in(key): value})

    def update(self, cells: Mapping[Any, Settable]) -> None:
        """Sets many cells, all of them or, when one of them cannot be set, none."""
        self._report._set_cells({code_in(key): value for key, value in cells.items()})

    def __iter__(self) -> Iterator[str]:
        return iter(self.contents())

    def __len__(self) -> int:
        return len(self.contents())

    def __contains__(self, key: object) -> bool:
        return key in self.contents() or key in self.by_code()

    def contents(self) -> Dict[str, Value]:
        """The figures by path, in schema order; read in one call."""
        return {all_paths()[code]: value for code, value in self.by_code().items()}

    def by_code(self) -> Dict[int, Value]:
        """The figures by code, in schema order; read in one call."""
        codes = list(all_paths())
        own = codes_of(self._report.edition)
        contents = zip(codes, self._report._contents(codes))
        return {code: value for code, value in contents if code in own or value != ABSENT}


class ProcessingFee:
    """信息处理费: `fee[Fee.NOTICES_COUNT]` and, in 元, `fee[Fee.NOTICES_AMOUNT_YUAN]`, `fee[Fee.RECEIVED_AMOUNT_YUAN]`.

    Reading and setting are as in the tables.
    """

    __slots__ = ("_report",)

    def __init__(self, report: "Report") -> None:
        self._report = report

    def __getitem__(self, which: Fee) -> Value:
        return self.cell(which).content

    def __setitem__(self, which: Fee, value: Settable) -> None:
        self._report._set_fee(_fee_in(which), value)

    def cell(self, which: Fee) -> Cell:
        return self._report._fee(_fee_in(which))

    def to_dict(self) -> Dict[str, Value]:
        return {which.name.lower(): self[which] for which in Fee}

    def __repr__(self) -> str:
        return f"<processing_fee of {self._report!r}>"


def _fee_in(which: Fee) -> Fee:
    if not isinstance(which, Fee):
        raise TypeError(f"a figure of 信息处理费 is named by ogi.Fee, not {which!r}")
    return which
