"""Forms and rating scales read from forms/, every fault named by file, section and question, all at once."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from monitor_desk.domain.forms.checking import FormFault, faults_of
from monitor_desk.domain.forms.ids import is_id
from monitor_desk.domain.forms.model import Band, Form, Level, Limiter, Scale, Scoring, Section, Tone
from monitor_desk.intake.form_sections import Places, read_sections
from monitor_desk.intake.toml_entries import Entry, Faults, PaperworkError, read_form

FORM_FOLDERS = ("visits", "checks")


def read_forms(forms_dir: Path) -> tuple[Form, ...]:
    """Return the forms of a folder by their id; raise `PaperworkError` with all faults at once."""
    faults = Faults()
    forms = forms_of(forms_dir, faults, tiers=_tier_ids(forms_dir))
    if faults.found:
        raise PaperworkError(faults.found)
    return forms


def forms_of(forms_dir: Path, faults: Faults, *, tiers: Collection[str] = ()) -> tuple[Form, ...]:
    """Return the forms of a folder by their id, faults noted; `tiers` are the tier ids that a form may name."""
    scales = {scale.id: scale for scale in read_scales(forms_dir, faults)}
    found: dict[str, Form] = {}
    for folder in FORM_FOLDERS:
        for path in sorted((forms_dir / folder).glob("*.toml")):
            form = read_one(path, scales, faults, tiers=tiers)
            if form is not None and form.id in found:
                faults.note(f"{folder}/{path.name}", f"the id “{form.id}” is already used by a form in another folder")
            elif form is not None:
                found[form.id] = form
    return tuple(found[key] for key in sorted(found))


def read_scales(forms_dir: Path, faults: Faults) -> tuple[Scale, ...]:
    """Return the rating scales of a folder; the id of each is the stem of its file."""
    entries = [(path, read_form(path, faults)) for path in sorted((forms_dir / "scales").glob("*.toml"))]
    return tuple(_scale(path.stem, entry) for path, entry in entries if entry is not None)


def read_one(path: Path, scales: Mapping[str, Scale], faults: Faults, *, tiers: Collection[str] = ()) -> Form | None:
    """Return the form of one file, faults noted; nothing if it is no TOML."""
    entry = read_form(path, faults)
    if entry is None:
        return None
    places = Places()
    form = _form(path.stem, entry, scales, places)
    if not is_id(path.stem):
        entry.fault("the file's name has to be lower-case letters, digits and hyphens: it is the form's id")
    for fault in faults_of(form, tiers=tiers):
        _tell(fault, entry, places)
    return form


def _tell(fault: FormFault, form: Entry, places: Places) -> None:
    """Note a structural fault at its place, unless that place could not be read whole in the first place."""
    place = (fault.section, fault.question)
    if place not in places.spoilt:
        places.by_number.get(place, form).fault(fault.words)


def _form(key: str, entry: Entry, scales: Mapping[str, Scale], places: Places) -> Form:
    head = entry.table("form")
    bands = tuple(_band(each) for each in entry.tables("band", named_by="level", is_required=False))
    limiters = tuple(_limiter(each) for each in entry.tables("limiter", named_by="words", is_required=False))
    sections = read_sections(entry, places)
    form = Form(
        id=key,
        title=head.text("title"),
        version=head.whole("version", least=1, most=9999),
        scoring=head.choice("scoring", Scoring) or Scoring.DESCRIPTOR,
        scale=head.words("scale"),
        purpose=head.words("purpose", default="visit"),
        summary=head.words("summary"),
        service_types=head.texts("service_types"),
        visit_types=head.texts("visit_types"),
        critical_cap=head.words("critical_cap"),
        prepare=head.texts("prepare"),
        bands=bands,
        limiters=limiters,
        sections=sections,
        scales=tuple(scales[each] for each in _scales_used(head.words("scale"), sections) if each in scales),
    )
    head.close()
    entry.close()
    return form


def _scales_used(scale: str, sections: Iterable[Section]) -> tuple[str, ...]:
    asked = (question.scale for section in sections for question in section.questions)
    return tuple(dict.fromkeys(each for each in (scale, *asked) if each))


def _band(entry: Entry) -> Band:
    band = Band(at_least=entry.whole("at_least", least=0, most=100), level=entry.text("level"))
    entry.close()
    return band


def _limiter(entry: Entry) -> Limiter:
    limiter = Limiter(when=entry.text("when"), cap=entry.text("cap"), words=entry.text("words"))
    entry.close()
    return limiter


def _scale(key: str, entry: Entry) -> Scale:
    head = entry.table("scale")
    title = head.text("title")
    head.close()
    levels = tuple(_level(each) for each in entry.tables("level", named_by="id"))
    entry.close()
    ids = [level.id for level in levels]
    for level_id in dict.fromkeys(each for each in ids if ids.count(each) > 1):
        entry.fault(f"the level “{level_id}” is there more than once")
    scores = [level.score for level in levels if level.score is not None]
    if scores != sorted(scores, reverse=True):
        entry.fault("the scores of the levels have to fall from the best level to the worst")
    return Scale(id=key, title=title, levels=levels)


def _level(entry: Entry) -> Level:
    has_score = entry.has("score")
    level = Level(
        id=entry.text("id"),
        label=entry.text("label"),
        descriptor=entry.words("descriptor"),
        score=entry.whole("score", least=0, most=100) if has_score else None,
        tone=entry.choice("tone", Tone, default=Tone.NONE) or Tone.NONE,
    )
    entry.close()
    if level.id and not is_id(level.id) and not is_id(level.id.lower()):
        entry.fault("“id” has to be letters, digits, hyphens or underscores")
    return level


def _tier_ids(forms_dir: Path) -> frozenset[str]:
    """Return the ids of the team's tiers as far as they can be read; their faults are told by `read_paperwork`."""
    found: set[str] = set()
    for path in sorted((forms_dir / "tiers").glob("*.toml")):
        head = _quietly(path).get("tier")
        if isinstance(head, dict) and isinstance(head.get("id"), str):
            found.add(head["id"])
    return frozenset(found)


def _quietly(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return {}
