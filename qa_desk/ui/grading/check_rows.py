"""The rows of the check page: every asked question once, with its answer, its evidence and its problem."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import answer_words, outcome_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.application_evidence import item_words
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import QuestionState
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import Tag

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class CheckSection:
    """The heading of a section."""

    label: str


@dataclass(frozen=True)
class CheckRow:
    """One asked question with everything that was said on it."""

    name: str
    number: str
    title: str
    tag: Tag | None
    words: str
    said: str
    problem: str

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        tag = self.tag.word if self.tag else ""
        parts = (f"{self.number} {self.title}", tag, self.words, self.said, self.problem)
        return ". ".join(part.rstrip(".") for part in parts if part)


def check_rows(form: FilledForm) -> list[CheckSection | CheckRow]:
    """Every asked question under its section; follow-ups that are not asked are left out."""
    problems: dict[str, str] = {}
    for problem in form_problems(form):
        problems.setdefault(problem.question, problem.message)
    rows: list[CheckSection | CheckRow] = []
    for section in form.template.sections:
        asked = [state for state in form.states(section) if state.asked]
        if asked:
            rows.append(CheckSection(section.label))
            rows += [_row(form, state, problems.get(state.question.name, "")) for state in asked]
    return rows


def _row(form: FilledForm, state: QuestionState, problem: str) -> CheckRow:
    question = state.question
    tag = outcome_tag(question, state.outcome)
    optional_blank = not state.required and state.outcome == outcomes.NOT_ANSWERED
    if optional_blank:
        tag, words = None, tr("Not worked out yet") if question.is_computed else tr("Not provided")
    elif tag is not None and (question.timescale or question.attendance) and not state.answer.is_blank:
        words = state.verdict.sentence if state.verdict else answer_words(question, state.answer)
    else:
        words = "" if tag is not None else answer_words(question, state.shown)
    number = form.template.numbers[question.name]
    return CheckRow(question.name, number, question.title, tag, words, _said(state.answer), problem)


def _said(answer: Answer) -> str:
    sources = ", ".join(map(item_words, answer.evidence))
    parts = [answer.reason.strip(), answer.note.strip(), f"({sources})" if sources else ""]
    return " ".join(part for part in parts if part)


def glance(form: FilledForm) -> list[tuple[Tag, int]]:
    """How many of each judgement, from the best point of any scale to the ones not answered."""
    counted: dict[str, tuple[int, Tag, int]] = {}
    for state in form.states():
        told = state.counts or (state.question.is_computed and state.is_answered)
        tag = outcome_tag(state.question, state.outcome) if told else None
        if tag is None:
            continue
        scale = scale_of(state.question)
        rank = -scale.rank(state.outcome) if scale and state.outcome not in outcomes.NO_GRADE else 99
        _, _, count = counted.get(tag.word, (rank, tag, 0))
        counted[tag.word] = (rank, tag, count + 1)
    return [(tag, count) for _, tag, count in sorted(counted.values(), key=lambda one: (one[0], one[1].word))]


class CheckRows(QAbstractListModel):
    """The rows of the check page."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CheckSection | CheckRow] = []

    def show(self, form: FilledForm) -> None:
        """Show a case as it stands."""
        self.beginResetModel()
        self._rows = check_rows(form)
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """The row of a question, or the first question when it is not listed."""
        for place, row in enumerate(self._rows):
            if isinstance(row, CheckRow) and row.name == name:
                return place
        return min(1, len(self._rows) - 1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        spoken = row.label if isinstance(row, CheckSection) else row.spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                spoken
                if isinstance(row, CheckSection)
                else tr("Change question {number}: {spoken}", number=row.number, spoken=spoken)
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], CheckSection):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def standing_words(form: FilledForm) -> str:
    """What the whole is graded, for the line above the sign-off button."""
    overall = form.template.grade_question(None)
    if overall is None:
        return ""
    state = form.state(overall.name)
    own = outcome_words(overall, state.outcome)
    suggested = state.suggestion.point
    if suggested is None:
        return tr("Your overall grade: {own}.", own=own)
    told = overall.scale.point(suggested).label if overall.scale else suggested
    return tr("Your overall grade: {own}. The rules of the template suggest {told}.", own=own, told=told)
