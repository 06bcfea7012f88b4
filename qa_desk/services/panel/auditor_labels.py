"""What auditors are called where their answers are told: by name, or by letter while the panel is not to know."""

from qa_desk.domain.audit import Audit
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.blinding import letters
from qa_desk.store.unit_of_work import Reading


class AuditorLabels:
    """The auditors of one audit as of one moment: letters on subjects of several auditors whose names are hidden."""

    def __init__(self, reading: Reading, audit: Audit) -> None:
        self._names = {one.id: one.name for one in audit.auditors}
        self._ids = {one.name: one.id for one in audit.auditors}
        hidden = reading.panels.shared(audit.id) - reading.panels.names_shown(audit.id)
        seed = reading.history.first_id(audit.id) if hidden else ""
        auditors: dict[str, list[str]] = {code: [] for code in hidden}
        for one in reading.returns.of_audit(audit.id) if hidden else ():
            if one.subject in hidden:
                auditors[one.subject].append(one.auditor)
        self._letters = {code: letters(seed, code, several) for code, several in auditors.items()}

    def of(self, subject: str, auditor: str) -> str:
        """The label of an auditor, by id, where they graded this subject."""
        if subject in self._letters:
            return tr("Auditor {get}", get=self._letters[subject].get(auditor, "")).strip()
        return self._names.get(auditor, auditor)

    def of_name(self, subject: str, name: str) -> str:
        """The same from the name that a listing has."""
        return self.of(subject, self._ids.get(name, name))
