"""The verbs of one open desk, first part: the desk itself, and an audit from its set-up to its findings."""

from functools import cached_property
from typing import TYPE_CHECKING

from qa_desk import paths
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.key_ring import KeyRing
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.own_templates import OwnTemplates

if TYPE_CHECKING:
    from qa_desk.services.allocation import AllocationService
    from qa_desk.services.audits import AuditService
    from qa_desk.services.backups import BackupService
    from qa_desk.services.comparisons import ComparisonService
    from qa_desk.services.desk import DeskService
    from qa_desk.services.enrolment import EnrolmentService
    from qa_desk.services.findings import FindingsService
    from qa_desk.services.moves import MoveService
    from qa_desk.services.packs import PackService
    from qa_desk.services.panel import PanelService
    from qa_desk.services.panel.holding import HoldService
    from qa_desk.services.receiving import ReceivingService
    from qa_desk.services.returns import ReturnService
    from qa_desk.services.sampling import SamplingService
    from qa_desk.services.search import SearchService
    from qa_desk.services.sending import SendingService
    from qa_desk.services.short_notice import ShortNoticeService
    from qa_desk.services.templates import TemplateService
    from qa_desk.services.trail import TrailService
    from qa_desk.services.unread_files import UnreadService


class AuditServices:
    """The verbs of an audit from its set-up to its findings; each noun is loaded when it is first asked for."""

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
    def desk(self) -> "DeskService":
        """The open desk itself."""
        from qa_desk.services.desk import DeskService

        return DeskService(self._store, self._actor, all_read=self._all_read)

    @cached_property
    def backups(self) -> "BackupService":
        """Copies of the open desk."""
        from qa_desk.services.backups import BackupService

        return BackupService(self._store, self._clock)

    @cached_property
    def trail(self) -> "TrailService":
        """Who did what, and when."""
        from qa_desk.services.trail import TrailService

        return TrailService(self._store, self.returns)

    @cached_property
    def templates(self) -> "TemplateService":
        """The templates that there are, and those audits keep."""
        from qa_desk.services.templates import TemplateService

        return TemplateService(self._store, self._library)

    @cached_property
    def audits(self) -> "AuditService":
        """The programme and its set-up."""
        from qa_desk.services.audits import AuditService

        return AuditService(self._store, self._clock, self._actor, self._library, self.templates)

    @cached_property
    def sampling(self) -> "SamplingService":
        """Which cases are audited."""
        from qa_desk.services.sampling import SamplingService

        return SamplingService(self._store, self._actor)

    @cached_property
    def allocation(self) -> "AllocationService":
        """Who audits what."""
        from qa_desk.services.allocation import AllocationService

        return AllocationService(self._store, self._actor, self.templates)

    @cached_property
    def short_notice(self) -> "ShortNoticeService":
        """The plan of five working days."""
        from qa_desk.services.short_notice import ShortNoticeService

        return ShortNoticeService(self._store, self._clock, self._holidays)

    @cached_property
    def returns(self) -> "ReturnService":
        """Grading."""
        from qa_desk.services.returns import ReturnService

        return ReturnService(self._store, self._clock, self._actor, self.templates, self._holidays)

    @cached_property
    def moves(self) -> "MoveService":
        """Going over to another edition."""
        from qa_desk.services.moves import MoveService

        return MoveService(self._store, self._actor, self._library, self.templates, self.returns)

    @cached_property
    def panel(self) -> "PanelService":
        """Comparing blind, and agreeing."""
        from qa_desk.services.panel import PanelService

        return PanelService(self._store, self._actor, self.templates)

    @cached_property
    def holding(self) -> "HoldService":
        """Keeping returns from the panel for a while."""
        from qa_desk.services.panel.holding import HoldService

        return HoldService(self._store, self._actor)

    @cached_property
    def findings(self) -> "FindingsService":
        """What an audit shows."""
        from qa_desk.services.findings import FindingsService

        return FindingsService(self._store, self.templates)

    @cached_property
    def comparisons(self) -> "ComparisonService":
        """What it shows beside an earlier one."""
        from qa_desk.services.comparisons import ComparisonService

        return ComparisonService(self._store, self._actor, self.templates, self.findings, self.moves)

    @cached_property
    def search(self) -> "SearchService":
        """Finding things by their words."""
        from qa_desk.services.search import SearchService

        return SearchService(self._store, self._actor, self.templates)

    @cached_property
    def enrolment(self) -> "EnrolmentService":
        """Whose devices are trusted."""
        from qa_desk.services.enrolment import EnrolmentService

        return EnrolmentService(self._store, self._actor, self._keys)

    @cached_property
    def packs(self) -> "PackService":
        """From the chair to each auditor."""
        from qa_desk.services.packs import PackService

        return PackService(self._store, self._clock, self._actor, self._keys, self.moves, self.allocation.order_for)

    @cached_property
    def sending(self) -> "SendingService":
        """From an auditor to the chair."""
        from qa_desk.services.sending import SendingService

        return SendingService(self._store, self._clock, self._actor, self._keys)

    @cached_property
    def receiving(self) -> "ReceivingService":
        """Taking returns in."""
        from qa_desk.services.receiving import ReceivingService

        return ReceivingService(self._store, self._actor, self._keys, self.templates, self.returns)

    @cached_property
    def unread(self) -> "UnreadService":
        """Returns that could not be read."""
        from qa_desk.services.unread_files import UnreadService

        return UnreadService(self._store, self._actor, self._keys)
