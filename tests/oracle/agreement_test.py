#!/usr/bin/env python3
"""The library and the oracle agree on random reports.

    agreement_test.py ORACLE_PROBE [--reports N] [--seed S] [--jobs J] [--only K]

For each report every instance of every rule that both know is compared: rule, instance, outcome, severity, and of sums
and cells the reason and the figures of what fails; besides, the verdict and all counts, of the check that lists
everything and of the one that lists findings only. `--only K` prints what the probe reads of the report with number K,
and where the two disagree.

Three more things are held: the oracle's own form is that of the library; no rule of the library is left out without a
reason; and an oracle with one rule altered disagrees, so that agreement means something.
"""
import argparse
import multiprocessing
import subprocess
import sys
import time
from collections import Counter
from typing import Dict, Iterator, List, NamedTuple, Optional, Tuple

import alterations
from across_reports import ACROSS_REPORTS
from beyond_sums import BEYOND_SUMS
from fee_and_day import FEE_AND_DAY
from official_form import CELLS, CURRENT, TRIAL
from oracle import SUMS_AND_CELLS, Finding, Report, Rule, Setting, findings, summary
from random_reports import profile_json, random_report, report_json

RULES: Dict[str, Rule] = {**SUMS_AND_CELLS, **BEYOND_SUMS, **FEE_AND_DAY, **ACROSS_REPORTS}
# Rules of the library that the oracle does not know, each with its reason.
ONLY_IN_THE_LIBRARY: Dict[str, str] = {
    "S-DUP": "compares prose",
    "S-FIVE": "reads prose",
    "S-GOV": "reads prose",
    "S-LEN": "reads prose",
    "S-PROB": "reads prose",
    "S-FEE": "reads section six",
    "N-NEW": "reads prose",
    "N-CARRYIN": "reads prose",
    "N-CARRYOUT": "reads prose",
    "N-RECEIVED": "reads prose",
    "N-RESULT": "reads prose",
    "N-REV": "reads prose",
    "N-LIT": "reads prose",
    "N-REG": "reads prose",
    "N-DEC": "reads prose",
    "N-FEE": "reads prose",
    "N-SUM": "reads prose",
    "N-YEAR": "reads prose",
    "N-PERIOD": "reads prose",
    "S-YEAR": "reads prose",
    "S-ORGAN": "reads prose",
    "S-TEMPLATE": "reads prose",
}

REPORTS_IN_A_BATCH = 250
REPORTS_FOR_ALTERATIONS = 500
MOST_SHOWN = 5


def ask(probe: str, what: str, lines: str = "") -> List[str]:
    answer = subprocess.run([probe, what], input=lines, capture_output=True, check=True, encoding="utf-8")
    return answer.stdout.split("\n")[:-1]


def written(finding: Finding) -> str:
    """As the probe writes an instance."""
    return "|".join(finding if finding.outcome == "fail" else finding[:5])


def comparable(instance: str, rules: Dict[str, Rule]) -> str:
    fields = instance.split("|")
    if rules[fields[0]].exact:
        return instance
    return "|".join(fields[:3] if fields[2] == "pass" else fields[:4])


def belongs_to_a_rule_that_is_off(report: Report, instance: str) -> bool:
    return not report.settings.get(instance.split("|", 1)[0], Setting()).on


def differences(report: Report, said: str, rules: Dict[str, Rule]) -> Iterator[str]:
    """Where the library, which said this, and an oracle with these rules disagree. What the library says by other rules
    is believed, and counts in the summary."""
    brief, full, *instances = said.split("\t") if "\t" in said else (said, said)
    ours = findings(report, rules)
    others = [Finding(*i.split("|")) for i in instances if i.split("|", 1)[0] not in rules]
    verdict, counts = summary(report, ours + others)
    total = "|".join([verdict, *map(str, counts)])
    if brief != total or full != total:
        yield f"summary: library {brief} without and {full} with what passed, oracle {total}"
    yield from (f"although it is off: {i}" for i in instances if belongs_to_a_rule_that_is_off(report, i))
    theirs = sorted(comparable(i, rules) for i in instances if i.split("|", 1)[0] in rules)
    expected = sorted(comparable(written(f), rules) for f in ours)
    if theirs != expected:
        yield from (f"only the library: {i}" for i in sorted(set(theirs) - set(expected)))
        yield from (f"only the oracle:  {i}" for i in sorted(set(expected) - set(theirs)))
        if set(theirs) == set(expected):
            yield "an instance is listed twice"


def line_of(report: Report) -> str:
    """What the probe reads of a report."""
    previous = report_json(report.previous) if report.previous else ""
    return "\t".join((report_json(report), previous, profile_json(report), *map(report_json, report.parts))) + "\n"


class Batch(NamedTuple):
    probe: str
    seed: str
    first: int
    size: int
    rules: Tuple[str, ...]  # ids of those that both have

    def reports(self) -> List[Report]:
        return [random_report(f"{self.seed}:{n}") for n in range(self.first, self.first + self.size)]


class Outcome(NamedTuple):
    instances: Counter  # (rule, outcome) -> how many
    verdicts: Counter
    disagreements: List[Tuple[int, List[str]]]  # number of the report, what differs


def compare(batch: Batch) -> Outcome:
    reports = batch.reports()
    said = ask(batch.probe, "check", "".join(map(line_of, reports)))
    if len(said) != len(reports):
        raise RuntimeError(f"{len(reports)} reports, {len(said)} answers")
    rules = {name: RULES[name] for name in batch.rules}
    out = Outcome(Counter(), Counter(), [])
    for n, (report, line) in enumerate(zip(reports, said), batch.first):
        found = list(differences(report, line, rules))
        if found:
            out.disagreements.append((n, found))
        fields = line.split("\t")
        out.verdicts[fields[0].split("|", 1)[0]] += 1
        for field in fields[2:]:
            rule, _, outcome, _ = field.split("|", 3)
            if rule in rules:
                out.instances[rule, outcome] += 1
    return out


def batches(probe: str, seed: str, reports: int, rules: Tuple[str, ...]) -> List[Batch]:
    return [Batch(probe, seed, first, min(REPORTS_IN_A_BATCH, reports - first), rules)
            for first in range(0, reports, REPORTS_IN_A_BATCH)]


def the_form_is_that_of_the_library(probe: str) -> bool:
    theirs = sorted(ask(probe, "form"))
    ours = sorted(f"{path} {edition} {kind}" for edition, cells in CELLS.items() for path, kind in cells.items())
    sizes = [len(CELLS[e]) for e in (CURRENT, TRIAL)]
    same = "as the library has them" if ours == theirs else "DIFFERENT"
    print(f"form: {sizes[0]} cells in 2021, {sizes[1]} in 2019: {same}")
    for line in sorted(set(ours) ^ set(theirs)):
        print("  only", "the oracle:" if line in ours else "the library:", line)
    return ours == theirs and sizes == [200, 198]


def every_rule_is_known(library: List[str]) -> bool:
    unknown = [r for r in library if r not in RULES and r not in ONLY_IN_THE_LIBRARY]
    needless = [r for r in ONLY_IN_THE_LIBRARY if r in RULES]
    print("rules compared:", " ".join(r for r in library if r in RULES))
    left_out = [f"{rule} ({why})" for rule, why in ONLY_IN_THE_LIBRARY.items() if rule in library]
    print("only in the library:", ", ".join(left_out) or "none")
    print("only in the oracle:", " ".join(r for r in RULES if r not in library) or "none")
    for rule in unknown:
        print(f"UNKNOWN: the library has {rule}; write it in oracle.py, or say in ONLY_IN_THE_LIBRARY why not")
    for rule in needless:
        print(f"NEEDLESS: {rule} stands in ONLY_IN_THE_LIBRARY")
    return not unknown and not needless


def every_alteration_is_noticed(probe: str, seed: str, rules: Tuple[str, ...]) -> bool:
    batch = Batch(probe, seed, 0, REPORTS_FOR_ALTERATIONS, rules)
    reports = batch.reports()
    said = ask(probe, "check", "".join(map(line_of, reports)))
    right = {name: RULES[name] for name in rules}
    agreed = [(n, pair) for n, pair in enumerate(zip(reports, said)) if not any(differences(*pair, right))]
    unnoticed = []
    for name, altered in alterations.altered(right):
        caught = next((n for n, pair in agreed if any(differences(*pair, altered))), None)
        print(f"altered, {name}:", "NOT NOTICED" if caught is None else f"noticed at report {caught}")
        unnoticed += [name] if caught is None else []
    return not unnoticed


def print_figures(total: Outcome) -> None:
    outcomes = ("pass", "fail", "not_assessable", "skipped")
    print(f"{'rule':12}" + "".join(f"{o:>16}" for o in outcomes))
    for rule in sorted({r for r, _ in total.instances}):
        print(f"{rule:12}" + "".join(f"{total.instances[rule, o]:16,}" for o in outcomes))
    print("verdicts:", ", ".join(f"{v} {n:,}" for v, n in sorted(total.verdicts.items())))


def agree(probe: str, seed: str, reports: int, jobs: int, rules: Tuple[str, ...]) -> bool:
    start = time.perf_counter()
    total = Outcome(Counter(), Counter(), [])
    with multiprocessing.Pool(jobs) as pool:
        for part in pool.imap(compare, batches(probe, seed, reports, rules)):
            total.instances.update(part.instances)
            total.verdicts.update(part.verdicts)
            total.disagreements.extend(part.disagreements)
    print_figures(total)
    instances = sum(total.instances.values())
    print(f"{reports:,} reports, {instances:,} instances, {len(total.disagreements)} reports disagreed on; "
          f"seed {seed}, {time.perf_counter() - start:.1f} s")
    for n, found in total.disagreements[:MOST_SHOWN]:
        print(f"report {n} (--seed {seed} --only {n}):", *found[:8], sep="\n  ")
    return not total.disagreements


def print_one(probe: str, seed: str, n: int, rules: Tuple[str, ...]) -> bool:
    report = random_report(f"{seed}:{n}")
    line = line_of(report)
    print(line)
    found = list(differences(report, ask(probe, "check", line)[0], {name: RULES[name] for name in rules}))
    print(*found, sep="\n")
    return not found


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("probe")
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", type=int)
    options = parser.parse_args(arguments)
    library = ask(options.probe, "rules")
    rules = tuple(r for r in library if r in RULES)
    if options.only is not None:
        return 0 if print_one(options.probe, options.seed, options.only, rules) else 1
    held = [the_form_is_that_of_the_library(options.probe), every_rule_is_known(library),
            every_alteration_is_noticed(options.probe, options.seed, rules),
            agree(options.probe, options.seed, options.reports, options.jobs, rules)]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
