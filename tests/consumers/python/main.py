"""Reads a report, checks it and says what was found: main.py LIBRARY REPORT."""

import ctypes
import sys


class Str(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("size", ctypes.c_size_t)]

    def text(self):
        return ctypes.string_at(self.data, self.size).decode("utf-8")


class Info(ctypes.Structure):
    _fields_ = [
        ("struct_size", ctypes.c_size_t),
        ("edition", ctypes.c_int32),
        ("year", ctypes.c_int32),
        ("medium", ctypes.c_int32),
        ("section_count", ctypes.c_int32),
        ("organ", Str),
        ("edition_reason_zh", Str),
        ("edition_reason_en", Str),
    ]


class Summary(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("verdict", ctypes.c_int32), ("truncated", ctypes.c_int32)] + [
        (name, ctypes.c_uint64)
        for name in ("issues", "total", "instances", "passed", "failed", "not_assessable", "skipped", "waived",
                     "errors", "warnings", "notes")
    ]


handle = ctypes.c_void_p
out = ctypes.POINTER(handle)
PROTOTYPES = {
    "ogi_version": (ctypes.c_char_p, []),
    "ogi_error_message": (ctypes.c_int32, [handle, ctypes.c_int32, ctypes.POINTER(Str)]),
    "ogi_error_destroy": (None, [handle]),
    "ogi_report_read": (ctypes.c_int32, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int32, handle, out, out]),
    "ogi_report_get_info": (ctypes.c_int32, [handle, ctypes.POINTER(Info), out]),
    "ogi_report_get_cells": (
        ctypes.c_int32,
        [handle, ctypes.POINTER(ctypes.c_int32), ctypes.c_size_t, ctypes.POINTER(ctypes.c_int64),
         ctypes.POINTER(ctypes.c_uint8), out],
    ),
    "ogi_report_destroy": (None, [handle]),
    "ogi_report_check": (ctypes.c_int32, [handle, handle, out, out]),
    "ogi_result_get_summary": (ctypes.c_int32, [handle, ctypes.POINTER(Summary), out]),
    "ogi_result_destroy": (None, [handle]),
}
NUMBER = 3  # OGI_CELL_NUMBER
NEWLY_RECEIVED_BY_NATURAL_PERSONS = 30101  # OGI_CELL(3, 1, 1)


def load(path):
    library = ctypes.CDLL(path)
    for name, (result, arguments) in PROTOTYPES.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


def call(library, name, *arguments):
    """Calls a function whose last parameter is the error."""
    error = handle()
    if getattr(library, name)(*arguments, ctypes.byref(error)) == 0:
        return
    message = Str()
    library.ogi_error_message(error, 1, ctypes.byref(message))
    text = message.text()
    library.ogi_error_destroy(error)
    raise RuntimeError(text)


def main(path, name):
    library = load(path)
    with open(name, "rb") as file:
        data = file.read()
    report, result = handle(), handle()
    info, summary = Info(struct_size=ctypes.sizeof(Info)), Summary(struct_size=ctypes.sizeof(Summary))
    codes = (ctypes.c_int32 * 1)(NEWLY_RECEIVED_BY_NATURAL_PERSONS)
    values, states = (ctypes.c_int64 * 1)(), (ctypes.c_uint8 * 1)()

    call(library, "ogi_report_read", data, len(data), 0, None, ctypes.byref(report))
    try:
        call(library, "ogi_report_get_info", report, ctypes.byref(info))
        call(library, "ogi_report_get_cells", report, codes, 1, values, states)
        call(library, "ogi_report_check", report, None, ctypes.byref(result))
        call(library, "ogi_result_get_summary", result, ctypes.byref(summary))
        verdict = ["valid", "invalid", "undetermined"][summary.verdict]
        received = values[0] if states[0] == NUMBER else -1
        print(f"{info.organ.text()}, {info.year}: {verdict}, {summary.failed} of {summary.instances} failed; "
              f"applications by natural persons: {received}")
    finally:
        library.ogi_result_destroy(result)
        library.ogi_report_destroy(report)


if __name__ == "__main__":
    main(*sys.argv[1:])
