"""The forms a partnership can audit with: those shipped, and those its audits were set up with."""

from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.filled_form import FormPlan
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.domain.translated import in_language
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import read_template


class TemplateService:
    """Shipped templates by name, and the kept ones by the reference of an audit."""

    def __init__(self, store: Store, library: TemplateLibrary) -> None:
        self._store, self._library = store, library
        self._plans: dict[str, FormPlan] = {}
        self._translated: dict[tuple[str, str], FormPlan] = {}

    def shipped(self) -> tuple[Template, ...]:
        """Every template of the library, by title."""
        return tuple(sorted(self._library.list(), key=lambda template: template.title))

    def get(self, name: str, edition: str) -> Template:
        """One edition of a template of the library; raises UserError when it is not there."""
        return self._library.get(name, edition)

    def plan(self, reference: TemplateReference) -> FormPlan:
        """The template an audit was set up with, read from the desk itself and made ready for filling."""
        if reference.content_hash not in self._plans:
            with self._store.reading() as reading:
                source = reading.templates.source(reference.content_hash)
            template = read_template(source).template if source else None
            if template is None:
                raise UserError(
                    tr(
                        "The template {name} {edition} cannot be read from this desk.",
                        name=reference.name,
                        edition=reference.edition,
                    ),
                    tr("Your answers are safe. Run a check of this desk, or restore a backup."),
                )
            self._plans[reference.content_hash] = FormPlan(template)
        return self._plans[reference.content_hash]

    def plan_in(self, reference: TemplateReference, language: str) -> FormPlan:
        """The same in one of its other languages, for those who grade in it; as written when it has none such."""
        plan = self.plan(reference)
        if all(one.language != language for one in plan.template.translations):
            return plan
        key = (reference.content_hash, language)
        if key not in self._translated:
            self._translated[key] = FormPlan(in_language(plan.template, language))
        return self._translated[key]
