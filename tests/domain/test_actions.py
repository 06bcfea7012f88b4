"""The rules of action plans: when something is due, who leads, how it stands, and what a board is told."""

from dataclasses import replace
from datetime import date

import pytest

from qa_desk import paths
from qa_desk.domain.actions.action import Action, Milestone, Rag, Status, Wording
from qa_desk.domain.actions.board import board
from qa_desk.domain.actions.due import Due, DueKind, parse_due
from qa_desk.domain.actions.leads import leads_of
from qa_desk.domain.actions.milestones import milestone_line, milestones_of
from qa_desk.domain.actions.rating import Standing, standing, suggestion
from qa_desk.domain.actions.refs import next_ref
from qa_desk.domain.actions.wording import checked_wording
from qa_desk.domain.actions.words import late_words
from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import Nation
from qa_desk.exchange.holiday_table import read_holiday_file

TODAY = date(2026, 8, 8)
HOLIDAYS = read_holiday_file(paths.resources_folder() / "bank_holidays.json")
WORDING = Wording("CG.1", "Invite housing to every core group", ("P. Nair", "Housing"))


def an_action(due: Due | date | None = None, **changes: object) -> Action:
    """An open action, due far away unless told otherwise."""
    when = due if isinstance(due, Due) else Due.day(due or date(2026, 12, 18))
    return replace(Action("1", "cg", WORDING, when, date(2026, 6, 28)), **changes)  # type: ignore[arg-type]


def stands(action: Action, today: date = TODAY) -> Standing:
    """How an action stands."""
    return standing(action, today, HOLIDAYS, Nation.ENGLAND_AND_WALES)


@pytest.mark.parametrize(
    ("typed", "due", "words"),
    [
        ("31 7 26", Due.day(date(2026, 7, 31)), "31 July 2026"),
        ("31 July", Due.day(date(2027, 7, 31)), "31 July 2027"),
        ("September 2026", Due.month(2026, 9), "September 2026"),
        ("by Sept 26", Due.month(2026, 9), "September 2026"),
        ("Feb 2028", Due(DueKind.MONTH, date(2028, 2, 29)), "February 2028"),
        ("December 2026", Due(DueKind.MONTH, date(2026, 12, 31)), "December 2026"),
        (
            "No date: ongoing, review 8 October 2026",
            Due.no_date("ongoing", date(2026, 10, 8)),
            "No date: ongoing, review 8 October 2026",
        ),
        ("no date after inspection", Due.no_date("after inspection", None), "No date: after inspection"),
    ],
)
def test_a_due_date_is_a_day_a_month_or_none_with_a_reason(typed: str, due: Due, words: str) -> None:
    assert parse_due(typed, TODAY) == due
    assert due.words == words
    assert parse_due(due.words, TODAY) == due


@pytest.mark.parametrize("typed", ["ongoing", "Octember 2026", "31 6 26", "5"])
def test_what_is_no_date_is_refused_beside_the_field(typed: str) -> None:
    with pytest.raises(UserError, match="Due must") as refusal:
        parse_due(typed, TODAY)
    assert refusal.value.field == "due"


def test_nothing_typed_is_no_due_date() -> None:
    assert parse_due("  ", TODAY) is None


def test_leads_are_split_as_paper_plans_write_them() -> None:
    assert leads_of("Chair/ LA/ CCG/ Police") == ("Chair", "LA", "CCG", "Police")
    assert leads_of("P. Nair; Housing\n housing ;") == ("P. Nair", "housing")
    assert leads_of(" ; / ") == ()


def test_no_date_asks_for_a_review_and_a_reason_in_words() -> None:
    with pytest.raises(UserError) as refusal:
        Due.no_date("ongoing", None).checked("CG.4")
    assert str(refusal.value) == "Enter a due date for CG.4, or choose No date and enter when to review it"
    with pytest.raises(UserError, match=r"Say why CG\.4 has no date"):
        Due.no_date(" ", TODAY).checked("CG.4")


def test_an_action_needs_a_lead_and_a_reference_of_its_own() -> None:
    with pytest.raises(UserError) as refusal:
        checked_wording(replace(WORDING, ref="CG.2", leads=(" ",)), "2", "cg", {})
    assert (str(refusal.value), refusal.value.field) == ("Enter who leads on action CG.2", "leads")
    with pytest.raises(UserError, match="another action in this plan") as refusal:
        checked_wording(replace(WORDING, ref="cg.1"), "2", "cg", {"1": an_action()})
    assert refusal.value.field == "ref"
    assert checked_wording(WORDING, "2", "another plan", {"1": an_action()}) == WORDING


def test_actions_cannot_wait_for_each_other_in_a_circle() -> None:
    first = an_action(wording=replace(WORDING, waits_for=("2",)))
    second = an_action(id="2", wording=replace(WORDING, ref="CG.2", waits_for=("3",)))
    third = an_action(id="3", wording=replace(WORDING, ref="CG.3"))
    known = {one.id: one for one in (first, second, third)}
    with pytest.raises(UserError, match=r"CG\.3 cannot wait for CG\.1, because CG\.1 waits for CG\.3"):
        checked_wording(replace(third.wording, waits_for=("1",)), "3", "cg", known)
    with pytest.raises(UserError, match="no such action"):
        checked_wording(replace(third.wording, waits_for=("9",)), "3", "cg", known)


def test_the_rule_suggests_until_somebody_says_otherwise() -> None:
    late = an_action(date(2026, 7, 31))
    assert stands(late) == Standing(Rag.RED, "Its date was 31 July 2026", True, 8)
    assert stands(replace(late, rag=Rag.AMBER, rated_on=date(2026, 7, 12))).is_suggested
    accepted = stands(replace(late, rag=Rag.AMBER, rated_on=date(2026, 8, 3)))
    assert (accepted.rag, accepted.is_suggested, accepted.days_late) == (Rag.AMBER, False, 8)
    assert stands(an_action()) == Standing(Rag.NOT_DUE)
    assert stands(an_action(status=Status.COMPLETE)).rag is Rag.COMPLETE
    assert stands(replace(late, status=Status.CLOSED, closed_because="Law changed")) == Standing(
        Rag.CLOSED, "Law changed"
    )


def test_due_within_twenty_working_days_without_an_update_is_amber() -> None:
    """Twenty working days after 8 August 2026 end on 7 September, because 31 August is a bank holiday."""
    assert stands(an_action(date(2026, 9, 7))).rag is Rag.AMBER
    assert stands(an_action(date(2026, 9, 8))).rag is Rag.NOT_DUE
    near = an_action(date(2026, 9, 7), update="Letter drafted", updated_on=TODAY)
    assert (stands(near).rag, stands(near).is_suggested) == (Rag.GREEN, True)
    assert stands(replace(near, updated_on=date(2026, 7, 1))).rag is Rag.AMBER
    assert stands(an_action(TODAY)).rag is Rag.AMBER


def test_a_review_that_is_due_and_a_missed_milestone_are_amber() -> None:
    ongoing = an_action(Due.no_date("ongoing", date(2026, 8, 8)))
    assert stands(ongoing).why == "Its review was due on 8 August 2026"
    assert stands(ongoing, date(2026, 8, 7)).rag is Rag.NOT_DUE
    missed = Milestone("Write to housing", Due.day(date(2026, 8, 1)))
    assert stands(an_action(wording=replace(WORDING, milestones=(missed,)))).rag is Rag.AMBER
    done = replace(missed, done_on=date(2026, 8, 1))
    assert stands(an_action(wording=replace(WORDING, milestones=(done,)))).rag is Rag.NOT_DUE


def test_days_that_cannot_be_counted_are_said_and_never_guessed() -> None:
    last = date(HOLIDAYS.last_year, 12, 31)
    found = suggestion(an_action(date(last.year + 1, 1, 20)), last, HOLIDAYS, Nation.SCOTLAND)
    assert found.rag is Rag.NOT_DUE
    assert "cannot be counted" in found.why


@pytest.mark.parametrize(
    ("title", "group", "taken", "ref"),
    [
        ("Business plan", "Priority 2: Develop a joined up framework", ("2.4", "2.5"), "2.6"),
        ("Core groups audit 2026", "", ("CG.1", "cg", "CG.10"), "CG.11"),
        ("The audit", "", (), "A.1"),
        ("Core groups audit 2026", "", (), "CG.1"),
        ("Something else", "", ("CG.4", "CG.1"), "CG.5"),
    ],
)
def test_a_new_action_gets_the_next_number(title: str, group: str, taken: tuple[str, ...], ref: str) -> None:
    wordings = [replace(WORDING, ref=one, group=group) for one in taken]
    assert next_ref(title, group, wordings) == ref


def test_a_board_is_told_counts_and_a_percentage_only_from_thirty_on() -> None:
    def many(group: str, count: int, done: int) -> list[Action]:
        wording = replace(WORDING, group=group)
        states = [Status.COMPLETE] * done + [Status.OPEN] * (count - done)
        return [an_action(date(2018, 3, 31), wording=wording, status=one) for one in states]

    counted = board([*many("One", 60, 50), *many("Two", 21, 11), an_action()], "Plan", None, TODAY)
    assert counted.whole.words == "81 due, 61 signed off (75%)"
    assert [one.words for one in counted.groups] == ["60 due, 50 signed off (83%)", "21 due, 11 signed off"]
    assert board(many("One", 2, 1), "Plan", date(2018, 4, 1), TODAY).whole.due == 0


@pytest.mark.parametrize(
    ("line", "milestone"),
    [
        (
            "Write to housing; 30 June 2026; done 2 July 2026",
            Milestone("Write to housing", Due.day(date(2026, 6, 30)), date(2026, 7, 2)),
        ),
        ("Meet; then write; July 2026", Milestone("Meet; then write", Due.month(2026, 7))),
        ("Refresh parental guidance; done 8 August 2026", Milestone("Refresh parental guidance", None, TODAY)),
        ("Strategy launched; date tbc", Milestone("Strategy launched; date tbc")),
    ],
)
def test_milestones_are_lines_that_can_be_typed_again(line: str, milestone: Milestone) -> None:
    assert milestones_of(f"\n{line}\n", TODAY) == (milestone,)
    assert milestone_line(milestone) == line


def test_days_late_are_counted_in_words() -> None:
    assert [late_words(days) for days in (0, 1, 8, 2900)] == ["", "1 day late", "8 days late", "2,900 days late"]
