"""Destroying a whole desk at the end of its time: its key can never be made again, and a certificate says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.atomic_files import check_target, write_file
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.typed_words import checked_line, checked_words
from qa_desk.reports.access.certificate import DestroyedDesk, certificate, certificate_text
from qa_desk.services import Services
from qa_desk.services.backups import BackupService
from qa_desk.services.desks import Desks
from qa_desk.services.reports import refuse_desk_at
from qa_desk.services.reports.files import file_of
from qa_desk.store.destroying import destroy_file

NOTHING = tr("Nothing was destroyed.")


@dataclass(frozen=True)
class Destruction:
    """What a person asks for: the desk's name typed out, why, who decided, and where the certificate goes."""

    name: str
    reason: str
    decided_by: str
    certificate: Path
    folders: tuple[Path, ...] = ()
    """Where else backups of it are kept."""


def destroy_desk(desks: Desks, path: Path, passphrase: str, actor: str, wish: Destruction) -> DestroyedDesk:
    """Destroy a desk and its known backups. The desk goes last, so that what was stopped can be begun again."""
    if wish.name != path.stem:
        raise UserError(
            tr("The name typed is not {stem}.", stem=path.stem),
            tr("{NOTHING} Type the name of the desk.", NOTHING=NOTHING),
            "name",
        )
    why = checked_words(wish.reason, tr("Say why the desk is destroyed."), "reason")
    who = checked_line(wish.decided_by, tr("Write who decided it, by name or role."), "decided_by")
    refuse_desk_at(wish.certificate)
    check_target(wish.certificate)
    services = desks.open(path, passphrase, actor)
    try:
        if services.desk.needs_verifying:
            services.desk.verify()
        _check_no_hold(services)
        about, (entries, head) = services.desk.about, services.desk.head
        audits = len(services.audits.programme())
        copies = tuple(dict.fromkeys(_copies(services.backups, path, wish.folders)))
    finally:
        services.desk.close()
    destroyed, left = _destroy((*copies, path))
    if path.exists():
        raise UserError(
            tr("{name} could not be destroyed, {count} of its backups were.", name=path.name, count=len(destroyed)),
            tr("The desk is as it was. Close whatever holds it, and begin again."),
        )
    done = DestroyedDesk(
        path.name, about.id, head, entries, audits, desks.clock.now(), why, who, actor, destroyed, left
    )
    _write(wish.certificate, done)
    return done


def _check_no_hold(services: Services) -> None:
    holds = services.retention.holds()
    if holds:
        raise UserError(
            tr("The desk cannot be destroyed: a legal hold stands ({reason}).", reason=holds[0].reason),
            tr("{NOTHING} Lift every legal hold first, each with its reason.", NOTHING=NOTHING),
        )


def _copies(backups: BackupService, path: Path, folders: Sequence[Path]) -> Iterator[Path]:
    for folder in (backups.own_folder, path.parent, *folders):
        if folder.is_dir():
            yield from (one.path for one in backups.kept_in(folder))
    yield from sorted(path.parent.glob(f"{path.stem}-replaced-*.qadesk"))


def _destroy(paths: Sequence[Path]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    destroyed, left = list[str](), list[str]()
    for path in paths:
        try:
            destroy_file(path)
        except OSError:
            left.append(str(path))
        else:
            destroyed.append(str(path))
    return tuple(destroyed), tuple(left)


def _write(path: Path, done: DestroyedDesk) -> None:
    is_pdf = path.suffix.lower() == ".pdf"
    contents = file_of(certificate(done), ".pdf", Progress()) if is_pdf else certificate_text(done).encode()
    write_file(path, contents)
