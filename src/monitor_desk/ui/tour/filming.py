"""Goes through all shots, palette by palette and size by size."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import style, theme
from monitor_desk.ui.offscreen import without_noise
from monitor_desk.ui.start.collector import Collector
from monitor_desk.ui.tour.camera import SIZES, photographed
from monitor_desk.ui.tour.shots import all_shots
from monitor_desk.ui.tour.spare import spare_desk
from monitor_desk.ui.tour.stage import Stage
from monitor_desk.ui.widgets.immortal import keep_constants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.tour.shots import Shot

PALETTES = (theme.LIGHT, theme.DARK)


def film(desk: Desk, out: Path, only: Sequence[str]) -> list[Path]:
    """Take every picture asked for."""
    shots = [shot for shot in all_shots() if not only or shot.name.startswith(tuple(only))]
    _make_folder(out)
    keep_constants()
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    collector = Collector(app)
    try:
        with without_noise(), TemporaryDirectory(prefix="monitor-desk-tour-") as made:
            found: list[Path] = []
            for palette in PALETTES:
                style.apply(app, palette)
                found += _in_palette(desk, palette, shots, (Path(made), out))
            return found
    finally:
        collector.stop()


def _in_palette(desk: Desk, palette: theme.Theme, shots: Sequence[Shot], places: tuple[Path, Path]) -> list[Path]:
    """Take the pictures of one palette; `places` are where spare desks and where pictures go."""
    found: list[Path] = []
    for size in SIZES:
        ending = f"{palette.key}{size.suffix}"
        with spare_desk(places[0] / ending, desk.clock) as spare:
            found += _filmed(Stage(desk, spare, size), shots, places[1], ending)
    return found


def _filmed(stage: Stage, shots: Sequence[Shot], out: Path, ending: str) -> list[Path]:
    found = []
    try:
        for shot in shots:
            view = shot.arrange(stage)
            stage.settle()
            path = out / f"{shot.name}-{ending}.png"
            if not photographed(view, stage.size).save(str(path)):
                message = f"{path} could not be written, so the tour stopped; name a folder where you may write."
                raise DeskError(message)
            found.append(path)
            stage.clear(view)
    finally:
        stage.strike()
    return found


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        message = f"The folder {out} could not be made, so there are no pictures; name another folder."
        raise DeskError(message) from problem
