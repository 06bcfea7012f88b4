"""Packs and sealed returns as files: where they go, and reading one without trusting anything about it."""

import re
import secrets
from collections.abc import Collection
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.sealing import MOST_FILE_BYTES, DeviceKeys, PackageKind, Unsealed, unseal

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def new_package_id() -> str:
    """A name for a package that no other has."""
    return secrets.token_hex(16)


def opened_file(path: Path, kind: PackageKind, keys: tuple[DeviceKeys, ...]) -> Unsealed:
    """A file, opened and its signature checked; raises UserError with the reason when it cannot be."""
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise refusals.too_large()
        contents = path.read_bytes()
    except OSError:
        raise UserError(
            tr('"{name}" cannot be read.', name=path.name), tr("Nothing was changed. Check where the file is.")
        ) from None
    return unseal(contents, kind, keys, path.name)


def free_path(folder: Path, stem: str, suffix: str, taken: Collection[Path] = ()) -> Path:
    """A file name in a folder that is plain on every system, and not taken yet, also not by a file still to come."""
    plain = _NOT_IN_NAMES.sub(" ", stem).strip(" .")[:100] or tr("QA Desk")
    path, number = folder / f"{plain}{suffix}", 2
    while path.exists() or path in taken:
        path, number = folder / f"{plain} ({number}){suffix}", number + 1
    return path
