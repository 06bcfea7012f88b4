"""The rows of the question list: sections, and under them every question with how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import answer_words, outcome_words
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need, QuestionState
from qa_desk.domain.template import Question, Section
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import Tag

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class SectionRow:
    """The heading of a section with how far it has come."""

    label: str
    told: str


@dataclass(frozen=True)
class QuestionRow:
    """One question of the list."""

    name: str
    number: str
    title: str
    tag: Tag | None
    words: str
    needs_evidence: bool
    asked: bool
    kept: bool
    """Not asked now, but answered before: shown greyed, in case the person changes back."""
    flagged: bool
    spoken: str


Row = SectionRow | QuestionRow


def section_row(section: Section, form: FilledForm) -> SectionRow:
    """The heading of one section."""
    counts = form.section_counts(section)
    return SectionRow(section.label, f"{counts.answered}/{counts.asked}" if counts.asked else "")


def question_row(question: Question, form: FilledForm) -> QuestionRow:
    """The row of one question as it stands in ``form``."""
    state = form.state(question.name)
    number = form.template.numbers[question.name]
    needs = bool(state.needs) and Need.VALUE not in state.needs
    tag = outcome_tag(question, state.outcome) if state.asked else None
    words = "" if tag is not None else _words(state)
    spoken = f"{number} {question.title}: {_spoken(state)}"
    kept = not state.asked and not state.answer.is_empty
    return QuestionRow(
        question.name, number, question.title, tag, words, needs, state.asked, kept, state.answer.flagged, spoken
    )


def _words(state: QuestionState) -> str:
    return answer_words(state.question, state.shown) if state.asked else tr("Not needed now")


def _spoken(state: QuestionState) -> str:
    if not state.asked:
        return tr("not needed now")
    if state.outcome in (outcomes.ANSWERED,):
        told = answer_words(state.question, state.shown)
    else:
        told = outcome_words(state.question, state.outcome)
    needs = tr(", needs evidence") if state.needs and Need.VALUE not in state.needs else ""
    return f"{told}{needs}{', flagged' if state.answer.flagged else ''}"


class QuestionRows(QAbstractListModel):
    """What the list shows; rows keep their place, and questions that are not asked are hidden by the view."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._place: dict[str, int] = {}
        self._sections: list[tuple[int, Section]] = []
        self.current = ""

    def show(self, form: FilledForm) -> None:
        """Show another case."""
        self.beginResetModel()
        self._rows, self._place, self._sections = [], {}, []
        for section in form.template.sections:
            self._sections.append((len(self._rows), section))
            self._rows.append(section_row(section, form))
            for question in section.questions:
                self._place[question.name] = len(self._rows)
                self._rows.append(question_row(question, form))
        self.endResetModel()

    def refresh(self, form: FilledForm, touched: tuple[str, ...]) -> None:
        """Bring the touched questions and their sections up to date."""
        sections = {form.template.section_of[name].name for name in touched}
        for name in touched:
            self._replace(self._place[name], question_row(form.state(name).question, form))
        for place, section in self._sections:
            if section.name in sections:
                self._replace(place, section_row(section, form))

    def _replace(self, place: int, row: Row) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def place_of(self, name: str) -> int:
        """The row of a question."""
        return self._place[name]

    def row(self, place: int) -> Row:
        """What stands in one row."""
        return self._rows[place]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, SectionRow):
            words = tr("{label}, {told} answered", label=row.label, told=row.told) if row.told else row.label
            return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], SectionRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
