"""From the wishes of the page of themes to the vocabulary, and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.themes.theme import Vocabulary, vocabulary_words
from qa_desk.services.themes import ThemeKept
from qa_desk.ui.desk import Desk
from qa_desk.ui.themes.change_card import ThemeChange
from qa_desk.ui.themes.rows import ThemeRow, history_lines, seen_rows, theme_rows
from qa_desk.ui.themes.view import ThemesView

DONE = {
    ThemeChange.ADD: tr("The theme is added."),
    ThemeChange.RENAME: tr("The theme is renamed. Its earlier name is kept and still found."),
    ThemeChange.MERGE: tr("The themes are merged. What they were linked to stays as it was, and this can be undone."),
    ThemeChange.PART: tr("The theme stands for itself again."),
}


class VocabularyPresenter(QObject):
    """Shows every theme, and keeps what people change with its reason."""

    def __init__(self, view: ThemesView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._vocabulary = Vocabulary()
        self._titles: dict[str, str] = {}
        self._labels: dict[tuple[str, str], str] = {}
        view.place_opened.connect(self._show)
        view.theme_chosen.connect(self._on_theme_chosen)
        view.change_requested.connect(self._on_change_requested)
        view.wished.connect(self._on_wished)
        view.audit_requested.connect(lambda audit: view.go_requested.emit("findings", audit))
        desk.changed.connect(self._on_changed)

    def _show(self, stay_on: str = "") -> None:
        services = self._desk.services
        vocabulary = self._desk.ask(services.themes.vocabulary)
        lines = self._desk.ask(services.audits.programme)
        if vocabulary is None or lines is None:
            return
        self._vocabulary = vocabulary
        self._titles = {line.audit.id: line.audit.title for line in lines}
        counts = self._desk.ask(services.themes.counts) or ()
        self._labels = self._desk.ask(services.themes.question_labels) or {}
        links = [link for one in counts for link in one.links]
        audits = {audit for one in counts for audit in one.audits}
        seen = "1 audit" if len(audits) == 1 else tr("{count} audits", count=len(audits))
        current = self._view.current()
        rows = theme_rows(vocabulary, counts, links)
        told = tr(
            "{vocabulary_words}, seen in {seen}.", vocabulary_words=vocabulary_words(vocabulary.standing), seen=seen
        )
        self._view.show_themes(told, rows, stay_on or (current.theme.id if current else ""))

    def _on_theme_chosen(self, row: ThemeRow) -> None:
        seen = seen_rows(row.count, self._titles, self._labels)
        self._view.show_theme(row, seen, history_lines(self._vocabulary, row.theme))

    def _on_change_requested(self, change: ThemeChange) -> None:
        row = self._view.current()
        if change is ThemeChange.ADD:
            self._view.card.open_for(change, tr("Add a theme"), "", ())
        elif row is not None:
            name = row.theme.name
            title = {
                ThemeChange.RENAME: tr("Rename \u201c{name}\u201d", name=name),
                ThemeChange.MERGE: tr("Merge \u201c{name}\u201d into another theme", name=name),
                ThemeChange.PART: tr("Let \u201c{name}\u201d stand for itself again", name=name),
            }[change]
            others = [(one.id, one.name) for one in self._vocabulary.standing if one.id != row.theme.id]
            self._view.card.open_for(change, title, name, others)

    def _on_wished(self, name: str, into: str, reason: str, is_other: bool) -> None:
        change, row, themes = self._view.card.change, self._view.current(), self._desk.services.themes
        theme = row.theme.id if row else ""
        verbs: dict[ThemeChange, Callable[[], ThemeKept]] = {
            ThemeChange.ADD: lambda: themes.add(name, is_other=is_other),
            ThemeChange.RENAME: lambda: themes.rename(theme, name, reason, is_other=is_other),
            ThemeChange.MERGE: lambda: themes.merge(theme, into, reason),
            ThemeChange.PART: lambda: themes.part(theme, reason),
        }
        kept: list[ThemeKept] = []

        def do() -> Changed:
            kept.append(verbs[change]())
            return kept[0].changed

        if self._desk.change(do):
            self._show(kept[0].theme)
            self._view.show_done(DONE[change])

    def _on_changed(self, _: Changed) -> None:
        if self._view.isVisible():
            self._show()
