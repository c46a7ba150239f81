"""The palettes keep their contrast, and no other module names a colour."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from monitor_desk import ui
from monitor_desk.ui import icons, style, theme
from monitor_desk.ui.theme import Theme, Tone, contrast

PALETTES = pytest.mark.parametrize("palette", theme.THEMES.values(), ids=lambda palette: palette.key)
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@PALETTES
def test_that_words_stand_out_from_every_ground_they_are_written_on(palette: Theme) -> None:
    grounds = [palette.bg, palette.surface]
    pairs = [(ink, ground) for ground in grounds for ink in (palette.text, palette.muted, palette.primary)]
    pairs += [(ink, ground) for ground in grounds for ink in (palette.red, palette.amber, palette.green)]
    pairs += [
        (palette.on_primary, palette.primary), (palette.on_selection, palette.selection),
        (palette.rail_text, palette.rail), (palette.on_rail, palette.rail_on), (palette.on_rail, palette.rail_badge),
        (palette.text, palette.red_soft), (palette.primary, palette.red_soft), (palette.on_rail, palette.rail),
    ]  # fmt: skip
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@PALETTES
def test_that_a_late_word_can_be_read_in_the_chosen_row(palette: Theme) -> None:
    ink = palette.on_selection if palette.has_outlines else palette.red
    assert contrast(ink, palette.selection) >= 4.5


@PALETTES
def test_that_edges_of_controls_can_be_seen(palette: Theme) -> None:
    grounds = [palette.bg, palette.surface]
    assert [ground for ground in grounds if contrast(palette.control, ground) < 3] == []


@PALETTES
def test_that_the_focus_ring_or_its_edge_can_be_seen_on_every_ground(palette: Theme) -> None:
    for ground in (palette.bg, palette.surface, palette.rail, palette.rail_on):
        edge = palette.rail_text if ground in {palette.rail, palette.rail_on} else palette.text
        assert max(contrast(palette.focus, ground), contrast(edge, ground)) >= 3
    assert contrast(palette.focus, palette.text if not palette.is_dark else palette.bg) >= 3


@PALETTES
@pytest.mark.parametrize("tone", list(Tone))
def test_that_a_state_can_be_read_on_its_soft_ground(palette: Theme, tone: Tone) -> None:
    inks = palette.tone(tone)
    assert contrast(inks.ink, inks.soft) >= (4.5 if tone is Tone.PRIMARY else 5.5)  # primary is no status


def test_that_high_contrast_knows_black_white_and_the_focus_only() -> None:
    shown = {getattr(theme.HIGH_CONTRAST, name) for name in Theme.__dataclass_fields__}
    assert {colour for colour in shown if str(colour).startswith("#")} == {"#000000", "#FFFFFF", "#FFE600"}


@given(COLOURS, COLOURS)
def test_that_contrast_is_the_same_both_ways_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001
    assert contrast(one, one) == 1


def test_that_only_the_theme_names_a_colour() -> None:
    folder = Path(str(ui.__file__)).parent
    naming = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "theme.py" and re.search(r"#[0-9A-Fa-f]{6}\b|QColor\(\d", path.read_text(encoding="utf-8"))
    ]
    assert naming == []


@PALETTES
def test_that_applying_a_theme_dresses_the_whole_application(qapp: QApplication, palette: Theme) -> None:
    style.apply(qapp, palette)
    assert theme.current() is palette
    assert qapp.palette().window().color().name().upper() == palette.bg
    assert "$" not in qapp.styleSheet()
    assert qapp.font().pixelSize() == theme.TEXT_PX
    style.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("name", icons.names())
def test_that_every_icon_draws_something_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, theme.LIGHT.red, 24).toImage()
    drawn = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert len(drawn) > 4
    wanted = QColor(theme.LIGHT.red)
    assert all(abs(colour.hue() - wanted.hue()) <= 2 and colour.red() > 170 for colour in drawn)


def test_that_an_icon_is_drawn_anew_for_another_palette(qapp: QApplication) -> None:
    light, dark = (icons.pixmap("tick", palette.text).toImage() for palette in (theme.LIGHT, theme.DARK))
    assert light != dark
