"""Oracles with one rule altered, to see that the comparison notices it."""
from dataclasses import replace
from typing import Dict, Iterator, Tuple

from official_form import CARRIED_IN, CARRIED_OUT, COLUMNS, DEALT_WITH, GROUPS, NEW, RESULTS, table_four
from oracle import HOLDS, MISSING, Applied, Report, Rule, equal


# They count what is not there, or look at the form alone.
ALWAYS_ASSESSABLE = {"T3-EMPTY", "T3-UNDIVIDED", "S-EDITION"}


def with_blank_as_zero(rule: Rule) -> Rule:
    def apply(report: Report) -> Iterator[Applied]:
        cells = {p: c._replace(state="number") if c.state == "blank" else c for p, c in report.cells.items()}
        yield from rule.apply(replace(report, cells=cells))
    return rule._replace(apply=apply)


def with_blank_never_zero(rule: Rule) -> Rule:
    """Whatever the profile says."""
    return rule._replace(apply=lambda report: rule.apply(replace(report, blank_is_zero=False)))


def without_last_part(rule: Rule) -> Rule:
    """All parts but the last."""
    return rule._replace(apply=lambda report: rule.apply(replace(report, parts=report.parts[:-1])))


def with_outcome(rule: Rule, of: str, becomes: Tuple[str, str, str, str, str]) -> Rule:
    """Where the rule comes to this outcome or reason, the altered one comes to another."""
    def apply(report: Report) -> Iterator[Applied]:
        for a in rule.apply(report):
            yield a._replace(opinion=becomes) if of in a.opinion[:2] else a
    return rule._replace(apply=apply)


def with_other_severity(rule: Rule) -> Rule:
    def apply(report: Report) -> Iterator[Applied]:
        for a in rule.apply(report):
            yield a._replace(severity="warning" if (a.severity or rule.severity) == "error" else "error")
    return rule._replace(apply=apply)


def without_last_instance(rule: Rule) -> Rule:
    return rule._replace(apply=lambda report: iter(list(rule.apply(report))[:-1]))


def balance_without_what_is_left(report: Report) -> Iterator[Applied]:
    for c in COLUMNS:
        yield Applied(c, equal(report, (f"{NEW}.{c}", f"{CARRIED_IN}.{c}"), (f"{DEALT_WITH}.{c}",)))


def balance_of_the_total_only(report: Report) -> Iterator[Applied]:
    for c in COLUMNS:
        exact = equal(report, (f"{NEW}.{c}", f"{CARRIED_IN}.{c}"), (f"{DEALT_WITH}.{c}", f"{CARRIED_OUT}.{c}"))
        yield Applied(c, exact if c == "total" else HOLDS)


def results_without_pending(report: Report) -> Iterator[Applied]:
    for group in GROUPS:
        parts = [table_four(group, r) for r in RESULTS[:-1]]
        yield Applied(group, equal(report, parts, (table_four(group, "total"),)))


def altered(rules: Dict[str, Rule]) -> Iterator[Tuple[str, Dict[str, Rule]]]:
    """What is altered, and the altered rule by its name."""
    def one(name: str, rule: Rule) -> Dict[str, Rule]:
        return {name: rule}

    yield "T3-BAL without 四", one("T3-BAL", Rule("error", balance_without_what_is_left))
    yield "T3-BAL of 总计 only", one("T3-BAL", Rule("error", balance_of_the_total_only))
    yield "T4-SUM without 尚未审结", one("T4-SUM", Rule("error", results_without_pending))
    for name in ("T3-BAL", "T3-SUM", "T3-TOT", "T4-SUM"):
        yield f"{name} with blank as zero", one(name, with_blank_as_zero(rules[name]))
        yield f"{name} with an overflow that passes", one(name, with_outcome(rules[name], "overflow", HOLDS))
    yield "T3-SUM that adds one form of （六） of both", one("T3-SUM", with_outcome(rules["T3-SUM"], "both_forms", HOLDS))
    for name in ("T3-BAL", "T3-INT", "T3-EMPTY", "Y-CARRY"):
        yield f"{name} with blank never as zero", one(name, with_blank_never_zero(rules[name]))
    yield "R-AGG without the last part", one("R-AGG", without_last_part(rules["R-AGG"]))
    for name in ("T3-TOT", "T3-INT"):
        yield f"{name} of what is replaced", one(name, with_outcome(rules[name], "skipped", MISSING))
    for name, rule in rules.items():
        for outcome in ("fail",) if name in ALWAYS_ASSESSABLE else ("fail", "not_assessable"):
            yield f"{name} where {outcome} passes", one(name, with_outcome(rule, outcome, HOLDS))
        yield f"{name} without its last instance", one(name, without_last_instance(rule))
        yield f"{name} of another severity", one(name, with_other_severity(rule))
