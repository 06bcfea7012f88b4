"""What can happen to the panel. Each event is appended once and never changed."""

from typing import Never

ModerationEvent = Never
