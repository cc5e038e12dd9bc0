"""What a file of sound is made from: the modules that a module imports, all the way down, as one fingerprint."""

import ast
import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LIBRARIES = ("numpy", "soundfile")


def _imports(path: Path) -> list[str]:
    """Give the modules of tools and game that a file may mean by its imports."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [name for name in found if name.split(".")[0] in ("tools", "game")]


def _file(module: str) -> Path | None:
    path = ROOT / module.replace(".", "/")
    return next((each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None)


@cache
def sources(module: str) -> frozenset[Path]:
    """Give the files of a module and of every module of ours that it imports, however far down."""
    seen: set[Path] = set()
    waiting = [module]
    while waiting:
        path = _file(waiting.pop())
        if path and path not in seen:
            seen.add(path)
            waiting += _imports(path)
    return frozenset(seen)


@cache
def _code(module: str) -> str:
    digest = hashlib.sha256()
    for path in sorted(sources(module)):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    for library in _LIBRARIES:
        digest.update(version(library).encode())
    return digest.hexdigest()


def fingerprint(module: str, *inputs: object) -> str:
    """Give the fingerprint of what `module` makes of some inputs whose repr() says all that matters."""
    return hashlib.sha256((_code(module) + repr(inputs)).encode()).hexdigest()[:24]
