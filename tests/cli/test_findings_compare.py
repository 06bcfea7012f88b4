"""The findings of two audits beside each other, as text and as JSON."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests import graded_audit
from tests.cli.conftest import AUDIT, Command


@pytest.fixture
def two_audits(tmp_path: Path) -> Path:
    """A closed desk with a second audit, of which twelve cases are signed off."""
    folder = tmp_path / "two"
    folder.mkdir()
    services, store = graded_audit.a_graded_desk(folder)
    later = graded_audit.set_up(services, cases=12, title="This year")
    services.audits.set_up(replace(services.audits.get(later), theme="Again", previous=AUDIT))
    graded_audit.grade(services, later, signed_off=12)
    store.close()
    return folder / graded_audit.DESK_NAME


def test_two_audits_are_told_question_by_question(command: Command, two_audits: Path) -> None:
    said = command("findings", "compare", two_audits, "this-year", AUDIT).text

    assert said.startswith(
        "This year, beside Early help assessment quality, March 2018\n"
        "Now: edition 1.0, 12 of 12 cases signed off\n"
        "Then: edition 1.0, 25 of 25 cases signed off\n"
        "7 questions: more are fine in 1, "
    )
    assert "\nMore are fine\n   1  Each child seen: 18 of 25 met then, 12 of 12 met now. Chance alone would" in said
    assert (
        "   9  How good was it all?: 7 of 25 good or better then, 7 of 12 good or better now. Chance alone could bring "
        "that difference. Likely range 14% to 48% then, 32% to 81% now; difference -3 to +57 points (95% interval).\n"
    ) in said


def test_an_audit_that_follows_another_is_compared_with_it(command: Command, two_audits: Path) -> None:
    named = command("findings", "compare", two_audits, "this-year", AUDIT).text
    assert command("findings", "compare", two_audits, "this-year").text == named
    assert "not set up to follow another" in command("findings", "compare", two_audits, AUDIT).refusal


def test_the_json_keeps_the_readings(command: Command, two_audits: Path) -> None:
    body = json.loads(command("findings", "compare", two_audits, "this-year", AUDIT, "--json").text)
    overall = next(one for one in body["questions"] if one["grades"] == "overall")

    assert (body["audit"], body["earlier"], body["provisional"]) == ("this-year", AUDIT, False)
    assert (overall["now"]["fine"], overall["earlier"]["fine"]) == (7, 7)
    assert overall["reading"] == "no clear change"
    assert overall["difference"]["low"] < 0 < overall["difference"]["high"]


def test_a_desk_may_be_called_like_the_command(
    command: Command, two_audits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(two_audits.parent)
    two_audits.rename(two_audits.parent / "compare")

    assert command("findings", "./compare", AUDIT).text.startswith("Early help assessment quality")
