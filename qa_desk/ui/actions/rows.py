"""The action plan as rows: headings and actions, what each column says, and the tag of a colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from qa_desk.domain.actions.action import Rag, Status
from qa_desk.domain.actions.leads import leads_words
from qa_desk.domain.actions.listing import ActionGroup, ListedAction
from qa_desk.domain.actions.words import late_words
from qa_desk.domain.language import tr
from qa_desk.domain.tones import Mark
from qa_desk.ui.widgets.grade_tag import Tag
from qa_desk.ui.widgets.reading_table import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex
REF, WORDS, LEAD, DUE, UPDATE, RAG = range(6)
EDITED_HERE = (REF, WORDS, LEAD, DUE)
"""Columns whose cells are typed into; an update is added and a colour is set, neither is edited."""
SUGGESTED = "suggested"
ASKED = tr("Waits for a second person to check it")

TAGS = {
    Rag.RED: Tag(Mark.SQUARE, tr("Red"), "R", "inadequate"),
    Rag.AMBER: Tag(Mark.TRIANGLE, tr("Amber"), "A", "requires_improvement"),
    Rag.GREEN: Tag(Mark.CIRCLE, tr("Green"), "G", "good"),
}
"""The colours that are judgements; everything else is plain words."""


@dataclass(frozen=True)
class ActionLine:
    """One row: a heading, or an action below it."""

    heading: str
    listed: ListedAction | None = None

    @property
    def id(self) -> str:
        """The id of the action, empty for a heading."""
        return self.listed.action.id if self.listed else ""

    def lines(self, column: int) -> tuple[str, ...]:
        """What a cell says, each on a line of its own."""
        listed = self.listed
        if listed is None:
            return (self.heading,) if column == REF else ()
        action, wording = listed.action, listed.action.wording
        match column:
            case 0:
                return (wording.ref,)
            case 1:
                waits = (tr("Waits for {join}", join=", ".join(listed.waits_for)),) if listed.waits_for else ()
                asked = (ASKED,) if action.status is Status.ASKED else ()
                return (" ".join(wording.words.split()), *waits, *asked)
            case 2:
                return (leads_words(wording.leads),)
            case 3:
                late = late_words(listed.standing.days_late) if listed.is_late else ""
                return (*action.due.lines, late) if late else action.due.lines
            case 4:
                return (" ".join(action.update.split()) or "-",)
        standing = listed.standing
        return (standing.rag.words, SUGGESTED) if standing.is_suggested else (standing.rag.words,)

    def text(self, column: int) -> str:
        """What a cell says, in one line."""
        return ", ".join(self.lines(column))

    def typed(self, column: int) -> str:
        """What a cell says as it can be typed again."""
        if self.listed is None:
            return ""
        action = self.listed.action
        return {REF: action.ref, WORDS: action.wording.words, LEAD: leads_words(action.wording.leads)}.get(
            column, action.due.words
        )

    def spoken(self, column: int) -> str:
        """The same for somebody who listens: an update that is not there is said."""
        if column == UPDATE and self.listed and not self.listed.action.update:
            return tr("No update")
        why = self.listed.standing.why if self.listed and column == RAG else ""
        return f"{self.text(column)}. {why}" if why else self.text(column)


def action_lines(groups: Sequence[ActionGroup]) -> tuple[ActionLine, ...]:
    """Every heading with its actions."""
    return tuple(
        line
        for group in groups
        for line in (ActionLine(group.title), *(ActionLine(group.title, one) for one in group.members))
    )


def _column(title: str, number: int) -> Column[ActionLine]:
    return Column(title, lambda line: line.text(number), lambda line: line.spoken(number))


COLUMNS = tuple(
    _column(title, number)
    for number, title in enumerate(
        (tr("Ref"), tr("Recommendation / action"), tr("Lead"), tr("Due"), tr("Update"), "RAG")
    )
)


class ActionRows(RowsModel[ActionLine]):
    """Rows that can be typed into; what is typed is a wish, and the rows are shown again when it was recorded."""

    cell_edited = Signal(str, int, str)  # action id, column, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.green_help = ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        if line is None or line.listed is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may_edit = index.column() in EDITED_HERE and (index.column() != DUE or line.listed.action.is_open)
        return flags | Qt.ItemFlag.ItemIsEditable if may_edit else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.EditRole:
            return self.rows[index.row()].typed(index.column())
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value) == line.typed(index.column()):
            return False
        self.cell_edited.emit(line.id, index.column(), str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and section == RAG and orientation is Qt.Orientation.Horizontal:
            return self.green_help
        return super().headerData(section, orientation, role)

    def row_of(self, action_id: str) -> int:
        """The first row of an action, -1 where it is not shown."""
        return next((number for number, line in enumerate(self.rows) if action_id and line.id == action_id), -1)

    def above(self, row: int) -> ActionLine | None:
        """The action above a row, in whatever group."""
        return next((line for line in reversed(self.rows[:row]) if line.listed), None)
