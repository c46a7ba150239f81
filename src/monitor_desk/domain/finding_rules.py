"""Findings: what triage and grade are suggested, and which earlier finding one may repeat (domain.md, section 5).

Each is a suggestion: the officer decides.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from monitor_desk.domain.finding_rows import EarlierFinding, RepeatRow
from monitor_desk.domain.findings import GOOD_PRACTICE, GRADES, IMMEDIATE, Finding
from monitor_desk.domain.forms.model import NO, NOT_MET, PARTIALLY_MET, PARTLY

ACT_NOW, NEXT_REVIEW, NOTE_ONLY = "Act now", "Next review", "Note only"
LIKE_ENOUGH: Final = 60  # † of 100: words in common from which two facts are taken to say the same
_TRIAGE: Final = {
    GOOD_PRACTICE: NOTE_ONLY,
    "Advisory": NOTE_ONLY,
    "Minor": NEXT_REVIEW,
    "Moderate": NEXT_REVIEW,
    "Major": ACT_NOW,
    IMMEDIATE: ACT_NOW,
}
_WORD: Final = re.compile(r"[^\W_]{3,}")
_COMMON: Final = re.compile(
    r"the|and|for|was|were|are|has|had|have|not|but|with|from|that|this|than|then|they|them|their|there|which|who|whom|"
    r"its|one|two|out|all|any|been|being|did|does|can|could|would|should|will|into|over|also|very|such|some|only|when|"
    r"where|what|per|our|your|his|her"
)


def suggested_triage(grade: str) -> str:
    """Return the triage for a grade: what is immediate or major is acted on now; empty for no grade."""
    return _TRIAGE.get(grade, "")


def suggested_grade(value: str, *, is_critical: bool = False, is_repeat: bool = False) -> str:
    """Return the grade for an answer's value ("not met", "partly" …); empty where nothing is wrong.

    A critical question that is not met is immediate; a repeat weighs one grade more than before.
    """
    if value in {NOT_MET, NO}:
        grade = IMMEDIATE if is_critical else "Moderate"
    elif value in {PARTIALLY_MET, PARTLY}:
        grade = "Moderate" if is_critical else "Minor"
    else:
        return ""
    worse = GRADES.index(grade) + is_repeat
    return GRADES[min(worse, GRADES.index("Major"))] if grade != IMMEDIATE else IMMEDIATE


def likeness(one: str, other: str) -> int:
    """Return how much two texts have in common, 0 to 100: the share of their telling words that are in both."""
    first, second = _telling(one), _telling(other)
    if not first or not second:
        return 0
    return round(200 * len(first & second) / (len(first) + len(second)))


def repeats_of(finding: Finding, earlier: Iterable[EarlierFinding]) -> list[RepeatRow]:
    """Return the earlier findings that this one may repeat: the same question first, at the same location, then newest.

    After those of the same question come those that say nearly the same in other places of the form. Good practice
    repeats nothing, and nothing repeats what was found on the same visit.
    """
    if finding.grade == GOOD_PRACTICE:
        return []
    found = [_compared(finding, one) for one in earlier if _may_be(finding, one)]
    likely = [row for row in found if row.is_same_question or row.likeness >= LIKE_ENOUGH]
    likely.sort(key=lambda row: row.earlier.found_on or date.min, reverse=True)
    likely.sort(key=lambda row: (not row.is_same_question, not row.is_same_location))
    return likely


def _may_be(finding: Finding, one: EarlierFinding) -> bool:
    own = finding.visit_id or finding.check_id
    is_same_file = own is not None and own in {one.visit_id, one.check_id}
    is_later = bool(finding.found_on and one.found_on and one.found_on > finding.found_on)
    return one.grade != GOOD_PRACTICE and not is_same_file and not is_later


def _compared(finding: Finding, one: EarlierFinding) -> RepeatRow:
    is_same = bool(finding.question) and (finding.section, finding.question) == (one.section, one.question)
    is_here = finding.location_id is not None and finding.location_id == one.location_id
    alike = likeness(finding.fact, one.fact)
    what = "The same question" if is_same else "Nearly the same words"
    where = "at the same location" if is_here else f"at {one.location}" if one.location else "elsewhere"
    return RepeatRow(
        earlier=one, why=f"{what}, {where}", is_same_question=is_same, is_same_location=is_here, likeness=alike
    )


def _telling(text: str) -> frozenset[str]:
    """Return the words that tell texts apart, each cut to its stem of six letters."""
    return frozenset(word[:6] for word in _WORD.findall(text.casefold()) if not _COMMON.fullmatch(word))
