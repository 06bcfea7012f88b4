"""The early help audits of the demo desk: the one published in 2018, and a re-audit that is under way."""

from dataclasses import replace
from datetime import date, timedelta

from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.template import Template
from qa_desk.services.demo.answers import CaseAnswers
from qa_desk.services.demo.cases import ATTRIBUTES, MadeUpCase, made_up_cases, timeline
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.workbench import Filling, Workbench, key_lines, return_of

EARLY_HELP, FOLLOW_UP = "eha-2018", "eha-2018-follow-up"
FOLLOW_UP_TITLE = "Early help assessment quality, re-audit 2018"
EARLY_HELP_FROM, EARLY_HELP_TO = date(2017, 9, 1), date(2018, 2, 28)
FOLLOW_UP_FROM, FOLLOW_UP_TO = date(2018, 4, 3), date(2018, 9, 28)
DUE_ON = date(2018, 3, 16)
DUE_AFTER_DAYS = 7
KEY_LINES = """\
Is the form used to assess and help, and not only to refer?
Are all the children and adults of the family known and heard?
Does what agencies know flow into one plan, and is life better for the child?"""
MADE_UP_ALONE = "These cases are made up, and so are their counts."
AGENCIES = ("social_care", "early_help", "police", "health_visiting", "education", "housing", "voluntary_sector")


class EarlyHelp:
    """Made-up early help cases, and what their auditor answers."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self._cases = bench.texts("early_help_cases")
        self._sentences = SentenceBank(bench.texts("early_help_sentences"))

    def audit(self, audit_id: str, title: str, first: date, last: date) -> Audit:
        """An early help audit by one auditor, not kept yet."""
        audit = self.bench.draft("early_help_assessment", audit_id, title, first, last)
        labels = {one.value: one for one in self.bench.template(audit).agencies}
        return replace(
            audit,
            theme="Early help",
            key_lines=f"{KEY_LINES}\n{MADE_UP_ALONE}",
            agencies=tuple(labels[value] for value in AGENCIES),
            auditors=(Auditor("early-help-auditor", "Early help auditor", labels["early_help"].label),),
        )

    def made_up(self, audit_id: str, template: Template) -> tuple[MadeUpCase, ...]:
        """The made-up cases of one audit."""
        return tuple(made_up_cases(self._cases[audit_id], template))

    def case_answers(self, audit: Audit, case: MadeUpCase, number: int) -> CaseAnswers:
        """What the auditor answers on one case."""
        days = timeline(case, number, audit.look_back_from or EARLY_HELP_FROM, self.bench.circumstances(audit))
        return CaseAnswers(self.bench.template(audit), self._sentences, case, number, days)

    def set_up(self, audit: Audit) -> list[Filling]:
        """Keep an audit with its made-up cases; returns what is to be answered."""
        cases = self.made_up(audit.id, self.bench.template(audit))
        listed = [(case.code, [(title, case.attributes[key]) for key, title in ATTRIBUTES.items()]) for case in cases]
        self.bench.set_up(audit, "Case", listed)
        overall = self.bench.plan(audit).overall_grade
        return [
            Filling(
                return_of(audit, case.code),
                self.case_answers(audit, case, number),
                overall in case.marks,
                case.handed_back,
            )
            for number, case in enumerate(cases, start=1)
        ]


def published_audit(bench: Workbench) -> list[Filling]:
    """The audit of March 2018, all signed off."""
    published, early_help = bench.published(EARLY_HELP), EarlyHelp(bench)
    audit = early_help.audit(EARLY_HELP, published.title, EARLY_HELP_FROM, EARLY_HELP_TO)
    return early_help.set_up(replace(audit, key_lines=key_lines(KEY_LINES, published), return_due_on=DUE_ON))


def re_audit(bench: Workbench) -> list[Filling]:
    """The re-audit, with cases in every state and a week to go."""
    early_help = EarlyHelp(bench)
    audit = early_help.audit(FOLLOW_UP, FOLLOW_UP_TITLE, FOLLOW_UP_FROM, FOLLOW_UP_TO)
    due = bench.circumstances(audit).today + timedelta(days=DUE_AFTER_DAYS)
    return early_help.set_up(replace(audit, return_due_on=due))
