"""The learning framework on a real desk: audits by themselves, other sources by hand, actions, and what changed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.learning.entry import Answer, Difference, Learning, LearningKind, SeenTheme
from qa_desk.domain.learning.framework import SortBy
from qa_desk.domain.learning.story import StepKind
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.services import Services
from qa_desk.services.learning import framework_json
from tests.desk_builders import a_desk, an_audit, shared_demo_desk

REVIEW = Learning(
    LearningKind.REVIEW, "  Child A  review ", date(2025, 3, 4), "Housing was not asked.", (), "A protocol was written."
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    """A new desk."""
    services = a_desk(tmp_path)
    yield services
    services.desk.close()


def test_an_audit_is_a_source_by_itself_and_a_review_is_recorded_beside_it(desk: Services) -> None:
    housing = desk.themes.add("Housing absent").theme
    audit = an_audit(desk, cases=3)
    question = next(iter(desk.templates.plan(desk.audits.get(audit).template).template.by_name))
    desk.themes.link(audit, question, housing, ThemeKind.STRENGTH, ["C01", "C02"])
    kept = desk.learning.record(replace(REVIEW, themes=(SeenTheme(housing),))).entry
    assert kept.learning.title == "Child A review"
    found = desk.learning.framework()
    [line] = found.lines
    assert sorted(one.is_audit for one in line.sources) == [False, True]
    assert line.cell(2025).dots == "1 ●"
    assert line.cell(2025).words == "1 source: 1 as a concern"
    assert line.kind_words == "Audits 1, reviews 1"
    assert found.board_words[-1] == "Whether it changed anything is known of 0 of 2 sources."
    desk.learning.tell_difference(kept.id, Difference(Answer.UNKNOWN, date(2025, 6, 1)))
    desk.learning.tell_difference(kept.id, Difference(Answer.PARTLY, date(2026, 1, 5), "A survey of 40 staff."))
    desk.learning.tell_difference(audit, Difference(Answer.NO, date(2026, 2, 5), "Nothing moved."))
    found = desk.learning.framework()
    assert found.lines[0].changed_words == "Partly 1, no 1"
    assert found.board_words[-1] == "Whether it changed anything is known of 2 of 2 sources: partly 1, no 1."
    changes = [step.words for step in found.lines[0].story if step.kind is StepKind.CHANGED]
    assert changes == [
        "Not known yet (Child A review)", "Partly: A survey of 40 staff. (Child A review)",
        f"No: Nothing moved. ({desk.audits.get(audit).title})",
    ]  # fmt: skip
    assert [one.is_audit for one in desk.learning.framework([LearningKind.AUDIT]).sources] == [True]
    assert desk.desk.check().ok


def test_merged_themes_count_as_one_and_what_is_taken_back_counts_no_more(desk: Services) -> None:
    housing, homes = desk.themes.add("Housing absent").theme, desk.themes.add("No tenancy worker").theme
    both = (SeenTheme(housing), SeenTheme(homes, ThemeKind.STRENGTH))
    first = desk.learning.record(replace(REVIEW, themes=both)).entry
    second = desk.learning.record(
        replace(REVIEW, title="Complaint 7", kind=LearningKind.COMPLAINT, themes=both[1:])
    ).entry
    desk.themes.merge(homes, housing, "They mean the same.")
    [line] = desk.learning.framework().lines
    assert (line.theme.name, line.cell(2025).dots) == ("Housing absent", "2 ◐○")
    desk.learning.take_back(first.id, "Recorded twice.")
    assert [one.id for one in desk.learning.framework().sources] == [second.id]
    with pytest.raises(UserError):
        desk.learning.tell_difference(first.id, Difference(Answer.YES, date(2025, 1, 1), "So it is."))
    assert desk.desk.check().ok


@pytest.mark.parametrize(
    ("learning", "field"),
    [
        (replace(REVIEW, themes=()), "themes"),
        (replace(REVIEW, themes=(SeenTheme("no-such-theme"),)), "themes"),
        (replace(REVIEW, title=" ", themes=(SeenTheme("T"),)), "title"),
        (replace(REVIEW, learned="", themes=(SeenTheme("T"),)), "learned"),
        (replace(REVIEW, on=date(2099, 1, 1), themes=(SeenTheme("T"),)), "on"),
        (replace(REVIEW, actions=("no-such-action",), themes=(SeenTheme("T"),)), "actions"),
    ],
)
def test_learning_that_cannot_stand_is_refused_beside_its_field(learning: Learning, field: str) -> None:
    with pytest.raises(UserError) as refused:
        learning.checked(date(2026, 1, 1), {"T"}, set())
    assert refused.value.field == field


def test_a_change_needs_how_it_is_known(desk: Services) -> None:
    with pytest.raises(UserError) as refused:
        Difference(Answer.YES, date(2025, 1, 1), " ").checked(date(2026, 1, 1))
    assert refused.value.field == "how"


def test_the_demo_desk_tells_which_theme_recurs_what_was_done_and_what_changed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as demo:
        found = demo.learning.framework()
        supervision = next(one for one in found.lines if one.theme.name == "Supervision not shown")
        assert found.sorted_by(SortBy.RECURRENCE)[0] == supervision
        assert supervision.recurrence_words == "5 sources in 2 years"
        assert supervision.kind_words == "Audits 3, inspections 2"
        assert supervision.changed_words == "No 1, not known yet 4"
        minutes = next(one for one in found.lines if one.theme.name == "Minutes late")
        assert [(one.ref, one.rag) for one in minutes.actions] == [("CG.6", "Amber")]
        again = [step.kind for step in supervision.story if step.kind is StepKind.SEEN_AGAIN]
        assert len(again) == 2
        body = framework_json(found)
        assert body["board"][0].startswith("13 themes from 15 sources, 2016 to 2026: audits 7, reviews 5")
        assert {one["name"] for one in body["themes"]} == {line.theme.name for line in found.lines}
        grid = demo.areas.grid("section-11-2018")
        assert grid.visited_words == "Practice matched the return in 2 of 2 areas visited."
