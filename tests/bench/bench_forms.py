"""Time a form of 400 questions beside bare baselines: read, filled in, one more answer, scored."""

import gc
import sys
import tempfile
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

from monitor_desk.domain.forms.answers import Given, Place
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.scoring import score
from monitor_desk.intake.forms import read_one, read_scales
from monitor_desk.intake.toml_entries import Faults

SECTIONS, QUESTIONS = 20, 20
HEAD = """[form]
title = "Long"
version = 1
scoring = "weighted average"
scale = "excellent-good-requires-improvement-poor"
critical_cap = "requires-improvement"
[[band]]
at_least = 85
level = "excellent"
[[band]]
at_least = 60
level = "good"
"""
QUESTION = """
  [[section.question]]
  id = "q{n}"
  type = "met"
  ask = "Line {n} of what an officer looks at in this part of the service"
  look_for = "Which version, signed by whom, and how it is explained to each person."
  show_if = "${{{before}}} != 'not met' and (${{first.start}} = 'yes' or ${{contract.tier}} = 'intensive')"
  required_if = "${{first.start}} = 'yes'"
  critical = {critical}
"""
OCCASION = Occasion(today=date(2026, 4, 1), tier="standard")


def written() -> str:
    """Return the text of the form: every question shown and required by others."""
    lines = [HEAD, '[[section]]\nid = "first"\ntitle = "First"\n']
    lines.append('  [[section.question]]\n  id = "start"\n  type = "yes or no"\n  ask = "Start?"\n  good = "yes"\n')
    for section in range(SECTIONS):
        lines.append(f'[[section]]\nid = "s{section}"\ntitle = "Section {section}"\n')
        for n in range(QUESTIONS):
            before = f"q{n - 1}" if n else "first.start"
            text = QUESTION.format(n=n, before=before, critical="true" if n == 5 else "false")
            lines.append(text.replace("${first.start} != 'not met' and ", "") if not n else text)
    return "".join(lines)


def best(call: Callable[[], object], rounds: int = 15) -> float:
    """Return the shortest of some runs in milliseconds of the processor."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        started = process_time()
        call()
        taken.append(process_time() - started)
    return min(taken) * 1000


def bare_loop(form: Form, answers: dict[Place, Given]) -> int:
    """Look each answer up and compare it as the conditions do, written by hand."""
    count = 0
    start = answers[Place("first", "start")].value
    for section in form.sections[1:]:
        before = "met"
        for question in section.questions:
            is_shown = before != "not met" and (start == "yes" or OCCASION.tier == "intensive")
            before = answers[Place(section.id, question.id)].value if is_shown else ""
            count += is_shown and start == "yes" and bool(before)
    return count


def main() -> int:
    """Print the times and ratios."""
    text = written()
    scales = {scale.id: scale for scale in read_scales(Path(__file__).parents[2] / "forms", Faults())}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits" / "long.toml"
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        faults = Faults()
        form = read_one(path, scales, faults)
        if form is None or faults.found:
            print(*faults.found, sep="\n")
            return 1
        read = best(lambda: read_one(path, scales, Faults()))
    bare_read = best(lambda: tomllib.loads(text))
    measure(form, read, bare_read)
    return 0


def measure(form: Form, read: float, bare_read: float) -> None:
    """Print what reading, filling in, answering and scoring take."""
    places = [Place(section.id, question.id) for section in form.sections for question in section.questions]
    answers = {place: Given(value="met") for place in places} | {places[0]: Given(value="yes")}
    filled = Filled(form, answers, (), OCCASION)
    last, first = places[-1], places[0]
    fill = best(lambda: Filled(form, answers, (), OCCASION))
    bare = best(lambda: bare_loop(form, answers))
    one = best(lambda: filled.answered(last, Given(value="not met")))
    every = best(lambda: filled.answered(first, Given(value="no")))
    result = best(lambda: score(filled))
    print(f"{filled.total_count} questions")
    print(f"read: {read:.1f} ms, {read / bare_read:.1f} × bare tomllib ({bare_read:.1f} ms)")
    print(f"filled in: {fill:.2f} ms, {fill / bare:.0f} × a loop written by hand ({bare:.3f} ms)")
    print(f"one answer on which nothing depends: {one:.3f} ms; one on which everything depends: {every:.2f} ms")
    print(f"scored in {result:.2f} ms; gaps told in {best(filled.gaps):.2f} ms")


if __name__ == "__main__":
    sys.exit(main())
