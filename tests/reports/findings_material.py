"""Findings with good defaults, ready to be told in a report or a workbook."""

from datetime import date
from typing import Any

from qa_desk.domain.audit import Audit, Auditor, TemplateReference
from qa_desk.domain.findings import OutcomeCount, findings
from qa_desk.domain.template import Choice, GradeOf, SubjectKind, Template
from qa_desk.reports.findings.material import FindingsMaterial
from tests.builders import a_grade, a_question, a_section, a_template

OVERALL: list[OutcomeCount] = [
    ("overall", "good", 7), ("overall", "requires_improvement", 13), ("overall", "inadequate", 5),
]  # fmt: skip

TEMPLATE = a_template(
    a_section("plan", a_question("agreed"), a_question("reviewed"), a_grade("plan_grade", GradeOf.SECTION)),
    a_section("whole", a_grade("overall", GradeOf.OVERALL)),
)
AUDIT = Audit(
    "eha",
    "Early help, March 2018",
    TemplateReference("a_form", "2026.1", "0" * 64),
    SubjectKind.CASE,
    theme="Early help",
    look_back_from=date(2017, 9, 1),
    look_back_to=date(2018, 3, 1),
    agencies=(Choice("police", "Police"), Choice("health", "Health")),
    auditors=(Auditor("a", "A. Auditor"),),
)


def some_material(
    counted: list[OutcomeCount] = OVERALL, template: Template = TEMPLATE, subjects: int = 25, signed_off: int = 25,
    **changes: Any,
) -> FindingsMaterial:  # fmt: skip
    """The material of an audit with these counts."""
    found = findings("eha", template, subjects, subjects, signed_off, counted)
    return FindingsMaterial(AUDIT, found, date(2026, 7, 7), **changes)
