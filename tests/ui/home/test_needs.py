"""What needs the person today."""

from dataclasses import replace
from datetime import date

from qa_desk.domain.audit import Audit, Stage, TemplateReference
from qa_desk.domain.template import SubjectKind
from qa_desk.services.audits import AuditLine
from qa_desk.ui.home.needs import due_words, needs_today

TODAY = date(2026, 7, 7)


def a_line(
    title: str, stage: Stage, due: date | None = None, returns: int = 12, finished: int = 0,
    subject: SubjectKind = SubjectKind.CASE, listed: int = 0,
) -> AuditLine:  # fmt: skip
    audit = Audit(title.lower(), title, TemplateReference("a_form", "1", "0" * 64), subject, return_due_on=due)
    return AuditLine(audit, "A form", stage, returns, returns, finished, finished, listed)


def test_each_stage_has_one_verb() -> None:
    needs = needs_today(
        [
            a_line("Core groups", Stage.AUDITING, date(2026, 7, 17), finished=3),
            a_line("Neglect", Stage.NOT_STARTED, returns=1),
            a_line("Early help", Stage.AGREED),
            a_line("Section 11", Stage.PLANNED, returns=0, subject=SubjectKind.AGENCY),
        ],
        TODAY,
    )
    assert [(need.title, need.words, need.verb, need.place) for need in needs] == [
        ("Core groups", "3 of 12 cases signed off, return due Friday 17 July", "Carry on", "my_cases"),
        ("Neglect", "1 case to grade", "Start grading", "my_cases"),
        ("Early help", "All 12 cases signed off, nothing reported yet", "See findings", "findings"),
        ("Section 11", "No agencies yet", "Go on with set-up", "set_up"),
    ]


def test_what_is_due_first_comes_first_and_reported_audits_need_nothing() -> None:
    later = a_line("Later", Stage.AUDITING, date(2026, 9, 1))
    sooner = a_line("Sooner", Stage.NOT_STARTED, date(2026, 7, 8))
    done = a_line("Done", Stage.REPORTED, date(2026, 7, 7))
    assert [need.title for need in needs_today([later, done, sooner], TODAY)] == ["Sooner", "Later"]


def test_finished_audits_wait_behind_those_that_people_work_on() -> None:
    finished = [a_line(f"Finished {year}", Stage.AGREED, date(year, 3, 16)) for year in range(2018, 2024)]
    begun = a_line("Begun", Stage.AUDITING, date(2026, 7, 17))
    assert [need.title for need in needs_today([*finished, begun], TODAY)][:2] == ["Begun", "Finished 2018"]


def test_never_more_than_five_lines() -> None:
    assert len(needs_today([a_line(f"Audit {number}", Stage.AUDITING) for number in range(9)], TODAY)) == 5


def test_due_dates_are_told_in_days() -> None:
    assert due_words(date(2026, 7, 7), TODAY) == "return due today, Tuesday 7 July"
    assert due_words(date(2026, 7, 6), TODAY) == "return was due Monday 6 July, 1 day ago"
    assert due_words(date(2026, 6, 27), TODAY) == "return was due Saturday 27 June, 10 days ago"
    assert due_words(date(2017, 12, 15), TODAY) == "return was due Friday 15 December 2017"
    assert due_words(date(2027, 1, 8), TODAY) == "return due Friday 8 January 2027"


def test_a_planned_audit_says_how_far_its_set_up_has_come() -> None:
    listed = a_line("Core groups", Stage.PLANNED, returns=0, listed=118)
    drawn = replace(a_line("Neglect", Stage.PLANNED, returns=0, listed=118), subjects=20)
    assert [need.words for need in needs_today([listed, drawn], TODAY)] == [
        "118 cases to choose from, no sample yet", "20 cases to share out among auditors",
    ]  # fmt: skip
