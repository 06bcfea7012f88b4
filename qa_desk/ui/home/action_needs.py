"""Actions among *What needs you today*: past their date, to be reviewed, or to be audited again."""

from qa_desk.services.actions import ActionNeeds
from qa_desk.ui.home.needs import Need


def action_needs(needs: ActionNeeds) -> tuple[Need, ...]:
    """One line for each kind of which there are any."""
    counted = (
        (needs.late, "action is past its date", "actions are past their date", "late"),
        (needs.reviews, "action without a date wants a review", "actions without a date want a review", "reviews"),
        (needs.re_audits, "re-audit is due", "re-audits are due", "re_audits"),
    )
    return tuple(
        Need("", f"{count} {one if count == 1 else many}", "", "See actions", "actions", shows)
        for count, one, many, shows in counted
        if count
    )
