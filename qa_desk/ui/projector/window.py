"""The window for the room: one question, large and light, and only what is safe to project."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.projector.projected import Projected
from qa_desk.ui.projector.wall import Wall
from qa_desk.ui.projector.wall_scale import WallScale
from qa_desk.ui.projector.wall_text import WallEvidence, WallLabel, WallReason
from qa_desk.ui.widgets.focus_ring import FocusRing

TITLE = tr("QA Desk: projector")
_MARGIN, _GAP, _BETWEEN = 48, 16, 48


class ProjectorWindow(QWidget):
    """Shows what it is told. No names, no case list; evidence only from V until the next question."""

    step_requested = Signal(int)
    key_chosen = Signal(str)  # the key of a grade
    reason_typed = Signal(str)
    record_requested = Signal()
    ended = Signal()

    def __init__(self, look: Look, beside: QWidget, *, single_keys: bool) -> None:
        super().__init__(beside, Qt.WindowType.Window)
        self._single_keys = single_keys
        self._wall = wall = Wall(look)
        self._shown: Projected | None = None
        self._evidence_wanted = False
        self._with_marks = True
        self.audit_label, self.marking_label, self.case_label = (WallLabel(wall, bold=True) for _ in range(3))
        self.title_label = WallLabel(wall, bold=True)
        self.scale = WallScale(wall)
        self.apart_label = WallLabel(wall)
        self.chosen_label = WallLabel(wall, bold=True)
        self.reason_label = WallLabel(wall, bold=True)
        self.reason = WallReason(wall)
        self.evidence = WallEvidence(wall)
        self.problem_label = WallLabel(wall, bold=True)
        self.progress_label, self.rest_label = WallLabel(wall), WallLabel(wall)
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wall.dress(self)
        self._lay_out()
        self._ring = FocusRing(look, self)
        self.reason.typed.connect(self.reason_typed)
        self.reason.left.connect(self.setFocus)

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setWidget(self._question())
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blank = QWidget()
        self._blank.setAccessibleName(tr("The screen is blank; B shows the question again"))
        self._blank.setProperty("part", "page")
        self.rest_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sides = QStackedLayout(self)
        for side in (self._area, self._blank, self.rest_label):
            self._sides.addWidget(side)

    def _question(self) -> QWidget:
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        column.setSpacing(_GAP)
        top, reason = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(_BETWEEN)
        top.addWidget(self.audit_label, 1, Qt.AlignmentFlag.AlignTop)
        for label in (self.marking_label, self.case_label):
            label.setWordWrap(False)
            top.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        self.reason_label.setText(tr("Reason:"))
        self.reason_label.setWordWrap(False)
        reason.setSpacing(_GAP)
        reason.addWidget(self.reason_label, 0, Qt.AlignmentFlag.AlignTop)
        reason.addWidget(self.reason, 1)
        self.problem_label.setProperty("ink", "error")
        self.progress_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        for widget in (self.title_label, self.scale, self.apart_label, self.evidence, self.chosen_label):
            column.addWidget(widget)
        column.addLayout(reason)
        column.addWidget(self.problem_label)
        column.addStretch(1)
        column.addWidget(self.progress_label)
        return page

    @property
    def is_blank(self) -> bool:
        """Whether the room sees nothing."""
        return self._sides.currentWidget() is self._blank

    def show_projected(self, projected: Projected) -> None:
        """Show the open question as it stands now."""
        if self._shown is None or self._shown.place != projected.place:
            self._evidence_wanted = False
            self.problem_label.tell("")
            self._area.verticalScrollBar().setValue(0)
        self._shown = projected
        if self._sides.currentWidget() is self.rest_label:
            self._sides.setCurrentWidget(self._area)
        self.audit_label.setText(projected.audit)
        self.marking_label.setText(projected.marking)
        self.case_label.setText(projected.case)
        self.title_label.setText(f"{projected.number}   {projected.title}")
        self.chosen_label.setText(tr("Agreed grade:  {words}", words=projected.chosen or tr("none yet")))
        self.reason.show_text(projected.reason)
        self.progress_label.setText(projected.progress)
        self._show_voices(projected)

    def rest(self, words: str) -> None:
        """No question is open: show only how far the panel has come."""
        self.rest_label.setText(words)
        if not self.is_blank:
            self._sides.setCurrentWidget(self.rest_label)

    def tell_problem(self, words: str) -> None:
        """Say in the page what is missing: nothing pops up over a projected screen."""
        self.problem_label.tell(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
            self.close()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.record_requested.emit()
        elif self._single_keys or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._act(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.ended.emit()

    def _act(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_N: lambda: self.step_requested.emit(1),
            Qt.Key.Key_P: lambda: self.step_requested.emit(-1),
            Qt.Key.Key_R: lambda: self.reason.setFocus(Qt.FocusReason.OtherFocusReason),
            Qt.Key.Key_V: self._toggle_evidence,
            Qt.Key.Key_B: self._toggle_blank,
            Qt.Key.Key_H: self._toggle_marks,
        }
        if event.key() in acts:
            acts[event.key()]()
        elif event.text().isdecimal():
            self.key_chosen.emit(event.text())

    def _toggle_evidence(self) -> None:
        self._evidence_wanted = not self._evidence_wanted
        self._show_again()

    def _toggle_marks(self) -> None:
        self._with_marks = not self._with_marks
        self._show_again()

    def _toggle_blank(self) -> None:
        self._sides.setCurrentWidget(self._area if self.is_blank else self._blank)
        self.setFocus()

    def _show_again(self) -> None:
        if self._shown is not None:
            self._show_voices(self._shown)

    def _show_voices(self, projected: Projected) -> None:
        self.scale.show_projected(projected, with_marks=self._with_marks)
        apart = (f"{one.letter}: {one.words}" for one in projected.voices if not one.point)
        self.apart_label.tell("    ".join(apart) if self._with_marks else "")
        self.evidence.show_voices(projected.voices if self._evidence_wanted else ())
