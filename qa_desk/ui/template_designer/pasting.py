"""Lines from Word or Excel that become questions."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.templates.drafts.moves import is_copied
from qa_desk.templates.drafts.pasting import PastedQuestion, paste_questions, read_pasted
from qa_desk.ui.template_designer.editing import Editing
from qa_desk.ui.template_designer.facts import DraftFacts, text_of
from qa_desk.ui.template_designer.paste_pane import PastedLine
from qa_desk.ui.template_designer.places import PlaceKind
from qa_desk.ui.template_designer.view import DesignerPage


class Pasting(QObject):
    """Shows what lines will become before they do."""

    def __init__(self, page: DesignerPage, editing: Editing) -> None:
        super().__init__(page)
        self._page, self._editing = page, editing
        self._read: tuple[PastedQuestion, ...] = ()
        page.workbench.outline.paste_lines_requested.connect(self.begin)
        page.paste.text_changed.connect(self._on_text_changed)
        page.paste.add_requested.connect(self._on_add_requested)

    def begin(self) -> None:
        """Start with the lines on the clipboard."""
        if self._editing.read_only:
            return
        self._editing.end_burst()
        facts, place = DraftFacts(self._editing.draft.plain), self._editing.place
        sections = [(text_of(one, "name"), text_of(one, "label")) for one in facts.sections]
        section = facts.by_name[place.name].section if place.name in facts.by_name else place.name
        known = [name for name, _ in sections]
        text = QGuiApplication.clipboard().text()
        self._page.show_paste()
        chosen = section if section in known else known[-1] if known else ""
        self._page.paste.begin(sections, chosen, "" if is_copied(text) else text)

    def _on_text_changed(self, section: str, text: str) -> None:  # noqa: ARG002 - the same lines in every section
        try:
            self._read = read_pasted(self._editing.draft, text) if text.strip() else ()
        except UserError as problem:
            self._read = ()
            self._page.paste.lines_box.tell_problem(str(problem))
        else:
            self._page.paste.lines_box.tell_problem("")
        facts = DraftFacts(self._editing.draft.plain)
        self._page.paste.show_lines(
            [PastedLine(str(place), one.label, _answer(one, facts)) for place, one in enumerate(self._read, 1)]
        )

    def _on_add_requested(self) -> None:
        read, section = self._read, self._page.paste.section
        if not read:
            return
        place = self._editing.place
        after = place.name if place.kind is PlaceKind.QUESTION else ""
        words = tr("1 pasted question") if len(read) == 1 else tr("{count} pasted questions", count=len(read))
        self._page.show_workbench()
        self._editing.apply(lambda draft: paste_questions(draft, section, read, after=after), words)


def _answer(one: PastedQuestion, facts: DraftFacts) -> str:
    scale = facts.scales.get(one.scale)
    told = f"{one.kind_words}: {scale.label}" if scale is not None else one.kind_words
    return f"{told}. {one.note}" if one.note else told
