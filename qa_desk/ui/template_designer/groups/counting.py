"""How an answer counts: in its section, for the grade, and as a floor under it."""

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, text_of
from qa_desk.ui.template_designer.groups.group import Group

GRADES = (
    ("", tr("Nothing: it is a question like the others")),
    ("section", tr("Its section")),
    ("overall", tr("The whole")),
)


class CountingGroup(Group):
    """Weight, critical, limiting, and what a grade is the grade of."""

    title = tr("How it counts")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.choice("grades", tr("It is the grade of"), GRADES)
        self.line(
            "weight",
            tr("Weight in its section"),
            tr("1 is usual, 2 counts twice, 0 not at all"),
            widest=100,
            figures=True,
        )
        self.tick("critical", tr("Critical"), tr("A low answer can hold down the grade of its section"))
        self.tick("limiting", tr("Limiting"), tr("A low answer can hold down the overall grade"))

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        told = [word.capitalize() for word in ("critical", "limiting") if text_of(question.tree, word) == "true"]
        grades = text_of(question.tree, "grades")
        if grades:
            told.insert(0, tr("The overall grade") if grades == "overall" else tr("The grade of its section"))
        weight = text_of(question.tree, "weight")
        if weight:
            told.append(tr("weight {weight}", weight=weight))
        return ", ".join(told) or "Weight 1"
