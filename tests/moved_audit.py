"""Later editions of the small template, and the graded desk with all of them on its shelf."""

from pathlib import Path

from qa_desk.domain.audit import TemplateReference
from qa_desk.services import Services
from qa_desk.store.store import Store
from qa_desk.templates.loader import read_template
from tests import graded_audit

FIRST = graded_audit.TEMPLATE
SEEN = "{name: seen, label: Was each child seen and spoken to?, short_label: Each child seen, type: scale, scale: met}"
CHILDREN = "      - {name: children, label: How many children?, type: integer}\n"

REWORDED = (
    FIRST.replace('edition: "1.0"', 'edition: "1.1"')
    .replace("published_on: 2026-03-06", "published_on: 2026-09-01")
    .replace("Were fathers included?", "Were fathers and partners included?")
)
"""Edition 1.1: one question reads otherwise."""

SECOND = (
    REWORDED.replace('edition: "1.1"', 'edition: "2.0"')
    .replace("published_on: 2026-09-01", "published_on: 2027-03-05")
    .replace(SEEN, SEEN.replace("scale: met}", "scale: met_not_met}"))
    .replace(CHILDREN, "      - {name: learning, label: What was learned?, type: text, required: false}\n")
    .replace("started_on", "began_on")
    .replace("limit: 10", "limit: 20")
)
"""Edition 2.0: one question reads otherwise, one has another scale, one another limit, one another name; one is gone
and one new."""

LOCAL = FIRST.replace("name: early_help_small", "name: north_early_help").replace(
    "title: Early help, small", "title: Early help, North"
)
"""The first edition as a partnership's own template of another name."""

EDITIONS = {"1.1": REWORDED, "2.0": SECOND}


def put_editions(forms: Path, **texts: str) -> None:
    """Put templates beside the first edition."""
    forms.mkdir(exist_ok=True)
    for name, text in texts.items():
        (forms / f"{name}.yaml").write_text(text, encoding="utf-8")


def put_all(forms: Path) -> None:
    """Every later edition and the local one."""
    put_editions(forms, reworded=REWORDED, second=SECOND, north=LOCAL)


def a_desk(folder: Path) -> tuple[Services, Store]:
    """The graded desk with every edition on its shelf. Whoever asks for it closes the store."""
    put_all(folder / "forms")
    return graded_audit.a_graded_desk(folder)


def reference(text: str) -> TemplateReference:
    """How an audit refers to the template with this text."""
    template = read_template(text).template
    assert template is not None
    return TemplateReference(template.name, template.edition, template.content_hash)
