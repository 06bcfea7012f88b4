"""A desk that is destroyed leaves nothing that its key could be made from."""

from pathlib import Path

from qa_desk.domain.recovery.events import RecoveryKeyMade
from qa_desk.store.destroying import destroy_file
from qa_desk.store.recovery import public_key_of, recovery_file_of
from tests.store.desks import a_desk, set_up

SECRET = b"a secret of 20 bytes"


def test_the_recovery_file_goes_with_the_desk(desk_path: Path) -> None:
    """What a code on paper opens would otherwise still open the pages that a drive keeps out of reach."""
    with a_desk(desk_path) as store:
        set_up(store)
        with store.writing("chair") as uow:
            uow.record(RecoveryKeyMade(public_key_of(SECRET, store.desk.id), 1))
        store.settle_recovery()
    assert recovery_file_of(desk_path).is_file()

    destroy_file(desk_path)
    assert list(desk_path.parent.iterdir()) == []
