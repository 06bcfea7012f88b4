"""The store's part of themes: tables, event bodies, effects."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, delete, insert, update
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.searching.found import FoundKind
from qa_desk.domain.themes.events import (
    ThemeAdded,
    ThemeLinked,
    ThemeParted,
    ThemeRenamed,
    ThemesMerged,
    ThemeUnlinked,
)
from qa_desk.domain.themes.links import ThemeKind, ThemeLink
from qa_desk.domain.themes.theme import StepKind
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.searched import Searched, Watched
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class ThemeRow(Base):
    """A theme under its present name; ``into`` is the id of the theme it was merged into."""

    __tablename__ = "theme"
    __table_args__ = (CheckConstraint('"into" <> id'), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    into: Mapped[str]


class ThemeStepRow(Base):
    """One step in the life of a theme, in the order of recording."""

    __tablename__ = "theme_step"
    __table_args__ = (
        CheckConstraint("kind IN ('added', 'renamed', 'merged', 'parted')"),
        CheckConstraint("(other <> '') = (kind IN ('merged', 'parted'))"),
        Index("theme_step_by_theme", "theme_key"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    theme_key: Mapped[int] = mapped_column(ForeignKey("theme.key"))
    kind: Mapped[str]
    name: Mapped[str]
    other: Mapped[str]
    reason: Mapped[str]
    actor: Mapped[str]
    recorded_at: Mapped[str]


class ThemeLinkRow(Base):
    """A theme seen in an audit, as the link stands now. ``subjects`` and ``quotes`` are JSON lists."""

    __tablename__ = "theme_link"
    __table_args__ = (
        CheckConstraint("kind IN ('concern', 'strength')"),
        Index("theme_link_by_audit", "audit_key", "question"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    theme_key: Mapped[int] = mapped_column(ForeignKey("theme.key"))
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    question: Mapped[str]
    kind: Mapped[str]
    subjects: Mapped[str]
    quotes: Mapped[str]


def _key(projection: ProjectedTables, theme: str) -> int:
    key = projection.connection.value("SELECT key FROM theme WHERE id = ?", (theme,))
    if key is None:
        raise UnknownReferenceError(theme)
    return int(key)


def _step(
    projection: ProjectedTables, theme: str, kind: StepKind, one: Recorded, other: str = "", reason: str = ""
) -> None:
    name = projection.connection.value("SELECT name FROM theme WHERE id = ?", (theme,))
    columns = {
        "theme_key": _key(projection, theme),
        "kind": kind.value,
        "name": name,
        "other": other,
        "reason": reason,
        "actor": one.actor,
        "recorded_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(ThemeStepRow).values(columns))


def _change(projection: ProjectedTables, theme: str, **columns: Any) -> None:
    statement = update(ThemeRow).where(ThemeRow.key == _key(projection, theme)).values(**columns)
    projection.connection.core.execute(statement)


def _added(projection: ProjectedTables, event: ThemeAdded, one: Recorded) -> None:
    projection.connection.core.execute(insert(ThemeRow).values(id=event.theme, name=event.name, into=""))
    _step(projection, event.theme, StepKind.ADDED, one)


def _renamed(projection: ProjectedTables, event: ThemeRenamed, one: Recorded) -> None:
    _change(projection, event.theme, name=event.name)
    _step(projection, event.theme, StepKind.RENAMED, one, reason=event.reason)


def _merged(projection: ProjectedTables, event: ThemesMerged, one: Recorded) -> None:
    _key(projection, event.into)
    _change(projection, event.theme, into=event.into)
    _step(projection, event.theme, StepKind.MERGED, one, event.into, event.reason)


def _parted(projection: ProjectedTables, event: ThemeParted, one: Recorded) -> None:
    other = projection.connection.value('SELECT "into" FROM theme WHERE id = ?', (event.theme,))
    _change(projection, event.theme, into="")
    _step(projection, event.theme, StepKind.PARTED, one, str(other), event.reason)


def _linked(projection: ProjectedTables, event: ThemeLinked, _: Recorded) -> None:
    link, execute = event.link, projection.connection.core.execute
    columns = {
        "theme_key": _key(projection, link.theme),
        "audit_key": projection.audit_key(link.audit),
        "question": link.question,
        "kind": link.kind.value,
        "subjects": canonical_json(link.subjects),
        "quotes": canonical_json(link.quotes),
    }
    if projection.connection.value("SELECT key FROM theme_link WHERE id = ?", (link.id,)) is None:
        execute(insert(ThemeLinkRow).values(columns | {"id": link.id}))
    else:
        execute(update(ThemeLinkRow).where(ThemeLinkRow.id == link.id).values(columns))


def _unlinked(projection: ProjectedTables, event: ThemeUnlinked, _: Recorded) -> None:
    projection.connection.core.execute(delete(ThemeLinkRow).where(ThemeLinkRow.id == event.link))


def _of_theme(event: ThemeAdded | ThemeRenamed | ThemesMerged | ThemeParted) -> str:
    return event.theme


def _of_link(event: ThemeLinked) -> str:
    return event.link.audit


def _added_body(event: ThemeAdded) -> Json:
    return {"theme": event.theme, "name": event.name}


def _added_event(body: Json) -> ThemeAdded:
    return ThemeAdded(body["theme"], body["name"])


def _renamed_body(event: ThemeRenamed) -> Json:
    return {"theme": event.theme, "name": event.name, "reason": event.reason}


def _renamed_event(body: Json) -> ThemeRenamed:
    return ThemeRenamed(body["theme"], body["name"], body["reason"])


def _merged_body(event: ThemesMerged) -> Json:
    return {"theme": event.theme, "into": event.into, "reason": event.reason}


def _merged_event(body: Json) -> ThemesMerged:
    return ThemesMerged(body["theme"], body["into"], body["reason"])


def _parted_body(event: ThemeParted) -> Json:
    return {"theme": event.theme, "reason": event.reason}


def _parted_event(body: Json) -> ThemeParted:
    return ThemeParted(body["theme"], body["reason"])


def _linked_body(event: ThemeLinked) -> Json:
    link = event.link
    return {
        "link": link.id,
        "theme": link.theme,
        "audit": link.audit,
        "question": link.question,
        "kind": link.kind.value,
        "subjects": list(link.subjects),
        "quotes": list(link.quotes),
    }


def _linked_event(body: Json) -> ThemeLinked:
    return ThemeLinked(
        ThemeLink(
            body["link"],
            body["theme"],
            body["audit"],
            body["question"],
            ThemeKind(body["kind"]),
            tuple(body["subjects"]),
            tuple(body["quotes"]),
        )
    )


def _unlinked_body(event: ThemeUnlinked) -> Json:
    return {"audit": event.audit, "link": event.link}


def _unlinked_event(body: Json) -> ThemeUnlinked:
    return ThemeUnlinked(body["audit"], body["link"])


FOUND = Searched(
    FoundKind.THEME,
    """
    SELECT key AS of_key, '' AS part, NULL AS audit_key, NULL AS subject_key, NULL AS return_key, id AS name,
        name AS title, '' AS words
    FROM theme WHERE "into" = ''
    """,
    (Watched("theme", "key", ("name", '"into"')),),
)

SLICE = Slice(
    tables=(ThemeRow, ThemeStepRow, ThemeLinkRow),
    forms={
        ThemeAdded.kind: EventForm(_of_theme, _added_body, _added_event),
        ThemeRenamed.kind: EventForm(_of_theme, _renamed_body, _renamed_event),
        ThemesMerged.kind: EventForm(_of_theme, _merged_body, _merged_event),
        ThemeParted.kind: EventForm(_of_theme, _parted_body, _parted_event),
        ThemeLinked.kind: EventForm(_of_link, _linked_body, _linked_event),
        ThemeUnlinked.kind: EventForm(of_audit, _unlinked_body, _unlinked_event),
    },
    effects={
        ThemeAdded: _added,
        ThemeRenamed: _renamed,
        ThemesMerged: _merged,
        ThemeParted: _parted,
        ThemeLinked: _linked,
        ThemeUnlinked: _unlinked,
    },
    searched=(FOUND,),
)
