"""Rows that a locality added to a table."""

from dataclasses import dataclass
from typing import Any, Iterable, Tuple

from ._calls import byref, call, new, text_of, utf8_of
from ._cells import Cell, cell_of, str_in, struct_of
from ._enums import CellType, Table
from ._structs import ogi_cell, ogi_extension, ogi_report_info, ogi_str


@dataclass(frozen=True)
class ExtensionValue:
    """A value of an added row, and the label of its column as printed. A number is whole."""

    column: str
    cell: Cell


@dataclass(frozen=True)
class Extension:
    """A row that is not in the form: kept, and in no relation. `group` is the caption over it as printed."""

    table: Table
    label: str
    group: str = ""
    values: Tuple[ExtensionValue, ...] = ()


def read_extensions(report: Any, info: ogi_report_info) -> Tuple[Extension, ...]:
    return tuple(_extension(report, index) for index in range(info.extension_count))


def _extension(report: Any, index: int) -> Extension:
    row = new(ogi_extension)
    call("ogi_report_get_extension", report, index, byref(row))
    values, column, cell = [], ogi_str(), new(ogi_cell)
    for value in range(row.value_count):
        call("ogi_report_get_extension_value", report, index, value, byref(column), byref(cell))
        values.append(ExtensionValue(text_of(column), cell_of(cell)))
    return Extension(Table(row.table), text_of(row.label), text_of(row.group), tuple(values))


def write_extensions(report: Any, extensions: Iterable[Extension]) -> None:
    call("ogi_report_clear_extensions", report)
    for index, extension in enumerate(extensions):
        if not isinstance(extension, Extension):
            raise TypeError(f"extensions are a list of ogi.Extension, not of {type(extension).__name__}")
        utf8_of(extension.group, "the caption of an extension")
        utf8_of(extension.label, "the label of an extension")
        row = new(
            ogi_extension, table=Table(extension.table), group=str_in(extension.group), label=str_in(extension.label)
        )
        call("ogi_report_add_extension", report, byref(row))
        for value in extension.values:
            if not isinstance(value, ExtensionValue):
                raise TypeError(f"the values of an ogi.Extension are ogi.ExtensionValue, not {type(value).__name__}")
            column = utf8_of(value.column, "the column of an extension")
            cell = struct_of(value.cell, CellType.SIGNED_COUNT)
            call("ogi_report_add_extension_value", report, index, column, len(column), byref(cell))
