"""A disk that is full: loud, nothing kept is lost, and the work goes on when there is room again."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.store.opening import making
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, names_beside, set_up


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("room", [0, 5_000, 60_000])
def test_a_full_disk_loses_nothing_that_was_kept(desk_path: Path, room: int) -> None:
    with a_desk(desk_path) as store:
        set_up(store)
    command = [sys.executable, "-m", "tests.store.full_disk_child", str(desk_path), str(room)]
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    assert said["told"], "the limit was reached"
    assert set(said["told"]) == {
        "What you just did is not saved: the disk could not be written. Everything saved before is safe. "
        "Free some space and try again, or save a copy somewhere else."
    }
    assert said["readable"] == len(said["kept"]) - 1
    assert said["refused"] == "The backup was not made: the disk could not be written."
    assert said["whole"]
    with Store.open(desk_path, PASSPHRASE) as store, store.reading() as reading:
        assert [one.id for one in reading.history.of_return("eha/C01/jo")] == said["kept"]
    assert names_beside(desk_path) == [desk_path.name]


def test_a_full_disk_is_called_so() -> None:
    with pytest.raises(UserError, match="The backup was not made: the disk is full"), making("The backup"):
        raise OSError(errno.ENOSPC, "No space left on device")
