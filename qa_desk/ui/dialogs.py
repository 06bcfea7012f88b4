"""Every question asked in a box, behind one object that tests can answer for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from qa_desk.domain.language import tr


class Dialogs:
    """Asks the person at the screen; each answer is a value, None when they backed out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def file_to_open(self, title: str, kinds: str) -> Path | None:
        """Which file to open; ``kinds`` as "Desks (*.qadesk)"."""
        name, _ = QFileDialog.getOpenFileName(self.parent, title, "", kinds)
        return Path(name) if name else None

    def files_to_open(self, title: str, kinds: str) -> tuple[Path, ...]:
        """Which files to open, several at once; none when the person backed out."""
        names, _ = QFileDialog.getOpenFileNames(self.parent, title, "", kinds)
        return tuple(Path(name) for name in names)

    def file_to_save(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Where to save; asks before an existing file is replaced."""
        name, _ = QFileDialog.getSaveFileName(self.parent, title, str(suggested), kinds)
        return Path(name) if name else None

    def folder(self, title: str) -> Path | None:
        """Which folder to use."""
        name = QFileDialog.getExistingDirectory(self.parent, title)
        return Path(name) if name else None

    def reason(
        self,
        title: str,
        label: str,
        offered: tuple[str, ...] = (),
        do_it: str = "",
        keep: str = tr("Leave it as it is"),
    ) -> str | None:
        """A reason in words, with common ones offered; the buttons say what they do, by the title if nothing else."""
        box = QInputDialog(self.parent) if self.parent is not None else QInputDialog()
        box.setWindowTitle(title)
        box.setLabelText(label)
        if offered:
            box.setComboBoxItems(list(offered))
            box.setComboBoxEditable(True)
            box.setTextValue(offered[0])
        for field in box.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if isinstance(field, QComboBox | QLineEdit):
                field.setAccessibleName(label)
        box.setOkButtonText((do_it or title).replace("&", "&&"))
        box.setCancelButtonText(keep)
        text = box.textValue() if box.exec() == QDialog.DialogCode.Accepted else None
        box.deleteLater()
        return text

    def confirm(self, question: str, explanation: str, do_it: str, keep: str) -> bool:
        """Ask before something that cannot be undone; buttons say what they do."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("QA Desk"), question, parent=self.parent)
        box.setInformativeText(explanation)
        do = box.addButton(do_it, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is do

    def show_crash(self, details: str) -> None:
        """Say that something went wrong in the program, with details to copy."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("QA Desk"), tr("QA Desk could not do that."), parent=self.parent)
        box.setInformativeText(
            tr(
                "What you did before is saved. Try again; if it happens again, copy the details "
                "for whoever looks after QA Desk."
            )
        )
        copy = box.addButton(tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(details)
