"""Writing to each agency or school on what its panel found amber or red: one letter each, noted in the journal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.areas.grid import Area, AreaGrid
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.counts import is_fine
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import Template
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.domain.working_days import add_working_days
from qa_desk.reports.findings.material import DEFAULT_MARKING
from qa_desk.reports.letters.letter import letter
from qa_desk.reports.letters.material import HeldBack, LetterArea, LetterMaterial
from qa_desk.services.area_grid import gather_grid
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import keep_file, plain_file_name
from qa_desk.services.reports import LONGEST_NAME, SHORT_HASH, ReportChoices, refuse_desk_at
from qa_desk.services.reports.sharing import GatheredFile, file_and_left
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

LETTERS = "letters/"
WORKING_DAYS_TO_ANSWER = 20

Answers = dict[str, dict[str, tuple[Answer, str]]]
"""Answer and outcome by subject and question, of signed-off returns."""


@dataclass(frozen=True)
class MadeLetter:
    """One letter that is there."""

    subject: str
    path: Path
    sha256: str
    sections: tuple[str, ...]


@dataclass(frozen=True)
class MadeLetters:
    """The letters of one audit. ``unwritten`` are those with nothing amber or red among what is agreed."""

    changed: Changed
    folder: Path
    answer_by: date
    letters: tuple[MadeLetter, ...]
    unwritten: tuple[str, ...]


class LetterService:
    """The verb of writing letters."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, templates: TemplateService, holidays: BankHolidays
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._holidays = templates, holidays

    def answer_by(self, audit_id: str) -> date:
        """The day that an answer is asked for when nobody names one: twenty working days from today."""
        with self._store.reading() as reading:
            nation = reading.audits.get(audit_id).nation
        return add_working_days(self._clock.today(), WORKING_DAYS_TO_ANSWER, self._holidays.table, nation)

    def make(
        self,
        audit_id: str,
        folder: Path,
        progress: Progress | None = None,
        answer_by: date | None = None,
        marking: str = DEFAULT_MARKING,
    ) -> MadeLetters:
        """Write a letter for every agency or school with an agreed amber or red; all are drawn before one is saved."""
        progress, answer_by = progress or Progress(), answer_by or self.answer_by(audit_id)
        if answer_by <= self._clock.today():
            raise UserError(tr("The day to answer by must be after today."), tr("Nothing was made."), field="answer_by")
        progress.step(0, 0, tr("Collecting what the panel agreed"))
        with self._store.reading() as reading:
            grid = gather_grid(reading, self._templates, audit_id, self._clock.today())
            materials = self._materials(reading, grid, answer_by, marking)
            decisions = reading.sharing.decisions(audit_id)
        _refuse_nothing(grid, materials)
        drawn: list[tuple[bytes, int]] = []
        for done, material in enumerate(materials):
            progress.step(
                done, len(materials), tr("Writing letters: {done} of {count}", done=done, count=len(materials))
            )
            file = GatheredFile(letter(material), (), decisions, ReportChoices(marking))
            drawn.append(file_and_left(file, ".pdf", Progress()))
        progress.step(len(materials), len(materials), tr("Saving the letters"))
        made = self._keep(audit_id, grid, folder, materials, drawn)
        written = {one.subject for one in made}
        unwritten = tuple(row.subject for row in grid.rows if row.subject not in written)
        return MadeLetters(Changed(tr("Letters made"), frozenset({audit_id})), folder, answer_by, made, unwritten)

    def _materials(self, reading: Reading, grid: AreaGrid, answer_by: date, marking: str) -> list[LetterMaterial]:
        audit = reading.audits.get(grid.audit)
        template = self._templates.plan(audit.template).template
        answers = _answers(reading, audit)
        sequence, head = self._store.head
        return [
            LetterMaterial(
                audit.title,
                row.subject,
                tuple(_letter_area(template, area, answers.get(row.subject, {})) for area in asked),
                len(row.areas),
                sum(area.agreed is not None for area in row.areas),
                self._clock.today(),
                answer_by,
                tr("{title}, edition {edition}", title=template.title, edition=template.edition),
                audit.lead,
                marking,
                tr("Desk record {sequence}, {head}", sequence=sequence, head=head[:SHORT_HASH]),
                tuple((area.section.label, one) for area in row.areas for one in area.checks),
            )
            for row in grid.rows
            if (asked := [area for area in row.areas if area.agreed is not None and area.needs_care])
        ]

    def _keep(
        self,
        audit_id: str,
        grid: AreaGrid,
        folder: Path,
        materials: list[LetterMaterial],
        drawn: list[tuple[bytes, int]],
    ) -> tuple[MadeLetter, ...]:
        _make_folder(folder)
        signed_off = sum(any(area.own for area in row.areas) for row in grid.rows)
        provisional = grid.decided < grid.total
        taken: set[str] = set()
        paths = [folder / _file_name(material.subject, taken) for material in materials]
        for path in paths:
            refuse_desk_at(path)
        made = []
        for material, path, (contents, left) in zip(materials, paths, drawn, strict=True):
            digest = keep_file(
                self._store, self._actor, path, contents, audit_id, LETTERS, signed_off, provisional=provisional,
                marking=material.marking, left=left,
            )  # fmt: skip
            made.append(
                MadeLetter(material.subject, path, digest, tuple(one.area.section.label for one in material.areas))
            )
        return tuple(made)


def _answers(reading: Reading, audit: Audit) -> Answers:
    subjects = {one.id: one.subject for one in reading.returns.of_audit(audit.id) if one.signed_off_at is not None}
    found: Answers = {}
    for return_id, question, answer, outcome in reading.answers.of_audit(audit.id):
        if return_id in subjects and outcome != outcomes.NOT_ASKED:
            found.setdefault(subjects[return_id], {})[question] = (answer, outcome)
    return found


def _letter_area(template: Template, area: Area, answers: dict[str, tuple[Answer, str]]) -> LetterArea:
    asked = [question for question in area.section.questions if question.name in answers]
    items = [item for question in asked for item in answers[question.name][0].evidence]
    told = {item.source for item in items if not item.is_plain}  # a bare title says nothing beside the item itself
    items = [item for item in items if not (item.is_plain and item.source in told)]
    best = area.scale.worst_first[-1]
    wanted = tr("{label} means: {descriptor}", label=best.label, descriptor=best.descriptor) if best.descriptor else ""
    return LetterArea(area, tuple(_held_back(template, area, answers)), tuple(dict.fromkeys(items)), wanted)


def _held_back(template: Template, area: Area, answers: dict[str, tuple[Answer, str]]) -> Iterator[HeldBack]:
    """The questions of a section that are not fine, in the order of the form."""
    for question in area.section.questions:
        answer, outcome = answers.get(question.name, (None, ""))
        scale = scale_of(question)
        if answer is None or scale is None or question.grades is not None or not scale.has(outcome):
            continue
        if not is_fine(scale, scale.point(outcome)):
            number, words = template.numbers[question.name], outcome_words(question, outcome)
            yield HeldBack(number, question.title, words, answer.note)


def _refuse_nothing(grid: AreaGrid, materials: list[LetterMaterial]) -> None:
    if materials:
        return
    if not grid.decided:
        raise UserError(
            tr("The panel has agreed no area yet, so there is nothing to write about."),
            tr("Nothing was made. Agree the areas first."),
        )
    raise UserError(tr("No agreed area needs an answer, so there is no letter to write."), tr("Nothing was made."))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        raise UserError(
            tr('The folder "{name}" cannot be made: {strerror}.', name=folder.name, strerror=problem.strerror),
            tr("Choose another one."),
            field="path",
        ) from problem


def _file_name(subject: str, taken: set[str]) -> str:
    """ "Letter to Police.pdf"; subjects that a file system cannot tell apart get a number."""
    stem, number = tr("Letter to {words}", words=(plain_file_name(subject) or "agency")[:LONGEST_NAME]).rstrip(". "), 2
    name = stem
    while name.casefold() in taken:
        name, number = f"{stem} {number}", number + 1
    taken.add(name.casefold())
    return f"{name}.pdf"
