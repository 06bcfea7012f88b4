"""What every kind of properties pane has in common."""

from abc import abstractmethod

from PySide6.QtCore import Signal

from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.template_designer.properties import Property
from qa_desk.ui.widgets.text_label import TextLabel


class Pane(ScrolledColumn):
    """A heading, a reason where what it shows is fixed, and fields; announces each change of one."""

    changed = Signal(str, object, bool)  # key, its plain value or None to take it out, whether it is being typed
    left = Signal()

    def __init__(self, look: Look, title: str, *, spacing: int = 16) -> None:
        super().__init__(look, margins=(16, 12, 16, 16), spacing=spacing)
        self.look = look
        self.heading = TextLabel(look, title, size=TextSize.SECTION, bold=True)
        self.lock_label = TextLabel(look, ink="info")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.lock_label)
        self.setAccessibleName(title)

    def show_lock(self, lock: str) -> None:
        """Say why it may not be changed, or nothing where it may."""
        self.lock_label.setText(lock)
        self.lock_label.setVisible(bool(lock))

    @abstractmethod
    def field_of(self, key: str) -> Property | None:
        """The field where ``key`` is entered, None where there is none."""

    @abstractmethod
    def take_focus(self) -> None:
        """Put the person where work here starts."""
