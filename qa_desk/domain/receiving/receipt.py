"""The chair's receipt for a sealed return: figures that show later whether a history was rewritten."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Receipt:
    """What came in: from whom, in which version, how many returns, and how far the sending device had come.

    ``taken_in`` is words for the moment; ``device_size`` and ``device_hash`` are the checkpoint of the device's chain.
    """

    audit_title: str
    auditor: str
    version: int
    returns: int
    taken_in: str
    package: str
    sha256: str
    device: str
    device_size: int
    device_hash: str

    @property
    def words(self) -> str:
        """The receipt as text to send back."""
        returns = "1 return" if self.returns == 1 else f"{self.returns} returns"
        return (
            f"{self.audit_title}\n\n"
            f"Received from {self.auditor}: {returns}, version {self.version}, taken in on {self.taken_in}.\n"
            f"Package {self.package}\n"
            f"SHA-256 of the file {self.sha256}\n"
            f"Checkpoint of the device {self.device}: {self.device_size} events, {self.device_hash}\n\n"
            "Keep this. It shows what the chair has, and whether a history was changed afterwards.\n"
        )
