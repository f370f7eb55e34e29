#!/usr/bin/env python3
"""wheel.py BUILD FOLDER: packs the Python package and the C library of a build into FOLDER/ogi-VERSION-py3-none-TAG.whl.

Written out here instead of by setuptools: the package has nothing to compile and runs under every Python 3, so that all
there is to do is to put files into an archive and to name the platform; and the same files give the same bytes.
"""

import base64
import csv
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# The first glibc of a manylinux platform on which these versions of the C++ run-time are there (PEP 600; the numbers are
# those of auditwheel's policies).
GLIBC_WITH_GLIBCXX = {
    (3, 4, 9): (2, 5), (3, 4, 13): (2, 12), (3, 4, 19): (2, 17), (3, 4, 22): (2, 24), (3, 4, 24): (2, 27),
    (3, 4, 28): (2, 31), (3, 4, 29): (2, 34), (3, 4, 30): (2, 35), (3, 4, 32): (2, 38), (3, 4, 33): (2, 39),
}
MACHINES = {3: "i686", 21: "ppc64le", 22: "s390x", 62: "x86_64", 183: "aarch64"}


def give_up(message):
    sys.exit(f"wheel.py: {message}")


def install(build, prefix):
    """The parts that the wheel holds, stripped, as every other package gets them."""
    if not Path(build, "cmake_install.cmake").is_file():
        give_up(f"{build} is not the folder of a build; configure and build one first, with the preset archive for instance")
    for component in ("runtime", "bundle", "python"):
        command = ["cmake", "--install", build, "--prefix", prefix, "--component", component, "--strip"]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            give_up(f"{component} could not be installed from {build}; the reason stands above. Is it built?")
    packages = list(prefix.rglob("ogi/__init__.py"))
    if len(packages) != 1:
        give_up(f"{build} installs no Python package; configure it again with bindings/python in the source tree")
    # Under the names by which programs ask for them, without the links that lead there.
    libraries = {path.name: path for path in prefix.rglob("*.so.*") if re.search(r"\.so\.\d+$", path.name)}
    if "libogi_c.so.0" not in libraries:
        give_up(f"{build} installs no libogi_c.so.0")
    if len(libraries) > 1 and "$ORIGIN" not in readelf("--dynamic", libraries["libogi_c.so.0"]):
        give_up(f"{build} has no run-time paths, so that the libraries in the wheel would not find each other; "
                "take a build without CMAKE_SKIP_INSTALL_RPATH (the preset deb has it)")
    return packages[0].parent, libraries


def readelf(option, path):
    return subprocess.run(["readelf", option, "--wide", path], check=True, capture_output=True, text=True).stdout


def versions_needed(path, name):
    """The versions of symbols NAME_x.y… that a shared object asks of others."""
    needs = readelf("--version-info", path).split("Version needs section", 1)[-1]
    return [tuple(map(int, found.split("."))) for found in re.findall(rf"\b{name}_([0-9.]+)\b", needs)]


def platform_tag(libraries):
    glibc = max([v[:2] for path in libraries for v in versions_needed(path, "GLIBC")] + [(2, 5)])
    for needed in (v for path in libraries for v in versions_needed(path, "GLIBCXX")):
        first = [with_it for glibcxx, with_it in sorted(GLIBC_WITH_GLIBCXX.items()) if glibcxx >= needed]
        if not first:
            give_up(f"no platform is known that has GLIBCXX_{'.'.join(map(str, needed))}; add it to GLIBC_WITH_GLIBCXX")
        glibc = max(glibc, first[0])
    header = libraries[0].read_bytes()[:20]
    machine = int.from_bytes(header[18:20], "little" if header[5] == 1 else "big")
    if machine not in MACHINES:
        give_up(f"{libraries[0].name} is for ELF machine {machine}; add its name to MACHINES")
    return f"manylinux_{glibc[0]}_{glibc[1]}_{MACHINES[machine]}"


def metadata(version):
    return f"""\
Metadata-Version: 2.1
Name: ogi
Version: {version}
Summary: Chinese government information disclosure annual reports: read, check, exchange
Author: the ogi authors
License: Apache-2.0
Classifier: License :: OSI Approved :: Apache Software License
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Python :: 3
Classifier: Typing :: Typed
Requires-Python: >=3.8
License-File: LICENSE
License-File: copyright
""".encode()


def contents(build, version):
    """Name in the archive, bytes, mode; and the tag of the platform."""
    with tempfile.TemporaryDirectory() as folder:
        package, libraries = install(build, Path(folder))
        tag = f"py3-none-{platform_tag(list(libraries.values()))}"
        files = [(f"ogi/{p.relative_to(package).as_posix()}", p.read_bytes(), 0o644)
                 for p in package.rglob("*") if p.is_file() and not p.is_symlink()]
        files += [(f"ogi/{name}", path.read_bytes(), 0o755) for name, path in libraries.items()]
    info = f"ogi-{version}.dist-info"
    files += [
        (f"{info}/LICENSE", (ROOT / "LICENSE").read_bytes(), 0o644),
        (f"{info}/copyright", (ROOT / "cmake/package/copyright").read_bytes(), 0o644),
        (f"{info}/METADATA", metadata(version), 0o644),
        (f"{info}/WHEEL", f"Wheel-Version: 1.0\nGenerator: ogi\nRoot-Is-Purelib: false\nTag: {tag}\n".encode(), 0o644),
        (f"{info}/top_level.txt", b"ogi\n", 0o644),
    ]
    return sorted(files), tag, info


def record(files, name):
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for path, data, _ in files:
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        rows.writerow([path, f"sha256={digest}", len(data)])
    rows.writerow([name, "", ""])
    return text.getvalue().encode()


def main(build, folder):
    for tool, package in (("cmake", "cmake"), ("readelf", "binutils")):
        if not shutil.which(tool):
            give_up(f"{tool} is not there; install the package {package}")
    Path(folder).mkdir(parents=True, exist_ok=True)
    version = re.search(r'OGI_VERSION "([0-9.]+)"', (ROOT / "include/ogi/version.hpp").read_text()).group(1)
    files, tag, info = contents(build, version)
    files.append((f"{info}/RECORD", record(files, f"{info}/RECORD"), 0o644))
    target = Path(folder) / f"ogi-{version}-{tag}.whl"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data, mode in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    print(os.fspath(target))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
