"""Everything that can be asked of a desk: a shelf for each kind of thing, made when it is first asked for."""

from functools import cached_property

from qa_desk.store.actions import ActionShelf
from qa_desk.store.allocations import AllocationShelf
from qa_desk.store.answers import AnswerShelf
from qa_desk.store.area_checks import AreaCheckShelf
from qa_desk.store.audits import AuditShelf
from qa_desk.store.closings import ClosingShelf
from qa_desk.store.concerns import ConcernShelf
from qa_desk.store.device_keys import DeviceKeyShelf
from qa_desk.store.engine import DeskConnection
from qa_desk.store.erasing import ErasurePlan, plan_erasure
from qa_desk.store.gaps import GapShelf
from qa_desk.store.history import HistoryShelf
from qa_desk.store.learning import LearningShelf
from qa_desk.store.listings import Listings
from qa_desk.store.looks import LookShelf
from qa_desk.store.made_files import MadeFileShelf
from qa_desk.store.meetings import MeetingShelf
from qa_desk.store.packs import PackShelf
from qa_desk.store.panels import PanelShelf
from qa_desk.store.places import PlaceShelf
from qa_desk.store.question_matches import QuestionMatchShelf
from qa_desk.store.receiving import ReceivingShelf
from qa_desk.store.recovery import RecoveryShelf
from qa_desk.store.retention import RetentionShelf
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

    @cached_property
    def looks(self) -> LookShelf:
        """Who looked at what."""
        return LookShelf(self._connection)

    @cached_property
    def recovery(self) -> RecoveryShelf:
        """What the desk keeps of its recovery key."""
        return RecoveryShelf(self._connection)

    def erasure_plan(self, audit: str, subject: str) -> ErasurePlan:
        """What an erasure would take; changes nothing."""
        return plan_erasure(self._connection, audit, subject)

    @cached_property
    def retention(self) -> RetentionShelf:
        """How long things are kept, legal holds, and what was erased."""
        return RetentionShelf(self._connection)
