"""Written findings and marked quotes: people's own words beside the counts, and the sentences they want quoted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import uuid4

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.themes.events import ThemeLinked
from qa_desk.domain.written.events import FindingWritten, QuoteMarked, QuoteUnmarked
from qa_desk.domain.written.finding import WrittenFinding, checked_finding
from qa_desk.domain.written.quote import (
    MarkedQuote,
    QuotePurpose,
    QuoteSource,
    StandingQuote,
    check_quotable,
)
from qa_desk.services.open_audits import check_open, writing_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class QuoteKept:
    """What was recorded, and the quote it is about."""

    changed: Changed
    quote: MarkedQuote


class WrittenService:
    """The verbs of written findings and marked quotes."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def findings(self, audit: str) -> Mapping[str, WrittenFinding]:
        """What is written about an audit, by question and "" for the whole."""
        with self._store.reading() as reading:
            reading.audits.get(audit)
            return reading.written.findings(audit)

    def history(self, audit: str, question: str) -> tuple[WrittenFinding, ...]:
        """Every version of one finding, oldest first."""
        with self._store.reading() as reading:
            return reading.written.history(audit, question)

    def quotes(self, audit: str) -> tuple[StandingQuote, ...]:
        """The marked quotes of an audit with what became of each sentence since, in the order of its cases."""
        with self._store.reading() as reading:
            return standing_quotes(reading, audit)

    def write(self, audit: str, question: str, words: str, *, in_report: bool) -> Changed:
        """Keep what somebody found, under a question or with "" for the whole; earlier versions stay.

        Raises UserError, with nothing recorded, when it should go into the report and nothing is written.
        """
        with writing_open(self._store, self._actor, audit) as uow:
            template = self._templates.plan(uow.audits.get(audit).template).template
            if question and question not in template.by_name:
                raise UserError(tr("The form of this audit has no such question."), tr("Nothing was recorded yet."))
            kept, was = checked_finding(words, in_report=in_report), uow.written.findings(audit).get(question)
            if not (was.says(kept, in_report=in_report) if was else not kept):
                uow.record(FindingWritten(audit, question, kept, in_report))
        return _changed(tr("Finding written"), audit, question)

    def mark(self, agency_return: str, question: str, purpose: QuotePurpose) -> QuoteKept:
        """Mark the sentence of an answer to be quoted as it stands; raises UserError when it may not be."""
        quote = str(uuid4())
        with self._store.writing(self._actor) as uow:
            audit = uow.returns.get(agency_return).audit
            check_open(uow, audit)
            source = check_quotable(_source(uow, audit, agency_return, question))
            if any(_marks(one, source, purpose) for one in uow.written.quotes(audit)):
                raise UserError(tr("This sentence is marked already."), tr("Nothing was changed."))
            uow.record(QuoteMarked(audit, quote, source, purpose))
            return QuoteKept(_changed(purpose.label, audit, question), uow.written.quote(quote))

    def unmark(self, quote: str) -> QuoteKept:
        """Let a sentence not be quoted any more, by a theme neither; what was marked stays in the history."""
        with self._store.writing(self._actor) as uow:
            was = uow.written.quote(quote)
            check_open(uow, was.audit)
            for link in uow.themes.links_of_audit(was.audit):
                if quote in link.quotes:
                    uow.record(ThemeLinked(replace(link, quotes=tuple(one for one in link.quotes if one != quote))))
            uow.record(QuoteUnmarked(was.audit, quote))
            return QuoteKept(_changed(tr("Mark taken off"), was.audit, was.source.question), was)


def standing_quotes(reading: Reading, audit: str) -> tuple[StandingQuote, ...]:
    """The marked quotes of an audit as of this moment; those of a case that is sealed again are left out."""
    sealed = reading.panels.sealed(audit)
    return tuple(
        StandingQuote(one, one.standing(reading.written.source(one.source.agency_return, one.source.question)))
        for one in reading.written.quotes(audit)
        if one.source.subject not in sealed
    )


def _source(reading: Reading, audit: str, agency_return: str, question: str) -> QuoteSource | None:
    source = reading.written.source(agency_return, question)
    return source if source is not None and source.subject not in reading.panels.sealed(audit) else None


def _marks(quote: MarkedQuote, source: QuoteSource, purpose: QuotePurpose) -> bool:
    """Whether a quote is of this answer and marked as this."""
    here = (quote.source.agency_return, quote.source.question, quote.purpose)
    return here == (source.agency_return, source.question, purpose)


def _changed(what: str, audit: str, question: str) -> Changed:
    return Changed(what, frozenset({audit}), questions=frozenset({question} if question else ()))
