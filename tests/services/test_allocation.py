"""Giving cases to auditors, a second auditor where one is due, and the five-day plan, on a real desk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.services import Services
from tests.desk_builders import a_desk, an_audit, graded

MARSH, KHAN = Auditor("a", "J. Marsh", "Police", "North"), Auditor("b", "A. Khan", "Health")
DOYLE = Auditor("c", "R. Doyle", "Education")
LIST = "Case\tTeam\n" + "\n".join(f"C{number:02}\t{'South' if number > 2 else 'North'}" for number in range(1, 11))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    one = a_desk(tmp_path)
    yield one
    assert one.desk.check().ok
    one.desk.close()


@pytest.fixture
def audit(services: Services) -> str:
    """Ten cases, three auditors, nobody has any yet; C01 and C02 are of J. Marsh's team."""
    id_ = an_audit(services, cases=0)
    change(services, id_, auditors=(MARSH, KHAN, DOYLE))
    services.sampling.list_population(id_, services.audits.read_cases(LIST))
    services.sampling.draw(id_, SamplePlan(DrawMethod.ALL, seed=48213))
    return id_


def change(services: Services, audit: str, **fields: object) -> None:
    services.audits.set_up(replace(services.audits.get(audit), **fields))  # type: ignore[arg-type]


def held(services: Services, audit: str) -> dict[str, list[int]]:
    """Which auditors each case has, by place."""
    grid = services.allocation.grid(audit)
    return {row.subject.code: [n for n, cell in enumerate(row.cells) if cell.is_theirs] for row in grid.rows}


def return_on(services: Services, audit: str, code: str) -> str:
    return next(id_ for id_ in services.returns.ids(audit) if f"/{code}/" in id_)


def test_cases_are_shared_out_with_a_share_of_double_audits(services: Services, audit: str) -> None:
    assert services.allocation.grid(audit).unallocated == 10
    change(services, audit, double_share=30)
    assert services.allocation.share_out(audit).what == "10 cases shared out"
    grid = services.allocation.grid(audit)
    assert (grid.unallocated, grid.double_words) == (0, "3 of 10 cases double-audited (30%)")
    assert not any(0 in held(services, audit)[code] for code in ("C01", "C02"))
    before = held(services, audit)
    services.allocation.share_out(audit)
    assert held(services, audit) == before
    order = services.allocation.order_for(audit, "b")
    assert sorted(order) == [code for code, auditors in before.items() if 1 in auditors]
    assert order == services.allocation.order_for(audit, "b")


def test_a_case_that_is_everybodys_own_is_left_to_be_given_by_hand(services: Services, audit: str) -> None:
    change(services, audit, auditors=(MARSH, replace(KHAN, team="North")))
    assert services.allocation.share_out(audit).what == "8 cases shared out; 2 must be given by hand, with a reason"
    assert services.allocation.grid(audit).unallocated == 2


def test_a_case_of_ones_own_team_needs_a_reason_that_is_kept(services: Services, audit: str) -> None:
    with pytest.raises(UserError) as refusal:
        services.allocation.allocate(audit, "a", ("C01", "C05"))
    assert (refusal.value.message, refusal.value.field) == (
        "C01 is of J. Marsh's own team. Say why they audit it all the same.", "reason",
    )  # fmt: skip
    assert held(services, audit)["C05"] == []
    services.allocation.allocate(audit, "a", ("C01", "C05"), "Joined the team last week")
    cells = [row.cells[0] for row in services.allocation.grid(audit).rows]
    assert (cells[0].because, cells[4].because, cells[1].own) == ("Joined the team last week", "", "own team")
    with pytest.raises(UserError, match="The audit has no case C99"):
        services.allocation.allocate(audit, "a", ("C99",))
    with pytest.raises(UserError, match="no auditor zoe"):
        services.allocation.allocate(audit, "zoe", ("C01",))


def test_a_begun_case_is_taken_back_with_a_reason_and_a_signed_off_one_never(services: Services, audit: str) -> None:
    services.allocation.allocate(audit, "b", ("C03", "C04"))
    services.allocation.withdraw(audit, "b", ("C04",))
    graded(services, return_on(services, audit, "C03"), sign_off=False)
    with pytest.raises(UserError, match=r"A\. Khan has begun C03\. Say why it is taken back"):
        services.allocation.withdraw(audit, "b", ("C03",))
    with pytest.raises(UserError, match="The cases are not shared out again: 1 of them is begun"):
        services.allocation.share_out(audit)
    with pytest.raises(UserError, match=r"A\. Khan has begun C03, so they stay in the audit"):
        change(services, audit, auditors=(MARSH, DOYLE))
    services.allocation.withdraw(audit, "b", ("C03",), "On leave")
    assert held(services, audit)["C03"] == []
    services.allocation.allocate(audit, "b", ("C03",))
    graded(services, return_on(services, audit, "C03"))
    with pytest.raises(UserError, match="C03 is signed off, so it is not taken back"):
        services.allocation.withdraw(audit, "b", ("C03",), "On leave")


def test_an_auditor_who_leaves_before_beginning_gives_their_cases_back(services: Services, audit: str) -> None:
    services.allocation.allocate(audit, "c", ("C03",))
    change(services, audit, auditors=(MARSH, KHAN))
    assert services.returns.ids(audit) == ()
    change(services, audit, auditors=(MARSH, KHAN, DOYLE))
    assert held(services, audit)["C03"] == []


def test_a_pair_is_marked_for_double_audit_and_unmarked(services: Services, audit: str) -> None:
    services.allocation.mark_double(audit, "C03", "b")
    assert held(services, audit)["C03"] == [1]
    services.allocation.mark_double(audit, "C03", "b")
    assert held(services, audit)["C03"] == [0, 1]
    services.allocation.mark_double(audit, "C03", "a")
    assert held(services, audit)["C03"] == [1]
    with pytest.raises(UserError, match="not in this audit"):
        services.allocation.mark_double(audit, "C99", "a")


def test_every_case_can_be_given_to_everyone(services: Services, audit: str) -> None:
    services.allocation.give_all(audit)
    assert services.allocation.grid(audit).double_words == "10 of 10 cases double-audited (100%)"
    with pytest.raises(UserError, match="Nobody is left who could audit C03 as well"):
        services.allocation.allocate_second(audit, "C03")


def test_a_first_grade_that_was_named_gets_a_second_auditor(services: Services, audit: str) -> None:
    change(services, audit, double_when=("inadequate",))
    services.allocation.allocate(audit, "b", ("C03", "C04"))
    for code, overall in (("C03", "inadequate"), ("C04", "good")):
        graded(services, return_on(services, audit, code), overall)
    due = services.allocation.second_markings_due(audit)
    assert [(one.subject, one.auditor, one.point) for one in due] == [("C03", "b", "inadequate")]
    services.allocation.allocate_second(audit, "C03")
    assert held(services, audit)["C03"] == [0, 1]
    assert services.allocation.second_markings_due(audit) == ()


def test_agencies_grade_themselves(services: Services) -> None:
    id_ = an_audit(services, cases=0, template="section_11")
    change(services, id_, auditors=(MARSH, KHAN))
    services.audits.add_cases(id_, services.audits.read_cases("Case\tNumber\nA-1\t1\nA-2\t2\n"))
    change(services, id_, auditors=(MARSH, replace(KHAN, agency="A-2")))
    services.allocation.share_out(id_)
    assert held(services, id_) == {"A-1": [0], "A-2": [1]}


def test_the_five_day_plan_says_what_is_due_today(services: Services, audit: str) -> None:
    assert services.short_notice.plan(audit) == ()
    assert services.short_notice.due_today(audit) == ()
    change(services, audit, short_notice_from=date(2026, 7, 1))
    assert [one.day.day for one in services.short_notice.plan(audit)] == [2, 3, 6, 7, 8]
    assert services.short_notice.due_today(audit) == ("Day 4 of 5: the panel meets.",)
    services.allocation.allocate(audit, "b", ("C03", "C04"))
    graded(services, return_on(services, audit, "C03"))
    assert services.short_notice.due_today(audit) == ("Day 4 of 5: the panel meets. 1 of 2 returns are in.",)
    change(services, audit, short_notice_from=date(2099, 7, 1))
    assert services.short_notice.due_today(audit)[0].startswith("Working days after 31 December")
