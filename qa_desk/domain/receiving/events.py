"""What can happen to packs and returns that travel. Each event is appended once and never changed."""

from typing import Never

ReceivingEvent = Never
