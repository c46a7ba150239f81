"""Notes of the demonstration: what officers learned, by themes; people by role or as person A."""

from typing import Final

from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import chance, demonstration_id
from monitor_desk.domain.demonstration.learned import LEARNED
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.notes import TRIAGE, Note

_TRIAGE: Final = dict(zip("anr", (TRIAGE[0], TRIAGE[2], TRIAGE[1]), strict=True))
_LONGEST_AGO = 240


def notes(wish: Wish, deals: list[Deal]) -> Made:
    """Return a note for each contract, in turn through what can be learned; the first ones are the latest."""
    return [(demonstration_id(Note.kind, deal.number), _note(wish, deal)) for deal in deals]


def _note(wish: Wish, deal: Deal) -> Note:
    """Act now is only said of what is fresh: an old one would have been acted on."""
    triage, source, text = LEARNED[deal.number % len(LEARNED)]
    longest = 12 if triage == "a" else _LONGEST_AGO
    longest = min(longest, (wish.today - deal.starts_on).days)
    return Note(
        text=text,
        provider_id=demonstration_id("provider", deal.provider),
        contract_id=deal.id if deal.number % 4 else None,
        happened_on=wish.after(-chance("note", deal.number).randint(0, longest)),
        source=source,
        triage=_TRIAGE[triage],
    )
