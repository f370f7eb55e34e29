"""The three tables in the shape of the official form, as HTML. Their words are the form's own, in Chinese."""

from dataclasses import dataclass, field
from html import escape
from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from ._cells import NoNumber, Value
from ._enums import CellState, Edition, Table
from ._form import known_form, table_of

#: What stands over the rows of table 3 in the official form.
RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"


class Mark(NamedTuple):
    """How findings mark a cell: classes, numbers of the findings, and what they say."""

    classes: Tuple[str, ...]
    numbers: Tuple[int, ...]
    title: str


@dataclass
class Figures:
    """The figures of a report by the code of their cells, and the marks of findings."""

    edition: Edition
    contents: Dict[int, Value]
    marks: Dict[int, Mark] = field(default_factory=dict)

    def td(self, code: int, *, total: bool = False, span: int = 1) -> str:
        value = self.contents.get(code)
        if value is None:
            return _td("", ("ogi-none",), "", span)
        classes, title = _state_of(value)
        if total:
            classes.append("ogi-total")
        text = escape(str(value) if isinstance(value, (int, NoNumber)) else format(value, "f"))
        mark = self.marks.get(code)
        if mark is None:
            return _td(text, classes, title, span)
        numbers = "".join(f"<sup>{number}</sup>" for number in mark.numbers)
        return _td(text + numbers, [*classes, *mark.classes], "\n".join(filter(None, (title, mark.title))), span)


_STATES = {
    CellState.ABSENT: ("ogi-absent", "来源中没有这一格"),
    CellState.BLANK: ("ogi-blank", "空白，不是 0"),
    CellState.NOT_APPLICABLE: ("ogi-mark", "不适用"),
    CellState.TEXT: ("ogi-text", "不能读作数字"),
}


def _state_of(value: Value) -> Tuple[List[str], str]:
    if isinstance(value, NoNumber):
        name, title = _STATES[value.state]
        return [name], title
    return (["ogi-zero"] if value == 0 else []), ""


def _td(text: str, classes: Iterable[str], title: str, span: int) -> str:
    attributes = _attribute("class", " ".join(classes)) + _attribute("title", title) + _span("colspan", span)
    return f"<td{attributes}>{text}</td>"


def _th(text: str, *, rows: int = 1, columns: int = 1, scope: str = "", kind: str = "") -> str:
    spans = _span("rowspan", rows) + _span("colspan", columns)
    attributes = spans + _attribute("scope", scope) + _attribute("class", kind)
    return f"<th{attributes}>{escape(text)}</th>"


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"' if value else ""


def _span(name: str, count: int) -> str:
    return f' {name}="{count}"' if count > 1 else ""


def _tr(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _table(table: Table, head: Iterable[str], body: Iterable[str]) -> str:
    section = next(s for s in known_form()["sections"] if s["code"] == table)
    caption = escape(f"{section['numeral']}、{section['label']['zh']}")
    return (
        f'<table class="ogi ogi-table{int(table)}"><caption>{caption}</caption>'
        f"<thead>{''.join(head)}</thead><tbody>{''.join(body)}</tbody></table>"
    )


def all_tables(figures: Figures) -> str:
    return disclosure_table(figures) + applications_table(figures) + proceedings_table(figures)


def _cells_of(figures: Figures, table: Table) -> List[Dict[str, Any]]:
    """The cells to show: those of the edition, and those of the other one that the report has."""
    return [c for c in known_form()["cells"] if c["table"] == table and c["code"] in figures.contents]


def _label(line: Dict[str, Any], edition: Edition) -> str:
    return str(line.get(f"label_{int(edition)}", line["label"]["zh"]))


def _runs(items: Sequence[Any], key: Callable[[Any], Any]) -> List[Tuple[Optional[str], List[Any]]]:
    """Neighbours with the same key, together; what has no key stands alone."""
    runs: List[Tuple[Optional[str], List[Any]]] = []
    for item in items:
        name = key(item)
        if runs and name is not None and runs[-1][0] == name:
            runs[-1][1].append(item)
        else:
            runs.append((name, [item]))
    return runs


# ---- table 2 ---------------------------------------------------------------------------------------------------------


def disclosure_table(figures: Figures) -> str:
    table = table_of(Table.PROACTIVE_DISCLOSURE)
    rows = {line["code"]: line for line in table["rows"]}
    columns = {line["code"]: line for line in table["columns"]}
    blocks = _runs(_cells_of(figures, Table.PROACTIVE_DISCLOSURE), lambda cell: str(cell["path"]).split(".")[1])
    labels = {caption["key"]: caption["label"]["zh"] for caption in table["captions"]}
    width = max((len({cell["column"] for cell in cells}) for _, cells in blocks), default=1)
    body: List[str] = []
    for key, cells in blocks:
        measures = list(dict.fromkeys(cell["column"] for cell in cells))
        last = width - len(measures) + 1
        spans = [1] * (len(measures) - 1) + [last]
        body.append(_tr([_th(labels[key], columns=width + 1, scope="rowgroup", kind="ogi-block")]))
        body.append(
            _tr(
                [_th("信息内容", scope="col")]
                + [_th(_label(columns[m], figures.edition), columns=s, scope="col") for m, s in zip(measures, spans)]
            )
        )
        for code, group in _runs(cells, lambda cell: str(cell["row"])):
            row = int(code or 0)
            by_column = {cell["column"]: cell["code"] for cell in group}
            body.append(
                _tr(
                    [_th(_label(rows[row], figures.edition), scope="row")]
                    + [figures.td(by_column.get(m, 0), span=s) for m, s in zip(measures, spans)]
                )
            )
    return _table(Table.PROACTIVE_DISCLOSURE, [], body)


# ---- table 3 ---------------------------------------------------------------------------------------------------------


def applications_table(figures: Figures) -> str:
    table = table_of(Table.APPLICATIONS)
    shown = {cell["row"] for cell in _cells_of(figures, Table.APPLICATIONS)}
    rows = [line for line in table["rows"] if line["code"] in shown]
    captions = {caption["name"]: caption for caption in table["captions"]}
    chains = [_chain(row, captions) for row in rows]
    depth = max(map(len, chains), default=0) + 1
    body, last = [], [""] * depth
    for index, (row, chain) in enumerate(zip(rows, chains)):
        cells = []
        for level, name in enumerate(chain):
            if last[: level + 1] != chain[: level + 1]:
                height = _height(chains, index, level)
                cells.append(_th(captions[name]["label"]["zh"], rows=height, scope="rowgroup"))
        last = chain + [""] * (depth - len(chain))
        cells.append(_th(row["label"]["zh"], columns=depth - len(chain), scope="row"))
        for column in table["columns"]:
            total = row["kind"] == "total" or column["kind"] == "total"
            cells.append(figures.td(30000 + row["code"] * 100 + column["code"], total=total))
        body.append(_tr(cells))
    return _table(Table.APPLICATIONS, _applications_head(table["columns"], depth), body)


def _chain(line: Dict[str, Any], captions: Dict[str, Dict[str, Any]]) -> List[str]:
    """The captions over a row, from the outside in; not one that the row itself repeats."""
    name = line.get("caption")
    if name is None:
        return []
    above = _chain(captions[name], captions)
    return above if captions[name]["label"]["zh"] == line["label"]["zh"] else above + [name]


def _height(chains: List[List[str]], begin: int, level: int) -> int:
    end = begin
    while end < len(chains) and chains[end][: level + 1] == chains[begin][: level + 1]:
        end += 1
    return end - begin


def _applications_head(columns: List[Dict[str, Any]], depth: int) -> List[str]:
    upper, lower = [], []
    for spanning, group in _runs(columns, lambda line: line.get("spanning_label")):
        if spanning is None:
            upper.append(_th(group[0]["label"]["zh"], rows=2, scope="col"))
        else:
            upper.append(_th(spanning, columns=len(group), scope="colgroup"))
            lower += [_th(line["label"]["zh"], scope="col") for line in group]
    first = [_th(RELATION, rows=3, columns=depth, kind="ogi-note"), _th("申请人情况", columns=len(columns))]
    return [_tr(first), _tr(upper), _tr(lower)]


# ---- table 4 ---------------------------------------------------------------------------------------------------------


def proceedings_table(figures: Figures) -> str:
    table = table_of(Table.RECONSIDERATION_AND_LITIGATION)
    width = len(table["columns"])
    upper, middle, lower, cells = [], [], [], []
    for spanning, group in _runs(table["rows"], lambda line: line.get("spanning_label")):
        labels = [line["label"]["zh"] for line in group]
        if spanning is None:
            upper.append(_th(labels[0], rows=2, columns=width, scope="colgroup"))
        else:
            upper.append(_th(spanning, columns=width * len(group), scope="colgroup"))
            middle += [_th(label, columns=width, scope="colgroup") for label in labels]
    for line in table["rows"]:
        for column in table["columns"]:
            lower.append(_th(column["label"]["zh"], scope="col"))
            code = 40000 + line["code"] * 100 + column["code"]
            cells.append(figures.td(code, total=column["kind"] == "total"))
    return _table(Table.RECONSIDERATION_AND_LITIGATION, [_tr(upper), _tr(middle), _tr(lower)], [_tr(cells)])
