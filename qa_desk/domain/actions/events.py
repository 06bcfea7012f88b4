"""What can happen to action plans. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.actions.action import Action, Entry, Plan


@dataclass(frozen=True)
class PlanKept:
    """A plan was made, or what is said of it changed: the whole of it as it now stands."""

    kind: ClassVar[str] = "action_plan.kept"
    plan: Plan


@dataclass(frozen=True)
class ActionRecorded:
    """Something was done to an action: what, and the whole of the action as it now stands.

    The record before it says how it stood until then, so that any act can be taken back by a further record.
    """

    kind: ClassVar[str] = "action.recorded"
    action: Action
    entry: Entry


ActionEvent = PlanKept | ActionRecorded
