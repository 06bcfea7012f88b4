"""The store's part of comparing audits: which question is which in two forms."""

import json

from sqlalchemy import ForeignKey, delete, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.comparing.events import QuestionsMatched
from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT_BY_KEY, Base


class QuestionMatchRow(Base):
    """What was said last of two forms, by the hashes of their contents."""

    __tablename__ = "question_match"
    __table_args__ = (STRICT_BY_KEY,)
    before: Mapped[str] = mapped_column(primary_key=True)
    after: Mapped[str] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    names: Mapped[str]
    """Earlier and later name, as a JSON list of pairs."""
    actor: Mapped[str]
    matched_at: Mapped[str]


def names_of(written: str) -> tuple[tuple[str, str], ...]:
    """Pairs of names as they were written."""
    return tuple((before, after) for before, after in json.loads(written))


def _matched(projection: ProjectedTables, event: QuestionsMatched, one: Recorded) -> None:
    execute, row = projection.connection.core.execute, QuestionMatchRow
    before, after = event.before.content_hash, event.after.content_hash
    for first, second in ((before, after), (after, before)):
        execute(delete(row).where(row.before == first, row.after == second))
    columns = {
        "before": before,
        "after": after,
        "audit_key": projection.audit_key(event.audit),
        "names": canonical_json(event.names),
        "actor": one.actor,
        "matched_at": one.recorded_at,
    }
    execute(insert(row).values(columns))


def _reference_body(reference: TemplateReference) -> Json:
    return {"name": reference.name, "edition": reference.edition, "content_hash": reference.content_hash}


def _reference(body: Json) -> TemplateReference:
    return TemplateReference(body["name"], body["edition"], body["content_hash"])


def _matched_body(event: QuestionsMatched) -> Json:
    return {
        "audit": event.audit,
        "before": _reference_body(event.before),
        "after": _reference_body(event.after),
        "names": [list(pair) for pair in event.names],
    }


def _matched_event(body: Json) -> QuestionsMatched:
    pairs = tuple((before, after) for before, after in body["names"])
    return QuestionsMatched(body["audit"], _reference(body["before"]), _reference(body["after"]), pairs)


SLICE = Slice(
    tables=(QuestionMatchRow,),
    forms={QuestionsMatched.kind: EventForm(of_audit, _matched_body, _matched_event)},
    effects={QuestionsMatched: _matched},
)
