"""What there is before the visit, and the visit planned by keys: dialog, letter, documents, desktop review, arrival."""

from datetime import date

from PySide6.QtWidgets import QTabBar

from monitor_desk.domain.contracts import Contract, ContractLocation
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.services.desk import Desk
from monitor_desk.ui.main_window import MainWindow
from whole_visit_keys import choose, focused, press, tab_to, wait_for, write
from whole_visit_windows import settle

PROVIDER = "Kestrel Supported Living"
SCHEMES = ("12 Bramble Close", "Fernhill Court")
TITLE = "Annual visit"


def stock(desk: Desk) -> None:
    """Put provider, contract and two schemes on a desk: all that is there before the visit is planned."""
    provider_id = desk.records.add(Provider(name=PROVIDER))
    contract_id = desk.records.add(
        Contract(
            reference="SL-0103",
            title="Supported living",
            provider_id=provider_id,
            service_type="supported living",
            tier="intensive",
            starts_on=date(2024, 4, 1),
        )
    )
    for name in SCHEMES:
        location_id = desk.records.add(Location(name=name, provider_id=provider_id))
        desk.records.add(ContractLocation(contract_id=contract_id, location_id=location_id))


def open_visit(window: MainWindow) -> None:
    """Open the visit from the list of visits, where it is the only one."""
    press("Ctrl+4")
    settle(window)
    tab_to("Visits")
    press("Home")
    press("Return")
    wait_for("Visit – ")
    settle(window)


def open_recorder(window: MainWindow) -> None:
    """Open the recorder from the page of the visit."""
    choose("Open the recorder")
    wait_for("Visit recorder – ")
    settle(window)


def open_tab(window: MainWindow, words: str) -> None:
    """Open a tab of the visit's page."""
    tab_to("Parts of the visit", back=True)
    bar = focused()
    assert isinstance(bar, QTabBar)
    for _ in range(bar.count()):
        if bar.tabText(bar.currentIndex()).startswith(words):
            break
        press("Right")
    while not bar.tabText(bar.currentIndex()).startswith(words):
        press("Left")
    settle(window)


def plan(window: MainWindow) -> None:
    """Plan the visit; its page is open afterwards."""
    press("Ctrl+4")
    press("Ctrl+N")
    wait_for("Plan visit")
    write("Kestrel{Down}{Return}")
    tab_to("Day")
    write("today")
    tab_to("Scope")
    write("Medication and people's money in both schemes")
    press("Ctrl+Return")
    wait_for("Visit – ")
    settle(window)


def take_step(window: MainWindow, words: str, dialog: str) -> None:
    """Choose a step under "What can be done next" on the visit's page."""
    tab_to(words)
    press("Space")
    wait_for(dialog)


def prepare(window: MainWindow) -> None:
    """Record the letter as sent, ask for documents, take one in, begin the desktop review."""
    take_step(window, "Send the visit letter", "Visit letter sent")
    tab_to("To whom")
    write("Registered manager{Return}")
    wait_for("Visit – ")
    take_step(window, "Ask for documents", "Ask for documents")
    tab_to("Others")
    write("Last fire drill of each scheme")
    press("Ctrl+Return")
    wait_for("Visit – ")
    settle(window)
    open_tab(window, "Desktop review")
    tab_to("Documents asked for")
    press("Return")
    wait_for("Document received")
    press("Return")
    wait_for("Visit – ")
    open_tab(window, "Overview")
    take_step(window, "Begin the desktop review", "Begin the desktop review")
    press("Return")
    wait_for("Visit – ")
    settle(window)


def begin(window: MainWindow) -> None:
    """Arrive at the office and open the recorder."""
    take_step(window, "Begin on site", "Arrive on site")
    tab_to("Arrived at")
    write("9.40am{Return}")
    wait_for("Visit – ")
    settle(window)
    open_recorder(window)
