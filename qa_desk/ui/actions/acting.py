"""Acts on actions, wherever they are asked for: what is asked first, what is recorded, and what can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.actions.action import Action, Rag, Status
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.services.actions import ActionDone, ActionsDone
from qa_desk.ui.actions.ask_card import AskCard
from qa_desk.ui.actions.asks import Answers, Ask, Verb, ask_for, record
from qa_desk.ui.desk import Desk

Entries = tuple[tuple[str, str], ...]


class ActionActing(QObject):
    """Records acts on one action at a time, and takes the last one back."""

    recorded = Signal(str)  # words for what was done
    left = Signal()

    def __init__(self, card: AskCard, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._desk = card, desk
        self._action: Action | None = None
        self._done: list[tuple[str, Entries]] = []
        card.answered.connect(self._on_answered)
        card.left.connect(self.left)

    @property
    def may_undo(self) -> bool:
        """Whether anything was recorded here that is not undone."""
        return bool(self._done)

    def begin(self, verb: Verb, action: Action) -> None:
        """Ask what has to be said first."""
        self.begin_with(ask_for(verb, action, self._desk.services.actions.actor), action)

    def begin_with(self, asked: Ask, action: Action) -> None:
        """Ask a question that is put already."""
        self._action = action
        self._card.ask(asked)

    def complete(self, action: Action) -> None:
        """Ask for completion; where somebody has asked already, check it."""
        self.begin(Verb.CHECK if action.status is Status.ASKED else Verb.ASK, action)

    def rate(self, action: Action, rag: Rag) -> None:
        """Set a colour at once; it can be undone."""
        actions = self._desk.services.actions
        self.record(lambda: actions.rate(action.id, rag), f"{action.ref} is {rag.words}")

    def accept(self, action: Action) -> None:
        """Make the suggested colour one that a person gave."""
        actions = self._desk.services.actions
        self.record(lambda: actions.accept(action.id), tr("Accepted the suggestion for {ref}", ref=action.ref))

    def record(self, verb: Callable[[], ActionDone | ActionsDone], words: str) -> ActionDone | ActionsDone | None:
        """Do a verb, and remember it so that it can be undone; None after a refusal, which has been shown."""
        done: list[ActionDone | ActionsDone] = []

        def change() -> Changed:
            done.append(verb())
            return done[0].changed

        if not self._desk.change(change):
            return None
        if entries := entries_of(done[0]):
            self._done.append((words, entries))
        self.recorded.emit(words)
        return done[0]

    def undo(self) -> None:
        """Take back what was recorded last here, by a record of its own."""
        if not self._done:
            self.recorded.emit(tr("Nothing to undo"))
            return
        words, entries = self._done[-1]
        actions = self._desk.services.actions
        if self._desk.change(lambda: actions.take_back(entries).changed):
            self._done.pop()
            self.recorded.emit(tr("Undid: {words}", words=words))

    def _on_answered(self, asked: Ask, said: Answers) -> None:
        action, actions = self._action, self._desk.services.actions
        if action is None:
            return
        if self.record(lambda: record(asked.verb, actions, action, said), f"{asked.do_it}: {action.ref}") is not None:
            self._card.close_quietly()
            self.left.emit()


def entries_of(done: ActionDone | ActionsDone) -> Entries:
    """By what an act can be taken back."""
    return done.entries if isinstance(done, ActionsDone) else ((done.action.id, done.entry),)
