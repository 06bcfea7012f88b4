"""What every demo audit is made with: the open desk, the published figures and the texts that ship with QA Desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from qa_desk.domain.agency_return import return_id
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Audit
from qa_desk.domain.case_list import CaseList, CaseListReading, ListedCase
from qa_desk.domain.filled_form import FormPlan
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Template
from qa_desk.services import Services
from qa_desk.services.demo.published_audits import PublishedAudit, read_published_audits
from qa_desk.services.demo.shipped_texts import ShippedText, read_shipped

LEAD = "Panel chair"
MADE_UP = "What is graded here is made up. The counts are those published in the {}."

Attributes = list[tuple[str, str]]
"""Column titles and texts of one subject."""


@dataclass(frozen=True)
class Filling:
    """The answers of one return, and whether they are to be signed off or the case handed back."""

    return_id: str
    answers: Iterable[tuple[str, Answer]]
    complete: bool
    handed_back: str = ""


class Workbench:
    """Sets demo audits up through the services, as a person would."""

    def __init__(self, services: Services, resources: Path) -> None:
        self.services, self._resources = services, resources
        self._published = read_published_audits(resources / "published_audits.yaml")

    def published(self, audit_id: str) -> PublishedAudit:
        """The audit of this id as it was published."""
        return self._published[audit_id]

    def texts(self, name: str) -> ShippedText:
        """A file of made-up texts by its name, without the ending."""
        return read_shipped(self._resources / "demo" / f"{name}.yaml")

    def table(self, name: str) -> str:
        """A table that ships with QA Desk, as it would be pasted."""
        return (self._resources / "demo" / f"{name}.tsv").read_text(encoding="utf-8")

    def draft(self, template: str, audit_id: str, title: str, first: date, last: date) -> Audit:
        """An audit on a shipped template with its look-back, not kept yet."""
        draft = self.services.audits.draft(template, title)
        return replace(draft, id=audit_id, look_back_from=first, look_back_to=last, lead=LEAD)

    def set_up(self, audit: Audit, code_title: str, listed: Sequence[tuple[str, Attributes]]) -> None:
        """Keep an audit with its subjects, all allocated to its auditors; all subjects have the same columns."""
        self.services.audits.set_up(audit)
        titles = tuple(title for title, _ in listed[0][1])
        cases = tuple(ListedCase(code, tuple(attributes)) for code, attributes in listed)
        self.services.audits.add_cases(audit.id, CaseListReading(CaseList(code_title, titles, (), cases)))

    def template(self, audit: Audit) -> Template:
        """The template of an audit, kept or not."""
        return self.services.templates.get(audit.template.name, audit.template.edition)

    def plan(self, audit: Audit) -> FormPlan:
        """The template of an audit that is set up, ready to be filled."""
        return self.services.templates.plan(audit.template)

    def circumstances(self, audit: Audit) -> Circumstances:
        """The day and the calendar an audit is graded under."""
        return self.services.returns.circumstances(audit)


def return_of(audit: Audit, code: str) -> str:
    """The return of the first auditor on one subject."""
    return return_id(audit.id, code, audit.auditors[0].id)


def key_lines(lines: str, published: PublishedAudit) -> str:
    """The key lines of enquiry, and what is made up and what is not."""
    return f"{lines}\n{MADE_UP.format(published.source)}"
