"""Taking in sealed returns, beside the bare floor: opening the seals and adding the same rows to an encrypted file."""

from dataclasses import replace
from pathlib import Path

from benchmarks.desks import Ground, bare_store
from benchmarks.measured import Row, seconds
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Auditor
from qa_desk.exchange.sealed_returns import read_return
from qa_desk.exchange.sealing import DeviceKeys, PackageKind, unseal
from qa_desk.services import Services
from qa_desk.store.store import Store

TEMPLATE = "early_help_assessment"
PASSPHRASE = "seven quiet herons wading"
CHAIR, AUDITOR = "Chair", "Auditor"
LIMIT_S = 2.0


def receiving_row(ground: Ground, returns: int = 25) -> Row:
    """One file with that many returns, previewed and taken in, each answer with all its history."""
    folder = ground.folder / "receiving"
    folder.mkdir()
    chair = ground.desks.make(folder / "chair.qadesk", PASSPHRASE, CHAIR)
    auditor = ground.desks.make(folder / "auditor.qadesk", PASSPHRASE, AUDITOR)
    try:
        path, answers = _sealed(chair, auditor, folder, returns)
        taken = seconds(lambda: chair.receiving.take_in([path]))
    finally:
        chair.desk.close()
        auditor.desk.close()
    floor = seconds(lambda: _floor(folder, path))
    what = f"taking in {returns} sealed returns, {answers:,} answers"
    return Row(what, taken, "s", floor, "opening the seal and adding bare rows", limit=LIMIT_S)


def _sealed(chair: Services, auditor: Services, folder: Path, returns: int) -> tuple[Path, int]:
    """A file of returns, every question of each answered and signed off."""
    draft = chair.audits.draft(TEMPLATE, "Measured")
    chair.audits.set_up(replace(draft, auditors=(Auditor("a", AUDITOR),)))
    codes = "\n".join(f"C{place:03}" for place in range(1, returns + 1))
    chair.audits.add_cases(draft.id, chair.audits.read_cases(f"Code\n{codes}"))
    chair.enrolment.enrol(auditor.enrolment.own_card().card)
    (pack,) = chair.packs.issue(draft.id, folder).files
    auditor.packs.open(pack.path, auditor.packs.preview(pack.path).sender_words)
    for return_id in auditor.returns.ids(draft.id):
        session = auditor.returns.open(return_id)
        session.revise_many(
            (state.question.name, Answer(note="As the record has it, in a sentence of usual length."))
            for state in session.form.states()
        )
        session.not_known("Measured")
    path = folder / "measured.qareturn"
    return path, auditor.sending.seal(draft.id, path).answers


def _floor(folder: Path, path: Path) -> None:
    with Store.open(folder / "chair.qadesk", PASSPHRASE) as store, store.reading() as reading:
        keys = tuple(DeviceKeys(*pair) for pair in reading.device_keys.every())
    contents = read_return(unseal(path.read_bytes(), PackageKind.RETURN, keys, path.name).body())
    with bare_store(folder) as connection:
        connection.run("BEGIN IMMEDIATE")
        connection.run("CREATE TABLE revision (id TEXT PRIMARY KEY, cell TEXT, value TEXT) STRICT")
        rows = [(one.id, one.cell, one.value) for one in contents.revisions]
        connection.run_many("INSERT INTO revision VALUES (?, ?, ?)", rows)
        connection.run("COMMIT")
