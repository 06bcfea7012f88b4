"""Closing an audit once everything in it is settled, and opening it again with a reason."""

from collections.abc import Callable, Iterator

from qa_desk.domain.agency_return import SETTLED
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.closing.events import AuditClosed, AuditReopened
from qa_desk.domain.concerns.words import open_words
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.domain.typed_words import checked_words, line_of
from qa_desk.services.conflicts import open_conflicts
from qa_desk.services.panel.comparing import Comparing
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

Blocker = Callable[[Reading, Audit, Template], Iterator[str]]
"""Says what stands in the way of closing an audit, each in a few words that go on "... cannot be closed yet: "."""


def open_concerns(reading: Reading, audit: Audit, _: Template) -> Iterator[str]:
    """An immediate safeguarding concern comes before everything."""
    count = len(reading.concerns.open_of_audit(audit.id))
    if count:
        yield open_words(count)


def expected_returns(reading: Reading, audit: Audit, _: Template) -> Iterator[str]:
    """A return that is still waited for is either sent or recorded as not coming."""
    count = sum(one.state not in SETTLED for one in reading.returns.standings(audit.id))
    if count:
        yield tr("1 return is still expected") if count == 1 else tr("{count} returns are still expected", count=count)


def open_decisions(reading: Reading, audit: Audit, template: Template) -> Iterator[str]:
    """Grades that differ are decided by the panel, and what it deferred is decided in the end."""
    cases = Comparing(reading, audit, template).cases()
    apart = sum(one.to_discuss - one.discussed for one in cases if one.seal is None)
    if apart:
        yield (
            tr("1 question graded apart is not decided")
            if apart == 1
            else tr("{apart} questions graded apart are not decided", apart=apart)
        )
    deferred = sum(one.deferred for one in cases)
    if deferred:
        yield tr("1 grade is deferred") if deferred == 1 else tr("{deferred} grades are deferred", deferred=deferred)


def unsettled_conflicts(reading: Reading, audit: Audit, template: Template) -> Iterator[str]:
    """An answer that says two things at once, from two laptops, is settled first."""
    count = len(open_conflicts(reading, audit, template))
    if count:
        yield (
            tr("1 answer says two things at once")
            if count == 1
            else tr("{count} answers say two things at once", count=count)
        )


def open_holds(reading: Reading, audit: Audit, _: Template) -> Iterator[str]:
    """What is held back from the panel is released first, or it would never have been seen."""
    held = reading.panels.open_holds(audit.id)
    count = sum(one.id in held for one in audit.auditors)
    if count:
        yield (
            tr("the return of 1 auditor is held back")
            if count == 1
            else tr("the returns of {count} auditors are held back", count=count)
        )


CLOSING_BLOCKERS: tuple[Blocker, ...] = (
    open_concerns, expected_returns, open_holds, unsettled_conflicts, open_decisions,
)  # fmt: skip
"""Everything that may stand in the way, the most pressing first; each part of the product adds its own."""


def closing_blockers(reading: Reading, audit: Audit, template: Template) -> tuple[str, ...]:
    """What stands in the way of closing an audit now, in words."""
    return tuple(words for blocker in CLOSING_BLOCKERS for words in blocker(reading, audit, template))


class ClosingService:
    """The verbs of an audit's end."""

    def __init__(self, store: Store, actor: str, templates: TemplateService) -> None:
        self._store, self._actor, self._templates = store, actor, templates

    def is_closed(self, audit: str) -> bool:
        """Whether nothing more is graded or agreed in this audit."""
        with self._store.reading() as reading:
            return reading.closings.is_closed(audit)

    def blockers(self, audit: str) -> tuple[str, ...]:
        """What stands in the way of closing this audit now, in words."""
        with self._store.reading() as reading:
            return self._blockers(reading, reading.audits.get(audit))

    def close(self, audit_id: str, words: str) -> Changed:
        """End an audit; refused in words while anything in it is open."""
        with self._store.writing(self._actor) as uow:
            audit = uow.audits.get(audit_id)
            if uow.closings.is_closed(audit_id):
                raise UserError(tr("{title} is closed already.", title=audit.title), tr("Nothing was changed."))
            blockers = self._blockers(uow, audit)
            if blockers:
                raise UserError(
                    tr("{title} cannot be closed yet: {join}.", title=audit.title, join="; ".join(blockers)),
                    tr("Nothing was changed. Settle these first."),
                )
            uow.record(AuditClosed(audit_id, line_of(words, "words")))
        return Changed(tr("Audit closed"), frozenset({audit_id}), _returns(self._store, audit_id))

    def reopen(self, audit_id: str, reason: str) -> Changed:
        """Go on with a closed audit, and keep why."""
        with self._store.writing(self._actor) as uow:
            audit = uow.audits.get(audit_id)
            if not uow.closings.is_closed(audit_id):
                raise UserError(tr("{title} is not closed.", title=audit.title), tr("Nothing was changed."))
            why = checked_words(reason, tr("Say why {title} is reopened.", title=audit.title), "reason")
            uow.record(AuditReopened(audit_id, why))
        return Changed(tr("Audit reopened"), frozenset({audit_id}), _returns(self._store, audit_id))

    def _blockers(self, reading: Reading, audit: Audit) -> tuple[str, ...]:
        return closing_blockers(reading, audit, self._templates.plan(audit.template).template)


def _returns(store: Store, audit: str) -> frozenset[str]:
    with store.reading() as reading:
        return frozenset(one.id for one in reading.returns.standings(audit))
