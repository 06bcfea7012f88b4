"""Who should be at a meeting, and when it is quorate."""

from collections.abc import Mapping

from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceMark, QuestionType
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.choice_lines import ChoiceLines
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, pairs_of, text_of, texts_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import Property

MARK_WORDS = {
    AttendanceMark.ATTENDED: tr("Attended"),
    AttendanceMark.SENT_REPORT: tr("Sent a report"),
    AttendanceMark.APOLOGIES: tr("Apologies"),
    AttendanceMark.DID_NOT_ATTEND: tr("Did not attend"),
    AttendanceMark.NOT_INVITED: tr("Not invited"),
}


class AttendanceGroup(Group):
    """Roles one to a line, and the quorum beneath them."""

    title = tr("Attendance and quorum")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.roles_property = ChoiceLines(look, tr("Who should be there"), tr("One role or agency to a line"))
        self.fields.addWidget(self.roles_property)
        self.roles_property.given.connect(self._on_roles_given)
        self.roles_property.left.connect(self.left)
        self.needed_property = self.ticks("attendance.quorum.roles", tr("Must be in for a quorum"))
        self.line("attendance.quorum.minimum", tr("How many must be in, in all"), widest=100, figures=True)
        counts = self.ticks(
            "attendance.quorum.counts", tr("Counts as being in"), usual=(AttendanceMark.ATTENDED.value,)
        )
        counts.offer([(mark.value, words) for mark, words in MARK_WORDS.items()])

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:  # noqa: ARG002 - the same for all groups
        roles = tree_of(tree_of(question.tree, "attendance"), "roles")
        self.roles_property.show_choices(roles)
        self.needed_property.offer(pairs_of(roles))

    def takes(self, key: str, question: QuestionFacts) -> bool:  # noqa: ARG002 - all of it or nothing
        return question.kind is QuestionType.ATTENDANCE

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        rule = tree_of(question.tree, "attendance")
        quorum = tree_of(rule, "quorum")
        minimum = text_of(quorum, "minimum") or str(len(texts_of(quorum, "roles")))
        return tr("{count} roles, quorum {minimum}", count=len(tree_of(rule, "roles")), minimum=minimum)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.roles_property.set_read_only(read_only)

    def field_of(self, key: str) -> Property | None:
        return self.roles_property if key == "attendance" else super().field_of(key)

    def _on_roles_given(self, roles: dict[str, Plain]) -> None:
        quorum = _still_there(tree_of(tree_of(self._tree, "attendance"), "quorum"), roles)
        self.changed.emit("attendance", {"roles": roles, "quorum": quorum}, True)


def _still_there(quorum: Mapping[str, Plain], roles: Mapping[str, Plain]) -> dict[str, Plain]:
    """The quorum without roles that are gone; a grid without any rule still has the key."""
    kept = dict(quorum)
    needed: list[Plain] = [role for role in texts_of(quorum, "roles") if role in roles]
    if "roles" in kept:
        kept["roles"] = needed
    return kept or {"minimum": "1"}
