"""What the move of an audit to another edition does to the projected tables."""

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.events import AuditMoved, Recorded, ReturnMoved
from qa_desk.store.answer_rows import BLANK_COLUMNS, columns_of
from qa_desk.store.answer_statements import ADD_SUGGESTION, COUNT_OUTCOME, FORGET_EMPTY, REVISE_ANSWER
from qa_desk.store.event_form import canonical_json
from qa_desk.store.projected_tables import ProjectedTables

ABOUT_QUESTIONS = ("theme_link", "written_finding", "marked_quote")
"""Tables that name a question of an audit's form, besides its answers; our own names."""


def audit_moved(projection: ProjectedTables, event: AuditMoved, _: Recorded) -> None:
    """The audit is graded with another edition now."""
    after, audit_key = event.after, projection.audit_key(event.audit)
    projection.connection.run(
        "UPDATE audit SET template_name = ?, template_edition = ?, template_hash = ? WHERE key = ?",
        (after.name, after.edition, after.content_hash, audit_key),
    )
    _rename_questions(projection, audit_key, {old: new for old, new in event.mapping if new and new != old})


def _rename_questions(projection: ProjectedTables, audit_key: int, names: dict[str, str]) -> None:
    """What people found under a question goes with it. All old names go at once: two may have changed places."""
    if not names:
        return
    for name in ABOUT_QUESTIONS:
        projection.connection.run(
            f"UPDATE {name} SET question = '#' || (SELECT value FROM json_each(?) WHERE key = question) "  # noqa: S608
            "WHERE audit_key = ? AND question IN (SELECT key FROM json_each(?))",
            (canonical_json(names), audit_key, canonical_json(names)),
        )
        projection.connection.run(
            f"UPDATE {name} SET question = substr(question, 2) WHERE audit_key = ? AND question LIKE '#%'",  # noqa: S608
            (audit_key,),
        )


def return_moved(projection: ProjectedTables, event: ReturnMoved, _: Recorded) -> None:
    """Everything counts anew; a row that says nothing any more goes, so that taking the move back leaves no trace."""
    return_key, audit_key = projection.return_keys(event.agency_return)
    run, run_many, after = projection.connection.run, projection.connection.run_many, event.after
    run("UPDATE answer SET outcome = '', counted = 0 WHERE return_key = ?", (return_key,))
    run_many(
        REVISE_ANSWER,
        [(return_key, question, audit_key, *columns_of(now), "", 0) for question, _before, now in event.changes],
    )
    counted = int(after.state is ReturnState.SIGNED_OFF)
    outcomes = [(return_key, name, audit_key, *BLANK_COLUMNS, outcome, counted) for name, outcome in after.outcomes]
    run_many(COUNT_OUTCOME, outcomes)
    run(FORGET_EMPTY, (return_key,))
    signed_off_at = after.signed_off_at or None
    projection.change_return(
        event.agency_return, state=after.state.value, signed_off_at=signed_off_at, reason=after.reason
    )
    run("DELETE FROM suggested_grade WHERE return_key = ?", (return_key,))
    run("DELETE FROM sent_return WHERE return_key = ?", (return_key,))
    run_many(ADD_SUGGESTION, [(return_key, section, point) for section, point in after.suggested])
