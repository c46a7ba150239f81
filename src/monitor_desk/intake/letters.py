"""The team's letters read from forms/letters, every fault named by file and part, all at once."""

from pathlib import Path

from monitor_desk.domain.letters import FIELDS, LetterBlock, LetterPart, LetterTemplate, letter_faults
from monitor_desk.intake.toml_entries import Entry, Faults, PaperworkError, read_form


def read_letters(forms_dir: Path) -> dict[str, LetterTemplate]:
    """Return the letters of a folder by their id; raise `PaperworkError` with all faults at once."""
    faults = Faults()
    found = {path.stem: _letter(path, faults) for path in sorted((forms_dir / "letters").glob("*.toml"))}
    for missing in sorted(FIELDS.keys() - found.keys()):
        faults.note("letters/", f"holds no {missing}.toml, which the program needs")
    if faults.found:
        raise PaperworkError(faults.found)
    return {key: letter for key, letter in found.items() if letter is not None}


def _letter(path: Path, faults: Faults) -> LetterTemplate | None:
    entry = read_form(path, faults)
    if entry is None:
        return None
    head = entry.table("letter")
    title = head.text("title")
    head.close()
    parts = entry.tables("part", named_by="text")
    entry.close()
    template = LetterTemplate(id=path.stem, title=title, blocks=tuple(_block(part) for part in parts))
    for number, words in letter_faults(template):
        (parts[number - 1] if number else entry).fault(words)
    return template


def _block(entry: Entry) -> LetterBlock:
    block = LetterBlock(
        part=entry.choice("part", LetterPart) or LetterPart.PARAGRAPH,
        text=entry.words("text"),
        of=entry.words("of"),
        needs=entry.words("needs"),
        unless=entry.words("unless"),
    )
    entry.close()
    return block
