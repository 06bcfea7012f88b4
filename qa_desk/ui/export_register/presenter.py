"""From the wishes of *Export register* to what is known of files."""

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.made_files.register import FileState
from qa_desk.services.reports.register import KnownFile, kind_title
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.export_register.rows import FileRow
from qa_desk.ui.export_register.view import ExportRegisterView
from qa_desk.ui.widgets.message_bar import MessageKind

ANY_FILE = tr("Reports (*.pdf *.docx *.xlsx);;All files (*)")
NOT_OURS = tr("Either it was made elsewhere, or it was changed since it left this desk. Trust only what you can check.")


class ExportRegisterPresenter(QObject):
    """Shows the register, and checks files against it."""

    def __init__(self, view: ExportRegisterView, desk: Desk, dialogs: Dialogs) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        view.register_opened.connect(self._show)
        view.check_requested.connect(self._on_check_requested)
        view.looked_requested.connect(self._on_looked_requested)
        desk.changed.connect(self._on_changed)

    def _show(self) -> None:
        register = self._desk.services.register
        entries, titles = self._desk.ask(register.entries), self._desk.ask(register.titles)
        if entries is not None and titles is not None:
            rows = [FileRow(one, titles[one.made.audit], kind_title(one.made.kind)) for one in entries]
            self._view.show_files(rows)

    def _on_check_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Which file is it?"), ANY_FILE)
        known = None if path is None else self._desk.ask(lambda: self._desk.services.register.identify(path))
        if known is not None:
            self._tell(known)

    def _tell(self, known: KnownFile) -> None:
        if not known.entries:
            self._view.tell(
                MessageKind.WARNING, tr("\u201c{name}\u201d is no file of this register.", name=known.name), NOT_OURS
            )
            return
        latest = known.entries[0]
        self._view.go_to(latest.number)
        row = self._view.row
        kind = row.kind if row is not None else kind_title(latest.made.kind)
        hint = tr("It is unchanged since.")
        if latest.state is FileState.REPLACED:
            hint += tr(" A later one takes its place.")
        elif latest.made.provisional:
            hint += tr(" It is provisional.")
        self._view.tell(
            MessageKind.DONE,
            tr("\u201c{name}\u201d is number {number}: {kind}.", name=known.name, number=latest.number, kind=kind),
            hint,
        )

    def _on_looked_requested(self) -> None:
        self._view.go_requested.emit("looked", "<exports")

    def _on_changed(self, changed: Changed) -> None:  # noqa: ARG002 - any audit may have made a file
        if self._view.isVisible():
            self._show()
