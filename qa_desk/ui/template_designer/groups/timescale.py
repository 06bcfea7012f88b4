"""The time limit of a date: from when, how long, in which days."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.ui.look import Look
from qa_desk.ui.nations import NATION_WORDS
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, text_of, texts_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group

UNITS = (
    ("working_days", tr("working days")),
    ("days", "days"),
    ("hours", "hours"),
    ("weeks", "weeks"),
    ("months", "months"),
)
DAYS_ONE = (("after_event", tr("The day after (the usual count)")), ("event", tr("The day itself")))
DATED = (QuestionType.DATE, QuestionType.TIMESCALE)


class TimescaleGroup(Group):
    """Everything about the clock of one question."""

    title = tr("Time limit")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.starts_property = self.ticks(
            "timescale.starts",
            tr("Counted from"),
            tr("The first of these that is answered. With none ticked, both dates are asked"),
        )
        self.line("timescale.limit", tr("Limit"), widest=100, figures=True)
        self.choice("timescale.unit", tr("Counted in"), UNITS)
        self.choice("timescale.day_one", tr("Day one is"), DAYS_ONE, usual="after_event")
        nations = [("", tr("Those of the audit")), *((nation.value, words) for nation, words in NATION_WORDS.items())]
        self.choice("timescale.nation", tr("Bank holidays"), nations)
        self.line("timescale.start_label", tr("Words for the date it starts"), tr("Only where both dates are asked"))
        self.line("timescale.done_label", tr("Words for the date it was done"))

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        dated = [one for one in facts.before(question.name) if one.kind in DATED]
        known = {one.name for one in dated}
        there = [(one.name, f"{one.number} {one.title}") for one in dated]
        lost = [(name, name) for name in texts_of(tree_of(question.tree, "timescale"), "starts") if name not in known]
        self.starts_property.offer([*there, *lost])

    def takes(self, key: str, question: QuestionFacts) -> bool:
        rule = tree_of(question.tree, "timescale")
        if key == "timescale.start_label" and texts_of(rule, "starts"):
            return False
        return question.kind is QuestionType.TIMESCALE

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:
        rule = tree_of(question.tree, "timescale")
        limit, unit = text_of(rule, "limit") or tr("no limit"), dict(UNITS).get(text_of(rule, "unit"), "")
        starts = [facts.by_name[name].number for name in texts_of(rule, "starts") if name in facts.by_name]
        return (
            tr("{limit} {unit} from question {join}", limit=limit, unit=unit, join=", ".join(starts))
            if starts
            else tr("{limit} {unit}, both dates asked", limit=limit, unit=unit)
        )
