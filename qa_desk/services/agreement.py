"""How far the auditors of an audit agree, from their first signed-off own grades, and the same from a bare table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from qa_desk.domain.agreement import Agreement, GradeOrder, Ratings, agreement
from qa_desk.domain.agreement.coefficients import Kappa
from qa_desk.domain.agreement.first_grades import first_own_grades
from qa_desk.domain.agreement.rater_tables import NOTHING_WORKED_OUT, ratings_of_table
from qa_desk.domain.agreement.statistics import CohenKappas
from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.moving.history import standing_moves
from qa_desk.domain.template import Question, Scale, Template
from qa_desk.domain.wording import subject_word
from qa_desk.exchange.text_tables import Unreadable, decoded, records
from qa_desk.exchange.workbook_preflight import LARGEST_FILE
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

SEVERAL_SCALES = tr(
    "The questions are on several scales, so there are coefficients for each scale and none for all together"
)

OwnGrades = dict[str, dict[str, dict[str, str]]]
"""What each question counted as at the first sign-off, by subject, then by auditor."""


@dataclass(frozen=True)
class QuestionAgreement:
    """How far auditors agree on one question."""

    question: Question
    number: str
    agreement: Agreement


@dataclass(frozen=True)
class ScaleAgreement:
    """How far auditors agree on all questions that are graded on one scale, each answer of each subject a unit."""

    scale: Scale
    questions: tuple[QuestionAgreement, ...]
    agreement: Agreement


@dataclass(frozen=True)
class AuditAgreement:
    """How far the auditors of one audit agree. ``note`` says why there is nothing to compare, where that is so."""

    audit: Audit
    subjects: int
    compared: int
    """How many subjects have two signed-off returns or more."""
    scales: tuple[ScaleAgreement, ...]
    note: str = ""

    @cached_property
    def questions(self) -> tuple[QuestionAgreement, ...]:
        """Every question, scale by scale."""
        return tuple(one for scale in self.scales for one in scale.questions)


class AgreementService:
    """Compares own grades with own grades, and never with agreed ones."""

    def __init__(self, store: Store, templates: TemplateService) -> None:
        self._store, self._templates = store, templates

    def of_audit(self, audit_id: str, question: str | None = None) -> AuditAgreement:
        """How far auditors agree on each question that people grade, and on all of one scale; or on one question.

        Raises UserError when the audit has no such question.
        """
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            subjects = reading.listings.progress_by_audit()[audit_id].subjects
            several, grades = _first_grades(reading, audit_id)
        template = self._templates.plan(audit.template).template
        scales = _by_scale(_graded_questions(template, question))
        work = _Compared(audit, template, subjects, grades)
        compared = sum(len(by_auditor) >= 2 for by_auditor in grades.values())
        return AuditAgreement(
            audit, subjects, compared, tuple(map(work.of_scale, scales)), _note(audit, several, compared)
        )


class _Compared:
    """The grades of one audit, put into rows of one grade for each auditor."""

    def __init__(self, audit: Audit, template: Template, subjects: int, grades: OwnGrades) -> None:
        self._template, self._subjects, self._grades = template, subjects, grades
        given = {auditor for by_auditor in grades.values() for auditor in by_auditor}
        names = {one.id: one.name for one in audit.auditors}
        ordered = [one.id for one in audit.auditors if one.id in given]
        self._auditors = [*ordered, *sorted(given - set(ordered))]
        self._names = [names.get(auditor, auditor) for auditor in self._auditors]

    def of_scale(self, questions: tuple[Question, ...]) -> ScaleAgreement:
        """All questions of one scale, each by itself and pooled."""
        scale = questions[0].scale
        assert scale is not None  # noqa: S101 - only questions with a scale are compared
        order = GradeOrder.of_scale(scale)
        each = tuple(
            QuestionAgreement(one, self._template.numbers[one.name], self._of(order, (one,))) for one in questions
        )
        return ScaleAgreement(scale, each, self._of(order, questions))

    def _of(self, order: GradeOrder, questions: Iterable[Question]) -> Agreement:
        rows = [row for question in questions for row in self._rows(question.name, order)]
        return agreement(Ratings.of_grades(order, self._names, rows))

    def _rows(self, name: str, order: GradeOrder) -> list[list[str | None]]:
        """A row for each subject. A subject with one grade takes no part, so its row is empty."""
        missing: list[str | None] = [None] * len(self._auditors)
        rows = []
        for by_auditor in self._grades.values():
            given = [by_auditor.get(auditor, {}).get(name) for auditor in self._auditors]
            row = [point if point in order.values else None for point in given]
            rows.append(row if sum(point is not None for point in row) >= 2 else missing)
        return rows + [missing] * (self._subjects - len(rows))


def _first_grades(reading: Reading, audit_id: str) -> tuple[int, OwnGrades]:
    """How many subjects were given to two auditors or more, and the first own grades of those who signed off."""
    auditors: dict[str, dict[str, str]] = {}
    for one in reading.returns.of_audit(audit_id):
        auditors.setdefault(one.subject, {})[one.auditor] = one.id
    several = {subject: ids for subject, ids in auditors.items() if len(ids) >= 2}
    sealed = reading.panels.sealed(audit_id) if several else frozenset()
    held = reading.panels.held(audit_id) if several else frozenset()
    moves = standing_moves(reading.history.of_audit(audit_id)) if several else ()
    grades: OwnGrades = {}
    for subject, ids in several.items():
        first = {auditor: dict(first_own_grades(reading.history.of_return(id_), moves)) for auditor, id_ in ids.items()}
        if subject in held or (subject in sealed and not all(first.values())):
            continue  # somebody has never signed off yet, or is held back: nothing may be told of the others before
        grades[subject] = {auditor: given for auditor, given in first.items() if given}
    return len(several), grades


def _graded_questions(template: Template, name: str | None) -> tuple[Question, ...]:
    """What people grade on a scale; what is worked out is nobody's grade."""
    graded = tuple(one for one in template.questions() if one.scale is not None and not one.is_computed)
    if name is None:
        return graded
    chosen = tuple(one for one in graded if one.name == name)
    if not chosen:
        raise UserError(
            tr("This audit has no graded question “{name}”, so nothing was compared.", name=name),
            tr("Use one of {join}.", join=", ".join(one.name for one in graded)),
        )
    return chosen


def _by_scale(questions: Sequence[Question]) -> list[tuple[Question, ...]]:
    """Questions whose scales have the same points, together, in the order of the template."""
    found: dict[tuple[tuple[str, str], ...], list[Question]] = {}
    for one in questions:
        points = one.scale.points if one.scale else ()
        found.setdefault(tuple((point.value, point.label) for point in points), []).append(one)
    return [tuple(together) for together in found.values()]


def _note(audit: Audit, several: int, compared: int) -> str:
    each = subject_word(audit.subject, 1)
    if not several:
        return tr("No {each} of this audit was given to two auditors, so there is nothing to compare", each=each)
    if not compared:
        return tr("No {each} has two signed-off returns yet, so there is nothing to compare", each=each)
    return ""


def of_table(path: Path, scale: str, *, counts: bool = False) -> Agreement:
    """The same figures from a CSV file, on a scale written as "a,b,c"; raises UserError for what is no such table."""
    order = GradeOrder.of_words(scale.split(","))
    try:
        rows = records(decoded(_content(path)))
    except Unreadable as reason:
        raise UserError(
            f"“{path.name}” {reason}.",
            tr("{NOTHING_WORKED_OUT} Save the table as CSV.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        ) from None
    return agreement(ratings_of_table(rows, order, counts=counts))


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise UserError(
            tr("“{name}” is not a file.", name=path.name),
            tr("{NOTHING_WORKED_OUT} Give the path of a CSV file.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    try:
        with path.open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
    except OSError:
        raise UserError(
            tr("“{name}” cannot be opened.", name=path.name),
            tr("{NOTHING_WORKED_OUT} Close it elsewhere.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        ) from None
    if len(content) > LARGEST_FILE:
        raise UserError(
            tr("“{name}” is larger than 20 MB.", name=path.name),
            tr("{NOTHING_WORKED_OUT} Give a smaller table.", NOTHING_WORKED_OUT=NOTHING_WORKED_OUT),
        )
    return content


def agreement_json(found: Agreement) -> dict[str, Any]:
    """The figures in the shape that ``agreement --json`` promises; undefined ones are None."""
    cohen = found.cohen
    return {
        "subjects": found.ratings.subjects,
        "raters": found.ratings.rater_count,
        "left_out": found.ratings.left_out,
        "pairs": {
            "all": found.pairs,
            "same": found.same,
            "one_apart": found.one_apart,
            "further_apart": found.different - found.one_apart,
            "cross_the_line": found.crossing,
        },
        "percent": found.percent,
        "percent_within_one": found.percent_within_one,
        "cohen": _each_weights(cohen, lambda kappa: kappa.value),
        "cohen_interval": _each_weights(cohen, _interval),
        "cohen_error": _each_weights(cohen, lambda kappa: kappa.error),
        "fleiss": found.fleiss,
        "alpha": {
            "nominal": found.alpha.nominal,
            "ordinal": found.alpha.ordinal,
            "interval": found.alpha.interval,
            "ratio": found.alpha.ratio,
        },
        "ac1": found.ac1,
        "ac2": {"linear": found.ac2.linear, "quadratic": found.ac2.quadratic},
        "notes": list(found.notes),
    }


def _each_weights(cohen: CohenKappas, told: Callable[[Kappa], Any]) -> dict[str, Any]:
    """One thing about the kappa of each kind of weights; None where that is undefined."""
    kinds = {"unweighted": cohen.unweighted, "linear": cohen.linear, "quadratic": cohen.quadratic}
    return {name: told(kappa) if kappa else None for name, kappa in kinds.items()}


def _interval(kappa: Kappa) -> list[float] | None:
    return [kappa.interval.low, kappa.interval.high] if kappa.interval else None


def audit_json(found: AuditAgreement) -> dict[str, Any]:
    """The same for an audit: all questions together, then each scale and each question by itself."""
    scales = found.scales
    body = agreement_json(scales[0].agreement) if len(scales) == 1 else _of_all(scales)
    if found.note:
        body["notes"] = [found.note]
    return {
        "audit": found.audit.id,
        **body,
        "compared": found.compared,
        "scales": [
            {
                "name": one.scale.name,
                "label": one.scale.label,
                "points": [point.value for point in one.scale.points],
                "questions": [each.question.name for each in one.questions],
                **agreement_json(one.agreement),
            }
            for one in scales
        ],
        "questions": [
            {
                "name": one.question.name,
                "label": one.question.label,
                "grades": one.question.grades.value if one.question.grades else None,
                **agreement_json(one.agreement),
            }
            for one in found.questions
        ],
    }


def _of_all(scales: Sequence[ScaleAgreement]) -> dict[str, Any]:
    """Counts and shares of all scales together. A coefficient needs one scale, so those are undefined."""
    every = [one.agreement for one in scales]
    whole = agreement_json(agreement(Ratings.of_grades(GradeOrder((), ()), (), ())))
    subjects = sum(one.ratings.subjects for one in every)
    told = [agreement_json(one) for one in every]
    for share in ("percent", "percent_within_one"):
        weighed = [one[share] * one["subjects"] for one in told if one["subjects"]]
        whole[share] = sum(weighed) / subjects if subjects else None
    for count in ("all", "same", "one_apart", "further_apart"):
        whole["pairs"][count] = sum(one["pairs"][count] for one in told)
    lines = [one.crossing for one in every if one.crossing is not None]
    whole["pairs"]["cross_the_line"] = sum(lines) if lines else None
    return whole | {
        "subjects": subjects,
        "raters": len({name for one in every for name in one.ratings.raters}),
        "left_out": sum(one.ratings.left_out for one in every),
        "notes": [SEVERAL_SCALES],
    }
