"""Reading and writing a desk: one transaction at a time, all of it or none."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import NotSaved
from qa_desk.domain.events import Event, FileMade, Recorded
from qa_desk.domain.learning.events import FrameworkMade
from qa_desk.domain.made_files.events import FileIntended
from qa_desk.domain.receiving.events import PackIssued, ReturnSealed
from qa_desk.domain.workbooks.events import WorkbookIssued
from qa_desk.store.actions import ActionShelf
from qa_desk.store.allocations import AllocationShelf
from qa_desk.store.answers import AnswerShelf
from qa_desk.store.area_checks import AreaCheckShelf
from qa_desk.store.audits import AuditShelf
from qa_desk.store.closings import ClosingShelf
from qa_desk.store.concerns import ConcernShelf
from qa_desk.store.device_keys import DeviceKeyShelf
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import body_of
from qa_desk.store.gaps import GapShelf
from qa_desk.store.history import HistoryShelf
from qa_desk.store.journal import Head, Journal, NowUtc
from qa_desk.store.learning import LearningShelf
from qa_desk.store.listings import Listings
from qa_desk.store.made_files import MadeFileShelf
from qa_desk.store.meetings import MeetingShelf
from qa_desk.store.packs import PackShelf
from qa_desk.store.panels import PanelShelf
from qa_desk.store.places import PlaceShelf
from qa_desk.store.projection import Projection
from qa_desk.store.question_matches import QuestionMatchShelf
from qa_desk.store.receiving import ReceivingShelf
from qa_desk.store.refusals import snapshot, storage_cause, unreadable_part
from qa_desk.store.returns import ReturnShelf
from qa_desk.store.samples import SampleShelf
from qa_desk.store.search import SearchShelf
from qa_desk.store.sent_copies import SentCopyShelf
from qa_desk.store.sharing import SharingShelf
from qa_desk.store.templates import TemplateShelf
from qa_desk.store.themes import ThemeShelf
from qa_desk.store.unread import UnreadShelf
from qa_desk.store.voices import VoiceShelf
from qa_desk.store.workbooks import WorkbookShelf
from qa_desk.store.written import WrittenShelf


class Reading:
    """Everything that can be asked of a desk, as of one moment. Not to be used after its block."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    @cached_property
    def audits(self) -> AuditShelf:
        """Audits and what they grade."""
        return AuditShelf(self._connection)

    @cached_property
    def templates(self) -> TemplateShelf:
        """The texts of the templates that audits were set up with."""
        return TemplateShelf(self._connection)

    @cached_property
    def returns(self) -> ReturnShelf:
        """Returns and where they stand."""
        return ReturnShelf(self._connection)

    @cached_property
    def answers(self) -> AnswerShelf:
        """The latest revision of every answer."""
        return AnswerShelf(self._connection)

    @cached_property
    def history(self) -> HistoryShelf:
        """What happened, in order."""
        return HistoryShelf(self._connection)

    @cached_property
    def listings(self) -> Listings:
        """Read-only rows and counts over many returns."""
        return Listings(self._connection)

    @cached_property
    def samples(self) -> SampleShelf:
        """The lists that cases are chosen from, and the samples drawn."""
        return SampleShelf(self._connection)

    @cached_property
    def allocations(self) -> AllocationShelf:
        """Who was given which case, withdrawn or not."""
        return AllocationShelf(self._connection)

    @cached_property
    def panels(self) -> PanelShelf:
        """What panels agreed."""
        return PanelShelf(self._connection)

    @cached_property
    def device_keys(self) -> DeviceKeyShelf:
        """The private keys of this device."""
        return DeviceKeyShelf(self._connection)

    @cached_property
    def sent_copies(self) -> SentCopyShelf:
        """Copies of the returns that left, sealed to this device."""
        return SentCopyShelf(self._connection)

    @cached_property
    def packs(self) -> PackShelf:
        """Devices, packs, and the returns that left."""
        return PackShelf(self._connection)

    @cached_property
    def receiving(self) -> ReceivingShelf:
        """The returns that came in."""
        return ReceivingShelf(self._connection)

    @cached_property
    def gaps(self) -> GapShelf:
        """What earlier files held and never came."""
        return GapShelf(self._connection)

    @cached_property
    def unread(self) -> UnreadShelf:
        """The files that could not be read."""
        return UnreadShelf(self._connection)

    @cached_property
    def places(self) -> PlaceShelf:
        """Where the person was last."""
        return PlaceShelf(self._connection)

    @cached_property
    def concerns(self) -> ConcernShelf:
        """Immediate safeguarding concerns."""
        return ConcernShelf(self._connection)

    @cached_property
    def made_files(self) -> MadeFileShelf:
        """Files that were being made when the program stopped."""
        return MadeFileShelf(self._connection)

    @cached_property
    def closings(self) -> ClosingShelf:
        """Which audits are closed."""
        return ClosingShelf(self._connection)

    @cached_property
    def voices(self) -> VoiceShelf:
        """What practitioners and families said."""
        return VoiceShelf(self._connection)

    @cached_property
    def workbooks(self) -> WorkbookShelf:
        """Workbooks that were sent out, and what came back in them."""
        return WorkbookShelf(self._connection)

    @cached_property
    def search(self) -> SearchShelf:
        """What can be found by its words."""
        return SearchShelf(self._connection)

    @cached_property
    def themes(self) -> ThemeShelf:
        """The vocabulary of themes, and where they were seen."""
        return ThemeShelf(self._connection)

    @cached_property
    def written(self) -> WrittenShelf:
        """What people wrote and marked in findings."""
        return WrittenShelf(self._connection)

    @cached_property
    def meetings(self) -> MeetingShelf:
        """Attendance at meetings."""
        return MeetingShelf(self._connection)

    @cached_property
    def learning(self) -> LearningShelf:
        """What was learned from other sources than audits, and what changed."""
        return LearningShelf(self._connection)

    @cached_property
    def area_checks(self) -> AreaCheckShelf:
        """Visits and surveys beside the areas of Section 11."""
        return AreaCheckShelf(self._connection)

    @cached_property
    def actions(self) -> ActionShelf:
        """Action plans, and what was done to each action."""
        return ActionShelf(self._connection)

    @cached_property
    def sharing(self) -> SharingShelf:
        """What was decided about passages before sharing."""
        return SharingShelf(self._connection)

    @cached_property
    def question_matches(self) -> QuestionMatchShelf:
        """Which question is which in two forms."""
        return QuestionMatchShelf(self._connection)


class UnitOfWork(Reading):
    """A reading that can also record events, kept together or not at all."""

    def __init__(self, connection: DeskConnection, journal: Journal, projection: Projection, actor: str) -> None:
        super().__init__(connection)
        self._journal, self._projection, self.actor = journal, projection, actor

    def record(self, event: Event) -> Recorded:
        """Add an event to the journal and let it have its effect."""
        recorded = self._journal.record(self.actor, event)
        self._projection.apply(recorded)
        return recorded

    def record_intent(
        self, path: Path, done: FileMade | PackIssued | ReturnSealed | WorkbookIssued | FrameworkMade
    ) -> Recorded:
        """Note that a file is about to be put at ``path``, and what is to be recorded once it is there."""
        return self.record(FileIntended(done.audit, str(path), done.sha256, done.kind, body_of(done)))

    @property
    def now(self) -> str:
        """This moment, as the journal writes it."""
        return self._journal.now

    @property
    def checkpoint(self) -> tuple[str, int, str]:
        """How far the journal of this device has come: its name, how many events, and the hash of the last."""
        head = self._journal.head
        return self._journal.device, head.device_sequence, head.device_hash.hex()


class Transactions:
    """Lets one thread in at a time, and begins and ends every transaction on the one connection."""

    def __init__(self, connection: DeskConnection, now: NowUtc, *, snapshot_of: Path | None = None) -> None:
        self._now, self._snapshot_of = now, snapshot_of
        self._lock = threading.RLock()
        self.use(connection)

    def use(self, connection: DeskConnection) -> None:
        """Go on with another connection to the same desk."""
        self.connection = connection
        self.journal = Journal(connection, self._now)
        self.projection = Projection(connection)

    def refuse_on_snapshot(self) -> None:
        """Raise ReadOnlyDesk where nothing may be written."""
        if self._snapshot_of is not None:
            raise snapshot(self._snapshot_of)

    @contextmanager
    def alone(self) -> Iterator[DeskConnection]:
        """The connection with no transaction on it, for work that begins its own."""
        with self._lock:
            if self.connection.in_transaction:
                raise RuntimeError("this cannot be done inside a reading or a writing block")
            yield self.connection

    def settle_if_idle(self) -> bool:
        """Bring everything into the one file, unless someone is at work; whether all of it is there now."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            return not self.connection.in_transaction and self.connection.settle()
        except sqlcipher.DatabaseError:
            return False  # a full disk, or a query still being read: nothing is lost, the next time will do
        finally:
            self._lock.release()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One moment of the desk. Inside another block of the same thread it sees what that block sees."""
        with self._lock:
            if self.connection.in_transaction:
                yield Reading(self.connection)
                return
            self.connection.run("BEGIN")
            try:
                yield Reading(self.connection)
            except (sqlcipher.Error, DBAPIError) as error:
                if storage_cause(error):
                    raise unreadable_part(self.connection.path) from error
                raise
            finally:
                self._end()

    @contextmanager
    def writing(self, actor: str) -> Iterator[UnitOfWork]:
        """Commit on a clean exit, roll back on any exception; raises NotSaved when the disk would not have it."""
        self.refuse_on_snapshot()
        with self.alone() as connection:
            head = self.journal.head
            try:
                connection.run("BEGIN IMMEDIATE")
                yield UnitOfWork(connection, self.journal, self.projection, actor)
                connection.run("COMMIT")
            except BaseException as error:
                self._roll_back(head)
                if isinstance(error, (sqlcipher.Error, DBAPIError)) and (cause := storage_cause(error)):
                    raise NotSaved(cause) from error
                raise

    def _end(self) -> None:
        if self.connection.in_transaction:
            self.connection.run("ROLLBACK")

    def _roll_back(self, head: Head) -> None:
        self._end()
        self.projection.forget()
        self.journal.head = head
