"""What people type is the same wherever it is read; a text that is changed or lost anywhere is found."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from openpyxl import Workbook

from qa_desk.domain.text import clean_text
from qa_desk.proofs.campaign import Attack
from qa_desk.proofs.text import campaign, readings
from qa_desk.proofs.text.corpus import FORMULAS, RIGHT_TO_LEFT, STRANGE, TROUBLE, texts


def test_texts_are_the_same_everywhere_and_for_the_same_seed(tmp_path: Path) -> None:
    first, again = (campaign.prove(Attack(12, 3, tmp_path / name)) for name in ("first", "again"))
    assert (first.attacks, first.failures) == (12, [])
    assert first == again
    assert first.became["as typed"] > 1 < first.became["cleaned as listed"]


@pytest.mark.long
def test_ten_thousand_texts_are_the_same_everywhere(tmp_path: Path) -> None:
    outcome = campaign.prove(Attack(10_000, 4, tmp_path))
    assert (outcome.attacks, outcome.failures) == (10_000, [])


def test_every_listed_text_is_tried_once_there_is_room() -> None:
    listed = {*FORMULAS, *TROUBLE, *RIGHT_TO_LEFT, *STRANGE}
    assert listed <= set(texts(500, Random(1)))
    assert len(list(texts(7, Random(1)))) == 7


def test_a_cleaning_that_takes_too_much_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaign, "clean_text", lambda text: clean_text(text).replace("1", ""))
    failures = campaign.prove(Attack(12, 5, tmp_path)).failures
    assert any("something readable is gone" in words for words in failures), failures


@pytest.mark.parametrize(
    ("typed", "kept", "found"),
    [
        ("a\x00b", "ab", ""),
        ("\ud83d\udc76", "\U0001f476", ""),
        ("\ud83d", "\ufffd", ""),
        ("\ud83d", "", "something readable is gone"),
        ("say \u202eno", "say \u2039RLO\u203ano", ""),
        ("say \u202eno", "say no", "something readable is gone"),
        ("z" + "\u0301" * 99, "\u017a" + "\u0301" * 8, ""),
        ("e\u0301", "e", "something readable is gone"),
        ("a\x00b", "a\x00b", "a sign is kept that no file can hold"),
    ],
)
def test_what_may_go_and_what_may_not(typed: str, kept: str, found: str) -> None:
    assert readings.lost(typed, kept).startswith(found)
    assert bool(readings.lost(typed, kept)) == bool(found)


def test_a_formula_and_a_missing_text_are_found_in_a_workbook() -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["=1+1", "here"])
    book.save(kept := BytesIO())
    assert list(readings.in_workbook(kept.getvalue(), ["here", "gone"])) == [
        "the workbook holds a formula",
        "not in the workbook: 'gone'",
    ]


@pytest.mark.parametrize("reader", [readings.on_paper, readings.in_word])
def test_a_text_that_a_file_holds_otherwise_is_found(
    reader: Callable[[list[str]], Iterator[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    report = readings.report_of
    monkeypatch.setattr(readings, "report_of", lambda told: report([text.replace("b", "d") for text in told]))
    assert len(list(reader(["abc", "שלום ab", "xyz"]))) == 2
