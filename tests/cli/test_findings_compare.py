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
      - {name: dads, label: Did anybody ask them?, type: scale, scale: met}
"""


def test_two_forms_are_matched_by_command_and_then_compared(command: Command, tmp_path: Path) -> None:
    services, store = graded_audit.a_graded_desk(tmp_path)
    (tmp_path / "forms" / "other.yaml").write_text(OTHER_FORM, encoding="utf-8")
    draft = services.audits.draft("other", "On another form")
    services.audits.set_up(replace(draft, auditors=services.audits.get(AUDIT).auditors))
    store.close()
    desk = tmp_path / graded_audit.DESK_NAME
    pair = (desk, "on-another-form", AUDIT)

    assert "Match the questions of the two forms first" in command("findings", "compare", *pair).refusal
    seen = command("findings", "match", *pair, "--preview").text
    assert "  --match seen=child_seen" in seen
    said = command(
        "findings", "match", *pair, "--match", "seen=child_seen", "--match", "fathers=dads", "--name", "Jo M."
    )
    assert said.text.startswith("2 of 10 questions of Early help, small, edition 1.0, matched with")
    told = command("findings", "compare", *pair).text
    assert "The questions of the two forms were matched by Jo M. on " in told
    assert "   1  Was each child seen and spoken to?: 18 of 25 met then, none now. Too few to tell" in told
    assert command("findings", "match", *pair, "--match", "seen").refusal.startswith("“seen” is no match.")
