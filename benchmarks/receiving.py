"""Taking in sealed returns, beside the bare floor: opening the seals and adding the same rows to an encrypted file."""

from pathlib import Path
from time import process_time

from benchmarks.desks import Ground, bare_store
from benchmarks.measured import Row, seconds
from benchmarks.sealed_files import make_sealed_files
from qa_desk.exchange.sealed_returns import read_return
from qa_desk.exchange.sealing import DeviceKeys, PackageKind, unseal
from qa_desk.services import Services
from qa_desk.store.store import Store

PASSPHRASE = "seven quiet herons wading"
CHAIR = "Chair"
LIMIT_S = 2.0


def receiving_row(ground: Ground, files: int = 25, cases: int = 25, answers: int = 40) -> Row:
    """That many files of as many auditors, looked at first and then taken in together."""
    folder = ground.folder / "receiving"
    folder.mkdir()
    made: list[Path] = []

    def fill(chair: Services, store: Store) -> None:
        made.extend(make_sealed_files(chair, store, folder, files, cases, answers))

    chair = ground.desks.make_filled(folder / "chair.qadesk", PASSPHRASE, CHAIR, fill)
    try:
        started = process_time()
        previewed = seconds(lambda: chair.receiving.preview(made))
        taken = seconds(lambda: chair.receiving.take_in(made))
        busy = process_time() - started
    finally:
        chair.desk.close()
    floor = seconds(lambda: _floor(folder, made))
    return Row(
        f"looking at and taking in {files} sealed returns of {cases} x {answers} answers",
        previewed + taken,
        "s",
        floor,
        "opening the seals and adding bare rows",
        limit=LIMIT_S,
        more={"looking at them": previewed, "taking them in": taken, "processor": busy},
    )


def _floor(folder: Path, paths: list[Path]) -> None:
    with Store.open(folder / "chair.qadesk", PASSPHRASE) as store, store.reading() as reading:
        keys = tuple(DeviceKeys(*pair) for pair in reading.device_keys.every())
    with bare_store(folder) as connection:
        connection.run("BEGIN IMMEDIATE")
        connection.run("CREATE TABLE revision (id TEXT PRIMARY KEY, cell TEXT, value TEXT) STRICT")
        for path in paths:
            contents = read_return(unseal(path.read_bytes(), PackageKind.RETURN, keys, path.name).body())
            rows = [(one.id, one.cell, one.value) for one in contents.revisions]
            connection.run_many("INSERT INTO revision VALUES (?, ?, ?)", rows)
        connection.run("COMMIT")
