"""The folder of a partnership's own templates: durable, never written over, and never in the way of the others."""

from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Template
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import read_template
from qa_desk.templates.own_templates import OwnTemplates, retired_editions
from tests.templates.small_template import WHOLE

REFERENCE = TemplateReference("small", "1.0", "abc")


@pytest.fixture
def own(tmp_path: Path) -> OwnTemplates:
    return OwnTemplates(tmp_path / "Documents" / "Templates")


def edition(number: str) -> tuple[Template, str]:
    source = WHOLE.replace('edition: "1.0"', f'edition: "{number}"')
    template = read_template(source).template
    assert template is not None
    return template, source


def shipped(folder: Path) -> Path:
    forms = folder / "forms"
    forms.mkdir()
    (forms / "small.yaml").write_text(WHOLE, encoding="utf-8")
    return forms


def test_the_folder_is_made_when_something_is_first_written(own: OwnTemplates) -> None:
    assert own.draft_ids() == ()
    assert not own.folder.exists()
    assert own.new_draft("small", "2026.2", WHOLE, REFERENCE, "base") == "small-2026.2"
    assert own.draft_ids() == ("small-2026.2",)


def test_a_draft_is_kept_with_what_it_was_made_from(own: OwnTemplates) -> None:
    draft_id = own.new_draft("small", "2026/2 (new)", WHOLE, REFERENCE, "the text of the base")
    own.keep_draft(draft_id, "name: é\n")
    kept = own.draft(draft_id)
    assert (kept.id, kept.source, kept.based_on, kept.base_source) == (
        "small-2026_2_new", "name: é\n", REFERENCE, "the text of the base",
    )  # fmt: skip
    assert own.new_draft("small", "2026/2 (new)", WHOLE, None, "") == "small-2026_2_new-2"
    assert own.draft("small-2026_2_new-2").based_on is None
    own.discard_draft(draft_id)
    own.discard_draft(draft_id)  # twice is no harm
    assert own.draft_ids() == ("small-2026_2_new-2",)


def test_a_draft_that_cannot_be_read_is_told(own: OwnTemplates) -> None:
    draft_id = own.new_draft("small", "1", WHOLE, None, "")
    (own.folder / "drafts" / f"{draft_id}.yaml").write_bytes(b"\xff")
    with pytest.raises(UserError, match="cannot be read"):
        own.draft(draft_id)
    with pytest.raises(UserError, match="cannot be read"):
        own.draft("none")


def test_a_published_file_is_never_written_over(own: OwnTemplates) -> None:
    template, source = edition("2")
    first = own.publish(template, source)
    second = own.publish(template, source)
    assert (first.name, second.name) == ("small-2.yaml", "small-2-2.yaml")


def test_a_file_changed_after_it_was_published_is_told(own: OwnTemplates) -> None:
    template, source = edition("2")
    path = own.publish(template, source)
    assert own.is_as_published(template)
    assert own.is_as_published(edition("3")[0])  # copied here from another computer
    changed = read_template(source.replace("A small template", "Another")).template
    assert changed is not None
    assert not own.is_as_published(changed)
    (own.folder / "published.json").write_text("{", encoding="utf-8")
    assert own.is_as_published(changed)
    assert path.exists()


def test_retired_editions_are_kept(own: OwnTemplates) -> None:
    own.retire("small", "1.0")
    own.retire("other", "2")
    own.bring_back("other", "2")
    assert retired_editions(own.folder) == {("small", "1.0")}
    (own.folder / "retired.json").write_text('{"retired": ["odd", {"name": "a"}]}', encoding="utf-8")
    assert retired_editions(own.folder) == {("a", "")}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be made"):
        OwnTemplates(tmp_path / "file" / "Templates").retire("a", "b")


# In the library


def test_own_templates_stand_beside_the_shipped_ones(tmp_path: Path, own: OwnTemplates) -> None:
    library = TemplateLibrary(shipped(tmp_path)).with_own(own.folder)
    template, source = edition("2")
    own.publish(template, source.replace("2026-03-06", "2026-04-06"))
    assert [one.edition for one in library.list()] == ["2", "1.0"]
    assert library.get("small").edition == "2"


def test_retired_editions_are_not_offered_but_found(tmp_path: Path, own: OwnTemplates) -> None:
    library = TemplateLibrary(shipped(tmp_path), own.folder)
    own.publish(*edition("2"))
    own.retire("small", "2")
    assert [one.edition for one in library.list()] == ["1.0"]
    assert [one.edition for one in library.list(retired=True)] == ["2", "1.0"]
    assert library.get("small").edition == "1.0"
    assert library.get("small", "2").edition == "2"
    own.retire("small", "1.0")
    assert library.list() == ()
    assert library.get("small").edition == "2"


def test_a_broken_own_file_never_stops_the_library(tmp_path: Path, own: OwnTemplates) -> None:
    library = TemplateLibrary(shipped(tmp_path), own.folder)
    own.publish(*edition("2"))
    (own.folder / "broken.yaml").write_text("name: [", encoding="utf-8")
    (own.folder / "folder.yaml").mkdir()
    (own.folder / "twice.yaml").write_text(WHOLE, encoding="utf-8")
    assert [one.edition for one in library.list()] == ["2", "1.0"]
    told = {Path(one.path).name: [problem.code for problem in one.problems] for one in library.readings()}
    assert told == {
        "small.yaml": [], "small-2.yaml": [], "broken.yaml": ["yaml_syntax"], "folder.yaml": ["not_opened"],
        "twice.yaml": ["duplicate_template"],
    }  # fmt: skip


def test_the_folder_belongs_to_the_person(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.templates_folder() == own_home / "templates"
    monkeypatch.delenv("QA_DESK_HOME")
    assert paths.templates_folder().parts[-2:] == ("QA Desk", "Templates")
