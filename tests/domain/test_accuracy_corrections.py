"""Accepted points of factual accuracy whose line still reads as in the draft are named."""

from dataclasses import replace

import pytest

from monitor_desk.domain.accuracy_corrections import unchanged
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visit_report import report_of
from visit_files import visit_file

DRAFT = report_of(visit_file())
CORRECTED = replace(DRAFT, summary="Another summary")


def point(line_id: str, answer: str) -> AccuracyPoint:
    return AccuracyPoint(provider_words="Not so", line_id=line_id, answer=answer)


@pytest.mark.parametrize("answer", ["Accepted", "Accepted in part"])
def test_that_a_line_that_was_to_be_corrected_and_was_not_is_named(answer: str) -> None:
    points = [point("scope", answer), point("summary", answer)]
    assert unchanged(points, DRAFT, DRAFT) == ("Summary", "Scope")
    assert unchanged(points, DRAFT, CORRECTED) == ("Scope",)


@pytest.mark.parametrize("answer", ["", "Not accepted", "Outside factual accuracy"])
def test_that_a_line_nobody_agreed_to_correct_is_not_named(answer: str) -> None:
    assert unchanged([point("summary", answer)], DRAFT, DRAFT) == ()


def test_that_a_point_about_no_line_of_the_report_names_nothing() -> None:
    assert unchanged([point("left out:1", "Accepted"), point("", "Accepted")], DRAFT, DRAFT) == ()


def test_that_a_private_change_is_no_correction() -> None:
    changed = replace(DRAFT, private_note="Corrected")
    assert unchanged([point("summary", "Accepted")], DRAFT, changed) == ("Summary",)
