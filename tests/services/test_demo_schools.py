"""The demo audits of schools, children in need and Section 11 in two years: their figures, and that they ring true."""

from collections import Counter
from collections.abc import Iterator

import pytest

from qa_desk import paths
from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import ReturnStatus
from qa_desk.domain.answers import DatePair, Standing
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.panel import HowReached
from qa_desk.services import Services
from qa_desk.services.demo.published_audits import read_published_audits
from qa_desk.services.findings import findings_json
from tests.desk_builders import shared_demo_desk

SCHOOLS, NEED, SECTION_11, YEAR_BEFORE = (
    "section-175-2018", "child-in-need-2018", "section-11-2018", "section-11-2017",
)  # fmt: skip
PUBLISHED = read_published_audits(paths.resources_folder() / "published_audits.yaml")
SOME = slice(None, None, 9)
"""Every ninth of the 343 forms is read whole; reading all would take longer than it tells."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk, which these tests only read."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


def forms(services: Services, audit: str, which: slice = slice(None)) -> dict[str, FilledForm]:
    """The begun forms of an audit by what they are about."""
    opened = (services.returns.open(return_id) for return_id in services.returns.ids(audit)[which])
    return {one.agency_return.subject: one.form for one in opened if one.form.answers()}


def test_36_of_44_schools_replied_and_eight_did_not(demo: Services) -> None:
    published = PUBLISHED[SCHOOLS]
    found = findings_json(demo.findings.of_audit(SCHOOLS))
    assert found["returns"] == published.figure("returns")
    assert found["provisional"]
    groups = demo.findings.by(SCHOOLS, "Phase")
    missing = {one.value.lower(): one.expected - one.received for one in groups if one.expected > one.received}
    assert missing == published.figure("missing")
    assert {one.value: one.expected for one in groups} == {
        "Alternative provision": 1,
        "Primary": 31,
        "Secondary": 8,
        "Special": 4,
    }


def test_one_trust_refuses_with_its_reason_and_the_others_have_not_begun(demo: Services) -> None:
    missing = [line for line in demo.returns.lines(SCHOOLS) if line.status is not ReturnStatus.SIGNED_OFF]
    assert Counter(line.status for line in missing) == {ReturnStatus.HANDED_BACK: 3, ReturnStatus.NOT_STARTED: 5}
    refused = [line for line in missing if line.status is ReturnStatus.HANDED_BACK]
    assert {line.subject.attribute("Trust") for line in refused} == {"Trust D"}
    assert all(line.agency_return.reason.startswith("The trust has written") for line in refused)
    replied = {line.subject.attribute("Trust") for line in demo.returns.lines(SCHOOLS)} - {"Trust D"}
    assert len(replied) == 4


def test_two_thirds_of_the_schools_could_count_early_help_and_counted_2000_children(demo: Services) -> None:
    numbers = [form.state("ed08_early_help_children") for form in forms(demo, SCHOOLS).values()]
    counted = [state.answer.value for state in numbers if state.answer.standing is Standing.GIVEN]
    others = [state.answer for state in numbers if state.answer.standing is Standing.CANNOT_JUDGE]
    assert (len(counted), len(others)) == (24, 12)
    assert sum(value for value in counted if isinstance(value, int)) == 2000
    assert all(answer.note for answer in others)


def test_the_levels_of_343_children_in_need_come_out_exactly(demo: Services) -> None:
    published = PUBLISHED[NEED]
    found = demo.findings.of_audit(NEED)
    level = next(one for one in found.questions if one.question.name == "cn01_level_now")
    assert level.tally.as_counts == published.figure("level_now")
    assert found.subjects == found.signed_off == published.number("subjects")
    assert not found.provisional
    assert demo.audits.get(NEED).title == published.title


def test_assessments_are_as_often_in_time_as_elsewhere_that_year(demo: Services) -> None:
    found = demo.findings.of_audit(NEED)
    tally = next(one.tally for one in found.questions if one.question.name == "cn03_assessment_in_time")
    assert f"{100 * tally.as_counts[outcomes.IN_TIME] / tally.graded:.1f}" == "77.9"


@pytest.mark.parametrize(("audit", "which"), [(SCHOOLS, slice(None)), (NEED, SOME), (YEAR_BEFORE, slice(None))])
def test_every_form_is_whole_and_departs_only_with_a_reason(demo: Services, audit: str, which: slice) -> None:
    for subject, form in forms(demo, audit, which).items():
        assert form_problems(form) == (), subject
        assert all(state.is_answered for state in form.states() if state.counts), subject
        assert all(len(state.answer.reason) > 40 for state in form.states() if state.departs), subject


def test_the_days_of_a_child_in_need_follow_each_other(demo: Services) -> None:
    audit = demo.audits.get(NEED)
    where = demo.returns.circumstances(audit)
    for subject, form in forms(demo, NEED, SOME).items():
        days = []
        for name in ("cn03_assessment_in_time", "cn06_planning_meeting", "cn08_review_in_time"):
            value = form.state(name).answer.value
            days += [day for day in (value.started_on, value.done_on) if day] if isinstance(value, DatePair) else []
        assert days == sorted(days), subject
        assert all(where.holidays.is_working_day(day, where.nation) for day in days), subject


def test_whoever_should_step_up_was_reported_on_the_day(demo: Services) -> None:
    shown = demo.findings.evidence(NEED, "cn01_level_now", "step_up")
    assert len(shown) == 6
    assert len({one.note for one in shown}) == 6
    for one in shown:
        form = demo.returns.open(f"{NEED}/{one.subject}/children-in-need-auditor").form
        assert form.state("immediate_concern").answer.value == "yes"
        assert form.state("concern_alerted_on").is_answered
        assert form.state("concern_outcome").is_answered


def test_section_11_went_from_four_ambers_to_ten_and_the_panel_made_them_26(demo: Services) -> None:
    published = PUBLISHED[SECTION_11]
    areas = findings_json(demo.findings.of_audit(SECTION_11))["areas"]
    assert areas["total"] == published.number("areas")
    assert areas["previous_self"]["amber"] == published.figure("previous_year_self_grade")["amber"] == 4
    assert areas["self"]["amber"] == published.figure("self_grade")["amber"] == 10
    assert areas["agreed"] == {"green": 55, "amber": published.figure("agreed_grade")["amber"], "red": 0}
    assert demo.audits.get(SECTION_11).previous == YEAR_BEFORE


def test_no_agency_could_show_supervision_and_every_departure_has_its_reason(demo: Services) -> None:
    own = {(subject, name): form.state(name).outcome for subject, form in forms(demo, SECTION_11).items()
           for name in form.plan.section_grades.values()}  # fmt: skip
    agreed = demo.panel.grades(SECTION_11)
    assert {(one.subject, one.question) for one in agreed} == own.keys()
    assert {one.point for one in agreed if one.question == "supervision_grade"} == {"amber"}
    departing = [one for one in agreed if one.point != own[one.subject, one.question]]
    assert len(departing) == 16
    assert all(len(one.reason) > 40 for one in departing)
    split = [one for one in departing if one.how is not HowReached.ALL_AGREED]
    assert len(split) == 2
    assert all(one.dissents for one in split)


def test_the_year_before_speaks_of_its_own_year(demo: Services) -> None:
    written = [
        text
        for form in forms(demo, YEAR_BEFORE).values()
        for state in form.states()
        for text in (state.answer.note, *(one.source for one in state.answer.evidence))
    ]
    assert sum("2016" in text for text in written) > 50
    assert [text for text in written if "2018" in text and "runs to 2018" not in text] == []
