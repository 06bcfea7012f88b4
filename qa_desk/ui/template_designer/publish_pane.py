"""Publishing: which edition, from when, and everything that stands in the way."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.error_summary import ErrorSummary, SummaryLine
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel

WHAT_IT_MEANS = tr(
    "A published edition never changes. Audits set up from now on are offered it; audits that are under way keep the "
    "edition they were set up with. To change something later, make a new edition."
)


class PublishPane(QWidget):
    """Edition and date, and the button; problems are links to their places."""

    publish_requested = Signal(str, object)  # edition, date
    place_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._today, self._day = today, today()
        column_area = ScrolledColumn(look, margins=(24, 16, 24, 16), widest=680)
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.summary = ErrorSummary(look)
        self.edition_box = LineBox(
            look, tr("&Edition"), tr("A short name that tells it from earlier ones, such as 2026.2"), widest=220
        )
        self.date_box = DateBox(
            look,
            tr("Published &on"),
            today,
            tr("A date like 6 3 26; the newest edition is the one offered"),
            ahead=True,
        )
        self.looks_label = TextLabel(look, ink="muted")
        self.publish_button = verb_button(tr("&Publish this edition"), main=True)
        self.back_button = verb_button(tr("Go back  Esc"))
        column = column_area.column
        for part in (
            self.heading, self.summary, TextLabel(look, WHAT_IT_MEANS), self.edition_box, self.date_box,
            self.looks_label,
        ):  # fmt: skip
            column.addWidget(part)
        column.addLayout(button_row(look, self.publish_button, self.back_button))
        layout = QVBoxLayout(self)
        scaled(look, layout)
        layout.addWidget(column_area)
        self.summary.place_requested.connect(self.place_requested)
        self.publish_button.clicked.connect(self._on_publish)
        self.edition_box.edit.returnPressed.connect(self._on_publish)
        self.back_button.clicked.connect(self.back_requested)
        self.date_box.entered.connect(self._on_day)

    def begin(self, title: str, edition: str, looks: int) -> None:
        """Ask, with what the draft says already."""
        self.heading.setText(tr("Publish {title}", title=title))
        self.edition_box.show_text(edition)
        self.edition_box.tell_problem("")
        self._day = self._today()
        self.date_box.show_date(self._day)
        self.summary.show_problems(())
        things = "1 thing" if looks == 1 else tr("{looks} things", looks=looks)
        self.looks_label.setText(
            tr("Under Checks there is still {things} to look at. That holds nothing up.", things=things)
            if looks
            else ""
        )
        self.looks_label.setVisible(looks > 0)
        self.edition_box.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edition_box.edit.selectAll()

    def show_problems(self, lines: Sequence[SummaryLine]) -> None:
        """Show what holds publishing, and go there."""
        self.summary.show_problems(lines)
        if lines:
            self.summary.take_focus()

    def _on_day(self, day: date | None) -> None:
        self._day = day or self._today()

    def _on_publish(self) -> None:
        self.date_box.date_field.commit()
        edition = self.edition_box.edit.text().strip()
        if not edition:
            self.edition_box.tell_problem(tr("Enter an edition, such as 2026.2"))
            self.edition_box.take_focus()
        elif self.date_box.date_field.fault is None:
            self.edition_box.tell_problem("")
            self.publish_requested.emit(edition, self._day)
