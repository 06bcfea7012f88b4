"""What stands with the panel now; everything before it is in the journal."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.store.tables import STRICT, STRICT_BY_KEY, Base


class AgreedGradeRow(Base):
    """What the panel agreed for one question of one subject, as it stands now."""

    __tablename__ = "agreed_grade"
    __table_args__ = (
        CheckConstraint("how IN ('all_agreed', 'most_agreed', 'chair_decided')"),
        Index("agreed_grade_by_audit", "audit_key", "question", "point"),
        STRICT_BY_KEY,
    )
    subject_key: Mapped[int] = mapped_column(ForeignKey("subject.key"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    point: Mapped[str]
    how: Mapped[str]
    reason: Mapped[str]
    dissent: Mapped[str]
    dissents: Mapped[str]
    """Role, grade, words and whether the panel ticked it for the report, as a JSON list; empty without any."""
    seen: Mapped[str]
    """The own grades that lay before the panel, by return id, as a JSON list; empty on older desks."""
    agreed_at: Mapped[str]
    actor: Mapped[str]


class DeferredGradeRow(Base):
    """A question of one subject that the panel waits on."""

    __tablename__ = "deferred_grade"
    __table_args__ = (CheckConstraint("awaited <> ''"), CheckConstraint("whom <> ''"), STRICT_BY_KEY)
    subject_key: Mapped[int] = mapped_column(ForeignKey("subject.key"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    awaited: Mapped[str]
    whom: Mapped[str]
    deferred_at: Mapped[str]
    actor: Mapped[str]


class OpenedSealRow(Base):
    """A subject that was opened before every return on it was in."""

    __tablename__ = "opened_seal"
    __table_args__ = (CheckConstraint("reason <> ''"), STRICT_BY_KEY)
    subject_key: Mapped[int] = mapped_column(ForeignKey("subject.key"), primary_key=True)
    reason: Mapped[str]
    opened_at: Mapped[str]
    actor: Mapped[str]


class ReturnHoldRow(Base):
    """One time that an auditor's returns were held back from the panel; ``released_at`` is empty while they are."""

    __tablename__ = "return_hold"
    __table_args__ = (
        CheckConstraint("reason <> ''"),
        CheckConstraint("released_at <> '' OR released_by = ''"),
        Index("return_hold_open", "audit_key", "auditor", unique=True, sqlite_where=text("released_at = ''")),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    reason: Mapped[str]
    held_at: Mapped[str]
    held_by: Mapped[str]
    released_at: Mapped[str]
    released_by: Mapped[str]


class ShownNamesRow(Base):
    """A subject whose auditors the panel knows."""

    __tablename__ = "shown_names"
    __table_args__ = (STRICT_BY_KEY,)
    subject_key: Mapped[int] = mapped_column(ForeignKey("subject.key"), primary_key=True)
    shown_at: Mapped[str]
    actor: Mapped[str]


class PanelMeetingRow(Base):
    """A meeting of the panel and who was there."""

    __tablename__ = "panel_meeting"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    present: Mapped[str]
    """Roles, as a JSON list."""
    met_at: Mapped[str]
    actor: Mapped[str]


class UnclearQuestionRow(Base):
    """A question that the panel could not tell the meaning of."""

    __tablename__ = "unclear_question"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    question: Mapped[str]
    words: Mapped[str]
    noted_at: Mapped[str]
    actor: Mapped[str]
