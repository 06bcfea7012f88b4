"""The three published plans, pasted as they are: every row comes in with its leads, date, colour, updates, priority."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.actions.action import Plan, Rag
from qa_desk.domain.actions.due import Due, DueKind
from qa_desk.domain.actions.pasting.columns import PlanColumn, is_heading_row
from qa_desk.domain.actions.pasting.judging import JudgedRow, PlanTerms, judged, problem_lines, rows_words
from qa_desk.domain.actions.pasting.layout import PlanTable, read_plan
from qa_desk.domain.actions.pasting.told import told_due, told_leads, told_rag, told_updates
from qa_desk.domain.errors import UserError
from qa_desk.exchange.plan_tables import read_plan_file

PLANS = Path(__file__).parents[1] / "reference" / "plans"
PLAN = Plan("plan", "Business plan")
TODAY = date(2018, 7, 1)


def rows_of(name: str, told_on: date, review_on: date | None = None) -> tuple[JudgedRow, ...]:
    table = read_plan_file(PLANS / f"{name}.tsv")
    drafts = read_plan(table, {}, told_on).drafts
    return judged(drafts, PlanTerms(told_on, review_on, "the pasted plan"), PLAN, {}, told_on)


def a_table(*rows: tuple[str, ...]) -> PlanTable:
    return PlanTable(tuple(enumerate(rows, start=1)), "the pasted plan")


def test_the_business_plan_comes_in_by_priority() -> None:
    rows = rows_of("business_plan_2018", TODAY)
    assert rows_words(rows) == "17 rows: 17 good"
    actions = [row.action for row in rows if row.action]
    refs = [one.wording.ref for one in actions]
    assert refs == [
        f"{priority}.{n}" for priority, last in ((1, 5), (2, 6), (3, 3), (4, 3)) for n in range(1, last + 1)
    ]
    assert actions[1].wording.leads == ("Chair", "LA", "CCG", "Police")
    assert actions[16].wording.leads == ("CSE", "Training subgroups")
    assert actions[0].wording.words == "To ensure that the LSCB continues to deliver through the transition period."
    assert actions[0].wording.group.startswith("Priority 1: In the context of the Children and Social Work Act")
    assert actions[11].wording.group.startswith("Priority 3: Understand the impact of multi-agency safeguarding")
    assert [one.due.words for one in actions[13:]] == ["March 2019", "September 2018", "June 2018", "December 2018"]


def test_the_scrutiny_tracker_comes_in_with_its_colours_and_dates_in_words() -> None:
    told_on = date(2018, 2, 8)
    rows = rows_of("scrutiny_tracker_2018", told_on)
    assert rows_words(rows) == "8 rows: 6 good, 2 with problems"
    assert problem_lines(rows) == tuple(
        f"Row {row}: “Ongoing” is no date: enter a date, or when rows without a date are reviewed" for row in (4, 7)
    )
    actions = [row.action for row in rows_of("scrutiny_tracker_2018", told_on, date(2018, 4, 8)) if row.is_good]
    told = [one for one in actions if one]
    assert len(told) == 8
    assert [one.completion is not None for one in told] == [True, True, *[False] * 6]
    assert [one.rag for one in told] == [None, None, Rag.GREEN, *[Rag.AMBER] * 4, Rag.NOT_DUE]
    assert told[0].due.reason == "Tbc"
    assert told[1].due.reason == "Following inspection"
    assert told[2].due == Due.no_date("Ongoing", date(2018, 4, 8))
    assert told[0].wording.notes == "RAG in the plan: Green"
    assert [one.wording.source.on for one in told][:3] == [date(2016, 2, 4), date(2016, 3, 17), date(2017, 6, 29)]
    assert all(one.updates[0][0] == told_on for one in told)


def test_the_youth_justice_plan_comes_in_with_milestones_and_effects() -> None:
    rows = {row.draft[PlanColumn.REF]: row for row in rows_of("youth_justice_2022", date(2022, 9, 8), TODAY)}
    assert list(rows) == ["LM18", "HMIP 2/21", "HMIP 3/21", "Area for Imp P17", "1b", "2c", "2h", "4b"]
    assert problem_lines(tuple(rows.values())) == ("Row 25: No lead is named",)
    brand, health, done, ongoing = (rows[ref].action for ref in ("LM18", "HMIP 2/21", "Area for Imp P17", "1b"))
    assert brand and health and done and ongoing
    assert [(one.words, one.due.words if one.due else "", bool(one.done_on)) for one in brand.wording.milestones] == [
        ("Update team name", "September 2022", False),
        ("Refresh parental guidance", "", True),
        ("Update team logo", "August 2022", False),
    ]
    assert brand.wording.group == "Change Led by the Board"
    assert brand.wording.notes.endswith("Part 1")
    assert brand.wording.effect.startswith("Reinforce a child first")
    assert brand.wording.outcome.startswith("Children who are exposed")
    assert [bool(one.done_on) for one in health.wording.milestones] == [True, True, False]
    assert health.due.words == "September 2022"
    assert done.completion and not health.completion
    assert ongoing.due.reason == "Ongoing"
    assert ongoing.wording.leads == ("Julie Cummins", "Michelle Bury")
    assert [on for on, _ in ongoing.updates] == [date(2022, 4, 30)] * 2
    assert rows["2h"].action is not None
    assert rows["2h"].action.due.words == "July 2022"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Q2 2018/19", "September 2018"), ("quarter 4 2018-19", "March 2019"), ("End of June", "June 2019"),
        ("by end of Sept 2018", "September 2018"), ("2018/19", "March 2019"), ("mid Aug 2018", "August 2018"),
        ("12.07.18", "12 July 2018"), ("30 June 2019", "30 June 2019"), ("Sept 2018 onwards", "September 2018"),
        ("ASAP", "No date: ASAP"), ("Following inspection", "No date: Following inspection"),
        ("Q2 2018", "No date: Q2 2018"), ("", "No date: the plan gives none"), ("December", "December 2018"),
        ("July", "July 2018"), ("August 22", "August 2022"),
    ],
)  # fmt: skip
def test_dates_in_words(text: str, words: str) -> None:
    assert told_due(text, TODAY.replace(year=2018, month=7), None).words == words


@pytest.mark.parametrize("text", ["31.02.2018", "30 February 2019", "32/01/18"])
def test_what_is_shaped_like_a_date_and_is_none_is_a_problem(text: str) -> None:
    with pytest.raises(UserError):
        told_due(text, TODAY, None)


def test_a_comma_is_between_leads_except_after_a_name_with_a_role() -> None:
    assert told_leads("Diane Booth, Director of Children's Services") == "Diane Booth, Director of Children's Services"
    assert told_leads("Head of Service, Service Manager") == "Head of Service; Service Manager"
    assert told_leads("Lesley Miller, Head of Criminal Justice, Lancashire Constabulary / CPS") == (
        "Lesley Miller, Head of Criminal Justice; Lancashire Constabulary; CPS"
    )


def test_updates_keep_their_days_and_all_their_words() -> None:
    text = "Letter drafted.\n12.05.18: Sent.\nJune 2018 - Answered.\nDecember 2018: to be told"
    assert told_updates(text, TODAY) == (
        (TODAY, "Letter drafted."),
        (date(2018, 5, 12), "12.05.18: Sent."),
        (date(2018, 6, 30), "June 2018 - Answered.\nDecember 2018: to be told"),
    )


def test_a_column_without_a_place_goes_to_the_notes_until_a_person_says_what_it_is() -> None:
    table = a_table(("Action", "Lead", "Timescale", "Who pays"), ("Brief staff", "Chair", "March 2019", "CCG"))
    reading = read_plan(table, {}, TODAY)
    assert [one.column for one in reading.headings][-1] is None
    assert reading.drafts[0][PlanColumn.NOTES] == "Who pays: CCG"
    chosen = read_plan(table, {"Who pays": PlanColumn.LEADS, "Lead": None}, TODAY).drafts[0]
    assert (chosen[PlanColumn.LEADS], chosen[PlanColumn.NOTES]) == ("CCG", "Lead: Chair")


def test_a_table_without_headings_is_read_as_a_person_says() -> None:
    table = a_table(("Brief staff", "Chair", "March 2019"), ("Brief schools", "LA", "ASAP"))
    reading = read_plan(table, {}, TODAY)
    assert [one.title for one in reading.headings] == ["Column 1", "Column 2", "Column 3"]
    chosen = {"Column 1": PlanColumn.WORDS, "Column 2": PlanColumn.LEADS, "Column 3": PlanColumn.DUE}
    drafts = read_plan(table, dict(chosen), TODAY).drafts
    assert [one[PlanColumn.WORDS] for one in drafts] == ["Brief staff", "Brief schools"]


def test_problems_say_the_row_and_what_to_do() -> None:
    heading = ("Ref", "Action", "Lead", "Due", "RAG")
    table = a_table(
        heading,
        ("A.1", "One", "Chair", "31.02.2018", "Red"),
        ("A.2", "", "Chair", "March 2019", ""),
        ("A.3", "Three", "Chair", "March 2019", "Blue"),
        ("A.4", "Four", "Chair", "March 2019", "withdrawn"),
        ("A.4", "Five", "Chair", "March 2019", ""),
    )
    rows = judged(read_plan(table, {}, TODAY).drafts, PlanTerms(TODAY, None, "the plan"), PLAN, {}, TODAY)
    assert problem_lines(rows) == (
        "Row 2: Due must be a real date",
        "Row 3: No action is written",
        "Row 4: “Blue” is none of Red, Amber, Green, Not due yet or Complete",
        "Row 6: A.4 is the reference of another action in this plan.",
    )
    assert rows[3].action is not None
    assert rows[3].action.closed_because == "withdrawn"


def test_words_for_colours() -> None:
    assert [told_rag(text) for text in ("Not yet due", "AMBER", " green ", "Complete", "blue")] == [
        Rag.NOT_DUE, Rag.AMBER, Rag.GREEN, Rag.COMPLETE, None,
    ]  # fmt: skip


CELLS = st.text("abcdeé123 -–.\n", max_size=12)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), max_size=8), st.booleans())
def test_no_word_of_any_table_is_lost(rows: list[list[str]], headed: bool) -> None:
    heading = [("Action", "Lead", "Due")] if headed else []
    table = a_table(*heading, *(tuple(row) for row in rows if not is_heading_row(row)))
    drafts = read_plan(table, {}, TODAY).drafts
    kept = "\n".join(text for one in drafts for text in one.texts)
    for _, cells in table.rows[len(heading) :] if drafts else ():
        assert all(word in kept for cell in cells for word in cell.split())


@given(st.from_regex(r"(Update )?([0-9]{1,2}[./ ])?([0-9]{1,2}|May|Sept)[./ ][0-9]{2,4}: [a-c]{1,4}", fullmatch=True))
def test_no_shape_of_a_date_loses_an_update(text: str) -> None:
    assert "".join(words for _, words in told_updates(text, TODAY)) == text.strip()


@given(st.text(max_size=60) | st.from_regex(r"(by )?(December|12 May|Q[1-4]) [0-9]{4}(/[0-9]{2})?", fullmatch=True))
def test_any_due_words_are_a_date_or_a_reason_or_refused(text: str) -> None:
    try:
        due = told_due(text, TODAY, None)
    except UserError:
        return
    assert due.kind is not DueKind.NONE or due.reason
