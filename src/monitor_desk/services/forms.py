"""The team's forms: listed, edited as a working copy, put in use as a version that never changes."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from monitor_desk.data import form_queries, records
from monitor_desk.data.database import Database
from monitor_desk.data.form_queries import SHIPPED, FormLine, VersionLine
from monitor_desk.domain.errors import DeskError, NotFoundError
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.model import Form, QuestionType
from monitor_desk.domain.forms.records import FormRecord, FormVersion
from monitor_desk.domain.forms.rows import FormFaultsError, FormRow, FormVersionRow
from monitor_desk.services.clock import Clock


class FormService:
    """Keeps the team's forms; a version that is in use is never changed, a later one takes its place."""

    def __init__(self, database: Database, clock: Clock, officer: str, tiers: Iterable[str] = ()) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._tiers = frozenset(tiers)
        self._read: dict[UUID, Form] = {}  # versions never change, so each is read once

    def rows(self, purpose: str = "visit", *, retired: bool = False) -> list[FormRow]:
        """Return the forms of a purpose by title, those out of use only where `retired` asks for them too."""
        with self._database.read() as session:
            lines = [one for one in form_queries.forms(session) if one.purpose == purpose]
            versions = form_queries.versions(session)
        wanted = [line for line in lines if retired or not line.is_retired]
        self._read_all(versions[line.id][0].id for line in wanted if line.id in versions)
        return [self._row(line, versions.get(line.id, [])) for line in wanted]

    def in_use(self, form_id: UUID) -> Form:
        """Return the version of a form that is in use; raise `DeskError` where none was put in use yet."""
        return self.version(self.version_in_use(form_id))

    def version_in_use(self, form_id: UUID) -> UUID:
        """Return the id of the version in use; raise `DeskError` where none was put in use yet."""
        with self._database.read() as session:
            found = form_queries.versions(session, form_id).get(form_id)
        if not found:
            message = "No version of this form is in use yet, so nothing was changed. Put it in use first."
            raise DeskError(message)
        return found[0].id

    def version(self, version_id: UUID) -> Form:
        """Return a version as it was put in use; raise `NotFoundError` if the desk has none such."""
        if version_id not in self._read:
            self._read_all([version_id])
        return self._read[version_id]

    def versions(self, form_id: UUID) -> list[FormVersionRow]:
        """Return the versions of a form, the one in use first."""
        with self._database.read() as session:
            found = form_queries.versions(session, form_id).get(form_id, [])
        return [_version_row(line, is_in_use=place == 0) for place, line in enumerate(found)]

    def working(self, form_id: UUID) -> Form:
        """Return the edits in progress; without any, the version in use with the next number."""
        with self._database.read() as session:
            record = records.get(session, FormRecord, form_id)
        if record.working:
            return keeping.from_text(record.working)
        return replace(self.in_use(form_id), version=self._next_number(form_id))

    def keep_working(self, form_id: UUID, form: Form) -> None:
        """Keep the edits in progress; no visit is touched by them."""
        with self._database.write(by=self._officer, label=f"Edit form {form.title}") as session:
            records.change(session, FormRecord.kind, form_id, {"working": keeping.to_text(form)})

    def discard_working(self, form_id: UUID) -> None:
        """Let go of the edits in progress; the version in use stays."""
        with self._database.write(by=self._officer, label="Discard edits of form") as session:
            records.change(session, FormRecord.kind, form_id, {"working": ""})

    def put_in_use(self, form_id: UUID, reason: str) -> UUID:
        """Make the edits in progress a version that never changes; visits already planned keep theirs.

        Raise `FormFaultsError` naming every fault, `DeskError` where there are no edits or no reason.
        """
        form = replace(self.working(form_id), version=self._next_number(form_id))
        self._refuse(form_id, form, reason)
        text = keeping.to_text(form)
        version = FormVersion(
            form_id=form_id,
            number=form.version,
            content=text,
            content_sha256=keeping.content_sum(text),
            made_on=self._clock.today(),
            author=self._officer,
            reason=reason.strip(),
        ).checked()
        label = f"Put form {form.title} in use, version {form.version}"
        with self._database.write(by=self._officer, label=label, reason=version.reason) as session:
            records.change(session, FormRecord.kind, form_id, {**_described(form), "working": ""})
            return records.insert(session, version, keeping.version_id(form.id, text))

    def add(self, form: Form, *, title: str) -> UUID:
        """Begin a form of the team's own as edits in progress; raise `DeskError` where its id is taken."""
        named = replace(form, title=title.strip(), version=1)
        with self._database.write(by=self._officer, label=f"Add form {named.title}") as session:
            made = keeping.form_id(form.id)
            if records.exists(session, FormRecord.kind, made):
                message = f"There is a form with the id “{form.id}” already; nothing was added. Give it another id."
                raise DeskError(message)
            draft = FormRecord.of({"key": form.id, **_described(named), "working": keeping.to_text(named)})
            return records.insert(session, draft.checked(), made)

    def retire(self, form_id: UUID) -> None:
        """Take a form out of use: no visit is planned with it any more, those that have it keep it."""
        self._set_retired(form_id, is_retired=True)

    def take_back(self, form_id: UUID) -> None:
        """Put a retired form back among those to choose from."""
        self._set_retired(form_id, is_retired=None)

    def adopt_shipped(self, forms: Iterable[Form]) -> int:
        """Add what came with the program and this desk lacks; return how many versions that were.

        Ids and fields are the same on every desk, so that two desks that adopt the same forms agree when they are
        joined. A version of the team's own stays in use; the shipped one then stands beside it.
        """
        shipped = {
            keeping.version_id(form.id, text): (form, text) for form in forms for text in [keeping.to_text(form)]
        }
        ids = {*shipped, *(keeping.form_id(form.id) for form, _ in shipped.values())}
        with self._database.read() as session:
            known = form_queries.known(session, ids)
        if all(version_id in known for version_id in shipped):
            return 0
        with self._database.write(by=self._officer, label="Take over shipped forms") as session:
            new = [one for one in shipped.items() if one[0] not in known]
            for _, (form, _) in new:
                if (made := keeping.form_id(form.id)) not in known:
                    records.insert(session, FormRecord.of({"key": form.id, **_described(form)}).checked(), made)
                    known[made] = False
            records.insert_many(session, [(version_id, _shipped(form, text)) for version_id, (form, text) in new])
        return len(new)

    def _refuse(self, form_id: UUID, form: Form, reason: str) -> None:
        if not reason.strip():
            message = "Say why the form changes, so that the record stands up later; nothing was put in use."
            raise DeskError(message)
        if found := faults_of(form, tiers=self._tiers):
            raise FormFaultsError(tuple(found))
        with self._database.read() as session:
            before = form_queries.versions(session, form_id).get(form_id)
        if before and replace(self.version(before[0].id), version=form.version) == form:
            message = "Nothing in the form differs from the version in use, so no new one was made."
            raise DeskError(message)

    def _next_number(self, form_id: UUID) -> int:
        with self._database.read() as session:
            found = form_queries.versions(session, form_id).get(form_id, [])
        return max((line.number for line in found), default=0) + 1

    def _read_all(self, version_ids: Iterable[UUID]) -> None:
        wanted = {one for one in version_ids if one not in self._read}
        if not wanted:
            return
        with self._database.read() as session:
            found = form_queries.contents(session, wanted)
        if wanted - found.keys():
            message = "This version of the form is not in this desk; nothing was changed. Go back to the list."
            raise NotFoundError(message)
        self._read |= {version_id: keeping.from_text(text) for version_id, text in found.items()}

    def _set_retired(self, form_id: UUID, *, is_retired: bool | None) -> None:
        with self._database.write(by=self._officer, label="Retire form" if is_retired else "Take form back") as session:
            records.change(session, FormRecord.kind, form_id, {"is_retired": is_retired})

    def _row(self, line: FormLine, versions: list[VersionLine]) -> FormRow:
        form = self._read[versions[0].id] if versions else None
        return FormRow(
            id=line.id,
            key=line.key,
            title=line.title,
            purpose=line.purpose,
            summary=form.summary if form else "",
            service_types=form.service_types if form else (),
            visit_types=form.visit_types if form else (),
            number=versions[0].number if versions else None,
            version_id=versions[0].id if versions else None,
            questions=count_questions(form) if form else 0,
            has_working=line.has_working,
            is_retired=line.is_retired,
        )


def count_questions(form: Form) -> int:
    """Return how many questions a form asks: guidance and what is retired is not counted."""
    return sum(
        not question.is_retired and question.type is not QuestionType.GUIDANCE
        for section in form.sections
        if not section.is_retired
        for question in section.questions
    )


def _version_row(line: VersionLine, *, is_in_use: bool) -> FormVersionRow:
    return FormVersionRow(
        id=line.id,
        number=line.number,
        made_on=line.made_on,
        author=line.author,
        reason=line.reason,
        is_in_use=is_in_use,
    )


def _described(form: Form) -> dict[str, str]:
    return {
        "title": form.title,
        "purpose": form.purpose,
        "service_types": ", ".join(form.service_types),
        "summary": form.summary,
    }


def _shipped(form: Form, text: str) -> FormVersion:
    return FormVersion(
        form_id=keeping.form_id(form.id),
        number=form.version,
        content=text,
        content_sha256=keeping.content_sum(text),
        author=SHIPPED,
    ).checked()
