"""The team's paperwork as data: tiers, KPI calendars and forms, every fault named by file and entry."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar

from monitor_desk import __version__
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.periods import DueMove, DueRule, Period, PeriodCalendar, PeriodKind, period_problems
from monitor_desk.domain.tiers import (
    MOST_MONTHS,
    PERIOD_OF_MONTHS,
    TIER_KINDS,
    Activity,
    Anchor,
    Leads,
    ObligationKind,
    Tier,
)
from monitor_desk.intake.toml_entries import Entry, Faults, PaperworkError, read_form

__all__ = ["Paperwork", "PaperworkError", "forms_mark", "read_framework", "read_paperwork"]

_FORMS_STAND_ON: Final = ("tiers", "scales", "visits", "checks")
_Form = TypeVar("_Form", Tier, PeriodCalendar)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paperwork:
    """What a fresh desk is filled with: tiers in their order, calendars and forms by their id."""

    tiers: tuple[Tier, ...]
    calendars: tuple[PeriodCalendar, ...]
    forms: tuple[Form, ...] = ()

    @property
    def drafting_rule(self) -> DueRule:
        """Return the rule that drafts the next year's due dates: that of the latest calendar."""
        latest = max(self.calendars, key=lambda calendar: max(period.ends_on for period in calendar.periods))
        return latest.rule


def read_paperwork(forms_dir: Path) -> Paperwork:
    """Return the forms of a folder; raise `PaperworkError` with all faults at once."""
    from monitor_desk.intake.forms import forms_of

    faults = Faults()
    framework = _framework(forms_dir, faults)
    forms = forms_of(forms_dir, faults, tiers=frozenset(tier.id for tier in framework.tiers))
    if faults.found:
        raise PaperworkError(faults.found)
    return replace(framework, forms=forms)


def read_framework(forms_dir: Path) -> Paperwork:
    """Return the tiers and calendars of a folder, which every start needs, without its forms; raise as the whole."""
    faults = Faults()
    framework = _framework(forms_dir, faults)
    if faults.found:
        raise PaperworkError(faults.found)
    return framework


def forms_mark(forms_dir: Path) -> str:
    """Return a mark that stays the same as long as the forms, and the program that reads them, do."""
    digest = sha256(__version__.encode())
    for folder in _FORMS_STAND_ON:
        for path in sorted((forms_dir / folder).glob("*.toml")):
            content = _content(path)
            digest.update(f"\n{folder}/{path.name} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # reading the forms says what is wrong with it
        return b""


def _framework(forms_dir: Path, faults: Faults) -> Paperwork:
    tiers = _read_folder(forms_dir / "tiers", _tier, faults)
    calendars = _read_folder(forms_dir / "calendars", _calendar, faults)
    _check_default(tiers, faults)
    _check_periods(calendars, faults)
    return Paperwork(
        tiers=tuple(sorted((tier for _, tier in tiers), key=lambda tier: (tier.order, tier.id))),
        calendars=tuple(sorted((calendar for _, calendar in calendars), key=lambda calendar: calendar.id)),
    )


def _read_folder(folder: Path, reader: Callable[[Entry], _Form], faults: Faults) -> list[tuple[str, _Form]]:
    """Return each form of a folder with its place; no form at all is a fault, as is an id used twice."""
    found: list[tuple[str, _Form]] = []
    places: dict[str, str] = {}
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        faults.note(f"{folder.name}/", "holds no form; a desk needs at least one .toml file here")
    for path in paths:
        entry = read_form(path, faults)
        if entry is None:
            continue
        form = reader(entry)
        entry.close()
        if form.id and form.id in places:
            entry.fault(f"the id “{form.id}” is already used in {places[form.id]}")
        places.setdefault(form.id, entry.place)
        found.append((entry.place, form))
    return found


def _tier(entry: Entry) -> Tier:
    head = entry.table("tier")
    tier = Tier(
        id=head.text("id"),
        order=head.whole("order", least=1, most=99),
        title=head.text("title"),
        summary=head.text("summary", default=""),
        is_default=head.flag("default"),
        leads=_leads(entry.table("leads")),
        activities=_activities(entry.tables("activity", named_by="kind")),
    )
    head.close()
    return tier


def _leads(entry: Entry) -> Leads:
    leads = Leads(
        reprocurement_months=entry.whole("reprocurement_months", least=0, most=MOST_MONTHS),
        extension_months=entry.whole("extension_months", least=0, most=MOST_MONTHS),
        decision_lead_days=entry.whole("decision_lead_days", least=0, most=999),
        chase_variation_working_days=entry.whole("chase_variation_working_days", least=1, most=250),
        document_lead_days=entry.whole("document_lead_days", least=0, most=999),
    )
    entry.close()
    return leads


def _activities(entries: Iterable[Entry]) -> tuple[Activity, ...]:
    found: dict[ObligationKind, Activity] = {}
    for entry in entries:
        activity = _activity(entry)
        if activity is not None and activity.kind in found:
            entry.fault(f"“{activity.kind}” is there twice")
        elif activity is not None:
            found[activity.kind] = activity
    return tuple(found.values())


def _activity(entry: Entry) -> Activity | None:
    kind = entry.choice("kind", ObligationKind, among=TIER_KINDS)
    anchor = entry.choice("from", Anchor)
    every = entry.whole("every_months", least=1, most=MOST_MONTHS)
    lead_days = entry.whole("lead_days", least=0, most=999)
    notice = entry.whole("notice_working_days", least=0, most=250, default=0)
    entry.close()
    if kind is ObligationKind.KPI_RETURN and anchor is Anchor.CONTRACT_START:
        entry.fault("returns follow the KPI calendar: “from” has to be “periods”")
    if anchor is Anchor.PERIODS and every not in PERIOD_OF_MONTHS:
        entry.fault("“every_months” has to be 1, 3, 6 or 12, as the periods are")
    if kind is None or anchor is None:
        return None
    return Activity(kind=kind, every_months=every, anchor=anchor, lead_days=lead_days, notice_working_days=notice)


def _calendar(entry: Entry) -> PeriodCalendar:
    head = entry.table("calendar")
    calendar = PeriodCalendar(
        id=head.text("id"),
        title=head.text("title"),
        rule=_rule(entry.table("rule")),
        periods=tuple(_period(each) for each in entry.tables("period", named_by="name")),
    )
    head.close()
    return calendar


def _rule(entry: Entry) -> DueRule:
    rule = DueRule(
        day=entry.whole("day", least=1, most=31),
        months_after=entry.whole("months_after", least=0, most=12),
        move=entry.choice("move", DueMove) or DueMove.STAY,
    )
    entry.close()
    return rule


def _period(entry: Entry) -> Period:
    period = Period(
        name=entry.text("name"),
        kind=entry.choice("kind", PeriodKind) or PeriodKind.MONTH,
        starts_on=entry.day("from"),
        ends_on=entry.day("to"),
        due_on=entry.day("due"),
    )
    entry.close()
    return period


def _check_default(tiers: list[tuple[str, Tier]], faults: Faults) -> None:
    """Note a fault unless exactly one tier lends its lead times to contracts without a tier."""
    places = [place for place, tier in tiers if tier.is_default]
    if tiers and not places:
        faults.note("tiers/", "no tier says “default = true”; one has to")
    for place in places[1:]:
        faults.note(place, f"“default = true” is already said in {places[0]}; only one tier can")


def _check_periods(calendars: list[tuple[str, PeriodCalendar]], faults: Faults) -> None:
    """Note overlaps, repeats and impossible dates within and across calendars, for periods that were read whole."""
    rows = [(place, period) for place, calendar in calendars for period in calendar.periods if _is_whole(period)]
    places = {period.name: place for place, period in rows}
    for name, sentence in period_problems(period for _, period in rows):
        faults.note(f"{places[name]}, period “{name}”", sentence)


def _is_whole(period: Period) -> bool:
    """Say whether every date was there; what was missing is a fault of its own already."""
    return bool(period.name) and period.starts_on.year > 1 and period.ends_on.year > 1 and period.due_on.year > 1
