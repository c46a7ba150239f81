"""The rows of the Today list: what each says, and the obligation behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date, say_day, say_lateness, say_short, say_time
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.today import Bucket, TodayRow
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.widgets.columns import Column, Group, Kind, Lateness
from monitor_desk.ui.widgets.pills import PillSpec

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from monitor_desk.domain.drafts import TypedText
    from monitor_desk.domain.records import RecordRef

SHOWN_FIRST = (Bucket.OVERDUE, Bucket.TODAY, Bucket.NEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogTexts:
    """What stood in one dialog: its title, its texts, and the kind and id of what leads to it again."""

    title: str
    texts: tuple[TypedText, ...]
    opens: tuple[str, UUID | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """A text that is not finished, or those of one dialog: where it belongs, how it begins, when it was typed."""

    typed: TypedText
    title: str
    field: str
    provider: str = ""
    is_new: bool = False
    file: RecordRef | None = None  # the visit or check to open, where the text is an answer
    dialog: DialogTexts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One line of the list: an obligation, or a draft; a draft has no contract to act on."""

    id: object
    what: str
    provider: str
    contract: str
    due: Lateness
    risk: PillSpec | None
    kind: str
    record_id: UUID | None
    row: TodayRow | None = None
    draft: DraftLine | None = None


def columns() -> list[Column[TodayLine]]:
    """Return the columns of the list."""
    return [
        Column(key="what", title="What", value=lambda line: line.what, is_stretched=True),
        Column(key="provider", title="Provider", value=lambda line: line.provider, is_stretched=True),
        Column(key="contract", title="Contract", value=lambda line: line.contract),
        Column(key="due", title="Due", value=lambda line: line.due, kind=Kind.LATENESS),
        Column(key="risk", title="Risk", value=lambda line: line.risk, kind=Kind.PILL),
    ]


def due_words(due_on: date, today: date) -> Lateness:
    """Return "3 days late · 28 Nov", "Today", "Thu 3 December"."""
    year = "" if due_on.year == today.year else f" {due_on.year}"
    if due_on < today:
        return Lateness(words=f"{say_lateness(due_on, today)} · {say_short(due_on)}{year}", is_late=True, due_on=due_on)
    words = "Today" if due_on == today else f"{say_day(due_on)}{year}"
    return Lateness(words=words, is_late=False, due_on=due_on)


def line_of(row: TodayRow, today: date) -> TodayLine:
    """Return a row as a line; what is due of a visit or check is dealt with there and not here."""
    kind, record_id = row.opens()
    return TodayLine(
        id=row.id,
        what=row.what,
        provider=row.provider,
        contract=row.contract,
        due=due_words(row.due_on, today),
        risk=risk_pill(row.risk),
        kind=kind,
        record_id=record_id,
        row=row if row.file is None else None,
    )


def line_of_draft(draft: DraftLine, now: datetime) -> TodayLine:
    """Return an unfinished text as a line."""
    typed = draft.typed
    return TodayLine(
        id=(typed.kind, typed.id, typed.field),
        what=draft.title if draft.dialog or draft.title.startswith(draft.field) else f"{draft.field} · {draft.title}",
        provider=draft.provider,
        contract="",
        due=Lateness(words=typed_words(typed.typed_at, now), is_late=False),
        risk=None,
        kind=typed.kind,
        record_id=typed.id,
        draft=draft,
    )


def typed_words(at: datetime, now: datetime) -> str:
    """Return "typed 2:31pm", "typed yesterday 4:05pm", "typed 3 April 2026"."""
    here, today = at.astimezone(), now.astimezone().date()
    days = (today - here.date()).days
    if days == 0:
        return f"typed {say_time(here.time())}"
    return f"typed yesterday {say_time(here.time())}" if days == 1 else f"typed {say_date(here.date())}"


def groups(rows: dict[Bucket, list[TodayRow]], today: date) -> list[Group[TodayLine]]:
    """Return the list as it stands under its titles."""
    return [
        Group(title=bucket.value, rows=[line_of(row, today) for row in rows[bucket]]) for bucket in rows if rows[bucket]
    ]


def drafts_group(drafts: Iterable[DraftLine], now: datetime) -> Group[TodayLine]:
    """Return the unfinished texts under their title."""
    return Group(title=Bucket.DRAFTS.value, rows=[line_of_draft(draft, now) for draft in drafts])


def obligation_of(row: TodayRow) -> ScheduledObligation:
    """Return what the schedule needs to keep that this was done, moved, waived or issued."""
    if row.contract_id is None:
        message = "This is no obligation of a contract"
        raise ValueError(message)
    return ScheduledObligation(
        id=row.id,
        contract_id=row.contract_id,
        provider_id=row.provider_id,
        reference=row.contract,
        kind=ObligationKind(row.kind),
        key=row.key,
        title=row.what,
        due_on=row.due_on,
        window=0,
        state=ObligationState(row.state),
        planned_on=row.due_on,
    )
