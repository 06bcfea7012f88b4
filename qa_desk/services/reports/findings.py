"""What can be made of the findings of an audit: the report, the workbook, and every answer."""

from collections.abc import Iterator
from dataclasses import replace

from qa_desk.domain.disclosure import rule_named
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.cross_tab import CrossTab
from qa_desk.domain.wording import SUBJECT_WORDS, counted
from qa_desk.reports.findings.report import PARTS, findings_report
from qa_desk.reports.findings.workbook import answers_workbook, counts_workbook, findings_workbook
from qa_desk.services.cross_tabs import gather_cross_tab
from qa_desk.services.report_material import gather_answers, gather_grades, with_findings
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, ReportPart, Values

AUDITORS_NAMED = "The names of auditors, as they stand in this audit"


def asked_words(found: Findings) -> str:
    """ "11 graded questions in 4 sections"."""
    return f"{len(found.questions)} graded questions in {len(found.template.sections)} sections"


def _report_contents(found: Findings) -> Iterator[str]:
    yield "What we found: the overall grades, with their range"
    yield f"Grades by question, weakest first, and by section: {asked_words(found)}"
    yield "Strengths and concerns, with sentences from the evidence; no auditor is named"
    yield "What could not be judged or did not apply"
    yield f"Groups of {SUBJECT_WORDS[found.template.subject][1]}; small groups are named, not compared"
    yield "The audit before this one beside it, where it follows one that can be compared"
    yield "Method, sample and limits, with own beside suggested grades"


def _workbook_contents(found: Findings) -> Iterator[str]:
    yield f"Counts: {asked_words(found)}"
    yield f"Grades: one row for each of {counted(found.subjects, found.template.subject)}"
    yield "Answers: one row for each answer, with real dates and numbers"
    yield "Evidence: every sentence, where it was seen, and reasons"
    yield AUDITORS_NAMED


def _answers_contents(found: Findings) -> Iterator[str]:  # noqa: ARG001 - it holds the same whatever was found
    yield "Every answer with its sentence, where it was seen, and the reason"
    yield AUDITORS_NAMED


def _report(gathering: Gathering) -> Values:
    material = with_findings(gathering.reading, gathering.material)
    comparisons, audit = gathering.comparisons, gathering.audit.id
    compared, years = comparisons.with_previous(audit), comparisons.over_years(audit)
    return findings_report(replace(material, compared=compared, years=years))


def _workbook(gathering: Gathering) -> Values:
    reading, audit, template = gathering.reading, gathering.audit, gathering.found.template
    if rule_named(gathering.choices.rule).hides:
        if gathering.choices.by is not None:
            raise UserError(
                "A workbook in which small numbers are hidden has no table by two things at once.",
                "Nothing was made. Make it without that table, or for use inside the partnership.",
            )
        return counts_workbook(with_findings(reading, gathering.material))
    answers = gather_answers(reading, audit, template, gathering.holidays.table)
    material = replace(gathering.material, cross_tabs=tuple(_cross_tabs(gathering)))
    return findings_workbook(material, gather_grades(reading, audit, template), answers)


def _cross_tabs(gathering: Gathering) -> Iterator[CrossTab]:
    if gathering.choices.by is not None:
        yield gather_cross_tab(gathering.reading, gathering.found, *gathering.choices.by)


def _answers(gathering: Gathering) -> Values:
    answers = gather_answers(gathering.reading, gathering.audit, gathering.found.template, gathering.holidays.table)
    return answers_workbook(gathering.material, answers)


_PARTS = tuple(ReportPart(name, title) for name, title in PARTS)

FINDINGS = (
    *(
        Recipe(
            OfferedReport(kind, "Findings report", program, "findings", _PARTS), _report_contents, _report, hides=True
        )
        for kind, program in ((ReportKind.FINDINGS_PDF, "PDF"), (ReportKind.FINDINGS_WORD, "Word"))
    ),
    Recipe(
        OfferedReport(ReportKind.FINDINGS_WORKBOOK, "Findings workbook", "Excel", "findings"),
        _workbook_contents,
        _workbook,
        hides=True,
    ),
    Recipe(OfferedReport(ReportKind.ANSWERS, "All answers", "Excel", "answers"), _answers_contents, _answers),
)
