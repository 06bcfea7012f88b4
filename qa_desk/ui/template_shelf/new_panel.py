"""Starting a template: its title, and what it begins with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

BLANK = tr("One empty section")
SUBJECTS = ((SubjectKind.CASE, tr("Cases")), (SubjectKind.AGENCY, tr("Agencies")), (SubjectKind.SCHOOL, tr("Schools")))


class NewPanel(Card):
    """In the page, not in a box in front of it."""

    start_requested = Signal(str, int, object)  # title, which template to begin with (-1 for none), subject
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.heading = TextLabel(look, tr("New template"), size=TextSize.SECTION, bold=True)
        self.title_box = LineBox(look, tr("T&itle"), tr("What it is for, such as Core groups"), widest=480)
        self.source_combo, self.subject_combo = QComboBox(), QComboBox()
        for combo in (self.source_combo, self.subject_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            guard_wheel(combo)
        self.subject_combo.addItems([words for _, words in SUBJECTS])
        self.source_box = FieldBox(
            look,
            tr("Begin &with"),
            self.source_combo,
            tr("A copy is another template: nothing in it is fixed"),
            widest=480,
        )
        self.subject_box = FieldBox(look, tr("What is graded"), self.subject_combo, widest=240)
        self.start_button = verb_button(tr("&Start writing"), main=True)
        self.cancel_button = verb_button(tr("Cancel  Esc"))
        for part in (self.heading, self.title_box, self.source_box, self.subject_box):
            self.body.addWidget(part)
        self.body.addLayout(button_row(look, self.start_button, self.cancel_button))
        self.title_box.edit.returnPressed.connect(self._on_start)
        self.start_button.clicked.connect(self._on_start)
        self.cancel_button.clicked.connect(self.cancelled)
        self.source_combo.activated.connect(self._fit)
        self.hide()

    def begin(self, sources: Sequence[str], chosen: int = -1) -> None:
        """Ask; ``chosen`` is the template to begin with."""
        self.source_combo.clear()
        self.source_combo.addItems([BLANK, *(tr("A copy of {source}", source=source) for source in sources)])
        self.source_combo.setCurrentIndex(chosen + 1)
        self.title_box.show_text("")
        self.title_box.edit.clear()
        self.title_box.tell_problem("")
        self._fit()
        self.show()
        self.title_box.take_focus()

    def _fit(self) -> None:
        self.subject_box.setVisible(self.source_combo.currentIndex() == 0)

    def _on_start(self) -> None:
        title = self.title_box.edit.text().strip()
        if not title:
            self.title_box.tell_problem(tr("Enter a title for the template"))
            self.title_box.take_focus()
            return
        subject = SUBJECTS[self.subject_combo.currentIndex()][0]
        self.start_requested.emit(title, self.source_combo.currentIndex() - 1, subject)
