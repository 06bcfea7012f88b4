"""What people can do: one method, one transaction, one verb. All that the window and the command line may call.

Each noun is imported when it is first asked for: a window that opens on Home does not wait for the rest.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from qa_desk.services.audit_services import AuditServices
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary

if TYPE_CHECKING:
    from qa_desk.services.actions import ActionService, PlanPasting
    from qa_desk.services.agreement import AgreementService
    from qa_desk.services.area_checks import AreaCheckService
    from qa_desk.services.areas import AreaService
    from qa_desk.services.closing import ClosingService
    from qa_desk.services.concerns import ConcernService
    from qa_desk.services.cross_tabs import CrossTabService
    from qa_desk.services.designer import DesignerService
    from qa_desk.services.learning import LearningService
    from qa_desk.services.letters import LetterService
    from qa_desk.services.looking import LookingService
    from qa_desk.services.meetings import MeetingService
    from qa_desk.services.panel.feedback import FeedbackService
    from qa_desk.services.plan_files import PlanFiles
    from qa_desk.services.recovery import RecoveryService
    from qa_desk.services.reports import RegisterService, ReportService, SharingService
    from qa_desk.services.reports.charts import ChartService
    from qa_desk.services.reports.everything import EverythingService
    from qa_desk.services.retention import RetentionService
    from qa_desk.services.small_numbers import SmallNumbersService
    from qa_desk.services.subject_access import SubjectAccessService
    from qa_desk.services.themes import ThemeService
    from qa_desk.services.voices import VoiceService
    from qa_desk.services.workbooks import WorkbookService
    from qa_desk.services.written import WrittenService


class Services(AuditServices):
    """The verbs of one open desk, by noun; each noun is loaded when it is first asked for."""

    @cached_property
    def areas(self) -> "AreaService":
        """Agencies or schools by sections."""
        from qa_desk.services.areas import AreaService

        return AreaService(self._store, self._clock, self._actor, self.templates, self.panel)

    @cached_property
    def area_checks(self) -> "AreaCheckService":
        """Visits and surveys beside areas."""
        from qa_desk.services.area_checks import AreaCheckService

        return AreaCheckService(self._store, self._clock, self._actor, self.templates)

    @cached_property
    def feedback(self) -> "FeedbackService":
        """A sheet for each auditor."""
        from qa_desk.services.panel.feedback import FeedbackService

        return FeedbackService(self._store, self._clock, self._actor, self.templates)

    @cached_property
    def cross_tabs(self) -> "CrossTabService":
        """What it shows by two things at once."""
        from qa_desk.services.cross_tabs import CrossTabService

        return CrossTabService(self._store, self.findings)

    @cached_property
    def agreement(self) -> "AgreementService":
        """How far auditors agree."""
        from qa_desk.services.agreement import AgreementService

        return AgreementService(self._store, self.templates)

    @cached_property
    def small_numbers(self) -> "SmallNumbersService":
        """What may be told by a rule for small numbers."""
        from qa_desk.services.small_numbers import SmallNumbersService

        return SmallNumbersService(self._store, self._clock, self.findings)

    @cached_property
    def reports(self) -> "ReportService":
        """Files for other people."""
        from qa_desk.services.reports import ReportService

        return ReportService(
            self._store, self._clock, self._actor, self.templates, self.findings, self._holidays, self.comparisons
        )

    @cached_property
    def sharing(self) -> "SharingService":
        """What is decided about passages before a file is shared."""
        from qa_desk.services.reports import SharingService

        return SharingService(self._store, self._actor)

    @cached_property
    def register(self) -> "RegisterService":
        """What left the desk as a report."""
        from qa_desk.services.reports import RegisterService

        return RegisterService(self._store)

    @cached_property
    def charts(self) -> "ChartService":
        """Pictures for other people's documents."""
        from qa_desk.services.reports.charts import ChartService

        return ChartService(self._store, self._actor, self.findings, self.reports)

    @cached_property
    def letters(self) -> "LetterService":
        """Letters to agencies."""
        from qa_desk.services.letters import LetterService

        return LetterService(self._store, self._clock, self._actor, self.templates, self._holidays)

    @cached_property
    def everything(self) -> "EverythingService":
        """Every file at once."""
        from qa_desk.services.reports.everything import EverythingService

        return EverythingService(self._store, self._clock, self._actor, self.reports, self.letters, self.charts)

    @cached_property
    def designer(self) -> "DesignerService":
        """Changing templates."""
        from qa_desk.services.designer import DesignerService

        return DesignerService(
            self._library, self._own_templates, self._clock, self._holidays, self.audits.templates_used
        )

    @cached_property
    def concerns(self) -> "ConcernService":
        """Immediate safeguarding concerns."""
        from qa_desk.services.concerns import ConcernService

        return ConcernService(self._store, self._clock, self._actor)

    @cached_property
    def closing(self) -> "ClosingService":
        """The end of an audit."""
        from qa_desk.services.closing import ClosingService

        return ClosingService(self._store, self._actor, self.templates)

    @cached_property
    def retention(self) -> "RetentionService":
        """How long audits are kept, and erasing by law."""
        from qa_desk.services.retention import RetentionService

        return RetentionService(self._store, self._clock, self._actor)

    @cached_property
    def subject_access(self) -> "SubjectAccessService":
        """One subject's record, for whoever asks by right."""
        from qa_desk.services.subject_access import SubjectAccessService

        return SubjectAccessService(self._store, self._clock, self._actor, self.templates)

    @cached_property
    def voices(self) -> "VoiceService":
        """What practitioners and families said."""
        from qa_desk.services.voices import VoiceService

        return VoiceService(self._store, self._clock, self._actor)

    @cached_property
    def themes(self) -> "ThemeService":
        """One vocabulary over every audit."""
        from qa_desk.services.themes import ThemeService

        return ThemeService(self._store, self._actor, self.templates)

    @cached_property
    def written(self) -> "WrittenService":
        """People's own words in findings, and what they quote."""
        from qa_desk.services.written import WrittenService

        return WrittenService(self._store, self._actor, self.templates)

    @cached_property
    def workbooks(self) -> "WorkbookService":
        """Returns by Excel."""
        from qa_desk.services.workbooks import WorkbookService

        return WorkbookService(self._store, self._clock, self._actor, self.templates, self.returns)

    @cached_property
    def actions(self) -> "ActionService":
        """Action plans."""
        from qa_desk.services.actions import ActionService

        return ActionService(self._store, self._clock, self._actor, self._holidays, self.findings)

    @cached_property
    def plan_pasting(self) -> "PlanPasting":
        """Action plans from Word and Excel."""
        from qa_desk.services.actions import PlanPasting

        return PlanPasting(self._store, self._clock, self._actor)

    @cached_property
    def plan_files(self) -> "PlanFiles":
        """Action plans as files."""
        from qa_desk.services.plan_files import PlanFiles

        return PlanFiles(self._store, self._clock, self._actor, self._holidays)

    @cached_property
    def meetings(self) -> "MeetingService":
        """Attendance at meetings."""
        from qa_desk.services.meetings import MeetingService

        return MeetingService(self._store, self._clock, self._actor)

    @cached_property
    def learning(self) -> "LearningService":
        """What was learned, from every source."""
        from qa_desk.services.learning import LearningService

        return LearningService(self._store, self._clock, self._actor, self._holidays)

    @cached_property
    def looking(self) -> "LookingService":
        """Who looked at what."""
        from qa_desk.services.looking import LookingService

        return LookingService(self._store, self._actor)

    @cached_property
    def recovery(self) -> "RecoveryService":
        """The recovery key of the organisation."""
        from qa_desk.services.recovery import RecoveryService

        return RecoveryService(self._store, self._clock, self._actor)


def services_of(
    store: Store, clock: Clock, library: TemplateLibrary, holidays: BankHolidays, actor: str, *, all_read: bool = True
) -> Services:
    """The services of an open desk; ``actor`` is who its changes are recorded as.

    ``all_read`` is False for a desk that was opened before all of it was read.
    """
    return Services(store, clock, library, holidays, actor, all_read=all_read)
