"""The designer's verbs on real files: drafts, trials, publishing, and an audit set up with what was published."""

from datetime import date
from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.services import Services
from qa_desk.services.designer import DesignerService, ShelfLine, ShelfStatus, next_edition
from qa_desk.templates.drafts.edits import add_question, set_question
from qa_desk.templates.drafts.rules import set_template
from tests.graded_audit import set_up

ON = date(2026, 7, 8)
NAME = "early_help_small"
FIXED = """\
name: common
edition: "2026.1"
title: Common questions
subject: case
published_on: 2026-01-05
fixed_by: The regional partnership
sections:
  - name: shared
    label: Shared by all
    fixed: true
    questions:
      - {name: seen, label: Was the child seen?, type: text}
  - name: own_questions
    label: Our own
    additions: true
    questions:
      - {name: ours, label: Anything else?, type: text}
"""


@pytest.fixture
def designer(services: Services) -> DesignerService:
    return services.designer


def line(designer: DesignerService, edition: str, name: str = NAME) -> ShelfLine:
    return next(one for one in designer.shelf() if (one.name, one.edition) == (name, edition))


def a_draft(designer: DesignerService) -> str:
    """A draft of the next edition with one wording changed, on the disk."""
    draft_id = designer.start_from(NAME)
    draft = designer.open_draft(draft_id)
    designer.save_draft(draft_id, set_question(draft, "seen", "label", "Was every child seen?").draft)
    return draft_id


def test_the_shelf_says_what_there_is(services: Services) -> None:
    set_up(services, cases=1)
    assert services.designer.shelf() == (
        ShelfLine("Early help, small", NAME, "1.0", ShelfStatus.PUBLISHED, False, 10, 7, 1,
                  published_on=date(2026, 3, 6)),
    )  # fmt: skip


def test_a_published_edition_is_offered_for_the_next_audit(services: Services) -> None:
    designer = services.designer
    draft_id = a_draft(designer)
    assert draft_id == f"{NAME}-1.1"
    draft = line(designer, "1.1")
    assert (draft.status, draft.is_own, draft.draft, draft.problems) == (ShelfStatus.DRAFT, True, draft_id, ())
    template = designer.publish(draft_id, ON)
    assert (template.edition, template.published_on) == ("1.1", ON)
    assert template.by_name["seen"].label == "Was every child seen?"
    assert [(one.edition, one.status, one.draft) for one in designer.shelf()] == [
        ("1.1", ShelfStatus.PUBLISHED, ""), ("1.0", ShelfStatus.PUBLISHED, ""),
    ]  # fmt: skip
    assert [one.edition for one in services.templates.shipped()] == ["1.1", "1.0"]
    audit = services.audits.get(set_up(services, cases=1))
    assert audit.template.content_hash == template.content_hash
    assert line(designer, "1.1").used_by == 1


def test_what_is_saved_is_on_the_disk_with_the_comments_of_the_file(designer: DesignerService) -> None:
    draft_id = a_draft(designer)
    path = paths.templates_folder() / "drafts" / f"{draft_id}.yaml"
    path.write_text("# Ours since March.\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    draft = designer.open_draft(draft_id)
    assert draft.based_on is not None
    assert draft.based_on.edition == "1.0"
    designer.save_draft(draft_id, set_question(draft, "children", "hint", "All of them.").draft)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Ours since March.\n")
    assert "standard_scales" not in text
    assert designer.open_draft(draft_id).question("children") == {
        "name": "children", "label": "How many children?", "hint": "All of them.", "type": "integer",
    }  # fmt: skip


def test_an_edition_that_is_there_is_not_published_again(designer: DesignerService) -> None:
    draft_id = a_draft(designer)
    with pytest.raises(UserError, match=r"edition 1\.0 of this template already.*Publish this one as 1\.1") as refusal:
        designer.publish(draft_id, ON, "1.0")
    assert refusal.value.field == "edition"
    designer.publish(draft_id, ON, " 1.1 ")
    again = a_draft(designer)
    assert again == f"{NAME}-1.2"


def test_problems_hold_publishing_and_leave_the_draft(designer: DesignerService) -> None:
    draft_id = designer.start_blank("  Neglect, our way ")
    with pytest.raises(UserError, match="Section 1 has no questions"):
        designer.publish(draft_id, ON)
    with pytest.raises(UserError, match="cannot be tried yet"):
        designer.trial(designer.open_draft(draft_id))
    draft = add_question(designer.open_draft(draft_id), "section_1", "text", "What happened?").draft
    designer.save_draft(draft_id, set_question(draft, "happened", "label", " What happened? ").draft)
    template = designer.publish(draft_id, ON)
    assert (template.name, template.title) == ("neglect_our_way", "Neglect, our way")
    assert designer.open_draft(designer.start_from("neglect_our_way")).edition == "2026.2"


def test_a_template_without_a_title_is_refused(designer: DesignerService) -> None:
    with pytest.raises(UserError) as refusal:
        designer.start_blank(" ")
    assert refusal.value.field == "title"


def test_a_copy_is_another_form(designer: DesignerService) -> None:
    draft = designer.open_draft(designer.copy_as_new(NAME, None, "Early help in schools"))
    assert (draft.name, draft.edition, draft.title) == ("early_help_schools", "2026.1", "Early help in schools")
    assert draft.based_on is None
    assert draft.reading().problems == ()
    again = designer.open_draft(designer.copy_as_new(NAME, None, "Early help in schools"))
    assert again.name == "early_help_schools_2"


def test_a_draft_can_be_deleted(designer: DesignerService) -> None:
    draft_id = a_draft(designer)
    designer.discard_draft(draft_id)
    assert [one.status for one in designer.shelf()] == [ShelfStatus.PUBLISHED]


def test_retired_editions_are_offered_no_more_until_they_are_brought_back(services: Services) -> None:
    designer = services.designer
    designer.retire(NAME, "1.0")
    assert line(designer, "1.0").status is ShelfStatus.RETIRED
    assert services.templates.shipped() == ()
    designer.bring_back(NAME, "1.0")
    assert line(designer, "1.0").status is ShelfStatus.PUBLISHED
    with pytest.raises(UserError, match="no edition 7"):
        designer.retire(NAME, "7")


def test_files_that_cannot_be_used_are_lines_with_their_problems(designer: DesignerService) -> None:
    draft_id = a_draft(designer)
    published = designer.publish(a_draft(designer), ON, "1.3")
    folder = paths.templates_folder()
    (folder / "drafts" / f"{draft_id}.yaml").write_text("name: [", encoding="utf-8")
    (folder / "broken.yaml").write_text("name: broken\n", encoding="utf-8")
    file = folder / f"{NAME}-1.3.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("Was every", "Was any"), encoding="utf-8")
    told = {one.title: (one.is_readable, len(one.problems)) for one in designer.shelf() if one.problems}
    assert told == {draft_id: (False, 1), "broken.yaml": (False, 4), published.title: (True, 1)}
    assert line(designer, "1.3").problems[0].startswith("This file was changed after it was published")


def test_a_trial_is_graded_like_a_case_and_forgotten(services: Services) -> None:
    designer = services.designer
    trial = designer.trial(designer.open_draft(a_draft(designer)))
    revision = trial.revise("seen", Answer("not_met"))
    assert revision is not None
    assert "why_not" in revision.touched
    assert trial.form.state("why_not").asked
    trial.undo()
    assert not trial.form.state("why_not").asked
    trial.redo()
    assert trial.form.state("seen").outcome == "not_met"
    with pytest.raises(UserError, match="only tried out"):
        trial.hand_back("It was a trial.")
    assert services.audits.programme() == ()


def test_what_is_fixed_is_kept_in_every_edition(designer: DesignerService) -> None:
    folder = paths.templates_folder()
    folder.mkdir(parents=True)
    (folder / "common-2026.1.yaml").write_text(FIXED, encoding="utf-8")
    draft_id = designer.start_from("common")
    draft = designer.open_draft(draft_id)
    with pytest.raises(UserError, match="fixed by The regional partnership"):
        set_question(draft, "seen", "label", "Was each child seen?")
    designer.save_draft(draft_id, add_question(draft, "own_questions", "text", "And now?").draft)
    path = folder / "drafts" / f"{draft_id}.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("child seen", "children seen"), encoding="utf-8")
    with pytest.raises(UserError, match="is fixed by The regional partnership and was changed"):
        designer.publish(draft_id, ON)
    path.write_text(path.read_text(encoding="utf-8").replace("children seen", "child seen"), encoding="utf-8")
    assert designer.publish(draft_id, ON).edition == "2026.2"


def test_a_draft_from_elsewhere_is_held_to_what_is_fixed_under_its_name(designer: DesignerService) -> None:
    folder = paths.templates_folder()
    folder.mkdir(parents=True)
    (folder / "common-2026.1.yaml").write_text(FIXED, encoding="utf-8")
    other = FIXED.replace("2026.1", "2026.9").replace("child seen", "children seen")
    draft_id = designer.start_from_text(other)
    with pytest.raises(UserError, match="is fixed by The regional partnership and was changed"):
        designer.publish(draft_id, ON)
    draft = set_template(designer.open_draft(draft_id), "name", "ours").draft
    designer.save_draft(draft_id, draft)
    assert designer.publish(draft_id, ON).fixed_by == ""


def test_a_published_edition_is_shown_as_it_is(designer: DesignerService) -> None:
    shown = designer.published(NAME, "1.0")
    assert shown.reading().problems == ()
    assert shown.title == "Early help, small"


def test_a_form_comes_and_goes_as_a_workbook(designer: DesignerService, tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    assert designer.export_xlsform(NAME, None, path) is not None
    imported = designer.import_xlsform(path)
    draft = designer.open_draft(imported.draft)
    assert draft.reading().problems == ()
    assert (draft.name, draft.edition) == (NAME, "1.1")
    (tmp_path / "none.xlsx").write_text("no workbook", encoding="utf-8")
    refused = designer.import_xlsform(tmp_path / "none.xlsx")
    assert refused.draft == ""
    assert refused.reading.problems


@pytest.mark.parametrize(
    ("edition", "taken", "following"),
    [
        ("2026.1", (), "2026.2"), ("2026.1", ("2026.2",), "2026.3"), ("2025.4", (), "2026.1"), ("2027.1", (), "2027.2"),
        ("v4", (), "v5"), ("3", ("4",), "5"), ("March", (), "March.2"), ("2026-09", (), "2026-10"),
    ],
)  # fmt: skip
def test_the_next_edition(edition: str, taken: tuple[str, ...], following: str) -> None:
    assert next_edition(edition, taken, ON) == following
