"""Pasting the published plans into a real desk, in one transaction, with one way back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from qa_desk.domain.actions.action import Rag, SourceKind, Status
from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.judging import PlanTerms, problem_lines
from qa_desk.domain.actions.pasting.layout import PlanDraft
from qa_desk.domain.actions.words import completion_words
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.actions import Into
from tests.desk_builders import ACTOR, DESK_NAME, an_audit, cheap_desks
from tests.graded_audit import PASSPHRASE

PLANS = Path(__file__).parents[1] / "reference" / "plans"
TODAY = date(2018, 7, 2)
TERMS = PlanTerms(date(2018, 2, 8), date(2018, 9, 1), "scrutiny_tracker_2018.tsv")
NEW = Into(title="Scrutiny recommendations")


class Clock2018:
    """The summer in which the plans were young."""

    def now(self) -> datetime:
        return datetime(2018, 7, 2, 12, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = cheap_desks(Clock2018()).make(tmp_path / DESK_NAME, PASSPHRASE, ACTOR)
    yield services
    assert services.desk.check().ok
    services.desk.close()


def drafts(desk: Services, name: str) -> tuple[PlanDraft, ...]:
    table = desk.plan_pasting.of_text((PLANS / f"{name}.tsv").read_text(encoding="utf-8"))
    return desk.plan_pasting.read(table, {}, TERMS.told_on).drafts


def test_a_pasted_tracker_stands_as_it_was_told(desk: Services) -> None:
    done = desk.plan_pasting.paste(drafts(desk, "scrutiny_tracker_2018"), TERMS, NEW)
    assert len(done.actions) == 8
    plan = done.actions[0].plan
    listed = desk.actions.listing(plan)
    assert [one.action.status for one in listed].count(Status.COMPLETE) == 2
    assert [one.action.rag for one in listed][2:] == [Rag.GREEN, *[Rag.AMBER] * 4, Rag.NOT_DUE]
    shown = desk.actions.show(listed[0].action.id)
    assert shown.listed.action.wording.source.kind is SourceKind.PASTED
    assert shown.listed.action.wording.source.on == date(2016, 2, 4)
    told = shown.listed.action.completion
    assert told is not None
    assert completion_words(told) == "As told in scrutiny_tracker_2018.tsv, 8 February 2018; not checked in QA Desk"
    desk.actions.reopen(listed[0].action.id, "Asked for again")
    assert desk.actions.show(listed[0].action.id).listed.is_review_due

    desk.actions.take_back(done.entries[-2:])
    assert len(desk.actions.listing(plan)) == 7


def test_pasting_is_undone_as_one(desk: Services) -> None:
    plan = desk.actions.make_plan("Business plan 2018-19").id
    done = desk.plan_pasting.paste(drafts(desk, "business_plan_2018"), TERMS, Into(plan))
    assert [one.action.ref for one in desk.actions.listing(plan)][5] == "2.1"
    desk.actions.take_back(done.entries)
    assert desk.actions.listing(plan) == ()
    again = desk.plan_pasting.paste(drafts(desk, "business_plan_2018"), TERMS, Into(plan))
    assert len(again.actions) == 17


def test_the_same_plan_pasted_twice_is_found_row_by_row(desk: Services) -> None:
    an_audit(desk)
    audit = desk.audits.programme()[0].audit.id
    first = drafts(desk, "business_plan_2018")
    desk.plan_pasting.paste(first, TERMS, Into(audit))
    rows = desk.plan_pasting.preview(first, TERMS, Into(audit))
    assert problem_lines(rows)[0] == "Row 3: This action is in the plan already, as 1.1"
    with pytest.raises(UserError, match="No row of this plan can be pasted yet"):
        desk.plan_pasting.paste(first, TERMS, Into(audit))
    more = (*first, first[0].with_text(PlanColumn.WORDS, "Something new").with_text(PlanColumn.REF, ""))
    assert [one.ref for one in desk.plan_pasting.paste(more, TERMS, Into(audit)).actions] == ["1.6"]


def test_rows_with_problems_stay_out_until_they_are_put_right(desk: Services) -> None:
    found = drafts(desk, "youth_justice_2022")
    terms = PlanTerms(TODAY, None, "the pasted plan")
    rows = desk.plan_pasting.preview(found, terms, Into(title="Youth justice"))
    assert [row.is_good for row in rows].count(False) == 2
    done = desk.plan_pasting.paste(found, terms, Into(title="Youth justice"))
    assert len(done.actions) == 6
    right = [one.with_text(PlanColumn.LEADS, "Chair").with_text(PlanColumn.DUE, "ASAP, no date") for one in found[-1:]]
    with pytest.raises(UserError):
        desk.plan_pasting.paste(right, terms, Into(done.actions[0].plan))
    right = [right[0].with_text(PlanColumn.DUE, "No date: ongoing, review 1 September 2018")]
    assert desk.plan_pasting.paste(right, terms, Into(done.actions[0].plan)).actions[0].due.reason == "ongoing"


def test_nothing_is_kept_when_the_plan_cannot_be_made(desk: Services) -> None:
    desk.actions.make_plan("Scrutiny recommendations")
    with pytest.raises(UserError, match="already"):
        desk.plan_pasting.paste(drafts(desk, "scrutiny_tracker_2018"), TERMS, NEW)
    with pytest.raises(UserError, match="No row"):
        desk.plan_pasting.paste((), TERMS, Into(title="Another"))
    assert [one.title for one in desk.actions.plans()] == ["Scrutiny recommendations"]
    ahead = PlanTerms(date(2018, 7, 3), None, "the plan")
    with pytest.raises(UserError, match="in the future"):
        desk.plan_pasting.preview((), ahead, NEW)


def test_a_table_with_more_actions_than_anybody_follows_is_refused(desk: Services) -> None:
    rows = "\n".join(f"Action {number}\tChair\tMarch 2030" for number in range(1001))
    table = desk.plan_pasting.of_text(f"Action\tLead\tDue\n{rows}")
    with pytest.raises(UserError, match="1,001 actions, and 1,000 can be pasted at once"):
        desk.plan_pasting.read(table, {}, TODAY)
