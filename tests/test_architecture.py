"""Imports point inwards, sizes stay readable, names say something, and nothing unfinished or local is kept."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

PROJECT = Path(__file__).parent.parent
CODE_FOLDERS = ("qa_desk", "tests", "benchmarks")
KEPT_FOLDERS = (*CODE_FOLDERS, "forms", "resources", "docs", ".ci")
FILE_LINES, FUNCTION_LINES, CLASS_LINES, MAIN_WINDOW_LINES = 350, 40, 250, 300

EMPTY_NAMES = re.compile(r"utils?|help(er|ers)|managers?|handlers?|data|infos?|items?|misc|common")
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
LOCAL = {
    "a package registry": re.compile(r"py[p]i\.|python[h]osted|[a]rtifactory"),
    "a path of one machine": re.compile(r"(?<![\w.])/(?:root|home|work|opt|Users)/\w"),
    "the folder of papers": re.compile(r"\b[s]hared/(?:product|engineering|data|reference)"),
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files() -> list[Path]:
    files = [PROJECT / "main.py"]
    for folder in CODE_FOLDERS:
        files += sorted((PROJECT / folder).rglob("*.py"))
    return files


def text_files() -> Iterator[tuple[Path, str]]:
    """Everything that is kept and can be read."""
    files = [
        file
        for file in PROJECT.iterdir()
        if file.is_file() and file.name != ".git" and not file.name.startswith(".venv")
    ]
    for folder in KEPT_FOLDERS:
        files += [file for file in (PROJECT / folder).rglob("*") if file.is_file()]
    for file in sorted(files):
        if "__pycache__" in file.parts:
            continue
        try:
            yield file, file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def where(file: Path, line: int | None = None) -> str:
    name = file.relative_to(PROJECT).as_posix()
    return name if line is None else f"{name}:{line}"


class Found(NamedTuple):
    """What is wrong with the code, found by reading every file once."""

    strangers: list[str]
    functions: list[str]
    classes: list[str]
    silent: list[str]
    pretending: list[str]


@cache
def found_in_code() -> Found:
    found = Found([], [], [], [], [])
    for file in python_files():
        tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        nodes = list(ast.walk(tree))
        if file.is_relative_to(PROJECT / "qa_desk" / "domain"):
            found.strangers.extend(strangers(file, nodes))
        found.functions.extend(too_long(file, nodes, Function, FUNCTION_LINES))
        found.classes.extend(too_long(file, nodes, ast.ClassDef, CLASS_LINES))
        if tree.body and not ast.get_docstring(tree):
            found.silent.append(where(file))
        found.pretending.extend(where(file, node.lineno) for node in pretending(tree))
    return found


def too_long(file: Path, nodes: list[ast.AST], kind: Any, limit: int) -> Iterator[str]:
    for part in nodes:
        if isinstance(part, kind):
            length = (part.end_lineno or part.lineno) - part.lineno + 1
            if length > limit:
                yield f"{where(file, part.lineno)} {part.name}: {length} lines"


def strangers(file: Path, nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for name in imported_names(node):
                if name.split(".")[0] not in sys.stdlib_module_names and not (name + ".").startswith("qa_desk.domain."):
                    yield f"{where(file, node.lineno)} imports {name}"


def test_imports_keep_every_contract() -> None:
    # In a process of its own: the linter sets up logging for whoever runs it.
    lint = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    run = subprocess.run([sys.executable, "-c", lint], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_domain_imports_only_the_standard_library_and_itself() -> None:
    assert found_in_code().strangers == []


def imported_names(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" if node.module == "qa_desk" else str(node.module) for alias in node.names]


def test_files_stay_short_enough_to_read() -> None:
    lengths = {where(file): len(file.read_text(encoding="utf-8").splitlines()) for file in python_files()}
    assert {name: length for name, length in lengths.items() if length > FILE_LINES} == {}
    assert lengths.get("qa_desk/ui/main_window.py", 0) <= MAIN_WINDOW_LINES


def test_functions_stay_short_enough_to_read() -> None:
    assert found_in_code().functions == []


def test_classes_stay_short_enough_to_read() -> None:
    assert found_in_code().classes == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [where(file) for file in python_files() if any(map(EMPTY_NAMES.fullmatch, file.stem.split("_")))] == []


def test_every_module_says_what_it_is_for() -> None:
    assert found_in_code().silent == []


def test_nothing_is_marked_as_unfinished() -> None:
    found = [
        where(file, number)
        for file, text in text_files()
        for number, line in enumerate(text.splitlines(), start=1)
        if UNFINISHED.search(line)
    ]
    assert found == []


def test_no_function_only_pretends() -> None:
    assert found_in_code().pretending == []


def pretending(tree: ast.Module) -> Iterator[Function]:
    """Functions that do nothing or refuse to; a protocol, an overload or an abstract method may."""
    promised = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any("Protocol" in ast.unparse(base) for base in node.bases)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, Function) or id(node) in promised:
            continue
        decorators = {ast.unparse(decorator).split(".")[-1] for decorator in node.decorator_list}
        if decorators & {"overload", "abstractmethod"}:
            continue
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        if body and all(is_empty(statement) for statement in body):
            yield node


def is_empty(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Raise):
        return "NotImplementedError" in ast.unparse(statement)
    dots = (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and statement.value.value is ...
    )
    return isinstance(statement, ast.Pass) or dots


@pytest.mark.parametrize(
    ("source", "pretends"),
    [
        ("def f(): pass", True),
        ("def f():\n    'Why.'\n    ...", True),
        ("class A:\n    def f(self): raise NotImplementedError('later')", True),
        ("def f(): return None", False),
        ("class A(Protocol):\n    def f(self) -> int: ...", False),
        ("@overload\ndef f(a: int) -> int: ...", False),
    ],
)
def test_pretending_is_recognised(source: str, pretends: bool) -> None:
    assert bool(list(pretending(ast.parse(source)))) is pretends


@pytest.mark.parametrize("what", LOCAL)
def test_no_kept_file_names_what_belongs_to_one_machine(what: str) -> None:
    found = [
        where(file, number)
        for file, text in text_files()
        for number, line in enumerate(text.splitlines(), start=1)
        if LOCAL[what].search(line)
    ]
    assert found == [], f"these name {what}"


def test_what_ships_with_the_program_is_there() -> None:
    shipped: dict[str, Callable[[], object]] = {
        "templates": lambda: next((PROJECT / "forms").glob("*.yaml")),
        "fonts": lambda: next((PROJECT / "resources" / "fonts").glob("*.ttf")),
        "the fonts' licence": lambda: (PROJECT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8"),
    }
    for what, find in shipped.items():
        assert find(), what


def test_the_readme_gives_the_two_commands() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^\s*python3 main\.py$", readme, re.MULTILINE)
    assert re.search(r"^\s*python3 main\.py test$", readme, re.MULTILINE)


def test_the_continuous_checks_run_the_tests_as_people_do() -> None:
    assert "python3 main.py test" in (PROJECT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
