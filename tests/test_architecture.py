"""The hard rule of ARCHITECTURE.md 2, checked on the syntax tree of every file in game/, and on planted violations."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 400
MOST_FUNCTION_LINES = 60

SIM_MODULES = {
    *("msgspec", "__future__", "collections", "collections.abc", "dataclasses", "enum"),
    *("functools", "itertools", "typing", "bisect", "struct"),
}
"""`struct` packs tracks into bytes (habit.py): as pure as the others."""
SIM_NAMES = {"math": {"isqrt"}, "zlib": {"crc32"}}
"""Of these modules only so much."""
SIM_FORBIDDEN_CALLS = {"open", "print", "id", "hash", "input", "globals", "eval", "exec"}

LAYERS = {"house": 0, "sim": 0, "picture": 0, "text": 1, "cli": 6}
LAYERS |= dict.fromkeys(("view", "input", "maps", "replay", "saves"), 2)
LAYERS |= dict.fromkeys(("scenes", "picture_taker"), 3)
LAYERS |= dict.fromkeys(("app", "album", "showcase"), 4)
LAYERS |= dict.fromkeys(("beginning", "checking", "migrating", "nights", "packing", "pictures", "pipe"), 5)
"""Of one layer nobody imports another. Layer 5 are the commands, which cli.py imports late."""
LATE_IMPORTS = ("cli",)
ORDERLESS = {"sorted", "len", "set", "frozenset", "isinstance", "bool", "sum", "any", "all"}
"""What may be done with a set as a whole, besides `in`, set arithmetic and comparison: the order cannot show."""
MUTATORS = {"append", "extend", "insert", "remove", "pop", "clear", "update", "add", "discard", "setdefault", "sort"}


def module_of(path: str) -> str:
    """game/sim/loop/echo.py -> game.sim.loop.echo; a package's __init__.py -> the package."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def room_of(module: str) -> str:
    """The second word: game.sim.loop.echo -> sim; game itself -> "" ."""
    words = module.split(".")
    return words[1] if len(words) > 1 else ""


def imports_of(tree: ast.AST) -> list[tuple[int, str, str]]:
    """(line, module, name) of each import; name "" for `import module`."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            where = "." * node.level + (node.module or "")
            found += [(node.lineno, where, alias.name) for alias in node.names]
    return found


def problems(path: str, source: str) -> list[str]:
    """Everything that is wrong with one file, cycles apart."""
    tree = ast.parse(source)
    module = module_of(path)
    found = [*_sizes(tree, source), *_import_forms(tree, module), *_layers(tree, module)]
    if room_of(module) == "sim":
        found += [*_sim_imports(tree), *_sim_calls(tree), *_module_state(tree), *_set_orders(tree)]
    return [f"{path}:{each}" for each in found]


def _sizes(tree, source):
    if source.count("\n") > MOST_LINES:
        yield f"1: {source.count(chr(10))} lines, at most {MOST_LINES}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = node.end_lineno - node.lineno + 1
            if lines > MOST_FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {lines} lines, at most {MOST_FUNCTION_LINES}"


def _import_forms(tree, module):
    for line, where, _ in imports_of(tree):
        if where.startswith("."):
            yield f"{line}: relative import"
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and "TYPE_CHECKING" in (
            getattr(node, "id", ""),
            getattr(node, "attr", ""),
        ):
            yield f"{node.lineno}: TYPE_CHECKING"
        late = room_of(module) in LATE_IMPORTS
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not late:
            for line, where, _ in imports_of(node):
                yield f"{line}: import of {where} inside {node.name}"


def _game_imports(tree):
    """Modules of the game that a file imports, `from game import sim` included."""
    for line, where, name in imports_of(tree):
        if where == "game" and name:
            yield line, f"game.{name}"
        elif where.split(".")[0] == "game":
            yield line, where


def _layers(tree, module):
    room = room_of(module)
    if not room:
        return
    if room not in LAYERS:
        yield f"1: no layer is known for game.{room}"
        return
    for line, other in _game_imports(tree):
        target = room_of(other)
        if target == room or (target == "" and other == "game"):
            continue
        if target not in LAYERS:
            yield f"{line}: no layer is known for {other}"
        elif LAYERS[target] > LAYERS[room]:
            yield f"{line}: imports {other}, a layer above"
        elif LAYERS[target] == LAYERS[room]:
            yield f"{line}: imports {other}, a sibling"


def _sim_imports(tree):
    for line, where, name in imports_of(tree):
        if where.split(".")[:2] == ["game", "sim"] or (where == "game" and name == "sim"):
            continue
        if where in SIM_NAMES and name in SIM_NAMES[where]:
            continue
        if where not in SIM_MODULES:
            yield f"{line}: game.sim imports {where} {name}".rstrip()


def _sim_calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SIM_FORBIDDEN_CALLS:
            yield f"{node.lineno}: calls {node.func.id}()"
        if isinstance(node, ast.Global):
            yield f"{node.lineno}: global"


def _is_constant_name(name: str) -> bool:
    return name.strip("_").isupper() or name[:1].isupper() or (name.startswith("__") and name.endswith("__"))


def _module_state(tree):
    """Names at module level are UPPER_CASE or CapWords (types), bound once, and never written to afterwards."""
    bound = []
    for node in tree.body:
        targets = getattr(node, "targets", []) or ([node.target] if isinstance(node, ast.AnnAssign) else [])
        if isinstance(node, ast.AugAssign | ast.For | ast.While | ast.With):
            yield f"{node.lineno}: work at module level"
        for target in targets:
            if not isinstance(target, ast.Name):
                names = [each.id for each in ast.walk(target) if isinstance(each, ast.Name)]
            else:
                names = [target.id]
            for name in names:
                if not _is_constant_name(name):
                    yield f"{node.lineno}: {name} at module level is no constant"
                if name in bound:
                    yield f"{node.lineno}: {name} is bound twice"
                bound.append(name)
    for node in ast.walk(tree):
        name = _written_name(node)
        if name in bound:
            yield f"{node.lineno}: changes the constant {name}"


def _written_name(node) -> str:
    """The plain name whose contents a statement changes: NAME[..] = , del NAME[..], NAME.append(..), NAME += .."""
    if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
        return node.value.id if isinstance(node.value, ast.Name) else ""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
        return node.func.value.id if isinstance(node.func.value, ast.Name) else ""
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and node.target.id.isupper():
        return node.target.id
    return ""


def _set_orders(tree):
    """No set is iterated or turned into something ordered, `sorted` apart. Names are followed within a function."""
    scopes = [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))]
    seen = []
    for scope in scopes:
        names = {
            target.id
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _is_set(node.value, ())
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(scope):
            for each in _ordered_uses(node):
                if _is_set(each, names) and each.lineno not in seen:
                    seen.append(each.lineno)
                    yield f"{each.lineno}: the order of a set shows"


def _ordered_uses(node):
    if isinstance(node, ast.For | ast.comprehension | ast.Starred | ast.YieldFrom):
        yield node.iter if hasattr(node, "iter") else node.value
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name not in ORDERLESS | {"update", "union", "intersection", "difference", "issubset", "issuperset"}:
            yield from node.args
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "pop":
        yield node.func.value


def _is_set(node, names) -> bool:
    if isinstance(node, ast.Set | ast.SetComp):
        return True
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.BinOp):
        return _is_set(node.left, names) or _is_set(node.right, names)
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("set", "frozenset")


def cycle(sources: dict[str, str]) -> list[str]:
    """The modules of one import cycle, [] for none."""
    modules = {module_of(path): ast.parse(source) for path, source in sources.items()}
    graph = {}
    for module, tree in modules.items():
        wanted = []
        for _, where, name in imports_of(tree):
            deeper = f"{where}.{name}"
            wanted += [each for each in (deeper if deeper in modules else where,) if each in modules and each != module]
        graph[module] = wanted
    done: list[str] = []

    def visit(module: str, trail: list[str]) -> list[str]:
        if module in trail:
            return trail[trail.index(module) :]
        if module in done:
            return []
        for other in graph[module]:
            found = visit(other, [*trail, module])
            if found:
                return found
        done.append(module)
        return []

    return next((found for module in graph if (found := visit(module, []))), [])


def tree_of_the_game() -> dict[str, str]:
    return {
        str(path.relative_to(ROOT)): path.read_text("utf-8")
        for path in sorted((ROOT / "game").rglob("*.py"))
        if "carried" not in path.parts
    }


def test_the_game_keeps_its_rules():
    found = [each for path, source in tree_of_the_game().items() for each in problems(path, source)]
    assert not found, "\n".join(found)


def test_the_game_has_no_import_cycle():
    assert cycle(tree_of_the_game()) == []


PLANTED = {
    "pygame in the simulation": ("game/sim/x.py", "import pygame\n"),
    "pytmx in the simulation": ("game/sim/x.py", "from pytmx import TiledMap\n"),
    "time in the simulation": ("game/sim/loop/x.py", "import time\n"),
    "random in the simulation": ("game/sim/x.py", "from random import choice\n"),
    "another name of math": ("game/sim/x.py", "from math import sqrt\n"),
    "the whole of math": ("game/sim/x.py", "import math\n"),
    "the view in the simulation": ("game/sim/x.py", "from game.view.sprites import Sprites\n"),
    "the view, taken from the package": ("game/sim/x.py", "from game import view\n"),
    "print": ("game/sim/x.py", "def f():\n    print(1)\n"),
    "open": ("game/sim/x.py", "def f():\n    return open('x')\n"),
    "hash": ("game/sim/x.py", "def f(name):\n    return hash(name)\n"),
    "id": ("game/sim/x.py", "def f(name):\n    return id(name)\n"),
    "a global": ("game/sim/x.py", "N = 1\ndef f():\n    global N\n"),
    "a variable at module level": ("game/sim/x.py", "cache = {}\n"),
    "a constant that is written to": ("game/sim/x.py", "CACHE = {}\ndef f(x):\n    CACHE[x] = 1\n"),
    "a constant that grows": ("game/sim/x.py", "SEEN = []\ndef f(x):\n    SEEN.append(x)\n"),
    "a constant bound twice": ("game/sim/x.py", "A = 1\nA = 2\n"),
    "work at module level": ("game/sim/x.py", "A = [1]\nfor each in A:\n    B = each\n"),
    "a set in a for loop": ("game/sim/x.py", "def f(a):\n    for x in {*a}:\n        yield x\n"),
    "a named set in a for loop": ("game/sim/x.py", "def f(a):\n    s = set(a)\n    for x in s:\n        yield x\n"),
    "a set in a comprehension": ("game/sim/x.py", "def f(a):\n    return [x for x in {y for y in a}]\n"),
    "a list of a set": ("game/sim/x.py", "def f(a):\n    return list(set(a))\n"),
    "a tuple of a union": ("game/sim/x.py", "def f(a):\n    s = {1}\n    return tuple(s | a)\n"),
    "the first of a set": ("game/sim/x.py", "def f(a):\n    return next(iter(set(a)))\n"),
    "a set popped": ("game/sim/x.py", "def f(a):\n    s = set(a)\n    return s.pop()\n"),
    "the least by a key": ("game/sim/x.py", "def f(a):\n    return min(set(a), key=len)\n"),
    "maps in text": ("game/text/x.py", "from game.maps.load import load\n"),
    "text in house": ("game/house.py", "from game.text.words import words\n"),
    "siblings": ("game/saves/x.py", "from game.replay.log import Log\n"),
    "siblings on the ground": ("game/house.py", "from game.sim.units import TILE\n"),
    "scenes in the view": ("game/view/x.py", "import game.scenes.play\n"),
    "the app in scenes": ("game/scenes/x.py", "from game.app import App\n"),
    "a room without a layer": ("game/cellar/x.py", "import os\n"),
    "a relative import": ("game/view/x.py", "from . import sprites\n"),
    "TYPE_CHECKING": ("game/view/x.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import os\n"),
    "an import in a function": ("game/view/x.py", "def f():\n    import os\n"),
    "a long file": ("game/view/x.py", "A = 1\n" * (MOST_LINES + 1)),
    "a long function": ("game/view/x.py", "def f():\n" + "    g()\n" * MOST_FUNCTION_LINES),
}

ALLOWED = {
    "itself": ("game/sim/x.py", "from game.sim.units import TILE\nfrom game.sim import motion\n"),
    "what is listed": ("game/sim/x.py", "from math import isqrt\nfrom zlib import crc32\nimport msgspec\n"),
    "tables": ("game/sim/x.py", "_BY_NAME: dict[str, int] = {'a': 1}\nKind = int | str\n"),
    "sets that are only asked": ("game/sim/x.py", "def f(a, b):\n    s = {*a}\n    return b in s and len(s) > 1\n"),
    "sorted sets": ("game/sim/x.py", "def f(a):\n    return [x for x in sorted({*a})]\n"),
    "lists of its own": ("game/sim/x.py", "def f(a):\n    out = []\n    out.append(a)\n    return out\n"),
    "late imports of the command line": ("game/cli.py", "def play():\n    from game.app import run\n    run()\n"),
    "downward": ("game/scenes/x.py", "from game.view.sprites import Sprites\nfrom game.sim.step import step\n"),
    "os outside the simulation": ("game/saves/x.py", "import os\n"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_found(name):
    path, source = PLANTED[name]
    assert problems(path, source)


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_allowed_passes(name):
    path, source = ALLOWED[name]
    assert problems(path, source) == []


def test_a_planted_cycle_is_found():
    ring = {
        "game/sim/a.py": "from game.sim.b import x\n",
        "game/sim/b.py": "from game.sim import c\n",
        "game/sim/c.py": "import game.sim.a\n",
    }
    assert sorted(cycle(ring)) == ["game.sim.a", "game.sim.b", "game.sim.c"]
    ring["game/sim/c.py"] = "import msgspec\n"
    assert cycle(ring) == []
