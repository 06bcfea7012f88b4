"""Sharing cases out: evenly, in an order that anybody can make again, and none to its own team."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.allocation.own_team import own_words
from qa_desk.domain.allocation.second_markings import FirstGrade, second_markings_due
from qa_desk.domain.allocation.sharing import double_words, each_its_own, order_for, share_out
from qa_desk.domain.audit import Auditor, Subject
from qa_desk.domain.short_notice import due_on, five_day_plan
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.working_days import CannotBeCounted, HolidayTable, Nation

AUDITORS = (Auditor("a", "J. Marsh", "Police", "North"), Auditor("b", "A. Khan", "Health"), Auditor("c", "R. Doyle"))
CASES = tuple(Subject(f"C{number:02}") for number in range(1, 21))
FIRST_FOUR = ("C18", "C05", "C15", "C10")


def test_cases_are_shared_out_evenly_and_a_share_of_them_twice() -> None:
    shared = share_out(CASES, AUDITORS, 48213, 30)
    held = Counter(code for codes in shared.by_auditor.values() for code in codes)
    assert sorted(held) == [case.code for case in CASES]
    assert sum(count == 2 for count in held.values()) == 6
    sizes = [len(codes) for codes in shared.by_auditor.values()]
    assert max(sizes) - min(sizes) <= 1
    again = share_out(CASES[::-1], AUDITORS, 48213, 30)
    assert {id_: set(codes) for id_, codes in again.by_auditor.items()} == {
        id_: set(codes) for id_, codes in shared.by_auditor.items()
    }
    assert share_out(CASES, AUDITORS, 1, 30) != shared


@settings(max_examples=30)
@given(st.integers(0, 25), st.integers(1, 5), st.integers(0, 100), st.integers(0, 10**9))
def test_nobody_has_a_case_twice_and_no_case_is_lost(cases: int, auditors: int, share: int, seed: int) -> None:
    subjects = tuple(Subject(f"C{number}") for number in range(cases))
    shared = share_out(subjects, [Auditor(f"{number}", "") for number in range(auditors)], seed, share)
    held = Counter(code for codes in shared.by_auditor.values() for code in codes)
    assert len(held) == cases
    assert all(len(set(codes)) == len(codes) for codes in shared.by_auditor.values())
    doubled = sum(count == 2 for count in held.values())
    assert doubled == (-(-cases * share // 100) if auditors > 1 else 0)


def test_a_case_never_goes_to_its_own_team() -> None:
    cases = tuple(Subject(f"C{number}", (("Team", "north"),)) for number in range(6))
    shared = share_out(cases, AUDITORS, 7, 0)
    assert shared.by_auditor["a"] == ()
    alone = share_out(cases, AUDITORS[:1], 7, 50)
    assert (alone.by_auditor, alone.left_over) == ({"a": ()}, tuple(case.code for case in cases))


def test_own_team_and_own_agency_are_told_apart_and_agencies_grade_themselves() -> None:
    marsh = AUDITORS[0]
    assert own_words(marsh, Subject("1", (("Team", "NORTH"),)), SubjectKind.CASE) == "own team"
    assert own_words(marsh, Subject("1", (("Led by", "Police"),)), SubjectKind.CASE) == "own agency"
    assert own_words(marsh, Subject("1", (("Team", "South"),)), SubjectKind.CASE) == ""
    assert own_words(marsh, Subject("Police", (("Led by", "Police"),)), SubjectKind.AGENCY) == ""
    agencies = (Subject("Health"), Subject("Police"), Subject("Housing"))
    assert each_its_own(agencies, AUDITORS).by_auditor == {"a": ("Police", "Housing"), "b": ("Health",), "c": ()}


def test_each_auditor_has_an_order_of_their_own() -> None:
    codes = [case.code for case in CASES]
    first, second = order_for(codes, 48213, "a"), order_for(codes, 48213, "b")
    assert sorted(first) == sorted(second) == codes
    assert first != second
    assert order_for(codes[::-1], 48213, "a") == first
    assert first[:4] == FIRST_FOUR


def test_words_for_double_audits() -> None:
    assert double_words(6, 20, SubjectKind.CASE) == "6 of 20 cases double-audited (30%)"
    assert double_words(0, 0, SubjectKind.CASE) == "0 of 0 cases double-audited"


def test_a_grade_that_always_gets_a_second_auditor_is_found_while_there_is_one_only() -> None:
    firsts = (
        FirstGrade("1", "a", "inadequate", 1),
        FirstGrade("2", "a", "inadequate", 2),
        FirstGrade("3", "a", "good", 1),
    )
    assert second_markings_due(firsts, ("inadequate",)) == firsts[:1]
    assert second_markings_due(firsts, ()) == ()


def test_the_five_days_leave_out_weekends_and_bank_holidays_of_the_nation() -> None:
    easter_monday = date(2026, 4, 6)
    days = {nation: frozenset({easter_monday}) for nation in Nation} | {Nation.SCOTLAND: frozenset()}
    holidays = HolidayTable(days, 2026, 2026)
    plan = five_day_plan(date(2026, 4, 2), holidays, Nation.ENGLAND_AND_WALES)
    assert [one.day.day for one in plan] == [3, 7, 8, 9, 10]
    assert [one.day.day for one in five_day_plan(date(2026, 4, 2), holidays, Nation.SCOTLAND)] == [3, 6, 7, 8, 9]
    today = due_on(plan, date(2026, 4, 9))
    assert today is not None
    assert (today.number, today.what) == (4, "The panel meets")
    assert due_on(plan, easter_monday) is None
    with pytest.raises(CannotBeCounted, match="Working days after 31 December 2026 cannot be counted"):
        five_day_plan(date(2026, 12, 30), holidays, Nation.SCOTLAND)
