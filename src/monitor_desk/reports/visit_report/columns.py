"""What each sheet of a visit's report shows of its lines, column by column."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from monitor_desk.domain.visit_report.sections import AnswerLine, SectionLine
from monitor_desk.reports.visit_report.words import joined, moment, said
from monitor_desk.reports.workbook import DATE_FORMAT, Cell, Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A column: its heading, its width and what it shows of a line."""

    heading: str
    of: Callable[[Any], Cell]
    width: int = 18

    def column(self, values: Iterable[Cell]) -> Column:
        """Return the column, dates shown as dates."""
        is_date = any(isinstance(value, date) for value in values)
        return Column(heading=self.heading, width=self.width, number_format=DATE_FORMAT if is_date else "General")


def _talk(pair: tuple[SectionLine, AnswerLine]) -> str:
    talk, seen, looked = pair[1].talk, pair[1].observation, pair[1].seen
    parts = [(talk.role, talk.consent, talk.words)] if talk else []
    parts += [(seen.time, seen.fact, "")] if seen else []
    parts += [(looked.title, joined(looked.version, looked.dated), looked.where)] if looked else []
    return "\n".join(joined(*one, by="; ") for one in parts)


def _added(pair: tuple[SectionLine, AnswerLine]) -> str:
    return "\n".join(joined(said(one.added_on), one.author, one.text, one.reason) for one in pair[1].addenda)


ANSWERS: Final = (
    Field(heading="No.", of=lambda pair: pair[1].ref, width=8),
    Field(heading="Section", of=lambda pair: pair[0].heading, width=30),
    Field(heading="Officer", of=lambda pair: pair[0].officer),
    Field(heading="Question", of=lambda pair: pair[1].asked, width=50),
    Field(heading="Critical", of=lambda pair: "Yes" if pair[1].is_critical else "", width=9),
    Field(heading="Answered", of=lambda pair: "Yes" if pair[1].is_answered else "No", width=10),
    Field(heading="Answer", of=lambda pair: pair[1].answer, width=26),
    Field(heading="Quality", of=lambda pair: pair[1].quality),
    Field(heading="In words", of=lambda pair: pair[1].text, width=50),
    Field(heading="Note", of=lambda pair: pair[1].note, width=60),
    Field(heading="Seen or said", of=_talk, width=60),
    Field(
        heading="What the officer makes of it",
        of=lambda pair: pair[1].observation.interpretation if pair[1].observation else "",
        width=40,
    ),
    Field(heading="Reason", of=lambda pair: pair[1].reason, width=30),
    Field(heading="Added later", of=_added, width=40),
    Field(heading="Signed by", of=lambda pair: pair[1].signed_by),
    Field(heading="Maps to", of=lambda pair: ", ".join(pair[1].frameworks), width=24),
    Field(heading="Last time", of=lambda pair: pair[1].previous, width=24),
    Field(heading="Answered by", of=lambda pair: pair[1].author),
    Field(heading="Taken on paper", of=lambda pair: "Yes" if pair[1].is_on_paper else ""),
    Field(heading="After the visit", of=lambda pair: "Yes" if pair[1].is_after_visit else ""),
    Field(heading="Private note", of=lambda pair: pair[1].private_note, width=40),
)
SAMPLES: Final = (
    Field(heading="No.", of=lambda one: one[1].ref, width=8),
    Field(heading="Question", of=lambda one: one[1].asked, width=36),
    Field(heading="How chosen", of=lambda one: one[1].sample.how_chosen, width=30),
    Field(heading="Of how many", of=lambda one: one[1].sample.out_of, width=12),
    Field(heading="File", of=lambda one: one[2]["file"]),
    Field(heading="Check", of=lambda one: one[2]["check"], width=26),
    Field(heading="Result", of=lambda one: one[2]["cell"]),
    Field(heading="Note", of=lambda one: one[2]["note"], width=30),
)
FINDINGS: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="Grade", of=lambda one: one.grade),
    Field(heading="Fact", of=lambda one: one.fact, width=60),
    Field(heading="Impact on people", of=lambda one: one.impact, width=50),
    Field(heading="Evidence", of=lambda one: one.evidence, width=30),
    Field(heading="Required outcome", of=lambda one: one.required_outcome, width=50),
    Field(heading="Framework references", of=lambda one: one.frameworks, width=24),
    Field(heading="About", of=lambda one: one.about, width=30),
    Field(heading="Location", of=lambda one: one.location),
    Field(heading="Found on", of=lambda one: one.found_on, width=12),
    Field(heading="Found before", of=lambda one: one.repeat_of, width=24),
    Field(heading="Actions", of=lambda one: ", ".join(one.actions)),
    Field(heading="Triage", of=lambda one: one.triage),
    Field(heading="May be shared", of=lambda one: "Yes" if one.may_be_shared else ""),
)
CONCERNS: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="What was seen", of=lambda one: one.what, width=60),
    Field(heading="Seen", of=lambda one: moment(one.seen_on, one.seen_time), width=26),
    Field(heading="Location", of=lambda one: one.location),
    Field(heading="Done at once", of=lambda one: one.done_at_once, width=40),
    Field(heading="Who was told", of=lambda one: one.told, width=30),
    Field(heading="Told", of=lambda one: moment(one.told_on, one.told_time), width=26),
    Field(heading="Safeguarding reference", of=lambda one: one.reference),
)
ACTIONS: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="Finding", of=lambda one: one.finding, width=9),
    Field(heading="Requirement", of=lambda one: one.requirement, width=60),
    Field(heading="State", of=lambda one: one.state, width=22),
    Field(heading="Due", of=lambda one: one.due_on, width=12),
    Field(heading="Owner", of=lambda one: one.owner),
    Field(heading="Evidence expected", of=lambda one: one.evidence_expected, width=30),
    Field(heading="Clause", of=lambda one: one.clause, width=10),
    Field(heading="The provider’s words", of=lambda one: one.provider_words, width=40),
    Field(heading="Provider says complete on", of=lambda one: one.provider_complete_on, width=14),
    Field(heading="Council verified on", of=lambda one: one.verified_on, width=14),
    Field(
        heading="Steps",
        of=lambda one: "\n".join(
            joined(said(s.happened_on), s.step, s.method, s.words, s.evidence, s.reason, s.authoriser)
            for s in one.steps
        ),
        width=50,
    ),
)
DOCUMENTS: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="Document", of=lambda one: one.title, width=50),
    Field(heading="Asked for on", of=lambda one: one.asked_on, width=12),
    Field(heading="Due", of=lambda one: one.due_on, width=12),
    Field(heading="Received on", of=lambda one: one.received_on, width=12),
    Field(heading="Good enough", of=lambda one: one.is_enough, width=12),
    Field(heading="What it shows", of=lambda one: one.words, width=50),
)
POINTS: Final = (
    Field(heading="No.", of=lambda one: one.number, width=8),
    Field(heading="Line", of=lambda one: one.ref, width=8),
    Field(heading="The report said", of=lambda one: one.line_words, width=50),
    Field(heading="Ground", of=lambda one: one.ground, width=30),
    Field(heading="What the provider says", of=lambda one: one.provider_words, width=50),
    Field(heading="Correction asked for", of=lambda one: one.proposed, width=40),
    Field(heading="Evidence offered", of=lambda one: one.evidence, width=30),
    Field(heading="Received", of=lambda one: one.received_on, width=12),
    Field(heading="Answer", of=lambda one: one.answer),
    Field(heading="Reason for the answer", of=lambda one: one.answer_words, width=50),
    Field(heading="Answered by", of=lambda one: one.answered_by),
    Field(heading="Answered on", of=lambda one: one.answered_on, width=12),
    Field(heading="Why it is disputed", of=lambda one: one.dispute_words, width=40),
    Field(heading="Senior officer", of=lambda one: one.dispute_officer),
    Field(heading="Decision", of=lambda one: one.dispute_answer, width=40),
    Field(heading="Decided on", of=lambda one: one.dispute_on, width=12),
)
EVIDENCE: Final = (
    Field(heading="Ref.", of=lambda one: one.ref, width=8),
    Field(heading="What it shows", of=lambda one: one.caption, width=50),
    Field(heading="File", of=lambda one: one.name, width=30),
    Field(heading="Kind of evidence", of=lambda one: one.source, width=26),
    Field(heading="About", of=lambda one: one.about, width=30),
    Field(heading="Size in bytes", of=lambda one: one.size, width=12),
    Field(heading="SHA-256", of=lambda one: one.sha256, width=68),
    Field(heading="Added on", of=lambda one: one.added_on, width=12),
    Field(heading="Private", of=lambda one: "Yes" if one.is_private else "", width=9),
)
WORKING: Final = (
    Field(heading="Of", of=lambda one: one[0], width=40),
    Field(heading="As computed", of=lambda one: one[1], width=22),
    Field(heading="Step", of=lambda one: one[2], width=90),
)
NOTES: Final = (
    Field(heading="Noted", of=lambda one: moment(one.noted_on, one.time), width=26),
    Field(heading="Note", of=lambda one: one.text, width=60),
    Field(heading="About", of=lambda one: one.about, width=30),
    Field(heading="By", of=lambda one: one.author),
    Field(heading="Private", of=lambda one: "Yes" if one.is_private else "", width=9),
)
