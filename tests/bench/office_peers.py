#!/usr/bin/python3
"""Measures python-docx and openpyxl taking the texts of the tables out of the same office files.

    office_peers.py FILES RESULT.json

Puts its measurements among those of the benchmarks in RESULT.json, in their form: nine repetitions, each of at least
0.05 s of processor time. FILES is tests/document/files. The texts of all cells are taken, and nothing is recognised.
"""
import io
import json
import pathlib
import sys
import time

import docx
import openpyxl

REPETITIONS = 9
LEAST_SECONDS = 0.05


def tables_of_docx(file):
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in docx.Document(io.BytesIO(file)).tables]


def tables_of_xlsx(file):
    book = openpyxl.load_workbook(io.BytesIO(file), data_only=True)
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]


PEERS = [
    ("docx_read", "python-docx", "libreoffice.docx", tables_of_docx),
    ("xlsx_read", "openpyxl", "libreoffice.xlsx", tables_of_xlsx),
]


def seconds_of_one(take_tables, file):
    runs, begin = 0, time.process_time()
    while True:
        take_tables(file)
        runs += 1
        took = time.process_time() - begin
        if took >= LEAST_SECONDS:
            return took / runs


def main(files, result_file):
    with open(result_file, encoding="utf-8") as stream:
        result = json.load(stream)
    for job, library, name, take_tables in PEERS:
        file = (pathlib.Path(files) / name).read_bytes()
        if sum(cell not in (None, "") for table in take_tables(file) for row in table for cell in row) < 200:
            raise SystemExit(f"office_peers.py: {library} does not find the tables of {name}")
        run = {"name": f"{job}/{library}/sample", "run_name": f"{job}/{library}/sample", "run_type": "iteration", "time_unit": "us"}
        times = [seconds_of_one(take_tables, file) for _ in range(REPETITIONS)]
        result["benchmarks"] += [{**run, "cpu_time": seconds * 1e6} for seconds in times]
    docx_version = getattr(docx, "__version__", "unknown")
    result["context"]["libraries"] = (
        f"{result['context'].get('libraries', '')}, python-docx {docx_version}, openpyxl {openpyxl.__version__}"
    )
    with open(result_file, "w", encoding="utf-8") as stream:
        json.dump(result, stream)


if __name__ == "__main__":
    main(*sys.argv[1:])
