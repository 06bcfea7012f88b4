"""A partnership's own templates as files: published editions, drafts, and which editions are retired."""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template

DRAFTS, RETIRED, PUBLISHED = "drafts", "retired.json", "published.json"

Edition = tuple[str, str]
"""Name and edition."""

Json = dict[str, object]


@dataclass(frozen=True)
class KeptDraft:
    """A draft as it lies on the disk: its text, what it was made from, and the text of that."""

    id: str
    source: str
    based_on: TemplateReference | None
    base_source: str
    saved_at: datetime


class OwnTemplates:
    """One folder of own templates. Made when something is first written there; every write is atomic and durable."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._drafts = folder / DRAFTS

    def draft_ids(self) -> tuple[str, ...]:
        """Every draft, by its id."""
        return tuple(sorted(path.stem for path in self._drafts.glob("*.yaml")))

    def draft(self, draft_id: str) -> KeptDraft:
        """A draft by its id; UserError when it cannot be read."""
        path = self._draft_path(draft_id)
        try:
            source = path.read_text(encoding="utf-8")
            saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (OSError, UnicodeDecodeError) as problem:
            raise UserError(
                tr("The draft “{draft_id}” cannot be read.", draft_id=draft_id),
                tr("Nothing was changed. Look for {name} in {parent}.", name=path.name, parent=path.parent),
            ) from problem
        beside = _read_json(path.with_suffix(".json"))
        return KeptDraft(draft_id, source, _reference(beside.get("based_on")), str(beside.get("base", "")), saved_at)

    def new_draft(self, name: str, edition: str, source: str, base: TemplateReference | None, base_source: str) -> str:
        """Keep a new draft and what it was made from; returns its id."""
        wanted = f"{name}-{_for_a_file(edition)}"
        draft_id = _free(wanted, lambda one: self._draft_path(one).exists())
        self._make_folder(self._drafts)
        told = {"name": base.name, "edition": base.edition, "content_hash": base.content_hash} if base else None
        _write_json(self._draft_path(draft_id).with_suffix(".json"), {"based_on": told, "base": base_source})
        self.keep_draft(draft_id, source)
        return draft_id

    def keep_draft(self, draft_id: str, source: str) -> None:
        """Put a draft on the disk; when this returns, it is there."""
        self._make_folder(self._drafts)
        write_file(self._draft_path(draft_id), source.encode("utf-8"))

    def discard_draft(self, draft_id: str) -> None:
        """Delete a draft."""
        path = self._draft_path(draft_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as problem:
            raise UserError(
                tr(
                    "The draft “{draft_id}” was not deleted: {words}.",
                    draft_id=draft_id,
                    words=problem.strerror or tr("the computer refused"),
                ),
                tr("It is as it was. Close other programs that may have it open, and try again."),
            ) from problem
        with suppress(OSError):
            path.with_suffix(".json").unlink(missing_ok=True)

    def publish(self, template: Template, source: str) -> Path:
        """Put a published edition into the folder. A file that is there is never written over."""
        self._make_folder(self.folder)
        stem = _free(
            f"{template.name}-{_for_a_file(template.edition)}", lambda one: (self.folder / f"{one}.yaml").exists()
        )
        path = self.folder / f"{stem}.yaml"
        write_file(path, source.encode("utf-8"))
        recorded = _read_json(self.folder / PUBLISHED)
        recorded[_key(template.name, template.edition)] = template.content_hash
        _write_json(self.folder / PUBLISHED, recorded)
        return path

    def is_as_published(self, template: Template) -> bool:
        """Whether an edition still says what it said when it was published; so does one that was only copied here."""
        recorded = _read_json(self.folder / PUBLISHED).get(_key(template.name, template.edition))
        return recorded in (None, template.content_hash)

    def retire(self, name: str, edition: str) -> None:
        """Offer an edition no longer for new audits."""
        self._keep_retired(retired_editions(self.folder) | {(name, edition)})

    def bring_back(self, name: str, edition: str) -> None:
        """Offer a retired edition again."""
        self._keep_retired(retired_editions(self.folder) - {(name, edition)})

    def _keep_retired(self, editions: frozenset[Edition]) -> None:
        self._make_folder(self.folder)
        told = [{"name": name, "edition": edition} for name, edition in sorted(editions)]
        _write_json(self.folder / RETIRED, {"retired": told})

    def _draft_path(self, draft_id: str) -> Path:
        return self._drafts / f"{draft_id}.yaml"

    def _make_folder(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise UserError(
                tr(
                    "The folder for your own templates cannot be made: {words}.",
                    words=problem.strerror or tr("the computer refused"),
                ),
                tr("Nothing was saved. Check that you can write in {parent}.", parent=folder.parent),
            ) from problem


def retired_editions(folder: Path) -> frozenset[Edition]:
    """The editions of any folder that are not offered for new audits."""
    told = _read_json(folder / RETIRED).get("retired")
    entries = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    return frozenset((str(one.get("name", "")), str(one.get("edition", ""))) for one in entries)


def _key(name: str, edition: str) -> str:
    return f"{name} {edition}"


def _for_a_file(edition: str) -> str:
    return re.sub(r"[^A-Za-z0-9._]+", "_", edition).strip("._") or "edition"


def _free(wanted: str, is_taken: Callable[[str], bool]) -> str:
    stem, place = wanted, 2
    while is_taken(stem):
        stem, place = f"{wanted}-{place}", place + 1
    return stem


def _reference(told: object) -> TemplateReference | None:
    if not isinstance(told, dict):
        return None
    return TemplateReference(*(str(told.get(key, "")) for key in ("name", "edition", "content_hash")))


def _read_json(path: Path) -> Json:
    """What a small file of our own says; nothing when it is not there or says something else."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_json(path: Path, content: Json) -> None:
    write_file(path, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
