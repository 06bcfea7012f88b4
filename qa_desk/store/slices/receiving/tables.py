"""The tables of devices, packs, packages and revisions."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.store.tables import STRICT, STRICT_BY_KEY, Base


class EnrolledDeviceRow(Base):
    """A device that this desk knows; ``revoked_at`` is empty while files are taken from it."""

    __tablename__ = "enrolled_device"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    agency: Mapped[str]
    signing_key: Mapped[str]
    sealing_key: Mapped[str]
    enrolled_at: Mapped[str]
    revoked: Mapped[str]
    revoked_at: Mapped[str]


class IssuedPackRow(Base):
    """A pack that left this desk."""

    __tablename__ = "issued_pack"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    device: Mapped[str]
    package: Mapped[str] = mapped_column(unique=True)
    number: Mapped[int]
    subjects: Mapped[int]
    sha256: Mapped[str]
    issued_at: Mapped[str]


class OpenedPackRow(Base):
    """A pack that was opened on this desk."""

    __tablename__ = "opened_pack"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    sender: Mapped[str]
    package: Mapped[str] = mapped_column(unique=True)
    number: Mapped[int]
    sha256: Mapped[str]
    opened_at: Mapped[str]


class SealedReturnRow(Base):
    """A file of sealed returns that left this desk."""

    __tablename__ = "sealed_return"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    recipient: Mapped[str]
    package: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int]
    returns: Mapped[int]
    sha256: Mapped[str]
    sealed_at: Mapped[str]


class SentReturnRow(Base):
    """A return that was sent and not reopened since."""

    __tablename__ = "sent_return"
    __table_args__ = (STRICT,)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"), primary_key=True)
    version: Mapped[int]
    sent_at: Mapped[str]


class ReceivedPackageRow(Base):
    """A package that was taken in; ``set_aside`` is 1 while it counts for nothing, 2 while it is sent back for that."""

    __tablename__ = "received_package"
    __table_args__ = (CheckConstraint("set_aside IN (0, 1, 2)"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    package: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    sender: Mapped[str]
    sent_at: Mapped[str]
    version: Mapped[int]
    device: Mapped[str]
    device_size: Mapped[int]
    device_hash: Mapped[str]
    sha256: Mapped[str]
    received_at: Mapped[str]
    set_aside: Mapped[int]
    reason: Mapped[str]


class ReceivedInRow(Base):
    """Which returns a package holds."""

    __tablename__ = "received_in"
    __table_args__ = (Index("received_in_by_package", "package_key"), STRICT_BY_KEY)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"), primary_key=True)
    package_key: Mapped[int] = mapped_column(ForeignKey("received_package.key"), primary_key=True)


class SentBeforeRow(Base):
    """What a package says that earlier files of its desk held and it does not. The return may be unknown here."""

    __tablename__ = "sent_before"
    __table_args__ = (CheckConstraint("first <= last"), STRICT_BY_KEY)
    package_key: Mapped[int] = mapped_column(ForeignKey("received_package.key"), primary_key=True)
    agency_return: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    first: Mapped[int]
    last: Mapped[int]


class RevisionRow(Base):
    """One revision that came here, or was made here by settling or by grading beside what came. Never removed."""

    __tablename__ = "revision"
    __table_args__ = (
        CheckConstraint("origin IN ('package', 'own', 'settled')"),
        Index("revision_by_return", "return_key"),
        Index("revision_by_place", "device", "device_sequence"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"))
    cell: Mapped[str]
    value: Mapped[str]
    author: Mapped[str]
    device: Mapped[str]
    device_sequence: Mapped[int]
    recorded_at: Mapped[str]
    parents: Mapped[str]
    """Ids with a space between."""
    journal_hash: Mapped[str]
    reason: Mapped[str]
    origin: Mapped[str]


class PackageRevisionRow(Base):
    """Which revisions a package holds."""

    __tablename__ = "package_revision"
    __table_args__ = (Index("package_revision_by_package", "package_key"), STRICT_BY_KEY)
    revision_key: Mapped[int] = mapped_column(ForeignKey("revision.key"), primary_key=True)
    package_key: Mapped[int] = mapped_column(ForeignKey("received_package.key"), primary_key=True)


class ReceivedReturnRow(Base):
    """How a return stood on this desk before anything came in for it, and how many of its cells are in conflict."""

    __tablename__ = "received_return"
    __table_args__ = (STRICT,)
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"), primary_key=True)
    state: Mapped[str]
    reason: Mapped[str]
    outcomes: Mapped[str]
    """What its questions counted as, as a JSON list of pairs."""
    conflicts: Mapped[int]


class UnreadFileRow(Base):
    """A file that was opened as a return and could not be taken in; ``settled`` is 1 once it is not asked for again."""

    __tablename__ = "unread_file"
    __table_args__ = (
        CheckConstraint("settled IN (0, 1)"),
        CheckConstraint("auditor = '' OR audit_key IS NOT NULL"),
        Index("unread_file_by_audit", "audit_key", "auditor"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    file: Mapped[str]
    reason: Mapped[str]
    audit_key: Mapped[int | None] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    noted_at: Mapped[str]
    settled: Mapped[int]


TABLES: tuple[type[Base], ...] = (
    EnrolledDeviceRow,
    IssuedPackRow,
    OpenedPackRow,
    SealedReturnRow,
    SentReturnRow,
    ReceivedPackageRow,
    ReceivedInRow,
    SentBeforeRow,
    RevisionRow,
    PackageRevisionRow,
    ReceivedReturnRow,
    UnreadFileRow,
)
