"""The lock over work that could not be put away: every window hidden, the passphrase asked for, nothing lost."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.tasks import Task, TaskRunner
from qa_desk.ui.welcome.waiting import Tries
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.focus_ring import FocusRing
from qa_desk.ui.widgets.text_label import TextLabel

LOCKED_OVER_WORK = tr(
    "QA Desk is locked. Something on the screen is not recorded yet: it is kept as it is until you come back."
)


class LockCover(QWidget):
    """Stands where the window stood; ``check`` raises UserError unless the passphrase opens the desk."""

    lifted = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, tasks: TaskRunner, check: Callable[[str], None]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._tasks, self._check = tasks, check
        self._task: Task | None = None
        self._tries = Tries()
        self._hidden: list[QWidget] = []
        self.setWindowTitle(tr("QA Desk"))
        self.setAutoFillBackground(True)
        page = ScrolledColumn(look, margins=(24, 32, 24, 24), widest=560, centred=True)
        self.passphrase_edit = QLineEdit()
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_box = FieldBox(look, tr("&Passphrase"), self.passphrase_edit)
        self.unlock_button = verb_button(tr("&Unlock the desk"), main=True)
        page.column.addWidget(TextLabel(look, tr("QA Desk"), size=TextSize.PAGE, bold=True))
        page.column.addWidget(TextLabel(look, LOCKED_OVER_WORK))
        page.column.addWidget(self.passphrase_box)
        page.column.addLayout(button_row(look, self.unlock_button))
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addWidget(page)
        self._ring = FocusRing(look, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_wait_over)
        self.passphrase_edit.returnPressed.connect(self._on_unlock_requested)
        self.unlock_button.clicked.connect(self._on_unlock_requested)

    def cover(self, place: QRect) -> None:
        """Hide every window of the program behind this one."""
        self._hidden = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self]
        self.setGeometry(place)
        self.show()
        for one in self._hidden:
            one.hide()
        self.passphrase_box.take_focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing a locked program must not open what is behind it."""
        if self._hidden:
            event.ignore()
            self.close_requested.emit()

    def lift(self) -> None:
        """Bring everything back as it was."""
        hidden, self._hidden = self._hidden, []
        for one in hidden:
            if isValid(one):
                one.show()
        self.close()

    def _on_unlock_requested(self) -> None:
        if self._task is not None or self._wait.isActive():
            return
        passphrase = self.passphrase_edit.text()
        if not passphrase:
            self.passphrase_box.tell_problem(tr("Enter the passphrase of this desk."))
            return

        def check(_progress: Progress) -> None:
            self._check(passphrase)

        self._task = Task(check)
        self._task.succeeded.connect(self._on_right)
        self._task.failed.connect(self._on_wrong)
        self.unlock_button.setEnabled(False)
        self._tasks.start(self._task)

    def _on_right(self, _: object) -> None:
        self._task = None
        self.passphrase_edit.clear()
        self.lifted.emit()

    def _on_wrong(self, error: BaseException) -> None:
        self._task = None
        self._tries = self._tries.after_wrong()
        self._wait.start(self._tries.wait_s * 1000)
        words = UserError(error.message, self._tries.words) if isinstance(error, UserError) else error
        self.passphrase_box.tell_problem(str(words))
        self.passphrase_edit.selectAll()

    def _on_wait_over(self) -> None:
        self.unlock_button.setEnabled(True)
