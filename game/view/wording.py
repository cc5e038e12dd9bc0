"""The few words of the HUD that belong to no event: modes, marks, the tally. To be read at 11 px and at a glance."""

from game.sim.loop.strip import Tally

NEW_HABIT = "new habit"
FULL = "full"
ECHO = "echo"
LAP = "lap {lap}"
RUNS_BACK = "the lap runs back"
_REASONS = {
    "few": "too little was done to compare",
    "watched": "only the echo did it: not one of us",
    "differs": "not the same yet",
}


def tally_line(tally: Tally) -> str:
    """Give the numbers of a lap: same, new, missed (to do, while it runs), and what is allowed where anything is."""
    running = not tally.period and not tally.reason
    line = f"same {tally.same} · new {tally.new} · {'to do' if running else 'missed'} {tally.missed}"
    return f"{line} ({tally.allowed} allowed)" if tally.allowed else line


def marks_line(tally: Tally) -> str:
    """Give how much of the lap before was done again."""
    return f"{tally.same} of {tally.total} the same"


def verdict(tally: Tally) -> str:
    """Say of a lap that has ended why it was none, or which lap it was like; "" while there is nothing to say."""
    if tally.period > 1:
        return f"as {tally.period} laps ago"
    return _REASONS.get(tally.reason, "")


def mirror_line(name: str, choice: str, tokens: int) -> str:
    """Say whose habit the Mirror shows, and which one."""
    what = {"latest": "the last steps", "previous": "the steps before those", "none": "no echo"}[choice]
    acts = "" if choice == "none" else f" · {tokens} act{'s' if tokens != 1 else ''}"
    return f"{name}: {what}{acts}"
