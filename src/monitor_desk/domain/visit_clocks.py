"""The clocks of a visit: how long before or after what its letter, papers and plan are due; each is a setting."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from monitor_desk.domain.clocks import Clocks, Span, Unit
from monitor_desk.domain.working_days import WorkingDays

SETTING = "visit clocks"
_SETTINGS = UUID("0d7a6d34-2f6c-4a39-9c0e-6a1f3f6f0c52")  # namespace: every desk keeps the setting under the same id


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDates:
    """The days that follow from the day a visit is planned for."""

    letter_due_on: date
    documents_due_on: date
    draft_due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitClocks(Clocks):
    """The clocks of domain.md, section 5. Figures marked † there are the desk's own defaults.

    letter 10 working days before the visit†; documents 5 working days before†; draft within 10 working days after the
    site visit ended†; factual accuracy 14 calendar days after the draft was shared (Norfolk; 10 working days at the
    CQC); action plan 14 calendar days after the final report (Norfolk); re-visit about 6 months after a poor result.
    """

    letter: Span = Span(10)
    documents: Span = Span(5)
    draft: Span = Span(10)
    accuracy: Span = Span(14, Unit.DAYS)
    plan: Span = Span(14, Unit.DAYS)
    revisit: Span = Span(6, Unit.MONTHS)

    def dates(self, planned_on: date, calendar: WorkingDays) -> VisitDates:
        """Return what is due around the day a visit is planned for; the draft moves once the visit has ended."""
        return VisitDates(
            letter_due_on=self.letter.before(planned_on, calendar),
            documents_due_on=self.documents.before(planned_on, calendar),
            draft_due_on=self.draft.after(planned_on, calendar),
        )


def setting_id() -> UUID:
    """Return the id of the setting that holds the clocks: the same on every laptop."""
    return uuid5(_SETTINGS, SETTING)
