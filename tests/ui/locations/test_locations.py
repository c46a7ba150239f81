"""Locations on screen: the list and the regulator's history of one."""

from pytestqt.qtbot import QtBot

from monitor_desk.services.desk import Desk
from monitor_desk.ui.locations.detail import LocationDetailPage
from monitor_desk.ui.locations.page import LocationsPage
from monitor_desk.ui.shell.tasks import TaskRunner
from ui_checks import clipped, nameless


def test_that_the_list_shows_the_latest_rating_of_each(qtbot: QtBot, caseload: Desk) -> None:
    page = LocationsPage(caseload, TaskRunner())
    qtbot.addWidget(page)
    page.resize(1170, 740)
    page.show()
    assert page.table.count() == 60
    assert nameless(page) == []
    assert clipped(page) == []


def test_that_the_page_shows_the_history_latest_first(qtbot: QtBot, caseload: Desk) -> None:
    rated = next(row for row in caseload.locations.rows() if row.rating)
    page = LocationDetailPage(caseload, TaskRunner())
    qtbot.addWidget(page)
    page.show_record(rated.id)
    page.show()
    history = caseload.locations.ratings(rated.id)
    assert page.ratings.table.count() == len(history) > 1
    assert history[0].rating == rated.rating
    assert nameless(page) == []
    with qtbot.waitSignal(page.open_requested) as heard:
        page.provider_button.click()
    assert heard.args == ["provider", rated.provider_id]
