"""From the wishes of the learning page to the services, and back."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import Difference, Learning
from qa_desk.domain.learning.framework import Framework
from qa_desk.domain.themes.likeness import Likeness
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.learning.view import LearningView

FILE_NAME = tr("Learning framework.xlsx")
WORKBOOKS = tr("Excel workbook (*.xlsx)")


class LearningPresenter(QObject):
    """Shows themes by years, and keeps what was learned and what changed."""

    def __init__(self, view: LearningView, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._found: Framework | None = None
        self._names: list[str] | None = None
        view.place_opened.connect(self._show)
        view.shown_otherwise.connect(self._show)
        view.entry_requested.connect(self._on_entry_requested)
        view.take_back_requested.connect(self._on_take_back_requested)
        view.workbook_requested.connect(self._on_workbook_requested)
        view.copy_words_requested.connect(self._on_copy_words_requested)
        view.entry.learning_given.connect(self._on_learning_given)
        view.entry.picker.theme_wished.connect(self._on_theme_wished)
        view.change.difference_given.connect(self._on_difference_given)
        view.take_back.take_back_given.connect(self._on_take_back_given)
        desk.changed.connect(self._on_changed)

    def _show(self) -> None:
        kinds = self._view.kinds
        found = self._desk.ask(lambda: self._desk.services.learning.framework(kinds))
        if found is not None:
            self._found = found
            self._view.show_framework(found, has_any=bool(found.sources or kinds))

    def _on_entry_requested(self) -> None:
        vocabulary = self._desk.ask(self._desk.services.themes.vocabulary)
        if vocabulary is None:
            return
        if self._names is None:  # nothing is half typed
            self._names = [theme.name for theme in vocabulary.standing]
            self._view.entry.start_over(self._names)
        self._view.open_entry()

    def _on_theme_wished(self, name: str, theme: str, is_other: bool) -> None:
        """Take a theme that is there, offer look-alikes, or add one to the vocabulary."""
        themes, picker = self._desk.services.themes, self._view.entry.picker
        vocabulary = self._desk.ask(themes.vocabulary)
        if vocabulary is None:
            return
        found = vocabulary.look_alikes(name)
        if theme:
            picker.take(theme, vocabulary.get(theme).name)
        elif found and found[0].likeness is Likeness.SAME:
            picker.take(found[0].theme, found[0].name)
        elif found and not is_other:
            picker.offer(found)
        else:
            self._add_theme(name, is_other=is_other)

    def _add_theme(self, name: str, *, is_other: bool) -> None:
        kept: list[str] = []

        def add() -> Changed:
            done = self._desk.services.themes.add(name, is_other=is_other)
            kept.append(done.theme)
            return done.changed

        if self._desk.change(add):
            vocabulary = self._desk.services.themes.vocabulary()
            self._view.entry.picker.take(kept[0], vocabulary.get(kept[0]).name)

    def _on_learning_given(self, learning: Learning, refs: tuple[str, ...]) -> None:
        if self._desk.change(lambda: self._desk.services.learning.record(learning, refs).changed):
            self._names = None
            self._view.show_done(tr("The learning is recorded."))

    def _on_difference_given(self, source: str, difference: Difference) -> None:
        if self._desk.change(lambda: self._desk.services.learning.tell_difference(source, difference)):
            self._view.show_done(tr("The change is recorded beside what was told before."))

    def _on_take_back_requested(self) -> None:
        sources = self._found.sources if self._found else ()
        offered = [(one.id, f"{one.kind.label}: {one.title}") for one in reversed(sources) if not one.is_audit]
        self._view.open_take_back(offered)

    def _on_take_back_given(self, source: str, reason: str) -> None:
        if self._desk.change(lambda: self._desk.services.learning.take_back(source, reason)):
            self._view.show_done(tr("Taken back. What it said stays in the history."))

    def _on_copy_words_requested(self) -> None:
        words = self._found.board_words if self._found else ()
        QGuiApplication.clipboard().setText("\n".join(words))
        self._view.event_told.emit(tr("Copied the words for the board."))

    def _on_workbook_requested(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path = self._dialogs.file_to_save(tr("Save the learning framework"), folder / FILE_NAME, WORKBOOKS)
        if path is None:
            return
        target, kinds = path if path.suffix else path.with_suffix(".xlsx"), self._view.kinds
        if self._desk.change(lambda: self._desk.services.learning.make_workbook(target, kinds).changed):
            self._view.show_done(tr("Saved {name}.", name=target.name), target.parent)

    def _on_changed(self, _: Changed) -> None:
        if self._view.isVisible():
            self._show()
