"""The ways work stops that a person should hear about, or asked for."""

from qa_desk.domain.language import tr


class UserError(Exception):
    """A refusal in plain words: what happened, what is safe, what to do.

    ``field`` names the input the words belong beside, if there is one.
    """

    def __init__(self, message: str, hint: str = "", field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.field = field

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class SnapshotOffered(UserError):  # noqa: N818 - what can be done, for those who show it
    """The desk itself cannot be opened here, and a read-only snapshot of it can be."""


class ReadOnlyDesk(UserError):  # noqa: N818 - what it is, in the words of those who show it
    """Something would have been written to a snapshot. Nothing was."""


class Cancelled(Exception):  # noqa: N818 - a wish of the user, not an error
    """The person asked to stop; nothing that was begun has been kept."""


class NotSaved(UserError):  # noqa: N818 - what happened, in the words of those who show it
    """What was just done did not reach the disk. The desk is as it was before, and can be written again later.

    ``cause`` is the reason alone ("the disk is full"), for those who can say what was not saved.
    """

    def __init__(self, cause: str) -> None:
        super().__init__(
            tr("What you just did is not saved: {cause}.", cause=cause),
            tr("Everything saved before is safe. Free some space and try again, or save a copy somewhere else."),
        )
        self.cause = cause
