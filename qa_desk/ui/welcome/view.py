"""What the window shows while no desk is open."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.welcome.make_panel import MakePanel
from qa_desk.ui.welcome.recover_panel import RecoverPanel
from qa_desk.ui.welcome.start_panel import StartPanel
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

LOCKED = tr("QA Desk is locked. Your work is saved.")
TAGLINE = tr("Multi-agency safeguarding audits, on this computer. Nothing leaves it unless you save a file.")


class WelcomeView(QWidget):
    """Offers the last desk, a new one, or the demo; says when one is open."""

    desk_opened = Signal(object)  # Services
    snapshot_requested = Signal()
    wait_over = Signal()
    desk_offered = Signal(object)  # path of the desk to ask the passphrase of

    presenter: object

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start_panel = StartPanel(look)
        self.make_panel, self.recover_panel = MakePanel(look), RecoverPanel(look)
        self.message_bar = MessageBar(look)
        self.progress_line = ProgressLine(look)
        page = ScrolledColumn(look, margins=(24, 32, 24, 24), widest=560, centred=True)
        heading = TextLabel(look, tr("QA Desk"), size=TextSize.PAGE, bold=True)
        self.tagline = TextLabel(look, TAGLINE, ink="muted")
        panels = (self.start_panel, self.make_panel, self.recover_panel)
        for widget in (heading, self.tagline, self.message_bar, *panels, self.progress_line):
            page.column.addWidget(widget)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addWidget(page)
        self.make_panel.hide()
        self.recover_panel.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_wait_over)
        self._is_busy = False
        self._read_snapshot = QAction(tr("Read a &snapshot"), self)
        self._read_snapshot.triggered.connect(self.snapshot_requested)

    def show_start(self) -> None:
        """The ways to begin."""
        self.make_panel.hide()
        self.recover_panel.hide()
        self.tagline.show()
        self.start_panel.show()
        self.start_panel.take_focus()

    def show_locked(self, path: Path) -> None:
        """Say that the desk is locked, and ask for its passphrase."""
        self.desk_offered.emit(path)
        self.message_bar.show_notice(LOCKED)

    def offer_desk(self, path: Path) -> None:
        """Ask the passphrase of a desk that was chosen outside the window."""
        self.desk_offered.emit(path)

    def show_make(self, name: str, path: Path) -> None:
        """The form of a new desk."""
        self.message_bar.close_message()
        self.start_panel.hide()
        self.tagline.hide()
        self.make_panel.begin(name, path)
        self.make_panel.show()
        self.make_panel.take_focus()

    def show_recover(self, path: Path, codes: int, name: str) -> None:
        """The form of the recovery key."""
        self.message_bar.close_message()
        self.start_panel.hide()
        self.tagline.hide()
        self.recover_panel.begin(path, codes, name)
        self.recover_panel.show()
        self.recover_panel.take_focus()

    def show_busy(self, words: str, *, can_stop: bool) -> None:
        """Work is going on: say what, and take no other wish until it is done."""
        self._is_busy = True
        self.message_bar.close_message()
        self._allow()
        self.progress_line.show_progress(words, can_stop=can_stop)

    def show_idle(self) -> None:
        """The work is done, one way or another."""
        self._is_busy = False
        self.progress_line.finish()
        self._allow()

    def wait(self, seconds: int) -> None:
        """Take no passphrase for a while."""
        self._wait.start(seconds * 1000)
        self._allow()

    def allow_again(self) -> None:
        """A long wait is over."""
        card = self.start_panel.open_card
        card.passphrase_box.tell_problem("")
        card.passphrase_box.take_focus()
        announce(card, tr("You can try again now."))

    def show_problem(self, problem: UserError) -> None:
        """A refusal, beside its field where there is one."""
        for panel in (self.make_panel, self.recover_panel):
            if not panel.isHidden():
                if not panel.show_problem(problem):
                    self.message_bar.show_problem(problem)
                return
        card = self.start_panel.open_card
        if problem.field == "passphrase" and not card.isHidden():
            card.passphrase_box.tell_problem(str(problem))
            card.passphrase_edit.selectAll()
            card.passphrase_box.take_focus()
        elif problem.field == "name" and not card.isHidden():
            card.name_box.tell_problem(str(problem))
            card.name_box.take_focus()
        else:
            self.message_bar.show_problem(problem)
            self.start_panel.take_focus()

    def offer_snapshot(self, problem: UserError) -> None:
        """Say why the desk cannot be opened for work, and offer to read it as it is."""
        self.message_bar.show_problem(problem, (self._read_snapshot,))
        self.start_panel.take_focus()

    def _allow(self) -> None:
        self.start_panel.setEnabled(not self._is_busy)
        self.make_panel.setEnabled(not self._is_busy)
        self.recover_panel.setEnabled(not self._is_busy)
        self.recover_panel.recover_button.setEnabled(not self._is_busy and not self._wait.isActive())
        self.start_panel.open_card.open_button.setEnabled(not self._is_busy and not self._wait.isActive())

    def _on_wait_over(self) -> None:
        self._allow()
        self.wait_over.emit()
