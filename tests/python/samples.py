"""What the tests of the Python package read."""

import pathlib

import ogi

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests/samples/sample.txt"
SAMPLE_2019 = ROOT / "tests/samples/sample-2019.txt"
SAMPLE_JSON = ROOT / "tests/samples/sample.json"


def sample():
    return ogi.read(SAMPLE)
