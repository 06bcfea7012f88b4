"""Settings: a list of pages and the open one. Everything applies at once; there is no button for it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.preferences.about_page import AboutPage
from qa_desk.ui.preferences.desk_page import DeskPage
from qa_desk.ui.preferences.devices_page import DevicesPage
from qa_desk.ui.preferences.pages import PageNames, SettingsPage
from qa_desk.ui.preferences.reading_page import ReadingPage
from qa_desk.ui.preferences.working_days_page import WorkingDaysPage
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

WIDE_FROM_EMS = 50
AT_ONCE = tr("Changes apply at once. Ctrl+Z undoes the last change.")


class PreferencesView(Page):
    """S10 of the product, as far as this version goes."""

    refresh_requested = Signal()
    undo_requested = Signal()

    holidays_presenter: object
    devices_presenter: object
    """Kept here beside ``presenter``, for as long as the page."""

    keys_line = tr("F1 keys   Arrows choose a page   Tab into it   Ctrl+Z undoes the last change")
    keys = (
        ("Up, Down", tr("In the list: show another page")),
        (tr("Left, Right, Space"), tr("Move between options, choose one")),
        ("Ctrl+Z", tr("Undo the last change")),
        ("Ctrl+Tab", tr("Leave a table")),
    )

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.reading, self.working_days = ReadingPage(look), WorkingDaysPage(look)
        self.desk_page, self.devices, self.about = DeskPage(look), DevicesPage(look), AboutPage(look)
        self.pages: tuple[SettingsPage, ...] = (
            self.reading, self.working_days, self.desk_page, self.devices, self.about,
        )  # fmt: skip
        titles = [page.title for page in self.pages]
        self.names = PageNames(look, titles)
        self.names_combo = QComboBox()
        self.names_combo.addItems(titles)
        self.names_combo.setAccessibleName(tr("Page of Settings"))
        guard_wheel(self.names_combo)
        self.message_bar = MessageBar(look)
        self.stack = PageStack()
        for page in self.pages:
            self.stack.addWidget(page)
        self._lay_out(look)
        self.names.page_requested.connect(self.show_page)
        self.names_combo.currentIndexChanged.connect(self.show_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo_requested.emit)
        QShortcut(QKeySequence("Esc"), self, self.back_requested.emit)
        self.show_page(0)

    def _lay_out(self, look: Look) -> None:
        top = QVBoxLayout()
        scaled(look, top, margins=(24, 16, 24, 12), spacing=8)
        top.addWidget(TextLabel(look, tr("Settings"), size=TextSize.PAGE, bold=True))
        top.addWidget(TextLabel(look, AT_ONCE, ink="muted"))
        top.addWidget(self.message_bar)
        top.addWidget(self.names_combo)
        middle = QHBoxLayout()
        scaled(look, middle, spacing=0)
        self._names_side = QWidget()
        beside = QVBoxLayout(self._names_side)
        scaled(look, beside, margins=(24, 8, 0, 0), spacing=0)
        beside.addWidget(self.names)
        beside.addStretch(1)
        middle.addWidget(self._names_side)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addLayout(top)
        column.addLayout(middle, 1)

    def opened(self, subject: str | None) -> None:
        """``subject`` is the title of a page to go to at once."""
        self.message_bar.close_message()
        self.refresh_requested.emit()
        self.take_focus()
        titles = [page.title for page in self.pages]
        if subject in titles:
            self.show_page(titles.index(subject))
            self.pages[titles.index(subject)].take_focus()

    def take_focus(self) -> None:
        (self.names_combo if self._names_side.isHidden() else self.names).setFocus()

    def may_leave(self) -> bool:
        self.reading.name_box.commit()
        return True

    def show_page(self, number: int) -> None:
        """Show one page, and mark it in the list."""
        self.reading.name_box.commit()
        self.stack.setCurrentIndex(number)
        self.names.setCurrentRow(number)
        self.names_combo.setCurrentIndex(number)
        self.message_bar.close_message()

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

    def show_done(self, words: str) -> None:
        """Say what was done."""
        self.message_bar.show_message(MessageKind.DONE, words)

    def show_notice(self, words: str) -> None:
        """Say something worth knowing; nothing was done."""
        self.message_bar.show_notice(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The list beside the page where there is room, else as one line above it."""
        wide = self.width() >= WIDE_FROM_EMS * self._look.text_height()
        self._names_side.setVisible(wide)
        self.names_combo.setVisible(not wide)
