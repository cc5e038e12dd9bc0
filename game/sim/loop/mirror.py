"""Looking into the Mirror: the clock stands, Gift shows the next friend, Act another habit (GAME.md 2.6)."""

from game.sim.buttons import ACT, GIFT, MOVES
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import MirrorChoice
from game.sim.loop.beats import variant
from game.sim.loop.echo import make_ready
from game.sim.loop.lap_end import show
from game.sim.loop.state import Loop, Phase
from game.sim.things.mirror import Mirror
from game.sim.world import World

_CYCLE = (MirrorChoice.LATEST, MirrorChoice.PREVIOUS, MirrorChoice.NONE)


def open_if_asked(world: World[Entity]) -> None:
    """Enter the phase when somebody acted on a mirror in this tick."""
    loop = world.loop
    assert loop is not None
    for mirror in world.of(Mirror):
        if mirror.asked_by:
            player = world.leader_of(mirror.asked_by)
            loop.mirror_player = world.players.index(player) if player else -1
            loop.mirror_friend = mirror.asked_by
            loop.mirror_changed = False
            mirror.asked_by = ""
            show(world, Phase.MIRROR, 0)
            world.say(What.MIRROR_OPENED, friend=loop.mirror_friend)


def look(world: World[Entity], pressed_by: list[int]) -> bool:
    """Answer the buttons of whoever opened it; True when it was left after a change: the lap starts again, void."""
    loop = world.loop
    assert loop is not None
    friend = world.friends[loop.mirror_friend]
    pressed = _of_who_opened_it(world, loop, pressed_by)
    if pressed & ACT:
        friend.mirror = _CYCLE[(_CYCLE.index(friend.mirror) + 1) % len(_CYCLE)]
        make_ready(friend, friend.habit(variant(world, len(friend.latest))))
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


def _of_who_opened_it(world: World[Entity], loop: Loop, pressed_by: list[int]) -> int:
    """Their buttons, or everybody's once they have left."""
    if loop.mirror_player >= 0 and world.players[loop.mirror_player].leads:
        return pressed_by[loop.mirror_player]
    pressed = 0
    for one in pressed_by:
        pressed |= one
    return pressed
