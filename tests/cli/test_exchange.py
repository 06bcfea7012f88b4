"""Enrolment, packs and sealed returns from the command line, between two desks."""

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from qa_desk.domain.audit import Auditor
from tests.cli.conftest import Command, Shop
from tests.desk_builders import graded
from tests.graded_audit import PASSPHRASE

CHAIR, JO = "P. Nair", "J. Okoro"


@dataclass(frozen=True)
class Two:
    """A chair's desk with an audit of two cases, and an auditor's empty one; both closed."""

    chair: Path
    jo: Path
    audit: str


@pytest.fixture
def two(tmp_path: Path, shop: Shop) -> Two:
    chair, jo = tmp_path / "chair.qadesk", tmp_path / "jo.qadesk"
    services = shop.desks.make(chair, PASSPHRASE, CHAIR)
    draft = services.audits.draft("early_help_assessment", "Early help 2026")
    services.audits.set_up(replace(draft, auditors=(Auditor("j", JO, "health"),)))
    services.audits.add_cases(draft.id, services.audits.read_cases("Code\nC01\nC02"))
    services.desk.close()
    shop.desks.make(jo, PASSPHRASE, JO).desk.close()
    return Two(chair, jo, draft.id)


def enrolled(command: Command, two: Two) -> None:
    card = two.jo.with_name("jo.qacard")
    told = json.loads(command("device", "card", two.jo, "-o", card, "--name", JO, "--json").text)
    words = told["words"]
    assert words in command("device", "enrol", two.chair, card, "--name", CHAIR).refusal
    command("device", "enrol", two.chair, card, "--words", words, "--name", CHAIR)


def packed(command: Command, two: Two) -> Path:
    body = json.loads(command("pack", "issue", two.chair, two.audit, two.chair.parent, "--name", CHAIR, "--json").text)
    return Path(body["packs"][0]["file"])


def opened(command: Command, two: Two, pack: Path) -> str:
    words = command("pack", "open", pack, two.jo, "--name", JO).refusal.split(" are: ")[1].split(".")[0]
    return command("pack", "open", pack, two.jo, "--words", words, "--name", JO).text


def sealed(command: Command, two: Two, shop: Shop) -> Path:
    services = shop.desks.open(two.jo, PASSPHRASE, JO)
    graded(services, f"{two.audit}/C01/j")
    services.desk.close()
    path = two.jo.with_name("jo.qareturn")
    assert command("return", "seal", two.jo, two.audit, "-o", path, "--name", JO).text.startswith(
        "Return made: 1 return"
    )
    return path


def test_a_return_goes_round_by_commands(command: Command, two: Two, shop: Shop) -> None:
    enrolled(command, two)
    assert opened(command, two, packed(command, two)) == "Early help 2026: 2 cases, pack 1.\n"
    path = sealed(command, two, shop)

    preview = json.loads(command("return", "import", two.chair, path, "--preview", "--name", CHAIR, "--json").text)
    body = json.loads(command("return", "import", two.chair, path, "--name", CHAIR, "--json").text)
    again = json.loads(command("return", "import", two.chair, path, "--name", CHAIR, "--json").text)

    assert preview == body
    assert body["accepted"] > 20 and (body["unchanged"], body["conflicts"], body["refused"]) == (0, [], [])
    assert (again["accepted"], again["unchanged"]) == (0, body["accepted"])
    assert "You already have this return" in again["note"]
    assert (body["file"], body["missing"]) == (str(path), ["C02"])
    shown = json.loads(command("audit", "list", two.chair, "--json").text)["audits"][0]
    assert shown["signed_off"] == 1
    assert command("desk", "check", two.chair).status == 0


def test_the_copy_of_what_was_sent_is_saved_again(command: Command, two: Two, shop: Shop) -> None:
    enrolled(command, two)
    opened(command, two, packed(command, two))
    path, copy = two.jo.with_name("jo.qareturn"), two.jo.with_name("copy.qareturn")
    assert "keeps no copy" in command("return", "copy", two.jo, two.audit, "-o", copy).refusal
    sealed(command, two, shop)
    body = json.loads(command("return", "copy", two.jo, two.audit, "-o", copy, "--json").text)
    assert (body["version"], body["returns"], body["file"]) == (1, 1, str(copy))
    assert body["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "copy that this desk keeps" in command("return", "import", two.jo, copy, "--name", JO).line


def test_several_files_are_told_one_by_one(command: Command, two: Two, shop: Shop) -> None:
    enrolled(command, two)
    opened(command, two, packed(command, two))
    path, notes = sealed(command, two, shop), two.jo.with_name("Notes July.docx")
    notes.write_text("Not a return", encoding="utf-8")

    said = command("return", "import", two.chair, path, notes, "--name", CHAIR, "--json")
    assert said.line == "1 of 2 files cannot be taken in."
    files = json.loads(said.out)["files"]
    assert files[0]["refused"] == []
    assert files[1]["refused"][0]["where"] == "Notes July.docx"
    assert "Returns end in .qareturn" in files[1]["refused"][0]["reason"]


def test_a_revoked_device_is_listed_and_sends_nothing_more(command: Command, two: Two, shop: Shop) -> None:
    enrolled(command, two)
    opened(command, two, packed(command, two))
    path = sealed(command, two, shop)
    device = json.loads(command("device", "list", two.chair, "--json").text)["devices"][0]
    assert (device["name"], device["revoked"]) == (JO, "")
    command("device", "revoke", two.chair, device["fingerprint"], "--reason", "Stolen", "--name", CHAIR)

    assert "; revoked: Stolen" in command("device", "list", two.chair).text
    assert "was revoked: Stolen" in command("return", "import", two.chair, path, "--name", CHAIR).line
    issued = command("pack", "issue", two.chair, two.audit, two.chair.parent, "--name", CHAIR)
    assert issued.line == "No pack was made: no auditor with cases has an enrolled device."


def test_this_desks_own_card_is_shown_and_not_enrolled(command: Command, two: Two) -> None:
    text = command("device", "card", two.chair, "--name", CHAIR).text
    card = two.chair.with_name("own.qacard")
    card.write_text(text, encoding="utf-8")
    words = text.rstrip().rsplit(": ", 1)[1]
    assert "card of this desk itself" in command("device", "enrol", two.chair, card, "--words", words).refusal
    card.write_text("QA Desk device card 1\nName: Jo\nSigning key: 12", encoding="utf-8")
    assert "not whole" in command("device", "enrol", two.chair, card, "--words", words).refusal
    card.write_text("Dear all", encoding="utf-8")
    assert "not a device card" in command("device", "enrol", two.chair, card, "--words", words).refusal


def test_a_file_that_cannot_be_read_is_listed_and_told_whose_it_is(command: Command, two: Two, shop: Shop) -> None:
    enrolled(command, two)
    opened(command, two, packed(command, two))
    path = sealed(command, two, shop)
    cut = path.with_name("cut.qareturn")
    cut.write_bytes(path.read_bytes()[:-1])
    assert "cut short" in command("return", "import", two.chair, cut, "--preview", "--name", CHAIR).line
    assert json.loads(command("return", "unread", two.chair, two.audit, "--json").text)["unread"] == []

    assert "cut short" in command("return", "import", two.chair, cut, "--name", CHAIR).line
    (file,) = json.loads(command("return", "unread", two.chair, two.audit, "--json").text)["unread"]
    assert (file["file"], file["audit"], file["auditor"]) == ("cut.qareturn", two.audit, None)
    told = json.loads(
        command("return", "whose", two.chair, two.audit, file["sha256"], "j", "--name", CHAIR, "--json").text
    )
    assert told == file | {"auditor": "j"}
    assert "not among those" in command("return", "whose", two.chair, two.audit, "0" * 64, "j").refusal
    command("return", "import", two.chair, path, "--name", CHAIR)
    assert command("return", "unread", two.chair, two.audit).text == "Every file that came could be read.\n"
