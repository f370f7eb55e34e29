"""Where the library is looked for, and what a user is told who has none or another one."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from samples import ROOT

PACKAGE = ROOT / "bindings/python/ogi"
LIBRARY = pathlib.Path(os.environ["OGI_LIBRARY"])


class Loading(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def python(self, program, path=PACKAGE.parent, **environment):
        clean = {name: value for name, value in os.environ.items() if name not in ("OGI_LIBRARY", "LD_LIBRARY_PATH")}
        environment = {**clean, "PYTHONPATH": str(path), **environment}
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, timeout=60)
        return done.returncode, done.stdout.decode() + done.stderr.decode()

    def loads(self, **more):
        code, said = self.python("import ogi; print(ogi.version())", **more)
        self.assertEqual(code, 0, said)

    def fails(self, kind, *words, **more):
        program = f"import ogi\ntry: ogi.Report()\nexcept ogi.{kind} as e:\n  assert isinstance(e, ImportError); print(e); print(e.tried)"
        code, said = self.python(program, **more)
        self.assertEqual(code, 0, said)
        for word in (*words, "OGI_LIBRARY"):
            self.assertIn(word, said)

    def library(self, text):
        source, library = self.folder / "other.c", self.folder / "libother.so"
        source.write_text(text)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
        return str(library)

    def test_the_variable_names_the_library(self):
        self.loads(OGI_LIBRARY=str(LIBRARY))

    def test_without_it_the_copy_in_the_package_is_taken(self):
        package = self.folder / "ogi"
        shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(LIBRARY, package / "libogi_c.so.0")
        self.loads(path=self.folder)
        code, said = self.python("import ogi; ogi.version(); print(open('/proc/self/maps').read())", path=self.folder)
        self.assertEqual(code, 0)
        self.assertIn(str(package / "libogi_c.so.0"), said)

    def test_and_then_what_the_system_finds(self):
        self.loads(LD_LIBRARY_PATH=str(LIBRARY.parent))

    def test_importing_and_the_enumerations_need_no_library(self):
        code, said = self.python("import ogi; print(ogi.Row.DISCLOSED.value, ogi.Verdict.VALID.name)", OGI_LIBRARY="/nowhere")
        self.assertEqual((code, said), (0, "3 VALID\n"))

    def test_a_library_that_is_not_there_is_said_to_be_missing(self):
        self.fails("LibraryNotFound", "/nowhere/libogi_c.so.0", "cannot open shared object", "找不到", OGI_LIBRARY="/nowhere/libogi_c.so.0")

    def test_where_the_variable_names_one_no_other_is_taken(self):
        self.fails("LibraryNotFound", "/nowhere", OGI_LIBRARY="/nowhere", LD_LIBRARY_PATH=str(LIBRARY.parent))

    def test_everything_that_was_tried_is_listed(self):
        package = self.folder / "ogi"
        shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
        (package / "libogi_c.so.0").write_text("no library")
        self.fails("LibraryNotFound", str(package / "libogi_c.so.0"), "\n  libogi_c.so.0: ", path=self.folder)

    def test_another_epoch_is_refused_with_both_numbers(self):
        other = self.library("int ogi_abi_epoch(void) { return 7; }")
        self.fails("LibraryMismatch", "epoch 7", "epoch 0", OGI_LIBRARY=other)

    def test_a_library_without_an_epoch_is_none_of_ours(self):
        self.fails("LibraryMismatch", "no ogi_abi_epoch", "epoch 0", OGI_LIBRARY=self.library("int nothing;"))

    def test_an_older_library_is_told_what_it_lacks(self):
        other = self.library('int ogi_abi_epoch(void) { return 0; } const char *ogi_version(void) { return "0.0.1"; }')
        self.fails("LibraryMismatch", "lacks ogi_error_status", OGI_LIBRARY=other)

    def test_a_second_try_may_succeed(self):
        code, said = self.python(
            "import ogi, os\ntry: ogi.version()\nexcept ogi.LibraryNotFound: pass\n"
            f"os.environ['OGI_LIBRARY'] = {str(LIBRARY)!r}\nprint(ogi.Report().check().verdict.name)",
            OGI_LIBRARY="/nowhere",
        )
        self.assertEqual((code, said), (0, "UNDETERMINED\n"))


if __name__ == "__main__":
    unittest.main()
