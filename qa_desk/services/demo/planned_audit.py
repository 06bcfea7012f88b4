"""A made-up audit of the demo desk that is only planned: a list to choose from, four auditors, no sample yet."""

from dataclasses import replace
from datetime import date, timedelta

from qa_desk.domain.audit import Auditor
from qa_desk.domain.case_list import CaseList, CaseListReading, ListedCase
from qa_desk.domain.seeded_order import seeded_order
from qa_desk.services.demo.workbench import Filling, Workbench

PLANNED_AUDIT = "core-groups-autumn-2026"
TITLE = "Core groups, autumn 2026"
LOOK_BACK_FROM, LOOK_BACK_TO = date(2025, 9, 1), date(2026, 8, 31)
DUE_ON, MEETS_ON = date(2026, 10, 16), date(2026, 10, 27)
KEY_LINES = """\
Do the right people come to core groups, or send a report?
Has harm to the child become less since the conference?
The cases are made up."""
AUDITORS = (
    Auditor("health", "Health visitor", "Health visiting and school nursing", "Health"),
    Auditor("police", "Police auditor", "Police", "Police"),
    Auditor("social-care", "Team manager, North", "Children's social care", "North"),
    Auditor("school", "Designated safeguarding lead", "School or early years setting", "Schools"),
)
CATEGORIES = (("Neglect", 52), ("Emotional abuse", 41), ("Physical abuse", 17), ("Sexual abuse", 8))
TEAMS = ("North", "South", "East")
COLUMNS = ("Category of plan", "Team", "Plan start")
FIRST_START = date(2025, 9, 8)


def set_up(bench: Workbench) -> list[Filling]:
    """The audit with its list; nothing is answered before a sample is drawn and shared out."""
    audit = replace(
        bench.draft("core_groups", PLANNED_AUDIT, TITLE, LOOK_BACK_FROM, LOOK_BACK_TO),
        theme="Child protection",
        key_lines=KEY_LINES,
        auditors=AUDITORS,
        return_due_on=DUE_ON,
        panel_meets_on=MEETS_ON,
        double_share=30,
        double_when=("inadequate",),
    )
    bench.services.audits.set_up(audit)
    reading = CaseListReading(CaseList("Case", COLUMNS, COLUMNS[2:], _cases()))
    bench.services.sampling.list_population(PLANNED_AUDIT, reading)
    return []


def _cases() -> tuple[ListedCase, ...]:
    """Every case with its columns, the categories mixed as a real list has them."""
    codes = tuple(f"CG-26-{number:03}" for number in range(1, 1 + sum(count for _, count in CATEGORIES)))
    categories = [name for name, count in CATEGORIES for _ in range(count)]
    category_of = dict(zip(seeded_order(codes, 1, PLANNED_AUDIT), categories, strict=True))
    return tuple(
        ListedCase(code, tuple(zip(COLUMNS, (category_of[code], _team(number), _start(number)), strict=True)))
        for number, code in enumerate(codes)
    )


def _team(number: int) -> str:
    return TEAMS[(number * 7 + number // 5) % len(TEAMS)]


def _start(number: int) -> str:
    """Mondays to Thursdays of the year the audit looks back on."""
    return (FIRST_START + timedelta(days=number * 2 // 8 * 7 + number % 4)).isoformat()
