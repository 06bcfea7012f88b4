"""What can be made, what would be in it, and the one button that makes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.services.reports import MARKINGS, OfferedReport, ReportOutline
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.report_export.bullet_list import BulletList
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

NO_MARKING = "No marking"
SIDE_BY_SIDE = 720


class ReportsView(Page):
    """S8 of the product, for the kinds of file that exist."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    kind_chosen = Signal(str)  # kind
    save_requested = Signal()
    stop_requested = Signal()
    open_requested = Signal()
    folder_requested = Signal()

    keys_line = "Up/Down kind of report   Ctrl+Shift+S save as"
    keys = (
        ("Up, Down", "Another kind of report"),
        ("Ctrl+Shift+S", "Make the report and save it"),
        ("Alt+M", "Marking"),
        ("Esc", "Back to Home"),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, "Reports", size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.audit_box = self._box()
        self.audit_field = FieldBox(look, "A&udit", self.audit_box, widest=420)
        self.marking_box = self._box()
        for marking in MARKINGS:
            self.marking_box.addItem(marking or NO_MARKING, marking)
        self.marking_field = FieldBox(
            look, "&Marking", self.marking_box, "Printed at the head of every page.", widest=300
        )
        self.kinds = QButtonGroup(self)
        self.outline_title = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.headline = TextLabel(look, bold=True)
        self.provisional = TextLabel(look, ink="info", bold=True)
        self.contents = BulletList(look)
        self.save_button = verb_button("&Save as...", main=True)
        self.save_hint = TextLabel(look, ink="muted")
        self.progress = ProgressLine(look)
        self._open = QAction("&Open", self)
        self._folder = QAction("Show in &folder", self)
        self._lay_out()
        self._connect()

    def _box(self) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        guard_wheel(box)
        return box

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        for widget in (self.heading, self.message_bar, self.audit_field):
            column.addWidget(widget)
        left = QWidget()
        self._left = QVBoxLayout(left)
        scaled(look, self._left, spacing=8)
        self._left.addWidget(TextLabel(look, "Make", size=TextSize.QUESTION, bold=True))
        self._kinds_end = self._left.count()
        self._left.addSpacing(look.space(8))
        self._left.addWidget(self.marking_field)
        self._left.addStretch(1)
        card = Card(look)
        for words in (self.outline_title, self.headline, self.provisional, self.contents):
            card.body.addWidget(words)
        card.body.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(look, self._sides, spacing=24)
        self._sides.addWidget(left)
        self._sides.addWidget(card)
        column.addLayout(self._sides)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.save_hint)
        column.addWidget(self.progress)

    def _connect(self) -> None:
        self.audit_box.activated.connect(self._on_audit_chosen)
        self.kinds.buttonClicked.connect(self._on_kind_chosen)
        self.save_button.clicked.connect(self.save_requested)
        self.progress.stop_requested.connect(self.stop_requested)
        self._open.triggered.connect(self.open_requested)
        self._folder.triggered.connect(self.folder_requested)
        self._look.changed.connect(self._arrange)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+S"), self, self.save_button.click)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        chosen = self.kinds.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, offered: Sequence[OfferedReport]) -> None:
        """Offer the kinds of file that can be made, the first one chosen."""
        for place, one in enumerate(offered):
            button = QRadioButton(f"{one.title}, {one.program}")
            button.setAccessibleName(button.text())
            button.setProperty("kind", one.kind)
            button.setChecked(place == 0)
            self.kinds.addButton(button)
            self._left.insertWidget(self._kinds_end + place, button)

    @property
    def kind(self) -> str:
        """The chosen kind."""
        chosen = self.kinds.checkedButton()
        return str(chosen.property("kind")) if chosen is not None else ""

    @property
    def marking(self) -> str:
        """The chosen marking, "" for none."""
        return str(self.marking_box.currentData())

    def show_audits(self, audits: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer the audits (id, title) of the desk; a single one needs no choice."""
        self.audit_box.clear()
        for audit, title in audits:
            self.audit_box.addItem(title, audit)
        self.audit_box.setCurrentIndex(self.audit_box.findData(shown))
        self.audit_field.setVisible(len(audits) > 1)
        title = self.audit_box.currentText()
        self.heading.setText(f"Reports: {title}" if title else "Reports")

    def show_outline(self, outline: ReportOutline | None, *, is_busy: bool = False) -> None:
        """Say what the file would hold; without an outline, that there is no audit yet."""
        refusal = outline.refusal if outline else UserError("No audits yet.", "Set one up first.")
        self.outline_title.setText(outline.title if outline else "")
        self.headline.setText("" if refusal or outline is None else outline.headline)
        self.provisional.setText(f"{outline.provisional}." if outline and outline.provisional and not refusal else "")
        if refusal:
            self.contents.show_lines((f"{refusal.message} {refusal.hint}",), bullets=False)
        elif outline is not None:
            self.contents.show_lines(outline.contents)
        for words in (self.outline_title, self.headline, self.provisional):
            words.setVisible(bool(words.text()))
        self.save_button.setEnabled(refusal is None and not is_busy)
        self.save_hint.setText(refusal.message if refusal else "You choose where it goes. That it was made is noted.")

    def show_progress(self, words: str) -> None:
        """Say where the work is; only one file is made at a time."""
        self.message_bar.close_message()
        self.save_button.setEnabled(False)
        self.progress.show_progress(words)

    def show_stopped(self, words: str = "") -> None:
        """The work has ended, without a file or with one that is told elsewhere."""
        self.save_button.setEnabled(True)
        self.progress.finish(words)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, path: Path) -> None:
        """Say where the file is, beside what can be done with it."""
        self.show_stopped()
        actions = (self._open, self._folder)
        self.message_bar.show_message(MessageKind.DONE, f"Saved {path.name}.", shown_path(path.parent), actions)
        self.area.ensureWidgetVisible(self.message_bar)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        for place, share in enumerate((2, 3)):
            self._sides.setStretch(place, share if is_wide else 0)

    def _on_audit_chosen(self, place: int) -> None:
        self.audit_opened.emit(str(self.audit_box.itemData(place)))

    def _on_kind_chosen(self, button: QRadioButton) -> None:
        self.kind_chosen.emit(str(button.property("kind")))
