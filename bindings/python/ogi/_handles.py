"""Handles of the library with an owner: ended once, and never while a call is under way with them."""

import os
import threading
import weakref
from typing import Any, Optional

from ._errors import ClosedError
from ._loader import functions


class Owned:
    """A handle of the library. It ends when nothing refers to it any more: neither its owner nor a call that is under way.

    ctypes takes it as an argument. So an interrupt at any place leaves a handle with its references, and ends it once.
    """

    __slots__ = ("_as_parameter_", "_destroy")

    def __init__(self, pointer: Any, destroy: str) -> None:
        self._as_parameter_ = pointer
        self._destroy: Any = functions()[destroy]

    def __del__(self) -> None:
        if self._destroy is not None:
            self._destroy(self._as_parameter_)

    def leave_alone(self) -> None:
        """Never ends it: another thread was changing it, and that thread is not in this process."""
        self._destroy = None


class Handle:
    """What an object of the package has of the library. Every use is

        with handle.lock:
            report = handle.get()
            ...

    so that calls of several threads wait for each other. The lock is one of C, which an interrupt cannot leave locked; and it
    may be taken again by the thread that has it, for a signal handler may use the report that it interrupts.
    """

    __slots__ = ("_closed_because", "_owned", "_what", "lock", "__weakref__")

    def __init__(self, owned: Owned, what: str) -> None:
        self._owned: Optional[Owned] = owned
        self._what = what
        self._closed_because = f"this {what} was closed and can no longer be used"
        self.lock = threading.RLock()
        _living.add(self)

    @property
    def closed(self) -> bool:
        return self._owned is None

    def get(self) -> Owned:
        """The handle, to be used while the lock is held. Raises ClosedError."""
        owned = self._owned
        if owned is None:
            raise ClosedError(self._closed_because)
        return owned

    def replace(self, other: "Handle") -> None:
        """Takes the place of this handle's content: what the other has, from now on both refer to."""
        self._owned = other.get()

    def close(self) -> None:
        with self.lock:
            self._owned = None

    def _after_fork(self) -> None:
        # The thread that was inside a call is not in this process; what it was changing is left alone.
        if self.lock.acquire(blocking=False):
            self.lock.release()
            return
        self.lock = threading.RLock()
        if self._owned is not None:
            self._owned.leave_alone()
        self._owned = None
        self._closed_because = (
            f"this {self._what} was in use by another thread when the process was forked; the child has no use of it"
        )


_living: "weakref.WeakSet[Handle]" = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for handle in list(_living):
        handle._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
