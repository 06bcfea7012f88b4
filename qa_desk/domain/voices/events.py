"""What can happen to practitioner and family voice. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.voices.voice import Said


@dataclass(frozen=True)
class VoiceRecorded:
    """What somebody said was recorded, for a case or, with an empty ``subject``, for the audit."""

    kind: ClassVar[str] = "voice.recorded"
    voice: str
    audit: str
    subject: str
    said: Said


@dataclass(frozen=True)
class VoiceCorrected:
    """It was written down wrongly, and why it says this now; what it said before stays here."""

    kind: ClassVar[str] = "voice.corrected"
    voice: str
    audit: str
    said: Said
    reason: str


VoiceEvent = VoiceRecorded | VoiceCorrected
