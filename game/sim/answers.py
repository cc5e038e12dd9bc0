"""Friends whom nobody leads answer at seams: the nearest eligible one walks to the other anchor, or says why not.

GAME.md 2.7.
"""

from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import Friend, Mode
from game.sim.geometry import near
from game.sim.ground import Ground
from game.sim.loop.seam import Anchor, Seam, SeamState
from game.sim.pathing import UNREACHED, Way
from game.sim.units import pixels, ticks
from game.sim.world import World

AT_ONCE = pixels(24)
COMPANY_WAIT = ticks(3000)
ASK_AGAIN = ticks(2000)
FIRST_ASK = ticks(350)


def call_for_hands(ground: Ground, world: World[Entity]) -> None:
    """Send friends to the free anchors of every revealed seam that somebody holds."""
    for seam in list(world.entities.values()):
        if not isinstance(seam, Seam) or seam.state is not SeamState.REVEALED:
            continue
        held = [friend for friend in world.friends.values() if friend.anchor in seam.anchors and friend.anchor]
        if not any(friend.mode is Mode.LED for friend in held):
            seam.waited = 0
            _stand_down(world, seam)
            continue
        seam.waited += 1
        patience = COMPANY_WAIT if len(world.humans) > 1 and not world.assists.quick_followers else 0
        if seam.waited <= patience:
            continue
        for anchor_id in seam.anchors:
            anchor = world.entities.get(anchor_id)
            if isinstance(anchor, Anchor) and not _is_taken(world, anchor):
                _fill(ground, world, anchor, seam.waited - patience)


def _is_taken(world: World[Entity], anchor: Anchor) -> bool:
    return any(anchor.id in (friend.anchor, friend.goal) for friend in world.friends.values())


def _stand_down(world: World[Entity], seam: Seam) -> None:
    """Nobody holds any more: those on their way follow again."""
    for friend in world.friends.values():
        if friend.goal in seam.anchors and friend.mode is Mode.FOLLOW:
            friend.goal = friend.anchor = 0


def _fill(ground: Ground, world: World[Entity], anchor: Anchor, waited: int) -> None:
    way = Way(ground, anchor.x, anchor.y)
    idle = [friend for friend in world.free_friends() if not friend.anchor and not friend.goal]
    others = [friend for friend in idle if anchor.admits(friend.name)]
    ready = [friend for friend in others if _would_come(world, friend, anchor)]
    coming = [friend for friend in ready if way.length(friend.x, friend.y) != UNREACHED]
    if coming:
        nearest = min(coming, key=lambda friend: way.length(friend.x, friend.y))
        nearest.mode = Mode.FOLLOW
        nearest.goal = anchor.id
        world.say(What.ANSWER, friend=nearest.name, thing=anchor.id, x=nearest.x, y=nearest.y)
        return
    if waited % ASK_AGAIN != FIRST_ASK:
        return
    if ready:
        world.say(What.NO_ANSWER, friend=ready[0].name, thing=anchor.id, note="shut", x=ready[0].x, y=ready[0].y)
    elif others:
        friend = others[0]
        note = "staying" if not friend.pressing else "on_plate"
        plate = friend.pressing[0] if friend.pressing else 0
        world.say(What.NO_ANSWER, friend=friend.name, thing=plate, note=note, x=friend.x, y=friend.y)
    elif len(world.humans) < 2:
        world.say(What.NO_ANSWER, thing=anchor.id, note="nobody", x=anchor.x, y=anchor.y)


def _would_come(world: World[Entity], friend: Friend, anchor: Anchor) -> bool:
    """A follower comes; a STAY friend when it is close by or its plate stays down without it."""
    if friend.mode is Mode.FOLLOW:
        return True
    if friend.pressing:
        return all(_stays_down(world, friend, plate) for plate in friend.pressing)
    return not friend.carry and near(friend.x, friend.y, anchor.x, anchor.y, AT_ONCE)


def _stays_down(world: World[Entity], friend: Friend, plate: int) -> bool:
    for other in world.friends.values():
        if plate in other.echo.pressing or (other is not friend and plate in other.pressing):
            return True
    return False
