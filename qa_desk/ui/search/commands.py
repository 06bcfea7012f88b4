"""What can be done by name: the places, the buttons and keys of the page that is open, and the keys of the window."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from qa_desk.domain.searching.found import AuditHead
from qa_desk.domain.searching.words import begins_words, snippet, words_of
from qa_desk.domain.template import SubjectKind
from qa_desk.ui.keys_help import EVERYWHERE
from qa_desk.ui.page import Page
from qa_desk.ui.search.rows import Choice

MOST_COMMANDS = 6
Go = Callable[[str, str | None], None]

OF_AUDITS = (
    ("my_cases", "My cases"),
    ("moderation", "Moderation"),
    ("findings", "Findings"),
    ("reports", "Reports"),
    ("set_up", "Set-up"),
    ("voices", "Practitioner and family voice"),
    ("concern", "Raise an immediate safeguarding concern"),
)
"""The places that each audit has."""
OTHERS = (("New audit", "set_up", None), ("Settings: Devices", "settings", "Devices"))


def places(rail: Sequence[tuple[str, str, str]], audits: Sequence[AuditHead], go: Go) -> Iterator[Choice]:
    """Every place to go to: of the rail by name, label and key, and of each audit."""
    for name, label, key in rail:
        yield _command(label, "Go to", key, partial(go, name, None))
    for label, name, subject in OTHERS:
        yield _command(label, "Go to", "", partial(go, name, subject))
    for audit in reversed(audits):
        for name, label in OF_AUDITS:
            yield _command(f"{audit.title}: {label}", "Go to", "", partial(go, name, audit.id))
        if audit.subject is not SubjectKind.CASE:
            yield _command(f"{audit.title}: Areas", "Go to", "", partial(go, "areas", audit.id))


def actions(page: Page, window: QWidget, here: str) -> Iterator[Choice]:
    """What the open page and the window offer now: buttons that can be pressed, and keys that do something."""
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and button.text():
            label, key = _button_words(button)
            yield _command(label, here, key, button.click)
    yield from _by_keys(page.keys, page.findChildren(QShortcut), here)
    children = window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    yield from _by_keys(EVERYWHERE, children, "Everywhere")


def matching(commands: Iterator[Choice], words: Sequence[str]) -> list[Choice]:
    """The commands that every word begins a word of, those first whose own words come first; each label once."""
    found: dict[str, Choice] = {}
    for one in commands:
        label = one.words[0].text
        if begins_words(words, words_of(label)):
            found.setdefault(label, one)
    ranked = sorted(found, key=lambda label: not words_of(label)[0].startswith(words[0]))
    return [
        Choice(snippet(label, words), found[label].below, found[label].do, found[label].key)
        for label in ranked[:MOST_COMMANDS]
    ]


def _command(label: str, below: str, key: str, do: Callable[[], None]) -> Choice:
    return Choice(snippet(label, ()), below, do, key)


def _button_words(button: QPushButton) -> tuple[str, str]:
    """The label without its underline, and the key that the underline stands for."""
    return button.text().replace("&", ""), button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _by_keys(keys: Sequence[tuple[str, str]], shortcuts: Sequence[QShortcut], here: str) -> Iterator[Choice]:
    """The keys of the help that one shortcut stands behind; a key that types or moves is no command."""
    by_key = {shortcut.key(): shortcut for shortcut in shortcuts if shortcut.isEnabled()}
    for key, does in keys:
        shortcut = by_key.get(QKeySequence(key.replace("Enter", "Return")))
        if shortcut is not None:
            yield _command(does, here, key, shortcut.activated.emit)
