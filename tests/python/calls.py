"""What calls cost from Python: the best of several rounds, in microseconds. Nothing is asserted."""

import sys
import timeit

import ogi
from ogi import Applicant, Row
from samples import SAMPLE, SAMPLE_JSON, sample

REPORT = sample()
TABLE = REPORT.applications
CELL = (Row.DISCLOSED, Applicant.TOTAL)
KEYS = list(TABLE)
VALUES = {key: 1 for key in KEYS}
CHANGED = sample().applications
WRONG = sample()
WRONG.applications[CELL] = 41
JSON, TEXT = SAMPLE_JSON.read_bytes(), SAMPLE.read_bytes()


def one_by_one():
    return [TABLE[key] for key in KEYS]


def set_one_by_one():
    for key in KEYS:
        CHANGED[key] = 1


def read_json():
    ogi.read(JSON).close()


def read_text():
    ogi.read(TEXT).close()


MEASURED = [
    ("one cell: table[row, column]", lambda: TABLE[CELL]),
    ("one cell with state, print, place: table.cell(row, column)", lambda: TABLE.cell(*CELL)),
    ("set one cell", lambda: CHANGED.__setitem__(CELL, 40)),
    ("table 3, 175 cells one by one", one_by_one),
    ("table 3, 175 cells at once: to_lists()", TABLE.to_lists),
    ("set 175 cells one by one", set_one_by_one),
    ("set 175 cells at once: update()", lambda: CHANGED.update(VALUES)),
    ("read JSON", read_json),
    ("read text", read_text),
    ("check a valid report", lambda: sample_check(REPORT)),
    ("check, and all of its two findings", lambda: sample_check(WRONG)),
    ("to_json()", REPORT.to_json),
    ("copy()", REPORT.copy),
    ("the tables as HTML", REPORT._repr_html_),
]


def sample_check(report):
    return report.check().findings


def main():
    print(f"Python {sys.version.split()[0]}, ogi {ogi.version()}\n\n| call | µs |\n|---|---|")
    for name, call in MEASURED:
        timer = timeit.Timer(call)
        number = max(1, timer.autorange()[0] // 4)
        best = min(timer.repeat(7, number)) / number
        print(f"| {name} | {best * 1e6:,.1f} |")


if __name__ == "__main__":
    main()
