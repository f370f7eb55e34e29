"""A report and the result of a check for a notebook."""

from html import escape
from typing import TYPE_CHECKING, Dict, List

from ._enums import Outcome, Severity, Verdict
from ._html_tables import Figures, Mark, all_tables

if TYPE_CHECKING:
    from ._findings import Finding
    from ._report import Report
    from ._result import Result

MOST_FINDINGS = 200

# Colours lie translucent over whatever the page has, so that light and dark pages are both readable.
STYLE = """<style>
.ogi-view{color:inherit;font-size:13px;line-height:1.45;max-width:100%}
.ogi-view .ogi-head{margin:0 0 .6em;font-size:1.15em;font-weight:600}
.ogi-view .ogi-head small{font-weight:400;opacity:.7;margin-left:.6em}
.ogi-view .ogi-sides{display:flex;flex-wrap:wrap;gap:1.2em;align-items:flex-start}
.ogi-view .ogi-tables{flex:3 1 56em;min-width:0;overflow-x:auto}
.ogi-view .ogi-findings{flex:1 1 20em;min-width:18em;max-width:46em}
.ogi-view table.ogi{border-collapse:collapse;margin:0 0 1.2em;color:inherit;font-size:inherit;font-variant-numeric:tabular-nums;background:transparent;border:none}
.ogi-view table.ogi caption{caption-side:top;text-align:left;font-weight:600;padding:0 0 .35em;color:inherit}
.ogi-view table.ogi tr,.ogi-view table.ogi tr:nth-child(even),.ogi-view table.ogi tr:hover{background:transparent}
.ogi-view table.ogi th,.ogi-view table.ogi td{border:1px solid rgba(128,128,128,.45);padding:.2em .5em;vertical-align:middle;white-space:normal;color:inherit;max-width:20em}
.ogi-view table.ogi th{font-weight:400;text-align:center;background:rgba(128,128,128,.10)}
.ogi-view table.ogi th[scope=col],.ogi-view table.ogi th[scope=rowgroup],.ogi-view table.ogi td{white-space:nowrap}
.ogi-view table.ogi-table4 th[scope=col]{white-space:normal;min-width:2em;max-width:2.1em}
.ogi-view table.ogi th[scope=row]{text-align:left}
.ogi-view table.ogi th.ogi-block{text-align:center;font-weight:600}
.ogi-view table.ogi th.ogi-note{opacity:.75;font-size:.92em}
.ogi-view table.ogi td{text-align:right;min-width:2.6em}
.ogi-view table.ogi td.ogi-total{font-weight:600}
.ogi-view table.ogi td.ogi-zero{color:rgba(128,128,128,.95)}
.ogi-view table.ogi td.ogi-blank{background:rgba(234,179,8,.14)}
.ogi-view table.ogi td.ogi-absent{background:repeating-linear-gradient(135deg,rgba(128,128,128,.22) 0 2px,transparent 2px 7px)}
.ogi-view table.ogi td.ogi-mark{text-align:center;opacity:.75}
.ogi-view table.ogi td.ogi-text{font-style:italic;background:rgba(234,179,8,.25)}
.ogi-view table.ogi td.ogi-none{border-color:transparent}
.ogi-view table.ogi td.ogi-involved{box-shadow:inset 0 -2px 0 rgba(220,38,38,.55)}
.ogi-view table.ogi td.ogi-error{background-color:rgba(220,38,38,.28);box-shadow:inset 0 0 0 2px rgba(220,38,38,.85)}
.ogi-view table.ogi td.ogi-warning{background-color:rgba(234,120,8,.25);box-shadow:inset 0 0 0 2px rgba(234,120,8,.85)}
.ogi-view table.ogi td.ogi-note{background-color:rgba(37,99,235,.18);box-shadow:inset 0 0 0 2px rgba(37,99,235,.7)}
.ogi-view table.ogi td.ogi-open{background-color:rgba(234,179,8,.25);box-shadow:inset 0 0 0 2px rgba(202,138,4,.8)}
.ogi-view table.ogi sup{font-size:.72em;font-weight:700;margin-left:.25em;line-height:0}
.ogi-view .ogi-findings ol{list-style:none;margin:0;padding:0}
.ogi-view .ogi-findings li{margin:0 0 .55em;padding:.4em .7em;border-left:4px solid rgba(128,128,128,.6);background:rgba(128,128,128,.08);break-inside:avoid}
.ogi-view .ogi-findings li.ogi-error{border-color:rgba(220,38,38,.9)}
.ogi-view .ogi-findings li.ogi-warning{border-color:rgba(234,120,8,.9)}
.ogi-view .ogi-findings li.ogi-note{border-color:rgba(37,99,235,.8)}
.ogi-view .ogi-findings li.ogi-open{border-color:rgba(202,138,4,.9)}
.ogi-view .ogi-findings b{margin-right:.4em}
.ogi-view .ogi-findings code{font-size:.92em;background:none;color:inherit;padding:0}
.ogi-view .ogi-findings .ogi-hint{opacity:.75}
.ogi-view .ogi-verdict{display:inline-block;padding:.1em .7em;border-radius:.8em;border:1px solid currentColor;font-weight:600}
.ogi-view .ogi-verdict.ogi-valid{background:rgba(22,163,74,.22)}
.ogi-view .ogi-verdict.ogi-invalid{background:rgba(220,38,38,.25)}
.ogi-view .ogi-verdict.ogi-undetermined{background:rgba(234,179,8,.25)}
@media print{.ogi-view{print-color-adjust:exact;-webkit-print-color-adjust:exact;font-size:10px}
.ogi-view .ogi-sides{display:block}.ogi-view .ogi-tables{overflow:visible}.ogi-view table.ogi th[scope]{white-space:normal}
.ogi-view table.ogi tr{break-inside:avoid}}
</style>"""

#: The words of the manual for what a result says, in Chinese and English.
_VERDICTS = {
    Verdict.VALID: ("通过", "valid"),
    Verdict.INVALID: ("不通过", "invalid"),
    Verdict.UNDETERMINED: ("无法判定", "undetermined"),
}
_SEVERITIES = {Severity.ERROR: ("错误", "error"), Severity.WARNING: ("警告", "warning"), Severity.NOTE: ("提示", "note")}
#: What is neither right nor simply wrong.
_OPEN = {Outcome.NOT_ASSESSABLE: ("无法核对", "not assessable"), Outcome.WAIVED: ("豁免", "waived")}


def report_html(report: "Report") -> str:
    return _view(_head(report, ""), f'<div class="ogi-tables">{all_tables(_figures(report))}</div>')


def result_html(result: "Result") -> str:
    figures = _figures(result.report)
    told = [f for f in result.findings if f.outcome == Outcome.FAIL or f.outcome in _OPEN]
    figures.marks = _marks(told[:MOST_FINDINGS])
    verdict = _VERDICTS[result.verdict][result.language]
    badge = f'<span class="ogi-verdict ogi-{result.verdict.name.lower()}">{verdict}</span>'
    items = "".join(_item(number, finding) for number, finding in enumerate(told[:MOST_FINDINGS], 1))
    if len(told) > MOST_FINDINGS:
        more = len(told) - MOST_FINDINGS
        items += f"<li>{(f'另有 {more} 项。', f'{more} more.')[result.language]}</li>"
    findings = f'<div class="ogi-findings"><ol>{items}</ol></div>' if items else ""
    return _view(_head(result.report, badge), f'<div class="ogi-tables">{all_tables(figures)}</div>{findings}')


def _view(head: str, sides: str) -> str:
    return f'{STYLE}<div class="ogi-view">{head}<div class="ogi-sides">{sides}</div></div>'


def _head(report: "Report", badge: str) -> str:
    organ = report.organ or "（机关名称不详）"
    year = f"{report.year} 年" if report.year else "（年度不详）"
    edition = f"{int(report.edition)} 年版格式"
    return f'<p class="ogi-head">{escape(f"{organ} {year}")}<small>{escape(edition)}</small> {badge}</p>'


def _figures(report: "Report") -> Figures:
    return Figures(report.edition, report.cells.by_code())


def _kind(finding: "Finding") -> str:
    """The class of a finding: how much it matters, or that it could not be assessed or is waived."""
    return "ogi-open" if finding.outcome in _OPEN else f"ogi-{finding.severity.name.lower()}"


def _item(number: int, finding: "Finding") -> str:
    kind = _OPEN.get(finding.outcome, _SEVERITIES[finding.severity])[finding.language]
    figures = f"<br><code>{escape(finding.expression_figures)}</code>" if finding.expression_figures else ""
    return (
        f'<li class="{_kind(finding)}"><b>{number}</b> {kind} <code>{escape(finding.rule)}</code><br>'
        f'{escape(finding.message)}{figures}{_waiver(finding)}<br><span class="ogi-hint">{escape(finding.hint)}</span></li>'
    )


def _waiver(finding: "Finding") -> str:
    """Who answers for the finding, why, and how long."""
    waiver = finding.waiver
    if waiver is None:
        return ""
    until = f" – {waiver.until}" if waiver.until else ""
    return f"<br>{escape(waiver.by)}{until}: {escape(waiver.reason)}"


def _marks(findings: List["Finding"]) -> Dict[int, Mark]:
    """The cell at fault is marked with the number of the finding, the other cells of the relation more lightly."""
    at_fault: Dict[int, List[int]] = {}
    involved: Dict[int, List[int]] = {}
    for number, finding in enumerate(findings, 1):
        if finding.code is not None:
            at_fault.setdefault(finding.code, []).append(number)
        if finding.outcome in (Outcome.FAIL, Outcome.WAIVED):
            for operand in finding.operands:
                if operand.report == 0:  # not a cell of last year's report, or of a part
                    involved.setdefault(operand.code, []).append(number)
    marks = {}
    for code in {**involved, **at_fault}:
        numbers = at_fault.get(code, [])
        classes = [_kind(findings[n - 1]) for n in numbers]
        worst = next((k for k in ("ogi-error", "ogi-warning", "ogi-note", "ogi-open") if k in classes), "ogi-involved")
        said = [findings[n - 1].message for n in numbers or involved[code]]
        marks[code] = Mark((worst,), tuple(numbers), "\n".join(said))
    return marks
