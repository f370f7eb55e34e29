"""Runs the Python tests under valgrind and counts what concerns the library: valgrind.py LIBRARY [TEST...].

The interpreter itself neither frees all that it has nor is free of findings, so only those count that have a frame of
the library in their stack.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve().parent
# Those that start interpreters of their own, or forks, say nothing here.
TESTS = ["report", "tables", "check", "known", "reconcile", "bad_input", "batch", "html", "lifetime", "properties"]
LIBRARY_FRAMES = ("libogi_c.so",)


def frames(error):
    return [(f.findtext("obj") or "", f.findtext("fn") or f.findtext("ip")) for f in error.iter("frame")]


def findings(report):
    """The findings of one process that go through the library, and how many there are in all."""
    errors = tree.parse(report).getroot().findall("error")
    ours = [e for e in errors if any(name in obj for obj, _ in frames(e) for name in LIBRARY_FRAMES)]
    return [(e.findtext("kind"), [fn for _, fn in frames(e)][:8]) for e in ours], len(errors)


def run(test, folder):
    report = pathlib.Path(folder) / f"{test}.xml"
    command = [
        "valgrind", "--leak-check=full", "--show-leak-kinds=definite,indirect,possible", "--num-callers=40", "--xml=yes",
        f"--xml-file={report}", sys.executable, str(HERE / f"{test}_test.py"),
    ]
    environment = {**os.environ, "PYTHONMALLOC": "malloc", "PYTHONPATH": os.environ["PYTHONPATH"], "OGI_EXAMPLES": "5"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        print(done.stdout.decode())
    ours, total = findings(report)
    said = done.stdout.decode().split("\nRan ")[-1].split("\n")[0] if done.returncode == 0 else "FAILED"
    print(f"{test:12} Ran {said:28} findings in the library: {len(ours)} (in the whole process: {total})", flush=True)
    for kind, stack in ours:
        print(f"    {kind}: {' < '.join(stack)}")
    return done.returncode == 0 and not ours


def main(library, *tests):
    os.environ["OGI_LIBRARY"] = library
    with tempfile.TemporaryDirectory() as folder:
        clean = [run(test, folder) for test in tests or TESTS]
    return 0 if all(clean) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
