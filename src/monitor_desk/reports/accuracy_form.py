"""What a factual accuracy response form says to the provider, in Word and workbook alike."""

from typing import Final

from monitor_desk.domain.accuracy_forms import AccuracyForm, FormLine
from monitor_desk.domain.papers import ACCURACY_GROUNDS
from monitor_desk.reports.visit_report.words import joined, said

TITLE: Final = "Factual accuracy response"
LONGEST: Final = 320  # letters of a line that are repeated: enough to know it by
FOR_THE_COUNCIL: Final = "For the council: leave as it is"
COMPLETED_BY: Final = "Completed by (role)"
COMPLETED_ON: Final = "Date"
DECLARATION: Final = "These comments are made for the provider."


def guidance(form: AccuracyForm) -> tuple[str, ...]:
    """Return what the provider has to know, a paragraph each."""
    report = form.report
    due = f" Return it by {said(report.accuracy_due_on)}." if report.accuracy_due_on else ""
    return (
        f"This form is for comments on the accuracy of the report on your service ({report.standing}).{due}",
        f"You can ask for a correction on these grounds: {'; '.join(ACCURACY_GROUNDS).lower()}. "
        "It is not for disagreement with a judgement that rests on what is accurate.",
        "Find the line of the report, choose a ground, say what is not accurate and what should stand there instead, "
        "and name the evidence. Leave the other lines empty. Each point is answered.",
        "Use roles and codes such as Person A, never the name of a person who is supported.",
        "Do not change the first column: it says which line of the report your words are about.",
    )


def about(form: AccuracyForm) -> tuple[tuple[str, str], ...]:
    """Return what the form is about."""
    report = form.report
    return (
        ("Provider", report.provider),
        ("Visit", joined(report.title, said(report.began_on))),
        ("Contract", joined(report.contract_reference, report.contract_title, by=" – ")),
        ("Report", joined(report.standing, said(report.frozen_on))),
    )


def shown(line: FormLine) -> str:
    """Return what the report says in a line, cut where the line is known by then."""
    return line.words if len(line.words) <= LONGEST else f"{line.words[: LONGEST - 1]}…"
