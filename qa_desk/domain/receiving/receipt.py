"""The chair's receipt for a sealed return: figures that show later whether a history was rewritten."""

from dataclasses import dataclass

from qa_desk.domain.language import tr


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
        returns = "1 return" if self.returns == 1 else tr("{returns} returns", returns=self.returns)
        return tr(
            "{audit_title}\n\n"
            "Received from {auditor}: {returns}, version {version}, taken in on {taken_in}.\n"
            "Package {package}\n"
            "SHA-256 of the file {sha256}\n"
            "Checkpoint of the device {device}: {device_size} events, {device_hash}\n\n"
            "Keep this. It shows what the chair has, and whether a history was changed afterwards.\n",
            audit_title=self.audit_title,
            auditor=self.auditor,
            returns=returns,
            version=self.version,
            taken_in=self.taken_in,
            package=self.package,
            sha256=self.sha256,
            device=self.device,
            device_size=self.device_size,
            device_hash=self.device_hash,
        )
