"""The match, exactly as GAME.md 2.5 has it: pure functions on lists of tokens.

A *phrase* is a list of tokens "verb:name"; a lap is a dict from a friend's name to a phrase.
"""

import msgspec

Lap = dict[str, list[str]]

LEAST_SAME_FOR_SLACK = 4


class Rules(msgspec.Struct, frozen=True):
    """The numbers of one region, assists included."""

    min_beats: int = 2
    min_body: int = 1
    slack: int = 1
    variants: int = 1


class Comparison(msgspec.Struct, frozen=True):
    """Two laps side by side."""

    same: int
    new: int
    missed: int
    again: int


def lcs(a: list[str], b: list[str]) -> int:
    """Give the length of the longest common subsequence."""
    row = [0] * (len(b) + 1)
    for token in a:
        before = 0
        for index, other in enumerate(b):
            above = row[index + 1]
            row[index + 1] = before + 1 if token == other else max(above, row[index])
            before = above
    return row[-1]


def common(a: list[str], b: list[str], by_body: list[str]) -> list[str]:
    """Give one longest common subsequence, the one with the most tokens that a body did."""
    best: list[list[tuple[int, int, tuple[str, ...]]]] = [[(0, 0, ())] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            choice = max(best[i + 1][j], best[i][j + 1], key=lambda entry: entry[:2])
            if a[i] == b[j]:
                length, bodies, tokens = best[i + 1][j + 1]
                taken = (length + 1, bodies + (a[i] in by_body), (a[i], *tokens))
                choice = max(choice, taken, key=lambda entry: entry[:2])
            best[i][j] = choice
    return list(best[0][0][2])


def collapse(tokens: list[str]) -> list[str]:
    """Count the same token twice in a row once (GAME.md 2.3)."""
    return [token for index, token in enumerate(tokens) if index == 0 or tokens[index - 1] != token]


def overwrites(body: list[str], habit: list[str]) -> bool:
    """Tell whether the body left its own footsteps: some beat is not in the habit."""
    return any(token not in habit for token in body)


def phrase(body: list[str], habit: list[str], echo_did: list[bool]) -> list[str]:
    """Give E_k(f). `echo_did[i]` tells whether the echo performed the habit's beat i."""
    if overwrites(body, habit):
        return collapse(body)
    left = list(body)
    heard = []
    for token, did in zip(habit, echo_did, strict=True):
        by_body = token in left
        if by_body:
            left.remove(token)
        if by_body or did:
            heard.append(token)
    return collapse(heard)


def size(lap: Lap) -> int:
    """Count the beats of a lap."""
    return sum(len(tokens) for tokens in lap.values())


def compare(now: Lap, then: Lap, by_body: Lap) -> Comparison:
    """Count what is the same, new and missed, and how much of the common part a living body did again."""
    same = again = 0
    for name in sorted({*now, *then}):
        body = by_body.get(name, [])
        tokens = common(now.get(name, []), then.get(name, []), body)
        same += len(tokens)
        again += sum(min(tokens.count(token), body.count(token)) for token in dict.fromkeys(tokens))
    return Comparison(same, size(now) - same, size(then) - same, again)


def slack_for(same: int, rules: Rules) -> int:
    """Give the differences allowed: none while fewer than four beats are the same."""
    return rules.slack if same >= LEAST_SAME_FOR_SLACK else 0


def is_match(now: Lap, then: Lap, by_body: Lap, rules: Rules) -> bool:
    """Tell whether lap `now` repeats lap `then`."""
    if min(size(now), size(then)) < max(rules.min_beats, 1):
        return False
    found = compare(now, then, by_body)
    return found.new + found.missed <= slack_for(found.same, rules) and found.again >= rules.min_body


def period(now: Lap, history: list[Lap], by_body: Lap, rules: Rules) -> int:
    """Give the smallest p in {q, 2q, 3q} whose lap is repeated, 0 for none. `history` ends with the lap before."""
    for laps in (rules.variants, 2 * rules.variants, 3 * rules.variants):
        if laps <= len(history) and is_match(now, history[-laps], by_body, rules):
            return laps
    return 0


def meets(pressure: tuple[str, ...], lap: Lap) -> bool:
    """Tell whether every `verb:object` or `friend:verb:object` of a seam's pressure lies in the lap (GAME.md 2.7)."""
    done = {token for tokens in lap.values() for token in tokens}
    done |= {f"{name}:{token}" for name, tokens in lap.items() for token in tokens}
    return all(wanted in done for wanted in pressure)
