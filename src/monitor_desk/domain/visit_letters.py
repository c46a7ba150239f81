"""What the letters of a visit say: when, where and who, what to send and have ready, by when to answer the draft."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from monitor_desk.domain.dates import say_date, say_full_day
from monitor_desk.domain.forms.form_plan import FormPlan
from monitor_desk.domain.forms.model import Form, QuestionType
from monitor_desk.domain.letters import LetterWords
from monitor_desk.domain.papers import ACCURACY_GROUNDS
from monitor_desk.domain.visit_deadlines import documents_day
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visit_report import VisitReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """The officer who signs a letter."""

    name: str = ""
    role: str = ""
    email: str = ""
    telephone: str = ""


def visit_letter_words(file: VisitFile, writer: Writer, on: date) -> LetterWords:
    """Return what the letter before a visit says; what is asked ahead comes from the form, documents from the visit.

    Why the visit is made stays with the council: it can tell who raised something.
    """
    visit = file.visit
    fields = {
        **_shared(file, writer, on),
        "planned_on": _said(visit.planned_on),
        "planned_day": say_full_day(visit.planned_on) if visit.planned_on else "",
        "scope": visit.scope,
        "documents_due_on": _said(documents_day(visit, on)),
        "form": file.form.title if file.form else "",
    }
    places = tuple(part.label for _, part in file.parts if part.repeat == "location")
    facts = (
        ("Day", fields["planned_day"]),
        ("Type of visit", visit.visit_type),
        ("Where", "\n".join(places)),
        ("Who comes", fields["officer"]),
        ("Form used", fields["form"]),
    )
    return LetterWords(
        fields=fields,
        lists={
            "prepare": file.form.prepare if file.form else (),
            "asked_beforehand": tuple(asked_beforehand(file.form)) if file.form else (),
            "documents": tuple(_documents(file)),
            "locations": places,
        },
        facts={"visit": _said_facts(facts), "contact": _contact(writer)},
    )


def draft_letter_words(file: VisitFile, report: VisitReport, writer: Writer, on: date) -> LetterWords:
    """Return what the letter with a frozen draft says."""
    held_on = _said(report.began_on)
    issues = len([line for line in report.findings if line.grade != "Good practice"])
    fields = {
        **_shared(file, writer, on),
        "version": f"{report.version or ''}",
        "accuracy_due_on": _said(report.accuracy_due_on),
        "result": report.result.level,
        "held_on": held_on,
        "feedback_on": _said(report.feedback.given_on),
        "findings": f"{issues}",
    }
    facts = (
        ("Visit", report.title),
        ("Held on", held_on),
        ("Report", report.standing),
        ("Overall result in the draft", report.result.level),
        ("Comments by", fields["accuracy_due_on"]),
    )
    return LetterWords(
        fields=fields,
        lists={"grounds": ACCURACY_GROUNDS[:3], "locations": report.locations},
        facts={"visit": _said_facts(facts), "contact": _contact(writer)},
    )


def asked_beforehand(form: Form) -> Iterator[str]:
    """Yield what of a form is sent to the provider ahead: the marked questions, and all of a marked section."""
    for plan in FormPlan(form).sections:
        for each in plan.questions:
            question = each.question
            is_asked = question.type is not QuestionType.GUIDANCE
            if is_asked and (question.ask_beforehand or plan.section.ask_beforehand):
                yield f"{each.number} {question.ask}"


def _documents(file: VisitFile) -> Iterator[str]:
    for _, document in file.documents:
        if document.received_on is None:
            yield f"{document.title} (by {_said(document.due_on)})" if document.due_on else document.title


def _shared(file: VisitFile, writer: Writer, on: date) -> dict[str, str]:
    contract = file.contract
    return {
        "provider": file.provider,
        "contract": f"{contract.reference} {contract.title}".strip() if contract else "",
        "service": contract.service_type if contract else "",
        "visit": file.visit.title,
        "visit_type": file.visit.visit_type,
        "locations": ", ".join(part.label for _, part in file.parts if part.repeat == "location"),
        "officer": writer.name or file.officer,
        "officer_role": writer.role,
        "officer_email": writer.email,
        "officer_telephone": writer.telephone,
        "date": say_date(on),
    }


def _contact(writer: Writer) -> tuple[tuple[str, str], ...]:
    name = ", ".join(part for part in (writer.name, writer.role) if part)
    return _said_facts((("Officer", name), ("E-mail", writer.email), ("Telephone", writer.telephone)))


def _said_facts(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((label, words) for label, words in pairs if words)


def _said(on: date | None) -> str:
    return say_date(on) if on else ""
