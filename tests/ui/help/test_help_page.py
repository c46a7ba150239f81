"""The help: every topic there, found by words, opened for a page, its links and keys true."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor_desk.services.desk import Desk
from monitor_desk.ui import style, theme
from monitor_desk.ui.help.page import HelpPage
from monitor_desk.ui.help.topics import topic_for, topics
from monitor_desk.ui.page_list import PAGES
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless

NEVER = ("invalid", "oops", "please", "error occurred")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, qapp: QApplication) -> HelpPage:
    style.apply(qapp, theme.LIGHT)
    made = HelpPage(desk, TaskRunner())
    qtbot.addWidget(made)
    made.resize(851, 484)
    made.show()
    return made


@pytest.mark.parametrize("topic", topics(), ids=lambda one: str(one.key))
def test_that_each_topic_reads_well_and_its_links_lead_somewhere(page: HelpPage, topic: object) -> None:
    text = getattr(topic, "text", "")
    keys = {one.key for one in topics()}
    assert set(re.findall(r"\]\(([^)]+)\)", text)) <= keys
    assert not [word for word in NEVER if word in text.casefold()]
    page.show_topic(getattr(topic, "key", ""))
    assert page.text.toPlainText().startswith(getattr(topic, "title", ""))
    assert (nameless(page), clipped(page)) == ([], [])


@pytest.mark.parametrize("entry", PAGES, ids=lambda one: str(one.key))
def test_that_every_page_has_a_topic(page: HelpPage, entry: object) -> None:
    page.restore_state(getattr(entry, "key", ""))
    assert page.topic() in {one.key for one in topics()}


def test_that_help_opens_at_the_topic_of_the_page_it_was_asked_from(page: HelpPage) -> None:
    assert topic_for("import") == "imports"
    page.show_topic("calendar")
    assert page.topic() == "schedule"


def test_that_ctrl_f_finds_topics_and_enter_goes_to_the_place(qtbot: QtBot, page: HelpPage) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.field.hasFocus)
    qtbot.keyClicks(page.search.field, "stolen")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert page.topic() == "safety"
    assert len(page.text.extraSelections()) == 1
    qtbot.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.text.textCursor().selectedText().casefold() == "stolen"


def test_that_words_found_nowhere_leave_the_text_and_say_none(qtbot: QtBot, page: HelpPage) -> None:
    page.search.set_text("zebra")
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert page.search.count.text() == f"0 of {len(topics())} topics"
    page.show_topic("about")
    assert page.topic() == "about"


def test_that_a_link_opens_its_topic_and_nothing_is_fetched(page: HelpPage) -> None:
    page.text.anchorClicked.emit(QUrl("imports"))
    assert page.topic() == "imports"
    assert not page.text.openExternalLinks()
    assert "http" not in " ".join(topic.text for topic in topics())


def test_that_the_text_follows_the_palette(page: HelpPage, qapp: QApplication) -> None:
    page.show_topic("search")
    style.apply(qapp, theme.DARK)
    assert page.text.palette().base().color().name().upper() == theme.DARK.surface
    assert page.text.toPlainText().startswith("Search and keyboard")
    style.apply(qapp, theme.LIGHT)
