"""Network drives and synced folders are told by what computers really say of them."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from qa_desk.domain.desk_places import DeskPlace, PlaceFacts, PlaceKind, place_of

SYNCED_FOLDERS = {
    PureWindowsPath(r"C:\Staff\amy\OneDrive - Northshire Council\Audits"): "OneDrive",
    PureWindowsPath(r"C:\Staff\amy\OneDrive"): "OneDrive",
    PureWindowsPath(r"C:\Staff\amy\Dropbox (Partnership)\Desks"): "Dropbox",
    PureWindowsPath(r"G:\My Drive\Audits"): "Google Drive",
    PureWindowsPath(r"C:\Staff\amy\iCloudDrive"): "iCloud",
    PurePosixPath("/Volumes/x/Library/Mobile Documents/com~apple~CloudDocs"): "iCloud",
    PurePosixPath("/Volumes/x/Library/CloudStorage/OneDrive-Northshire"): "a cloud service",
    PurePosixPath("/srv/amy/Nextcloud/Audits"): "Nextcloud",
}


@pytest.mark.parametrize("folder", SYNCED_FOLDERS)
def test_a_folder_is_synced_by_its_name(folder: PurePath) -> None:
    place = place_of(PlaceFacts(folder))
    assert place == DeskPlace(PlaceKind.SYNCED, SYNCED_FOLDERS[folder])
    assert not place.may_hold_work
    assert place.words == f"copied to other computers by {SYNCED_FOLDERS[folder]}"


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath(r"\\server\audits\2026"),
        PureWindowsPath(r"\\?\UNC\server\audits"),
        PureWindowsPath("//server/audits"),
    ],
)
def test_a_share_is_a_network_drive_by_its_name(folder: PurePath) -> None:
    assert place_of(PlaceFacts(folder)).kind is PlaceKind.NETWORK


@pytest.mark.parametrize(
    "folder",
    [
        PureWindowsPath(r"C:\Staff\amy\Documents\QA Desk"),
        PureWindowsPath(r"\\?\C:\Staff\amy\Documents"),
        PurePosixPath("/srv/amy/Documents/Dropboxes seen"),
        PurePosixPath("/srv/amy/onedriver notes"),
    ],
)
def test_other_folders_are_of_this_computer(folder: PurePath) -> None:
    place = place_of(PlaceFacts(folder, "ext4"))
    assert (place.kind, place.may_hold_work) == (PlaceKind.OWN, True)


def test_what_the_computer_says_decides() -> None:
    here = PurePosixPath("/srv/audits")
    assert [place_of(PlaceFacts(here, name)).kind for name in ("nfs4", "cifs", "fuse.sshfs")] == [PlaceKind.NETWORK] * 3
    assert place_of(PlaceFacts(PureWindowsPath("Z:\\Audits"), is_remote=True)).kind is PlaceKind.NETWORK
    assert place_of(PlaceFacts(here, markers=frozenset({".stfolder"}))).program == "Syncthing"
    assert place_of(PlaceFacts(here / "deep", synced_roots=(("OneDrive", here),))).program == "OneDrive"
    removable = place_of(PlaceFacts(here, "vfat", is_removable=True))
    assert (removable.kind, removable.may_hold_work) == (PlaceKind.REMOVABLE, True)
    assert place_of(PlaceFacts(here, "nfs", is_removable=True)).kind is PlaceKind.NETWORK
