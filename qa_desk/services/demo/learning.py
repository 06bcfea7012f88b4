"""What the demo desk learned from reviews, inspections and forums, and the visits that tested Section 11 returns."""

from datetime import date

from qa_desk.domain.area_checks.check import Match, Survey, Visit
from qa_desk.domain.learning.entry import Answer, Difference, Learning, LearningKind, SeenTheme
from qa_desk.domain.themes.links import ThemeKind
from qa_desk.services.demo.shipped_texts import ShippedText
from qa_desk.services.demo.workbench import Workbench


def record_learning(bench: Workbench) -> None:
    """Record every source of the shipped file, and what is known of the difference that it made."""
    told, services = bench.texts("learning"), bench.services
    themes = {theme.name: theme.id for theme in services.themes.vocabulary().standing}
    for source in told["sources"].members:
        seen = tuple(
            SeenTheme(_theme(bench, themes, one["theme"].text), ThemeKind(one["shows"].text))
            for one in source["themes"].members
        )
        done = source.get("done")
        learning = Learning(
            LearningKind(source["kind"].text), source["title"].text, date.fromisoformat(source["on"].text),
            source["learned"].text, seen, done.text if done else "",
        )  # fmt: skip
        entry = services.learning.record(learning).entry
        for one in _members(source, "changed"):
            services.learning.tell_difference(entry.id, _difference(one))
    for one in told["audits"].members:
        services.learning.tell_difference(one["audit"].text, _difference(one))


def record_area_checks(bench: Workbench) -> None:
    """Record the visits to two agencies and the survey of a third, all on supervision."""
    told, checks = bench.texts("learning"), bench.services.area_checks
    for one in told["visits"].members:
        words = {name: place.text for name, place in one.places()}
        visit = Visit(
            date.fromisoformat(words["on"]), words["who"], words["asked"], words["seen"], Match(words["match"])
        )
        checks.visit(words["audit"], words["agency"], words["section"], visit)
    for one in told["surveys"].members:
        words = {name: place.text for name, place in one.places()}
        yes, partly, no = (int(words[name]) for name in ("yes", "partly", "no"))
        survey = Survey(date.fromisoformat(words["on"]), words["question"], yes, partly, no, yes + partly + no)
        checks.survey(words["audit"], words["agency"], words["section"], survey)


def _members(source: ShippedText, name: str) -> list[ShippedText]:
    found = source.get(name)
    return list(found.members) if found else []


def _theme(bench: Workbench, themes: dict[str, str], name: str) -> str:
    """The theme of a name, added to the vocabulary where no audit showed it."""
    if name not in themes:
        themes[name] = bench.services.themes.add(name).theme
    return themes[name]


def _difference(one: ShippedText) -> Difference:
    return Difference(Answer(one["answer"].text), date.fromisoformat(one["told_on"].text), one["how"].text)
