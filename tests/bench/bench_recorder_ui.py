"""Time the recorder beside the same number of bare widgets: opening, switching sections, a form of 400 questions."""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import desks
import recorder_visits
from monitor_desk.domain.forms.model import Form, QuestionType, Section
from monitor_desk.services import opening
from monitor_desk.ui import style, theme
from monitor_desk.ui.recorder.page import RecorderPage
from monitor_desk.ui.recorder.visit_reading import read_visit
from monitor_desk.ui.shell.tasks import TaskRunner

MOST_TIMES_BARE = 12.0  # a switch, beside as many bare widgets of one section, shown
_KINDS = (QuestionType.IN_PLACE, QuestionType.MET, QuestionType.RATING, QuestionType.YES_NO, QuestionType.NUMBER)


def form_of(questions: int, sections: int) -> Form:
    """Return a form of so many questions of the usual types."""
    each = questions // sections
    return replace(
        recorder_visits.FORM,
        id=f"bench-{questions}",
        title=f"{questions} questions",
        critical_cap="",
        sections=tuple(
            Section(
                id=f"s{at}",
                title=f"Section {at}",
                questions=tuple(
                    recorder_visits.question(f"q{one}", _KINDS[one % len(_KINDS)], f"Question {one} of the section")
                    for one in range(each)
                ),
            )
            for at in range(sections)
        ),
    )


def taken(call: Callable[[], object]) -> float:
    """Return how long a call takes with what the window does after it, in milliseconds."""
    gc.collect()
    started = perf_counter()
    call()
    QApplication.sendPostedEvents()
    return (perf_counter() - started) * 1000


def bare_like(widget: QWidget) -> QWidget:
    """Return as many bare widgets of the same four kinds as a page has, in one column."""
    made = QWidget()
    layout = QVBoxLayout(made)
    for kind in (QLabel, QPushButton, QLineEdit, QPlainTextEdit):
        for _ in widget.findChildren(kind):
            layout.addWidget(kind())
    made.resize(600, 600)
    made.show()
    return made


def measure(folder: Path, questions: int, sections: int) -> bool:
    """Print the times of one form; say whether switching keeps to its ratio."""
    desk = opening.make(folder, desks.PASSPHRASE, desks.outfit()).desk
    recorded = recorder_visits.on_site(desk, form_of(questions, sections))
    page = RecorderPage(desk, TaskRunner())
    page.resize(1170, 740)
    page.show()
    first = taken(lambda: page.show_record(recorded.visit_id))
    keys = page.panes.sections.section_keys()
    switched = [taken(lambda key=key: page.open_section(key)) for key in keys[1:9]]  # type: ignore[misc]
    whole = page.panes.page
    assert whole is not None
    bare = min(_bare(whole) for _ in range(3))
    rest = taken(whole.build_all)
    bare_whole = min(_bare(whole) for _ in range(3))
    reading = min(taken(lambda: read_visit(desk, recorded.visit_id)) for _ in range(5))
    refresh = min(taken(page.refresh) for _ in range(5))
    typing = _typing(page)
    switch = sorted(switched)[len(switched) // 2]
    print(f"{questions} questions in {sections} sections")
    print(f"  open the visit     {first:7.1f} ms, its reading {reading:.1f} ms")
    print(f"  switch sections    {switch:7.1f} ms, {switch / bare:4.1f} × bare widgets ({bare:.1f} ms)")
    whole_ms = switch + rest
    print(f"  the whole section  {whole_ms:7.1f} ms, {whole_ms / bare_whole:4.1f} × bare ({bare_whole:.1f} ms)")
    print(f"  read again         {refresh:7.1f} ms after each answer")
    print(f"  a key in a note of 5,000 words {typing:7.2f} ms")
    page.finish()
    page.hide()
    desk.close()
    return switch <= MOST_TIMES_BARE * bare


def _bare(page: QWidget) -> float:
    """Return the time of as many bare widgets, in milliseconds; they are put away after it."""
    made: list[QWidget] = []
    found = taken(lambda: made.append(bare_like(page)))
    made[0].hide()
    made[0].deleteLater()
    return found


def _typing(page: RecorderPage) -> float:
    """Return the time of one key in a long note, in milliseconds."""
    section = page.panes.page
    assert section is not None
    note = next(iter(section.blocks.values())).notes.note
    note.show_value("word " * 5000)
    note.page.setFocus()
    keys = 50
    return taken(lambda: [QTest.keyClicks(note.page, "x") for _ in range(keys)]) / keys


def main() -> int:
    """Print the times at 60 and 400 questions; 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    app = QApplication([])
    style.apply(app, theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        met = [measure(Path(folder) / str(number), number, parts) for number, parts in ((60, 9), (400, 10))]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
