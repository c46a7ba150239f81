"""The scenes of the demonstration's checks: which check is how far, under which contract, and what came for it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from monitor_desk.domain.checks import DUE_DILIGENCE, CheckState

S = CheckState
MEDICATION, ROTAS, AUDIT, KPI = "medication", "rotas-and-daily-records", "audit-of-actuals", "kpi-validation"
FINANCES, SAFEGUARDING, DOCUMENTS = "service-users-finances", "safeguarding-adults", "due-diligence-documents"
QUALITY, POLICIES, FUNDS = "internal-quality-assurance", "other-policies", "individual-service-funds"
OTHER: Final = "other-check"
CONCLUDED: Final = frozenset({S.CONCLUDED, S.CLOSED})
WORKED_ON: Final = CONCLUDED | {S.CHECKING}


class Came(StrEnum):
    """What became of what was asked for."""

    ALL = "all in time"
    LATE = "all, the last of it late"
    PART = "part so far"
    NOTHING = "nothing"


class Source(StrEnum):
    """From which record of the caseload a check came."""

    NOWHERE = ""
    NOTE = "note"
    FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A check to be shown: `days` from today it was planned, `strength` is how good the service is, from 0 to 1.

    `is_common` ones stand in every block of contracts of a larger caseload, the others in the first one only.
    """

    place: int
    form: str
    state: CheckState
    days: int
    why: str = "Routine"
    words: str = "On the yearly list of desk checks for this contract."
    came: Came = Came.ALL
    share: float = 1.0
    strength: float = 0.85
    source: Source = Source.NOWHERE
    value: str = ""
    placement: int | None = None
    is_extended: bool = False
    is_reopened: bool = False
    is_common: bool = False

    @property
    def came_to_nothing(self) -> bool:
        """Say whether it was concluded although nothing came."""
        return self.state in CONCLUDED and self.came is Came.NOTHING


_PLACED: Final = "Before the first placement under this contract."
SCENES: Final = (
    # Medication over five quarters: the kind that fails most often.
    Scene(place=0, form=MEDICATION, state=S.CLOSED, days=-425, strength=0.75),
    Scene(place=17, form=MEDICATION, state=S.CLOSED, days=-318, strength=0.97),
    Scene(place=11, form=MEDICATION, state=S.CLOSED, days=-222, strength=0.85),
    Scene(
        place=35, form=MEDICATION, state=S.CLOSED, days=-128, strength=0.5, why="Intelligence", came=Came.LATE,
        words="Two avoidable admissions to hospital this quarter; the health partner asked how medicine is given.",
    ),
    Scene(
        place=0, form=MEDICATION, state=S.CONCLUDED, days=-46, strength=0.35, why="Finding", source=Source.FINDING,
        is_reopened=True, words="Guidance for medicine was missing on the last visit; are the charts any better?",
    ),
    Scene(
        place=0, form=MEDICATION, state=S.REQUESTED, days=-4, why="Intelligence", source=Source.NOTE, came=Came.NOTHING,
        words="Third medication error at one scheme in six weeks.",
    ),
    Scene(place=5, form=ROTAS, state=S.CLOSED, days=-332, strength=0.72),
    Scene(place=37, form=ROTAS, state=S.CLOSED, days=-158, strength=0.93),
    Scene(
        place=5, form=ROTAS, state=S.REQUESTED, days=-5, why="Intelligence", source=Source.NOTE, came=Came.PART,
        words="A member of staff says that waking nights are covered by one person where the contract has two.",
    ),
    Scene(place=9, form=ROTAS, state=S.CHECKING, days=-27, share=0.55),
    Scene(
        place=5, form=AUDIT, state=S.CLOSED, days=-118, strength=0.7, why="Complaint",
        words="People complained that calls are cut short at weekends.",
    ),
    Scene(place=18, form=AUDIT, state=S.CHECKING, days=-30, share=0.5, strength=0.85),
    Scene(place=3, form=KPI, state=S.CLOSED, days=-262, strength=1.0, why="KPI", value="supported",
          words="Routine test of one figure of the return."),
    Scene(place=31, form=KPI, state=S.CLOSED, days=-172, strength=1.0, why="KPI", value="within", came=Came.LATE,
          words="The figure fell by a third in one quarter."),
    Scene(place=14, form=KPI, state=S.CONCLUDED, days=-29, strength=0.7, why="KPI", value="not supported",
          words="A miss became a hit within one quarter, without a new way of working.", is_common=True),
    Scene(place=12, form=KPI, state=S.CHECKING, days=-24, share=0.4, why="KPI", value="open", came=Came.PART,
          words="The exclusions doubled against the quarter before."),
    Scene(place=9, form=FINANCES, state=S.CLOSED, days=-245, strength=1.0),
    Scene(place=12, form=FINANCES, state=S.CLOSED, days=-146, strength=0.6, is_extended=True),
    Scene(place=11, form=FINANCES, state=S.REQUESTED, days=-33, came=Came.NOTHING, is_common=True),
    Scene(place=22, form=FINANCES, state=S.PLANNED, days=-1, why="Intelligence", source=Source.NOTE,
          words="Person D’s money was held in one tin with another person’s.", is_common=True),
    Scene(place=16, form=DOCUMENTS, state=S.CLOSED, days=-290, strength=1.0, why=DUE_DILIGENCE, words=_PLACED,
          placement=52, is_common=True),
    Scene(place=3, form=DOCUMENTS, state=S.CONCLUDED, days=-28, strength=0.89, why=DUE_DILIGENCE, words=_PLACED,
          placement=55),
    Scene(place=38, form=DOCUMENTS, state=S.REQUESTED, days=-7, why=DUE_DILIGENCE, words=_PLACED, placement=40,
          came=Came.PART),
    Scene(place=8, form=SAFEGUARDING, state=S.CLOSED, days=-285, strength=0.95),
    Scene(place=20, form=SAFEGUARDING, state=S.CONCLUDED, days=-39, came=Came.NOTHING),
    Scene(place=35, form=QUALITY, state=S.REQUESTED, days=-8, came=Came.NOTHING, is_common=True),
    Scene(place=6, form=OTHER, state=S.CLOSED, days=-58, strength=0.7, why="Complaint", source=Source.NOTE,
          words="Second complaint this quarter about missed weekend calls."),
    Scene(place=29, form=POLICIES, state=S.CLOSED, days=-200, strength=0.9),
    Scene(place=33, form=POLICIES, state=S.WITHDRAWN, days=-30, came=Came.NOTHING),
    Scene(place=10, form=FUNDS, state=S.PLANNED, days=0),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days of a check: those of its clocks, and those on which something happened; none of them after today."""

    planned_on: date
    request_due_on: date
    requested_on: date
    first_due_on: date
    due_on: date
    conclude_due_on: date
    reminded_on: date
    begun_on: date
    concluded_on: date
    told_on: date
    reopened_on: date
    corrected_on: date
    closed_on: date
