"""What the letters of a check say: what to send and by when, and what has not come; never why the check is made."""

from collections.abc import Iterable, Iterator
from datetime import date

from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_receipt import has_come, outstanding
from monitor_desk.domain.check_report.periods import say_days
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.letters import LetterWords
from monitor_desk.domain.visit_letters import Writer
from monitor_desk.domain.visits import DocumentRequest

_Pairs = tuple[tuple[str, str], ...]


def request_letter_words(file: CheckFile, writer: Writer, on: date, due_on: date | None = None) -> LetterWords:
    """Return what the request says: what was not asked for yet, or once all was asked for, all of it.

    `due_on` is the day by which an answer is due if what is unsent is sent on this day. The letter names that day
    once; a thing with another day says its own.
    """
    held = [one for _, one in file.documents]
    unsent = [one for one in held if one.asked_on is None and one.received_on is None]
    requests = unsent or [one for one in held if one.asked_on is not None]
    day = (due_on if unsent else None) or file.check.due_on
    return _words(file, writer, on, day, {"requests": tuple(_listed(requests, file, on, day))})


def reminder_letter_words(file: CheckFile, writer: Writer, on: date, due_on: date | None = None) -> LetterWords:
    """Return what the reminder says: what was asked for, what of it has not come, and what of that is late.

    `due_on` is the day that is given now; without it that of the check, if it is still to come. Where all that has
    not come is late, it is listed once, with the day on which it was due.
    """
    check_day = file.check.due_on
    day = due_on or (None if _is_past(check_day, on) else check_day)
    asked = [one for _, one in file.documents if one.asked_on is not None]
    missing = outstanding(asked)
    late = [one for one in missing if _is_past(one.due_on or check_day, on)]
    lists = {
        "requests": tuple(_listed(asked, file, on, day)),
        "outstanding": tuple(_listed(missing, file, on, day)),
        "late": tuple(_listed(late, file, on, day)) if len(late) < len(missing) else (),
    }
    return _words(file, writer, on, day, lists)


def _words(
    file: CheckFile, writer: Writer, on: date, due_on: date | None, lists: dict[str, tuple[str, ...]]
) -> LetterWords:
    check, contract = file.check, file.contract
    kind = check.check_kind if check.check_kind != check.title else ""
    fields = {
        "provider": file.provider,
        "contract": f"{contract.reference} {contract.title}".strip() if contract else "",
        "check": check.title,
        "kind": check.check_kind,
        "asked_on": _said(check.requested_on),
        "due_on": _said(due_on),
        "period": say_days(check.from_on, check.until_on),
        "scope": check.scope,
        "officer": writer.name or file.officer,
        "officer_role": writer.role,
        "officer_email": writer.email,
        "officer_telephone": writer.telephone,
        "date": say_date(on),
    }
    facts = (
        ("Check", check.title),
        ("Kind of check", kind),
        ("Contract", fields["contract"]),
        ("Where", "\n".join(part.label for _, part in file.parts if part.repeat == "location")),
        ("Period looked at", fields["period"]),
        ("First asked for on", fields["asked_on"]),
        ("To be sent by", fields["due_on"]),
    )
    return LetterWords(
        fields=fields,
        lists={"requests": (), "outstanding": (), "late": (), **lists},
        facts={"check": _told(facts), "contact": _contact(writer)},
    )


def _listed(requests: Iterable[DocumentRequest], file: CheckFile, on: date, letter_day: date | None) -> Iterator[str]:
    """Yield each thing; with its day where that is over, or is another than the letter's."""
    for one in requests:
        day = one.due_on or (file.check.due_on if one.asked_on else letter_day)
        if one.received_on is not None:
            kept = "" if has_come(one) else ", not good enough"
            yield f"{one.title} (came on {say_date(one.received_on)}{kept})"
        elif day is None or day == letter_day:
            yield one.title
        else:
            yield f"{one.title} ({'was due' if _is_past(day, on) else 'by'} {say_date(day)})"


def _is_past(day: date | None, on: date) -> bool:
    return day is not None and day < on


def _contact(writer: Writer) -> _Pairs:
    name = ", ".join(part for part in (writer.name, writer.role) if part)
    return _told((("Officer", name), ("E-mail", writer.email), ("Telephone", writer.telephone)))


def _told(pairs: _Pairs) -> _Pairs:
    return tuple((label, words) for label, words in pairs if words)


def _said(on: date | None) -> str:
    return say_date(on) if on else ""
