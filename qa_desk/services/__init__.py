"""What people can do: one method, one transaction, one verb. All that the window and the command line may call."""

from functools import cached_property

from qa_desk import paths
from qa_desk.services.actions import ActionService, PlanPasting
from qa_desk.services.agreement import AgreementService
from qa_desk.services.allocation import AllocationService
from qa_desk.services.area_checks import AreaCheckService
from qa_desk.services.areas import AreaService
from qa_desk.services.audits import AuditService
from qa_desk.services.backups import BackupService
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.closing import ClosingService
from qa_desk.services.comparisons import ComparisonService
from qa_desk.services.concerns import ConcernService
from qa_desk.services.cross_tabs import CrossTabService
from qa_desk.services.designer import DesignerService
from qa_desk.services.desk import DeskService
from qa_desk.services.enrolment import EnrolmentService
from qa_desk.services.findings import FindingsService
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.learning import LearningService
from qa_desk.services.letters import LetterService
from qa_desk.services.meetings import MeetingService
from qa_desk.services.moves import MoveService
from qa_desk.services.packs import PackService
from qa_desk.services.panel import PanelService
from qa_desk.services.panel.feedback import FeedbackService
from qa_desk.services.panel.holding import HoldService
from qa_desk.services.plan_files import PlanFiles
from qa_desk.services.receiving import ReceivingService
from qa_desk.services.reports import RegisterService, ReportService, SharingService
from qa_desk.services.reports.charts import ChartService
from qa_desk.services.reports.everything import EverythingService
from qa_desk.services.returns import ReturnService
from qa_desk.services.sampling import SamplingService
from qa_desk.services.search import SearchService
from qa_desk.services.sending import SendingService
from qa_desk.services.short_notice import ShortNoticeService
from qa_desk.services.small_numbers import SmallNumbersService
from qa_desk.services.templates import TemplateService
from qa_desk.services.themes import ThemeService
from qa_desk.services.trail import TrailService
from qa_desk.services.unread_files import UnreadService
from qa_desk.services.voices import VoiceService
from qa_desk.services.workbooks import WorkbookService
from qa_desk.services.written import WrittenService
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.own_templates import OwnTemplates


class Services:
    """The verbs of one open desk, by noun; each noun is made when it is first asked for."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        library: TemplateLibrary,
        holidays: BankHolidays,
        actor: str,
        *,
        all_read: bool,
    ) -> None:
        own = library.own_folder or paths.templates_folder()
        self._store, self._clock, self._holidays, self._actor = store, clock, holidays, actor
        self._library, self._own_templates = library.with_own(own), OwnTemplates(own)
        self._keys, self._all_read = KeyRing(store), all_read

    @cached_property
    def desk(self) -> DeskService:
        """The open desk itself."""
        return DeskService(self._store, all_read=self._all_read)

    @cached_property
    def backups(self) -> BackupService:
        """Copies of the open desk."""
        return BackupService(self._store, self._clock)

    @cached_property
    def trail(self) -> TrailService:
        """Who did what, and when."""
        return TrailService(self._store, self.returns)

    @cached_property
    def templates(self) -> TemplateService:
        """The templates that there are, and those audits keep."""
        return TemplateService(self._store, self._library)

    @cached_property
    def audits(self) -> AuditService:
        """The programme and its set-up."""
        return AuditService(self._store, self._clock, self._actor, self._library, self.templates)

    @cached_property
    def sampling(self) -> SamplingService:
        """Which cases are audited."""
        return SamplingService(self._store, self._actor)

    @cached_property
    def allocation(self) -> AllocationService:
        """Who audits what."""
        return AllocationService(self._store, self._actor, self.templates)

    @cached_property
    def short_notice(self) -> ShortNoticeService:
        """The plan of five working days."""
        return ShortNoticeService(self._store, self._clock, self._holidays)

    @cached_property
    def returns(self) -> ReturnService:
        """Grading."""
        return ReturnService(self._store, self._clock, self._actor, self.templates, self._holidays)

    @cached_property
    def moves(self) -> MoveService:
        """Going over to another edition."""
        return MoveService(self._store, self._actor, self._library, self.templates, self.returns)

    @cached_property
    def panel(self) -> PanelService:
        """Comparing blind, and agreeing."""
        return PanelService(self._store, self._actor, self.templates)

    @cached_property
    def holding(self) -> HoldService:
        """Keeping returns from the panel for a while."""
        return HoldService(self._store, self._actor)

    @cached_property
    def areas(self) -> AreaService:
        """Agencies or schools by sections."""
        return AreaService(self._store, self._clock, self._actor, self.templates, self.panel)

    @cached_property
    def area_checks(self) -> AreaCheckService:
        """Visits and surveys beside areas."""
        return AreaCheckService(self._store, self._clock, self._actor, self.templates)

    @cached_property
    def feedback(self) -> FeedbackService:
        """A sheet for each auditor."""
        return FeedbackService(self._store, self._clock, self._actor, self.templates)

    @cached_property
    def findings(self) -> FindingsService:
        """What an audit shows."""
        return FindingsService(self._store, self.templates)

    @cached_property
    def comparisons(self) -> ComparisonService:
        """What it shows beside an earlier one."""
        return ComparisonService(self._store, self._actor, self.templates, self.findings, self.moves)

    @cached_property
    def cross_tabs(self) -> CrossTabService:
        """What it shows by two things at once."""
        return CrossTabService(self._store, self.findings)

    @cached_property
    def agreement(self) -> AgreementService:
        """How far auditors agree."""
        return AgreementService(self._store, self.templates)

    @cached_property
    def small_numbers(self) -> SmallNumbersService:
        """What may be told by a rule for small numbers."""
        return SmallNumbersService(self._store, self._clock, self.findings)

    @cached_property
    def reports(self) -> ReportService:
        """Files for other people."""
        return ReportService(
            self._store, self._clock, self._actor, self.templates, self.findings, self._holidays, self.comparisons
        )

    @cached_property
    def sharing(self) -> SharingService:
        """What is decided about passages before a file is shared."""
        return SharingService(self._store, self._actor)

    @cached_property
    def register(self) -> RegisterService:
        """What left the desk as a report."""
        return RegisterService(self._store)

    @cached_property
    def charts(self) -> ChartService:
        """Pictures for other people's documents."""
        return ChartService(self._store, self._actor, self.findings, self.reports)

    @cached_property
    def letters(self) -> LetterService:
        """Letters to agencies."""
        return LetterService(self._store, self._clock, self._actor, self.templates, self._holidays)

    @cached_property
    def everything(self) -> EverythingService:
        """Every file at once."""
        return EverythingService(self._store, self._clock, self._actor, self.reports, self.letters, self.charts)

    @cached_property
    def designer(self) -> DesignerService:
        """Changing templates."""
        return DesignerService(
            self._library, self._own_templates, self._clock, self._holidays, self.audits.templates_used
        )

    @cached_property
    def concerns(self) -> ConcernService:
        """Immediate safeguarding concerns."""
        return ConcernService(self._store, self._clock, self._actor)

    @cached_property
    def closing(self) -> ClosingService:
        """The end of an audit."""
        return ClosingService(self._store, self._actor, self.templates)

    @cached_property
    def search(self) -> SearchService:
        """Finding things by their words."""
        return SearchService(self._store, self._actor, self.templates)

    @cached_property
    def voices(self) -> VoiceService:
        """What practitioners and families said."""
        return VoiceService(self._store, self._clock, self._actor)

    @cached_property
    def themes(self) -> ThemeService:
        """One vocabulary over every audit."""
        return ThemeService(self._store, self._actor, self.templates)

    @cached_property
    def written(self) -> WrittenService:
        """People's own words in findings, and what they quote."""
        return WrittenService(self._store, self._actor, self.templates)

    @cached_property
    def workbooks(self) -> WorkbookService:
        """Returns by Excel."""
        return WorkbookService(self._store, self._clock, self._actor, self.templates, self.returns)

    @cached_property
    def actions(self) -> ActionService:
        """Action plans."""
        return ActionService(self._store, self._clock, self._actor, self._holidays, self.findings)

    @cached_property
    def plan_pasting(self) -> PlanPasting:
        """Action plans from Word and Excel."""
        return PlanPasting(self._store, self._clock, self._actor)

    @cached_property
    def plan_files(self) -> PlanFiles:
        """Action plans as files."""
        return PlanFiles(self._store, self._clock, self._actor, self._holidays)

    @cached_property
    def meetings(self) -> MeetingService:
        """Attendance at meetings."""
        return MeetingService(self._store, self._clock, self._actor)

    @cached_property
    def learning(self) -> LearningService:
        """What was learned, from every source."""
        return LearningService(self._store, self._clock, self._actor, self._holidays)

    @cached_property
    def enrolment(self) -> EnrolmentService:
        """Whose devices are trusted."""
        return EnrolmentService(self._store, self._actor, self._keys)

    @cached_property
    def packs(self) -> PackService:
        """From the chair to each auditor."""
        return PackService(self._store, self._clock, self._actor, self._keys, self.moves, self.allocation.order_for)

    @cached_property
    def sending(self) -> SendingService:
        """From an auditor to the chair."""
        return SendingService(self._store, self._clock, self._actor, self._keys)

    @cached_property
    def receiving(self) -> ReceivingService:
        """Taking returns in."""
        return ReceivingService(self._store, self._actor, self._keys, self.templates, self.returns)

    @cached_property
    def unread(self) -> UnreadService:
        """Returns that could not be read."""
        return UnreadService(self._store, self._actor, self._keys)


def services_of(
    store: Store, clock: Clock, library: TemplateLibrary, holidays: BankHolidays, actor: str, *, all_read: bool = True
) -> Services:
    """The services of an open desk; ``actor`` is who its changes are recorded as.

    ``all_read`` is False for a desk that was opened before all of it was read.
    """
    return Services(store, clock, library, holidays, actor, all_read=all_read)
