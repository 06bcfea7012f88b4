"""The help of a place with its keys, in a window beside the work that F1 opens and Esc closes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.paths import resources_folder
from qa_desk.ui.help.keys import EVERYWHERE
from qa_desk.ui.help.topics import FOLDER, Topic, found, name_of_link, read_topics
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.text_label import TextLabel

Keys = Sequence[tuple[str, str]]
NAME = Qt.ItemDataRole.UserRole
MOST_ROWS = 6


class HelpPanel(QDialog):
    """A search field over all texts, what it found, and the text that is open. The window stays usable meanwhile."""

    def __init__(self, look: Look, topics: Mapping[str, Topic], window: QWidget) -> None:
        super().__init__(window)
        self._look, self._topics, self._window = look, topics, window
        self._place, self._keys = "", tuple[tuple[str, str], ...]()
        self.setWindowTitle(tr("QA Desk: help"))
        label = TextLabel(look, tr("&Find in help and in the words of the field"), bold=True)
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(tr("Find in help and in the words of the field"))
        label.setBuddy(self.find_field)
        self.found_list = QListWidget()
        self.found_list.setAccessibleName(tr("Help that was found"))
        self.found_list.hide()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("Help"))
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.find_field)
        layout.addWidget(self.found_list)
        layout.addWidget(self.text, 1)
        self.find_field.textChanged.connect(self._on_typed)
        self.find_field.returnPressed.connect(self._on_first_requested)
        self.found_list.itemActivated.connect(self._on_chosen)
        self.text.anchorClicked.connect(self._on_link_followed)
        look.changed.connect(self._fit)

    def show_place(self, place: str, keys: Keys) -> None:
        """Show the help of a place with its keys, at the right edge of the window."""
        self._place, self._keys = place, tuple(keys)
        self.find_field.clear()
        self.show_topic(place)
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_topic(self, name: str) -> None:
        """Show one text; that of the place one is at has its keys below."""
        topic = self._topics[name]
        words = topic.markdown
        if name == self._place:
            words += with_keys(self._keys)
        self.text.setMarkdown(words)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setAccessibleName(tr("Help: {title}", title=topic.title))

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to where the work was."""
        super().done(result)
        self._window.activateWindow()

    def _fit(self) -> None:
        """As wide as a line that reads well, as far as the window allows, along its right edge."""
        window = self._window
        width = min(window.width(), 30 * self._look.text_height())
        self.resize(width, min(window.height(), 40 * self._look.text_height()))
        self.move(window.mapToGlobal(window.rect().topRight()) - self.rect().topRight())
        self.found_list.setMaximumHeight(MOST_ROWS * 2 * self._look.text_height())

    def _on_typed(self, typed: str) -> None:
        self.found_list.clear()
        hits = found(self._topics, typed)
        for topic in hits:
            item = QListWidgetItem(topic.title, self.found_list)
            item.setData(NAME, topic.name)
        if hits:
            self.found_list.setCurrentRow(0)
        self.found_list.setVisible(bool(hits))
        if typed.strip():
            announce(self.find_field, tr("{count} found", count=len(hits)))

    def _on_first_requested(self) -> None:
        if self.found_list.count():
            self._on_chosen(self.found_list.item(0))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.show_topic(str(item.data(NAME)))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_link_followed(self, link: QUrl) -> None:
        self.show_topic(name_of_link(link.toString()))


def show_help(look: Look, window: QWidget, place: str, keys: Keys) -> None:
    """Show the help of a place beside its window, in the panel that the window has already if it has one."""
    panel = window.findChild(HelpPanel) or HelpPanel(look, read_topics(resources_folder() / FOLDER), window)
    panel.show_place(place, keys)


def with_keys(keys: Keys) -> str:
    """The keys of a page and those of every page, as the Markdown that stands below its help."""
    own = _table(tr("Keys of this page"), keys) if keys else ""
    return own + _table(tr("Keys everywhere"), EVERYWHERE)


def _table(title: str, keys: Keys) -> str:
    rows = "".join(f"| **{key}** | {does} |\n" for key, does in keys)
    return f"\n## {title}\n\n| {tr('Key')} | {tr('What it does')} |\n|---|---|\n{rows}"
