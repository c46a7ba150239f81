"""What an audit tolerates and measures against, as it is asked for and remembered for the contract."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.actuals import ActualsSettings
from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.checks.actuals.hours_field import HoursField, read_persons, say_persons
from monitor_desk.ui.records.ask_dialog import as_date
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.fields import LongTextField, TextField

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.form import Form

_KEPT: Final = (
    "short_by_minutes", "short_by_percent", "overlap_minutes", "commissioned_minutes_a_week", "commissioned_by_person",
    "codes_of_many",
)  # fmt: skip
_PERSON_HINT: Final = (
    "A line for each person: code and hours a week, such as 00412 12.5. May be pasted from a spreadsheet"
)


def add_settings(form: Form, desk: Desk) -> None:
    """Add a field for everything that an officer sets."""
    read = partial(read_typed_date, today=desk.clock.today())
    form.add_row("from_on", "&First day", DateField(read), "Left empty, the first day in the spreadsheet")
    form.add_row("until_on", "&Last day", DateField(read), "Left empty, the last day in the spreadsheet")
    form.add_row(
        "short_by_minutes", "A visit may be &short by", NumberField(), "Minutes; more than these is a variance"
    )
    form.add_row(
        "short_by_percent",
        "Or short by &per cent of its plan",
        NumberField(),
        "If that is more; left empty, not at all",
    )
    form.add_row("overlap_minutes", "Visits of a worker may &overlap by", NumberField(), "Minutes")
    hint = "Of the whole contract, such as 350, 37.5 or 37:30; left empty, those of each person added up"
    form.add_row("commissioned_minutes_a_week", "&Commissioned hours a week", HoursField(), hint)
    form.add_row("commissioned_by_person", "Commissioned hours of &each person", LongTextField(), _PERSON_HINT)
    hint = "With commas between them. Under these one worker in two places at once is no fault"
    form.add_row("codes_of_many", "Codes that &many workers share", TextField(), hint)


def show_settings(form: Form, settings: ActualsSettings) -> None:
    """Show settings in the form."""
    values = {name: getattr(settings, name) for name in form.keys()}  # noqa: SIM118  a form is no mapping
    values["commissioned_by_person"] = say_persons(settings.commissioned_by_person)
    values["codes_of_many"] = ", ".join(settings.codes_of_many)
    form.set_values(values)


def typed_settings(form: Form) -> ActualsSettings:
    """Return the settings as typed; raise `InvalidDraftError` naming each field that breaks a rule."""
    typed: dict[str, Any] = form.values()
    missing = [name for name in ("short_by_minutes", "overlap_minutes") if typed[name] is None]
    if missing:
        raise InvalidDraftError(dict.fromkeys(missing, "Give the minutes, 0 for none"))
    codes = (code.strip() for code in str(typed["codes_of_many"]).split(","))
    return ActualsSettings(
        from_on=as_date(typed["from_on"]),
        until_on=as_date(typed["until_on"]),
        short_by_minutes=typed["short_by_minutes"],
        short_by_percent=typed["short_by_percent"],
        overlap_minutes=typed["overlap_minutes"],
        commissioned_minutes_a_week=typed["commissioned_minutes_a_week"],
        commissioned_by_person=read_persons(str(typed["commissioned_by_person"])),
        codes_of_many=tuple(code for code in codes if code),
    ).checked()


def spelt_as(settings: ActualsSettings, persons: Iterable[str]) -> ActualsSettings:
    """Return the settings with each person's code in the spelling of the spreadsheet: capitals make no other person."""
    if not settings.commissioned_by_person:
        return settings
    spelt = {person.casefold(): person for person in persons}
    by_person = {spelt.get(one.casefold(), one): each for one, each in settings.commissioned_by_person.items()}
    return replace(settings, commissioned_by_person=by_person)


def usual_settings(desk: Desk, file: CheckFile) -> ActualsSettings:
    """Return what was set last for this contract, over the days that the check looks at."""
    usual = ActualsSettings(from_on=file.check.from_on, until_on=file.check.until_on)
    try:
        kept: Mapping[str, Any] = json.loads(desk.preferences.get(_name(file)) or "{}")
        kept = {name: tuple(kept[name]) if name == "codes_of_many" else kept[name] for name in _KEPT if name in kept}
        return replace(usual, **kept).checked()
    except (ValueError, TypeError, InvalidDraftError):  # kept by another version of the desk
        return usual


def keep_settings(desk: Desk, file: CheckFile, settings: ActualsSettings) -> None:
    """Remember what was set, but for the days."""
    kept = {name: getattr(settings, name) for name in _KEPT}
    desk.preferences.put(
        _name(file), json.dumps({**kept, "commissioned_by_person": dict(kept["commissioned_by_person"])})
    )


def _name(file: CheckFile) -> str:
    return f"actuals:limits:{file.contract_id or file.provider_id}"
