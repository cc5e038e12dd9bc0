"""How far the players have come: what is noted on the way, and where it goes on. Files are of game/saves."""

from game.maps.campaign import Story
from game.maps.contents import Chapter
from game.saves.records import Progress
from game.scenes.journey import Journey


def goes_on_at(story: Story, progress: Progress) -> Chapter | None:
    """Give the chapter to go on with: where the players were last, if that is beyond the first; None for none."""
    return story.after_the_first(progress.at) or story.after_the_first(progress.furthest)


def note(story: Story, progress: Progress, journey: Journey) -> bool:
    """Note where a journey is, what it left behind and whom it freed; True where anything of it is new.

    Who begins anew keeps where they were until they come to the second chapter.
    """
    before = (progress.at, progress.furthest, progress.done, progress.freed)
    known = [chapter.map for chapter in story.chapters]
    here = story.number(journey.path)
    furthest = known.index(progress.furthest) if progress.furthest in known else -1
    if here > furthest:
        progress.furthest = known[here]
    if here > 0 or (here == 0 and furthest <= 0):
        progress.at = known[here]
    if here >= 0:
        progress.done = _with(progress.done, journey.done)
        progress.freed = _with(progress.freed, journey.freed)
    return before != (progress.at, progress.furthest, progress.done, progress.freed)


def _with(kept: tuple[str, ...], more: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*kept, *more)))
