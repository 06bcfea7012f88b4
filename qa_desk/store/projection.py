"""What the journal amounts to now: one small function for each kind of event, and making it all again."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from qa_desk.domain.agency_return import ReturnState, return_id
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    FamilyDeclared,
    FileMade,
    Recorded,
    ReturnHandedBack,
    ReturnMoved,
    ReturnNotComing,
    ReturnNotKnown,
    ReturnReopened,
    ReturnsAllocated,
    ReturnSignedOff,
    ReturnsWithdrawn,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.looking.look import LookKind
from qa_desk.domain.progress import Progress
from qa_desk.store.answer_rows import BLANK_COLUMNS, columns_of
from qa_desk.store.answer_statements import (
    ADD_SUGGESTION,
    COUNT_OUTCOME,
    REVISE,
    REVISE_ANSWER,
    SET_OUTCOME,
    WORKED_ON,
)
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import UnknownEventError
from qa_desk.store.journal import STEP, entries, recorded
from qa_desk.store.moved_audits import audit_moved, return_moved
from qa_desk.store.prepared import text_of
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices import every
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.slices.looking import keep_look
from qa_desk.store.subject_statements import add_subjects
from qa_desk.store.tables import (
    AgencyRow,
    AuditorRow,
    AuditRow,
    MadeFileRow,
    ReturnRow,
    TemplateRow,
    table,
)

ADD_RETURN = text_of(upsert(table(ReturnRow)).on_conflict_do_nothing())
TAKE_UP_AGAIN = """
UPDATE agency_return SET state = 'draft', reason = '', allocated_because = ? WHERE id = ? AND state = 'withdrawn'
"""


class Projection(ProjectedTables):
    """The projected tables, made and kept by the effects of events."""

    def apply(self, one: Recorded) -> None:
        """Let one event have its effect."""
        effect = EFFECTS.get(type(one.event))
        if effect is None:
            raise UnknownEventError(type(one.event).__name__)
        effect(self, one.event, one)

    def rebuild(self, source: DeskConnection, progress: Progress) -> None:
        """Make every projected table again from the journal of ``source``. The caller owns the transaction."""
        self.forget()
        for emptied in reversed(PROJECTED):
            self.connection.core.execute(delete(emptied))
        total = source.value("SELECT count(*) FROM event")
        for one in recorded(entries(source)):
            self.apply(one)
            if one.sequence % STEP == 0:
                progress.step(one.sequence, total, "Reading the journal again")


def _template_kept(projection: ProjectedTables, event: TemplateKept, _: Recorded) -> None:
    columns = {
        "content_hash": event.content_hash,
        "name": event.name,
        "edition": event.edition,
        "source": event.source,
    }
    projection.connection.core.execute(upsert(TemplateRow).values(columns).on_conflict_do_nothing())


def _audit_set_up(projection: ProjectedTables, event: AuditSetUp, _: Recorded) -> None:
    audit, execute = event.audit, projection.connection.core.execute
    columns = {
        "title": audit.title,
        "template_name": audit.template.name,
        "template_edition": audit.template.edition,
        "template_hash": audit.template.content_hash,
        "subject_kind": audit.subject.value,
        "theme": audit.theme,
        "key_lines": audit.key_lines,
        "look_back_from": audit.look_back_from.isoformat() if audit.look_back_from else None,
        "look_back_to": audit.look_back_to.isoformat() if audit.look_back_to else None,
        "lead": audit.lead,
        "return_due_on": audit.return_due_on.isoformat() if audit.return_due_on else None,
        "nation": audit.nation.value,
        "previous": audit.previous,
        "panel_meets_on": audit.panel_meets_on.isoformat() if audit.panel_meets_on else None,
        "chair": audit.chair,
        "double_share": audit.double_share,
        "double_when": " ".join(audit.double_when),
        "short_notice_from": audit.short_notice_from.isoformat() if audit.short_notice_from else None,
    }
    statement = upsert(AuditRow).values(id=audit.id, **columns)
    execute(statement.on_conflict_do_update(index_elements=[AuditRow.id], set_=columns))
    key = projection.audit_key(audit.id)
    execute(delete(AgencyRow).where(AgencyRow.audit_key == key))
    execute(delete(AuditorRow).where(AuditorRow.audit_key == key))
    projection.connection.run_many(
        text_of(insert(table(AgencyRow))),
        [(key, position, one.value, one.label) for position, one in enumerate(audit.agencies)],
    )
    projection.connection.run_many(
        text_of(insert(table(AuditorRow))),
        [(key, position, one.id, one.name, one.agency, one.team) for position, one in enumerate(audit.auditors)],
    )


def _subjects_added(projection: ProjectedTables, event: SubjectsAdded, _: Recorded) -> None:
    add_subjects(projection, event.audit, event.subjects)


def _returns_allocated(projection: ProjectedTables, event: ReturnsAllocated, _: Recorded) -> None:
    audit_key = projection.audit_key(event.audit)
    subjects = dict(projection.connection.run("SELECT code, key FROM subject WHERE audit_key = ?", (audit_key,)))
    unknown = [code for code in event.subjects if code not in subjects]
    if unknown:
        raise UnknownReferenceError(unknown[0])
    first = projection.next_key("agency_return")
    rows, because = [], dict(event.reasons)
    for key, code in enumerate(event.subjects, first):
        id_ = return_id(event.audit, code, event.auditor)
        state, reason = ReturnState.DRAFT.value, because.get(code, "")
        rows.append((key, id_, audit_key, subjects[code], event.auditor, state, None, None, None, "", None, reason))
    projection.connection.run_many(ADD_RETURN, rows)
    projection.connection.run_many(TAKE_UP_AGAIN, [(row[-1], row[1]) for row in rows])


def _returns_withdrawn(projection: ProjectedTables, event: ReturnsWithdrawn, _: Recorded) -> None:
    for code in event.subjects:
        id_ = return_id(event.audit, code, event.auditor)
        projection.change_return(id_, state=ReturnState.WITHDRAWN.value, reason=event.reason)


def _return_not_known(projection: ProjectedTables, event: ReturnNotKnown, _: Recorded) -> None:
    projection.change_return(event.agency_return, state=ReturnState.NOT_KNOWN.value, reason=event.reason)


def _return_not_coming(projection: ProjectedTables, event: ReturnNotComing, _: Recorded) -> None:
    projection.change_return(event.agency_return, state=ReturnState.NOT_COMING.value, reason=event.reason)


def _family_declared(projection: ProjectedTables, event: FamilyDeclared, one: Recorded) -> None:
    projection.change_return(
        event.agency_return, worked_with_family=int(event.worked_with_family), declared_at=one.recorded_at
    )


def _answer_revised(projection: ProjectedTables, event: AnswerRevised, one: Recorded) -> None:
    return_key, audit_key = projection.return_keys(event.agency_return)
    run = projection.connection.run
    answer = columns_of(event.after)
    outcomes = dict(event.outcomes)
    own = outcomes.pop(event.question, None)
    run(REVISE_ANSWER if own is None else REVISE, (return_key, event.question, audit_key, *answer, own or "", 0))
    for question, outcome in outcomes.items():
        run(SET_OUTCOME, (return_key, question, audit_key, *BLANK_COLUMNS, outcome, 0))
    run(WORKED_ON, (one.recorded_at, return_key))


def _return_signed_off(projection: ProjectedTables, event: ReturnSignedOff, one: Recorded) -> None:
    return_key, audit_key = projection.return_keys(event.agency_return)
    projection.change_return(
        event.agency_return, state=ReturnState.SIGNED_OFF.value, signed_off_at=one.recorded_at, reason=""
    )
    projection.connection.run_many(
        COUNT_OUTCOME,
        [(return_key, question, audit_key, *BLANK_COLUMNS, outcome, 1) for question, outcome in event.outcomes],
    )
    projection.connection.run("DELETE FROM suggested_grade WHERE return_key = ?", (return_key,))
    projection.connection.run_many(ADD_SUGGESTION, [(return_key, section, point) for section, point in event.suggested])


def _return_reopened(projection: ProjectedTables, event: ReturnReopened, _: Recorded) -> None:
    return_key, _audit_key = projection.return_keys(event.agency_return)
    projection.change_return(
        event.agency_return, state=ReturnState.DRAFT.value, signed_off_at=None, reason=event.reason
    )
    projection.connection.run("UPDATE answer SET counted = 0 WHERE return_key = ?", (return_key,))
    projection.connection.run("DELETE FROM sent_return WHERE return_key = ?", (return_key,))
    projection.connection.run("DELETE FROM suggested_grade WHERE return_key = ?", (return_key,))


def _return_handed_back(projection: ProjectedTables, event: ReturnHandedBack, _: Recorded) -> None:
    projection.change_return(event.agency_return, state=ReturnState.HANDED_BACK.value, reason=event.reason)


def _file_made(projection: ProjectedTables, event: FileMade, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit) if event.audit else None,
        "file_kind": event.file_kind,
        "subjects": event.subjects,
        "sha256": event.sha256,
        "provisional": int(event.provisional),
        "rule": event.rule,
        "population": event.population,
        "marking": event.marking,
        "findings_left": event.left,
        "made_at": one.recorded_at,
        "actor": one.actor,
    }
    projection.connection.core.execute(insert(MadeFileRow).values(columns))
    keep_look(projection, one, LookKind.FILE, audit=event.audit, detail=event.file_kind)
    projection.settle_file(event.sha256)


EFFECTS: dict[type, Callable[[ProjectedTables, Any, Recorded], None]] = {
    TemplateKept: _template_kept,
    AuditSetUp: _audit_set_up,
    SubjectsAdded: _subjects_added,
    ReturnsAllocated: _returns_allocated,
    FamilyDeclared: _family_declared,
    AnswerRevised: _answer_revised,
    ReturnSignedOff: _return_signed_off,
    ReturnReopened: _return_reopened,
    ReturnHandedBack: _return_handed_back,
    ReturnsWithdrawn: _returns_withdrawn,
    ReturnNotKnown: _return_not_known,
    ReturnNotComing: _return_not_coming,
    AuditMoved: audit_moved,
    ReturnMoved: return_moved,
    FileMade: _file_made,
    **every.EFFECTS,
}
"""The effect of every kind of event on the projected tables."""
