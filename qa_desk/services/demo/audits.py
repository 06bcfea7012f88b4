"""The audits of the demo desk: set up, filled with made-up cases and agencies, and graded one by one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from qa_desk.domain.agency_return import return_id
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.case_list import CaseList, CaseListReading, ListedCase
from qa_desk.domain.filled_form import FormPlan
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import Template
from qa_desk.services import Services
from qa_desk.services.demo.agencies import AgencyAnswers, MadeUpAgency, made_up_agencies
from qa_desk.services.demo.answers import CaseAnswers
from qa_desk.services.demo.cases import ATTRIBUTES, MadeUpCase, made_up_cases, timeline
from qa_desk.services.demo.published_audits import PublishedAudit, read_published_audits
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.shipped_texts import read_shipped
from qa_desk.services.grading_session import GradingSession

EARLY_HELP, FOLLOW_UP, SECTION_11 = "eha-2018", "eha-2018-follow-up", "section-11-2018"
FOLLOW_UP_TITLE = "Early help assessment quality, re-audit 2018"
EARLY_HELP_FROM, EARLY_HELP_TO = date(2017, 9, 1), date(2018, 2, 28)
FOLLOW_UP_FROM, FOLLOW_UP_TO = date(2018, 4, 3), date(2018, 9, 28)
SECTION_11_FROM, SECTION_11_TO = date(2017, 4, 1), date(2018, 3, 31)
DUE_AFTER_DAYS = 7
KEY_LINES = """\
Is the form used to assess and help, and not only to refer?
Are all the children and adults of the family known and heard?
Does what agencies know flow into one plan, and is life better for the child?"""
SECTION_11_KEY_LINES = "Is each arrangement in place, and can the agency show that it is applied?"
MADE_UP = "What is graded here is made up. The counts are those published in the {}."
MADE_UP_ALONE = "These cases are made up, and so are their counts."
AGENCIES = ("social_care", "early_help", "police", "health_visiting", "education", "housing", "voluntary_sector")


@dataclass(frozen=True)
class Filling:
    """The answers of one return, and whether they are to be signed off or the case handed back."""

    return_id: str
    answers: Iterable[tuple[str, Answer]]
    complete: bool
    handed_back: str = ""


class DemoAudits:
    """Sets up and grades through the services, as a person would."""

    def __init__(self, services: Services, progress: Progress, resources: Path) -> None:
        self.services, self._progress = services, progress
        self._published = read_published_audits(resources / "published_audits.yaml")
        self._cases = read_shipped(resources / "demo" / "early_help_cases.yaml")
        self._agencies = read_shipped(resources / "demo" / "section_11_agencies.yaml")[SECTION_11]
        self.bank = SentenceBank(read_shipped(resources / "demo" / "early_help_sentences.yaml"))
        self._agency_bank = SentenceBank(read_shipped(resources / "demo" / "section_11_sentences.yaml"))

    def make(self) -> None:
        """All three audits; each return is a step, and stopping leaves the rest to whoever made the desk."""
        fillings = [*self._early_help(), *self._section_11(), *self._follow_up()]
        for done, filling in enumerate(fillings):
            self._progress.step(done, len(fillings), f"Making the demo desk: {done} of {len(fillings)} forms")
            self._fill(filling)
        self._progress.step(len(fillings), len(fillings), "Making the demo desk")

    def early_help_audit(self, audit_id: str, title: str, first: date, last: date) -> Audit:
        """An early help audit by one auditor, not kept yet."""
        audit = self._audit("early_help_assessment", audit_id, title, first, last)
        labels = {one.value: one for one in self.template(audit).agencies}
        return replace(
            audit,
            theme="Early help",
            key_lines=f"{KEY_LINES}\n{MADE_UP_ALONE}",
            agencies=tuple(labels[value] for value in AGENCIES),
            auditors=(Auditor("early-help-auditor", "Early help auditor", labels["early_help"].label),),
        )

    def made_up(self, audit_id: str, template: Template) -> tuple[MadeUpCase, ...]:
        """The made-up cases of one early help audit."""
        return tuple(made_up_cases(self._cases[audit_id], template))

    def case_answers(self, audit: Audit, case: MadeUpCase, number: int) -> CaseAnswers:
        """What the auditor answers on one case of an audit that is set up."""
        where = self.services.returns.circumstances(audit)
        days = timeline(case, number, audit.look_back_from or EARLY_HELP_FROM, where)
        return CaseAnswers(self.template(audit), self.bank, case, number, days)

    def plan(self, audit: Audit) -> FormPlan:
        """The template of an audit that is set up, ready to be filled."""
        return self.services.templates.plan(audit.template)

    def template(self, audit: Audit) -> Template:
        """The template of an audit, kept or not."""
        return next(one for one in self.services.templates.shipped() if one.content_hash == audit.template.content_hash)

    def _audit(self, template: str, audit_id: str, title: str, first: date, last: date) -> Audit:
        draft = self.services.audits.draft(template, title)
        return replace(draft, id=audit_id, look_back_from=first, look_back_to=last, lead="Panel chair")

    def _early_help(self) -> list[Filling]:
        published = self._published[EARLY_HELP]
        audit = self.early_help_audit(EARLY_HELP, published.title, EARLY_HELP_FROM, EARLY_HELP_TO)
        due = date(2018, 3, 16)
        return self._case_fillings(replace(audit, key_lines=_key_lines(KEY_LINES, published), return_due_on=due))

    def _follow_up(self) -> list[Filling]:
        audit = self.early_help_audit(FOLLOW_UP, FOLLOW_UP_TITLE, FOLLOW_UP_FROM, FOLLOW_UP_TO)
        due = self.services.returns.circumstances(audit).today + timedelta(days=DUE_AFTER_DAYS)
        return self._case_fillings(replace(audit, return_due_on=due))

    def _case_fillings(self, audit: Audit) -> list[Filling]:
        self.services.audits.set_up(audit)
        cases = self.made_up(audit.id, self.template(audit))
        listed = [(case.code, [(title, case.attributes[key]) for key, title in ATTRIBUTES.items()]) for case in cases]
        self._add(audit, "Case", listed)
        overall = self.plan(audit).overall_grade
        return [
            Filling(
                _return_of(audit, case.code),
                self.case_answers(audit, case, number),
                overall in case.marks,
                case.handed_back,
            )
            for number, case in enumerate(cases, start=1)
        ]

    def _section_11(self) -> list[Filling]:
        published = self._published[SECTION_11]
        audit = self._audit("section_11", SECTION_11, published.title, SECTION_11_FROM, SECTION_11_TO)
        audit = replace(
            audit,
            theme="Section 11",
            key_lines=_key_lines(SECTION_11_KEY_LINES, published),
            auditors=(Auditor("agency-author", "Author in each agency"),),
            return_due_on=date(2018, 4, 27),
        )
        self.services.audits.set_up(audit)
        agencies: list[MadeUpAgency] = list(made_up_agencies(self._agencies))
        self._add(audit, "Agency", [(agency.name, list(agency.attributes.items())) for agency in agencies])
        template = self.template(audit)
        return [
            Filling(_return_of(audit, agency.name), AgencyAnswers(template, self._agency_bank, agency, number), True)
            for number, agency in enumerate(agencies, start=1)
        ]

    def _add(self, audit: Audit, code_title: str, listed: list[tuple[str, list[tuple[str, str]]]]) -> None:
        titles = tuple(title for title, _ in listed[0][1])
        cases = tuple(ListedCase(code, tuple(attributes)) for code, attributes in listed)
        self.services.audits.add_cases(audit.id, CaseListReading(CaseList(code_title, titles, (), cases)))

    def _fill(self, filling: Filling) -> None:
        session = self.services.returns.open(filling.return_id)
        for question, answer in filling.answers:
            _revise(session, question, answer)
        if filling.handed_back:
            session.hand_back(filling.handed_back)
        elif filling.complete:
            session.declare_family(False)
            session.sign_off()


def _revise(session: GradingSession, question: str, answer: Answer) -> None:
    revision = session.revise(question, answer)
    if revision is not None and revision.problem is not None:
        raise revision.problem


def _return_of(audit: Audit, code: str) -> str:
    return return_id(audit.id, code, audit.auditors[0].id)


def _key_lines(lines: str, published: PublishedAudit) -> str:
    return f"{lines}\n{MADE_UP.format(published.source)}"
