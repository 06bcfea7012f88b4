"""The action plans of the demo desk: one of a past year as published, one that is running, and one from an audit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from qa_desk.domain.actions.action import Completion, Rag, Signed, Source, SourceKind, Wording
from qa_desk.domain.actions.due import Due, parse_due
from qa_desk.domain.actions.leads import leads_of
from qa_desk.domain.dates import add_months
from qa_desk.services.actions import NewAction
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Workbench


def record_action_plans(bench: Workbench) -> None:
    """Make the three plans; days and months of the running ones count from the clock of the desk."""
    texts, actions = bench.texts("action_plans"), bench.services.actions
    past, running, audit = texts["past"], texts["running"], texts["audit"]
    actions.add_many(actions.make_plan(past["title"].text).id, tuple(_past(past)))
    plan = actions.make_plan(running["title"].text, running["green_means"].text).id
    actions.add_many(plan, tuple(_running(running, actions.today)))
    _from_audit(bench, audit)


def _past(past: ShippedText) -> Iterator[NewAction]:
    """Every step of every topic, signed off or carried forward."""
    told_on = date.fromisoformat(past["told_on"].text)
    told = Completion(Signed(past["told_in"].text, ""), told_on, as_told=True)
    for priority in past["priorities"].members:
        for topic in priority["topics"].members:
            only, carried = topic.get("only"), topic.get("carried")
            for number, step in enumerate(past["steps"].members, start=1):
                if only and str(number) not in only.text.split():
                    continue
                words = step["words"].text.format(topic=topic["name"].text)
                wording = Wording("", words, leads_of(priority["leads"].text), priority["title"].text)
                new = NewAction(wording, parse_due(step["due"].text, told_on))
                if carried and str(number) in carried.text.split():
                    yield replace(new, closed_because=past["carried"].text)
                else:
                    yield replace(new, completion=told)


def _running(running: ShippedText, today: date) -> Iterator[NewAction]:
    for priority in running["priorities"].members:
        for one in priority["actions"].members:
            yield _new(one, replace(_wording(one), group=priority["title"].text), today)


def _from_audit(bench: Workbench, audit: ShippedText) -> None:
    """Actions on findings, each with the counts it was made from; those that wait for another come after it."""
    actions, plan = bench.services.actions, audit["plan"].text
    sources = actions.finding_sources(bench.services.findings.of_audit(plan))
    made: dict[str, str] = {}
    for waiting in (False, True):
        new = []
        for one in audit["actions"].members:
            if bool(waits := one.get("waits")) is waiting:
                waits_for = (made[waits.text],) if waits else ()
                wording = replace(_wording(one), source=_source(one, sources), waits_for=waits_for)
                new.append(_new(one, wording, actions.today))
        made |= {action.ref: action.id for action in actions.add_many(plan, new).actions}
    actions.say_green(plan, audit["green_means"].text)


def _source(one: ShippedText, sources: dict[str, Source]) -> Source:
    question = one.get("question")
    return sources[question.text] if question else Source(SourceKind.REVIEW, "the discussion of the panel")


def _wording(one: ShippedText) -> Wording:
    words = {name: place.text for name, place in one.places()}
    return Wording(
        words.get("ref", ""),
        words["words"],
        leads_of(words["leads"]),
        effect=words.get("effect", ""),
        outcome=words.get("outcome", ""),
    )


def _new(one: ShippedText, wording: Wording, today: date) -> NewAction:
    words = {name: place.text for name, place in one.places()}
    ago = timedelta(days=int(words.get("ago", "0")))
    return NewAction(
        wording,
        _due(words, today),
        Rag(words["rag"]) if "rag" in words else None,
        ((today - ago, words["update"]),) if "update" in words else (),
    )


def _due(words: dict[str, str], today: date) -> Due:
    if "days" in words:
        return Due.day(today + timedelta(days=int(words["days"])))
    if "months" in words:
        month = add_months(today, int(words["months"]))
        return Due.month(month.year, month.month)
    return Due.no_date(words["no_date"], today + timedelta(days=int(words["review"])))
