#!/usr/bin/env python3
"""generate_test.py HEADER: what the generator of the matrix cannot know stops the build with a sentence that says where
and what to add; what it can know is in the matrix without a line by hand."""

import subprocess
import sys
import tempfile
from pathlib import Path

GENERATE = Path(__file__).resolve().parent / "generate.py"
ERROR = ", ogi_error **error);"
# A new declaration, and what the generator says; nothing where it takes it as it is.
NEW = {
    "ogi_status ogi_report_get_new(const ogi_report *report, int32_t index, ogi_cell *out" + ERROR: [],
    "ogi_status ogi_report_set_new(ogi_report *report, const char *data, size_t size" + ERROR: [],
    "ogi_status ogi_new(int32_t novelty" + ERROR: ["ogi_new.novelty", "NUMBERS"],
    "ogi_status ogi_new(const char *novelty, size_t size" + ERROR: ["ogi_new.novelty", "TEXTS"],
    "ogi_status ogi_new(const char *data" + ERROR: ["ogi_new.data", "size in bytes"],
    "ogi_status ogi_new(double novelty" + ERROR: ["ogi_new.novelty", "double"],
    "ogi_status ogi_new(ogi_cell cell" + ERROR: ["ogi_new.cell", "ogi_cell"],
    "typedef struct ogi_new ogi_new; OGI_API void ogi_new_destroy(ogi_new *novelty);": ["ogi_new", "STATES"],
}


def says(text, folder):
    """What the generator says to a header, and what it writes."""
    header, output = folder / "ogi.h", folder / "interface.cpp"
    header.write_text(text, encoding="utf-8")
    run = subprocess.run([sys.executable, "-B", str(GENERATE), str(header), str(output)], stderr=subprocess.PIPE)
    return run.returncode, run.stderr.decode("utf-8"), output.read_text(encoding="utf-8") if run.returncode == 0 else ""


def main(header):
    wrong = 0
    text = Path(header).read_text(encoding="utf-8")
    end = text.rindex("#ifdef __cplusplus")
    with tempfile.TemporaryDirectory() as folder:
        for declaration, sentence in NEW.items():
            added = declaration if declaration.startswith("typedef") else "OGI_API " + declaration
            code, said, written = says(text[:end] + added + "\n" + text[end:], Path(folder))
            name = declaration.split("(")[0].split()[-1]
            held = (code != 0 and all(word in said for word in sentence)) if sentence else code == 0 and f'"{name}"' in written
            print(f"{'as expected' if held else 'WRONG'}: {declaration}\n    {said.strip() or 'in the matrix'}")
            wrong += not held
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
