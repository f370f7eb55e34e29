"""Files: what a report is read from, and a file that is written whole or not at all."""

import io
import os
import stat
import tempfile
from typing import Any, BinaryIO, Optional, Tuple, Union

#: What can be read: a path, the bytes themselves, or an open binary file.
Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, BinaryIO]

DEFAULT_MAX_BYTES = 64 << 20


def bytes_of(source: Source, limit: int) -> Tuple[bytes, Optional[str]]:
    """The bytes of a source and its name, if it has one. No more than one byte beyond the limit is read: the library then
    says that the input is too large."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), None
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        with open(path, "rb") as file:
            return file.read(limit + 1), os.fsdecode(path)
    if hasattr(source, "read"):
        return _from_file(source, limit), _name_of(source)
    raise TypeError(
        f"a report is read from a path (str or os.PathLike), bytes, or a file opened in mode 'rb', not from {type(source).__name__}"
    )


def _from_file(file: Any, limit: int) -> bytes:
    chunks, left = [], limit + 1
    while left > 0:
        chunk = file.read(min(left, 1 << 20))
        if isinstance(chunk, str):
            raise TypeError("the file is open as text; open it in mode 'rb'")
        if not chunk:
            break
        chunks.append(bytes(chunk))
        left -= len(chunk)
    return b"".join(chunks)


def _name_of(file: Any) -> Optional[str]:
    name = getattr(file, "name", None)
    return name if isinstance(name, str) else None


def write_whole(path: Union[str, "os.PathLike[str]"], data: bytes) -> None:
    """Writes a file. A regular one is first written beside its place and then put there, with the permissions of what it
    replaces, so that it is never half written and a failure leaves what was there."""
    name = os.fspath(path)
    try:
        present: Optional[os.stat_result] = os.stat(name)
    except FileNotFoundError:
        present = None
    if present is not None and not stat.S_ISREG(present.st_mode):
        with io.FileIO(name, "w") as device:
            _write_all(device, data)
        return
    target = os.path.realpath(name)
    handle, beside = tempfile.mkstemp(prefix=os.path.basename(target) + ".", dir=os.path.dirname(target) or ".")
    try:
        with io.FileIO(handle, "w") as file:
            _write_all(file, data)
            os.fsync(handle)
        os.chmod(beside, stat.S_IMODE(present.st_mode) if present else 0o666 & ~_umask())
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _write_all(file: io.FileIO, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
