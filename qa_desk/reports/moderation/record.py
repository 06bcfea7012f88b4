"""The moderation record, before it is a file: who met, what each gave, what was agreed, why, and every change."""

from collections.abc import Iterator
from datetime import datetime

from qa_desk.domain.answer_words import outcome_words
from qa_desk.domain.dates import short_date
from qa_desk.domain.moderation.case import CaseComparison, PanelCase, PanelQuestion
from qa_desk.domain.moderation.comparison import QuestionComparison
from qa_desk.domain.moderation.decision import HOW_WORDS, decision_words
from qa_desk.domain.panel import AgreedGrade, Dissent
from qa_desk.domain.wording import SUBJECT_WORDS, counted, listed
from qa_desk.reports.content import (
    Block,
    Bullets,
    Cell,
    Column,
    ColumnKind,
    Heading,
    Note,
    NoteKind,
    Paragraph,
    Report,
    Table,
)
from qa_desk.reports.cover import Cover
from qa_desk.reports.findings.charts import tag
from qa_desk.reports.findings.material import sentence_start
from qa_desk.reports.moderation.material import ModerationMaterial

COLUMNS = (
    Column("Question", share=0.25),
    Column("Own grades", share=0.22),
    Column("Agreed", ColumnKind.TAG, 0.25),
    Column("How reached, and why", share=0.28),
)
DISSENT = "dissent"
"""The part that can be left out by its name."""
SMALL_NUMBERS = "Nothing is hidden in this record. It tells of single cases and is for use inside the partnership."
METHOD = (
    "Nobody saw the grades of a case before every return on it was in. Auditors are named by letter, and the letters "
    "are shuffled for each case.",
    "Own grades are never changed. An agreed grade is a record of its own beside them, and it changes only by a new "
    "one; both stand here.",
    "Dissent stands here where the panel ticked it for the record.",
)


def moderation_record(material: ModerationMaterial) -> Report:
    """What the panel of one audit decided, as a report."""
    template = material.template
    footer = f"{template.title}, edition {template.edition}"
    return Report(
        title=material.audit.title,
        subtitle="Moderation record, provisional" if material.is_provisional else "Moderation record",
        blocks=(
            *_cover(material),
            *_meetings(material),
            *_agreement(material),
            *_cases(material),
            *_unclear(material),
            Heading("How this was done"),
            Bullets(METHOD),
        ),
        created_on=material.created_on,
        marking=material.marking,
        footer=f"{footer}. {material.record}" if material.record else footer,
    )


def _cover(material: ModerationMaterial) -> Iterator[Block]:
    audit, done = material.audit, material.agreed_cases
    if material.is_provisional:
        words = f"{done} of {counted(len(material.lines), audit.subject)} agreed. The rest is sealed or still open."
        yield Note(words, "Provisional", NoteKind.CAUTION)
    rows: list[tuple[Cell, ...]] = [
        (title, words)
        for title, words in (
            ("Theme", audit.theme),
            ("Agencies", listed(agency.label for agency in audit.agencies)),
            ("Led by", audit.lead),
            ("Panel meets on", short_date(audit.panel_meets_on) if audit.panel_meets_on else ""),
        )
        if words
    ]
    rows.append((sentence_start(SUBJECT_WORDS[audit.subject][1]), f"{done} of {len(material.lines)} agreed"))
    rows.append(("Template", f"{material.template.title}, edition {material.template.edition}"))
    provisional = f"Provisional: {done} of {len(material.lines)} agreed" if material.is_provisional else ""
    cover = Cover(provisional, material.drawn, SMALL_NUMBERS, material.marking, material.record)
    rows += cover.lines()
    yield Table("About this audit", (Column("What", share=0.28), Column("Details", share=0.72)), tuple(rows))


def _meetings(material: ModerationMaterial) -> Iterator[Block]:
    yield Heading("Who was present")
    if not material.meetings:
        yield Paragraph("Nobody noted who was present.")
        return
    rows = tuple((_moment(one.met_at.astimezone()), listed(one.present)) for one in material.meetings)
    yield Table("Meetings of the panel", (Column("Began", share=0.28), Column("Present", share=0.72)), rows)


def _moment(moment: datetime) -> str:
    return f"{short_date(moment.date())}, {moment:%H:%M}"


def _agreement(material: ModerationMaterial) -> Iterator[Block]:
    """How far the auditors agreed before they met, in plain words."""
    if not material.agreement:
        return
    yield Heading("How far auditors agreed before the panel met")
    for scale, lines in material.agreement:
        yield Paragraph(" ".join(lines), f"{scale}.")


def _cases(material: ModerationMaterial) -> Iterator[Block]:
    word = sentence_start(SUBJECT_WORDS[material.audit.subject][0])
    compared = {one.subject: one for one in material.cases}
    yield Heading(f"{word} by {word.lower()}")
    for line in material.lines:
        yield Heading(f"{word} {line.subject}", 3)
        case = compared.get(line.subject)
        yield Paragraph(f"{line.words}.", f"{line.status}.")
        if case is not None:
            yield from _case(material, case, line)


def _case(material: ModerationMaterial, case: CaseComparison, line: PanelCase) -> Iterator[Block]:
    if case.opened_because:
        yield Paragraph(case.opened_because, "Opened before every return was in.")
    shown = [one for one in case.questions if one.is_decided or (line.is_shared and one.compared.differs)]
    if shown:
        yield Table(f"Grades of {case.subject}", COLUMNS, tuple(_row(one) for one in shown))
    waiting = len(case.to_accept)
    if waiting:
        yield Paragraph(f"{waiting} more were graded the same by all and are not accepted yet.")
    told = tuple(line for one in case.questions for line in _more(material, case, one))
    if told:
        yield Heading("Dissent and changes", 4)
        yield Bullets(told)


def _row(one: PanelQuestion) -> tuple[Cell, ...]:
    compared, agreed = one.compared, one.agreed
    question = f"{compared.number} {compared.question.title}"
    if agreed is None:
        why = one.deferred.words if one.deferred else "Not decided yet"
        return (question, own_words(compared), None, why)
    how = HOW_WORDS[agreed.how]
    return (question, own_words(compared), _agreed_cell(compared, agreed), f"{how}. {agreed.reason}".strip())


def _agreed_cell(compared: QuestionComparison, agreed: AgreedGrade) -> Cell:
    scale = compared.question.scale
    if scale is not None and scale.has(agreed.point):
        return tag(scale.point(agreed.point))
    return outcome_words(compared.question, agreed.point)


def own_words(compared: QuestionComparison) -> str:
    """ "A Good, B Inadequate": what each gave, by letter; the grade alone where one auditor gave it."""
    if len(compared.grades) == 1:
        return compared.grades[0].words
    return ", ".join(f"{one.letter} {one.words}" for one in compared.grades)


def _more(material: ModerationMaterial, case: CaseComparison, one: PanelQuestion) -> Iterator[str]:
    """The dissent that was ticked, and every earlier decision."""
    start = f"{one.compared.number} {one.compared.question.title}"
    if one.agreed is not None:
        for dissent in one.agreed.dissents:
            if dissent.in_report and DISSENT not in material.left_out:
                yield f"{start}: {_dissent_words(one.compared, dissent)}"
    past = material.of(case.subject, one.name)
    if len(past) > 1:
        question = one.compared.question
        yield f"{start}: {'; then '.join(_dated(decision_words(question, each), each.at) for each in past)}."
    for late in one.late:
        yield f"After the decision: {late.words}"


def _dated(words: str, at: datetime) -> str:
    return f"{short_date(at.astimezone().date())}: {words.rstrip('.')}"


def _dissent_words(compared: QuestionComparison, dissent: Dissent) -> str:
    """ "Police would have kept Inadequate: “Eleven weeks …”"."""
    kept = f" would have kept {outcome_words(compared.question, dissent.point)}" if dissent.point else " dissents"
    return f"{dissent.role}{kept}: “{dissent.words}”" if dissent.words else f"{dissent.role}{kept}"


def _unclear(material: ModerationMaterial) -> Iterator[Block]:
    if not material.unclear:
        return
    yield Heading("Questions that were unclear")
    template = material.template
    yield Bullets(
        tuple(
            ": ".join(part for part in (f"{template.numbers[name]} {template.by_name[name].title}", words) if part)
            for name, words in material.unclear
            if name in template.by_name
        )
    )
