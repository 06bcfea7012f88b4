"""Choosing a sample, proving it, swapping a case and giving cases to auditors, by keys on a real desk."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.audit import Auditor
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.settings import YOUR_NAME
from qa_desk.ui.desk import Desk
from qa_desk.ui.set_up.view import SetUpView
from tests.desk_builders import graded
from tests.ui.bench import NAME, Bench, add_audit
from tests.ui.set_up.test_set_up_page import paste, shown, statuses

GROUPS = ["Neglect"] * 52 + ["Emotional abuse"] * 41 + ["Physical abuse"] * 17 + ["Sexual abuse"] * 8
LIST = "Case\tCategory\tTeam\n" + "\n".join(
    f"CG-{number:03}\t{group}\t{'North' if number % 3 else 'South'}" for number, group in enumerate(GROUPS, 1)
)
AUDITORS = (Auditor("marsh", NAME), Auditor("khan", "A. Khan", "Health visiting", "North"), Auditor("bell", "M. Bell"))
SAMPLE, ALLOCATION, DATES = 4, 5, 6


@pytest.fixture
def desk(bench: Bench) -> Desk:
    bench.settings.keep(YOUR_NAME, NAME)
    return bench.desk()


def listed(desk: Desk, auditors: tuple[Auditor, ...] = AUDITORS[:1], size: int = 0) -> str:
    """An audit with 118 cases to choose from, with a sample of that size where one is wanted."""
    audit, services = add_audit(desk, "Core groups"), desk.services
    services.audits.set_up(replace(services.audits.get(audit), auditors=auditors))
    services.sampling.list_population(audit, services.audits.read_cases(LIST))
    if size:
        services.sampling.draw(audit, SamplePlan(DrawMethod.RANDOM, size, 48213))
    return audit


def at(bench: Bench, desk: Desk, audit: str, section: int) -> SetUpView:
    page = shown(bench, desk, audit)
    page.open_section(section)
    return page


def retyped(bench: Bench, text: str) -> None:
    bench.press("Ctrl+A")
    bench.type(text)
    bench.press("Tab")


def spread(bench: Bench, page: SetUpView) -> None:
    """Choose to spread 20 cases across the category, from 48213."""
    page.sample.methods.focus_group()
    bench.press("Right", "Right", "Space")
    page.sample.size_box.take_focus()
    retyped(bench, "20")
    page.sample.seed_box.take_focus()
    retyped(bench, "48213")


def test_a_sample_is_spread_across_a_column_and_shown_before_it_is_chosen(bench: Bench, desk: Desk) -> None:
    audit = listed(desk)
    page = at(bench, desk, audit, SAMPLE)
    spread(bench, page)
    assert page.sample.column_combo.currentText() == "Category"
    assert [row.share_sampled for row in page.sample.shares.rows] == ["9 of 20", "7 of 20", "3 of 20", "1 of 20"]
    assert page.sample.warning_card.words_label.text() == (
        "Only 1 sexual abuse case. Findings about this group will not stand alone."
    )
    assert desk.services.audits.subjects(audit) == ()
    bench.press_button("Alt+C")
    sample = desk.services.sampling.state(audit).sample
    assert sample is not None
    assert (sample.plan.method, sample.plan.seed, len(sample.chosen)) == (DrawMethod.SPREAD, 48213, 20)
    assert page.sample.sample_label.text() == "20 cases in the audit"
    assert not page.sample.draw_button.isEnabled()
    assert statuses(page)[SAMPLE:] == ["Done", "Done", "Not started"]
    page.sample.prove_button.click()
    assert page.sample.proof_label.text().startswith("Drawn again with 48213: the same cases in the same order.")
    page.sample.quota_box.take_focus()
    retyped(bench, "Sexual abuse 9")
    assert page.sample.warning_card.words_label.text().startswith("Sexual abuse has only 8 cases, so 1 of the 9")
    assert page.sample.draw_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("119", "Sample must be 118 or fewer, the number of cases in your list. Nothing was changed."),
        ("many", "How many to audit must be a whole number. Nothing was changed."),
    ],
)
def test_a_size_that_does_not_fit_is_said_beside_it(bench: Bench, desk: Desk, text: str, words: str) -> None:
    page = at(bench, desk, listed(desk), SAMPLE)
    spread(bench, page)
    page.sample.size_box.take_focus()
    retyped(bench, text)
    assert page.sample.size_box.problem_line.text() == words
    page.sample.draw_button.click()
    assert page.sample.size_box.problem_line.text() == words
    assert not page.message_bar.isVisible()
    page.sample.size_box.take_focus()
    retyped(bench, "12")
    assert page.sample.size_box.problem_line.text() == ""


def test_cases_are_chosen_by_hand(bench: Bench, desk: Desk) -> None:
    audit = listed(desk)
    page = at(bench, desk, audit, SAMPLE)
    bench.press("Right", "Right", "Right", "Space")
    page.sample.draw_button.click()
    assert page.sample.boxes["method"].problem_line.text().startswith("Choose at least one case.")
    page.sample.pick_table.setFocus()
    bench.press("Space", "Down", "Down", "Space", "Down", "Space", "Space")
    assert page.sample.pick_label.text().startswith("2 chosen.")
    page.sample.draw_button.click()
    assert [one.code for one in desk.services.audits.subjects(audit)] == ["CG-001", "CG-003"]


def test_a_case_is_swapped_for_the_next_reserve_and_asks_why(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, size=4)
    page = at(bench, desk, audit, SAMPLE)
    old = page.sample.cases.rows[1].case.code
    page.sample.sample_table.setFocus()
    bench.press("Down")
    assert page.sample.swap_button.text() == f"S&wap case {old}"
    page.sample.swap_button.click()
    assert page.sample.reason_box.problem_line.text().startswith(f"Say why {old} is replaced.")
    page.sample.reason_box.take_focus()
    bench.type("The family moved away")
    bench.press("Return")
    codes = [one.code for one in desk.services.audits.subjects(audit)]
    assert old not in codes
    assert [row.case.code for row in page.sample.cases.rows] == codes
    assert page.sample.reason_box.edit.text() == ""


def test_what_is_begun_fixes_the_list_and_the_sample(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, size=4)
    graded(desk.services, desk.services.returns.ids(audit)[0], sign_off=False)
    page = at(bench, desk, audit, SAMPLE)
    assert page.sample.fixed_card.words_label.text().startswith("The list and the sample stay as they are: 1 return")
    assert not page.sample.methods.isVisible()
    page.open_section(SAMPLE - 1)
    QGuiApplication.clipboard().setText("Case\tTeam\nX-01\tNorth\nX-02\tNorth")
    bench.press("Ctrl+V")
    bench.settle()
    bench.press_button("Alt+A")
    assert page.message_bar.isVisible()
    assert len(desk.services.audits.subjects(audit)) == 4


def test_another_list_takes_the_place_of_the_first(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, size=4)
    page = at(bench, desk, audit, SAMPLE - 1)
    paste(bench, page, "Case\tTeam\nX-01\tNorth\nX-02\tNorth")
    assert page.subjects.add_button.text() == "&Add 2 cases in the place of the list"
    bench.press_button("Alt+A")
    assert statuses(page)[SAMPLE - 1 :] == ["Done", "Not started", "Cannot start yet", "Cannot start yet"]


def test_cases_are_given_and_taken_back_in_the_grid(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, AUDITORS, size=20)
    page = at(bench, desk, audit, ALLOCATION)
    section = page.allocation
    assert section.told_label.text() == "20 cases without an auditor. 0 of 20 cases double-audited (0%)."
    bench.press("Space", "Down", "Down", "Space")
    assert section.told_label.text().startswith("18 cases without an auditor.")
    south = next(n for n, row in enumerate(section.rows.rows) if row.subject.attribute("Team") == "South")
    section.table.stand_on(south, 2)
    bench.press("2")
    section.table.stand_on(south, 3)
    bench.press("2")
    assert "1 of 20 cases double-audited (5%)" in section.told_label.text()
    bench.press("Space")
    assert "0 of 20 cases double-audited (0%)" in section.told_label.text()


def test_a_case_of_ones_own_team_asks_for_a_reason(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, AUDITORS, size=20)
    page = at(bench, desk, audit, ALLOCATION)
    section = page.allocation
    north = next(n for n, row in enumerate(section.rows.rows) if row.subject.attribute("Team") == "North")
    section.table.stand_on(north, 2)
    assert section.rows.columns[2].text(section.rows.rows[north]) == "(own team)"
    bench.press("Space")
    assert bench.is_at(section.reason_box.edit)
    assert "Say why they audit it all the same" in section.reason_box.problem_line.text()
    bench.type("Joined the team last week")
    bench.press("Return")
    assert section.rows.columns[2].text(section.rows.rows[north]) == "Yes, own team: Joined the team last week"
    assert bench.is_at(section.table)
    assert (section.reason_box.edit.text(), section.reason_box.isVisible()) == ("", False)


def test_cases_are_shared_out_with_the_share_that_was_entered(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, AUDITORS, size=20)
    page = at(bench, desk, audit, ALLOCATION)
    page.allocation.share_box.take_focus()
    retyped(bench, "130")
    assert page.allocation.share_box.problem_line.text() == "The share must be a whole number from 0 to 100."
    page.allocation.share_box.take_focus()
    retyped(bench, "30")
    page.allocation.point_boxes.boxes[0].click()
    page.allocation.share_button.click()
    assert page.allocation.told_label.text() == ("Every case has an auditor. 6 of 20 cases double-audited (30%).")
    assert statuses(page)[ALLOCATION] == "Done"
    kept = desk.services.audits.get(audit)
    assert (kept.double_share, kept.double_when) == (30, ("inadequate",))


def test_a_second_auditor_is_given_where_the_first_grade_asks_for_one(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, (AUDITORS[0], AUDITORS[2]), size=2)
    services = desk.services
    services.audits.set_up(replace(services.audits.get(audit), double_when=("inadequate",)))
    code = services.audits.subjects(audit)[0].code
    services.allocation.allocate(audit, "marsh", (code,))
    graded(services, services.returns.ids(audit)[0], "inadequate")
    page = at(bench, desk, audit, ALLOCATION)
    section = page.allocation
    assert section.seconds_card.words_label.text() == (f"1 case must have a second auditor by the first grade: {code}.")
    section.seconds_button.click()
    assert not section.seconds_card.isVisible()
    assert services.allocation.grid(audit).rows[0].auditors == 2


def test_another_auditor_is_added_and_removed_and_one_of_them_chairs(bench: Bench, desk: Desk) -> None:
    audit = listed(desk)
    page = at(bench, desk, audit, 2)
    page.people.others.name_box.take_focus()
    bench.press("Return")
    assert page.people.others.name_box.problem_line.text() == "Enter the name or the role of the auditor."
    bench.type("A. Khan")
    page.people.others.team_box.take_focus()
    bench.type("North")
    bench.press("Return")
    assert desk.services.audits.get(audit).auditors[1] == Auditor("a-khan", "A. Khan", "", "North")
    page.people.chair_combo.setCurrentIndex(2)
    page.people.chair_combo.activated.emit(2)
    assert desk.services.audits.get(audit).chair == "a-khan"
    page.people.others.remove_button.click()
    assert (len(desk.services.audits.get(audit).auditors), desk.services.audits.get(audit).chair) == (1, "")


def test_the_five_days_are_shown_with_what_is_due_today(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, size=4)
    page = at(bench, desk, audit, DATES)
    places: list[tuple[str, object]] = []
    page.go_requested.connect(lambda place, subject: places.append((place, subject)))
    page.dates.short_box.take_focus()
    bench.type("1 7 26")
    bench.press("Tab")
    assert desk.services.audits.get(audit).short_notice_from == date(2026, 7, 1)
    assert [one.day.day for one in page.dates.plan.rows] == [2, 3, 6, 7, 8]
    assert page.dates.due_today_label.text() == "Day 4 of 5: the panel meets. 0 of 4 returns are in."
    page.dates.short_box.take_focus()
    retyped(bench, "1 7 2040")
    assert page.dates.due_today_label.text().startswith("Working days after 31 December")
    assert not page.dates.plan_table.isVisible()
    page.dates.issue_button.click()
    assert places == [("moderation", audit)]


def test_an_auditor_who_has_begun_stays(bench: Bench, desk: Desk) -> None:
    audit = listed(desk, AUDITORS[1:], size=2)
    services = desk.services
    code = services.audits.subjects(audit)[0].code
    services.allocation.allocate(audit, "bell", (code,))
    graded(services, services.returns.ids(audit)[0], sign_off=False)
    page = at(bench, desk, audit, 2)
    page.people.others.remove_button.click()
    assert page.people.others.name_box.problem_line.text().startswith(f"M. Bell has begun {code}, so they stay")
    assert [one.name for one in page.people.others.rows.rows] == ["M. Bell"]
    page.people.auditor_box.take_focus()
    retyped(bench, "Amira Khan")
    assert [one.id for one in services.audits.get(audit).auditors] == ["khan", "bell"]
