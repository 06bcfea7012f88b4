"""What a follow-up says of itself: the answer that brought it, or nothing where it is always asked."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.window import add_audit, desktop

FORM = """\
name: pairs
edition: "1"
title: Pairs
subject: case
sections:
  - name: one
    label: The concern
    questions:
      - {name: specific, label: Is the concern specific?, type: scale, scale: yes_partly_no}
      - {name: fact, label: Is fact kept apart from opinion?, type: scale, scale: yes_partly_no, follows: specific}
      - {name: why, label: Why not?, type: text, follows: specific, relevant: "${specific} = 'no'"}
"""


def test_only_a_follow_up_with_a_condition_says_why_it_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "pairs.yaml").write_text(FORM, encoding="utf-8")
    with desktop(tmp_path, forms=forms) as desk:
        add_audit(desk.make(), "pairs", cases=1, title="Pairs")
        desk.show()
        desk.window.go("grading", "pairs/01/okoro")
        desk.press("N", "3")
        card = desk.grading.grading.card
        said = {}
        for name in ("fact", "why"):
            desk.grading.grading.question_requested.emit(name)
            said[card.question_label.text()[:2]] = card.follow_label.text()
        assert said == {"1a": "", "1b": "Asked because you answered No to question 1"}
