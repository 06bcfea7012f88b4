"""The tables of a desk: the journal, what is projected from it, and the two things that are neither.

Types are kept to text, whole numbers and bytes, so that the same tables stand on other databases. Moments are
ISO text in UTC.
"""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

STRICT: dict[str, Any] = {"sqlite_strict": True}
STRICT_BY_KEY: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}
"""Rows kept in the order of their key, which is not a number."""


class Base(DeclarativeBase):
    """What every row has in common: which column types stand for which Python types."""

    type_annotation_map = {str: Text, int: Integer, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy reads it as a class value


class DeskRow(Base):
    """Which desk this is, and which device writes its journal now."""

    __tablename__ = "desk"
    __table_args__ = (CheckConstraint("key = 1"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    device: Mapped[str]
    created_at: Mapped[str]


class EventRow(Base):
    """One event of the journal. Added once; triggers refuse every change.

    Every index here is one more page in the commit of every key press. That device and device_sequence are unique
    is shown by the chain, which is read at every opening.
    """

    __tablename__ = "event"
    __table_args__ = (Index("event_by_entity", "entity", "sequence"), STRICT)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    device: Mapped[str]
    device_sequence: Mapped[int]
    recorded_at: Mapped[str]
    actor: Mapped[str]
    kind: Mapped[str]
    entity: Mapped[str]
    body: Mapped[str]
    previous: Mapped[bytes]
    hash: Mapped[bytes]


class TemplateRow(Base):
    """The text of a template that an audit was set up with."""

    __tablename__ = "template_source"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    edition: Mapped[str]
    source: Mapped[str]


class AuditRow(Base):
    """An audit as it was last set up; keys follow the order of setting up."""

    __tablename__ = "audit"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    template_name: Mapped[str]
    template_edition: Mapped[str]
    template_hash: Mapped[str]
    subject_kind: Mapped[str]
    theme: Mapped[str]
    key_lines: Mapped[str]
    look_back_from: Mapped[str | None]
    look_back_to: Mapped[str | None]
    lead: Mapped[str]
    return_due_on: Mapped[str | None]
    nation: Mapped[str]
    previous: Mapped[str] = mapped_column(server_default="")
    panel_meets_on: Mapped[str | None]
    chair: Mapped[str] = mapped_column(server_default="")
    double_share: Mapped[int] = mapped_column(server_default="0")
    double_when: Mapped[str] = mapped_column(server_default="")
    """The points that always get a second auditor, with a space between."""
    short_notice_from: Mapped[str | None]


class AgencyRow(Base):
    """An agency that takes part in an audit."""

    __tablename__ = "agency"
    __table_args__ = (STRICT_BY_KEY,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str]
    label: Mapped[str]


class AuditorRow(Base):
    """A member of the audit group."""

    __tablename__ = "auditor"
    __table_args__ = (STRICT_BY_KEY,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    name: Mapped[str]
    agency: Mapped[str]
    team: Mapped[str] = mapped_column(server_default="")


class SubjectRow(Base):
    """What is graded; keys follow the order of adding."""

    __tablename__ = "subject"
    __table_args__ = (UniqueConstraint("audit_key", "code"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    code: Mapped[str]
    replaced: Mapped[str] = mapped_column(server_default="")
    """Why another case took its place; empty while it is audited."""


class SubjectAttributeRow(Base):
    """One column of the case list, for one subject."""

    __tablename__ = "subject_attribute"
    __table_args__ = (Index("subject_attribute_by_title", "title", "subject_key", "value"), STRICT_BY_KEY)
    # Looked at only on commit: attributes are written first, so that their subject is whole when the index takes it in.
    subject_key: Mapped[int] = mapped_column(
        ForeignKey("subject.key", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    value: Mapped[str]


class ReturnRow(Base):
    """One auditor's form on one subject, and where it stands."""

    __tablename__ = "agency_return"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'signed_off', 'handed_back', 'not_known', 'not_coming', 'withdrawn')"),
        Index("agency_return_by_subject", "audit_key", "subject_key"),
        Index("agency_return_by_auditor", "auditor"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    subject_key: Mapped[int] = mapped_column(ForeignKey("subject.key"))
    auditor: Mapped[str]
    state: Mapped[str]
    worked_with_family: Mapped[int | None]
    declared_at: Mapped[str | None]
    signed_off_at: Mapped[str | None]
    reason: Mapped[str]
    worked_on_at: Mapped[str | None]
    allocated_because: Mapped[str] = mapped_column(server_default="")
    """Why it is theirs although it belongs to their own agency or team."""


class AnswerRow(Base):
    """The latest revision of one answer, and what it counts as.

    ``counted`` is 1 while its return is signed off. A row may stand for an outcome alone, with nothing answered.
    """

    __tablename__ = "answer"
    __table_args__ = (CheckConstraint("counted IN (0, 1)"), CheckConstraint("flagged IN (0, 1)"), STRICT_BY_KEY)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    value_json: Mapped[str | None]
    standing: Mapped[str]
    reason: Mapped[str]
    note: Mapped[str]
    evidence: Mapped[str]
    """Where it was seen, as a JSON list; empty when nowhere."""
    flagged: Mapped[int]
    outcome: Mapped[str]
    counted: Mapped[int]


class SuggestedGradeRow(Base):
    """What the rules would have graded when a return was signed off; section "" is the whole."""

    __tablename__ = "suggested_grade"
    __table_args__ = (STRICT_BY_KEY,)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"), primary_key=True)
    section: Mapped[str] = mapped_column(primary_key=True)
    point: Mapped[str]


class MadeFileRow(Base):
    """A file that left the desk."""

    __tablename__ = "made_file"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    file_kind: Mapped[str]
    subjects: Mapped[int]
    sha256: Mapped[str]
    provisional: Mapped[int]
    rule: Mapped[str]
    population: Mapped[str]
    made_at: Mapped[str]
    actor: Mapped[str]


class KeptPlaceRow(Base):
    """Where the person was last. Not part of the journal."""

    __tablename__ = "kept_place"
    __table_args__ = (CheckConstraint("key = 1"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    agency_return: Mapped[str]
    question: Mapped[str]
    caret: Mapped[int]


class KeptScreenRow(Base):
    """What was on screen when the desk was locked, until it is opened again. Not part of the journal."""

    __tablename__ = "kept_screen"
    __table_args__ = (CheckConstraint("key = 1"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str]
    subject: Mapped[str | None]


# Only signed-off answers are in it: a key press while grading does not touch it, and counting reads nothing else.
COUNTED = Index(
    "answer_counted",
    AnswerRow.audit_key,
    AnswerRow.question,
    AnswerRow.outcome,
    sqlite_where=AnswerRow.counted == 1,  # with postgresql_where as well, each start would load that dialect: 40 ms
)


def table(row: type[Base]) -> Table:
    """The table behind a row class."""
    found = row.__table__
    assert isinstance(found, Table)  # noqa: S101 - for the type checker: a mapped class may also stand on a join
    return found


CORE_PROJECTED: tuple[Table, ...] = tuple(
    table(row)
    for row in (
        TemplateRow,
        AuditRow,
        AgencyRow,
        AuditorRow,
        SubjectRow,
        SubjectAttributeRow,
        ReturnRow,
        AnswerRow,
        SuggestedGradeRow,
        MadeFileRow,
    )
)
"""The core tables that can be made again from the journal, each after those it points at; slices add theirs."""

APPEND_ONLY = (
    "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)
"""SQLite's way of saying it; INSERT OR REPLACE fires the second one only under recursive_triggers."""
