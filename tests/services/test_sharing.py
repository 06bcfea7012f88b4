"""Before a file is shared: what could tell who a child is, what was decided about it, and the register of files."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.made_files.register import FileState
from qa_desk.domain.progress import Progress
from qa_desk.domain.sharing.decision import Decision
from qa_desk.reports.sharing.check import ShareKind
from qa_desk.services import Services
from qa_desk.services.reports import ReportChoices, ShareLook
from tests.reports.readable import pdf_words, word_words

NAMED = "Aisha Khan was not seen on her own."
SAID = "The child was not seen on her own."
FINDINGS, WORD, ANSWERS = "findings.pdf", "findings.docx", "answers.xlsx"


@pytest.fixture
def named(graded: Services, audit: str) -> str:
    """The audit, with a name in what somebody wrote for the report."""
    graded.written.write(audit, "", NAMED, in_report=True)
    return audit


def texts(look: ShareLook) -> list[str]:
    return [one.text for one in look.concerns if one.kind is ShareKind.IDENTIFIER]


def made(services: Services, audit: str, kind: str, folder: Path) -> tuple[bytes, int]:
    file = services.reports.make(audit, kind, folder / kind)
    return file.path.read_bytes(), file.left


def test_a_passage_is_left_out_of_every_file_until_that_is_taken_back(
    graded: Services, named: str, tmp_path: Path
) -> None:
    look = graded.reports.look(named, FINDINGS)
    (concern,) = [one for one in look.concerns if one.text == NAMED]
    assert concern.words.endswith("contains a name.")
    before, left = made(graded, named, FINDINGS, tmp_path)
    assert NAMED in pdf_words(before)
    assert left == len(look.concerns)

    graded.sharing.leave_out(named, NAMED)
    after = graded.reports.look(named, FINDINGS)
    assert NAMED not in texts(after)
    assert [(one.text, one.decision.decision) for one in after.decided] == [(NAMED, Decision.LEAVE_OUT)]
    contents, fewer = made(graded, named, FINDINGS, tmp_path)
    assert NAMED not in pdf_words(contents)
    assert fewer == left - 1
    assert NAMED not in word_words(made(graded, named, WORD, tmp_path)[0])

    graded.sharing.take_back(named, NAMED)
    assert NAMED in texts(graded.reports.look(named, FINDINGS))
    assert graded.desk.check().ok


def test_a_passage_is_said_in_other_words_and_those_are_looked_at_too(graded: Services, named: str) -> None:
    graded.sharing.reword(named, NAMED, f"  {SAID}\u0007 ")
    look = graded.reports.look(named, FINDINGS)
    assert SAID in str(look.values)
    assert NAMED not in str(look.values)
    assert [one.decision.words for one in look.decided] == [SAID]
    graded.sharing.reword(named, NAMED, "Omar Khan was not seen.")
    assert "Omar Khan was not seen." in texts(graded.reports.look(named, FINDINGS))
    for words, message in ((" ", "There are no words to put in its place."), (NAMED, "These are the same words.")):
        with pytest.raises(UserError, match=message):
            graded.sharing.reword(named, NAMED, words)


def test_what_was_kept_is_not_told_again_and_the_journal_holds_no_copy_of_it(
    graded: Services, named: str, tmp_path: Path
) -> None:
    graded.sharing.keep(named, NAMED)
    graded.sharing.keep(named, NAMED)
    look = graded.reports.look(named, FINDINGS)
    assert NAMED not in texts(look)
    assert NAMED in str(look.values)
    trail = tmp_path / "trail.jsonl"
    graded.trail.export(trail, with_words=True)
    lines = [line for line in trail.read_text().splitlines() if "sharing." in line]
    assert len(lines) == 1
    assert "Aisha" not in lines[0]


def test_the_whole_file_is_looked_at_too(graded: Services, audit: str) -> None:
    unmarked = graded.reports.look(audit, FINDINGS, ReportChoices(marking=""))
    assert unmarked.concerns[0].kind is ShareKind.MARKING
    single = graded.reports.look(audit, ANSWERS)
    (told,) = [one for one in single.concerns if one.kind is ShareKind.WHOLE_FILE]
    assert (
        told.words == "No rule for small numbers reaches “All answers”. Give it only to those who may see every case."
    )
    graded.sharing.keep(audit, told.text)
    assert told not in graded.reports.look(audit, ANSWERS).concerns


def test_an_earlier_file_that_gives_hidden_numbers_away_is_told(graded: Services, audit: str, tmp_path: Path) -> None:
    graded.reports.make(audit, FINDINGS, tmp_path / FINDINGS)
    look = graded.reports.look(audit, FINDINGS, ReportChoices(rule="nhs"))
    (told,) = [one for one in look.concerns if one.kind is ShareKind.WHOLE_FILE]
    assert "Whoever has both can work out what this file hides" in told.words


def test_a_workbook_is_looked_through_while_it_is_written(graded: Services, audit: str, tmp_path: Path) -> None:
    look = graded.reports.look(audit, ANSWERS)
    assert made(graded, audit, ANSWERS, tmp_path)[1] == len(look.concerns)


def test_looking_can_be_stopped(graded: Services, audit: str) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        graded.reports.look(audit, FINDINGS, progress=progress)


def test_the_register_says_of_every_file_how_it_stands(graded: Services, named: str, tmp_path: Path) -> None:
    first = graded.reports.make(named, FINDINGS, tmp_path / "first.pdf")
    graded.sharing.keep(named, NAMED)
    second = graded.reports.make(named, FINDINGS, tmp_path / "second.pdf", choices=ReportChoices("OFFICIAL"))
    entries = graded.register.entries()
    assert [(one.number, one.state, one.made.marking) for one in entries] == [
        (2, FileState.FINAL, "OFFICIAL"), (1, FileState.REPLACED, "OFFICIAL-SENSITIVE"),
    ]  # fmt: skip
    assert [one.made.left for one in entries] == [second.left, first.left]
    known = graded.register.identify(first.path)
    assert [one.number for one in known.entries] == [1]
    first.path.write_bytes(first.path.read_bytes() + b" ")
    assert graded.register.identify(first.path).entries == ()
    with pytest.raises(UserError, match="cannot be read"):
        graded.register.identify(tmp_path / "gone.pdf")
    assert graded.desk.check().ok
