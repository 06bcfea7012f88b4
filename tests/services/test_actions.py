"""An action from its making to its re-audit, on a real desk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.actions.action import Action, Completion, Rag, ReAudit, Signed, SourceKind, Status, Wording
from qa_desk.domain.actions.due import Due
from qa_desk.domain.actions.listing import GroupBy, Show, counts, grouped
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.actions import NewAction
from tests.desk_builders import ACTOR, DESK_NAME, an_audit, cheap_desks
from tests.graded_audit import PASSPHRASE

TODAY = date(2026, 8, 8)
LATE = Due.day(date(2026, 7, 31))
NAIR, MARSH = Signed("P. Nair", "Housing manager"), Signed("J. Marsh", "Business manager")


class MovedClock:
    """A clock that a test puts forward."""

    def __init__(self) -> None:
        self.day = TODAY

    def now(self) -> datetime:
        """Noon of its day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self) -> date:
        """Its day."""
        return self.day


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: MovedClock) -> Iterator[Services]:
    services = cheap_desks(clock).make(tmp_path / DESK_NAME, PASSPHRASE, ACTOR)
    yield services
    assert services.desk.check().ok
    services.desk.close()


@pytest.fixture
def plan(desk: Services) -> str:
    return desk.actions.make_plan("Business plan 2026").id


def new(words: str = "Invite housing", due: Due | None = LATE, **changes: object) -> NewAction:
    """An action that is to be made."""
    return NewAction(replace(Wording("", words, ("P. Nair",)), **changes), due)  # type: ignore[arg-type]


@pytest.fixture
def action(desk: Services, plan: str) -> Action:
    return desk.actions.add(plan, new()).action


def test_an_action_goes_from_its_making_to_a_re_audit(desk: Services, action: Action, clock: MovedClock) -> None:
    actions = desk.actions
    actions.update(action.id, "Letter drafted.", date(2026, 7, 12))
    actions.rate(action.id, Rag.AMBER, "No named contact")
    with pytest.raises(UserError, match="Add evidence") as refusal:
        actions.ask_to_complete(action.id, " ", NAIR)
    assert refusal.value.field == "evidence"
    actions.ask_to_complete(action.id, "Minutes of five core groups", NAIR)
    with pytest.raises(UserError, match="somebody else must check it") as refusal:
        actions.check_completion(action.id, Signed("p nair", "Chair"), ReAudit(date(2027, 2, 1)))
    assert refusal.value.field == "checked_by"
    with pytest.raises(UserError, match="say why there is no re-audit"):
        actions.check_completion(action.id, MARSH, ReAudit())
    done = actions.check_completion(action.id, MARSH, ReAudit(date(2027, 2, 1))).action
    assert done.status is Status.COMPLETE
    assert actions.needs().re_audits == 0
    clock.day = date(2027, 2, 1)
    assert actions.needs().re_audits == 1
    assert [one.action.id for one in actions.listing(show=Show.RE_AUDIT)] == [action.id]
    actions.record_re_audit(action.id, "18 of 20 had housing there")
    assert actions.needs().re_audits == 0
    lines = [(line.what, line.by) for line in actions.show(action.id).lines]
    assert lines == [
        ("Re-audited", ACTOR),
        (
            "Complete: Asked by P. Nair, Housing manager, 8 August 2026; "
            "checked by J. Marsh, Business manager, 8 August 2026; re-audit 1 February 2027",
            ACTOR,
        ),
        ("Asked by P. Nair, Housing manager, 8 August 2026; waits for a second person", ACTOR),
        ("Amber", ACTOR),
        ("Update", ACTOR),
        ("Made", ACTOR),
    ]


def test_a_second_person_may_send_it_back(desk: Services, action: Action) -> None:
    desk.actions.ask_to_complete(action.id, "Minutes", NAIR)
    back = desk.actions.send_back(action.id, MARSH, "Two of five groups had no housing").action
    assert (back.status, back.completion, back.evidence) == (Status.OPEN, None, ("Minutes",))
    assert desk.actions.show(action.id).lines[0].by == MARSH.words
    desk.actions.ask_to_complete(action.id, "", NAIR)


def test_every_change_of_a_due_date_asks_why_and_stays(desk: Services, action: Action) -> None:
    with pytest.raises(UserError, match="Say why the due date"):
        desk.actions.change_due(action.id, Due.month(2026, 9), " ")
    desk.actions.change_due(action.id, Due.month(2026, 9), "No named contact")
    desk.actions.change_due(action.id, Due.no_date("ongoing", date(2026, 12, 1)), "Depends on the merger")
    shown = desk.actions.show(action.id)
    assert [(one.was.words, one.became.words, one.why) for one in shown.slips] == [
        ("31 July 2026", "September 2026", "No named contact"),
        ("September 2026", "No date: ongoing, review 1 December 2026", "Depends on the merger"),
    ]
    assert shown.lines[0].what == "Due no date: ongoing, review 1 December 2026 (was September 2026)"


def test_a_suggestion_is_a_suggestion_until_it_is_accepted(desk: Services, action: Action) -> None:
    assert desk.actions.listing()[0].standing.is_suggested
    kept = desk.actions.accept(action.id).action
    assert (kept.rag, kept.rated_on) == (Rag.RED, TODAY)
    assert not desk.actions.listing()[0].standing.is_suggested


def test_what_was_done_is_undone_by_a_record_of_its_own(desk: Services, action: Action) -> None:
    first = desk.actions.rate(action.id, Rag.GREEN)
    second = desk.actions.update(action.id, "Wrong action")
    with pytest.raises(UserError, match="changed since then"):
        desk.actions.take_back([(action.id, first.entry)])
    undone = desk.actions.take_back([(action.id, first.entry), (action.id, second.entry)])
    assert undone.actions[0] == action
    lines = desk.actions.show(action.id).lines
    assert [line.what for line in lines] == ["Took back: green", "Took back: update", "Update", "Green", "Made"]
    assert [line.is_gone for line in lines] == [False, False, True, True, False]


def test_a_pasted_plan_is_made_whole_or_not_at_all_and_can_be_undone(desk: Services, plan: str) -> None:
    with pytest.raises(UserError, match=r"Enter a due date for A?\w+\.\d"):
        desk.actions.add_many(plan, [new("One"), new("Two", None)])
    assert desk.actions.listing() == ()
    told = Completion(Signed("Plan of 2018", ""), date(2018, 3, 31), as_told=True)
    done = desk.actions.add_many(
        plan,
        [replace(new("One", ref="1.1"), updates=((date(2026, 7, 1), "Begun"),)), replace(new("Two"), completion=told)],
    )
    assert [(one.ref, one.status, one.update) for one in done.actions] == [
        ("1.1", Status.OPEN, "Begun"),
        ("1.2", Status.COMPLETE, ""),
    ]
    desk.actions.take_back(done.entries)
    assert desk.actions.listing() == ()
    assert desk.actions.add(plan, new(ref="1.1")).action.ref == "1.1"


def test_the_plan_of_an_audit_begins_with_its_first_action(desk: Services) -> None:
    audit = an_audit(desk, cases=1)
    done = desk.actions.add(audit, new())
    assert done.changed.audits == {audit}
    assert (desk.actions.plans()[0].id, desk.actions.plans()[0].audit) == (audit, audit)
    assert desk.audits.draft(desk.audits.get(audit).template.name, audit).id != audit


def test_an_action_from_a_finding_keeps_the_counts_it_was_made_from(graded: Services, audit: str) -> None:
    found = graded.findings.of_audit(audit)
    weakest = found.worst_first()[0]
    source = graded.actions.from_finding(audit, weakest.question.name)
    assert source.kind is SourceKind.FINDING
    assert source.words.startswith(f"finding {weakest.number}, ")
    assert f" of {weakest.tally.graded} " in source.words
    with pytest.raises(UserError, match="no such question"):
        graded.actions.from_finding(audit, "nowhere")


def test_actions_are_found_counted_and_grouped(desk: Services, plan: str, action: Action) -> None:
    group = "Priority 2: Develop a joined up framework"
    desk.actions.add(plan, new("Survey", Due.month(2026, 12), group=group, leads=("Training group", "P. Nair")))
    desk.actions.add(plan, new("Brief", Due.no_date("after inspection", TODAY), group=group))
    listed = desk.actions.listing(plan)
    assert counts(listed).words == "Open 3   Past date 1   Not due yet 1   Complete 0"
    titles = [(one.title, len(one.members)) for one in grouped(listed, GroupBy.PRIORITY)]
    assert titles == [(group, 2), ("Business plan 2026", 1)]
    assert [one.title for one in grouped(listed, GroupBy.LEAD)] == ["P. Nair", "Training group"]
    assert [one.title for one in grouped(listed, GroupBy.RAG)] == ["Red", "Amber", "Not due yet"]
    assert [one.title for one in grouped(listed, GroupBy.DUE)] == ["Past date", "December 2026", "No date"]
    assert desk.actions.find("2.2").wording.words == "Brief"
    needs = desk.actions.needs()
    assert (needs.late, needs.reviews) == (1, 1)


def test_a_reference_in_two_plans_asks_which(desk: Services, plan: str, action: Action) -> None:
    other = desk.actions.make_plan("Bold promises").id
    desk.actions.add(other, new())
    with pytest.raises(UserError, match=r"2 plans have an action BP\.1"):
        desk.actions.find("bp.1")
    assert desk.actions.find("bp.1", plan).id == action.id
    with pytest.raises(UserError, match="a plan called"):
        desk.actions.make_plan("bold promises")


def test_what_ended_takes_nothing_more_until_it_is_reopened(desk: Services, action: Action) -> None:
    desk.actions.close_without_completing(action.id, "The law changed")
    with pytest.raises(UserError, match="is closed, so nothing can be added"):
        desk.actions.update(action.id, "More")
    assert desk.actions.reopen(action.id, "It changed back").action.is_open
    with pytest.raises(UserError, match="is open"):
        desk.actions.reopen(action.id, "Again")
    with pytest.raises(UserError, match="in the future"):
        desk.actions.update(action.id, "Tomorrow", TODAY + timedelta(days=1))


def test_an_action_taken_higher_says_to_whom_and_why(desk: Services, action: Action) -> None:
    with pytest.raises(UserError, match="by role"):
        desk.actions.escalate(action.id, "", "Three months late")
    taken = desk.actions.escalate(action.id, "Safeguarding partners", "Three months late").action.escalation
    assert taken is not None
    assert (taken.to, taken.why, taken.on) == ("Safeguarding partners", "Three months late", TODAY)


def test_the_making_of_an_action_can_be_undone_while_nothing_waits_for_it(desk: Services, plan: str) -> None:
    first = desk.actions.add(plan, new())
    second = desk.actions.add(plan, new("Then brief", waits_for=(first.action.id,)))
    with pytest.raises(UserError, match=r"BP\.2 waits for BP\.1"):
        desk.actions.take_back([(first.action.id, first.entry)])
    desk.actions.take_back([(first.action.id, first.entry), (second.action.id, second.entry)])
    assert desk.actions.listing() == ()
    for verb in (desk.actions.reopen, desk.actions.update):
        with pytest.raises(UserError, match=r"The making of BP\.1 was undone"):
            verb(first.action.id, "Words")


def test_an_action_waits_for_another_until_that_ends(desk: Services, plan: str, action: Action) -> None:
    second = desk.actions.add(plan, new("Then brief", waits_for=(action.id,))).action
    assert desk.actions.listing()[1].waits_for == (action.ref,)
    with pytest.raises(UserError, match="cannot wait for"):
        desk.actions.edit(action.id, replace(action.wording, waits_for=(second.id,)))
    desk.actions.close_without_completing(action.id, "Not needed")
    assert desk.actions.listing()[1].waits_for == ()


def test_what_green_means_is_kept_with_the_plan(desk: Services, plan: str, action: Action) -> None:
    desk.actions.say_green(plan, "Agreed complete")
    assert desk.actions.plans()[0].green_means == "Agreed complete"
    assert desk.actions.show(action.id).listed.plan.green_means == "Agreed complete"
