"""Every file of an audit at once: what is there is whole and listed, what is not is listed with the reason."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.services import Services
from qa_desk.services.reports import ReportChoices
from qa_desk.services.reports.everything import CONTENTS, INSIDE
from tests import graded_audit


def rows(path: Path, sheet: str) -> list[list[object]]:
    book = load_workbook(path)
    return [list(row) for row in book[sheet].iter_rows(min_row=2, values_only=True)]


def test_what_can_be_made_lies_in_the_folder_and_is_listed(graded: Services, audit: str, tmp_path: Path) -> None:
    folder = graded.everything.suggested_folder(audit, tmp_path)
    made = graded.everything.make(audit, folder, choices=ReportChoices(rule="under-5"))
    there = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert there == sorted([*(one.name for one in made.files), CONTENTS])
    listed = rows(folder / CONTENTS, "Files")
    known = {one.made.sha256 for one in graded.register.entries()}
    for name, _, rule, _, digest in listed:
        assert digest in known
        hides = "hidden, with others" in str(rule)
        assert hides is not str(name).startswith(INSIDE), "hidden and unhidden numbers lie side by side"
        assert graded.register.identify(folder / str(name)).entries
    assert {title for title, _ in made.not_made} >= {"Letters", "Moderation record, PDF", "Areas by section, Excel"}
    assert [what for what, _ in rows(folder / CONTENTS, "Not made")] == [title for title, _ in made.not_made]
    assert graded.desk.check().ok
    assert graded.everything.suggested_folder(audit, tmp_path).name == f"{folder.name} (2)"
    with pytest.raises(UserError, match="is not empty"):
        graded.everything.make(audit, folder)


def test_stopped_what_is_whole_stays_and_is_listed(graded: Services, audit: str, tmp_path: Path) -> None:
    def tell(_done: int, _total: int, words: str) -> None:
        if words == "Saving the file":
            progress.cancel()

    progress = Progress(tell)
    made = graded.everything.make(audit, tmp_path / "all", progress)
    assert made.stopped
    assert len(made.files) == 1
    assert [row[0] for row in rows(tmp_path / "all" / CONTENTS, "Files")] == [made.files[0].name]
    assert not list((tmp_path / "all").rglob("*.part"))


def test_while_nothing_is_signed_off_no_folder_is_made(services: Services, tmp_path: Path) -> None:
    audit = graded_audit.set_up(services)
    with pytest.raises(UserError, match="nothing to report yet"):
        services.everything.make(audit, tmp_path / "all")
    assert not (tmp_path / "all").exists()
