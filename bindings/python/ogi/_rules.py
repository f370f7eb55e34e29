"""The catalogue of rules."""

import ctypes
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from ._calls import byref, call, new, take_buffer, text_of, utf8_of, write_options
from ._enums import Category, Edition, Format, Lang, Language, RuleFamily, RuleNeed, Severity, language_of
from ._errors import ArgumentError
from ._structs import ogi_rule


@dataclass(frozen=True)
class Rule:
    """A rule. Each text is there in Chinese and English; `text_in("title", lang)` chooses."""

    id: str
    severity: Severity
    category: Category
    family: RuleFamily
    needs: RuleNeed
    editions: Tuple[Edition, ...]
    first_year: int
    last_year: Optional[int]
    title_zh: str
    title_en: str
    formula_zh: str
    formula_en: str
    explanation_zh: str
    explanation_en: str
    example_zh: str
    example_en: str
    hint_zh: str
    hint_en: str
    basis_document_zh: str
    basis_document_en: str
    basis_clause_zh: str
    basis_clause_en: str
    basis_2019_document_zh: str
    basis_2019_document_en: str
    basis_2019_clause_zh: str
    basis_2019_clause_en: str
    organs_zh: str
    organs_en: str
    since: str
    replaced_by: Optional[str]

    def text_in(self, what: str, lang: Lang) -> str:
        """`what` is title, formula, explanation, example, hint, basis_document or basis_clause."""
        return str(getattr(self, f"{what}_{'en' if language_of(lang) == Language.EN else 'zh'}"))


_OWN = {"id", "severity", "category", "family", "needs", "editions", "first_year", "last_year", "replaced_by"}
_TEXTS = [name for name in Rule.__dataclass_fields__ if name not in _OWN]

_rules: List[Rule] = []


def rules() -> Tuple[Rule, ...]:
    """All rules, in the order of the catalogue.

    >>> rules()[0].id
    'T3-BAL'
    """
    if not _rules:
        count = ctypes.c_int32()
        call("ogi_rules_get_count", byref(count))
        _rules[:] = [_rule_at(index) for index in range(count.value)]
    return tuple(_rules)


def rule(id: str) -> Rule:
    """The rule of an id; case does not count. Raises KeyError when there is none.

    >>> rule("t3-bal").text_in("title", "en")
    'Table 3, every column: what came in equals what was dealt with and what is left'
    """
    index = ctypes.c_int32()
    data = _id_in(id)
    try:
        call("ogi_rules_find_rule", data, len(data), byref(index))
    except ArgumentError:
        raise KeyError(f"there is no rule {id!r}; ogi.rules() has them all") from None
    return rules()[index.value]


def explain(id: str, lang: Lang = "zh") -> str:
    """Explains a rule to a reader: meaning, formula, legal basis, example."""
    return written_rule(rule(id).id, Format.TEXT, language_of(lang)).decode("utf-8")


def written_rule(id: str, format: Format, language: Language, colour: bool = False) -> bytes:
    data = _id_in(id)
    return take_buffer("ogi_rule_write", data, len(data), int(format), byref(write_options(language, colour)))


def written_rules(format: Format, language: Language, colour: bool = False) -> bytes:
    return take_buffer("ogi_rules_write", int(format), byref(write_options(language, colour)))


def _id_in(id: Any) -> bytes:
    # What a command line holds that is not UTF-8 goes on as it came.
    return id.encode("utf-8", "surrogateescape") if isinstance(id, str) else utf8_of(id, "the id of a rule")


def _rule_at(index: int) -> Rule:
    r = new(ogi_rule)
    call("ogi_rules_get_rule", index, byref(r))
    editions = tuple(e for e, has in ((Edition.FORM_2019, r.in_2019), (Edition.FORM_2021, r.in_2021)) if has)
    texts: Dict[str, str] = {name: text_of(getattr(r, name)) for name in _TEXTS}
    return Rule(
        id=text_of(r.id),
        severity=Severity(r.severity),
        category=Category(r.category),
        family=RuleFamily(r.family),
        needs=RuleNeed(r.needs),
        editions=editions,
        first_year=r.first_year,
        last_year=r.last_year or None,
        replaced_by=text_of(r.replaced_by) or None,
        **texts,
    )
