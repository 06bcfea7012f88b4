"""A large desk is open at once and read afterwards; nobody is told that all is well before it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.store.keys import KeyCost
from tests.builders import NO_HOLIDAYS
from tests.desk_builders import an_audit, shipped_library
from tests.graded_audit import PASSPHRASE, StillClock, put_graded_desk

PAGE = 4096


def desks(limit: int) -> Desks:
    """Desks that count as large from ``limit`` bytes on."""
    library, holidays = shipped_library(), BankHolidays(NO_HOLIDAYS)
    return Desks(StillClock(), library, holidays, KeyCost.floor(), read_first_below_bytes=limit)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed desk with 25 graded cases."""
    one = tmp_path / "large.qadesk"
    put_graded_desk(one)
    return one


def waits(services: Services) -> bool:
    """Whether the desk still has to be read."""
    return services.desk.needs_verifying


def flip_a_page_in_the_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // PAGE * 7 // 8 * PAGE + 99] ^= 8
    path.write_bytes(content)


def test_an_ordinary_desk_is_read_before_it_is_open(path: Path) -> None:
    services = desks(path.stat().st_size + 1).open(path, PASSPHRASE, "A")
    assert not waits(services)
    services.desk.close()
    flip_a_page_in_the_middle(path)
    with pytest.raises(UserError, match="is damaged"):
        desks(path.stat().st_size + 1).open(path, PASSPHRASE, "A")


def test_a_large_desk_is_read_once_after_it_was_opened(path: Path) -> None:
    services = desks(path.stat().st_size).open(path, PASSPHRASE, "A")
    assert waits(services)
    services.desk.verify()
    assert not waits(services)
    services.desk.close()


def test_damage_in_a_large_desk_is_found_by_verifying(path: Path) -> None:
    flip_a_page_in_the_middle(path)
    services = desks(0).open(path, PASSPHRASE, "A")
    with pytest.raises(UserError, match="1 of its pages does not read as written"):
        services.desk.verify()
    assert waits(services)
    services.desk.close()


def test_a_desk_that_is_not_there_is_refused_in_the_usual_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no file none\.qadesk"):
        desks(0).open(tmp_path / "none.qadesk", PASSPHRASE, "A")


def test_an_interrupted_session_is_a_reason_to_verify(path: Path, tmp_path: Path) -> None:
    services = desks(1 << 30).open(path, PASSPHRASE, "A")
    an_audit(services, cases=0, title="Begun before the power went")
    left = tmp_path / "left" / path.name
    left.parent.mkdir()
    copy = [sys.executable, "-S", "-c", "import shutil, sys; shutil.copy(*sys.argv[1:])"]
    for ending in ("", "-wal"):  # by another process: reading an open desk in this one would drop its lock
        subprocess.run([*copy, f"{path}{ending}", f"{left}{ending}"], check=True)
    services.desk.close()
    again = desks(1 << 30).open(left, PASSPHRASE, "A")
    assert again.desk.about.recovered
    assert waits(again)
    again.desk.verify()
    assert not waits(again)
    again.desk.close()
