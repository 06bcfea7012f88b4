"""Giving one subject's record to whoever asks for it by right: everything that is held, line by line."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path

from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.answer_words import answer_words, outcome_words, revision_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.concerns.words import entry_words
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.access import RecordLine, SubjectRecord
from qa_desk.domain.template import Template
from qa_desk.domain.voices.words import voice_lines, voice_title
from qa_desk.reports.access.record import MARKING, access_report
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import keep_file
from qa_desk.services.reports import SHORT_HASH, refuse_desk_at
from qa_desk.services.reports.files import file_of
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

RECORD = "subject_record"
SUFFIXES = (".pdf", ".docx", ".json")


class SubjectAccessService:
    """The verbs of the right of access."""

    def __init__(self, store: Store, clock: Clock, actor: str, templates: TemplateService) -> None:
        self._store, self._clock, self._actor, self._templates = store, clock, actor, templates

    def record(self, audit_id: str, subject: str) -> SubjectRecord:
        """Everything that the desk holds about one subject of one audit; changes nothing."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            _check_not_sealed(reading, audit, subject)
            template = self._templates.plan(audit.template).template
            lines = (
                *_listed(reading, audit, subject),
                *_graded(reading, audit, template, subject),
                *_agreed(reading, audit, template, subject),
                *_said(reading, audit, subject),
            )
        return SubjectRecord(audit_id, audit.title, subject, lines)

    def make(
        self, audit_id: str, subject: str, path: Path, without: Collection[int] = (), progress: Progress | None = None
    ) -> Changed:
        """Write the record as PDF, Word or JSON, without some of its lines, and note it in the register."""
        refuse_desk_at(path)
        if path.suffix.lower() not in SUFFIXES:
            raise UserError(
                tr('"{name}" does not say what kind of file it is.', name=path.name),
                tr("Use .pdf, .docx or .json."),
                "path",
            )
        record = self.record(audit_id, subject)
        contents = self._contents(record, frozenset(without), path.suffix.lower(), progress or Progress())
        keep_file(
            self._store, self._actor, path, contents, audit_id, RECORD, 1, provisional=False, marking=MARKING,
            left=len(set(record.of_others) - set(without)),
        )  # fmt: skip
        return Changed(tr("Record made"), frozenset({audit_id}))

    def _contents(self, record: SubjectRecord, without: frozenset[int], suffix: str, progress: Progress) -> bytes:
        if suffix == ".json":
            shown = [[one.heading, one.what, one.text] for one in record.shown(without)]
            body = {"audit": record.audit_title, "subject": record.subject, "lines": shown, "left_out": len(without)}
            return json.dumps(body, ensure_ascii=False, indent=2).encode()
        sequence, head = self._store.head
        footer = tr("Desk record {sequence}, {head}", sequence=sequence, head=head[:SHORT_HASH])
        return file_of(access_report(record, without, self._clock.today(), footer), suffix, progress)


def _check_not_sealed(reading: Reading, audit: Audit, subject: str) -> None:
    if subject in reading.panels.sealed(audit.id):
        raise UserError(
            tr("The grades of {subject} are sealed until every return on it is in.", subject=subject),
            tr("Nothing was made. Wait for the returns, or open the case early with a reason on the panel's page."),
        )


def _listed(reading: Reading, audit: Audit, subject: str) -> Iterator[RecordLine]:
    """What the case list says of it; UserError where the audit has no such case."""
    listed = reading.audits.subject(audit.id, subject)
    yield RecordLine(tr("Case list"), tr("Code"), subject)
    for title, text in listed.attributes:
        yield RecordLine(tr("Case list"), title, text)


def _graded(reading: Reading, audit: Audit, template: Template, subject: str) -> Iterator[RecordLine]:
    labels = {one.value: one.label for one in audit.agencies}
    agencies = {one.id: labels.get(one.agency, one.agency) for one in audit.auditors}
    returns = [one for one in reading.returns.of_audit(audit.id) if one.subject == subject]
    for number, one in enumerate(returns, 1):
        heading = tr("Return {number}: {words}", number=number, words=agencies.get(one.auditor) or "auditor")
        yield from _return(reading, template, one, heading)


def _return(reading: Reading, template: Template, one: AgencyReturn, heading: str) -> Iterator[RecordLine]:
    signed = (
        tr(", signed off {short_date}", short_date=short_date(one.signed_off_at.date())) if one.signed_off_at else ""
    )
    yield RecordLine(heading, tr("State"), f"{one.state.value.replace('_', ' ').capitalize()}{signed}")
    if one.reason:
        yield RecordLine(heading, tr("Why it stands so"), one.reason, of_others=True)
    answers = reading.answers.of_return(one.id)
    for question in template.questions():
        if question.name in answers:
            title = f"{template.numbers.get(question.name, '')} {question.title}".strip()
            yield from _answer(heading, title, answer_words(question, answers[question.name]), answers[question.name])
    names = {section.name: section.label for section in template.sections}
    for section, point in reading.returns.suggested(one.id).items():
        yield RecordLine(
            heading, tr("Suggested grade: {get}", get=names.get(section, tr("the whole"))), point.replace("_", " ")
        )
    for came in reading.receiving.of_return(one.id):
        asked = template.by_name.get(came.cell)
        if asked is not None and came.answer != answers.get(came.cell):
            told = f"{answer_words(asked, came.answer)} {came.answer.note}".strip()
            yield RecordLine(tr("{heading}, earlier answers", heading=heading), asked.title, told, of_others=True)
    for recorded in reading.history.of_return(one.id):
        event = recorded.event
        if isinstance(event, AnswerRevised) and event.question in template.by_name and not event.before.is_blank:
            question = template.by_name[event.question]
            words = revision_words(question, event.before, event.after)
            earlier = tr(" Before: {note}", note=event.before.note) if event.before.note != event.after.note else ""
            yield RecordLine(
                tr("{heading}, earlier answers", heading=heading), question.title, f"{words}.{earlier}", of_others=True
            )


def _answer(heading: str, title: str, words: str, answer: Answer) -> Iterator[RecordLine]:
    yield RecordLine(heading, tr("{title} (own answer)", title=title), words)
    if answer.reason:
        yield RecordLine(heading, tr("{title}: why", title=title), answer.reason, of_others=True)
    if answer.note:
        yield RecordLine(heading, tr("{title}: evidence in words", title=title), answer.note, of_others=True)
    for item in answer.evidence:
        yield RecordLine(heading, tr("{title}: seen in", title=title), item.source)


def _agreed(reading: Reading, audit: Audit, template: Template, subject: str) -> Iterator[RecordLine]:
    for standing in reading.panels.standing(audit.id, subject):
        grade, question = standing.grade, template.by_name.get(standing.grade.question)
        title = question.title if question else grade.question
        words = outcome_words(question, grade.point) if question else grade.point
        yield RecordLine(tr("What the panel agreed"), title, words)
        if grade.reason:
            yield RecordLine(tr("What the panel agreed"), tr("{title}: why", title=title), grade.reason, of_others=True)
        for one in grade.dissents:
            yield RecordLine(
                tr("What the panel agreed"),
                tr("{title}: dissent, {role}", title=title, role=one.role),
                one.words,
                of_others=True,
            )


def _said(reading: Reading, audit: Audit, subject: str) -> Iterator[RecordLine]:
    for voice in reading.voices.of_subject(audit.id, subject):
        for what, text in voice_lines(voice):
            yield RecordLine(tr("Voice: {voice_title}", voice_title=voice_title(voice)), what, text, of_others=True)
    for concern in reading.concerns.of_audit(audit.id):
        if concern.about.subject == subject:
            for number, entry in enumerate(concern.entries, 1):
                yield RecordLine(
                    tr("Safeguarding concerns"), tr("Entry {number}", number=number), entry_words(entry), of_others=True
                )
    names = {theme.id: theme.name for theme in reading.themes.vocabulary().themes}
    for link in reading.themes.links_of_audit(audit.id):
        if subject in link.subjects:
            yield RecordLine(tr("Themes"), link.kind.label, names.get(link.theme, link.theme))
