"""The audits of a desk from the command line, and their findings."""

import json
from pathlib import Path

from qa_desk.services.findings import findings_json
from qa_desk.services.voices import voices_json
from tests.cli.conftest import AUDIT, Command, Shop
from tests.graded_audit import PASSPHRASE, TITLE


def test_an_empty_desk_has_no_audits(command: Command, tmp_path: Path) -> None:
    command("desk", "new", tmp_path / "new.qadesk")
    assert command("audit", "list", tmp_path / "new.qadesk").text == "This desk has no audits yet.\n"
    assert json.loads(command("audit", "list", tmp_path / "new.qadesk", "--json").text) == {"audits": []}


def test_audits_are_listed_with_what_the_contract_names(command: Command, desk: Path) -> None:
    (one,) = json.loads(command("audit", "list", desk, "--json").text)["audits"]
    assert one | {"id": AUDIT, "title": TITLE, "template": "early_help_small", "edition": "1.0"} == one
    assert (one["stage"], one["subjects"], one["signed_off"]) == ("Agreed", 25, 25)
    assert command("audit", "list", desk).text == f"{AUDIT}  Agreed, 25 cases: {TITLE}\n"


def test_an_audit_is_shown_stage_by_stage(command: Command, desk: Path, fresh_desk: Path) -> None:
    whole = json.loads(command("audit", "show", desk, AUDIT, "--json").text)
    begun = json.loads(command("audit", "show", fresh_desk, AUDIT, "--json").text)

    names = ["Set up", "List", "Grading", "Findings", "Report"]
    assert [(one["name"], one["state"]) for one in whole["stages"]] == list(
        zip(names, ["done", "done", "done", "done", "not yet"], strict=True)
    )
    assert [one["state"] for one in begun["stages"]] == ["done", "done", "under way", "under way", "not yet"]
    assert begun["stages"][2]["found"] == "1 of 3 cases signed off, 0 begun, 2 not started"
    assert whole["look_back"] == {"from": "2017-09-01", "to": "2018-03-01"}
    assert whole["auditors"] == [{"id": "a", "name": "A. Tester", "agency": ""}]
    text = command("audit", "show", desk, AUDIT).text
    assert text.startswith(f"{TITLE} ({AUDIT})\n")
    assert "  Findings  done       7 of 25 cases were good or better.\n" in text


def test_a_report_brings_an_audit_to_its_last_stage(command: Command, desk: Path, tmp_path: Path) -> None:
    assert command("report", desk, AUDIT, "findings.xlsx", "-o", tmp_path / "out.xlsx").text
    shown = json.loads(command("audit", "show", desk, AUDIT, "--json").text)
    assert (shown["stage"], shown["stages"][-1]["state"]) == ("Reported", "done")


def test_findings_are_counts_worst_first(command: Command, desk: Path) -> None:
    text = command("findings", desk, AUDIT).text
    assert "25 of 25 cases signed off\n" in text
    assert "7 of 25 cases were good or better.\n" in text
    assert "Outstanding 0, good 7, requires improvement 13, inadequate 5.\n" in text
    listed = text.partition("Questions, weakest first\n")[2].partition("\n\n")[0].splitlines()
    assert [line.strip().partition(":")[0] for line in listed] == [
        "2  Fathers included", "6  First meeting in time", "7  Meeting quorate", "1  Each child seen",
    ]  # fmt: skip
    assert "3 of 16 met. " in listed[0]
    assert listed[0].endswith("No grade: cannot judge 6, not applicable 3.")
    assert "%" not in listed[0]


def test_findings_as_json_are_those_of_the_service(command: Command, desk: Path, shop: Shop) -> None:
    body = json.loads(command("findings", desk, AUDIT, "--json").text)
    services = shop.desks.open(desk, PASSPHRASE, "")
    voices = voices_json(services.voices.counts(AUDIT))
    assert body == findings_json(services.findings.of_audit(AUDIT)) | {"voices": voices}
    services.desk.close()
    assert set(body) >= {"audit", "subjects", "provisional", "overall", "own_overall", "sections", "questions"}
    assert body["provisional"] is False
    assert set(body["sections"][0]) >= {"name", "counts"}
    assert set(body["questions"][0]) >= {
        "name", "label", "counts", "not_applicable", "cannot_judge", "not_answered", "not_asked",
    }  # fmt: skip


def test_findings_are_provisional_until_every_return_is_in(command: Command, fresh_desk: Path) -> None:
    assert "Provisional: 1 of 3 cases signed off\n" in command("findings", fresh_desk, AUDIT).text
    assert json.loads(command("findings", fresh_desk, AUDIT, "--json").text)["provisional"] is True


def test_an_audit_that_is_not_there_is_refused(command: Command, desk: Path, tmp_path: Path) -> None:
    for words in (
        ("findings", desk, "other"),
        ("audit", "show", desk, "other"),
        ("cases", "import", desk, "other", desk),
        ("report", desk, "other", "findings.pdf", "-o", tmp_path / "out.pdf"),
    ):
        assert command(*words).refusal.startswith("This desk has no audit called other.")


def test_findings_can_be_counted_by_a_column(command: Command, desk: Path) -> None:
    told = json.loads(command("findings", desk, AUDIT, "--by", "team", "--json").text)["by"]
    north, south = told["groups"]
    assert (told["column"], north["value"], south["value"]) == ("team", "Team North", "Team South")
    assert [one["returns"] for one in (north, south)] == [
        {"expected": 20, "received": 20}, {"expected": 5, "received": 5},
    ]  # fmt: skip
    assert sum(north["overall"].values()) + sum(south["overall"].values()) == 25
    assert north["overall"]["good"] + south["overall"]["good"] == 7
    text = command("findings", desk, AUDIT, "--by", "Team").text
    assert "      Team South: 5 of 5 returns in. Outstanding 0, good 1, " in text
    assert "no column “Size”" in command("findings", desk, AUDIT, "--by", "Size").refusal
