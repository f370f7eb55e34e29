#!/usr/bin/env python3
"""The library and the oracle agree on random reports.

    agreement_test.py ORACLE_PROBE [--reports N] [--seed S] [--jobs J] [--only K]

For each report every instance of every rule is compared: rule, instance, outcome, severity, reason, and the figures of
what fails; besides, the verdict and all counts, of the check that lists everything and of the one that lists findings
only. `--only K` prints the report with number K, in JSON, and what both say of it.

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
from official_form import CELLS, CURRENT, TRIAL
from oracle import RULES, Finding, Report, Rule, findings, summary
from random_reports import random_report, report_json

# Rules of the library that the oracle does not know, each with its reason.
ONLY_IN_THE_LIBRARY: Dict[str, str] = {}

REPORTS_IN_A_BATCH = 250
REPORTS_FOR_ALTERATIONS = 1000
MOST_SHOWN = 5


def ask(probe: str, what: str, lines: str = "") -> List[str]:
    answer = subprocess.run([probe, what], input=lines, capture_output=True, check=True, encoding="utf-8")
    return answer.stdout.split("\n")[:-1]


def written(found: List[Finding]) -> List[str]:
    return ["|".join(f if f.outcome == "fail" else f[:5]) for f in found]


def opinion(report: Report, rules: Dict[str, Rule]) -> Tuple[str, List[str]]:
    """What the oracle says, as the probe writes it."""
    found = findings(report, rules)
    verdict, counts = summary(report, found)
    return "|".join([verdict, *map(str, counts)]), written(found)


def differences(report: Report, said: str, rules: Dict[str, Rule], left_out: frozenset) -> Iterator[str]:
    """Where the library, which said this, and the oracle disagree."""
    brief, full, *instances = said.split("\t") if "\t" in said else (said, said)
    counts, expected = opinion(report, rules)
    if left_out:
        instances = [i for i in instances if i.split("|", 1)[0] not in left_out]
    elif brief != counts or full != counts:
        yield f"summary: library {brief} without and {full} with what passed, oracle {counts}"
    if sorted(instances) != sorted(expected):
        yield from (f"only the library: {i}" for i in sorted(set(instances) - set(expected)))
        yield from (f"only the oracle:  {i}" for i in sorted(set(expected) - set(instances)))
        if set(instances) == set(expected):
            yield "an instance is listed twice"


class Batch(NamedTuple):
    probe: str
    seed: str
    first: int
    size: int
    left_out: frozenset

    def reports(self) -> List[Report]:
        return [random_report(f"{self.seed}:{n}") for n in range(self.first, self.first + self.size)]


class Outcome(NamedTuple):
    instances: Counter  # (rule, outcome) -> how many
    verdicts: Counter
    disagreements: List[Tuple[int, List[str]]]  # number of the report, what differs


def compare(batch: Batch) -> Outcome:
    reports = batch.reports()
    said = ask(batch.probe, "check", "".join(report_json(r) + "\n" for r in reports))
    if len(said) != len(reports):
        raise RuntimeError(f"{len(reports)} reports, {len(said)} answers")
    out = Outcome(Counter(), Counter(), [])
    for n, (report, line) in enumerate(zip(reports, said), batch.first):
        found = list(differences(report, line, RULES, batch.left_out))
        if found:
            out.disagreements.append((n, found))
        fields = line.split("\t")
        out.verdicts[fields[0].split("|", 1)[0]] += 1
        for field in fields[2:]:
            rule, rest = field.split("|", 1)
            out.instances[rule, rest.split("|", 2)[1]] += 1
    return out


def batches(probe: str, seed: str, reports: int, left_out: frozenset) -> List[Batch]:
    return [Batch(probe, seed, first, min(REPORTS_IN_A_BATCH, reports - first), left_out)
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
    needless = [r for r in ONLY_IN_THE_LIBRARY if r in RULES or r not in library]
    print("rules compared:", " ".join(r for r in library if r in RULES))
    print("only in the library:", ", ".join(f"{r} ({why})" for r, why in ONLY_IN_THE_LIBRARY.items()) or "none")
    print("only in the oracle:", " ".join(r for r in RULES if r not in library) or "none")
    for rule in unknown:
        print(f"UNKNOWN: the library has {rule}; write it in oracle.py, or say in ONLY_IN_THE_LIBRARY why not")
    for rule in needless:
        print(f"NEEDLESS: {rule} stands in ONLY_IN_THE_LIBRARY")
    return not unknown and not needless


def every_alteration_is_noticed(probe: str, seed: str, left_out: frozenset) -> bool:
    batch = Batch(probe, seed, 0, REPORTS_FOR_ALTERATIONS, left_out)
    reports = batch.reports()
    said = ask(probe, "check", "".join(report_json(r) + "\n" for r in reports))
    agreed = [(n, pair) for n, pair in enumerate(zip(reports, said))
              if not any(differences(*pair, RULES, left_out))]
    unnoticed = []
    for name, rules in alterations.altered(RULES):
        caught = next((n for n, (r, line) in agreed if any(differences(r, line, rules, left_out))), None)
        print(f"altered, {name}:", "NOT NOTICED" if caught is None else f"noticed at report {caught}")
        unnoticed += [name] if caught is None else []
    return not unnoticed


def print_figures(total: Outcome) -> None:
    outcomes = ("pass", "fail", "not_assessable", "skipped")
    print(f"{'rule':12}" + "".join(f"{o:>16}" for o in outcomes))
    for rule in sorted({r for r, _ in total.instances}):
        print(f"{rule:12}" + "".join(f"{total.instances[rule, o]:16,}" for o in outcomes))
    print("verdicts:", ", ".join(f"{v} {n:,}" for v, n in sorted(total.verdicts.items())))


def agree(probe: str, seed: str, reports: int, jobs: int, left_out: frozenset) -> bool:
    start = time.perf_counter()
    total = Outcome(Counter(), Counter(), [])
    with multiprocessing.Pool(jobs) as pool:
        for part in pool.imap(compare, batches(probe, seed, reports, left_out)):
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


def print_one(probe: str, seed: str, n: int, left_out: frozenset) -> bool:
    report = random_report(f"{seed}:{n}")
    text = report_json(report)
    print(text)
    found = list(differences(report, ask(probe, "check", text + "\n")[0], RULES, left_out))
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
    left_out = frozenset(r for r in library if r not in RULES)
    if options.only is not None:
        return 0 if print_one(options.probe, options.seed, options.only, left_out) else 1
    held = [the_form_is_that_of_the_library(options.probe), every_rule_is_known(library),
            every_alteration_is_noticed(options.probe, options.seed, left_out),
            agree(options.probe, options.seed, options.reports, options.jobs, left_out)]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
