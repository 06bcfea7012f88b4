"""Action plans: made from findings or by hand, followed to the end, never edited behind anyone's back."""

from qa_desk.services.actions.lists import ActionNeeds, ActionWithHistory
from qa_desk.services.actions.making import NewAction
from qa_desk.services.actions.pasting import Into, PlanPasting
from qa_desk.services.actions.service import ActionService
from qa_desk.services.actions.verbs import ActionDone, ActionsDone

__all__ = [
    "ActionDone",
    "ActionNeeds",
    "ActionService",
    "ActionWithHistory",
    "ActionsDone",
    "Into",
    "NewAction",
    "PlanPasting",
]
