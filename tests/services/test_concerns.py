"""An immediate safeguarding concern from the moment it is met until it is discharged, on a real desk."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Stage
from qa_desk.domain.concerns.concern import About, ConcernStatus, Told
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from tests.desk_builders import ACTOR, a_desk, an_audit, graded
from tests.graded_audit import NOW

SEEN = "The plan says the child sleeps in a car."
TOLD = Told("Designated safeguarding lead", NOW, "by phone")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    services = a_desk(tmp_path)
    yield services
    services.desk.close()


@pytest.fixture
def about(desk: Services) -> About:
    audit = an_audit(desk, cases=2)
    return About(audit, "C01", f"{audit}/C01/a", "seen")


def test_a_concern_is_told_of_until_it_is_discharged(desk: Services, about: About) -> None:
    concern = desk.concerns.raise_concern(about, f"  {SEEN}\n").concern
    assert (concern.status, concern.raised.words, concern.raised.by) == (ConcernStatus.NOT_TOLD, SEEN, ACTOR)
    concern = desk.concerns.update(concern.id, "", TOLD).concern
    assert (concern.status, concern.told) == (ConcernStatus.OPEN, (TOLD,))
    assert [one.concern.id for one in desk.concerns.open()] == [concern.id]
    concern = desk.concerns.discharge(
        concern.id, "A strategy meeting was held the same day.", "Service manager"
    ).concern
    assert concern.status is ConcernStatus.DISCHARGED
    assert desk.concerns.open() == ()
    assert [entry.kind.value for entry in desk.concerns.get(concern.id).entries] == ["raised", "updated", "discharged"]
    assert desk.desk.check().ok


def test_what_nobody_was_told_of_comes_first_and_cannot_be_discharged(desk: Services, about: About) -> None:
    first = desk.concerns.raise_concern(about, SEEN, TOLD).concern
    second = desk.concerns.raise_concern(About(about.audit), "A pattern across cases.").concern
    assert [one.concern.id for one in desk.concerns.open()] == [second.id, first.id]
    with pytest.raises(UserError, match="Nobody has been told") as refusal:
        desk.concerns.discharge(second.id, "Nothing to do", "Chair")
    assert refusal.value.field == "told_role"


@pytest.mark.parametrize(
    ("words", "told", "field"),
    [
        ("  ", None, "words"),
        (SEEN, Told(" ", NOW), "told_role"),
        (SEEN, Told("Lead", NOW + timedelta(minutes=1)), "told_at"),
        (SEEN, Told("Lead", NOW, "x" * 201), "told_how"),
        ("x" * 20_001, None, "words"),
    ],
)
def test_a_concern_that_cannot_stand_is_refused_beside_its_field(
    desk: Services, about: About, words: str, told: Told | None, field: str
) -> None:
    with pytest.raises(UserError) as refusal:
        desk.concerns.raise_concern(about, words, told)
    assert refusal.value.field == field
    assert desk.concerns.of_audit(about.audit) == ()


def test_a_discharged_concern_stays_as_it_is(desk: Services, about: About) -> None:
    concern = desk.concerns.raise_concern(about, SEEN, TOLD).concern
    desk.concerns.discharge(concern.id, "Seen and safe.", "Service manager")
    with pytest.raises(UserError, match="discharged already"):
        desk.concerns.update(concern.id, "More")
    with pytest.raises(UserError, match="discharged already"):
        desk.concerns.discharge(concern.id, "Again", "Chair")


def test_concerns_travel_with_their_returns_and_arrive_once(tmp_path: Path, desk: Services, about: About) -> None:
    desk.concerns.raise_concern(About(about.audit, "C02", f"{about.audit}/C02/a"), "Of the other case.")
    kept = desk.concerns.raise_concern(about, SEEN).concern
    early = json.loads(json.dumps(desk.concerns.facts(about.audit, [about.agency_return])))
    desk.concerns.update(kept.id, "Told at once.", TOLD)
    late = json.loads(json.dumps(desk.concerns.facts(about.audit, [about.agency_return])))
    folder = tmp_path / "chair"
    folder.mkdir()
    chair = a_desk(folder)
    an_audit(chair, cases=2)
    twice = [late[0] | {"entries": [*late[0]["entries"], late[0]["entries"][1]]}]
    for facts in (early, late, late, twice, early):
        chair.concerns.take_in(about.audit, facts)
    assert chair.concerns.of_audit(about.audit) == (desk.concerns.get(kept.id),)
    assert chair.desk.check().ok
    chair.desk.close()


@pytest.mark.parametrize("spoiled", ["entries", "about", "case", "at", "text", "first"])
def test_a_concern_that_is_not_whole_is_refused_whole(desk: Services, about: About, spoiled: str) -> None:
    desk.concerns.raise_concern(about, SEEN, TOLD)
    fact = json.loads(json.dumps(desk.concerns.facts(about.audit, [about.agency_return])))[0]
    match spoiled:
        case "entries":
            fact["entries"] = []
        case "about":
            fact["audit"] = "another"
        case "case":
            fact["subject"] = "C02"
        case "at":
            fact["entries"][0]["at"] = "2026-07-07T14:32"
        case "text":
            fact["entries"][0]["words"] = 7
        case "first":
            fact["entries"][0]["kind"] = "updated"
    before = desk.concerns.of_audit(about.audit)
    with pytest.raises(UserError, match="nothing was taken in"):
        desk.concerns.take_in(about.audit, [fact])
    assert desk.concerns.of_audit(about.audit) == before


def test_an_audit_closes_only_when_everything_is_settled(desk: Services, about: About) -> None:
    audit = about.audit
    concern = desk.concerns.raise_concern(about, SEEN, TOLD).concern
    graded(desk, f"{audit}/C01/a")
    with pytest.raises(UserError) as refusal:
        desk.closing.close(audit, "")
    assert refusal.value.message.endswith(
        "cannot be closed yet: 1 immediate safeguarding concern is not discharged; 1 return is still expected."
    )
    graded(desk, f"{audit}/C02/a")
    desk.concerns.discharge(concern.id, "Seen and safe.", "Service manager")
    assert desk.closing.blockers(audit) == ()
    desk.closing.close(audit, "Report agreed 12 March")
    assert desk.audits.programme()[0].stage is Stage.CLOSED
    _refuses_every_change(desk, about)
    with pytest.raises(UserError, match="Say why"):
        desk.closing.reopen(audit, " ")
    desk.closing.reopen(audit, "A return was sent late")
    assert desk.audits.programme()[0].stage is Stage.AGREED
    assert desk.desk.check().ok


def _refuses_every_change(desk: Services, about: About) -> None:
    session = desk.returns.open(about.agency_return)
    question = next(iter(session.form.template.questions())).name
    changes: tuple[Callable[[], object], ...] = (
        lambda: session.revise(question, Answer("changed")),
        lambda: session.reopen("More came to light"),
        lambda: desk.panel.agree(about.audit, ()),
        lambda: desk.concerns.raise_concern(about, SEEN),
        lambda: desk.audits.add_cases(about.audit, desk.audits.read_cases("Case\nC09\nC10")),
    )
    for change in changes:
        with pytest.raises(UserError, match="closed"):
            change()
    with pytest.raises(UserError, match="closed already"):
        desk.closing.close(about.audit, "")
