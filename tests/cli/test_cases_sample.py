"""Population, sample, proof, replacement and sharing out from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT, Command
from tests.graded_audit import an_empty_desk, set_up

LIST = "Case,Category\n" + "".join(f"N-{row:03},{'Neglect' if row % 4 else 'Sexual abuse'}\n" for row in range(1, 41))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A closed desk with an audit that has no cases yet."""
    services, store = an_empty_desk(tmp_path)
    set_up(services, cases=0)
    store.close()
    return tmp_path / "test.qadesk"


@pytest.fixture
def listed(command: Command, empty: Path, tmp_path: Path) -> Path:
    """The same with forty cases to choose from."""
    path = tmp_path / "cases.csv"
    path.write_text(LIST, encoding="utf-8")
    assert command("cases", "import", empty, AUDIT, path, "--to-choose-from").text == (
        f"Kept 40 cases to choose from in {AUDIT}.\n"
    )
    return empty


def test_a_spread_sample_is_drawn_and_proved(command: Command, listed: Path) -> None:
    words = ("cases", "sample", listed, AUDIT, "--size", 8, "--by", "Category", "--seed", 48213)
    body = json.loads(command(*words, "--json").text)
    assert (body["method"], body["seed"], body["population"], len(body["chosen"])) == ("spread", 48213, 40, 8)
    assert body["groups"] == [
        {"group": "Neglect", "listed": 30, "sampled": 6},
        {"group": "Sexual abuse", "listed": 10, "sampled": 2},
    ]
    assert body["chosen"] == json.loads(command(*words, "--json").text)["chosen"]
    proof = json.loads(command("cases", "sample", listed, AUDIT, "--prove", "--json").text)
    assert (proof["proved"], proof["checksum"]) == (True, proof["checksum_now"])
    assert command("cases", "sample", listed, AUDIT, "--prove").text.startswith("Drawn again with 48213: the same")
    assert json.loads(command("audit", "list", listed, "--json").text)["audits"][0]["subjects"] == 8


def test_numbers_for_groups_are_kept_to(command: Command, listed: Path) -> None:
    words = ("cases", "sample", listed, AUDIT, "--size", 8, "--by", "Category", "--seed", 1)
    assert "  Sexual abuse: 1 of 10\nOnly 1 sexual abuse case." in command(*words, "--quota", "Sexual abuse=1").text
    assert "add up to 9" in command(*words, "--quota", "Sexual abuse=9").refusal
    assert '"nine" is not a number for a group' in command(*words, "--quota", "nine").refusal
    assert "--quota needs --by" in command(*words[:6], "--quota", "Neglect=1").refusal


def test_cases_that_were_imported_at_once_can_be_sampled(command: Command, empty: Path, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text(LIST, encoding="utf-8")
    assert command("cases", "import", empty, AUDIT, path).text
    assert "How many cases?" in command("cases", "sample", empty, AUDIT).refusal
    assert "Sample must be 40 or fewer" in command("cases", "sample", empty, AUDIT, "--size", 41).refusal
    assert command("cases", "sample", empty, AUDIT, "--case", "N-002", "--case", "N-001").text.endswith(
        "N-001\nN-002\n"
    )
    assert "chosen by hand" in command("cases", "sample", empty, AUDIT, "--prove").text
    assert command("cases", "sample", empty, AUDIT, "--method", "all").text.startswith("Chose 40 cases of 40")


def test_a_case_is_replaced_with_a_reason(command: Command, listed: Path) -> None:
    drawn = json.loads(command("cases", "sample", listed, AUDIT, "--size", 3, "--seed", 5, "--json").text)
    old, new = drawn["chosen"][0], drawn["reserves"][0]
    assert f"Say why {old} is replaced" in command("cases", "replace", listed, AUDIT, old).refusal
    said = command("cases", "replace", listed, AUDIT, old, "--reason", "Moved away")
    assert said.text == f"Replaced {old} with {new}.\n"
    again = json.loads(command("cases", "sample", listed, AUDIT, "--prove", "--json").text)
    assert again["replacements"] == [{"old": old, "new": new, "reason": "Moved away"}]


def test_cases_are_shared_out(command: Command, listed: Path) -> None:
    command("cases", "sample", listed, AUDIT, "--size", 3, "--seed", 5)
    body = json.loads(command("cases", "allocate", listed, AUDIT, "--json").text)
    assert (body["unallocated"], [len(codes) for codes in body["auditors"].values()]) == (0, [3])


def test_a_graded_audit_keeps_its_sample(command: Command, fresh_desk: Path) -> None:
    assert "1 return is begun or finished" in command("cases", "sample", fresh_desk, AUDIT, "--size", 2).refusal
    assert "No sample was drawn" in command("cases", "sample", fresh_desk, AUDIT, "--prove").refusal
