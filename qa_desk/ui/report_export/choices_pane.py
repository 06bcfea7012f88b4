"""What a person chooses for a file: its kind, the parts it has, its marking, and the rule for small numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from qa_desk.domain.disclosure import INTERNAL, SmallNumbersRule
from qa_desk.domain.language import tr
from qa_desk.services.reports import MARKINGS, OfferedReport, ReportChoices, ReportPart
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.wrapped_tick import WrappedTick

NO_MARKING = tr("No marking")
INSIDE_ONLY = tr("This kind tells of single cases, so nothing can be hidden in it.")


def narrow_box() -> QComboBox:
    """A box to choose from that is no wider than its place, whatever is in it."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    guard_wheel(box)
    return box


class ChoicesPane(QWidget):
    """Announces every choice; what was unticked, and the rule, stay so for other kinds that have the same."""

    kind_chosen = Signal(str)
    choices_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left_out: set[str] = set()
        self._rule = INTERNAL.name
        self.ticks: list[WrappedTick] = []
        self.kinds = QButtonGroup(self)
        self.marking_box = narrow_box()
        for marking in MARKINGS:
            self.marking_box.addItem(marking or NO_MARKING, marking)
        self.marking_field = FieldBox(
            look, tr("&Marking"), self.marking_box, tr("Printed at the head of every page."), widest=300
        )
        self.rule_box = narrow_box()
        self.rule_field = FieldBox(look, tr("Small &numbers"), self.rule_box, widest=420)
        self.include = TextLabel(look, tr("Include"), size=TextSize.QUESTION, bold=True)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=8)
        column.addWidget(TextLabel(look, tr("Make"), size=TextSize.QUESTION, bold=True))
        self._kinds, self._ticks = QVBoxLayout(), QVBoxLayout()
        for rows in (self._kinds, self._ticks):
            scaled(look, rows, spacing=4)
        column.addLayout(self._kinds)
        column.addWidget(self.include)
        column.addLayout(self._ticks)
        column.addWidget(self.marking_field)
        column.addWidget(self.rule_field)
        self.kinds.buttonClicked.connect(self._on_kind_chosen)
        self.marking_box.currentIndexChanged.connect(self._on_marking_chosen)
        self.rule_box.currentIndexChanged.connect(self._on_rule_chosen)
        shortcut = QShortcut(QKeySequence("Alt+I"), self, self._go_to_parts)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def offer(self, offered: Sequence[OfferedReport]) -> None:
        """Offer the kinds of file that can be made, the first one chosen."""
        for place, one in enumerate(offered):
            button = QRadioButton(f"{one.title}, {one.program}")
            button.setAccessibleName(button.text())
            button.setProperty("kind", one.kind)
            button.setChecked(place == 0)
            self.kinds.addButton(button)
            self._kinds.addWidget(button)

    @property
    def kind(self) -> str:
        """The chosen kind."""
        chosen = self.kinds.checkedButton()
        return str(chosen.property("kind")) if chosen is not None else ""

    @property
    def marking(self) -> str:
        """The chosen marking, "" for none."""
        return str(self.marking_box.currentData())

    @property
    def choices(self) -> ReportChoices:
        """Everything that is chosen for the file."""
        offered = {tick.property("part") for tick in self.ticks}
        return ReportChoices(self.marking, str(self.rule_box.currentData()), frozenset(self._left_out & offered))

    @property
    def choices_for_all(self) -> ReportChoices:
        """What is chosen for every kind of file that can be made so, whichever is on the screen."""
        return ReportChoices(self.marking, self._rule, frozenset(self._left_out))

    def show_kind(self, parts: Sequence[ReportPart], rules: Sequence[SmallNumbersRule]) -> None:
        """Offer what can be left out of the chosen kind, and the rules that it can be made by."""
        for tick in self.ticks:
            self._ticks.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = [self._tick(part) for part in parts]
        self.include.setVisible(bool(self.ticks))
        self.rule_box.blockSignals(True)
        self.rule_box.clear()
        for rule in rules:
            self.rule_box.addItem(rule.words, rule.name)
        self.rule_box.setCurrentIndex(max(self.rule_box.findData(self._rule), 0))
        self.rule_box.blockSignals(False)
        self.rule_box.setEnabled(len(rules) > 1)
        self.rule_field.set_hint("" if len(rules) > 1 else INSIDE_ONLY)

    def take_focus(self) -> None:
        """Go to the chosen kind."""
        chosen = self.kinds.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_marking(self) -> None:
        """Go to where the marking is chosen."""
        self.marking_field.take_focus()

    def _tick(self, part: ReportPart) -> WrappedTick:
        tick = WrappedTick(self._look, part.title)
        tick.setAccessibleName(tr("Include {title}", title=part.title))
        tick.setProperty("part", part.name)
        tick.setChecked(part.name not in self._left_out)
        tick.toggled.connect(self._on_tick_toggled)
        self._ticks.addWidget(tick)
        return tick

    def _go_to_parts(self) -> None:
        if self.ticks:
            self.ticks[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_tick_toggled(self, is_in: bool) -> None:
        name = str(self.sender().property("part"))
        (self._left_out.discard if is_in else self._left_out.add)(name)
        self.choices_changed.emit()

    def _on_kind_chosen(self, button: QRadioButton) -> None:
        self.kind_chosen.emit(str(button.property("kind")))

    def _on_marking_chosen(self, _place: int) -> None:
        self.choices_changed.emit()

    def _on_rule_chosen(self, _place: int) -> None:
        self._rule = str(self.rule_box.currentData())
        self.choices_changed.emit()
