"""The library: which editions there are, and the text of each as a desk keeps it."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.templates.library import TemplateLibrary, self_contained
from qa_desk.templates.loader import read_template
from qa_desk.templates.reading import scale_reader
from qa_desk.templates.reading.scale_reader import standard_scales


@pytest.fixture
def folder(tmp_path: Path, whole: str) -> Path:
    for edition, published in (("1.9", "2026-03-06"), ("1.10", "2026-03-06"), ("0.9", "2026-02-01")):
        text = whole.replace('edition: "1.0"', f'edition: "{edition}"').replace("2026-03-06", published)
        (tmp_path / f"small_{edition}.yaml").write_text(text, encoding="utf-8")
    other = whole.replace("name: small", "name: other").replace("A small template", "Another")
    (tmp_path / "other.yaml").write_text(other, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a template", encoding="utf-8")
    return tmp_path


def test_it_lists_by_title_with_the_newest_edition_first(folder: Path) -> None:
    found = [(template.name, template.edition) for template in TemplateLibrary(folder).list()]
    assert found == [("small", "1.10"), ("small", "1.9"), ("small", "0.9"), ("other", "1.0")]


def test_it_gives_the_newest_edition_unless_one_is_named(folder: Path) -> None:
    library = TemplateLibrary(folder)
    assert library.get("small").edition == "1.10"
    assert library.get("small", "0.9").edition == "0.9"
    with pytest.raises(UserError, match=r"no edition 7.*0\.9, 1\.10, 1\.9"):
        library.get("small", "7")
    with pytest.raises(UserError, match=r"no template called “smal”.*“small”"):
        library.get("smal")


def test_a_file_with_problems_is_listed_with_them_and_not_offered(folder: Path) -> None:
    (folder / "broken.yaml").write_text("name: broken\n", encoding="utf-8")
    library = TemplateLibrary(folder)
    assert "broken" not in {template.name for template in library.list()}
    broken = next(reading for reading in library.readings() if reading.path.endswith("broken.yaml"))
    assert {problem.code for problem in broken.problems} == {"missing_key"}


def test_the_same_edition_twice_is_a_problem(folder: Path, whole: str) -> None:
    (folder / "zz_copy.yaml").write_text(whole.replace("name: small", "name: other"), encoding="utf-8")
    copy = TemplateLibrary(folder).readings()[-1]
    assert [problem.code for problem in copy.problems] == ["duplicate_template"]
    assert "other.yaml" in copy.problems[0].message


def test_a_broken_file_does_not_push_out_a_sound_one(folder: Path, whole: str) -> None:
    broken = whole.replace("name: small", "name: other").replace("type: integer", "type: number")
    (folder / "aa_broken.yaml").write_text(broken, encoding="utf-8")
    assert TemplateLibrary(folder).get("other").edition == "1.0"


def test_a_changed_file_is_read_again(folder: Path) -> None:
    library = TemplateLibrary(folder)
    before = library.get("other")
    assert library.get("other") is before
    path = folder / "other.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Another", "title: Changed"), encoding="utf-8")
    assert library.get("other").title == "Changed"


def test_what_a_desk_keeps_needs_no_standard_scale_of_the_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = TemplateLibrary(folder)
    template, source = library.get("other"), library.source("other")
    monkeypatch.setattr(scale_reader, "STANDARD_SCALES_FILE", folder / "empty.yaml")
    (folder / "empty.yaml").write_text("own: {label: A later scale of this name, points: []}\n", encoding="utf-8")
    standard_scales.cache_clear()
    try:
        with pytest.raises(RuntimeError):
            standard_scales()
        kept = read_template(source)
    finally:
        monkeypatch.undo()
        standard_scales.cache_clear()
    assert kept.problems == ()
    assert kept.template == template
    assert kept.template.content_hash == template.content_hash


def test_keeping_a_kept_text_changes_nothing(folder: Path) -> None:
    library = TemplateLibrary(folder)
    source = library.source("other")
    assert self_contained(source, library.get("other")) == source


def test_every_standard_scale_can_be_kept(whole: str) -> None:
    for name, standard in standard_scales().items():
        text = whole.replace("scale: own", f"scale: {name}")
        template = read_template(text).template
        assert template is not None, name
        assert template.by_name["judged"].scale == standard.scale
        kept = read_template(self_contained(text, template)).template
        assert kept == template


def test_a_template_written_with_a_margin_can_be_kept(whole: str) -> None:
    text = "".join(f"  {line}\n" if line else "\n" for line in whole.splitlines())
    template = read_template(text).template
    assert template is not None
    assert read_template(self_contained(text, template)).template == template
