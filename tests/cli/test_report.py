"""Reports from the command line: made whole, noted, or refused with the earlier file as it was."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT, Command
from tests.graded_audit import PASSPHRASE
from tests.reports.readable import pdf_words

KINDS = {
    "findings.pdf": b"%PDF", "findings.docx": b"PK\x03\x04", "findings.xlsx": b"PK\x03\x04",
    "answers.xlsx": b"PK\x03\x04", "briefing.docx": b"PK\x03\x04", "board.pdf": b"%PDF",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_made(command: Command, desk: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"out-{kind}"
    body = json.loads(command("report", desk, AUDIT, kind, "-o", path, "--json").text)

    content = path.read_bytes()
    assert content.startswith(KINDS[kind])
    assert body == {
        "audit": AUDIT,
        "kind": kind,
        "file": str(path),
        "sha256": hashlib.sha256(content).hexdigest(),
        "provisional": False,
        "rule": "internal",
        "warnings": [],
    }


def test_charts_are_made_into_a_folder(command: Command, desk: Path, tmp_path: Path) -> None:
    body = json.loads(command("report", desk, AUDIT, "charts/", "-o", tmp_path, "--json").text)
    assert (body["kind"], body["provisional"]) == ("charts", False)
    assert all(Path(file).read_text(encoding="utf-8").startswith("<svg ") for file in body["files"])
    assert len(body["files"]) == len(list(tmp_path.glob("*.svg"))) > 1


def test_charts_hide_what_the_rule_hides_and_note_it(command: Command, desk: Path, tmp_path: Path) -> None:
    body = json.loads(
        command("report", desk, AUDIT, "charts/", "-o", tmp_path, "--suppress", "threshold-10", "--json").text
    )
    assert body["rule"] == "threshold-10"
    told = " ".join(Path(file).read_text(encoding="utf-8") for file in body["files"])
    assert "7 of 25" not in told
    assert "Not met 3" not in told


def test_a_part_is_left_out_by_name_and_an_unknown_one_is_refused(command: Command, desk: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    assert command("report", desk, AUDIT, "findings.pdf", "-o", path, "--without", "concerns").text
    words = pdf_words(path.read_bytes())
    assert "Strengths" in words
    assert "Concerns" not in words
    refusal = command("report", desk, AUDIT, "board.pdf", "-o", path, "--without", "quotes").refusal
    assert 'board.pdf has no part called "quotes". Nothing was made. It is made as a whole.' in refusal
    refusal = command("report", desk, AUDIT, "briefing.pdf", "-o", path, "--without", "quote").refusal
    assert "It has: quotes." in refusal


def test_a_provisional_report_says_so(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    told = command("report", fresh_desk, AUDIT, "findings.pdf", "-o", path).text
    assert told == f"Made {path}. It is provisional: not every return is in.\n"


def test_an_unknown_kind_is_refused_with_those_there_are(command: Command, desk: Path, tmp_path: Path) -> None:
    refusal = command("report", desk, AUDIT, "findings.odt", "-o", tmp_path / "out.odt").refusal
    assert "findings.pdf, findings.docx, findings.xlsx, answers.xlsx" in refusal
    assert command("report", desk, AUDIT, "findings.pdf").status == 2


def test_an_empty_audit_has_nothing_to_report(command: Command, tmp_path: Path) -> None:
    from tests import graded_audit

    services, store = graded_audit.an_empty_desk(tmp_path)
    graded_audit.set_up(services, cases=0)
    store.close()
    refusal = command(
        "report", tmp_path / graded_audit.DESK_NAME, AUDIT, "findings.pdf", "-o", tmp_path / "out.pdf"
    ).refusal
    assert "There is nothing to report yet" in refusal
    assert not (tmp_path / "out.pdf").exists()


def read_only_folder(folder: Path) -> Path:
    folder.mkdir()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):  # the administrator may write anywhere but in what is no real folder
        folder = Path("/sys")
    if not folder.is_dir():
        pytest.skip("no folder here refuses this account")
    return folder


def test_where_no_file_can_be_saved_none_is_made(command: Command, desk: Path, tmp_path: Path) -> None:
    kept = read_only_folder(tmp_path / "kept")
    assert "Files cannot be saved in" in command("report", desk, AUDIT, "findings.xlsx", "-o", kept / "a.xlsx").refusal
    assert "is a folder" in command("report", desk, AUDIT, "findings.xlsx", "-o", tmp_path).refusal
    nowhere = tmp_path / "nowhere" / "a.xlsx"
    assert "does not exist" in command("report", desk, AUDIT, "findings.xlsx", "-o", nowhere).refusal


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")
def test_a_full_disk_leaves_the_earlier_file(desk: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("the earlier file")
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY));"
        "from qa_desk.app import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "report", str(desk), AUDIT, "answers.xlsx", "-o", str(path), "--name", "A"],
        env={**os.environ, "QA_DESK_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith('"out.xlsx" was not saved: the disk ')
    assert done.stderr.count("\n") == 1
    assert path.read_text() == "the earlier file"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []
