"""What can happen to immediate safeguarding concerns. Each event is appended once and never changed."""

from typing import Never

ConcernEvent = Never
