"""What people can do: one method, one transaction, one verb. All that the window and the command line may call."""

from dataclasses import dataclass

from qa_desk import paths
from qa_desk.services.agreement import AgreementService
from qa_desk.services.audits import AuditService
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.comparisons import ComparisonService
from qa_desk.services.designer import DesignerService
from qa_desk.services.desk import DeskService
from qa_desk.services.enrolment import EnrolmentService
from qa_desk.services.findings import FindingsService
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.moves import MoveService
from qa_desk.services.packs import PackService
from qa_desk.services.panel import PanelService
from qa_desk.services.panel.feedback import FeedbackService
from qa_desk.services.receiving import ReceivingService
from qa_desk.services.reports import ReportService
from qa_desk.services.returns import ReturnService
from qa_desk.services.sending import SendingService
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.own_templates import OwnTemplates


@dataclass(frozen=True)
class Services:
    """The verbs of one open desk, by noun."""

    desk: DeskService
    templates: TemplateService
    audits: AuditService
    returns: ReturnService
    moves: MoveService
    panel: PanelService
    feedback: FeedbackService
    findings: FindingsService
    comparisons: ComparisonService
    agreement: AgreementService
    reports: ReportService
    designer: DesignerService
    enrolment: EnrolmentService
    packs: PackService
    sending: SendingService
    receiving: ReceivingService


def services_of(
    store: Store,
    clock: Clock,
    library: TemplateLibrary,
    holidays: BankHolidays,
    actor: str,
    *,
    all_read: bool = True,
) -> Services:
    """Put the services of an open desk together; ``actor`` is who its changes are recorded as.

    ``all_read`` is False for a desk that was opened before all of it was read.
    """
    own = library.own_folder or paths.templates_folder()
    library = library.with_own(own)
    templates = TemplateService(store, library)
    findings = FindingsService(store, templates)
    audits = AuditService(store, clock, actor, library, templates)
    returns = ReturnService(store, clock, actor, templates, holidays)
    moves = MoveService(store, actor, library, templates, returns)
    keys = KeyRing(store)
    return Services(
        desk=DeskService(store, all_read=all_read),
        templates=templates,
        audits=audits,
        returns=returns,
        moves=moves,
        panel=PanelService(store, actor, templates),
        feedback=FeedbackService(store, clock, actor, templates),
        findings=findings,
        comparisons=ComparisonService(findings, moves),
        agreement=AgreementService(store, templates),
        reports=ReportService(store, clock, actor, templates, findings, holidays),
        designer=DesignerService(library, OwnTemplates(own), clock, holidays, audits.templates_used),
        enrolment=EnrolmentService(store, actor, keys),
        packs=PackService(store, clock, actor, keys, moves),
        sending=SendingService(store, clock, actor, keys),
        receiving=ReceivingService(store, actor, keys, templates, returns),
    )
