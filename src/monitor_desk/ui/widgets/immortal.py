"""Keeps Python's own constants alive under a Qt binding that forgets to count them.

PySide6 6.12.0 is built as if None and True could never be freed, which holds from Python 3.12 on. On Python
3.11 each Qt call that returns None takes one reference away (measured: 1,000 calls of `QObject.setObjectName`
lower the count by 1,000), and after some thousand calls the interpreter ends with "deallocating None".
"""

import ctypes
import sys

ENOUGH = 1 << 48


def keep_constants() -> None:
    """Lift the reference counts of the constants so far that no session can use them up; may be called again."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value = max(count.value, ENOUGH)
