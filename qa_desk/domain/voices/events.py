"""What can happen to practitioner and family voice. Each event is appended once and never changed."""

from typing import Never

VoiceEvent = Never
