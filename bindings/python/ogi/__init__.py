"""Government information disclosure annual reports (政府信息公开工作年度报告): read, check, change, write.

    import ogi
    from ogi import Applicant, Row

    report = ogi.read("2024.txt")
    report.applications[Row.DISCLOSED, Applicant.TOTAL]
    for finding in report.check():
        print(finding.severity.name, finding.label, finding.message)
    report.save("2024.json")

The package speaks to the C library of ogi, which is looked for at the first call: see ogi.LibraryNotFound.
"""

from typing import Any

from ._batch import read_many
from ._cells import (
    ABSENT,
    BLANK,
    NOT_APPLICABLE,
    Cell,
    NoNumber,
    NotANumberError,
    Place,
    find_fault,
    format_amount,
    mark,
    parse_amount,
    unread,
)
from ._codes import Applicant, AspectKind, DisclosureRow, Measure, Proceeding, ProceedingResult, Row, SectionKind
from ._enums import (
    BaselineState,
    BaselineUse,
    Category,
    CellState,
    CellType,
    Certainty,
    DigitSlip,
    Edition,
    Fee,
    Format,
    Hypothesis,
    Language,
    Location,
    LogKind,
    Medium,
    MoneyUnit,
    Outcome,
    RefusalReason,
    RuleFamily,
    RuleNeed,
    Scope,
    Severity,
    Status,
    Table,
    UnknownReason,
    Verdict,
    WaiverFault,
)
from ._errors import (
    ArgumentError,
    BudgetError,
    ClosedError,
    EncodingError,
    Error,
    InputError,
    InternalError,
    MalformedError,
    NotAReportError,
    OutOfMemoryError,
    StructureError,
    UnsupportedError,
)
from ._extensions import Extension, ExtensionValue
from ._facts import Fact
from ._findings import Change, Finding, Operand, Suspect, Waiver
from ._form import FormLine, cell_label, form, official_label
from ._import import ImportLog, ImportRule, LogEntry, UsedRelation, import_rules, is_readable
from ._loader import LibraryMismatch, LibraryNotFound, functions
from ._prose import Part, Section
from ._reading import read
from ._reconciliation import Claim, Derived, Reconciliation, Refused
from ._report import Report
from ._result import ChangedSeverity, Evidence, FormerFinding, Result, Summary, UnusedWaiver
from ._rules import Rule, explain, rule, rules
from ._tables import CellTable, ProcessingFee, ReportCells


def version() -> str:
    """The version of the library, "major.minor.patch"."""
    text: bytes = functions()["ogi_version"]()
    return text.decode("ascii")


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return version()
    raise AttributeError(f"module 'ogi' has no attribute {name!r}")


__all__ = [
    "ABSENT",
    "Applicant",
    "ArgumentError",
    "AspectKind",
    "BLANK",
    "BaselineState",
    "BaselineUse",
    "BudgetError",
    "Category",
    "Cell",
    "CellState",
    "CellTable",
    "CellType",
    "Certainty",
    "Change",
    "ChangedSeverity",
    "Claim",
    "ClosedError",
    "Derived",
    "DigitSlip",
    "DisclosureRow",
    "Edition",
    "EncodingError",
    "Error",
    "Evidence",
    "Extension",
    "ExtensionValue",
    "Fact",
    "Fee",
    "Finding",
    "FormLine",
    "Format",
    "FormerFinding",
    "Hypothesis",
    "ImportLog",
    "ImportRule",
    "InputError",
    "InternalError",
    "Language",
    "LibraryMismatch",
    "LibraryNotFound",
    "Location",
    "LogEntry",
    "LogKind",
    "MalformedError",
    "Measure",
    "Medium",
    "MoneyUnit",
    "NOT_APPLICABLE",
    "NoNumber",
    "NotANumberError",
    "NotAReportError",
    "Operand",
    "OutOfMemoryError",
    "Outcome",
    "Part",
    "Place",
    "Proceeding",
    "ProceedingResult",
    "ProcessingFee",
    "Reconciliation",
    "RefusalReason",
    "Refused",
    "Report",
    "ReportCells",
    "Result",
    "Row",
    "Rule",
    "RuleFamily",
    "RuleNeed",
    "Scope",
    "Section",
    "SectionKind",
    "Severity",
    "Status",
    "StructureError",
    "Summary",
    "Suspect",
    "Table",
    "UnknownReason",
    "UnsupportedError",
    "UnusedWaiver",
    "UsedRelation",
    "Verdict",
    "Waiver",
    "WaiverFault",
    "cell_label",
    "explain",
    "find_fault",
    "form",
    "format_amount",
    "import_rules",
    "is_readable",
    "mark",
    "official_label",
    "parse_amount",
    "read",
    "read_many",
    "rule",
    "rules",
    "unread",
    "version",
]

# Shown where they are used, as ogi.Report, and not by the file they are written in.
for _name in __all__:
    _named = globals()[_name]
    if isinstance(_named, (type, type(version))):
        _named.__module__ = "ogi"
del _name, _named
