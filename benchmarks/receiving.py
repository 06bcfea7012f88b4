"""Taking in sealed returns, beside the bare floor: opening the seals and adding the same rows to an encrypted file."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

from benchmarks.desks import Ground, bare_store
from benchmarks.measured import Row, seconds
from benchmarks.sealed_files import make_sealed_files
from qa_desk.exchange.sealing import DeviceKeys, PackageKind, unseal
from qa_desk.services import Services
from qa_desk.store.store import Store

PASSPHRASE = "seven quiet herons wading"
CHAIR = "Chair"
LIMIT_S = 2.0


def receiving_row(ground: Ground, files: int = 25, cases: int = 25, answers: int = 40) -> Row:
    """That many files of as many auditors, looked at first and then taken in together, as a chair does."""
    folder = ground.folder / "receiving"
    folder.mkdir()
    made: list[Path] = []

    def fill(chair: Services, store: Store) -> None:
        made.extend(make_sealed_files(chair, store, folder, files, cases, answers))

    ground.desks.make_filled(folder / "chair.qadesk", PASSPHRASE, CHAIR, fill).desk.close()
    shutil.copy(folder / "chair.qadesk", folder / "unseen.qadesk")
    with _open(ground, folder / "unseen.qadesk") as chair:
        unseen, unseen_busy = _measured(lambda: chair.receiving.take_in(made))
    with _open(ground, folder / "chair.qadesk") as chair:
        previewed, previewed_busy = _measured(lambda: chair.receiving.preview(made))
        taken, taken_busy = _measured(lambda: chair.receiving.take_in(made))
    floor, floor_busy = _measured(lambda: _floor(folder, made))
    return Row(
        f"taking in {files} sealed returns of {cases} x {answers} answers that were looked at",
        taken,
        "s",
        floor,
        "opening the seals and adding bare rows",
        limit=LIMIT_S,
        more={
            "of the processor": taken_busy,
            "floor of the processor": floor_busy,
            "looking at them": previewed,
            "that of the processor": previewed_busy,
            "taking in without looking": unseen,
            "which is of the processor": unseen_busy,
        },
    )


@contextmanager
def _open(ground: Ground, path: Path) -> Iterator[Services]:
    chair = ground.desks.open(path, PASSPHRASE, CHAIR)
    try:
        yield chair
    finally:
        chair.desk.close()


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    """How long one call takes, by the clock and of the processor, whatever else the computer does."""
    busy = process_time()
    took = seconds(work)
    return took, process_time() - busy


def _floor(folder: Path, paths: list[Path]) -> None:
    """Nothing is checked but the seal and the signature, and nothing is kept but the lines of each file."""
    with Store.open(folder / "chair.qadesk", PASSPHRASE) as store, store.reading() as reading:
        keys = tuple(DeviceKeys(*pair) for pair in reading.device_keys.every())
    with bare_store(folder) as connection:
        connection.run("BEGIN IMMEDIATE")
        connection.run("CREATE TABLE revision (place INTEGER, cell TEXT, value TEXT) STRICT")
        for path in paths:
            lines = unseal(path.read_bytes(), PackageKind.RETURN, keys, path.name).body().decode().split("\n")
            rows = ((place, cell, value) for _, cell, value, _, _, place, *_ in map(json.loads, lines[1:]))
            connection.run_many("INSERT INTO revision VALUES (?, ?, ?)", rows)
        connection.run("COMMIT")
