"""What several laptops say of one answer, and the chair's decision between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answer_words import answer_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.language import tr
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.receiving.events import ConflictSettled
from qa_desk.domain.receiving.merge import Merged
from qa_desk.domain.receiving.revisions import (
    FAMILY,
    STATE,
    Revision,
    SentState,
    answer_of_text,
    answers_digest,
    state_of,
)
from qa_desk.domain.template import Template
from qa_desk.store.unit_of_work import Reading, UnitOfWork

TITLES = {STATE: tr("Where the return stands"), FAMILY: tr("Whether the auditor worked with the family")}
STATE_WORDS = {
    ReturnState.SIGNED_OFF: tr("Signed off"),
    ReturnState.HANDED_BACK: tr("Handed back"),
    ReturnState.NOT_KNOWN: tr("Not known to us"),
    ReturnState.DRAFT: tr("Still open"),
}


@dataclass(frozen=True)
class ConflictChoice:
    """One of the things a cell says: in words, by whom, when and on which device."""

    revision: str
    words: str
    answer: Answer | None
    author: str
    recorded_at: str
    device: str


@dataclass(frozen=True)
class Conflict:
    """A cell of one return that says two things at once, or a sign-off that was given for other answers."""

    agency_return: str
    subject: str
    auditor: str
    cell: str
    title: str
    choices: tuple[ConflictChoice, ...]


def open_conflicts(reading: Reading, audit: Audit, template: Template) -> tuple[Conflict, ...]:
    """Every conflict of an audit, in the order of its subjects, then of the form."""
    names = {one.id: one.name for one in audit.auditors}
    order = {name: place for place, name in enumerate(template.by_name)}
    found = []
    for id_ in reading.receiving.in_conflict(audit.id):
        one = reading.returns.get(id_)
        conflicts = reading.receiving.merged(id_).conflicts
        for cell in sorted(conflicts, key=lambda name: order.get(name, len(order))):
            choices = tuple(_choice(template, revision) for revision in conflicts[cell])
            auditor = names.get(one.auditor, one.auditor)
            found.append(Conflict(id_, one.subject, auditor, cell, _title(template, cell), choices))
    return tuple(found)


def _title(template: Template, cell: str) -> str:
    question = template.by_name.get(cell)
    return question.title if question else TITLES.get(cell, cell)


def _choice(template: Template, one: Revision) -> ConflictChoice:
    answer = answer_of_text(one.value) if one.is_question else None
    return ConflictChoice(one.id, _words(template, one, answer), answer, one.author, one.recorded_at, one.device)


def _words(template: Template, one: Revision, answer: Answer | None) -> str:
    if one.cell == STATE:
        return STATE_WORDS[state_of(one.value).state]
    if one.cell == FAMILY:
        return tr("Yes") if one.value == "true" else tr("No")
    question = template.by_name.get(one.cell)
    return answer_words(question, answer) if question and answer else one.value


def settled(
    uow: UnitOfWork,
    form: tuple[Audit, FormPlan, Circumstances],
    decision: tuple[str, str, str],
    reason: str,
) -> Iterator[ConflictSettled]:
    """The events of one decision (return, cell, revision chosen); record each before asking for the next."""
    audit, plan, where = form
    return_id, cell, head_id = decision
    heads = uow.receiving.merged(return_id).conflicts.get(cell, ())
    chosen = next((one for one in heads if one.id == head_id), None)
    if chosen is None:
        raise UserError(tr("This is not in conflict any more."), tr("Nothing was changed. Look at the list again."))
    if not reason:
        raise UserError(tr("Say why you decide so."), tr("Both are kept until then."), field="reason")
    if cell != STATE:
        yield _decided(uow, audit, heads, chosen.value, reason)
    whole = uow.receiving.merged(return_id)
    states = whole.conflicts.get(STATE, ())
    if cell == STATE:
        if len(whole.conflicts) > 1:
            raise UserError(
                tr("Settle the answers first."), tr("Nothing was changed. Where the return stands comes last.")
            )
        yield _decided(uow, audit, states, _stated(plan, where, whole, state_of(chosen.value)), reason)
    elif len(whole.conflicts) == 1 and states and all(_is_signed(one) for one in states):
        signed = SentState(ReturnState.SIGNED_OFF)
        yield _decided(uow, audit, states, _stated(plan, where, whole, signed), reason)


def _is_signed(one: Revision) -> bool:
    return state_of(one.value).state is ReturnState.SIGNED_OFF


def _stated(plan: FormPlan, where: Circumstances, whole: Merged, told: SentState) -> str:
    """A sign-off on the answers as they were put together; any other state as it was told."""
    if told.state is not ReturnState.SIGNED_OFF:
        return told.text
    form = FilledForm.of(plan, whole.answers, where)
    digest = answers_digest({cell: one.value for cell, one in whole.values.items() if one.is_question})
    return SentState(told.state, "", tuple(form.outcomes().items()), form.suggested_grades(), digest).text


def _decided(uow: UnitOfWork, audit: Audit, heads: tuple[Revision, ...], value: str, reason: str) -> ConflictSettled:
    """A revision of this desk that replaces everything that was said."""
    device, sequence, _ = uow.checkpoint
    first, parents = heads[0], tuple(one.id for one in heads)
    revision = Revision(
        first.agency_return, first.cell, value, uow.actor, device, sequence + 1, uow.now, parents, "", reason
    )
    return ConflictSettled(audit.id, revision)
