"""Reasons offered where a reason is asked for."""

from qa_desk.domain.language import tr

HAND_BACK_REASONS = (
    tr("I or my team worked with this family"),
    tr("I cannot do it in time"),
    tr("Not enough on file to audit"),
)
REOPEN_REASONS = (tr("A mistake in an answer"), tr("New papers came in"), tr("The chair asked for more"))
