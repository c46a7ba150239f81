"""Audits of actuals of a check: the spreadsheet kept once, what was found in it, samples drawn, lines looked at."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

import desks
from actuals_made import ONE_OF_EACH, Made, write_actuals
from checked import TODAY, Checked
from monitor_desk.domain.actuals import ActualsAudit, ActualsSettings, Drawn, SampleMethod, analyse, content_sum, draw
from monitor_desk.domain.actuals_audits import AGREES, DIFFERS, ActualsLine, ActualsSample, AuditRecord, line_id
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.evidence_rules import EvidenceTarget
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.check_actuals import AuditedFile
from monitor_desk.services.desk import Desk

SETTINGS = ActualsSettings()


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Made]:
    path = tmp_path / "Actuals week 14.csv"
    return path, write_actuals(path, 60, 7, ONE_OF_EACH)


def keep(checked: Checked, check_id: UUID, made: tuple[Path, Made]) -> tuple[UUID, ActualsAudit]:
    path, lines = made
    audit = analyse(lines.lines, SETTINGS)
    file = AuditedFile(
        name=path.name,
        content=path.read_bytes(),
        columns="person: Person code",
        left_out=2,
        problems="Two rows without a day",
    )
    return checked.desk.checks.keep_audit(check_id, file, audit), audit


def drawn_of(made: tuple[Path, Made], audit: ActualsAudit, size: int = 5, seed: int = 11) -> Drawn:
    return draw(made[1].lines, audit, SampleMethod.RANDOM, size, seed)


def sampled(checked: Checked, check_id: UUID, made: tuple[Path, Made]) -> tuple[UUID, UUID, Drawn]:
    audit_id, audit = keep(checked, check_id, made)
    drawn = drawn_of(made, audit)
    return audit_id, checked.desk.checks.keep_sample(audit_id, drawn, method=SampleMethod.RANDOM, seed=11), drawn


def test_that_an_audit_is_kept_with_its_spreadsheet_and_read_back_as_it_was_found(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.begun()
    audit_id, audit = keep(checked, check_id, made)
    assert checked.desk.checks.audit(audit_id) == audit
    (row,) = checked.file(check_id).audits
    assert (row.id, row.name, row.lines, row.left_out) == (audit_id, "Actuals week 14.csv", audit.lines, 2)
    assert (row.read_on, row.author) == (TODAY, checked.desk.officer)
    ((evidence_id, evidence),) = checked.file(check_id).evidence
    assert row.evidence_id == evidence_id
    assert (evidence.provider_id, evidence.source, evidence.sha256) == (
        checked.provider_id,
        "Supplied by the provider",
        row.file_sha256,
    )
    source = checked.desk.checks.audit_source(audit_id)
    assert (source.name, source.content, source.columns) == (
        "Actuals week 14.csv",
        made[0].read_bytes(),
        "person: Person code",
    )
    assert checked.desk.evidence.content(evidence_id) == made[0].read_bytes()


def test_that_the_same_spreadsheet_is_evidence_once_however_often_it_is_read(
    checked: Checked, made: tuple[Path, Made], tmp_path: Path
) -> None:
    check_id, other = checked.begun(), checked.begun()
    for _ in range(2):
        keep(checked, check_id, made)
    copy = tmp_path / "Copy.csv"
    copy.write_bytes(made[0].read_bytes())
    keep(checked, check_id, (copy, made[1]))
    changed = tmp_path / "Changed.csv"
    changed.write_bytes(made[0].read_bytes() + b"\r\n")
    keep(checked, check_id, (changed, made[1]))
    keep(checked, other, made)
    file = checked.file(check_id)
    assert [one.name for _, one in file.evidence] == ["Actuals week 14.csv", "Changed.csv"]
    assert [row.evidence_id for row in file.audits[:3]] == [file.evidence[0][0]] * 3
    assert len(checked.desk.evidence.rows(EvidenceTarget(check_id=other))) == 1


@pytest.fixture
def unchecked(desk_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a desk that the test tampers with."""
    desk = desks.open_copy(desk_template, tmp_path / "desk")
    yield desk
    desk.close()


@pytest.mark.parametrize(
    "change",
    [
        "content = content || ' '",
        *(f"content = '{text}', content_sha256 = '{content_sum(text)}'" for text in ("", "{}", "no result at all")),
    ],
)
def test_that_an_audit_that_is_not_as_it_was_kept_is_named_and_not_shown(
    unchecked: Desk, made: tuple[Path, Made], change: str
) -> None:
    checked = Checked(unchecked)
    check_id = checked.answered()
    audit_id, _ = keep(checked, check_id, made)
    connection = unchecked.records._database.raw_connection()
    connection.execute(f"UPDATE actuals_audit SET {change}")
    connection.commit()
    connection.close()
    words = r"The audit of Actuals week 14\.csv is not as it was kept, so it is not shown; nothing was changed"
    for act, one in ((unchecked.checks.audit, audit_id), (unchecked.checks.conclude, check_id)):
        with pytest.raises(DeskError, match=words):
            act(one)
    assert (checked.check(check_id).state(), unchecked.checks.papers(check_id)) == (CheckState.CHECKING, ())


def test_that_a_sample_is_kept_with_its_seed_and_a_line_for_each_visit_drawn(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.begun()
    audit_id, sample_id, drawn = sampled(checked, check_id, made)
    file = checked.file(check_id)
    ((held, sample),) = file.samples
    assert (held, sample.audit_id, sample.method, sample.seed) == (sample_id, audit_id, "at random", 11)
    assert (sample.size, sample.out_of, sample.words, sample.drawn_on) == (5, drawn.out_of, drawn.words, TODAY)
    assert {held: line.row for held, line in file.lines} == {
        line_id(sample_id, one.row): one.row for one in drawn.lines
    }
    lines = {line.row: line for _, line in file.lines}
    for one in drawn.lines:
        kept = lines[one.row]
        assert (kept.person, kept.held_on, kept.worker) == (one.person, one.on, one.worker)
        assert (kept.planned, kept.actual) == (one.planned_words, one.recorded_words)
        assert (kept.actual_minutes, kept.result) == (one.recorded_length, "")


def test_that_anyone_draws_the_same_sample_again_from_the_spreadsheet_kept(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.begun()
    audit_id, _, drawn = sampled(checked, check_id, made)
    ((_, sample),) = checked.file(check_id).samples
    assert sample.seed is not None
    assert sample.size is not None
    assert drawn_of(made, checked.desk.checks.audit(audit_id), sample.size, sample.seed) == drawn


def test_that_what_rota_and_record_show_is_kept_and_nothing_else_of_the_line(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.begun()
    sampled(checked, check_id, made)
    (held, before), *_ = checked.file(check_id).lines
    with pytest.raises(InvalidDraftError, match="Say what was seen, or give the minutes found"):
        checked.desk.checks.set_line(held, {"result": DIFFERS})
    assert checked.desk.checks.set_line(held, {"result": DIFFERS, "minutes_found": 20, "person": "99999"})
    after = checked.desk.records.get(ActualsLine, held)
    assert after == replace(before, result=DIFFERS, minutes_found=20, author=checked.desk.officer)
    assert not checked.desk.checks.set_line(held, {"result": DIFFERS})


def test_that_an_audit_of_a_wrong_file_is_taken_out_with_its_samples_and_the_file_stays(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.begun()
    audit_id, sample_id, drawn = sampled(checked, check_id, made)
    other_id, *_ = sampled(checked, check_id, made)
    checked.desk.checks.take_out_audit(audit_id)
    file = checked.file(check_id)
    assert [row.id for row in file.audits] == [other_id]
    assert (len(file.samples), len(file.lines), len(file.evidence)) == (1, len(drawn.lines), 1)
    for ref in (RecordRef(AuditRecord.kind, audit_id), RecordRef(ActualsSample.kind, sample_id)):
        assert checked.desk.records.is_binned(ref)
    checked.desk.undo.undo()
    assert len(checked.file(check_id).lines) == 2 * len(drawn.lines)


def test_that_the_audit_its_sample_and_what_was_seen_are_frozen_with_the_result(
    checked: Checked, made: tuple[Path, Made]
) -> None:
    check_id = checked.answered()
    sampled(checked, check_id, made)
    (held, _), *_ = checked.file(check_id).lines
    checked.desk.checks.set_line(held, {"result": AGREES})
    paper = checked.desk.checks.report(checked.desk.checks.conclude(check_id))
    assert [len(paper.audits), len(paper.samples)] == [1, 1]
    assert "Actuals week 14.csv" in str(paper.audits[0])


def test_that_a_settled_check_takes_no_audit_no_sample_and_no_line(checked: Checked, made: tuple[Path, Made]) -> None:
    check_id = checked.answered()
    audit_id, _, drawn = sampled(checked, check_id, made)
    checked.desk.checks.conclude(check_id)
    before = checked.file(check_id)
    words = "The check was concluded and rests on this, so it stays; nothing was changed"
    with pytest.raises(DeskError, match=words):
        keep(checked, check_id, made)
    with pytest.raises(DeskError, match=words):
        checked.desk.checks.keep_sample(audit_id, drawn, method=SampleMethod.RANDOM, seed=11)
    with pytest.raises(DeskError, match=words):
        checked.desk.checks.take_out_audit(audit_id)
    with pytest.raises(DeskError, match=words):
        checked.desk.checks.set_line(before.lines[0][0], {"result": AGREES})
    assert checked.file(check_id) == before


def test_that_the_spreadsheet_is_read_again_from_what_was_kept(checked: Checked, made: tuple[Path, Made]) -> None:
    check_id, content = checked.begun(), made[0].read_bytes()
    audit_id, _ = keep(checked, check_id, made)
    made[0].unlink()
    assert checked.desk.checks.audit_source(audit_id).content == content
