"""The shipped forms that average: a rating scores within the band that bears its name."""

import pytest

from monitor_desk import shipped
from monitor_desk.domain.forms.model import Form
from monitor_desk.intake.paperwork import read_paperwork

AVERAGED = [form for form in read_paperwork(shipped.forms()).forms if form.bands]


@pytest.mark.parametrize("form", AVERAGED, ids=lambda form: form.id)
def test_that_a_section_rated_alike_throughout_gets_the_level_that_it_was_rated(form: Form) -> None:
    scale = next(one for one in form.scales if one.id == form.scale)
    scores = {level.id: level.score for level in scale.levels if level.score is not None}
    assert len(scores) == len(scale.levels)
    found = {level: _band(form, score) for level, score in scores.items()}
    assert found == {level: level for level in scores}


def _band(form: Form, score: float) -> str:
    reached = [band for band in form.bands if band.at_least <= score]
    return max(reached, key=lambda band: band.at_least).level


def test_that_there_are_forms_that_average() -> None:
    assert {form.id for form in AVERAGED} >= {"supported-living-annual", "home-care-branch", "care-home"}
