"""A file that leaves the desk is noted if it is there, and only then, whatever came between."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.events import FileMade
from qa_desk.domain.learning.events import FrameworkMade
from qa_desk.domain.made_files.events import FileGivenUp
from qa_desk.proofs.exchange import Wandering
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.services.made_files import NewFile, intend, keep_file, put, settle_files
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from tests.builders import NO_HOLIDAYS
from tests.store.desks import CHEAP, PASSPHRASE, a_desk, set_up

ACTOR, AUDIT, CONTENTS = "Chair", "eha", b"a report"
DONE, GIVEN_UP = ["file.intended", "file.made"], ["file.intended", "file.given_up"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the desk is."""
    return tmp_path / "team.qadesk"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open desk with one audit."""
    with a_desk(path) as made:
        set_up(made)
        yield made


def kinds(store: Store) -> list[str]:
    with store.reading() as reading:
        return [one.event.kind for one in reading.history.of_audit(AUDIT) if one.event.kind.startswith("file.")]


def intended(store: Store, path: Path) -> NewFile:
    """A file that is about to be made, as it stands when the program is killed before it is."""
    file = NewFile(path, CONTENTS, FileMade(AUDIT, "findings.pdf", 3, sha256(CONTENTS).hexdigest(), False))
    with store.writing(ACTOR) as uow:
        intend(uow, file)
    return file


def test_the_next_start_notes_a_file_that_is_there_and_clears_what_was_half_written(
    store: Store, path: Path, tmp_path: Path
) -> None:
    intended(store, tmp_path / "there.pdf")
    (tmp_path / "there.pdf").write_bytes(CONTENTS)
    (tmp_path / ".there.pdf.0123456789ab.part").write_bytes(CONTENTS[:3])
    store.close()
    Desks(Wandering(), TemplateLibrary(tmp_path), BankHolidays(NO_HOLIDAYS), CHEAP).open(
        path, PASSPHRASE, ACTOR
    ).desk.close()
    with Store.open(path, PASSPHRASE) as opened:
        assert kinds(opened) == DONE
        assert opened.check().ok
    assert list(tmp_path.glob(".*.part")) == []


@pytest.mark.parametrize("other", [None, b"something else"])
def test_a_file_that_is_not_there_as_it_was_to_be_is_given_up(
    store: Store, tmp_path: Path, other: bytes | None
) -> None:
    target = tmp_path / "out.pdf"
    intended(store, target)
    if other is not None:
        target.write_bytes(other)
    settle_files(store, ACTOR)
    settle_files(store, ACTOR)
    assert kinds(store) == GIVEN_UP
    assert (target.read_bytes() if target.exists() else None) == other, "settling changes no file"


def test_a_folder_out_of_reach_is_looked_at_again_when_it_is_back(store: Store, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    intended(store, drive / "out.pdf")
    drive.rename(tmp_path / "gone")
    settle_files(store, ACTOR)
    assert kinds(store) == ["file.intended"]
    (tmp_path / "gone").rename(drive)
    (drive / "out.pdf").write_bytes(CONTENTS)
    settle_files(store, ACTOR)
    assert kinds(store) == DONE


def test_of_files_that_go_together_none_stays_when_one_cannot_be_made(store: Store, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    first, second = intended(store, tmp_path / "a.pdf"), intended(store, tmp_path / "folder" / "b.pdf")
    (tmp_path / "folder").rmdir()
    with pytest.raises(UserError, match="does not exist"):
        put(store, ACTOR, [first, second])
    assert not first.path.exists()
    assert "file.made" not in kinds(store)


def test_nothing_is_said_of_a_file_that_cannot_be(store: Store, tmp_path: Path) -> None:
    before = store.head
    for target in (tmp_path, tmp_path / "nowhere" / "a.pdf", tmp_path / ("a" * 300)):
        with pytest.raises(UserError):
            keep_file(store, ACTOR, target, CONTENTS, AUDIT, "findings.pdf", 3, provisional=False)
    assert store.head == before


@pytest.mark.parametrize(("is_there", "noted"), [(True, FrameworkMade.kind), (False, FileGivenUp.kind)])
def test_a_file_of_every_audit_is_settled_like_one_of_an_audit(
    store: Store, tmp_path: Path, is_there: bool, noted: str
) -> None:
    target = tmp_path / "learning.xlsx"
    with store.writing(ACTOR) as uow:
        intend(uow, NewFile(target, CONTENTS, FrameworkMade(sha256(CONTENTS).hexdigest(), 3)))
    if is_there:
        target.write_bytes(CONTENTS)
    settle_files(store, ACTOR)
    with store.reading() as reading:
        assert reading.made_files.intended() == ()
        assert [one.kind for one in reading.history.all()][-1] == noted
    assert store.check().ok
