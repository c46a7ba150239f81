"""Factual accuracy: the provider's points taken in, answered one by one, and disputes decided by somebody else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from monitor_desk.data import recorded_queries, records, visit_queries
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.accuracy_rules import NO_COMMENTS, answer_problem, dispute_problem, earlier_part
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.papers import AccuracyPoint, Paper
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_life import Step
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.services.clock import Clock
from monitor_desk.services.visit_steps import Taken, take


class FactualAccuracy:
    """Takes in a response to a draft and answers it."""

    def __init__(self, database: Database, clock: Clock, officer: str) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer

    def take_response(self, paper_id: UUID, points: Sequence[AccuracyPoint], received_on: date | None = None) -> int:
        """Store the points of a provider's response, all or none, and return how many were new.

        A point that was stored before is not stored again. No points at all is a response too. Raise `DeskError`
        unless the draft awaits one, `InvalidDraftError` for a point that says nothing.
        """
        day = received_on or self._clock.today()
        if day > self._clock.today():
            raise DeskError("That day is still to come, so nothing was stored. Give the day on which it came.")
        with self._database.write(by=self._officer, label="Take in factual accuracy response") as session:
            paper = records.get(session, Paper, paper_id)
            _refuse_other(session, paper_id, paper)
            new = list(_new_points(session, paper_id, paper, points, day))
            words = f"{len(new)} point{'s' * (len(new) != 1)}" if points else NO_COMMENTS
            taken = Taken(step=Step.TAKE_RESPONSE, happened_on=day, words=words, values={"accuracy_received_on": day})
            if paper.visit_id is not None:
                take(session, paper.visit_id, taken)
            for point in new:
                records.insert(session, point.checked())
        return len(new)

    def answer_point(self, point_id: UUID, answer: str, words: str) -> None:
        """Answer a point of the provider; anything but an acceptance gives its reason."""
        with self._database.write(by=self._officer, label="Answer factual accuracy point") as session:
            point = _open_point(session, point_id)
            if problem := answer_problem(answer, words):
                raise DeskError(f"{problem}; nothing was stored.")
            if point.dispute_answer:
                message = "The dispute of this point has been decided, so its answer stays; nothing was changed."
                raise DeskError(message)
            values: dict[str, Value] = {
                "answer": answer,
                "answer_words": words.strip(),
                "answered_by": self._officer,
                "answered_on": self._clock.today(),
            }
            records.change(session, AccuracyPoint.kind, point_id, values)

    def dispute(self, point_id: UUID, words: str) -> None:
        """Record that the provider disputes an answer, and why."""
        with self._database.write(by=self._officer, label="Record dispute of a point") as session:
            point = _open_point(session, point_id)
            if problem := dispute_problem(point, words):
                raise DeskError(f"{problem}; nothing was stored.")
            records.change(session, AccuracyPoint.kind, point_id, {"has_dispute": True, "dispute_words": words.strip()})

    def decide_dispute(self, point_id: UUID, officer: str, decision: str) -> None:
        """Record the decision of a senior officer; one who had a part in the visit is refused by name."""
        with self._database.write(by=self._officer, label="Decide dispute of a point") as session:
            point = _open_point(session, point_id)
            if not point.has_dispute:
                raise DeskError("This point is not disputed, so there is nothing to decide; nothing was stored.")
            if not officer.strip() or not decision.strip():
                raise DeskError("Name the senior officer and give the decision; nothing was stored.")
            _refuse_involved(session, point, officer)
            values: dict[str, Value] = {
                "dispute_officer": " ".join(officer.split()),
                "dispute_answer": decision.strip(),
                "dispute_on": self._clock.today(),
            }
            records.change(session, AccuracyPoint.kind, point_id, values)


def _refuse_other(session: WritingSession, paper_id: UUID, paper: Paper) -> None:
    """Raise `DeskError` unless the response is to the latest draft."""
    latest = recorded_queries.papers(session, RecordRef(Visit.kind, paper.visit_id))[-1:] if paper.visit_id else ()
    if paper.stage != "Draft" or [row.id for row in latest] != [paper_id]:
        raise DeskError(f"{paper.headline()} is not the draft that awaits a response; nothing was stored.")


def _new_points(
    session: WritingSession, paper_id: UUID, paper: Paper, points: Sequence[AccuracyPoint], day: date
) -> Iterator[AccuracyPoint]:
    """Return the points that are not stored yet, numbered on from those that are."""
    held = [one for _, one in records.owned(session, AccuracyPoint, visit_id=paper.visit_id or paper_id)]
    known = {_said(one) for one in held}
    number = max((one.number or 0 for one in held), default=0)
    for point in points:
        made = replace(point, visit_id=paper.visit_id, paper_id=paper_id, received_on=day).checked()
        if _said(made) in known:
            continue
        known.add(_said(made))
        number += 1
        yield replace(made, number=number)


def _said(point: AccuracyPoint) -> tuple[str, str, str, str, str]:
    return point.line_id, point.ground, point.provider_words, point.proposed, point.evidence


def _open_point(session: WritingSession, point_id: UUID) -> AccuracyPoint:
    """Return a point that may still change; raise `DeskError` once the final report stands."""
    point = records.get(session, AccuracyPoint, point_id)
    visit = records.get(session, Visit, point.visit_id) if point.visit_id else None
    if visit is None or visit.state() is not VisitState.DRAFT_SHARED:
        message = "The points of factual accuracy are settled once the final report stands; nothing was changed."
        raise DeskError(message)
    return point


def _refuse_involved(session: WritingSession, point: AccuracyPoint, officer: str) -> None:
    if point.visit_id is None:
        return
    part = earlier_part(visit_queries.gather(session, point.visit_id), point, officer)
    if part:
        raise DeskError(
            f"{' '.join(officer.split())} {part}, so cannot decide the dispute; nothing was stored. "
            "Choose a senior officer with no earlier part in it."
        )
