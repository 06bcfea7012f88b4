"""Finding cases, questions, evidence and audits by their words, without showing what is sealed."""

from collections.abc import Iterable, Iterator
from itertools import islice

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.language import tr
from qa_desk.domain.searching.found import AuditHead, Found, FoundGroup, FoundKind
from qa_desk.domain.searching.words import begins_words, snippet, typed_words, words_of
from qa_desk.domain.wording import subject_word
from qa_desk.services.templates import TemplateService
from qa_desk.store.search import Hit
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

MOST_OF_A_KIND = 6
NOT_ASKED = frozenset({"", outcomes.NOT_ASKED})
PLACES = {FoundKind.THEME: "themes", FoundKind.ACTION: "action", FoundKind.AUDIT: "my_cases"}
"""Where what has an id of its own is opened."""


class QuestionWords:
    """The words of the questions of each template, read once."""

    def __init__(self, templates: TemplateService) -> None:
        self._templates = templates
        self._read: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}

    def of(self, reference: TemplateReference) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Name and words of each question of one template."""
        if reference.content_hash not in self._read:
            template = self._templates.plan(reference).template
            self._read[reference.content_hash] = tuple(
                (one.name, words_of(f"{one.label} {one.short_label}")) for one in template.questions()
            )
        return self._read[reference.content_hash]


class SearchService:
    """One verb: words in, groups of what was found out."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates
        self._questions = QuestionWords(templates)

    def audits(self) -> tuple[AuditHead, ...]:
        """Every audit by its title, in the order of setting up."""
        with self._store.reading() as reading:
            return reading.search.audits()

    def find(self, text: str, limit: int = MOST_OF_A_KIND) -> tuple[FoundGroup, ...]:
        """At most ``limit`` of each kind, best first; every word typed begins a word of what is found.

        Evidence on a sealed case is found only by who wrote it, and so is a draft on any case of several auditors.
        Any text may be typed.
        """
        words = typed_words(text)
        if not words:
            return ()
        with self._store.reading() as reading:
            search = _Search(reading, self._actor, self._templates, self._questions, words)
            groups = [_group(kind, search.found(kind), limit) for kind in FoundKind]
        return tuple(group for group in groups if group.found)


def _group(kind: FoundKind, found: Iterable[Found], limit: int) -> FoundGroup:
    first = tuple(islice(found, limit + 1))
    return FoundGroup(kind, first[:limit], more=len(first) > limit)


class _Search:
    """One search in one moment of the desk."""

    def __init__(
        self,
        reading: Reading,
        actor: str,
        templates: TemplateService,
        questions: QuestionWords,
        words: tuple[str, ...],
    ) -> None:
        self._reading, self._actor, self._templates = reading, actor.casefold(), templates
        self._questions, self._words = questions, words
        self._audits = {audit.id: audit for audit in reading.search.audits()}
        self._sealed: dict[str, frozenset[str]] = {}
        self._shared: dict[str, frozenset[str]] = {}

    def found(self, kind: FoundKind) -> Iterator[Found]:
        """Everything of one kind that may be read, best first."""
        if kind is FoundKind.QUESTION:
            yield from self._asked()
        elif kind in self._reading.search.kinds:
            for hit in self._reading.search.hits(kind, self._words):
                found = self._shown(kind, hit)
                if found is not None:
                    yield found

    def _shown(self, kind: FoundKind, hit: Hit) -> Found | None:
        if kind is FoundKind.CASE:
            return self._case(hit)
        if kind is FoundKind.EVIDENCE:
            return self._evidence(hit)
        where = self._audits[hit.audit].title if hit.audit and kind is not FoundKind.AUDIT else ""
        told = snippet(hit.words, self._words) if hit.words else ()
        return Found(kind, snippet(hit.title, self._words), where, told, PLACES[kind], hit.name)

    def _case(self, hit: Hit) -> Found:
        audit = self._audits[hit.audit]
        title = f"{subject_word(audit.subject, 1).capitalize()} {hit.subject}"
        told = snippet(hit.words, self._words) if hit.words else ()
        return Found(FoundKind.CASE, snippet(title, self._words), audit.title, told, *self._way_to(hit))

    def _evidence(self, hit: Hit) -> Found | None:
        """None where nobody may read it here: not asked any more, withdrawn, or of another who grades the case too."""
        if hit.state == ReturnState.WITHDRAWN.value or hit.outcome in NOT_ASKED or self._is_hidden(hit):
            return None
        audit = self._audits[hit.audit]
        noun = subject_word(audit.subject, 1).capitalize()
        number = self._templates.plan(audit.template).template.numbers[hit.question]
        title = snippet(tr("{noun} {subject}, question {number}", noun=noun, subject=hit.subject, number=number), ())
        place, subject = self._way_to(hit)
        told = snippet(hit.words, self._words)
        return Found(FoundKind.EVIDENCE, title, audit.title, told, place, f"{subject}#{hit.question}")

    def _asked(self) -> Iterator[Found]:
        """Each question once, in the audit that asks it and was set up last."""
        shown: set[tuple[str, str]] = set()
        for audit in reversed(self._audits.values()):
            for name, there in self._questions.of(audit.template):
                if (audit.template.name, name) not in shown and begins_words(self._words, there):
                    shown.add((audit.template.name, name))
                    yield self._question(audit, name)

    def _question(self, audit: AuditHead, name: str) -> Found:
        template = self._templates.plan(audit.template).template
        label = snippet(template.by_name[name].label, self._words)
        where = tr("Question {numbers}, {title}", numbers=template.numbers[name], title=audit.title)
        return Found(FoundKind.QUESTION, label, where, (), "findings", f"{audit.id}#{name}")

    def _way_to(self, hit: Hit) -> tuple[str, str]:
        """Grading where one person grades the case, else the comparison, which keeps it sealed while it must.

        While it is sealed, somebody who grades it goes to their own return.
        """
        returns = self._reading.search.returns_on(hit.audit, hit.subject)
        own = [one for one, auditor in returns if self._is_own(auditor)]
        if len(returns) == 1 or (own and self._is_sealed(hit)):
            return "grading", (own or [returns[0][0]])[0]
        return ("panel", f"{hit.audit}/{hit.subject}") if returns else ("set_up", hit.audit)

    def _is_hidden(self, hit: Hit) -> bool:
        """Whether it is on a sealed case, or in what another auditor of an opened one has not signed off."""
        if self._is_own(hit.auditor):
            return False
        if hit.audit not in self._shared:
            self._shared[hit.audit] = self._reading.panels.shared(hit.audit)
        is_draft = hit.state != ReturnState.SIGNED_OFF.value and hit.subject in self._shared[hit.audit]
        return is_draft or self._is_sealed(hit)

    def _is_sealed(self, hit: Hit) -> bool:
        if hit.audit not in self._sealed:
            self._sealed[hit.audit] = self._reading.panels.sealed(hit.audit)
        return hit.subject in self._sealed[hit.audit]

    def _is_own(self, auditor: str) -> bool:
        return auditor.casefold() == self._actor
