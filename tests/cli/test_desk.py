"""Making, looking at, checking, copying and bringing back desks from the command line."""

import json
from pathlib import Path

import pytest

from qa_desk.services import Services
from tests.cli.conftest import AUDIT, Command, Shop, beside
from tests.desk_builders import cheap_desks, shared_demo_desk
from tests.graded_audit import PASSPHRASE

OTHER = "eleven copper lanterns drifting"


def test_a_desk_is_made_and_says_what_it_is(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.qadesk"
    made = json.loads(command("desk", "new", path, "--json").text)
    told = json.loads(command("desk", "info", path, "--json").text)

    assert made["desk"] == str(path)
    assert told["id"] == made["id"]
    assert (told["audits"], told["returns"], told["events"]) == (0, 0, 0)
    assert list(beside(path)) == ["new.qadesk"]


def test_a_desk_is_not_made_over_a_file_or_with_a_weak_passphrase(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.qadesk"
    path.write_text("mine")
    assert "There is already a file called new.qadesk" in command("desk", "new", path).refusal
    assert path.read_text() == "mine"
    assert "There is no folder" in command("desk", "new", tmp_path / "nowhere" / "new.qadesk").refusal
    monkeypatch.setenv("QA_DESK_PASSPHRASE", "password1234")
    refusal = command("desk", "new", tmp_path / "weak.qadesk").refusal
    assert "because the passphrase is weak" in refusal
    assert list(beside(path)) == ["new.qadesk"]


def test_info_without_a_passphrase_says_only_what_the_header_does(
    command: Command, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QA_DESK_PASSPHRASE")
    before = beside(desk)
    told = json.loads(command("desk", "info", desk, "--json").text)

    assert told == {
        "desk": str(desk),
        "kind": "QA Desk",
        "format": 1,
        "size_bytes": desk.stat().st_size,
        "key": {"memory_mib": 32, "passes": 2, "lanes": 4},
    }
    assert "Locked." in command("desk", "info", desk).text
    assert beside(desk) == before


def test_info_with_the_passphrase_counts(command: Command, desk: Path) -> None:
    told = json.loads(command("desk", "info", desk, "--json").text)
    assert (told["audits"], told["subjects"], told["returns"], told["signed_off"]) == (1, 25, 25, 25)
    assert (len(told["head"]), told["recovered"]) == (64, False)
    text = command("desk", "info", desk).text
    assert "1 audits, 25 subjects" in text
    assert f"{told['events']} events" in text


def test_a_whole_desk_is_found_whole(command: Command, desk: Path) -> None:
    body = json.loads(command("desk", "check", desk, "--json").text)
    assert body["ok"] is True
    assert [part["problem"] for part in body["parts"]] == [""] * 7
    assert "events follow one another without a gap" in command("desk", "check", desk).text


def test_a_desk_whose_answers_are_not_its_history_is_found_out(command: Command, desk: Path, shop: Shop) -> None:
    services = shop.desks.open(desk, PASSPHRASE, "")
    services.desk._store._transactions.connection.run("UPDATE answer SET note = 'another' WHERE note <> ''")
    services.desk.close()
    before = desk.read_bytes()

    said = command("desk", "check", desk, "--json")

    assert "test.qadesk is not whole: Answers: not what the history says" in said.line
    assert json.loads(said.out)["ok"] is False
    assert desk.read_bytes() == before


def test_what_a_check_finds_is_mended_after_a_clear_yes(command: Command, desk: Path, shop: Shop) -> None:
    services = shop.desks.open(desk, PASSPHRASE, "")
    services.desk._store._transactions.connection.run("UPDATE answer SET note = 'another' WHERE note <> ''")
    services.desk.close()
    before = desk.read_bytes()
    assert "Nobody is there to say yes" in command("desk", "check", desk, "--repair", "--name", "Jo").refusal
    assert desk.read_bytes() == before

    body = json.loads(command("desk", "check", desk, "--repair", "--yes", "--name", "Jo", "--json").text)

    assert (body["ok"], body["left"]) == (True, [])
    assert {one["code"] for one in body["mended"]} >= {"D52"}
    assert Path(body["backup"]).is_file()
    assert json.loads(command("desk", "check", desk, "--json").text)["ok"]
    with_pages = bytearray(desk.read_bytes())
    with_pages[-100] ^= 1
    desk.write_bytes(with_pages)
    said = command("desk", "check", desk, "--repair", "--yes").refusal
    assert f"The latest by this name is {body['backup']}" in said


def test_a_backup_is_made_and_brought_back(command: Command, desk: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    backup = Path(json.loads(command("desk", "backup", desk, folder, "--json").text)["backup"])
    findings = command("findings", desk, AUDIT).text
    whole = desk.read_bytes()
    desk.write_bytes(whole[: len(whole) // 2])

    body = json.loads(command("desk", "restore", backup, desk, "--json").text)

    assert command("findings", desk, AUDIT).text == findings
    assert Path(body["replaced"]).read_bytes() == whole[: len(whole) // 2]
    elsewhere = tmp_path / "elsewhere.qadesk"
    assert json.loads(command("desk", "restore", backup, elsewhere, "--json").text)["replaced"] is None
    assert command("findings", elsewhere, AUDIT).text == findings


def test_a_bad_backup_or_folder_is_refused_and_the_desk_stays(command: Command, desk: Path, tmp_path: Path) -> None:
    before = beside(desk)
    broken = tmp_path / "broken.qadesk"
    broken.write_bytes(b"PK\x03\x04 a Word document")
    assert "is not a QA Desk file" in command("desk", "restore", broken, desk).refusal
    broken.write_bytes(desk.read_bytes()[:-4096])
    assert "is cut short" in command("desk", "restore", broken, desk).refusal
    assert "There is no folder" in command("desk", "backup", desk, tmp_path / "nowhere").refusal
    assert beside(desk) == before


def test_the_passphrase_is_changed(
    command: Command, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / "fresh.txt"
    fresh.write_text(f"{OTHER}\nnot this line\n", encoding="utf-8-sig")
    told = command("desk", "passphrase", desk, "--new-passphrase-file", fresh).text
    assert "test.qadesk has its new passphrase." in told

    assert "That passphrase does not open this desk." in command("findings", desk, AUDIT).refusal
    assert command("findings", desk, AUDIT, "--passphrase-file", fresh).text
    monkeypatch.setenv("QA_DESK_PASSPHRASE", OTHER)
    monkeypatch.setenv("QA_DESK_NEW_PASSPHRASE", "too short")
    assert "The passphrase was not changed" in command("desk", "passphrase", desk).refusal
    assert command("findings", desk, AUDIT).text


def everything(services: Services) -> list[object]:
    """Every audit of a desk with all its answers by return."""
    audits = [line.audit for line in services.audits.programme()]
    ids = [one for audit in audits for one in services.returns.ids(audit.id)]
    with services.findings._store.reading() as reading:
        return [audits, {one: reading.answers.of_return(one) for one in ids}]


def test_a_demo_desk_is_made_the_same_each_time_and_its_passphrase_told(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.delenv("QA_DESK_PASSPHRASE")
    path = tmp_path / "demo.qadesk"
    body = json.loads(command("desk", "demo", path, "--json", "--name", "A. Tester").text)
    monkeypatch.setenv("QA_DESK_PASSPHRASE", body["passphrase"])

    audits = json.loads(command("audit", "list", path, "--json").text)["audits"]
    assert "eha-2018" in body["audits"]
    assert [one["id"] for one in audits] == body["audits"]
    found = json.loads(command("findings", path, "eha-2018", "--json").text)
    assert found["overall"] == {"outstanding": 0, "good": 7, "requires_improvement": 13, "inadequate": 5}
    assert found["provisional"] is False
    assert "7 of 25 cases were good or better." in command("findings", path, "eha-2018").text
    assert found["subjects"] == 25
    again = cheap_desks().open(path, body["passphrase"], "A. Tester")
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as demo:
        assert everything(again) == everything(demo)
    again.desk.close()
    before = path.read_bytes()
    assert "There is already a file called demo.qadesk" in command("desk", "demo", path).refusal
    assert path.read_bytes() == before


def test_a_demo_desk_of_many_cases_has_the_passphrase_that_was_given(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "scale.qadesk"
    said = command("desk", "demo", path, "--scale", "30", "--name", "A. Tester")
    assert "passphrase" not in said.text
    audits = json.loads(command("audit", "list", path, "--json").text)["audits"]
    assert [(one["id"], one["subjects"], one["signed_off"]) for one in audits] == [("scale", 30, 30)]


@pytest.mark.parametrize("scale", ["0", "-5", "many", "1.5"])
def test_a_demo_desk_needs_a_number_of_cases(command: Command, tmp_path: Path, scale: str) -> None:
    assert command("desk", "demo", tmp_path / "demo.qadesk", f"--scale={scale}").status == 2
    assert list(tmp_path.glob("*.qadesk")) == []
