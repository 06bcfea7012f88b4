"""The small case audits of 2017-18 on the demo desk, with exactly the figures that were published of each.

One was made again after some months; of the audit before it no figure was published, so all of it is made up.
"""

from dataclasses import dataclass, replace
from datetime import date

from qa_desk.domain.audit import Audit, Auditor
from qa_desk.services.demo.case_file_answers import CaseFileAnswers
from qa_desk.services.demo.case_files import case_files
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.workbench import Filling, Workbench, key_lines, return_of

NEGLECT_BEFORE_TITLE = "Neglect, January 2017"
NEGLECT_BEFORE_SOURCE = (
    "What is graded here is made up. That there was an audit of neglect in January 2017, and that agencies worked "
    "together and told each other more in September, is in the {}. Its counts were not published."
)


@dataclass(frozen=True)
class CaseAudit:
    """How one audit is set up: what it asks, over which time, by whom and with which agencies."""

    id: str
    theme: str
    key_lines: str
    look_back: tuple[date, date]
    due_on: date
    auditor: str
    agencies: tuple[str, ...]
    """The first is the auditor's own."""


CORE_GROUPS = CaseAudit(
    "core-groups-2018",
    "Child protection",
    """\
Do the right people come to core groups, or send a report?
Is the plan known to all who are to carry it, and in time?
Is the child safer than on the day of the conference?""",
    (date(2017, 4, 3), date(2018, 1, 31)),
    date(2018, 2, 16),
    "Conference and core group auditor",
    ("health_visiting", "social_care", "police", "education", "housing", "probation", "domestic_abuse"),
)
UNBORN = CaseAudit(
    "unborn-2018",
    "Unborn children",
    """\
Do the agencies that knew the parents decide together, and early enough?
Does everyone who will be there at the birth know the plan?""",
    (date(2017, 4, 3), date(2018, 2, 28)),
    date(2018, 3, 9),
    "Unborn children auditor",
    ("midwifery", "social_care", "police", "health_visiting", "gp", "hospital_trust"),
)
INTRA_FAMILIAL_CSA = CaseAudit(
    "csa-2018",
    "Sexual abuse within the family",
    """\
Is sexual abuse recognised without waiting for the child to tell?
Do social work, police and health plan the enquiry together?
Does the child get help, whatever becomes of the criminal case?""",
    (date(2017, 4, 3), date(2018, 2, 28)),
    date(2018, 3, 23),
    "Child sexual abuse auditor",
    ("social_care", "police", "community_health", "education", "probation"),
)
NEGLECT = CaseAudit(
    "neglect-2017",
    "Neglect",
    """\
Is the Graded Care Profile used?
Is there drift, and who notices it?
Are the lives of the children better?""",
    (date(2016, 10, 3), date(2017, 8, 31)),
    date(2017, 9, 15),
    "Neglect auditor",
    ("education", "social_care", "health_visiting", "housing", "police", "voluntary_sector"),
)
NEGLECT_BEFORE = replace(
    NEGLECT, id="neglect-2017-january", look_back=(date(2016, 2, 1), date(2016, 12, 22)), due_on=date(2017, 1, 20)
)


def core_groups(bench: Workbench) -> list[Filling]:
    """Twenty conferences and the core groups after them."""
    return _published(bench, CORE_GROUPS)


def unborn(bench: Workbench) -> list[Filling]:
    """Five unborn children."""
    return _published(bench, UNBORN)


def intra_familial_csa(bench: Workbench) -> list[Filling]:
    """Five children who were probably abused in their family."""
    return _published(bench, INTRA_FAMILIAL_CSA)


def neglect_before(bench: Workbench) -> list[Filling]:
    """Five other families, eight months earlier: what the audit of September 2017 is compared with."""
    published = bench.published(NEGLECT.id)
    lines = f"{NEGLECT_BEFORE.key_lines}\n{NEGLECT_BEFORE_SOURCE.format(published.source)}"
    audit = bench.draft(published.template, NEGLECT_BEFORE.id, NEGLECT_BEFORE_TITLE, *NEGLECT_BEFORE.look_back)
    return _set_up(bench, NEGLECT_BEFORE, replace(audit, key_lines=lines), first_number=6)


def neglect(bench: Workbench) -> list[Filling]:
    """Five families, some months after an audit of the same."""
    return _published(bench, NEGLECT, previous=NEGLECT_BEFORE.id)


def _published(bench: Workbench, wanted: CaseAudit, previous: str = "") -> list[Filling]:
    published = bench.published(wanted.id)
    audit = bench.draft(published.template, wanted.id, published.title, *wanted.look_back)
    return _set_up(bench, wanted, replace(audit, key_lines=key_lines(wanted.key_lines, published), previous=previous))


def _set_up(bench: Workbench, wanted: CaseAudit, audit: Audit, first_number: int = 1) -> list[Filling]:
    template = bench.template(audit)
    labels = {one.value: one for one in template.agencies}
    agencies = tuple(labels[value] for value in wanted.agencies)
    audit = replace(
        audit,
        theme=wanted.theme,
        agencies=agencies,
        auditors=(Auditor(f"{wanted.id}-auditor", wanted.auditor, agencies[0].label),),
        return_due_on=wanted.due_on,
    )
    cases = list(case_files(bench.texts(f"{template.name}_cases")[wanted.id], template))
    sentences = SentenceBank(bench.texts(f"{template.name}_sentences"))
    bench.set_up(audit, "Case", [(case.code, list(case.columns)) for case in cases])
    plan, where = bench.plan(audit), bench.circumstances(audit)
    return [
        Filling(return_of(audit, case.code), CaseFileAnswers(plan, where, sentences, case, number), complete=True)
        for number, case in enumerate(cases, start=first_number)
    ]
