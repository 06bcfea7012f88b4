"""What can be made of the findings of an audit: the report, the workbook, and every answer."""

from collections.abc import Iterator

from qa_desk.domain.disclosure import rule_named
from qa_desk.domain.findings import Findings
from qa_desk.domain.wording import SUBJECT_WORDS, counted
from qa_desk.reports.findings.report import findings_report
from qa_desk.reports.findings.workbook import answers_workbook, counts_workbook, findings_workbook
from qa_desk.services.report_material import gather_answers, gather_grades, with_findings
from qa_desk.services.reports.recipe import Gathering, OfferedReport, Recipe, ReportKind, Values

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
    return findings_report(with_findings(gathering.reading, gathering.material))


def _workbook(gathering: Gathering) -> Values:
    reading, audit, template = gathering.reading, gathering.audit, gathering.found.template
    if rule_named(gathering.choices.rule).hides:
        return counts_workbook(with_findings(reading, gathering.material))
    answers = gather_answers(reading, audit, template, gathering.holidays.table)
    return findings_workbook(gathering.material, gather_grades(reading, audit, template), answers)


def _answers(gathering: Gathering) -> Values:
    answers = gather_answers(gathering.reading, gathering.audit, gathering.found.template, gathering.holidays.table)
    return answers_workbook(gathering.material, answers)


FINDINGS = (
    Recipe(
        OfferedReport(ReportKind.FINDINGS_PDF, "Findings report", "PDF", "findings"),
        _report_contents,
        _report,
        hides=True,
    ),
    Recipe(
        OfferedReport(ReportKind.FINDINGS_WORD, "Findings report", "Word", "findings"),
        _report_contents,
        _report,
        hides=True,
    ),
    Recipe(
        OfferedReport(ReportKind.FINDINGS_WORKBOOK, "Findings workbook", "Excel", "findings"),
        _workbook_contents,
        _workbook,
        hides=True,
    ),
    Recipe(OfferedReport(ReportKind.ANSWERS, "All answers", "Excel", "answers"), _answers_contents, _answers),
)
