"""The store's part of learning: tables, event bodies, effects."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, insert, update
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.learning.entry import Answer, Difference, Learning, LearningKind, SeenTheme
from qa_desk.domain.learning.events import DifferenceTold, FrameworkMade, LearningRecorded, LearningTakenBack
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class LearningRow(Base):
    """Something learned; ``body`` is all that it says, as JSON."""

    __tablename__ = "learning"
    __table_args__ = (
        CheckConstraint("kind IN ('audit', 'review', 'inspection', 'forum', 'visit', 'survey', 'complaint')"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    day: Mapped[str]
    body: Mapped[str]
    actor: Mapped[str]
    recorded_at: Mapped[str]
    taken_back: Mapped[str]
    """Why it counts no more; empty while it does."""


class LearningDifferenceRow(Base):
    """Whether what was learned changed anything, as it was told once: of something recorded, or of an audit."""

    __tablename__ = "learning_difference"
    __table_args__ = (
        CheckConstraint("(learning_key IS NULL) <> (audit_key IS NULL)"),
        CheckConstraint("answer IN ('not_known', 'no', 'partly', 'yes')"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    learning_key: Mapped[int | None] = mapped_column(ForeignKey("learning.key"))
    audit_key: Mapped[int | None] = mapped_column(ForeignKey("audit.key"))
    answer: Mapped[str]
    day: Mapped[str]
    how: Mapped[str]
    actor: Mapped[str]
    recorded_at: Mapped[str]


def learning_of(told: Json) -> Learning:
    """Something learned as it was written."""
    themes = tuple(SeenTheme(theme, ThemeKind(kind)) for theme, kind in told["themes"])
    on, kind, actions = date.fromisoformat(told["on"]), LearningKind(told["kind"]), tuple(told["actions"])
    return Learning(kind, told["title"], on, told["learned"], themes, told["done"], actions)


def _learning_json(learning: Learning) -> Json:
    return {
        "kind": learning.kind.value, "title": learning.title, "on": learning.on.isoformat(),
        "learned": learning.learned, "themes": [[one.theme, one.kind.value] for one in learning.themes],
        "done": learning.done, "actions": list(learning.actions),
    }  # fmt: skip


def _key(projection: ProjectedTables, entry: str) -> int:
    key = projection.connection.value("SELECT key FROM learning WHERE id = ?", (entry,))
    if key is None:
        raise UnknownReferenceError(entry)
    return int(key)


def _recorded(projection: ProjectedTables, event: LearningRecorded, one: Recorded) -> None:
    told = _learning_json(event.learning)
    columns = {
        "id": event.entry, "kind": told["kind"], "day": told["on"], "body": canonical_json(told), "actor": one.actor,
        "recorded_at": one.recorded_at, "taken_back": "",
    }  # fmt: skip
    projection.connection.core.execute(insert(LearningRow).values(columns))


def _taken_back(projection: ProjectedTables, event: LearningTakenBack, _: Recorded) -> None:
    row = LearningRow.key == _key(projection, event.entry)
    projection.connection.core.execute(update(LearningRow).where(row).values(taken_back=event.reason))


def _told(projection: ProjectedTables, event: DifferenceTold, one: Recorded) -> None:
    columns = {
        "learning_key": None if event.is_audit else _key(projection, event.source),
        "audit_key": projection.audit_key(event.source) if event.is_audit else None,
        "answer": event.difference.answer.value,
        "day": event.difference.on.isoformat(),
        "how": event.difference.how,
        "actor": one.actor,
        "recorded_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(LearningDifferenceRow).values(columns))


def _of_entry(event: LearningRecorded | LearningTakenBack) -> str:
    return event.entry


def _of_source(event: DifferenceTold) -> str:
    return event.source


def _made(projection: ProjectedTables, event: FrameworkMade, _: Recorded) -> None:
    projection.settle_file(event.sha256)


def _made_body(event: FrameworkMade) -> Json:
    return {"sha256": event.sha256, "sources": event.sources}


def _made_event(body: Json) -> FrameworkMade:
    return FrameworkMade(body["sha256"], body["sources"])


def _recorded_body(event: LearningRecorded) -> Json:
    return {"entry": event.entry, "learning": _learning_json(event.learning)}


def _recorded_event(body: Json) -> LearningRecorded:
    return LearningRecorded(body["entry"], learning_of(body["learning"]))


def _taken_back_body(event: LearningTakenBack) -> Json:
    return {"entry": event.entry, "reason": event.reason}


def _taken_back_event(body: Json) -> LearningTakenBack:
    return LearningTakenBack(body["entry"], body["reason"])


def _told_body(event: DifferenceTold) -> Json:
    difference = event.difference
    return {
        "source": event.source, "is_audit": event.is_audit, "answer": difference.answer.value,
        "on": difference.on.isoformat(), "how": difference.how,
    }  # fmt: skip


def _told_event(body: Json) -> DifferenceTold:
    difference = Difference(Answer(body["answer"]), date.fromisoformat(body["on"]), body["how"])
    return DifferenceTold(body["source"], body["is_audit"], difference)


SLICE = Slice(
    tables=(LearningRow, LearningDifferenceRow),
    forms={
        LearningRecorded.kind: EventForm(_of_entry, _recorded_body, _recorded_event),
        LearningTakenBack.kind: EventForm(_of_entry, _taken_back_body, _taken_back_event),
        DifferenceTold.kind: EventForm(_of_source, _told_body, _told_event),
        FrameworkMade.kind: EventForm(of_audit, _made_body, _made_event),
    },
    effects={
        LearningRecorded: _recorded,
        LearningTakenBack: _taken_back,
        DifferenceTold: _told,
        FrameworkMade: _made,
    },
)
