"""What can be made, how it would read, what to look at before it is shared, and the button that makes it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.reports import OfferedReport, ReportChoices, ReportOutline
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.report_export.bullet_list import BulletList
from qa_desk.ui.report_export.choices_pane import ChoicesPane, narrow_box
from qa_desk.ui.report_export.preview import Preview
from qa_desk.ui.report_export.share_list import ShareList
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

SIDE_BY_SIDE = 760


class ReportsView(Page):
    """S8 of the product."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    kind_chosen = Signal(str)  # kind
    choices_changed = Signal()
    save_requested = Signal()
    save_all_requested = Signal()
    stop_requested = Signal()
    open_requested = Signal()
    folder_requested = Signal()

    keys_line = tr("F1 keys   Alt+I include   F6 preview   PgUp/PgDn page   Ctrl+Shift+S save as   Ctrl+P print")
    keys = (
        ("Up, Down", tr("Another kind of report")),
        ("Alt+I", tr("What to include")),
        ("Alt+M", tr("Marking")),
        ("Alt+N", tr("Small numbers")),
        ("F6", tr("Choices, preview, and back")),
        ("PgUp, PgDn", tr("In the preview: a page up or down")),
        ("Alt+B", tr("What to look at before you share")),
        ("Alt+C", tr("Check again before you share")),
        ("Ctrl+Shift+S", tr("Make the report and save it")),
        ("Ctrl+P", tr("Open the saved file, to print it")),
        ("Esc", tr("Back to Home")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Reports"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.audit_box = narrow_box()
        self.audit_field = FieldBox(look, tr("A&udit"), self.audit_box, widest=420)
        self.pane = ChoicesPane(look)
        self.kinds, self.marking_box = self.pane.kinds, self.pane.marking_box
        self.outline_title = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.headline = TextLabel(look, bold=True)
        self.provisional = TextLabel(look, ink="info", bold=True)
        self.contents = BulletList(look)
        self.share = ShareList(look)
        self.preview = Preview(look)
        self.save_button = verb_button(tr("&Save as\u2026"), main=True)
        self.save_all_button = verb_button(tr("Save e&verything\u2026"))
        self.register_button = verb_button(tr("Export &register"))
        self.save_hint = TextLabel(look, ink="muted")
        self.progress = ProgressLine(look)
        self._open = QAction(tr("&Open"), self)
        self._folder = QAction(tr("Show in &folder"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=16)
        outline = Card(look)
        for words in (self.outline_title, self.headline, self.provisional, self.contents):
            outline.body.addWidget(words)
        for widget in (self.heading, self.message_bar, self.audit_field, self.pane, self.share, outline):
            self.area.column.addWidget(widget)
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        scaled(look, self._right, margins=(0, 16, 24, 16), spacing=0)
        self._right.addWidget(self.preview)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addWidget(self.area, 9)
        self._sides.addWidget(self._side, 11)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        scaled(look, foot, spacing=4)
        foot.addLayout(button_row(look, self.save_button, self.save_all_button, self.register_button))
        foot.addWidget(self.save_hint)
        foot.addWidget(self.progress)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._sides, 1)
        self._below = QVBoxLayout()
        scaled(look, self._below, margins=(24, 8, 24, 12))
        self._below.addWidget(self._foot)
        whole.addLayout(self._below)
        self._is_wide, self._refused = True, ""

    def _connect(self) -> None:
        self.audit_box.activated.connect(self._on_audit_chosen)
        self.pane.kind_chosen.connect(self.kind_chosen)
        self.pane.choices_changed.connect(self.choices_changed)
        self.share.marking_requested.connect(self.pane.go_to_marking)
        self.save_button.clicked.connect(self.save_requested)
        self.save_all_button.clicked.connect(self.save_all_requested)
        self.register_button.clicked.connect(lambda: self.go_requested.emit("exports", None))
        self.progress.stop_requested.connect(self.stop_requested)
        self._open.triggered.connect(self.open_requested)
        self._folder.triggered.connect(self.folder_requested)
        self._look.changed.connect(self._arrange)
        for key, do in (
            ("Ctrl+Shift+S", self.save_button.click),
            ("Ctrl+P", self.open_requested.emit),
            ("Alt+B", self.share.take_focus),
            ("F6", self._next_pane),
            ("Shift+F6", self._next_pane),
        ):
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        self.pane.take_focus()

    def offer(self, offered: Sequence[OfferedReport]) -> None:
        """Offer the kinds of file that can be made, the first one chosen."""
        self.pane.offer(offered)

    @property
    def kind(self) -> str:
        """The chosen kind."""
        return self.pane.kind

    @property
    def choices(self) -> ReportChoices:
        """Everything that is chosen for the file."""
        return self.pane.choices

    def show_audits(self, audits: Sequence[tuple[str, str]], shown: str) -> None:
        """Offer the audits (id, title) of the desk; a single one needs no choice."""
        self.audit_box.clear()
        for audit, title in audits:
            self.audit_box.addItem(title, audit)
        self.audit_box.setCurrentIndex(self.audit_box.findData(shown))
        self.audit_field.setVisible(len(audits) > 1)
        title = self.audit_box.currentText()
        self.heading.setText(tr("Reports: {title}", title=title) if title else tr("Reports"))

    def show_outline(self, outline: ReportOutline | None, *, is_busy: bool = False) -> None:
        """Say what the file would hold; without an outline, that there is no audit yet."""
        refusal = outline.refusal if outline else UserError(tr("No audits yet."), tr("Set one up first."))
        self.outline_title.setText(outline.title if outline else "")
        self.headline.setText("" if refusal or outline is None else outline.headline)
        self.provisional.setText(f"{outline.provisional}." if outline and outline.provisional and not refusal else "")
        if refusal:
            self.contents.show_lines((f"{refusal.message} {refusal.hint}",), bullets=False)
        elif outline is not None:
            self.contents.show_lines(outline.contents)
        for words in (self.outline_title, self.headline, self.provisional):
            words.setVisible(bool(words.text()))
        self.share.setVisible(refusal is None)
        self.save_button.setEnabled(refusal is None and not is_busy)
        self.save_all_button.setEnabled(outline is not None and not is_busy)
        self._refused = refusal.message if refusal else ""
        self.show_open_things("")

    def show_open_things(self, words: str) -> None:
        """Say beside the button what was not looked at yet, as in "2 things to look at (Alt+B)"."""
        self.save_hint.setText(
            self._refused or tr("{words} You choose where it goes. That it was made is noted.", words=words).strip()
        )

    def show_progress(self, words: str) -> None:
        """Say where the work is; only one file is made at a time."""
        self.message_bar.close_message()
        self.save_button.setEnabled(False)
        self.save_all_button.setEnabled(False)
        self.progress.show_progress(words)

    def show_stopped(self, words: str = "") -> None:
        """The work has ended, without a file or with one that is told elsewhere."""
        self.save_button.setEnabled(True)
        self.save_all_button.setEnabled(True)
        self.progress.finish(words)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, path: Path) -> None:
        """Say where the file is, beside what can be done with it."""
        self._show_done(tr("Saved {name}.", name=path.name), shown_path(path.parent), (self._open, self._folder))

    def show_saved_all(self, words: str, hint: str) -> None:
        """Say how many files are in the folder, and what is not."""
        self._show_done(words, hint, (self._folder,))

    def _show_done(self, words: str, hint: str, actions: Sequence[QAction]) -> None:
        self.show_stopped()
        self.message_bar.show_message(MessageKind.DONE, words, hint, actions)
        self.area.ensureWidgetVisible(self.message_bar)

    def show_notice(self, words: str) -> None:
        """Say something worth knowing."""
        self.message_bar.show_notice(words)
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
        """Preview and buttons stay in sight where there is room; else all of it is one column."""
        is_wide = self.width() >= self._look.space(SIDE_BY_SIDE)
        self.preview.setMinimumHeight(0 if is_wide else self._look.space(360))
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        if is_wide:
            self._right.addWidget(self.preview)
            self._below.addWidget(self._foot)
        else:
            self.area.column.addWidget(self.preview)
            self.area.column.addWidget(self._foot)
        self._side.setVisible(is_wide)

    def _next_pane(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.preview.isAncestorOf(focused):
            self.take_focus()
        else:
            self.preview.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_audit_chosen(self, place: int) -> None:
        self.audit_opened.emit(str(self.audit_box.itemData(place)))
