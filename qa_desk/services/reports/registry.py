"""Every kind of file that can be made, in the order in which it is offered."""

from qa_desk.domain.errors import UserError
from qa_desk.services.reports.areas import AREAS
from qa_desk.services.reports.findings import FINDINGS
from qa_desk.services.reports.one_page import ONE_PAGE
from qa_desk.services.reports.panel import PANEL
from qa_desk.services.reports.recipe import Recipe

RECIPES: tuple[Recipe, ...] = (
    *FINDINGS,
    *ONE_PAGE,
    *AREAS,
    *PANEL,
)


def recipe_of(kind: str) -> Recipe:
    """How a kind of file is made; raises UserError when there is none of that name."""
    for recipe in RECIPES:
        if recipe.offered.kind == kind:
            return recipe
    every = ", ".join(recipe.offered.kind for recipe in RECIPES)
    raise UserError(f'QA Desk makes no report called "{kind}".', f"Nothing was made. It makes: {every}.")
