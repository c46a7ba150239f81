from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest

from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.evidence import EvidenceStore
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.packs import PackContent
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import QuickNote, Visit
from monitor_desk.services.clock import FixedClock
from monitor_desk.services.sharing import SharingService
from stores import START, Stores

DAY = date(2026, 4, 1)
PHOTO = b"\xff\xd8 what was seen"
POLICY = Place("medication", "policy")


class Laptop(NamedTuple):
    """One officer's desk, as far as sharing goes."""

    database: Database
    sharing: SharingService
    evidence: EvidenceStore

    def answer(self, visit_id: UUID, place: Place, **fields: str) -> None:
        known = answer_id(visit_id, place)
        with self.database.write(by="Officer", label="Answer") as session:
            if records.exists(session, Answer.kind, known):
                records.change(session, Answer.kind, known, fields)
            else:
                at = {"visit_id": visit_id, "section": place.section, "question": place.question}
                draft = Answer.of({**at, **fields})
                records.insert(session, draft, known)

    def answers(self, visit_id: UUID) -> dict[Place, Answer]:
        with self.database.read() as session:
            return {one.place(): one for _, one in records.owned(session, Answer, visit_id=visit_id)}

    def take(self, content: PackContent) -> None:
        self.sharing.receive(content, b"p" * 32)


@pytest.fixture
def laptops(stores: Stores, tmp_path: Path) -> tuple[Laptop, Laptop]:
    """Two officers' desks, each with keys of its own."""
    made = []
    for number in (1, 2):
        database = stores.new()
        evidence = EvidenceStore(tmp_path / f"evidence-{number}", bytes([number]) * 32)
        sharing = SharingService(database, FixedClock(START), f"Officer {number}", evidence)
        made.append(Laptop(database, sharing, evidence))
    return made[0], made[1]


@pytest.fixture
def visit(laptops: tuple[Laptop, Laptop]) -> UUID:
    """A visit on the first laptop, with an answer and a photo."""
    ours = laptops[0]
    stored = ours.evidence.put(PHOTO, "image/jpeg")
    with ours.database.write(by="Officer 1", label="Plan visit") as session:
        provider = records.insert(session, Provider(name="Kestrel Supported Living"))
        made = records.insert(session, Visit(title="Annual visit", provider_id=provider, visit_type="Annual"))
        photo = Evidence(name="door.jpg", visit_id=made, sha256=stored.sha256, size=stored.size)
        records.insert(session, photo)
    ours.answer(made, POLICY, value="yes", note="Version 4")
    return made


def test_that_a_visit_arrives_whole_with_its_provider_and_photos(laptops: tuple[Laptop, Laptop], visit: UUID) -> None:
    ours, theirs = laptops
    content = ours.sharing.pack_of_visit(visit)
    received = theirs.sharing.receive(content, b"p" * 32)
    assert (received.records, received.added, received.waiting, received.refused) == (4, 4, (), ())
    assert theirs.answers(visit) == ours.answers(visit)
    (sha256,) = content.files
    assert theirs.evidence.get(theirs.evidence.name_of(sha256)) == PHOTO
    again = theirs.sharing.receive(content, b"p" * 32)
    assert (again.records, again.added, again.already_here) == (0, 0, 4)


def test_that_two_copies_of_a_visit_merge_with_nothing_lost(laptops: tuple[Laptop, Laptop], visit: UUID) -> None:
    ours, theirs = laptops
    theirs.take(ours.sharing.pack_of_visit(visit))
    ours.answer(visit, Place("medication", "storage"), value="no", note="Cupboard open")
    theirs.answer(visit, Place("premises", "fire"), value="yes", note="Drill in March")
    theirs.answer(visit, POLICY, quality="partly")
    ours.answer(visit, POLICY, note="Version 4, March 2026")
    with theirs.database.write(by="Officer 2", label="Note") as session:
        records.insert(session, QuickNote(text="Smell of gas", visit_id=visit))
    ours.take(theirs.sharing.pack_of_visit(visit))
    theirs.take(ours.sharing.pack_of_visit(visit))
    assert ours.answers(visit) == theirs.answers(visit)
    assert len(ours.answers(visit)) == 3
    policy = ours.answers(visit)[POLICY]
    assert (policy.value, policy.quality, policy.note) == ("yes", "partly", "Version 4, March 2026")
    assert ours.sharing.conflicts() == theirs.sharing.conflicts() == []


def test_that_what_both_wrote_differently_stays_twice_until_a_person_chooses(
    laptops: tuple[Laptop, Laptop], visit: UUID
) -> None:
    ours, theirs = laptops
    theirs.take(ours.sharing.pack_of_visit(visit))
    ours.answer(visit, POLICY, note="Signed by 9 of 11")
    theirs.answer(visit, POLICY, note="Signed by 8 of 11")
    received = ours.sharing.receive(theirs.sharing.pack_of_visit(visit), b"p" * 32)
    assert received.conflicts == 1
    (row,) = ours.sharing.conflicts()
    assert {version.value for version in row.versions} == {"Signed by 9 of 11", "Signed by 8 of 11"}
    assert sum(version.is_shown for version in row.versions) == 1
    ours.sharing.settle(row.ref, row.field, "Signed by 9 of 11")
    theirs.take(ours.sharing.pack_of_visit(visit))
    assert ours.sharing.conflicts() == theirs.sharing.conflicts() == []
    assert theirs.answers(visit)[POLICY].note == "Signed by 9 of 11"


def test_that_an_earlier_finding_that_is_named_comes_along_with_its_visit(
    laptops: tuple[Laptop, Laptop], visit: UUID
) -> None:
    ours, theirs = laptops
    with ours.database.write(by="Officer 1", label="Find") as session:
        provider = records.get(session, Visit, visit).provider_id
        before = records.insert(session, Visit(title="Last year", provider_id=provider, visit_type="Annual"))
        first = records.insert(session, Finding(fact="Gaps", grade="Minor", provider_id=provider, visit_id=before))
        again = Finding(fact="Gaps again", grade="Moderate", provider_id=provider, visit_id=visit, repeat_of_id=first)
        second = records.insert(session, again)
        records.change(session, Finding.kind, first, {"repeat_of_id": second})  # by mistake, in a circle
    received = theirs.sharing.receive(ours.sharing.pack_of_visit(visit), b"p" * 32)
    assert (received.waiting, received.records) == ((), 7)
    with theirs.database.read() as session:
        assert records.get(session, Finding, second).repeat_of_id == first


def test_that_another_provider_is_not_in_the_pack(laptops: tuple[Laptop, Laptop], visit: UUID) -> None:
    ours = laptops[0]
    with ours.database.write(by="Officer 1", label="Add") as session:
        records.insert(session, Provider(name="Somebody else"))
    content = ours.sharing.pack_of_visit(visit)
    assert content.counts() == {"answer": 1, "evidence_file": 1, "provider": 1, "visit": 1}


def test_that_a_seal_is_made_once_and_a_colleagues_is_known_after_the_first_time(
    laptops: tuple[Laptop, Laptop], visit: UUID
) -> None:
    ours, theirs = laptops
    seal = ours.sharing.seal()
    assert ours.sharing.seal() == seal
    assert theirs.sharing.known_as(seal.public) == ""
    theirs.sharing.receive(ours.sharing.pack_of_visit(visit), seal.public)
    assert theirs.sharing.known_as(seal.public) == "Officer 1"


def test_that_a_file_that_cannot_be_stored_leaves_every_record_as_it_was(
    laptops: tuple[Laptop, Laptop], visit: UUID, tmp_path: Path
) -> None:
    ours, theirs = laptops
    (tmp_path / "evidence-2").write_text("a file where the folder should be")
    with pytest.raises(DeskError):
        theirs.take(ours.sharing.pack_of_visit(visit))
    with theirs.database.read() as session:
        assert records.listed(session, Visit) == []


def test_that_a_frozen_report_is_not_settled(laptops: tuple[Laptop, Laptop], visit: UUID) -> None:
    with pytest.raises(DeskError, match="stays as it was kept"):
        laptops[0].sharing.settle(RecordRef(Paper.kind, visit), "content", "")


def test_that_an_altered_entry_is_refused_and_the_others_are_taken(laptops: tuple[Laptop, Laptop], visit: UUID) -> None:
    ours, theirs = laptops
    content = ours.sharing.pack_of_visit(visit)
    last = content.revisions[-1]
    forged = replace(last, values={**(last.values or {}), "note": "Nothing amiss"})
    received = theirs.sharing.receive(replace(content, revisions=(*content.revisions[:-1], forged)), b"p" * 32)
    assert len(received.refused) == 1
    assert theirs.answers(visit) == {}


def test_that_who_answered_is_never_in_dispute_and_follows_the_version_that_was_chosen(
    laptops: tuple[Laptop, Laptop], visit: UUID
) -> None:
    ours, theirs = laptops
    place = Place("premises", "fire")
    ours.answer(visit, place, value="yes", author="Officer 1")
    theirs.take(ours.sharing.pack_of_visit(visit))
    ours.answer(visit, place, value="no", author="Officer 1 again")
    theirs.answer(visit, place, value="partly", author="Officer 2")
    ours.take(theirs.sharing.pack_of_visit(visit))
    (row,) = ours.sharing.conflicts()
    assert row.field == "value"
    ours.sharing.settle(row.ref, row.field, "partly")
    assert ours.answers(visit)[place].author == "Officer"
    assert ours.sharing.conflicts() == []
