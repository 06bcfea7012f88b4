"""Audits of the same edition, of another one, and of a copy of the template, put beside each other."""

from collections.abc import Iterator
from dataclasses import replace
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
