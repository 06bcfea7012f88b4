"""What there is to look at in a file as a whole before it is shared: small groups, single cases, earlier files."""

from collections.abc import Iterator

from qa_desk.domain.disclosure import rule_named
from qa_desk.domain.disclosure.differencing import differencing_warnings
from qa_desk.domain.findings.groups import groupings
from qa_desk.domain.wording import counted
from qa_desk.services.counting import counting, overall_grades
from qa_desk.services.reports.recipe import Gathering, Recipe
from qa_desk.services.small_numbers import population_of

GROUPS = "groups"
"""The part of a report that tells of groups, by its name."""


def whole_file_words(gathering: Gathering, recipe: Recipe) -> Iterator[str]:
    """A sentence for each."""
    rule, audit, found = rule_named(gathering.choices.rule), gathering.audit.id, gathering.found
    if not recipe.hides:
        title = recipe.offered.title
        yield f"No rule for small numbers reaches “{title}”. Give it only to those who may see every case."
    elif not rule.hides and _tells_of_groups(gathering, recipe):
        yield from _small_groups(gathering)
    earlier = gathering.reading.made_files.of_audit(audit)
    population = population_of(gathering.reading, audit)
    yield from differencing_warnings(rule, population, found.signed_off, earlier)


def _tells_of_groups(gathering: Gathering, recipe: Recipe) -> bool:
    has_them = any(part.name == GROUPS for part in recipe.offered.parts)
    return has_them and GROUPS not in gathering.choices.left_out


def _small_groups(gathering: Gathering) -> Iterator[str]:
    reading, found = gathering.reading, gathering.found
    overall = found.template.grade_question(None)
    if overall is None:
        return
    graded = overall_grades(reading, found.audit, overall.name, counting(reading, found.audit, found.template))
    for grouping in groupings(reading.audits.subjects(found.audit), graded, found.overall):
        for group in grouping.groups:
            if group.is_small:
                many = counted(group.subjects, found.template.subject)
                yield f"{grouping.title} {group.value} has {many}. What is told of so few may tell of one child."
