"""Runs without a screen, such as the tour and the self-test: keeps one line of Qt's off the terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

NOISE = "This plugin does not support propagateSizeHints()"


@contextmanager
def without_noise() -> Iterator[None]:
    """Drop exactly the line that the offscreen plugin writes for each window; all else is told as before."""

    def told(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
        if words == NOISE:
            return
        if before is None:
            sys.stderr.write(f"{words}\n")
        else:
            before(kind, context, words or "")

    before = qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
