"""The package passes mypy in its strict mode, and so does a program that uses it.

Usage: typing_test.py SCRATCH_FOLDER
"""

import os
import pathlib
import subprocess
import sys
import unittest

SCRATCH = sys.argv.pop(1)
HERE = pathlib.Path(__file__).resolve().parent
MYPY = "/usr/bin/mypy"


class Typing(unittest.TestCase):
    def setUp(self):
        if not os.path.exists(MYPY):
            if os.environ.get("CI") == "true":
                self.fail(f"{MYPY} is not there: install the package mypy (cmake/install-packages.sh test)")
            self.skipTest("SKIPPED: mypy is not installed here")

    def checked(self, *what):
        command = [MYPY, "--strict", "--python-version", "3.8", "--cache-dir", SCRATCH, *what]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=SCRATCH)
        self.assertEqual(done.returncode, 0, done.stdout.decode())

    def test_the_package_is_strictly_typed(self):
        self.checked("-p", "ogi")

    def test_a_program_that_uses_it_is_checked_against_its_types(self):
        self.checked(str(HERE / "typed_user.py"))


if __name__ == "__main__":
    os.makedirs(SCRATCH, exist_ok=True)
    os.environ["MYPYPATH"] = str(HERE.parents[1] / "bindings/python")
    unittest.main()
