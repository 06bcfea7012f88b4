"""Reasons offered where a reason is asked for."""

HAND_BACK_REASONS = (
    "I or my team worked with this family",
    "I cannot do it in time",
    "Not enough on file to audit",
)
REOPEN_REASONS = ("A mistake in an answer", "New papers came in", "The chair asked for more")
