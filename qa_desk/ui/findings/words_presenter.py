"""People's own words on *Findings*: sentences marked to be quoted, the finding under a question, an action from it."""

from PySide6.QtCore import QObject

from qa_desk.domain.dates import short_date
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.table import CountLine
from qa_desk.domain.language import tr
from qa_desk.domain.written.finding import WrittenFinding
from qa_desk.domain.written.quote import QuotePurpose, QuoteStanding, StandingQuote
from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.desk import Desk
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.live_settings import LiveSettings

LETTERS = {"q": QuotePurpose.FINDING, "g": QuotePurpose.GOOD_PRACTICE}


class WordsPresenter(QObject):
    """Keeps what is written and marked under the bar on screen."""

    def __init__(self, view: FindingsView, desk: Desk, settings: LiveSettings) -> None:
        super().__init__(view)
        self._view, self._desk, self._settings = view, desk, settings
        self._found: Findings | None = None
        self._question = ""
        self._quotes: tuple[StandingQuote, ...] = ()
        self._may_change = True
        detail = view.detail
        view.bars.letter_pressed.connect(self._on_letter)
        detail.evidence.letter_pressed.connect(self._on_letter)
        detail.quote_button.clicked.connect(lambda: self._mark(QuotePurpose.FINDING))
        detail.good_button.clicked.connect(lambda: self._mark(QuotePurpose.GOOD_PRACTICE))
        detail.finding.given.connect(self._on_given)
        detail.finding.report_requested.connect(self._on_report)
        detail.finding.action_requested.connect(self._make_action)
        detail.finding.back_requested.connect(view.take_focus)

    def show_bar(self, found: Findings, line: CountLine, _point: str) -> None:
        """Show what is written and marked under another bar."""
        services = self._desk.services
        self._found, self._question = found, line.question
        self._may_change = self._desk.ask(lambda: not services.closing.is_closed(found.audit)) or False
        self._quotes = self._desk.ask(lambda: services.written.quotes(found.audit)) or ()
        written = self._desk.ask(lambda: services.written.findings(found.audit)) or {}
        one = written.get(line.question)
        about = f"{found.audit}#{line.question}"
        words, in_report = (one.words, one.in_report) if one else ("", False)
        finding = self._view.detail.finding
        finding.show_finding(about, words, _history(one), in_report=in_report, may_change=self._may_change)
        for button in (self._view.detail.quote_button, self._view.detail.good_button):
            button.setEnabled(self._may_change)
        self._view.detail.evidence.show_marks(_marks(self._quotes, line.question))

    def _on_letter(self, letter: str) -> None:
        if not self._settings[SINGLE_KEYS]:
            return
        if letter in LETTERS and self._may_change:
            self._mark(LETTERS[letter])
        elif letter == "a":
            self._make_action()

    def _mark(self, purpose: QuotePurpose) -> None:
        """Mark the sentence that is stood on, or take its mark off."""
        evidence, services = self._view.detail.evidence, self._desk.services
        evidence.stand_somewhere()
        sentence, question = evidence.current(), self._question
        if sentence is None:
            return
        here = (sentence.agency_return, question, purpose)
        marked = next((one.quote.id for one in self._quotes if _place(one) == here), "")
        if marked:
            done = self._desk.change(lambda: services.written.unmark(marked).changed)
        else:
            done = self._desk.change(lambda: services.written.mark(*here).changed)
        if done:
            self._view.event_told.emit(tr("Mark taken off") if marked else purpose.label)

    def _on_given(self, words: str) -> None:
        self._write(words, in_report=self._is_in_report() and bool(words.strip()))

    def _on_report(self, words: str, wanted: bool) -> None:
        if self._write(words, in_report=wanted):
            self._view.event_told.emit(
                tr("The finding is in the report.") if wanted else tr("Taken out of the report.")
            )

    def _write(self, words: str, *, in_report: bool) -> bool:
        found, question = self._found, self._question
        if found is None:
            return False
        written = self._desk.services.written
        return self._desk.change(lambda: written.write(found.audit, question, words, in_report=in_report))

    def _is_in_report(self) -> bool:
        found = self._found
        written = self._desk.ask(lambda: self._desk.services.written.findings(found.audit)) if found else None
        one = (written or {}).get(self._question)
        return one is not None and one.in_report

    def _make_action(self) -> None:
        if self._found is not None:
            self._view.go_requested.emit("actions", f"new:{self._found.audit}:{self._question}")


def _place(one: StandingQuote) -> tuple[str, str, QuotePurpose]:
    source = one.quote.source
    return source.agency_return, source.question, one.quote.purpose


def _marks(quotes: tuple[StandingQuote, ...], question: str) -> dict[str, str]:
    """By return, what its sentence is marked as; and what became of it since."""
    found: dict[str, list[str]] = {}
    for one in quotes:
        if one.quote.source.question == question:
            words = found.setdefault(one.quote.source.agency_return, [])
            words.append(f"{one.quote.purpose.label}.")
            if one.standing is not QuoteStanding.AS_MARKED:
                words.append(
                    tr("{value} It was: \u201c{words}\u201d", value=one.standing.value, words=one.quote.source.words)
                )
    return {agency_return: " ".join(dict.fromkeys(words)) for agency_return, words in found.items()}


def _history(one: WrittenFinding | None) -> str:
    """ "Written by P. Nair, 7 July 2026." """
    return (
        tr("Written by {by}, {short_date}.", by=one.by, short_date=short_date(one.at.astimezone().date()))
        if one
        else ""
    )
