"""Themes on *Findings*: those of the bar on screen, those of the audit, and naming another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qa_desk.domain.changes import Changed
from qa_desk.domain.findings import Findings, QuotedEvidence
from qa_desk.domain.findings.table import CountLine, grade_lines, question_lines
from qa_desk.domain.language import tr
from qa_desk.domain.themes.counts import ThemeCount
from qa_desk.domain.themes.likeness import Likeness, LookAlike
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.services.themes import BY_AGENCY, LinkKept
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.desk import Desk
from qa_desk.ui.findings.theme_chips import ThemeChip
from qa_desk.ui.findings.theme_entry import ThemeWish
from qa_desk.ui.findings.theme_scopes import likely_kind, scopes
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.live_settings import LiveSettings


class ThemePresenter(QObject):
    """Links themes to the question on screen, and counts those of the audit."""

    def __init__(self, view: FindingsView, desk: Desk, settings: LiveSettings) -> None:
        super().__init__(view)
        self._view, self._desk, self._settings = view, desk, settings
        self._audit, self._cut, self._point = "", "", ""
        self._found: Findings | None = None
        self._line: CountLine | None = None
        self._sentence: QuotedEvidence | None = None
        self._came_from: QWidget | None = None
        self._counts: tuple[ThemeCount, ...] = ()
        self._is_counted, self._may_change = False, True
        detail, block = view.detail, view.themes
        view.bars.letter_pressed.connect(lambda letter: self._on_letter(letter, view.bars))
        detail.evidence.letter_pressed.connect(lambda letter: self._on_letter(letter, detail.evidence))
        detail.chips.add_requested.connect(lambda: self._open(detail.chips.add_button))
        detail.chips.picked.connect(self._on_picked)
        detail.entry.link_requested.connect(self._on_link)
        detail.entry.take_off_requested.connect(self._on_take_off)
        detail.entry.kind_chosen.connect(self._show_scopes)
        detail.entry.closed.connect(self._close)
        block.question_requested.connect(view.bars.choose)
        block.cut_chosen.connect(self._on_cut)
        desk.changed.connect(self._on_changed)

    def show_audit(self, audit: str) -> None:
        """The audit, or something in it, is another one now: its themes are counted with the next bar."""
        self._is_counted = False
        if audit != self._audit:
            self._audit, self._cut = audit, ""
            self._view.detail.entry.hide()

    def show_bar(self, found: Findings, line: CountLine, point: str) -> None:
        """Show the themes of another bar; those of the audit are counted once, and not with every bar."""
        if self._line is not None and self._line.question != line.question:
            self._view.detail.entry.hide()
        self._found, self._line, self._point = found, line, point
        if not self._is_counted:
            self._count(found)
        self._show_chips(line)

    def _count(self, found: Findings) -> None:
        """Count the themes of the audit, and show them as its table."""
        services, audit = self._desk.services, found.audit
        self._is_counted = True
        self._counts = self._desk.ask(lambda: services.themes.of_audit(audit)) or ()
        self._may_change = self._desk.ask(lambda: not services.closing.is_closed(audit)) or False
        columns = self._desk.ask(lambda: services.themes.columns(audit)) or ()
        cuts = [
            ("", tr("All together")),
            (BY_AGENCY, tr("By agency")),
            *((one, f"By {one.lower()}") for one in columns),
        ]
        self._view.themes.show_cuts(cuts, self._cut)
        self._show_table(found)

    def _show_table(self, found: Findings) -> None:
        themes = self._desk.services.themes
        groups = self._desk.ask(lambda: themes.by(found.audit, self._cut)) if self._cut else ()
        noun = SUBJECT_WORDS[found.template.subject][1]
        self._view.themes.show_themes(self._counts, _numbers(found, self._counts), groups or (), noun)

    def _show_chips(self, line: CountLine) -> None:
        chips = [
            ThemeChip(link.id, count.theme.name, link.kind, len(link.subjects))
            for count in self._counts
            for link in count.links
            if link.question == line.question
        ]
        self._view.detail.chips.show_chips(chips, may_change=self._may_change)

    def _on_letter(self, letter: str, where: QWidget) -> None:
        if letter == "t" and self._settings[SINGLE_KEYS] and self._may_change:
            self._open(where)

    def _open(self, where: QWidget) -> None:
        """Ask for a theme; standing on a sentence it is about that case."""
        line, detail = self._line, self._view.detail
        if line is None:
            return
        self._came_from = where
        self._sentence = detail.evidence.current() if where is detail.evidence else None
        kind = likely_kind(line.tally, self._sentence.outcome if self._sentence else self._point)
        self._open_entry("", kind, is_linked=False)

    def _on_picked(self, chip: ThemeChip) -> None:
        """Open a theme of the question; the cases are those of the sentence that was stood on."""
        self._came_from = self._view.bars
        self._sentence = self._view.detail.evidence.current()
        self._open_entry(chip.name, chip.kind, is_linked=True)

    def _open_entry(self, name: str, kind: ThemeKind, *, is_linked: bool) -> None:
        vocabulary = self._desk.ask(self._desk.services.themes.vocabulary)
        if vocabulary is None:
            return
        entry = self._view.detail.entry
        entry.open_for([one.name for one in vocabulary.standing], name, kind, is_linked=is_linked)
        self._show_scopes(kind)
        self._view.area.ensureWidgetVisible(entry)
        self._view.detail.ensureWidgetVisible(entry)

    def _show_scopes(self, kind: ThemeKind) -> None:
        found, line = self._found, self._line
        if found is None or line is None:
            return
        outcomes = self._desk.ask(lambda: self._desk.services.findings.outcomes(found.audit, line.question)) or ()
        word = SUBJECT_WORDS[found.template.subject]
        offered = scopes(word, line.tally, outcomes, self._point, self._sentence, kind)
        self._view.detail.entry.show_scopes(offered)

    def _on_link(self, wish: ThemeWish) -> None:
        theme = wish.theme or self._theme_named(wish)
        if theme:
            self._link(theme, wish)

    def _theme_named(self, wish: ThemeWish) -> str:
        """The theme of the name that was typed: one that is there, or a new one; empty while that is being asked."""
        services, made = self._desk.services, []
        found: tuple[LookAlike, ...] = self._desk.ask(lambda: services.themes.look_alikes(wish.name)) or ()
        if found and found[0].likeness is Likeness.SAME:
            return found[0].theme
        if found and not wish.is_other:
            self._view.detail.entry.offer(found)
            return ""

        def add() -> Changed:
            kept = services.themes.add(wish.name, is_other=wish.is_other)
            made.append(kept.theme)
            return kept.changed

        self._desk.change(add)
        return "".join(made)

    def _link(self, theme: str, wish: ThemeWish) -> None:
        """Link the theme to these cases besides those it is linked to already."""
        line, services = self._line, self._desk.services
        if line is None:
            return
        before = self._linked(theme, line.question, wish.kind)
        subjects = (*(before.subjects if before else ()), *wish.subjects)
        quotes = before.quotes if before else ()
        where = (self._audit, line.question, theme, wish.kind, subjects, quotes)
        if self._desk.change(lambda: services.themes.link(*where).changed):
            self._view.event_told.emit(tr("Theme linked"))
            self._close()

    def _on_take_off(self, wish: ThemeWish) -> None:
        """Take a theme off the chosen cases, or off the question where none stay or none are chosen."""
        line, services = self._line, self._desk.services
        theme = next((one.theme.id for one in self._counts if one.theme.name == wish.name.strip()), "")
        if line is None or not theme:
            return
        for link in self._links(theme, line.question, wish.kind):
            left = tuple(code for code in link.subjects if code not in wish.subjects) if wish.subjects else ()
            where = (self._audit, line.question, link.theme, wish.kind, left, link.quotes)
            fewer, gone = partial(services.themes.link, *where), partial(services.themes.unlink, link.id)
            self._desk.change(partial(_changed, fewer if left else gone))
        self._close()

    def _linked(self, theme: str, question: str, kind: ThemeKind) -> ThemeLink | None:
        return next((link for link in self._links(theme, question, kind) if link.theme == theme), None)

    def _links(self, theme: str, question: str, kind: ThemeKind) -> list[ThemeLink]:
        """The links that count as a theme here, those recorded for what was merged into it among them."""
        every = [link for one in self._counts if one.theme.id == theme for link in one.links]
        return [link for link in every if (link.question, link.kind) == (question, kind)]

    def _on_cut(self, column: str) -> None:
        self._cut = column
        if self._found is not None:
            self._show_table(self._found)

    def _close(self) -> None:
        """Back to where T was pressed."""
        self._view.detail.entry.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._view.go_to(self._came_from)
        else:
            self._view.take_focus()

    def _on_changed(self, changed: Changed) -> None:
        """What changes this audit shows its bars again; a theme may have been changed for others alone."""
        found, line = self._found, self._line
        if self._view.isVisible() and found is not None and line is not None and self._audit not in changed.audits:
            self._count(found)
            self._show_chips(line)


def _changed(verb: Callable[[], LinkKept]) -> Changed:
    return verb().changed


def _numbers(found: Findings, counts: tuple[ThemeCount, ...]) -> dict[str, str]:
    """The numbers of the questions of each theme: "11, 12"."""
    labels = {line.question: line.number or line.title for line in (*grade_lines(found), *question_lines(found))}
    return {
        one.theme.id: ", ".join(labels[question] for question in one.questions if question in labels) for one in counts
    }
