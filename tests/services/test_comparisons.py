"""Audits of the same edition, of another one, and of a copy of the template, put beside each other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain.audit import Auditor
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.comparison import Reading
from qa_desk.services import Services
from qa_desk.services.comparisons import comparison_json
from tests import graded_audit, moved_audit
from tests.moved_audit import SECOND, reference


@pytest.fixture
def verbs(tmp_path: Path) -> Iterator[Services]:
    services, store = moved_audit.a_desk(tmp_path)
    yield services
    store.close()


@pytest.fixture
def earlier(verbs: Services) -> str:
    return verbs.audits.programme()[0].audit.id


def an_audit(verbs: Services, template: str, title: str = "This year") -> str:
    draft = verbs.audits.draft(template, title)
    verbs.audits.set_up(replace(draft, auditors=(Auditor("a", "A. Tester"),)))
    return draft.id


def readings(verbs: Services, now: str, earlier: str) -> dict[str, tuple[Reading, str]]:
    compared = verbs.comparisons.compare(now, earlier)
    return {one.question.name: (one.reading, one.not_comparable) for one in compared.questions}


def test_another_edition_is_compared_by_stable_names(verbs: Services, earlier: str) -> None:
    found = readings(verbs, an_audit(verbs, "early_help_small"), earlier)

    assert found["seen"] == (Reading.NOT_COMPARABLE, "the scale had 4 points")
    assert found["in_time"] == (Reading.NOT_COMPARABLE, "its limit changed")
    assert found["fathers"] == (Reading.TOO_FEW, "")
    assert "children" not in found


def test_names_that_a_move_went_by_are_followed(verbs: Services, earlier: str) -> None:
    edition = reference(SECOND)
    other = graded_audit.set_up(verbs, cases=0, title="Moved for its names")
    assert verbs.audits.get(other).template == edition
    mapping = verbs.moves.proposal(earlier, edition).all | {"overall": None, "meetings_grade": "overall"}
    verbs.moves.move(earlier, edition, mapping, "To see whether names are followed")
    verbs.moves.undo_move(earlier)
    assert readings(verbs, other, earlier)["overall"][0] is Reading.TOO_FEW

    verbs.moves.move(earlier, edition, mapping, "Again, and kept")
    assert verbs.moves.kept_mappings()[0].names[-1] == ("meetings_grade", "overall")


def test_a_copy_of_the_template_is_compared_and_another_form_is_not(
    verbs: Services, earlier: str, tmp_path: Path
) -> None:
    assert readings(verbs, an_audit(verbs, "north_early_help"), earlier)["overall"][0] is Reading.TOO_FEW
    other = "name: other\nedition: '1'\ntitle: Other\nsubject: case\nsections:\n  - name: one\n    label: One\n"
    question = "    questions:\n      - {name: only, label: Only this?, type: scale, scale: met}\n"
    (tmp_path / "forms" / "other.yaml").write_text(other + question, encoding="utf-8")

    with pytest.raises(UserError, match="are different forms"):
        verbs.comparisons.compare(an_audit(verbs, "other", "Another form"), earlier)
    with pytest.raises(UserError, match="cannot be compared with itself"):
        verbs.comparisons.compare(earlier, earlier)


OTHER_FORM = """
name: other
edition: '1'
title: Other
subject: case
sections:
  - name: one
    label: One
    questions:
      - {name: child_seen, label: Was each child seen and spoken to?, type: scale, scale: met}
      - {name: only, label: Only this?, type: scale, scale: met}
"""


@pytest.fixture
def other(verbs: Services, tmp_path: Path) -> str:
    """An audit on a form that shares no name with the others."""
    (tmp_path / "forms" / "other.yaml").write_text(OTHER_FORM, encoding="utf-8")
    return an_audit(verbs, "other", "Another form")


def test_two_forms_are_matched_by_people_and_then_compared(verbs: Services, earlier: str, other: str) -> None:
    draft = verbs.comparisons.draft_match(other, earlier)
    assert (draft.names["seen"], draft.names["fathers"], draft.said) == ("child_seen", None, None)
    verbs.comparisons.match(other, earlier, {"seen": "child_seen", "fathers": "only"})
    found = readings(verbs, other, earlier)
    assert found["only"][0] is Reading.TOO_FEW
    assert found["overall"] == (Reading.NOT_COMPARABLE, "it is not asked any more")
    compared = verbs.comparisons.compare(other, earlier)
    assert compared.along == "The questions of the two forms were matched by A. Tester on 7 July 2026."
    assert readings(verbs, earlier, other)["fathers"][0] is Reading.TOO_FEW
    assert verbs.desk.check().ok


def test_what_is_said_again_takes_the_place_and_both_stay_in_the_journal(
    verbs: Services, earlier: str, other: str
) -> None:
    verbs.comparisons.match(other, earlier, {"seen": "child_seen"})
    verbs.comparisons.match(other, earlier, {"fathers": "child_seen"})
    draft = verbs.comparisons.draft_match(other, earlier)
    assert draft.said is not None
    assert (draft.names["fathers"], draft.names["seen"]) == ("child_seen", None)
    assert verbs.desk.check().ok


def test_a_match_that_says_nothing_or_two_things_at_once_is_refused(verbs: Services, earlier: str, other: str) -> None:
    with pytest.raises(UserError, match="nothing to compare") as nothing:
        verbs.comparisons.match(other, earlier, {"seen": None})
    assert nothing.value.field == "mapping"
    with pytest.raises(UserError, match="cannot both become") as twice:
        verbs.comparisons.match(other, earlier, {"seen": "only", "fathers": "only"})
    assert twice.value.hint.startswith("Nothing was saved.")
    with pytest.raises(UserError, match="have the same form"):
        verbs.comparisons.draft_match(earlier, earlier)


def test_every_other_audit_is_offered_or_left_out_with_why(verbs: Services, earlier: str, other: str) -> None:
    now = graded_audit.set_up(verbs, cases=1, title="This year")
    later = verbs.audits.get(earlier)
    verbs.audits.set_up(replace(verbs.audits.get(now), previous=earlier))
    offered = {one.audit.id: (one.refusal, one.may_match) for one in verbs.comparisons.earlier(now)}
    assert next(iter(offered)) == later.id
    assert offered[earlier] == ("", True)
    assert offered[other] == ("Nothing in it is signed off yet", False)
    assert {one.refusal for one in verbs.comparisons.earlier(other)} >= {
        "It has another form, and nobody has matched their questions yet"
    }
    verbs.audits.set_up(replace(verbs.audits.get(now), look_back_from=date(2016, 9, 1), look_back_to=date(2017, 3, 1)))
    assert {one.refusal for one in verbs.comparisons.earlier(now)} >= {"It looks back on a later time"}


def test_the_audit_that_it_follows_comes_with_the_report(verbs: Services, earlier: str, tmp_path: Path) -> None:
    now = graded_audit.set_up(verbs, cases=0, title="This year")
    assert verbs.comparisons.with_previous(now) is None
    verbs.audits.set_up(replace(verbs.audits.get(now), previous=earlier))
    compared = verbs.comparisons.with_previous(now)
    assert compared is not None
    assert compared.earlier_title == verbs.audits.get(earlier).title


def test_the_json_has_the_counts_and_the_ranges_of_both(verbs: Services, earlier: str) -> None:
    verbs.moves.move(
        earlier, reference(moved_audit.REWORDED), {name: name for name in _names(verbs, earlier)}, "Reworded"
    )
    now = graded_audit.set_up(verbs, cases=25, title="This year")
    body = comparison_json(verbs.comparisons.compare(now, earlier))
    overall = next(one for one in body["questions"] if one["name"] == "overall")

    assert overall["earlier"]["counts"] == {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
    assert round(overall["earlier"]["interval"]["low"], 2) == 0.14
    assert (overall["now"]["graded"], overall["difference"]) == (0, None)
    assert (body["provisional"], body["editions"]) == (True, {"now": "2.0", "earlier": "1.1"})


def _names(verbs: Services, audit: str) -> list[str]:
    session = verbs.returns.open(verbs.returns.ids(audit)[0])
    return list(session.form.template.by_name)
