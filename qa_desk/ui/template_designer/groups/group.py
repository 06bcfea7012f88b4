"""What the groups of the properties pane have in common: a heading that opens it, and fields bound to keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.templates.reading.question_reader import KEYS_BY_TYPE
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.bound_fields import BoundFields
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts


class GroupHeading(QPushButton):
    """The name of a group and what it says now; opens and closes it."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        self.summary, self.is_open = "", False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)
        self.show_state("", is_open=False)

    def show_state(self, summary: str, *, is_open: bool) -> None:
        """Say in short what the group says, and whether it is open."""
        self.summary, self.is_open = summary, is_open
        self.setAccessibleName(f"{self._title}: {'close' if is_open else 'open'}")
        self.setAccessibleDescription(f"{summary}. {tr('Open') if is_open else tr('Closed')}".lstrip(". "))
        self.update()

    def show_title(self, title: str, *, is_open: bool) -> None:
        """Take other words for the heading itself."""
        self._title = title
        self.show_state("", is_open=is_open)

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(200), self._look.text_height() + self._look.space(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        look, theme, space = self._look, self._look.theme, self._look.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.sel if self.underMouse() else theme.alt))
        self._paint_arrow(painter, QRectF(space(10), 0, space(10), self.height()))
        room = self.rect().adjusted(space(30), 0, -space(12), 0)
        painter.setFont(look.font(bold=True))
        painter.setPen(QColor(theme.text))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, left, self._title)
        room.setLeft(room.left() + look.metrics(bold=True).horizontalAdvance(self._title) + space(16))
        if self.is_open:
            painter.end()
            return  # the fields say it themselves
        painter.setFont(look.font())
        painter.setPen(QColor(theme.muted))
        words = painter.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        painter.end()

    def _paint_arrow(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(QColor(self._look.theme.muted), max(1.5, self._look.space(2) * 0.8)))
        x, y, half = room.center().x(), room.center().y(), room.width() / 2
        if self.is_open:
            corners = ((x - half, y - half / 2), (x, y + half / 2), (x + half, y - half / 2))
        else:
            corners = ((x - half / 2, y - half), (x + half / 2, y), (x - half / 2, y + half))
        painter.drawPolyline([QPointF(*corner) for corner in corners])


class Group(BoundFields):
    """Some properties of a question under a heading that says in short what they are."""

    title = ""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.heading = GroupHeading(look, self.title)
        self.body = QWidget()
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addWidget(self.heading)
        column.addWidget(self.body)
        self.fields = QVBoxLayout(self.body)
        scaled(look, self.fields, margins=(16, 12, 16, 16), spacing=16)
        self.heading.clicked.connect(self._on_heading)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Show the fields, or the heading alone."""
        self.heading.show_state(self.heading.summary, is_open=is_open)
        self.body.setVisible(is_open)

    def show_question(self, question: QuestionFacts, facts: DraftFacts) -> None:
        """Show the keys of a question; fields it cannot have are hidden, and the group with the last of them."""
        self._tree = question.tree
        self.offer(question, facts)
        self.show_tree(question.tree)
        for key, field in self.properties.items():
            field.setVisible(self.takes(key, question))
        self.setVisible(any(self.takes(key, question) for key in self.properties))
        self.heading.show_state(self.summary(question, facts), is_open=self.heading.is_open)

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        """Put what can be chosen into the lists, and show what no key alone says."""

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - for those that have one
        """What the group says now, in a few words."""
        return ""

    def takes(self, key: str, question: QuestionFacts) -> bool:
        """Whether a question of this type has the key."""
        kind = question.kind
        return kind is None or key.split(".")[0] in KEYS_BY_TYPE[kind]

    def _on_heading(self) -> None:
        self.set_open(not self.heading.is_open)
