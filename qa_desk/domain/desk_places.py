"""Where a desk may be worked on: not on a network drive, nor in a folder that a program copies to other computers.

One desk has one writer, and a lock says which. Locks fail on network drives, and a program that keeps folders alike
copies a file and what stands beside it at two moments: either can cost answers (sqlite.org/howtocorrupt). A copy put
there whole, as a backup is, comes to no harm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath, PureWindowsPath

from qa_desk.domain.language import tr


class PlaceKind(StrEnum):
    """What a folder is on."""

    OWN = "on this computer"
    NETWORK = "on a network drive"
    SYNCED = "copied to other computers"
    REMOVABLE = "on a drive that can be taken out"


@dataclass(frozen=True)
class PlaceFacts:
    """What the computer says of a folder: its file system ("nfs4", "ntfs", empty when unknown), and what it holds.

    ``markers`` are the hidden names found in it and in the folders around it; ``synced_roots`` are the folders that
    programs named in the environment say they copy.
    """

    folder: PurePath
    file_system: str = ""
    is_remote: bool = False
    is_removable: bool = False
    markers: frozenset[str] = frozenset()
    synced_roots: tuple[tuple[str, PurePath], ...] = ()


@dataclass(frozen=True)
class DeskPlace:
    """What a folder is, and which program copies it, where one does."""

    kind: PlaceKind
    program: str = ""

    @property
    def may_hold_work(self) -> bool:
        """Whether a desk may be made or opened for work there."""
        return self.kind in (PlaceKind.OWN, PlaceKind.REMOVABLE)

    @property
    def words(self) -> str:
        """What it is, for a sentence that begins with the folder."""
        by = f" by {self.program}" if self.program else ""
        return f"{self.kind.value}{by}"


NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "webdav", "davfs", "fuse.davfs"}
    | {"fuse.davfs2", "fuse.sshfs", "sshfs", "fuse.glusterfs", "glusterfs", "ceph", "fuse.ceph", "lustre", "gpfs"}
    | {"fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse"}
)
SYNCED_FILE_SYSTEMS = {"fuse.google-drive-ocamlfuse": tr("Google Drive"), "fuse.onedriver": "OneDrive"}
SYNCED_MARKERS = {
    ".dropbox": tr("Dropbox"),
    ".dropbox.cache": tr("Dropbox"),
    ".nextcloudsync.log": tr("Nextcloud"),
    ".owncloudsync.log": "ownCloud",
    ".stfolder": tr("Syncthing"),
    ".tmp.drivedownload": tr("Google Drive"),
    ".tmp.driveupload": tr("Google Drive"),
}
SYNCED_NAMES = {
    "dropbox": tr("Dropbox"),
    "onedrive": "OneDrive",
    "google drive": tr("Google Drive"),
    "googledrive": tr("Google Drive"),
    "my drive": tr("Google Drive"),
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": tr("a cloud service"),
    "nextcloud": tr("Nextcloud"),
    "owncloud": "ownCloud",
    "syncthing": tr("Syncthing"),
}
"""By the name of a folder. "OneDrive - Council name", "Dropbox (Team)" and "GoogleDrive-me@…" begin with theirs."""
AFTER_NAME = (" - ", " (", "-")


def place_of(facts: PlaceFacts) -> DeskPlace:
    """What a folder is. Where several things are so, the one that endangers a desk is told."""
    if facts.is_remote or _is_share(facts.folder) or facts.file_system.lower() in NETWORK_FILE_SYSTEMS:
        return DeskPlace(PlaceKind.NETWORK)
    if program := _syncing_program(facts):
        return DeskPlace(PlaceKind.SYNCED, program)
    return DeskPlace(PlaceKind.REMOVABLE if facts.is_removable else PlaceKind.OWN)


def _is_share(folder: PurePath) -> bool:
    r"""\\server\folder, also as \\?\UNC\server\folder; not \\?\C:\folder, which is a long name of this computer's."""
    drive = folder.drive if isinstance(folder, PureWindowsPath) else ""
    return drive.startswith("\\\\") and (not drive.startswith("\\\\?\\") or drive.upper().startswith("\\\\?\\UNC\\"))


def _syncing_program(facts: PlaceFacts) -> str:
    if program := SYNCED_FILE_SYSTEMS.get(facts.file_system.lower()):
        return program
    for name, root in facts.synced_roots:
        if facts.folder == root or root in facts.folder.parents:
            return name
    for marker, program in SYNCED_MARKERS.items():
        if marker in facts.markers:
            return program
    return _named_program(facts.folder.parts)


def _named_program(parts: Sequence[str]) -> str:
    for part in map(str.lower, parts):
        for name, program in SYNCED_NAMES.items():
            if part == name or part.startswith(tuple(name + after for after in AFTER_NAME)):
                return program
    return ""
