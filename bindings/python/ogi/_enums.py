"""The enumerations of the C interface that do not follow from the form, with its values."""

from enum import IntEnum
from typing import Union


class Status(IntEnum):
    """Why a call failed."""

    OK = 0
    ARGUMENT = 1
    SYNTAX = 2
    ENCODING = 3
    STRUCTURE = 4
    BUDGET = 5
    UNSUPPORTED = 6
    NOT_A_REPORT = 7
    NOMEM = 8
    INTERNAL = 9


class Language(IntEnum):
    """The languages of messages; "zh" and "en" stand for them."""

    ZH = 0
    EN = 1


class Medium(IntEnum):
    """Kinds of documents."""

    ANY = 0
    JSON = 1
    XML = 2
    TEXT = 3
    HTML = 4
    DOCX = 5
    XLSX = 6
    ODT = 7
    ODS = 8
    DOC = 9
    PDF_LAYOUT = 10


#: The names that stand for the media: "json", "docx", …
MEDIA = {medium.name.lower(): medium for medium in Medium if medium}


class Format(IntEnum):
    """How results, rules, facts and the form are written. The forms from SARIF on are of results only."""

    TEXT = 0
    JSON = 1
    SARIF = 2
    JUNIT = 3
    CSV = 4
    HTML = 5


class Edition(IntEnum):
    """Editions of the form."""

    FORM_2019 = 2019
    FORM_2021 = 2021


class CellState(IntEnum):
    """What is known of a cell. Only a number has a value; a blank is never zero."""

    ABSENT = 0
    BLANK = 1
    NOT_APPLICABLE = 2
    NUMBER = 3
    TEXT = 4


class CellType(IntEnum):
    """What a cell holds."""

    COUNT = 1
    SIGNED_COUNT = 2
    AMOUNT_10K_YUAN = 3
    AMOUNT_WITH_UNIT = 4
    AMOUNT_YUAN = 5

    @property
    def is_money(self) -> bool:
        return self >= CellType.AMOUNT_10K_YUAN


class Verdict(IntEnum):
    """What is said of the whole report."""

    VALID = 0
    INVALID = 1
    UNDETERMINED = 2


class Outcome(IntEnum):
    """What became of one instance of a rule. A missing figure is not assessable, never passed."""

    PASS = 1
    FAIL = 2
    NOT_ASSESSABLE = 3
    SKIPPED = 4
    WAIVED = 5


class Severity(IntEnum):
    """How much a broken rule matters."""

    ERROR = 1
    WARNING = 2
    NOTE = 3


class Certainty(IntEnum):
    """How sure a finding is."""

    PROVED = 1
    LIKELY = 2
    POSSIBLE = 3


class Category(IntEnum):
    """What a rule is about."""

    ACCURACY = 1
    COMPLETENESS = 2
    CONSISTENCY = 3
    TIMELINESS = 4
    FORM = 5
    PLAUSIBILITY = 6


class RuleFamily(IntEnum):
    """The parts of the catalogue of rules."""

    TABLE_3 = 1
    TABLE_4 = 2
    TABLE_2 = 3
    STRUCTURE = 4
    YEAR_OVER_YEAR = 5
    TEXT = 6
    RESIDUE = 7
    TIMELINESS = 8
    PLAUSIBILITY = 9
    AGGREGATE = 10
    OWN = 11


class RuleNeed(IntEnum):
    """What a rule needs besides the report."""

    NOTHING = 0
    PREVIOUS = 1
    ORGAN = 2
    DAY = 3
    PARTS = 4


class Hypothesis(IntEnum):
    """What may have gone wrong with the figures of a table."""

    ONE_CELL = 1
    WRONG_TOTAL = 2
    ROW_SHIFTED = 3
    SWAPPED = 4
    MOVED = 5
    CARRIED = 6
    TWO_CELLS = 7
    YUAN_FOR_10K_YUAN = 8


class DigitSlip(IntEnum):
    """The slip of the hand between a wrong figure and the right one."""

    NONE = 0
    TRANSPOSED = 1
    DROPPED = 2
    DOUBLED = 3


class Location(IntEnum):
    """What the search for the wrong cell of table 3 came to."""

    NOTHING_WRONG = 0
    UNIQUE = 1
    ONE_OF = 2
    UNKNOWN = 3


class UnknownReason(IntEnum):
    """Why no cell of table 3 is named."""

    NONE = 0
    TOO_MANY_CELLS = 1
    MISSING_FIGURES = 2
    OVERFLOW = 3


class WaiverFault(IntEnum):
    """Why a waiver did not count."""

    NO_FINDING = 1  # nothing was found that has its fingerprint
    EXPIRED = 2  # it ended before the day of the check
    NO_DAY = 3  # it ends some day, and the day of the check was not given


class BaselineUse(IntEnum):
    """How much a former result tells of the report."""

    NOT_GIVEN = 0
    WHOLE = 1  # every finding is new or unchanged
    TRUNCATED = 2  # it listed only some of its findings
    ANOTHER_REPORT = 3  # of another organ or year, so nothing can be told


class BaselineState(IntEnum):
    """How a finding stands to a former result."""

    UNKNOWN = 0
    NEW = 1
    UNCHANGED = 2
    ABSENT = 3


class RefusalReason(IntEnum):
    """Why a figure is not put in although a sum gives one."""

    CONTRADICTED = 1  # sums give different figures, or would not hold with it
    NEGATIVE = 2
    OUT_OF_RANGE = 3


class Scope(IntEnum):
    """What the figures of a report cover."""

    UNKNOWN = 0
    OWN_ORGAN = 1
    AGGREGATE_OF_JURISDICTION = 2
    AGGREGATE_OF_SYSTEM = 3


class Fee(IntEnum):
    """The figures of 信息处理费 in section six: 件数, and money in 元."""

    NOTICES_COUNT = 1  # 发出收费通知的件数
    NOTICES_AMOUNT_YUAN = 2  # 发出收费通知的总金额
    RECEIVED_AMOUNT_YUAN = 3  # 实际收取的总金额


class MoneyUnit(IntEnum):
    """Units that money is written in."""

    TEN_THOUSAND_YUAN = 1  # 万元
    YUAN = 2  # 元


class LogKind(IntEnum):
    """What an entry of the import's log tells."""

    NOTE = 0
    REPAIR = 1
    GUESS = 2
    UNREAD = 3


class Table(IntEnum):
    """The value tables, numbered as the sections they stand in."""

    PROACTIVE_DISCLOSURE = 2
    APPLICATIONS = 3
    RECONSIDERATION_AND_LITIGATION = 4


#: How a language is named in a call: "zh", "en" or a Language.
Lang = Union[str, Language]


def language_of(lang: Lang) -> Language:
    if isinstance(lang, Language):
        return lang
    if lang in ("zh", "en"):
        return Language.ZH if lang == "zh" else Language.EN
    raise ValueError(f'{lang!r} is not a language of ogi: use "zh" or "en"')
