"""What the grades mean, beside the question: descriptors, hints, and what the question rests on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import BasisKind, Question
from qa_desk.domain.verdict_scales import scale_of
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.grade_tag import GradeTag, point_tag
from qa_desk.ui.widgets.text_label import TextLabel

BASIS_WORDS = {
    BasisKind.STATUTORY: tr("Statutory"),
    BasisKind.LOCAL: tr("Local rule"),
    BasisKind.PRACTICE: tr("Good practice"),
}


class GradePane(QScrollArea):
    """Shows the descriptors of the open question's scale; rebuilt only when the scale changes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What the grades mean"))
        self._shown: Question | None = None
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self.setWidget(self._body)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_question(self, question: Question) -> None:
        """Show what the grades of ``question`` mean."""
        earlier, self._shown = self._shown, question
        same = earlier is not None and earlier.basis == question.basis and scale_of(earlier) is scale_of(question)
        if same:
            return
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fill(question)

    def _fill(self, question: Question) -> None:
        scale = scale_of(question)
        if scale is not None:
            self._add(TextLabel(self._look, tr("What the grades mean"), size=TextSize.QUESTION, bold=True))
            for point in scale.points:
                line = QHBoxLayout()
                holder = QWidget()
                line.setContentsMargins(0, self._look.space(8), 0, 0)
                line.addWidget(GradeTag(self._look, point_tag(point)))
                line.addStretch(1)
                holder.setLayout(line)
                self._add(holder)
                if point.descriptor:
                    self._add(TextLabel(self._look, point.descriptor))
        if question.basis is not None:
            self._column.addSpacing(self._look.space(16))
            self._add(TextLabel(self._look, tr("What this rests on"), bold=True))
            told = BASIS_WORDS[question.basis.kind]
            source = ", ".join(part for part in (question.basis.source, question.basis.edition) if part)
            self._add(TextLabel(self._look, f"{told}: {source}" if source else told, ink="muted"))
        self._column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _on_look_changed(self) -> None:
        margin = self._look.space(16)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(self._look.space(4))
