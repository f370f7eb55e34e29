"""The package against the header: every struct, function and enumeration of ogi.h, word for word."""

import ctypes
import re
import sys
import unittest

from samples import ROOT

sys.path.insert(0, str(ROOT / "tests/capi"))
import header_tree  # noqa: E402

import ogi  # noqa: E402
from ogi import _enums, _prose, _prototypes, _structs  # noqa: E402

HEADER_PATH = ROOT / "capi/include/ogi.h"
HEADER = header_tree.read(HEADER_PATH)

PLAIN = {
    "int32_t": ctypes.c_int32,
    "uint32_t": ctypes.c_uint32,
    "int64_t": ctypes.c_int64,
    "uint64_t": ctypes.c_uint64,
    "uint8_t": ctypes.c_uint8,
    "size_t": ctypes.c_size_t,
    **{enum.type: ctypes.c_int32 for enum in HEADER.enums if enum.type},
}
# What an enumeration of the form is called in the header, and in Python.
OF_THE_FORM = {
    "APPLICATION": ogi.Row,
    "APPLICANT": ogi.Applicant,
    "DISCLOSURE": ogi.DisclosureRow,
    "MEASURE": ogi.Measure,
    "PROCEEDING": ogi.Proceeding,
    "RESULT": ogi.ProceedingResult,
    "SECTION": ogi.SectionKind,
    "ASPECT": ogi.AspectKind,
}
# Enumerators whose name in the header is no name in Python, or says too little there.
RENAMED = {"2019": "FORM_2019", "2021": "FORM_2021", "10K_YUAN": "TEN_THOUSAND_YUAN"}


def ctypes_of(type_, is_result=False):
    """What a type of the header may be written as."""
    if type_.pointers == 0:
        if type_.base == "void":
            return [None]
        return [PLAIN.get(type_.base) or getattr(_structs, type_.base)]
    if type_.base == "char" and is_result:
        return [ctypes.c_char_p, ctypes.c_void_p]
    if type_.base in ("char", "void"):
        return [ctypes.c_char_p if type_.base == "char" else ctypes.c_void_p]
    pointed = PLAIN.get(type_.base) or getattr(_structs, type_.base)
    for _ in range(type_.pointers):
        pointed = ctypes.POINTER(pointed)
    return [pointed]


def without_prefix(names):
    """The names after what all of them begin with."""
    parts = [name.split("_") for name in names]
    common = 0
    while len({tuple(p[: common + 1]) for p in parts}) == 1 and all(len(p) > common + 1 for p in parts):
        common += 1
    return ["_".join(p[common:]) for p in parts]


class Prototypes(unittest.TestCase):
    def test_every_function_is_there_and_no_other(self):
        self.assertEqual(list(_prototypes.FUNCTIONS), list(HEADER.functions))

    def test_every_function_returns_and_takes_what_the_header_says(self):
        for name, function in HEADER.functions.items():
            result, arguments = _prototypes.FUNCTIONS[name]
            with self.subTest(name):
                self.assertIn(result, ctypes_of(function.returns, is_result=True))
                self.assertEqual(len(arguments), len(function.parameters))
                for written, parameter in zip(arguments, function.parameters):
                    self.assertIn(written, ctypes_of(parameter.type), parameter.name)

    def test_every_struct_has_the_members_of_the_header(self):
        for name, struct in HEADER.structs.items():
            with self.subTest(name):
                wanted = [(member.name, ctypes_of(member.type)[0]) for member in struct.members]
                self.assertEqual(getattr(_structs, name)._fields_, wanted)

    def test_each_handle_is_a_type_of_its_own(self):
        self.assertEqual(len({getattr(_structs, name) for name in HEADER.handles}), len(HEADER.handles))
        takes_a_report = ctypes.CFUNCTYPE(None, _prototypes.Report)(lambda report: None)
        takes_a_report(_prototypes.Report())
        with self.assertRaises(ctypes.ArgumentError):
            takes_a_report(_prototypes.Result())

    def test_the_epoch_is_that_of_the_header(self):
        said = re.search(r"^#define OGI_ABI_EPOCH (\d+)$", HEADER_PATH.read_text("utf-8"), re.M)
        self.assertEqual(_prototypes.ABI_EPOCH, int(said.group(1)))

    def test_every_function_is_used_by_the_package(self):
        written = "".join(
            path.read_text("utf-8")
            for path in (ROOT / "bindings/python/ogi").glob("*.py")
            if path.name != "_prototypes.py"
        )
        unused = [name for name in HEADER.functions if f'"{name}"' not in written and f".{name}" not in written]
        # The JSON of ogi_form_write holds what these give out one by one; every call returns its status.
        needless = {
            "ogi_form_get_cells", "ogi_form_get_path", "ogi_form_get_row_label", "ogi_form_get_column_label",
            "ogi_error_status",
        }
        self.assertEqual(set(unused), needless)


class Enumerations(unittest.TestCase):
    def test_every_enumeration_with_a_type_has_its_values(self):
        for enum in filter(lambda enum: enum.type, HEADER.enums):
            name = "".join(word.title() for word in enum.type.split("_")[1:])
            with self.subTest(name):
                written = getattr(_enums, name)
                names = without_prefix(enum.values)
                if name == "Status":
                    names = [each[2:] if each.startswith("E_") else each for each in names]
                wanted = {RENAMED.get(n, n): value for n, value in zip(names, enum.values.values())}
                self.assertEqual({member.name: member.value for member in written}, wanted)
                self.assertIs(getattr(ogi, name), written)

    def test_the_enumerations_of_the_form_have_the_values_of_the_header(self):
        seen = set()
        for enum in filter(lambda enum: not enum.type, HEADER.enums):
            prefix = next(iter(enum.values)).split("_")[1]
            if prefix in OF_THE_FORM:
                seen.add(prefix)
                wanted = {name[len(f"OGI_{prefix}_"):]: value for name, value in enum.values.items()}
                self.assertEqual({m.name: m.value for m in OF_THE_FORM[prefix]}, wanted)
        self.assertEqual(seen, set(OF_THE_FORM))

    def test_what_is_left_has_the_values_of_the_header(self):
        values = {name: value for enum in HEADER.enums for name, value in enum.values.items()}
        self.assertEqual((_prose.PREAMBLE, _prose.NO_PART), (values["OGI_PREAMBLE"], values["OGI_NO_PART"]))
        for edition, count in ((ogi.Edition.FORM_2019, "OGI_CELL_COUNT_2019"), (ogi.Edition.FORM_2021, "OGI_CELL_COUNT_2021")):
            self.assertEqual(len(ogi.Report(edition).cells), values[count])


class Names(unittest.TestCase):
    def test_what_is_promised_is_there_and_called_by_its_public_name(self):
        for name in ogi.__all__:
            promised = getattr(ogi, name)
            if isinstance(promised, type):
                self.assertEqual(promised.__module__, "ogi", name)

    def test_nothing_else_is_in_sight(self):
        in_sight = {n for n in vars(ogi) if not n.startswith("_")} - {"Any", "functions"}
        self.assertEqual(in_sight, set(ogi.__all__))


if __name__ == "__main__":
    unittest.main()
