"""Looking into the Mirror: the clock stands, Gift shows the next friend, Act another habit (GAME.md 2.6)."""

from game.sim.buttons import ACT, GIFT, MOVES
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import MirrorChoice
from game.sim.loop.lap_end import show
from game.sim.loop.state import Phase
from game.sim.things.mirror import Mirror
from game.sim.world import World

_CYCLE = (MirrorChoice.LATEST, MirrorChoice.PREVIOUS, MirrorChoice.NONE)


def open_if_asked(world: World[Entity]) -> None:
    """Enter the phase when somebody acted on a mirror in this tick."""
    loop = world.loop
    assert loop is not None
    for entity in world.entities.values():
        if isinstance(entity, Mirror) and entity.asked_by:
            player = world.leader_of(entity.asked_by)
            loop.mirror_player = world.players.index(player) if player else -1
            loop.mirror_friend = entity.asked_by
            loop.mirror_changed = False
            entity.asked_by = ""
            show(world, Phase.MIRROR, 0)
            world.say(What.MIRROR_OPENED, friend=loop.mirror_friend)


def look(world: World[Entity], pressed: int) -> bool:
    """Answer buttons; True when it was left after a change, so that the lap starts again, void."""
    loop = world.loop
    assert loop is not None
    friend = world.friends[loop.mirror_friend]
    if pressed & ACT:
        friend.mirror = _CYCLE[(_CYCLE.index(friend.mirror) + 1) % len(_CYCLE)]
        loop.mirror_changed = True
        world.say(What.MIRROR_TURNED, friend=friend.name, note=friend.mirror.value)
    elif pressed & GIFT:
        order = list(world.friends)
        loop.mirror_friend = order[(order.index(friend.name) + 1) % len(order)]
        world.say(What.MIRROR_TURNED, friend=loop.mirror_friend, note=world.friends[loop.mirror_friend].mirror.value)
    elif pressed & MOVES:
        world.say(What.MIRROR_LEFT)
        if loop.mirror_changed:
            world.say(What.LAP_ENDED, note="mirror", number=loop.lap)
            return True
        show(world, Phase.PLAY, 0)
    return False
