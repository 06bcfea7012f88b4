"""The table of templates, the sentence about the chosen one, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.designer import ShelfLine, ShelfStatus
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.template_shelf.columns import COLUMNS, about, line_id
from qa_desk.ui.template_shelf.import_report import ImportReport
from qa_desk.ui.template_shelf.new_panel import NewPanel
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

EMPTY = tr(
    "No templates yet. Start a new one, or import a form from Excel. Questions can be pasted from Word or Excel, one "
    "to a line."
)
MOST_ROWS = 12


class ShelfView(Page):
    """The place Ctrl+8 leads to."""

    shelf_requested = Signal(str)  # which line to stand on, "" for the one stood on before
    new_requested = Signal()
    open_requested = Signal(object)  # ShelfLine
    edition_requested = Signal(object)
    copy_requested = Signal(object)
    retire_requested = Signal(object)
    delete_requested = Signal(object)
    import_requested = Signal()
    export_requested = Signal(object)
    start_requested = Signal(str, int, object)

    keys_line = tr("Enter opens   Ctrl+N new template   Del delete a draft   Ctrl+C copy table   F1 keys")
    keys = (
        ("Enter", tr("Open the draft, or read the published edition")),
        ("Ctrl+N", tr("Start a new template")),
        ("Alt+M", tr("Make a new edition of the one chosen")),
        ("Alt+C", tr("Copy the one chosen as a new template")),
        ("Alt+X, Alt+E", tr("Import from Excel, export to Excel")),
        (tr("Del"), tr("Delete the draft that is chosen")),
        ("Ctrl+C", tr("Copy the table, ready for a spreadsheet")),
        ("Ctrl+Tab", tr("Leave the table")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Templates"), size=TextSize.PAGE, bold=True)
        self.lead_label = TextLabel(
            look,
            tr("The forms audits are graded with. A published edition never changes; drafts are yours to write."),
            ink="muted",
        )
        self.message_bar = MessageBar(look)
        self.new_panel, self.report, self.progress_line = NewPanel(look), ImportReport(look), ProgressLine(look)
        self.model = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.model, tr("Templates of this desk"), most_rows=MOST_ROWS)
        self.empty_label = TextLabel(look, EMPTY)
        self.about_label = TextLabel(look)
        self.open_button = verb_button(tr("&Open"), main=True)
        self.edition_button = verb_button(tr("&Make a new edition"))
        self.copy_button = verb_button(tr("&Copy as a new template..."))
        self.retire_button = verb_button(tr("&Retire"))
        self.delete_button = verb_button(tr("&Delete draft  Del"))
        self.new_button = verb_button(tr("&New template...  Ctrl+N"))
        self.import_button = verb_button(tr("Import from E&xcel..."))
        self.export_button = verb_button(tr("&Export to Excel..."))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        layout = QVBoxLayout(self)
        scaled(look, layout)
        layout.addWidget(area)
        column = area.column
        for part in (
            self.heading, self.lead_label, self.message_bar, self.progress_line, self.report, self.new_panel,
            self.empty_label, self.table, self.about_label,
        ):  # fmt: skip
            column.addWidget(part)
        column.addLayout(
            button_row(
                look, self.open_button, self.edition_button, self.copy_button, self.retire_button, self.export_button,
                self.delete_button,
            )
        )  # fmt: skip
        column.addLayout(button_row(look, self.new_button, self.import_button))
        self.empty_label.hide()

    def _connect(self) -> None:
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        for button, wish in (
            (self.open_button, self.open_requested), (self.edition_button, self.edition_requested),
            (self.copy_button, self.copy_requested), (self.retire_button, self.retire_requested),
            (self.delete_button, self.delete_requested), (self.export_button, self.export_requested),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, wish=wish: self._wish(wish))
        self.new_button.clicked.connect(self.new_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.new_panel.start_requested.connect(self.start_requested)
        self.new_panel.cancelled.connect(self._close_new)
        self.report.closed.connect(self._close_report)
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_requested.emit)
        QShortcut(QKeySequence("Del"), self.table, self._on_delete).setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("Esc"), self, self._on_back)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.shelf_requested.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        if not self.new_panel.isHidden():
            self.new_panel.title_box.take_focus()
        elif not self.report.isHidden():
            self.report.open_button.setFocus()
        else:
            (self.table if self.model.rows else self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[ShelfLine], chosen: str = "") -> None:
        """Show the templates, with one of them chosen: that of ``chosen``, else the one that was."""
        here = self.chosen()
        wanted = chosen or (line_id(here) if here is not None else "")
        self.model.show_rows(lines)
        self.table.setVisible(bool(lines))
        self.empty_label.setVisible(not lines)
        ids = [line_id(line) for line in lines]
        row = ids.index(wanted) if wanted in ids else 0
        if lines:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._tell_chosen()

    def chosen(self) -> ShelfLine | None:
        """The template the table stands on."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def ask_for_new(self, sources: Sequence[str], chosen: int = -1) -> None:
        """Ask for the title of a new template."""
        self.report.hide()
        self.new_panel.begin(sources, chosen)

    def close_new(self) -> None:
        """Put the question for a title away."""
        self.new_panel.hide()

    def show_problem(self, problem: UserError) -> None:
        if problem.field == "title" and not self.new_panel.isHidden():
            self.new_panel.title_box.tell_problem(str(problem))
        else:
            self.message_bar.show_problem(problem)

    def _tell_chosen(self) -> None:
        line = self.chosen()
        self.about_label.setText(about(line) if line is not None else "")
        readable = line is not None and line.is_readable
        draft = line is not None and line.status is ShelfStatus.DRAFT
        retired = line is not None and line.status is ShelfStatus.RETIRED
        self._set(self.open_button, tr("&Open the draft") if draft else tr("&Open to read"), readable, shown=True)
        self._set(self.edition_button, tr("&Make a new edition"), readable, shown=not draft)
        self._set(self.copy_button, tr("&Copy as a new template..."), readable, shown=not draft)
        self._set(self.retire_button, tr("&Bring back") if retired else tr("&Retire"), readable, shown=not draft)
        self._set(self.export_button, tr("&Export to Excel..."), readable, shown=not draft)
        self._set(self.delete_button, tr("&Delete draft  Del"), draft, shown=draft)

    def _set(self, button, words: str, enabled: bool, *, shown: bool) -> None:  # type: ignore[no-untyped-def]
        button.setText(words)
        button.setAccessibleName(words.replace("&", ""))
        button.setEnabled(enabled)
        button.setVisible(shown)

    def _wish(self, wish) -> None:  # type: ignore[no-untyped-def]
        line = self.chosen()
        if line is not None:
            wish.emit(line)

    def _on_opened(self, row: int) -> None:
        if self.model.rows[row].is_readable:
            self.open_requested.emit(self.model.rows[row])

    def _on_delete(self) -> None:
        line = self.chosen()
        if line is not None and line.status is ShelfStatus.DRAFT:
            self.delete_requested.emit(line)

    def _on_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002 - Qt's signature
        self._tell_chosen()

    def _on_back(self) -> None:
        if not self.new_panel.isHidden():
            self._close_new()
        elif not self.report.isHidden():
            self._close_report()
        else:
            self.back_requested.emit()

    def _close_new(self) -> None:
        self.new_panel.hide()
        self.take_focus()

    def _close_report(self) -> None:
        self.report.hide()
        self.take_focus()
