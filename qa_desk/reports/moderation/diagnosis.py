"""The diagnosis workbook: one row for each case, and one for each question of it, for those who look for a pattern."""

from collections.abc import Iterator, Sequence

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.moderation.case import CaseComparison, PanelCase, PanelQuestion
from qa_desk.domain.moderation.decision import HOW_WORDS
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.reports.findings.material import sentence_start
from qa_desk.reports.moderation.material import ModerationMaterial
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile


def diagnosis_workbook(material: ModerationMaterial) -> WorkbookFile:
    """Cover, cases, questions, and how far auditors agree in plain words."""
    word = sentence_start(SUBJECT_WORDS[material.audit.subject][0])
    sheets = [_cases_sheet(material, word), _questions_sheet(material, word)]
    lines = [(scale, line) for scale, told in material.agreement for line in told]
    if lines:
        sheets.append(
            Sheet("Agreement", (SheetColumn("Scale", width=26), SheetColumn("What it shows", width=110)), lines)
        )
    return WorkbookFile(
        title=f"{material.audit.title}: diagnosis",
        cover=tuple(_cover(material)),
        sheets=tuple(sheets),
        created_on=material.created_on,
        marking=material.marking,
    )


def _cover(material: ModerationMaterial) -> Iterator[tuple[str, SheetValue]]:
    yield "What this is", "Diagnosis sheet: own grades side by side, before and after the panel"
    if material.marking:
        yield "Marking", material.marking
    many = SUBJECT_WORDS[material.audit.subject][1]
    yield "State", f"{material.agreed_cases} of {len(material.lines)} {many} agreed"
    yield "Auditors", f"By letter, shuffled for each of the {many}: the same letter is not the same person twice"
    yield "Sealed", f"Of sealed {many} nothing is in this file but their code"
    yield "Template", f"{material.template.title}, edition {material.template.edition}"
    yield "Made on", material.created_on
    if material.record:
        yield "Desk", material.record


def _cases_sheet(material: ModerationMaterial, word: str) -> Sheet:
    counts = ("Same", "One apart", "Far apart", "Not comparable", "Cross the line", "To decide", "Agreed", "Deferred")
    columns = (
        SheetColumn(word, width=14),
        SheetColumn("Status", width=18),
        SheetColumn("Auditors", ValueKind.INTEGER),
        *(SheetColumn(title, ValueKind.INTEGER, 15) for title in counts),
        SheetColumn("Opened early because", width=36),
    )
    return Sheet("Cases", columns, tuple(_case_row(line) for line in material.lines))


def _case_row(line: PanelCase) -> Sequence[SheetValue]:
    start = (line.subject, line.status.value, line.auditors)
    if line.seal is not None:
        return (*start, *[None] * 8, None)
    found = line.counts
    compared = (found.same, found.one_apart, found.far_apart, found.not_comparable, found.crossing)
    return (*start, *compared, line.to_decide, line.agreed, line.deferred, line.opened_because or None)


def _questions_sheet(material: ModerationMaterial, word: str) -> Sheet:
    letters = max((len(case.auditors) for case in material.cases), default=0)
    names = [f"Auditor {chr(ord('A') + place)}" for place in range(letters)]
    columns = (
        SheetColumn(word, width=14),
        SheetColumn("Number", width=9),
        SheetColumn("Question", width=46),
        SheetColumn("Section", width=26),
        *(SheetColumn(name, width=22) for name in names),
        SheetColumn("How far apart", width=18),
        SheetColumn("Distance", ValueKind.INTEGER),
        SheetColumn("Crosses the line", width=18),
        SheetColumn("Agreed grade", width=22),
        SheetColumn("How reached", width=16),
        SheetColumn("Reason", width=60),
        SheetColumn("Decisions", ValueKind.INTEGER),
    )
    rows = tuple(_question_row(material, case, one, letters) for case in material.cases for one in case.questions)
    return Sheet("Questions", columns, rows)


def _question_row(
    material: ModerationMaterial, case: CaseComparison, one: PanelQuestion, letters: int
) -> Sequence[SheetValue]:
    compared, agreed = one.compared, one.agreed
    by_letter = {own.letter: own.words for own in compared.grades}
    given = [by_letter.get(auditor.letter) for auditor in case.auditors]
    return (
        case.subject,
        compared.number,
        compared.question.title,
        compared.section,
        *given,
        *[None] * (letters - len(given)),
        compared.closeness.value,
        compared.distance,
        "Yes" if compared.crosses else None,
        outcome_words(compared.question, agreed.point) if agreed else None,
        HOW_WORDS[agreed.how] if agreed else None,
        agreed.reason or None if agreed else one.deferred.words if one.deferred else None,
        len(material.of(case.subject, one.name)),
    )
