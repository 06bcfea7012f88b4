"""What happens to a file that leaves the desk, as the journal keeps it for ever."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class FileIntended:
    """A file is about to be put at ``path``. Once it is there, the event noted here is recorded: ``done_kind``, and
    its body as the journal writes it. Stopped in between, the desk looks for the file at its next start."""

    kind: ClassVar[str] = "file.intended"
    audit: str
    path: str
    sha256: str
    done_kind: str
    done_body: str


@dataclass(frozen=True)
class FileGivenUp:
    """A file that was about to be made is not there as it was to be: it could not be written, or was stopped."""

    kind: ClassVar[str] = "file.given_up"
    audit: str
    sha256: str


MadeFileEvent = FileIntended | FileGivenUp
