"""What was answered, and how each kind of answer is written in one text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid5

from monitor_desk.domain.forms.model import UNCOUNTED


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands in a visit: its section, itself, and for which location or person."""

    section: str
    question: str
    part_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer as given. `value` is the text that `Answer.value` holds; `quality` the second of two judgements."""

    value: str = ""
    quality: str = ""
    note: str = ""
    reason: str = ""

    @property
    def is_blank(self) -> bool:
        """Say whether nothing was answered: a note alone is no answer to a judgement."""
        return not self.value and not self.quality

    @property
    def is_counted(self) -> bool:
        """Say whether the answer counts towards a score; no data never does."""
        return bool(self.value) and self.value not in UNCOUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRow:
    """One file of a sample: a label such as Person A or Staff file 3, and what each column holds."""

    label: str
    cells: Mapping[str, str]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A sample: how it was chosen, of how many, and its rows."""

    how_chosen: str = ""
    out_of: int | None = None
    rows: tuple[SampleRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSeen:
    """A document that was looked at and not taken."""

    title: str = ""
    dated: str = ""
    version: str = ""
    where: str = ""


NOT_TO_BE_NOTED: Final = "did not want it noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """With whom, by role, and whether they agreed to its being noted; the words are the answer's note."""

    role: str = ""
    consent: str = ""
    is_alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What the officer makes of what was seen; the fact itself is the answer's note, kept apart."""

    time: str = ""
    interpretation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Signed as a record of what was said: role, day (ISO), and the strokes drawn, each a list of x,y in 0..1000."""

    role: str = ""
    signed_on: str = ""
    strokes: tuple[tuple[tuple[int, int], ...], ...] = ()


def answer_id(owner_id: UUID, place: Place) -> UUID:
    """Return the id of an answer: the same on every laptop, so that two officers' answers meet and never double."""
    part = place.part_id.hex if place.part_id else ""
    return uuid5(owner_id, f"answer:{part}:{place.section}:{place.question}")


def sample_text(sample: Sample) -> str:
    """Return a sample as the text of an answer; empty when nothing was entered."""
    rows = [{"label": row.label, "cells": dict(row.cells), "note": row.note} for row in sample.rows]
    if not rows and not sample.how_chosen and sample.out_of is None:
        return ""
    return _text({"how": sample.how_chosen, "of": sample.out_of, "rows": rows})


def sample_of(text: str) -> Sample:
    """Return the sample in an answer's text, an empty one for none; raise `ValueError` for another kind of text."""
    held = _held(text)
    rows = tuple(
        SampleRow(
            label=str(row["label"]), cells={str(k): str(v) for k, v in row["cells"].items()}, note=str(row["note"])
        )
        for row in held.get("rows", [])
    )
    return Sample(how_chosen=str(held.get("how", "")), out_of=held.get("of"), rows=rows)


def document_text(seen: DocumentSeen) -> str:
    """Return a document seen as the text of an answer; empty when nothing was entered."""
    return _text_of(seen, title=seen.title, dated=seen.dated, version=seen.version, where=seen.where)


def document_of(text: str) -> DocumentSeen:
    """Return the document in an answer's text; raise `ValueError` for another kind of text."""
    return DocumentSeen(**{name: str(value) for name, value in _held(text).items()})


def conversation_text(talk: Conversation) -> str:
    """Return a conversation as the text of an answer; empty when nothing was entered."""
    return _text_of(talk, role=talk.role, consent=talk.consent, is_alone=talk.is_alone)


def conversation_of(text: str) -> Conversation:
    """Return the conversation in an answer's text; raise `ValueError` for another kind of text."""
    return Conversation(**_held(text))


def observation_text(seen: Observation) -> str:
    """Return an observation as the text of an answer; empty when nothing was entered."""
    return _text_of(seen, time=seen.time, interpretation=seen.interpretation)


def observation_of(text: str) -> Observation:
    """Return the observation in an answer's text; raise `ValueError` for another kind of text."""
    return Observation(**_held(text))


def signature_text(signed: Signature) -> str:
    """Return a signature as the text of an answer; empty when nothing was entered."""
    strokes = [[list(point) for point in stroke] for stroke in signed.strokes]
    return _text_of(signed, role=signed.role, signed_on=signed.signed_on, strokes=strokes)


def signature_of(text: str) -> Signature:
    """Return the signature in an answer's text; raise `ValueError` for another kind of text."""
    held = _held(text)
    strokes = tuple(tuple((int(x), int(y)) for x, y in stroke) for stroke in held.get("strokes", []))
    return Signature(role=str(held.get("role", "")), signed_on=str(held.get("signed_on", "")), strokes=strokes)


def choices_text(chosen: tuple[str, ...]) -> str:
    """Return chosen ids as the text of an answer; empty for none."""
    return json.dumps(list(chosen), ensure_ascii=False) if chosen else ""


def choices_of(text: str) -> tuple[str, ...]:
    """Return the chosen ids in an answer's text; raise `ValueError` for another kind of text."""
    held = json.loads(text) if text else []
    if not isinstance(held, list):
        message = "This answer holds no list of choices"
        raise ValueError(message)  # noqa: TRY004  # what was stored is at fault, not the caller
    return tuple(str(item) for item in held)


def _text_of(entry: object, **parts: object) -> str:
    return "" if entry == type(entry)() else _text(parts)


def _text(parts: Mapping[str, object]) -> str:
    return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _held(text: str) -> dict[str, Any]:
    held = json.loads(text) if text and text not in UNCOUNTED else {}
    if not isinstance(held, dict):
        message = "This answer holds no entries"
        raise ValueError(message)  # noqa: TRY004  # what was stored is at fault, not the caller
    return held
