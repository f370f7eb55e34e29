"""One cell: its state, and its figure as int, Decimal or something that is no number and never acts as one."""

import ctypes
import operator
import re
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Dict, NoReturn, Optional, Tuple, Union

from ._calls import byref, call, new, take_buffer, text_of, utf8_of
from ._enums import CellState, CellType, MoneyUnit
from ._structs import ogi_cell, ogi_str

Number = Union[int, Decimal]


class NotANumberError(TypeError):
    """Something that is no number was used as one: a blank is not zero."""


def _state_in(state: Any) -> CellState:
    try:
        return CellState(state)
    except (ValueError, TypeError):
        raise ValueError(f"{state!r} is no state of a cell: use a member of ogi.CellState") from None


class NoNumber:
    """What stands in a cell that holds no number: nothing (`ogi.BLANK`), a mark, an unread print, or no cell at all.

    It has a `state` and the `print`, is equal to its like only, and refuses to be reckoned with, compared by size, or
    taken for true or false.

    >>> BLANK == 0, NOT_APPLICABLE.print
    (False, '/')
    >>> BLANK + 1
    Traceback (most recent call last):
    ogi.NotANumberError: the cell is blank: it holds no number (and a blank is not zero)
    """

    __slots__ = ("print", "state")
    state: CellState
    print: str

    def __init__(self, state: CellState, print: str = "") -> None:
        object.__setattr__(self, "state", _state_in(state))
        object.__setattr__(self, "print", print)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{self!r} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NoNumber) and (self.state, self.print) == (other.state, other.print)

    def __hash__(self) -> int:
        return hash((self.state, self.print))

    def __str__(self) -> str:
        return self.print

    def __repr__(self) -> str:
        if self.state in (CellState.ABSENT, CellState.BLANK):
            return f"ogi.{self.state.name}"
        return f"ogi.{'mark' if self.state == CellState.NOT_APPLICABLE else 'unread'}({self.print!r})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return no_number, (self.state, self.print)

    def __copy__(self) -> "NoNumber":
        return self

    def __deepcopy__(self, memo: Dict[int, Any]) -> "NoNumber":
        return self

    def _refuse(self, *_: object) -> NoReturn:
        said = {
            CellState.ABSENT: "the source has no such cell",
            CellState.BLANK: "the cell is blank",
            CellState.NOT_APPLICABLE: f"the cell is marked {self.print!r}",
        }.get(self.state, f"the cell says {self.print!r}")
        raise NotANumberError(f"{said}: it holds no number (and a blank is not zero)")

    __bool__ = __int__ = __float__ = __index__ = __neg__ = __pos__ = __abs__ = __round__ = _refuse
    __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _refuse
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _refuse


#: Nothing is printed in the cell.
BLANK = NoNumber(CellState.BLANK)
#: The source has no such cell.
ABSENT = NoNumber(CellState.ABSENT)
#: The cell is marked "/".
NOT_APPLICABLE = NoNumber(CellState.NOT_APPLICABLE, "/")

Value = Union[int, Decimal, NoNumber]


def no_number(state: CellState, print: str) -> NoNumber:
    if state == CellState.BLANK:
        return BLANK
    if state == CellState.ABSENT:
        return ABSENT
    return NoNumber(state, print)


def is_mark(print: str) -> bool:
    """Whether a print is a mark for "not applicable": / - — 不适用 …"""
    found = ctypes.c_int32()
    text = utf8_of(print, "a print")
    call("ogi_text_is_mark", text, len(text), byref(found))
    return bool(found.value)


def find_fault(text: str) -> Optional[int]:
    """The index of the first character that a text of a report cannot hold (a control character, half a surrogate pair),
    or None.

    >>> find_fault("一\\n二"), find_fault("一\\x00二")
    (None, 1)
    """
    data = utf8_of(text, "a text")
    fault = ctypes.c_size_t()
    call("ogi_text_find_fault", data, len(data), byref(fault))
    return None if fault.value == len(data) else len(data[: fault.value].decode("utf-8", "surrogatepass"))


def mark(print: str) -> NoNumber:
    """A mark for "not applicable", as printed: / - — 不适用 …

    >>> mark("—")
    ogi.mark('—')
    """
    if not is_mark(print):
        raise ValueError(f'{print!r} is no mark for "not applicable": use /, -, — or 不适用')
    return NoNumber(CellState.NOT_APPLICABLE, print)


def unread(print: str) -> NoNumber:
    """A print that is not read as a number: "约20"."""
    if not print or is_mark(print):
        raise ValueError(f"{print!r} is not an unread print: it is {'a mark' if print else 'blank'}")
    return NoNumber(CellState.TEXT, print)


@dataclass(frozen=True)
class Place:
    """Where something stood in the input: offset and size in bytes, line and column (in bytes) from 1; table, row and
    column within the document from 1, or 0 in JSON and XML.

    `character` and `characters` are offset and size in characters, None where they were not counted. `part` is the index
    of the part of an archive (Report.source_parts) in which bytes, lines and characters count; 0 of other inputs.
    """

    offset: int
    size: int
    line: int
    column: int
    table: int
    table_row: int
    table_column: int
    character: Optional[int] = None
    characters: Optional[int] = None
    part: int = 0


def place_of(struct: Any) -> Optional[Place]:
    if not struct.line:
        return None
    return Place(
        struct.offset,
        struct.size,
        struct.line,
        struct.column,
        struct.table,
        struct.table_row,
        struct.table_column,
        struct.character if struct.characters else None,
        struct.characters or None,
        struct.part,
    )


@dataclass(frozen=True)
class Cell:
    """Everything that is known of a cell.

    `value` is None unless the state is NUMBER. `print` is a mark, an unread print, or a print that says more than the
    number ("22（其中修订16件）"), and empty otherwise.
    """

    state: CellState
    value: Optional[Number] = None
    print: str = ""
    type: Optional[CellType] = None
    place: Optional[Place] = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "state", _state_in(self.state))

    @property
    def number(self) -> Number:
        """The number. Raises NotANumberError when the cell holds none."""
        if self.value is None:
            no_number(self.state, self.print)._refuse()
        return self.value

    @property
    def content(self) -> Value:
        """The number, or what stands in its place: what a table gives out for the cell."""
        return no_number(self.state, self.print) if self.value is None else self.value


# ---- money -----------------------------------------------------------------------------------------------------------

_EXACT = Context(prec=60)
_MOST_DIGITS = 40
_INT64 = range(-(2**63), 2**63)


def decimals_of(type: CellType) -> int:
    """How many decimals one 分 has: money in 元 has 2, in 万元 6."""
    return 2 if type == CellType.AMOUNT_YUAN else 6


def amount_of(fen: int, decimals: int) -> Decimal:
    """分 as money, without trailing zeros."""
    amount = Decimal(fen).scaleb(-decimals, _EXACT).normalize(_EXACT)
    return amount.quantize(Decimal(1), context=_EXACT) if amount == amount.to_integral_value() else amount


def _misfit(value: Number) -> ValueError:
    # Python does not write an int of thousands of digits.
    digits = Decimal(value).adjusted() + 1
    shown = str(value) if digits <= _MOST_DIGITS else f"a number of {digits} digits"
    return ValueError(f"{shown} does not fit into a cell")


def fen_of(amount: Number, decimals: int) -> int:
    exact = Decimal(amount)
    exponent = exact.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError(f"{amount} is not an amount of money")
    if exact.adjusted() > _MOST_DIGITS:
        raise _misfit(amount)
    fen = Fraction(exact) * 10**decimals if exponent > -_MOST_DIGITS else None
    if fen is None or fen.denominator != 1:
        raise ValueError(f"{amount} is finer than 分 (0.01 元): at most {decimals} decimals")
    if fen.numerator not in _INT64:
        raise _misfit(amount)
    return int(fen.numerator)


def parse_amount(text: str, unit: MoneyUnit = MoneyUnit.TEN_THOUSAND_YUAN) -> Decimal:
    """Reads a plain decimal as money: in 万元 with at most 6 decimals, in 元 with at most 2. Raises ArgumentError.

    >>> parse_amount("24252.311082")
    Decimal('24252.311082')
    """
    fen = ctypes.c_int64()
    data = utf8_of(text, "an amount to parse")
    call("ogi_amount_parse", data, len(data), int(MoneyUnit(unit)), byref(fen))
    return amount_of(fen.value, 6 if unit == MoneyUnit.TEN_THOUSAND_YUAN else 2)


def format_amount(amount: Number, unit: MoneyUnit = MoneyUnit.TEN_THOUSAND_YUAN) -> str:
    """Writes money as a plain decimal, without exponent or trailing zeros.

    >>> format_amount(Decimal("18.8710"))
    '18.871'
    """
    fen = fen_of(_exact_number(amount, "an amount"), 6 if MoneyUnit(unit) == MoneyUnit.TEN_THOUSAND_YUAN else 2)
    return take_buffer("ogi_amount_write", fen, int(unit)).decode("ascii")


# ---- from and to the C interface -------------------------------------------------------------------------------------


def number_of(units: int, type: CellType) -> Number:
    return amount_of(units, decimals_of(type)) if type.is_money else units


def content_of(struct: ogi_cell) -> Value:
    if struct.state == CellState.NUMBER:
        return number_of(struct.value, CellType(struct.type))
    return no_number(CellState(struct.state), text_of(struct.print))


def cell_of(struct: ogi_cell, place: Optional[Place] = None) -> Cell:
    type = CellType(struct.type)
    value = number_of(struct.value, type) if struct.state == CellState.NUMBER else None
    return Cell(CellState(struct.state), value, text_of(struct.print), type, place)


def _exact_number(value: Any, what: str) -> Number:
    """An int or Decimal. What is nearly one is refused with a sentence."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool):
        raise TypeError(f"{what} is a number, not {value}")
    if isinstance(value, float) and value != value:
        raise TypeError(f"{what} is a number, and nan is none: use None for a blank cell")
    if isinstance(value, float):
        raise TypeError(
            f"{what} is exact: write Decimal('{value}') or '{value}', or an int, not the floating point number {value}"
        )
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(
            f"{what} is an int, a Decimal, a str such as '12.5', None for blank, ogi.ABSENT, ogi.NOT_APPLICABLE or an "
            f"ogi.Cell, not {type(value).__name__}"
        ) from None


def _units(value: Number, type: CellType, what: str) -> int:
    if type.is_money:
        return fen_of(value, decimals_of(type))
    if isinstance(value, Decimal) and value.is_finite() and value.adjusted() > _MOST_DIGITS:
        raise _misfit(value)
    if isinstance(value, Decimal) and (not value.is_finite() or value != value.to_integral_value()):
        raise ValueError(f"{what} is a whole number, not {value}")
    if int(value) not in _INT64:
        raise _misfit(value)
    return int(value)


_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)


def _content_in(value: Any) -> Tuple[CellState, Any, str]:
    """State, number and print of what a caller sets."""
    if value is None:
        return CellState.BLANK, None, ""
    if isinstance(value, NoNumber):
        return value.state, None, value.print
    if isinstance(value, Cell):
        return value.state, value.value, value.print
    if isinstance(value, str):
        if _PLAIN.fullmatch(value):
            return CellState.NUMBER, Decimal(value), ""
        if is_mark(value):
            return CellState.NOT_APPLICABLE, None, value
        raise ValueError(
            f"{value!r} is neither a plain number nor a mark: use None for a blank cell, ogi.unread(...) to keep a "
            "print that is no number"
        )
    return CellState.NUMBER, value, ""


def struct_of(value: Any, type: CellType) -> ogi_cell:
    """What a caller sets, as the C interface takes it."""
    what = "money" if type.is_money else "a count"
    state, number, print = _content_in(value)
    units = 0
    if state == CellState.NUMBER:
        if number is None:
            raise ValueError("a Cell in the state NUMBER needs a value")
        units = _units(_exact_number(number, what), type, what)
    elif number is not None:
        raise ValueError(f"a Cell in the state {state.name} has no value, and this one has {number}")
    return new(ogi_cell, state=int(state), value=units, print=str_in(print))


def str_in(text: str) -> ogi_str:
    data = utf8_of(text, "a print")
    return ogi_str(data, len(data))


Settable = Union[int, Decimal, str, None, NoNumber, Cell]
