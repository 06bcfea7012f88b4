"""What can be done by name: the places, the buttons and keys of the page that is open, and the keys of the window."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from qa_desk.domain.language import tr
from qa_desk.domain.searching.found import AuditHead
from qa_desk.domain.searching.words import begins_words, snippet, words_of
from qa_desk.domain.template import SubjectKind
from qa_desk.ui.help.keys import EVERYWHERE
from qa_desk.ui.page import Page
from qa_desk.ui.search.rows import Choice

MOST_COMMANDS = 6
GO_TO, HERE = tr("Go to"), tr("On this page")
Go = Callable[[str, str | None], None]

OF_AUDITS = (
    ("my_cases", tr("My cases")),
    ("moderation", tr("Moderation")),
    ("findings", tr("Findings")),
    ("comparison", tr("Comparison with an earlier audit")),
    ("cross_tab", "Cross-tab"),
    ("reports", tr("Reports")),
    ("set_up", "Set-up"),
    ("voices", tr("Practitioner and family voice")),
    ("concern", tr("Raise an immediate safeguarding concern")),
)
"""The places that each audit has."""
OTHERS = (
    (tr("New audit"), "set_up", None),
    (tr("New action"), "action", None),
    (tr("Learning framework"), "learning", None),
    (tr("Settings: Devices"), "settings", tr("Devices")),
)


class Command(NamedTuple):
    """Something to do, by its words. One of the ``called`` must be typed: the title of an audit names no command."""

    words: str
    called: str
    below: str
    key: str
    do: Callable[[], None]
    lasts: bool = True


def places(rail: Sequence[tuple[str, str, str]], audits: Sequence[AuditHead], go: Go) -> Iterator[Command]:
    """Every place to go to: of the rail by name, label and key, and of each audit."""
    for name, label, key in rail:
        yield Command(label, label, GO_TO, key, partial(go, name, None))
    for label, name, subject in OTHERS:
        yield Command(label, label, GO_TO, "", partial(go, name, subject))
    for audit in reversed(audits):
        areas = (("areas", tr("Areas")),) if audit.subject is not SubjectKind.CASE else ()
        for name, label in (*OF_AUDITS, *areas):
            yield Command(f"{audit.title}: {label}", label, GO_TO, "", partial(go, name, audit.id))


def actions(page: Page) -> Iterator[Command]:
    """What the open page and its window offer now: buttons that can be pressed, and keys that do something."""
    for button in page.findChildren(QPushButton):
        label = button.accessibleName() or button.text().replace("&", "")
        if words_of(label) and button.isVisible() and button.isEnabled():
            key = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(label, label, HERE, key, partial(_press, button), lasts=False)
    yield from _by_keys(page.keys, page.findChildren(QShortcut), HERE)
    children = page.window().findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    yield from _by_keys(EVERYWHERE, children, tr("Everywhere"))


def matching(commands: Iterable[Command], words: Sequence[str]) -> list[Choice]:
    """The commands that every word begins a word of, those first that begin with what was typed; each once."""
    found: dict[str, Command] = {}
    for one in commands:
        called = words_of(one.called)
        if begins_words(words, words_of(one.words)) and any(begins_words((word,), called) for word in words):
            found.setdefault(one.words, one)
    ranked = sorted(found.values(), key=lambda one: not words_of(one.words)[0].startswith(words[0]))
    return [Choice(snippet(one.words, words), one.below, one.do, one.key, one.lasts) for one in ranked[:MOST_COMMANDS]]


def _press(button: QPushButton) -> None:
    """Press a button that may have gone from the page since it was found."""
    if isValid(button):
        button.click()


def _by_keys(keys: Sequence[tuple[str, str]], shortcuts: Sequence[QShortcut], below: str) -> Iterator[Command]:
    """The keys of the help that one shortcut stands behind; a key that types or moves is no command."""
    by_key = {shortcut.key(): shortcut for shortcut in shortcuts if shortcut.isEnabled()}
    for key, does in keys:
        shortcut = by_key.get(QKeySequence(key.replace("Enter", "Return")))
        if shortcut is not None:
            yield Command(does, does, below, key, shortcut.activated.emit, lasts=False)
