"""The sentence under an answer, and where it was seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qa_desk.domain.identifying.identifiers import look_for_identifiers
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Need, QuestionState
from qa_desk.ui.grading.evidence_table import EvidenceTable
from qa_desk.ui.grading.suspect_marks import SuspectMarks
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.onward_text import OnwardText
from qa_desk.ui.widgets.source_field import SourceField
from qa_desk.ui.widgets.text_label import TextLabel

MAY_IDENTIFY = tr("This may identify someone: {}. Use “the child” or “mother”.")


class EvidenceBox(QWidget):
    """Evidence, where it was seen, and a warning about words that may identify someone."""

    note_typed = Signal(str)
    note_left = Signal()
    source_given = Signal(str)
    items_listed = Signal(object)  # tuple of EvidenceReference, in the forms of agencies and schools
    onward_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._question = ""
        self.table: EvidenceTable | None = None
        self.note_label = QLabel()
        self.note = OnwardText(look, tr("Evidence"))
        self.note.typed.connect(self.note_typed)
        self.note.typed.connect(self._warn)
        self.note.left.connect(self.note_left)
        self.note.next_requested.connect(self.onward_requested)
        self.note.back_requested.connect(self.back_requested)
        self.note.limit_told.connect(self._on_limit_told)
        self.note_label.setBuddy(self.note)
        self._marks = SuspectMarks(look, self.note.document())
        self.limit_label = TextLabel(look, ink="muted")
        self.warning_label = TextLabel(look, ink="info")
        self.source_label = QLabel(tr("&Where you saw it"))
        self.source = SourceField()
        self.source_label.setBuddy(self.source)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
        self._column.addWidget(self.note_label)
        self._column.addWidget(self.note)
        self._column.addWidget(self.limit_label)
        self._column.addWidget(self.warning_label)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.source_label)
        row.addWidget(self.source, 1)
        self._column.addSpacing(look.space(4))
        self._column.addLayout(row)
        self.source.given.connect(self.source_given)
        self.source.next_requested.connect(self.onward_requested)
        self.source.back_requested.connect(self.back_requested)
        self.limit_label.hide()
        self.warning_label.hide()

    def show_case(self) -> None:
        """Another case begins: its first question is another one, even under the same name."""
        self._question = ""

    def list_items(self, today: Callable[[], date]) -> None:
        """From now on sources are items with what they are: the form is an agency's or a school's."""
        if self.table is None:
            self.table = EvidenceTable(self._look, today)
            self.table.listed.connect(self.items_listed)
            self.table.back_requested.connect(self.back_requested)
            self._column.addWidget(self.table)

    def show_listing(self, *, is_listing: bool) -> None:
        """Show the table of items, or the one line of where it was seen."""
        for widget in (self.source_label, self.source):
            widget.setVisible(not is_listing)
        if self.table is not None:
            self.table.setVisible(is_listing)

    @property
    def source_parts(self) -> tuple[QWidget, ...]:
        """Where one says where something was seen, in the order of the focus."""
        return (self.source, *(self.table.parts if self.table is not None else ()))

    def focus_source(self) -> None:
        """Go to where one says where something was seen."""
        if self.table is not None and self.table.isVisibleTo(self):
            self.table.take_focus()
        else:
            self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Announce what is half filled in; False while some of it cannot be kept."""
        return self.table is None or self.table.flush()

    def show_state(self, state: QuestionState, sources: tuple[str, ...]) -> None:
        """Show what is kept for a question."""
        if state.question.name != self._question:
            self._question = state.question.name
            self.note.start_over(state.question.note.limit)
            self.source.show_source("")
            if self.table is not None:
                self.table.start_over()
        self.note.show_text(state.answer.note)
        self.source.remember(sources)
        if self.table is not None:
            self.table.remember(sources)
        self.source.show_source(", ".join(reference.source for reference in state.answer.evidence))
        self.refresh(state)
        self._warn(state.answer.note)

    def refresh(self, state: QuestionState) -> None:
        """Say what is needed now, in the labels of the boxes."""
        note = tr("needed for this grade") if state.note_wanted else ""
        if Need.NOTE in state.needs and state.outcome == "cannot_judge":
            note = tr("needed: say what was missing")
        self.note_label.setText(tr("&Evidence ({note})", note=note) if note else tr("&Evidence"))
        self.note.setAccessibleName(self.note_label.text().replace("&", ""))
        source = tr("&Where you saw it (needed)") if state.evidence_wanted else tr("&Where you saw it")
        self.source_label.setText(source)
        self.source.setAccessibleName(source.replace("&", ""))
        if self.table is not None:
            self.table.show_items(state.answer.evidence, is_wanted=state.evidence_wanted)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the words readable and reachable, and unchanged."""
        self.note.setReadOnly(read_only)
        self.source.setReadOnly(read_only)
        if self.table is not None:
            self.table.set_read_only(read_only)

    def _warn(self, text: str) -> None:
        suspects = look_for_identifiers(text)
        self.warning_label.setText(MAY_IDENTIFY.format(", ".join(dict.fromkeys(one.text for one in suspects[:3]))))
        self.warning_label.setVisible(bool(suspects))

    def _on_limit_told(self, words: str) -> None:
        self.limit_label.setText(words)
        self.limit_label.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
