"""What a run without a screen leaves unsaid: one line of Qt's, and nothing else."""

import pytest
from PySide6.QtCore import QtMsgType, qDebug, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from monitor_desk.ui.offscreen import NOISE, without_noise


def test_that_only_the_one_line_is_dropped(qtbot: QtBot) -> None:
    told: list[str] = []

    def listen(_kind: QtMsgType, _context: object, words: str) -> None:
        told.append(words)

    before = qInstallMessageHandler(listen)
    try:
        with without_noise():
            qDebug(NOISE)
            qDebug("Something to know")
        qDebug(NOISE)
    finally:
        qInstallMessageHandler(before)
    assert told == ["Something to know", NOISE]


def test_that_without_another_handler_the_rest_goes_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(None)
    try:
        with without_noise():
            qDebug(NOISE)
            qDebug("Something to know")
    finally:
        qInstallMessageHandler(before)
    assert capsys.readouterr().err == "Something to know\n"
