"""What refers to a question that was moved: every expression goes on to mean what it meant."""

from dataclasses import replace

from monitor_desk.domain.forms.expression_tokens import ExpressionError, Kind, Token, tokens
from monitor_desk.domain.forms.expressions import Reference
from monitor_desk.domain.forms.model import Form, Limiter, Section
from monitor_desk.domain.forms.references import QUALITY, Questions, Target


def after_move(before: Form, after: Form, old: Target, new: Target) -> Form:
    """Return the moved form with its references meaning the same questions as before."""
    rewriting = _Rewriting(before, after, old, new)
    return replace(
        after,
        limiters=tuple(rewriting.limiter(limiter) for limiter in after.limiters),
        sections=tuple(rewriting.section(section) for section in after.sections),
    )


class _Rewriting:
    """Writes expressions anew where a reference would otherwise mean another question, or none."""

    def __init__(self, before: Form, after: Form, old: Target, new: Target) -> None:
        self._before, self._after = Questions(before), Questions(after)
        self._old, self._new = old, new

    def limiter(self, limiter: Limiter) -> Limiter:
        nowhere = Section(id="", title="")
        return replace(limiter, when=self._text(limiter.when, nowhere, nowhere))

    def section(self, section: Section) -> Section:
        questions = []
        for question in section.questions:
            is_moved = (section.id, question.id) == (self._new.section, self._new.question)
            was_in = Section(id=self._old.section, title="") if is_moved else section
            show_if = self._text(question.show_if, was_in, section)
            required_if = self._text(question.required_if, was_in, section)
            questions.append(replace(question, show_if=show_if, required_if=required_if))
        show_if = self._text(section.show_if, section, section)
        return replace(section, show_if=show_if, questions=tuple(questions))

    def _text(self, text: str, was_in: Section, is_in: Section) -> str:
        try:
            found = tokens(text) if text else ()
        except ExpressionError:
            return text
        for token in reversed(found):
            if token.kind is Kind.REFERENCE and (path := self._path(token, was_in, is_in)):
                end = text.index("}", token.position) + 1
                text = f"{text[: token.position - 1]}${{{path}}}{text[end:]}"
        return text

    def _path(self, token: Token, was_in: Section, is_in: Section) -> str:
        """Return what a reference has to be now; empty where it still means what it meant."""
        reference = Reference(tuple(token.text.split(".")))
        meant = self._before.meant(reference, was_in)
        if not isinstance(meant, Target):
            return ""
        is_of_moved = (meant.section, meant.question) == (self._old.section, self._old.question)
        wanted = Target(self._new.section, self._new.question, meant.is_quality) if is_of_moved else meant
        if self._after.meant(reference, is_in) == wanted:
            return ""
        return ".".join((wanted.section, wanted.question, *((QUALITY,) if wanted.is_quality else ())))
