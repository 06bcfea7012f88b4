"""Grades of one audit counted by two things at once: columns of the case list, agencies, sections, grades."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.audit import Audit, Subject
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.cross_tab import (
    AGENCY,
    GRADE,
    SCHOOL,
    SECTION,
    SEVERAL_AGENCIES,
    Axis,
    CountedGrade,
    CrossTab,
    cross_tab,
    values_of,
)
from qa_desk.domain.findings.groups import NOT_RECORDED
from qa_desk.domain.language import tr
from qa_desk.domain.outcomes import NO_GRADE
from qa_desk.domain.panel import panel_questions
from qa_desk.domain.template import Question, SubjectKind, Template
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.domain.wording import SUBJECT_WORDS, listed
from qa_desk.services.counting import Counting, counting, overall_grades
from qa_desk.services.findings import FindingsService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class CrossTabChoice:
    """What a cross-tab of one audit can be by, and the grades that can be counted alone."""

    columns: tuple[str, ...]
    """The columns of the case list; a column that is called like one of the others stands for itself."""
    others: tuple[str, ...]
    grades: tuple[str, ...]

    @property
    def by(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.columns, *self.others)


class CrossTabService:
    """Counts grades by any two of agency, section, grade and the columns of the case list."""

    def __init__(self, store: Store, findings: FindingsService) -> None:
        self._store, self._findings = store, findings

    def choice(self, audit_id: str) -> CrossTabChoice:
        """What can be asked for."""
        with self._store.reading() as reading:
            return _Material(reading, reading.audits.get(audit_id), self._findings.of_audit(audit_id)).choice

    def table(self, audit_id: str, rows: str, columns: str = GRADE, only: str = "") -> CrossTab:
        """Count by two of them, every grade or ``only`` one; raises UserError when there is no such thing to count by.

        The grades of sections are counted where a section is asked for, and the overall grade elsewhere.
        """
        with self._store.reading() as reading:
            return gather_cross_tab(reading, self._findings.of_audit(audit_id), rows, columns, only)


def gather_cross_tab(reading: Reading, found: Findings, rows: str, columns: str, only: str = "") -> CrossTab:
    """The table as of the moment of the findings, for who gathers more at that moment."""
    return _Material(reading, reading.audits.get(found.audit), found).table(rows, columns, only)


class _Material:
    """Every grade of an audit with what is known of its subject."""

    def __init__(self, reading: Reading, audit: Audit, found: Findings) -> None:
        self._reading, self._audit, self._template, self._found = reading, audit, found.template, found
        self._subjects = reading.audits.subjects(audit.id)
        self._columns = tuple(reading.audits.attributes(audit.id))
        self._agency = SCHOOL if found.template.subject is SubjectKind.SCHOOL else AGENCY

    @property
    def choice(self) -> CrossTabChoice:
        sections = (SECTION,) if len(_section_grades(self._template)) > 1 else ()
        special = (GRADE, *sections, self._agency)
        taken = {column.casefold() for column in self._columns}
        others = tuple(one for one in special if one.casefold() not in taken)
        return CrossTabChoice(self._columns, others, _labels(self._graded(GRADE, "")))

    def table(self, rows: str, columns: str, only: str) -> CrossTab:
        first, second = self._known(rows), self._known(columns)
        if first == second:
            raise UserError(
                tr("A table by “{first}” and “{second}” would count one thing twice.", first=first, second=second),
                tr("Nothing was counted. Choose two different things."),
                field="by",
            )
        questions = self._graded(first, second)
        if not questions:
            raise UserError(
                tr(
                    "{title} grades neither sections nor the whole, so there are no grades to count.",
                    title=self._template.title,
                ),
                tr("Counts by question are in Findings."),
            )
        only = self._known_grade(only, questions)
        grades, left_out = self._grades(questions, first, second)
        whose = SUBJECT_WORDS[self._template.subject][1]
        noun = tr("grades of sections") if questions[0] in _section_grades(self._template) else whose
        axes = self._axis(first, questions), self._axis(second, questions)
        return cross_tab(*axes, grades, noun, whose, only, left_out)

    def _known(self, by: str) -> str:
        choice = self.choice.by
        found = next((one for one in choice if one.casefold() == by.strip().casefold()), None)
        if found is None:
            raise UserError(
                tr("The grades of this audit cannot be counted by “{by}”, so nothing was counted.", by=by),
                tr("They can be counted by {listed}.", listed=listed(choice, "or")),
                field="by",
            )
        return found

    def _known_grade(self, only: str, questions: tuple[Question, ...]) -> str:
        labels = _labels(questions)
        found = next((one for one in labels if one.casefold() == only.strip().replace("_", " ").casefold()), "")
        if only and not found:
            raise UserError(
                tr("No grade of this audit is called “{only}”, so nothing was counted.", only=only),
                tr("Its grades are {listed}.", listed=listed(labels)),
                field="only",
            )
        return found

    def _graded(self, first: str, second: str) -> tuple[Question, ...]:
        """The grades that are counted: those of sections where one is asked for or there is none of the whole."""
        whole = self._template.grade_question(None)
        if whole is not None and SECTION not in {first, second} - set(self._columns):
            return (whole,)
        return _section_grades(self._template)

    def _axis(self, title: str, questions: tuple[Question, ...]) -> Axis:
        if title in self._columns:
            return Axis(title, values_of(one.attribute(title) for one in self._subjects))
        if title == SECTION:
            labels = (self._template.section_of[one.name].label for one in questions)
            return Axis(title, tuple(dict.fromkeys(labels)))
        if title == GRADE:
            return Axis(title, _labels(questions), has_groups=False)
        if self._template.subject is not SubjectKind.CASE:
            return Axis(title, tuple(one.code for one in self._subjects), has_groups=False)
        return Axis(title, values_of(self._agencies.values()))

    @property
    def _agencies(self) -> Mapping[str, str]:
        """The agency whose grade a case has, by case: that of its auditors."""
        of_auditor = {one.id: one.agency.strip() or NOT_RECORDED for one in self._audit.auditors}
        found: dict[str, set[str]] = {}
        for one in self._reading.returns.of_audit(self._audit.id):
            if one.state is ReturnState.SIGNED_OFF:
                found.setdefault(one.subject, set()).add(of_auditor.get(one.auditor, NOT_RECORDED))
        return {code: next(iter(each)) if len(each) == 1 else SEVERAL_AGENCIES for code, each in found.items()}

    def _grades(self, questions: tuple[Question, ...], first: str, second: str) -> tuple[list[CountedGrade], int]:
        counted = counting(self._reading, self._audit.id, self._template)
        by_code = {one.code: one for one in self._subjects}
        is_by_auditors = self._template.subject is SubjectKind.CASE and AGENCY in {first, second} - set(self._columns)
        agencies = self._agencies if is_by_auditors else {}
        grades, left_out = [], 0
        for question in questions:
            section = self._template.section_of[question.name].label
            for code, point in _shown(self._reading, self._found, question, counted):
                if point in NO_GRADE or code not in by_code:
                    left_out += point in NO_GRADE
                    continue
                label = _label(question, point)
                special = {SECTION: section, GRADE: label, self._agency: agencies.get(code, code)}
                places = (self._place(by_code[code], title, special) for title in (first, second))
                grades.append(CountedGrade(code, label, *places))
        return grades, left_out

    def _place(self, subject: Subject, title: str, special: Mapping[str, str]) -> str:
        if title in self._columns:
            return subject.attribute(title).strip() or NOT_RECORDED
        return special[title]


def _shown(reading: Reading, found: Findings, question: Question, counted: Counting) -> list[tuple[str, str]]:
    """Subject and grade as the findings count them: what the panel agreed, or own grades while it has agreed none."""
    agreed = [(one.subject, one.point) for one in reading.panels.grades(found.audit) if one.question == question.name]
    if agreed and question in panel_questions(found.template):
        return agreed
    return overall_grades(reading, found.audit, question.name, counted)


def _section_grades(template: Template) -> tuple[Question, ...]:
    return tuple(grade for section in template.sections if (grade := template.grade_question(section)) is not None)


def _labels(questions: tuple[Question, ...]) -> tuple[str, ...]:
    """The words of every grade, in the order the scale is printed."""
    scales = [scale for one in questions if (scale := scale_of(one)) is not None]
    return tuple(dict.fromkeys(point.label for scale in scales for point in scale.points))


def _label(question: Question, point: str) -> str:
    scale = scale_of(question)
    return scale.point(point).label if scale is not None else point


def cross_tab_json(table: CrossTab) -> dict[str, Any]:
    """The table as ``findings --by A --by B --json`` adds it."""
    return {
        "rows": table.rows_title,
        "columns": table.columns_title,
        "of": table.noun,
        "only": table.only,
        "row_names": list(table.row_names),
        "column_names": list(table.column_names),
        "counts": [list(row) for row in table.counts],
        "row_totals": list(table.row_totals),
        "column_totals": list(table.column_totals),
        "total": table.total,
        "small_rows": list(table.small_rows),
        "small_columns": list(table.small_columns),
        "without_grade": table.left_out,
    }
