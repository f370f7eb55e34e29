#!/usr/bin/python3
"""Measures BeautifulSoup with lxml taking the tables out of a web page.

    html_peer.py PAGE RESULT.json

Puts its measurements among those of the benchmarks in RESULT.json, in their form: nine repetitions, each of at least
0.05 s of processor time. The texts of all cells are taken, row by row, and nothing is recognised.
"""
import json
import sys
import time

import bs4
import lxml.etree

REPETITIONS = 9
LEAST_SECONDS = 0.05
JOBS = ("html_read", "html_tables")  # ours: with recognition, and without


def tables(page):
    soup = bs4.BeautifulSoup(page, "lxml")
    return [
        [[cell.get_text(strip=True) for cell in row.find_all(["td", "th"])] for row in table.find_all("tr")]
        for table in soup.find_all("table")
    ]


def seconds_of_one(page):
    runs, begin = 0, time.process_time()
    while True:
        tables(page)
        runs += 1
        took = time.process_time() - begin
        if took >= LEAST_SECONDS:
            return took / runs


def main(page_file, result_file):
    with open(page_file, "rb") as file:
        page = file.read()
    found = tables(page)
    if len(found) != 3 or sum(len(row) for table in found for row in table) < 200:
        raise SystemExit("html_peer.py: the page has not the three tables of the form")
    with open(result_file, encoding="utf-8") as file:
        result = json.load(file)
    times = [seconds_of_one(page) for _ in range(REPETITIONS)]
    for job in JOBS:
        name = f"{job}/BeautifulSoup, lxml/full"
        result["benchmarks"] += [
            {"name": name, "run_name": name, "run_type": "iteration", "cpu_time": t * 1e6, "time_unit": "us"} for t in times
        ]
    context = result["context"]
    context["libraries"] = (
        f"{context.get('libraries', '')}, BeautifulSoup {bs4.__version__}, lxml "
        f"{'.'.join(map(str, lxml.etree.LXML_VERSION[:3]))}, Python {sys.version.split()[0]}"
    )
    with open(result_file, "w", encoding="utf-8") as file:
        json.dump(result, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
