"""A command reads a large desk as a whole before it prints a word of it."""

from pathlib import Path

import pytest

from qa_desk.cli import run
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.store.store import KeyCost
from tests.cli.conftest import Said, Shop
from tests.graded_audit import PASSPHRASE

PAGE = 4096


class LargeShop(Shop):
    """A workplace where every desk is too large to be read first."""

    @property
    def desks(self) -> Desks:
        holidays = BankHolidays(self.holidays)
        return Desks(self.clock, self.library, holidays, KeyCost.floor(), read_first_below_bytes=0)


def audit_list(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Said:
    monkeypatch.setenv("QA_DESK_PASSPHRASE", PASSPHRASE)
    status = run(["audit", "list", str(desk)], LargeShop())
    printed = capsys.readouterr()
    return Said(status, printed.out, printed.err)


def test_a_whole_desk_is_answered_from(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert audit_list(desk, capsys, monkeypatch).text


def test_a_damaged_one_is_refused_before_anything_is_printed(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(desk.read_bytes())
    content[len(content) // PAGE * 7 // 8 * PAGE + 99] ^= 8
    desk.write_bytes(content)
    said = audit_list(desk, capsys, monkeypatch)
    assert said.refusal.startswith(f"{desk.name} is damaged: 1 of its pages does not read as written.")
    assert [path.name for path in desk.parent.iterdir()] == [desk.name]
