"""A throw-away desk for the pictures in which something is stored, and the files that are imported into it."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor_desk import shipped
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.services import opening
from monitor_desk.services.opening import Outfit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from monitor_desk.services.clock import Clock
    from monitor_desk.services.desk import Desk

PASSPHRASE = "four brass kettles sing"  # noqa: S105  of a desk that holds nothing real and is gone after the pictures
CODE = "7K2QM-9XWTC-H4N8R-3VJ6P-BD5FY-Q1ZSG-M8E4A"
HEADINGS = (
    "Contract Reference", "Contract Title", "Department", "Description", "Supplier", "Company number", "Start date",
    "End date", "Review date", "Contract value", "Annual value", "Contract term", "Tendered or quoted", "SME",
    "Voluntary or community organisation", "Internal code",
)  # fmt: skip
_PROVIDERS = (
    ("Harbour Lane Support", "09000101"), ("Ash Grove Living", "09000102"), ("Meadowbank Care", "09000103"),
    ("Kestrel Supported Living and Outreach Partnership", "09000104"), ("Northfield Homes", "09000105"),
    ("Northfield Homes", "09000106"),
)  # fmt: skip
_SERVICES = ("Supported living", "Home care", "Extra care", "Residential care", "Day opportunities")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spare:
    """The throw-away desk, its folder, and two registers: the first one and a later one."""

    desk: Desk
    folder: Path
    outfit: Outfit
    first: Path
    later: Path
    broken: Path

    def make_outfit(self) -> Outfit:
        """Return what desks are opened with."""
        return self.outfit


@contextmanager
def spare_desk(folder: Path, clock: Clock) -> Iterator[Spare]:
    """Make an empty desk beside the files that will be imported into it."""
    paperwork = read_paperwork(shipped.forms())
    outfit = Outfit(
        tiers=paperwork.tiers,
        periods=tuple(period for calendar in paperwork.calendars for period in calendar.periods),
        rule=paperwork.drafting_rule,
        forms=paperwork.forms,
        clock=clock,
    )
    folder.mkdir()
    desk = opening.make(folder / "desk", PASSPHRASE, outfit).desk
    try:
        broken = folder / "scan of the register.pdf"
        broken.write_bytes(b"%PDF-1.7")
        yield Spare(
            desk=desk,
            folder=folder,
            outfit=outfit,
            first=_written(folder / "Contract register April.csv", _first_rows()),
            later=_written(folder / "Contract register October.csv", _later_rows()),
            broken=broken,
        )
    finally:
        desk.close()


def _written(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *rows])
    return path


def _row(number: int, value: str = "", ends: str = "31/03/2028", company: str | None = None) -> list[str]:
    name, known = _PROVIDERS[number % len(_PROVIDERS)]
    service = _SERVICES[number % len(_SERVICES)]
    year = 2022 + number % 4
    starts, worth = f"{1 + number % 28:02}/04/{year}", value or f"£{number * 14250:,}.00"
    return [
        f"SL-{number:04}", f"{service} for adults, lot {number}", "Adult social care", f"{service} across the borough",
        name, known if company is None else company, starts, ends, "", worth, "",
        "2 years + 1 + 1", "Tendered", "Y" if number % 3 else "N", "N", f"X{number}",
    ]  # fmt: skip


def _first_rows() -> list[list[str]]:
    return [_row(number) for number in range(1, 25)]


def _later_rows() -> list[list[str]]:
    same = [_row(number) for number in range(1, 13)]
    changed = [_row(number, value=f"£{number * 15000:,}.00", ends="31/03/2029") for number in range(13, 19)]
    new = [_row(number) for number in range(30, 41)]
    corrected = [_row(35, value="£512,400.00")]
    asked = [[*_row(52, company="")[:4], "Northfield Homes", "", *_row(52)[6:]]]
    wrong = [
        _row(60, value="about a million"),
        _row(61, ends="31/02/2028"),
        ["", *_row(62)[1:]],
    ]
    return [*same, *changed, *new, *corrected, *asked, *wrong]
