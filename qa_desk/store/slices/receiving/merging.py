"""What a return amounts to, written into the tables that everything else reads.

It is worked out from the revisions that count alone, so that the order in which they came cannot matter.
"""

import json
from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.receiving.merge import Merged, active, merged
from qa_desk.domain.receiving.revisions import FAMILY, STATE, Revision, revision_of
from qa_desk.store.answer_rows import BLANK_COLUMNS, columns_of
from qa_desk.store.answer_statements import ADD_SUGGESTION, REVISE
from qa_desk.store.engine import DeskConnection
from qa_desk.store.projected_tables import ProjectedTables

REVISION_COLUMNS = """
r.id, a.id, r.cell, r.value, r.author, r.device, r.device_sequence, r.recorded_at, r.parents, r.journal_hash, r.reason
"""
OF_RETURN = f"""
SELECT {REVISION_COLUMNS}, r.origin = 'settled',
    r.origin <> 'package' OR EXISTS (SELECT 1 FROM package_revision m JOIN received_package p ON p.key = m.package_key
        WHERE m.revision_key = r.key AND p.set_aside = 0)
FROM revision r JOIN agency_return a ON a.key = r.return_key WHERE r.return_key = ? ORDER BY r.id
"""  # noqa: S608 - our own columns
HAS_COME = """
SELECT 1 FROM received_in i JOIN received_package p ON p.key = i.package_key
WHERE i.return_key = ? AND p.set_aside = 0 LIMIT 1
"""
BEFORE = "SELECT state, reason, outcomes FROM received_return WHERE return_key = ?"
NOW = "SELECT state, reason FROM agency_return WHERE key = ?"
SAY_CONFLICTS = "UPDATE received_return SET conflicts = ? WHERE return_key = ?"
CHANGE = """
UPDATE agency_return SET state = ?, reason = ?, signed_off_at = ?, worked_with_family = ?, declared_at = ?,
    worked_on_at = ? WHERE key = ?
"""


def revision_from(row: Any) -> Revision:
    """The revision that the first eleven columns of a row hold."""
    return revision_of([*row[1:8], row[8].split(), *row[9:11]], row[0])


def active_revisions(connection: DeskConnection, return_key: int) -> tuple[Revision, ...]:
    """The revisions of a return that count: what was set aside is left out."""
    counting = [(revision_from(row), row[11]) for row in connection.run(OF_RETURN, (return_key,)) if row[12]]
    return active([one for one, settled in counting if not settled], [one for one, settled in counting if settled])


def put_merged(projection: ProjectedTables, return_key: int, audit_key: int) -> None:
    """Write one return as its revisions have it; as it stood before, when nothing that came counts any more."""
    put_whole(projection, return_key, audit_key, merged(active_revisions(projection.connection, return_key)))


def put_whole(projection: ProjectedTables, return_key: int, audit_key: int, whole: Merged) -> None:
    """The same, for revisions that are merged already."""
    connection = projection.connection
    has_come = connection.value(HAS_COME, (return_key,)) is not None
    state, reason, outcomes = connection.run(BEFORE, (return_key,)).fetchone()
    told, counted_as = whole.state, dict(json.loads(outcomes))
    if has_come:
        conflicted = bool(whole.conflicts) or told is None
        state = ReturnState.DRAFT.value if told is None or conflicted else told.state.value
        reason = "" if told is None or conflicted else told.reason
        counted_as = {} if told is None or conflicted else dict(told.outcomes)
    now, because = connection.run(NOW, (return_key,)).fetchone()
    if now == ReturnState.WITHDRAWN.value:  # the chair's word stands: it counts nowhere, whatever comes in
        state, reason = now, because
    counted = state == ReturnState.SIGNED_OFF.value
    _put_answers(connection, whole, counted_as, (return_key, audit_key), counted=counted)
    suggested = told.suggested if counted and told else ()
    connection.run_many(ADD_SUGGESTION, [(return_key, section, point) for section, point in suggested])
    connection.run(SAY_CONFLICTS, (len(whole.conflicts) if has_come else 0, return_key))
    _put_state(connection, whole, return_key, state, reason)


def _put_answers(
    connection: DeskConnection, whole: Merged, counted_as: dict[str, str], keys: tuple[int, int], *, counted: bool
) -> None:
    return_key, audit_key = keys
    connection.run("DELETE FROM answer WHERE return_key = ?", (return_key,))
    connection.run("DELETE FROM suggested_grade WHERE return_key = ?", (return_key,))
    answers = whole.answers
    rows = [
        (
            return_key,
            question,
            audit_key,
            *(columns_of(answers[question]) if question in answers else BLANK_COLUMNS),
            counted_as.get(question, ""),
            int(counted and question in counted_as),
        )
        for question in sorted({*answers, *counted_as})
    ]
    connection.run_many(REVISE, rows)


def _put_state(connection: DeskConnection, whole: Merged, return_key: int, state: str, reason: str) -> None:
    signed, family = whole.values.get(STATE), whole.values.get(FAMILY)
    worked = whole.worked_with_family
    signed_off_at = signed.recorded_at if signed and state == ReturnState.SIGNED_OFF.value else None
    moments = [one.recorded_at for one in whole.values.values() if one.is_question]
    values = (
        state,
        reason,
        signed_off_at,
        None if worked is None else int(worked),
        family.recorded_at if family else None,
        max(moments, default=None),
        return_key,
    )
    connection.run(CHANGE, values)
