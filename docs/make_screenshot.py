"""Make docs/grading.png, the real grading screen on the demo desk: .venv/bin/python docs/make_screenshot.py"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402 - the platform is chosen first

from qa_desk import paths  # noqa: E402
from qa_desk.domain.progress import Progress  # noqa: E402
from qa_desk.services.demo import DEMO_PASSPHRASE  # noqa: E402
from qa_desk.services.demo.desk import make_demo_desk  # noqa: E402
from tests.ui.window import LAPTOP, desktop  # noqa: E402

CASE, QUESTION = 4, "why_and_consent_grade"


def main() -> None:
    """Open a half-graded case on a question that has a grade and its evidence, and take the picture."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder), forms=paths.forms_folder()) as desk:
        desk.services = make_demo_desk(desk.desks, desk.path, DEMO_PASSPHRASE, "Demo auditor", Progress())
        desk.show(LAPTOP)
        desk.window.go("grading", desk.services.returns.ids("eha-2018-follow-up")[CASE])
        desk.press("N")
        desk.grading.grading.question_requested.emit(QUESTION)
        application.processEvents()
        desk.window.grab().save(str(ROOT / "docs" / "grading.png"))


if __name__ == "__main__":
    main()
