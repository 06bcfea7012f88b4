"""Where a draft is written: outline, properties and preview beside each other, or one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from qa_desk.ui.layout.page_stack import PageStack
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.checks_card import CheckLine, ChecksCard
from qa_desk.ui.template_designer.facts import DraftFacts, tree_of
from qa_desk.ui.template_designer.header import OUTLINE, PREVIEW, PROPERTIES, SWITCHES, DesignerHeader
from qa_desk.ui.template_designer.outline import OutlinePane
from qa_desk.ui.template_designer.outline_rows import OutlineRow
from qa_desk.ui.template_designer.panes.about_pane import AboutPane
from qa_desk.ui.template_designer.panes.grading_pane import GradingPane
from qa_desk.ui.template_designer.panes.pane import Pane
from qa_desk.ui.template_designer.panes.question_pane import QuestionPane
from qa_desk.ui.template_designer.panes.scale_pane import ScalePane
from qa_desk.ui.template_designer.panes.section_pane import SectionPane
from qa_desk.ui.template_designer.places import ABOUT, Place, PlaceKind
from qa_desk.ui.template_designer.preview_pane import PreviewPane
from qa_desk.ui.template_designer.properties import Property
from qa_desk.ui.widgets.message_bar import MessageBar

WIDE_EMS, MIDDLE_EMS = 68, 50
SHARES = (300, 600, 420)
LAYOUT_PASSES = 4
"""From a field through its box and its group to the scrolled column."""


class Workbench(QWidget):
    """Shows one place of the draft at a time, and announces every wish; knows no service."""

    place_chosen = Signal(object)  # Place
    changed = Signal(object, str, object, bool)  # Place, key, plain value or None, whether it is being typed
    field_left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.place, self._pane = ABOUT, OUTLINE
        self.header = DesignerHeader(look)
        self.message_bar = MessageBar(look)
        self.outline, self.preview, self.checks = OutlinePane(look), PreviewPane(look), ChecksCard(look)
        self.about, self.section, self.question = AboutPane(look), SectionPane(look), QuestionPane(look)
        self.scale, self.grading = ScalePane(look), GradingPane(look)
        self.panes_by_kind: dict[PlaceKind, Pane] = {
            PlaceKind.ABOUT: self.about, PlaceKind.SECTION: self.section, PlaceKind.QUESTION: self.question,
            PlaceKind.SCALE: self.scale, PlaceKind.GRADING: self.grading,
        }  # fmt: skip
        self.stack = PageStack()
        self.properties = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        for pane in self.panes_by_kind.values():
            self.stack.addWidget(pane)
        middle = QVBoxLayout(self.properties)
        scaled(look, middle, spacing=0)
        middle.addWidget(self.stack, 1)
        foot = QVBoxLayout()
        scaled(look, foot, margins=(12, 4, 12, 8))
        foot.addWidget(self.checks)
        middle.addLayout(foot)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        for side, share in zip((self.outline, self.properties, self.preview), SHARES, strict=True):
            self.panes.addWidget(side)
            self.panes.setStretchFactor(self.panes.count() - 1, share)
        self.panes.setSizes(list(SHARES))
        notices = QVBoxLayout()
        scaled(look, notices, margins=(16, 0, 16, 4))
        notices.addWidget(self.message_bar)
        column = QVBoxLayout(self)
        scaled(look, column, spacing=0)
        column.addWidget(self.header)
        column.addLayout(notices)
        column.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.header.pane_requested.connect(self.show_pane)
        self.outline.list.place_chosen.connect(self.place_chosen)
        self.outline.list.edit_requested.connect(self.edit_place)
        for pane in self.panes_by_kind.values():
            pane.changed.connect(self._on_changed)
            pane.left.connect(self.field_left)
        self._look.changed.connect(self._arrange)

    def find_in_outline(self) -> None:
        """Look for words in the outline."""
        self.show_pane(OUTLINE)
        self.outline.find_bar.open()

    def show_outline(self, rows: Sequence[OutlineRow]) -> None:
        """Show the lines of the outline."""
        self.outline.rows.show_rows(rows)
        self.outline.list.show_current(self.place)

    def show_place(self, place: Place, facts: DraftFacts, lock: str, *, read_only: bool) -> None:
        """Show one place of the draft; ``lock`` says why it may not be changed."""
        self.place = place
        self.outline.list.show_current(place)
        self.stack.setCurrentWidget(self.panes_by_kind[place.kind])
        match place.kind:
            case PlaceKind.ABOUT:
                self.about.show_tree(facts.tree, facts, lock, read_only=read_only)
            case PlaceKind.SECTION:
                self.section.show_tree(facts.section(place.name), facts, lock, read_only=read_only)
            case PlaceKind.SCALE:
                scale = tree_of(tree_of(facts.tree, "scales"), place.name)
                self.scale.show_tree(scale, facts, lock, read_only=read_only)
            case PlaceKind.GRADING:
                self.grading.show_rules(facts, lock, read_only=read_only)
            case PlaceKind.QUESTION if place.name in facts.by_name:
                self.question.show_question(facts.by_name[place.name], facts, lock, read_only=read_only)

    def show_checks(self, lines: Sequence[CheckLine]) -> None:
        """Show what is to be put right and looked at."""
        self.checks.show_lines(lines)

    def field_of(self, key: str) -> Property | None:
        """The field of a key of the place that is shown."""
        return self.panes_by_kind[self.place.kind].field_of(key)

    def edit_place(self) -> None:
        """Go from the outline into the properties of what it stands on."""
        self.show_pane(PROPERTIES)

    def focus_field(self, key: str) -> None:
        """Go to the field of a key, else to where the properties begin."""
        self.show_pane(PROPERTIES)
        field = self.field_of(key)
        if field is not None and field.isVisibleTo(self):
            field.take_focus()
            self._bring_into_view()

    def show_pane(self, name: str) -> None:
        """Put the focus in a pane, shown if there was no room for it."""
        self._pane = name
        self._arrange()
        if name == OUTLINE:
            self.outline.take_focus()
        elif name == PREVIEW:
            self.preview.take_focus()
        else:
            self.panes_by_kind[self.place.kind].take_focus()
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Lay out now what has become visible, so that the focus is not scrolled to where it was before."""
        for _ in range(LAYOUT_PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        focused, pane = QApplication.focusWidget(), self.panes_by_kind[self.place.kind]
        if focused is not None and pane.isAncestorOf(focused):
            pane.bring_into_view(focused)

    def toggle_preview(self) -> None:
        """Go to the preview, and back to the properties."""
        self.show_pane(PROPERTIES if self.current_pane == PREVIEW else PREVIEW)

    def next_pane(self, step: int) -> None:
        """Go to the next pane."""
        names = [name for name, _ in SWITCHES]
        self.show_pane(names[(names.index(self.current_pane) + step) % len(names)])

    @property
    def current_pane(self) -> str:
        """The pane the focus is in, else the one that was gone to last."""
        focused = QApplication.focusWidget()
        if focused is not None:
            for name, pane in ((OUTLINE, self.outline), (PROPERTIES, self.properties), (PREVIEW, self.preview)):
                if pane is focused or pane.isAncestorOf(focused):
                    return name
        return self._pane

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(1000), self._look.space(600))

    def _arrange(self) -> None:
        """Wide: all three. Middle: two, the preview in place of the outline. Narrow: one, with a row to switch."""
        ems = self.width() / max(1, self._look.text_height())
        wide, narrow = ems >= WIDE_EMS, ems < MIDDLE_EMS
        pane = self._pane
        self.outline.setVisible(wide or pane == OUTLINE or (pane == PROPERTIES and not narrow))
        self.properties.setVisible(wide or not narrow or pane == PROPERTIES)
        self.preview.setVisible(wide or pane == PREVIEW)
        self.header.show_layout(wide=wide, narrow=narrow, pane=pane)
        self.outline.set_compact(not wide)
        self.checks.set_compact(not wide)

    def _on_changed(self, key: str, value: object, typing: bool) -> None:
        self.changed.emit(self.place, key, value, typing)
