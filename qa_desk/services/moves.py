"""Moving an audit to another edition: looked at first, done in one transaction, taken back as long as that is safe."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit, TemplateReference
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AuditMoved, Recorded, ReturnMoved, ReturnPosition, TemplateKept
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.language import tr
from qa_desk.domain.moving.answers import MovedAnswers, keeps_sign_off, moved_answers, says_something
from qa_desk.domain.moving.history import LastMove, kept_mapping, moved_returns, standing_moves, undo_refusal
from qa_desk.domain.moving.mapping import KeptMapping, Proposal, checked_mapping, proposed_mapping
from qa_desk.domain.moving.moves import NameMap, QuestionMove, question_moves
from qa_desk.domain.progress import Progress
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Template
from qa_desk.domain.text import clean_text
from qa_desk.domain.wording import lower_first
from qa_desk.services.move_preview import MovePreview, OfferedEdition, PreviewedMove, offered_editions
from qa_desk.services.open_audits import check_open
from qa_desk.services.returns import ReturnService
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork
from qa_desk.templates.library import TemplateLibrary

STEP = 20
"""How many returns are moved between two words on how far it is."""


class MoveService:
    """The verbs of an audit that goes over to another edition of its template, or to another template like it."""

    def __init__(
        self, store: Store, actor: str, library: TemplateLibrary, templates: TemplateService, returns: ReturnService
    ) -> None:
        self._store, self._actor, self._library = store, actor, library
        self._templates, self._returns = templates, returns

    def editions(self, audit_id: str) -> tuple[OfferedEdition, ...]:
        """Where an audit could move: other editions of its template, the newest first, then templates like it."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
        return offered_editions(self._template(audit), self._library.list())

    def proposal(self, audit_id: str, edition: TemplateReference) -> Proposal:
        """Which question would become which, as far as names and wordings tell."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
        return proposed_mapping(self._template(audit), self._target(audit, edition))

    def preview(
        self, audit_id: str, edition: TemplateReference, mapping: NameMap, progress: Progress | None = None
    ) -> MovePreview:
        """What the move would do to every question and to how many answers; changes nothing."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            work = self._work(audit, edition, mapping)
            touched = list(work.returns(reading, progress or Progress(), tr("Looking at the answers")))
        return work.preview(touched)

    def move(
        self,
        audit_id: str,
        edition: TemplateReference,
        mapping: NameMap,
        reason: str,
        progress: Progress | None = None,
    ) -> Changed:
        """Move an audit with every return of it, or nothing at all; raises UserError when it cannot be."""
        reason = clean_text(reason).strip()
        if not reason:
            raise UserError(
                tr("Say why this audit moves to another edition."), tr("It stays as it is until then."), field="reason"
            )
        with self._store.writing(self._actor) as uow:
            audit = uow.audits.get(audit_id)
            work = self._work(audit, edition, mapping)
            check_open(uow, audit.id)
            _refuse_after_panel(uow, audit)
            _refuse_after_returns(uow, audit)
            target = work.new
            if uow.templates.source(target.content_hash) is None:
                source = self._library.source(target.name, target.edition)
                uow.record(TemplateKept(target.name, target.edition, target.content_hash, source))
            moved = _record_move(uow, work, reason, progress or Progress())
        return Changed(tr("Audit moved"), frozenset({audit_id}), frozenset(moved))

    def follow_pack(self, uow: UnitOfWork, audit: Audit, template: Template, reason: str) -> None:
        """Move an audit within a writing block to the form that its chair asks with now, question by equal name."""
        _record_move(uow, self._followed(audit, template), reason, Progress())

    def left_behind(self, reading: Reading, audit: Audit, template: Template) -> tuple[str, ...]:
        """The questions with answers here that such a move would set aside, by number and title."""
        work = self._followed(audit, template)
        touched = work.returns(reading, Progress(), tr("Looking at the answers"))
        names = frozenset(name for one in touched for name in one.answers.set_aside)
        numbers, questions = work.old.numbers, work.old.by_name
        return tuple(f"{numbers[name]} ({lower_first(questions[name].title)})" for name in questions if name in names)

    def _followed(self, audit: Audit, template: Template) -> "_Work":
        old = self._template(audit)
        mapping = checked_mapping(old, template, proposed_mapping(old, template).sure)
        return _Work(audit, old, template, mapping, self._returns.circumstances(audit))

    def last_move(self, audit_id: str) -> LastMove | None:
        """The move that stands now, and why it cannot be taken back, if so; None when the audit never moved."""
        with self._store.reading() as reading:
            found = _standing(reading, audit_id)
        return found[0] if found else None

    def undo_move(self, audit_id: str, progress: Progress | None = None) -> Changed:
        """Put everything back as it was before the last move; raises UserError once an answer changed since."""
        progress = progress or Progress()
        with self._store.writing(self._actor) as uow:
            uow.audits.get(audit_id)
            check_open(uow, audit_id)
            found = _standing(uow, audit_id)
            if found is None:
                raise UserError(
                    tr("This audit has not moved, so there is no move to undo."), tr("Nothing was changed.")
                )
            last, since = found
            if last.refusal is not None:
                raise last.refusal
            move, returns = last.move, moved_returns(since)
            turned = tuple((new, old) for old, new in move.mapping if new)
            uow.record(AuditMoved(audit_id, move.after, move.before, turned, move.reason, last.event_id))
            for place, (event_id, one) in enumerate(returns):
                if place % STEP == 0:
                    progress.step(place, len(returns), tr("Putting the answers back"))
                changes = tuple((name, after, before) for name, before, after in one.changes)
                uow.record(ReturnMoved(one.agency_return, changes, one.after, one.before, event_id))
        ids = frozenset(one.agency_return for _, one in returns)
        return Changed(tr("Move undone"), frozenset({audit_id}), ids)

    def kept_mappings(self) -> tuple[KeptMapping, ...]:
        """The names that every move of this desk goes by, so that audits can be compared along them."""
        with self._store.reading() as reading:
            histories = [reading.history.of_audit(audit.id) for audit in reading.audits.list()]
        events = (one.event for history in histories for one in standing_moves(history))
        return tuple(kept_mapping(event) for event in events if isinstance(event, AuditMoved))

    def _template(self, audit: Audit) -> Template:
        return self._templates.plan(audit.template).template

    def _target(self, audit: Audit, edition: TemplateReference) -> Template:
        """The template to move to; raises UserError when that is not another one of the same kind."""
        target = self._library.get(edition.name, edition.edition)
        if target.content_hash == audit.template.content_hash:
            raise UserError(
                tr("This audit is graded with edition {edition} already.", edition=target.edition),
                tr("Nothing was moved."),
            )
        if target.subject is not audit.subject:
            raise UserError(
                tr(
                    "{title} does not grade what this audit grades, so the audit cannot move to it.", title=target.title
                ),
                tr("Nothing was moved. Choose another template."),
            )
        return target

    def _work(self, audit: Audit, edition: TemplateReference, mapping: NameMap) -> "_Work":
        old, new = self._template(audit), self._target(audit, edition)
        return _Work(audit, old, new, checked_mapping(old, new, mapping), self._returns.circumstances(audit))


class _Touched:
    """One return that the move touches: the event that would be recorded, and what became of its answers."""

    def __init__(self, recorded: ReturnMoved, said: frozenset[str], answers: MovedAnswers) -> None:
        self.recorded, self.said, self.answers = recorded, said, answers


class _Work:
    """One move worked out: the same for the preview and for the deed."""

    def __init__(
        self, audit: Audit, old: Template, new: Template, mapping: dict[str, str | None], where: Circumstances
    ) -> None:
        self.audit, self.old, self.new, self.mapping, self._where = audit, old, new, mapping, where
        self._plan = FormPlan(new)
        self._moves: tuple[QuestionMove, ...] = question_moves(old, new, mapping)
        self._reopened_because = tr("The audit moved to edition {edition}", edition=new.edition)

    def returns(self, reading: Reading, progress: Progress, words: str) -> Iterator[_Touched]:
        """What the move does to each return that has anything in it."""
        every = reading.returns.of_audit(self.audit.id)
        suggested = reading.returns.suggested_of_audit(self.audit.id)
        for place, one in enumerate(every):
            if place % STEP == 0:
                progress.step(place, len(every), words)
            kept, outcomes = reading.answers.of_return(one.id), reading.answers.outcomes(one.id)
            if kept or outcomes or one.state is not ReturnState.DRAFT:
                grades = tuple(sorted(suggested.get(one.id, {}).items()))
                counted = tuple(sorted((name, outcome) for name, outcome in outcomes.items() if outcome))
                yield self._touched(one, kept, _position(one, counted, grades))

    def _touched(self, one: AgencyReturn, kept: dict[str, Answer], before: ReturnPosition) -> _Touched:
        answers = moved_answers(self.old, self.new, self.mapping, kept)
        form = FilledForm.of(self._plan, answers.answers, self._where)
        said = frozenset(name for name, answer in kept.items() if says_something(answer))
        after = self._after(before, form, answers)
        return _Touched(ReturnMoved(one.id, answers.changes, before, after), said, answers)

    def _after(self, before: ReturnPosition, form: FilledForm, answers: MovedAnswers) -> ReturnPosition:
        outcomes = form.outcomes()
        if before.state is ReturnState.SIGNED_OFF:
            if keeps_sign_off(self._moves, dict(before.outcomes), form):
                return replace(before, outcomes=tuple(outcomes.items()), suggested=form.suggested_grades())
            before = ReturnPosition(ReturnState.DRAFT, reason=self._reopened_because)
        counted = tuple((name, outcomes[name]) for name in outcomes if name in answers.answers)
        return ReturnPosition(before.state, "", before.reason, counted)

    def preview(self, touched: list[_Touched]) -> MovePreview:
        """The move in numbers."""
        said = Counter(name for one in touched for name in one.said)
        aside = Counter(name for one in touched for name in one.answers.set_aside)
        back = Counter(name for one in touched for name in one.answers.back)
        questions = tuple(
            PreviewedMove(
                move,
                said[move.old.name] if move.old else 0,
                aside[move.old.name] if move.old else 0,
                back[move.new.name] if move.new else 0,
            )
            for move in self._moves
        )
        signed = [one.recorded for one in touched if one.recorded.before.state is ReturnState.SIGNED_OFF]
        reopened = tuple(one.agency_return for one in signed if one.after.state is not ReturnState.SIGNED_OFF)
        return MovePreview(self.audit, self.old, self.new, self.mapping, questions, len(touched), len(signed), reopened)


def _standing(reading: Reading, audit_id: str) -> tuple[LastMove, list[Recorded]] | None:
    """The last move that stands, with all that was recorded for the audit and its returns since."""
    moves = standing_moves(reading.history.of_audit(audit_id))
    if not moves or not isinstance(moves[-1].event, AuditMoved):
        return None
    last, move = moves[-1], moves[-1].event
    since = reading.history.since(audit_id, last.sequence)
    return LastMove(last.id, last.sequence, last.actor, last.recorded_at, move, undo_refusal(move, since)), since


def _record_move(uow: UnitOfWork, work: _Work, reason: str, progress: Progress) -> list[str]:
    """Record a move with every return of it; gives the ids of those returns."""
    audit, moved = work.audit, list[str]()
    pairs = tuple((old, new or "") for old, new in work.mapping.items())
    uow.record(AuditMoved(audit.id, audit.template, _reference(work.new), pairs, reason))
    for touched in work.returns(uow, progress, tr("Moving the answers")):
        uow.record(touched.recorded)
        moved.append(touched.recorded.agency_return)
    return moved


def _refuse_after_returns(reading: Reading, audit: Audit) -> None:
    if reading.receiving.have_come(audit.id):
        raise UserError(
            tr(
                "Returns have come in for this audit, so it stays with edition {edition}.",
                edition=audit.template.edition,
            ),
            tr("Nothing was moved. Set up the next audit with the other edition: the two can be compared."),
        )


def _refuse_after_panel(reading: Reading, audit: Audit) -> None:
    if reading.panels.grades(audit.id):
        raise UserError(
            tr(
                "The panel has agreed grades in this audit, so it stays with edition {edition}.",
                edition=audit.template.edition,
            ),
            tr("Nothing was moved. Set up the next audit with the other edition: the two can be compared."),
        )


def _position(
    one: AgencyReturn, outcomes: tuple[tuple[str, str], ...], suggested: tuple[tuple[str, str], ...]
) -> ReturnPosition:
    at = one.signed_off_at
    told = at.astimezone(UTC).isoformat(timespec="milliseconds") if at else ""
    return ReturnPosition(one.state, told, one.reason, outcomes, suggested)


def _reference(template: Template) -> TemplateReference:
    return TemplateReference(template.name, template.edition, template.content_hash)
