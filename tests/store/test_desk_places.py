"""What this computer says of a folder, from its real files."""

from pathlib import Path

from qa_desk.domain.desk_places import PlaceKind
from qa_desk.store.desk_places import facts_of, mount_of, place_of_desk

MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 22 0:40 / /srv rw,relatime shared:9 - nfs4 server:/export rw,vers=4.2
32 31 0:41 / /srv/Team\\040drive rw shared:4 master:2 - cifs //server/team rw
33 22 8:17 / /media/stick rw,nosuid - vfat /dev/sdb1 rw
34 33 8:18 / /media/stick rw,nosuid - exfat /dev/sdc1 rw
a line that says nothing
"""


def test_the_longest_mount_point_above_a_folder_counts() -> None:
    assert mount_of(Path("/var/desks"), MOUNTS) == ("ext4", "254:0")
    assert mount_of(Path("/srv/audits"), MOUNTS) == ("nfs4", "0:40")
    assert mount_of(Path("/srv/Team drive/2026"), MOUNTS) == ("cifs", "0:41")
    assert mount_of(Path("/srvx"), MOUNTS) == ("ext4", "254:0")
    assert mount_of(Path("/media/stick"), MOUNTS) == ("exfat", "8:18"), "what was mounted over the other"
    assert mount_of(Path("/anywhere"), "") == ("", "")


def test_marks_in_the_folders_around_and_the_environment_are_seen(tmp_path: Path) -> None:
    inside = tmp_path / "team" / "audits"
    inside.mkdir(parents=True)
    assert place_of_desk(inside / "new.qadesk").kind is PlaceKind.OWN
    assert facts_of(inside, {"OneDrive": str(tmp_path), "OneDriveCommercial": ""}).synced_roots == (
        ("OneDrive", tmp_path),
    )
    (tmp_path / "team" / ".stfolder").mkdir()
    assert place_of_desk(inside / "new.qadesk").program == "Syncthing"


def test_the_settings_of_dropbox_are_not_what_it_copies(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert place_of_desk(tmp_path / "new.qadesk").kind is PlaceKind.OWN
    (tmp_path / ".dropbox").rmdir()
    (tmp_path / ".dropbox").write_bytes(b"")
    assert place_of_desk(tmp_path / "new.qadesk").program == "Dropbox"
