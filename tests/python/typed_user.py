"""A program that uses the package, for the type checker; typing_test.py runs that."""

import datetime
import pathlib
from decimal import Decimal
from typing import Dict, List, Optional, Union

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


def guesses(path: pathlib.Path) -> List[str]:
    report, log = ogi.read(path, medium="docx", log=True, max_expanded_bytes=1 << 20)
    place = report.place("applications.outcome.disclosed.total")
    if place is not None and place.character is not None:
        print(report.source_parts[place.part], place.character)
    return [entry.rule for entry in log.of(ogi.LogKind.GUESS) if entry.confidence != ogi.Certainty.PROVED]


def fees(report: ogi.Report) -> Optional[Decimal]:
    value = report.proactive_disclosure[DisclosureRow.ADMINISTRATIVE_FEES, Measure.AMOUNT_10K_YUAN]
    return value if isinstance(value, Decimal) else None


def faults(report: ogi.Report) -> List[str]:
    report.applications[Row.DISCLOSED, Applicant.TOTAL] = 12
    report.year = 2024
    with report.check(lang="en") as result:
        return [f"{finding.rule} {finding.message} {finding.difference}" for finding in result]


def known(report: ogi.Report, last_year: ogi.Report, former: ogi.Result) -> List[str]:
    with report.check(
        previous=last_year,
        parts=[report],
        profile={"schema": "ogi-profile/1"},
        waivers=pathlib.Path("waivers.json"),
        baseline=former,
        today=datetime.date(2025, 6, 30),
    ) as result:
        result.save(pathlib.Path("result.sarif"), lang="en")
        answered = [finding.waiver.by for finding in result if finding.waiver is not None]
        return answered + [gone.rule for gone in result.gone] + [unused.why.name for unused in result.unused_waivers]


def filled(report: ogi.Report) -> List[Union[int, Decimal]]:
    with report.reconcile(fill_marks=True) as difference:
        difference.apply(report)
        return [derived.value for derived in difference.derived]


def wrong(report: ogi.Report) -> None:
    report.check(previous="2023.json")  # type: ignore[arg-type]
    report.check(profile=3)  # type: ignore[arg-type]
    report.reconcile().apply("2023.json")  # type: ignore[arg-type]
    report.applications[Applicant.TOTAL, Row.DISCLOSED]  # type: ignore[index]
    report.applications[Row.DISCLOSED, Applicant.TOTAL] = 1.5  # type: ignore[assignment]
    report.year = "2024"  # type: ignore[assignment]
    report.edition = ogi.Edition.FORM_2019  # type: ignore[misc]
    ogi.read(3)  # type: ignore[call-overload]
