"""A made-up audit of the demo desk that a panel is working on: cases by one, two and three auditors, one sealed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from qa_desk.domain.agency_return import return_id
from qa_desk.domain.answers import Answer, CellValue, DatePair, RepeatRow, Rows, Value
from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.moderation.decision import Decision
from qa_desk.domain.panel import Dissent, HowReached
from qa_desk.domain.template import Template
from qa_desk.services.demo.case_file_answers import CaseFileAnswers
from qa_desk.services.demo.case_files import CaseFile, case_files
from qa_desk.services.demo.cases import mark_of
from qa_desk.services.demo.sentences import SentenceBank
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Filling, Workbench

PANEL_AUDIT = "core-groups-panel-2026"
TITLE = "Core groups, panel of spring 2026"
SOURCE = "core-groups-2018"
LATER = timedelta(weeks=418)
"""From the files of 2017 to 2025: whole weeks, so that working days stay working days."""
LOOK_BACK_FROM, LOOK_BACK_TO = date(2025, 4, 7), date(2026, 1, 30)
MEETS_ON = date(2026, 3, 19)
KEY_LINES = """\
Do the right people come to core groups, or send a report?
Is the child safer than on the day of the conference?
These cases are made up, and so are their counts."""
AUDITORS = (
    Auditor("health", "Health auditor", "Health visiting and school nursing"),
    Auditor("police", "Police auditor", "Police"),
    Auditor("chair", "Panel chair", "Children's social care"),
)
SEALED = f"{PANEL_AUDIT}/CGP-26-05/police"
"""The return that is not in yet: what keeps its case sealed."""
ANSWERED_SO_FAR = 6
PRESENT = ("Panel chair", "Health", "Police", "Education")


def set_up(bench: Workbench) -> list[Filling]:
    """The audit with its cases, each allocated to its own auditors; returns what is to be answered."""
    audit = replace(
        bench.draft("core_groups", PANEL_AUDIT, TITLE, LOOK_BACK_FROM, LOOK_BACK_TO),
        theme="Child protection",
        key_lines=KEY_LINES,
        return_due_on=date(2026, 3, 6),
        panel_meets_on=MEETS_ON,
        chair="chair",
    )
    listed = list(bench.texts("core_groups_panel")[PANEL_AUDIT].places())
    files = {one.code: one for one in case_files(bench.texts("core_groups_cases")[SOURCE], bench.template(audit))}
    cases = [(code, list(files[place["from"].text].columns)) for code, place in listed]
    bench.set_up(replace(audit, auditors=AUDITORS), "Case", cases)
    for auditor in AUDITORS:
        others = tuple(code for code, place in listed if auditor.id not in place["auditors"].text.split())
        bench.services.allocation.withdraw(PANEL_AUDIT, auditor.id, others, "Graded by others")
    return list(_fillings(bench, audit, listed, files))


def _fillings(
    bench: Workbench, audit: Audit, listed: Iterable[tuple[str, ShippedText]], files: dict[str, CaseFile]
) -> Iterator[Filling]:
    plan, where = bench.plan(audit), bench.circumstances(audit)
    sentences = SentenceBank(bench.texts("core_groups_sentences"))
    for number, (code, place) in enumerate(listed, start=1):
        for turn, auditor in enumerate(place["auditors"].text.split()):
            case = _as_graded(bench.template(audit), files[place["from"].text], place, auditor)
            answers: Iterable[tuple[str, Answer]] = CaseFileAnswers(plan, where, sentences, case, number + 7 * turn)
            id_ = return_id(audit.id, code, auditor)
            if id_ == SEALED:
                yield Filling(id_, list(islice(answers, ANSWERED_SO_FAR)), complete=False)
            else:
                yield Filling(id_, answers, complete=True)


def _as_graded(template: Template, case: CaseFile, place: ShippedText, auditor: str) -> CaseFile:
    """A case file some years later, with what this auditor answers otherwise."""
    own = {name: mark_of(template.by_name[name], letter) for name, letter in place.pairs(auditor).items()}
    reasons = place.pairs("reasons") if own else {}
    values = {name: _later(value) for name, value in case.values.items()}
    return replace(case, marks={**case.marks, **own}, values=values, reasons={**case.reasons, **reasons})


def _later(value: Value) -> Value:
    match value:
        case date():
            return value + LATER
        case DatePair(started_on, done_on):
            return DatePair(started_on and started_on + LATER, done_on and done_on + LATER)
        case Rows(rows):
            return Rows(tuple(RepeatRow(tuple((name, _later_cell(cell)) for name, cell in row.cells)) for row in rows))
    return value


def _later_cell(cell: CellValue) -> CellValue:
    return cell + LATER if isinstance(cell, date) else cell


def panel(bench: Workbench) -> None:
    """The first meeting of the panel: one case agreed, one in discussion with a dissent, one that waits."""
    verbs, texts = bench.services.panel, bench.texts("core_groups_panel")
    verbs.begin_meeting(PANEL_AUDIT, PRESENT)
    verbs.accept_agreed(PANEL_AUDIT, "CGP-26-01")
    for code, questions in texts["decisions"].places():
        for name, _ in questions.places():
            words = questions.pairs(name)
            dissent = Dissent(words["role"], words["kept"], words["dissent"], in_report=True)
            decision = Decision(words["point"], HowReached(words["how"]), words["reason"], (dissent,))
            verbs.record(PANEL_AUDIT, code, name, decision)
    for code, place in texts["deferred"].places():
        verbs.accept_agreed(PANEL_AUDIT, code)
        left = [one.name for one in verbs.case(PANEL_AUDIT, code).differences]
        verbs.defer(PANEL_AUDIT, code, left, place["awaited"].text, place["whom"].text)
