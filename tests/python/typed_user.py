"""A program that uses the package, for the type checker; typing_test.py runs that."""

import pathlib
from decimal import Decimal
from typing import Dict, List, Optional

import ogi
from ogi import Applicant, DisclosureRow, Measure, Row


def totals(folder: pathlib.Path) -> Dict[str, int]:
    out: Dict[str, int] = {}
    for path, report in ogi.read_many(sorted(folder.glob("*.json"))):
        if isinstance(report, Exception):
            continue
        value = report.applications[Row.NEWLY_RECEIVED, Applicant.TOTAL]
        if isinstance(value, int):
            out[str(path)] = value
    return out


def fees(report: ogi.Report) -> Optional[Decimal]:
    value = report.proactive_disclosure[DisclosureRow.ADMINISTRATIVE_FEES, Measure.AMOUNT_10K_YUAN]
    return value if isinstance(value, Decimal) else None


def faults(report: ogi.Report) -> List[str]:
    report.applications[Row.DISCLOSED, Applicant.TOTAL] = 12
    report.year = 2024
    with report.check(lang="en") as result:
        return [f"{finding.rule} {finding.message} {finding.difference}" for finding in result]


def wrong(report: ogi.Report) -> None:
    report.applications[Applicant.TOTAL, Row.DISCLOSED]  # type: ignore[index]
    report.applications[Row.DISCLOSED, Applicant.TOTAL] = 1.5  # type: ignore[assignment]
    report.year = "2024"  # type: ignore[assignment]
    report.edition = ogi.Edition.FORM_2019  # type: ignore[misc]
    ogi.read(3)  # type: ignore[arg-type]
