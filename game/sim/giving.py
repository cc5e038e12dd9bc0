"""Gift under the fingers: when it is a tap, when it aims, and when a hold has done its work (GAME.md 3)."""

from game.sim.buttons import ACT, GIFT
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends import leo
from game.sim.friends.friend import Friend, Mode
from game.sim.friends.gift import WORK_TICKS, Aim
from game.sim.friends.gifts import GIFTS
from game.sim.ground import Ground
from game.sim.lessons import learn
from game.sim.press import BUFFER_TICKS, HOLD_TICKS, gesture
from game.sim.world import World


def give(ground: Ground, world: World[Entity], friend: Friend, *, busy: bool) -> None:
    """Apply Gift of this tick: a tap acts on the press, or on the release where the hold has something to do too."""
    if friend.bracing:
        friend.bracing += 1
        if friend.mode is Mode.FOLLOW or friend.asleep or friend.lying or friend.knock or friend.lunge:
            leo.stand_up(world, friend)
    is_down = bool(friend.held & GIFT) and not friend.held & ACT and friend.mode is Mode.LED
    if friend.pressed & GIFT and is_down:
        friend.gift_buffer = BUFFER_TICKS
        friend.gift_ticks = 0
        friend.gift_used = False
    friend.gift_ticks += is_down
    if friend.gift_used:
        if not is_down:
            friend.lose_aim()
        return
    if friend.mode is not Mode.LED:
        friend.lose_aim()
        return
    if busy:
        friend.gift_buffer = max(0, friend.gift_buffer - 1)
        friend.gift_used = friend.gift_buffer == 0
        return
    frost = next((entity.id for entity in world.entities.values() if entity.freezes(friend.name)), 0)
    if frost:
        friend.lose_aim()
        friend.gift_used = True
        gesture(friend, "shrug")
        world.say(What.FROZEN, friend=friend.name, thing=frost, x=friend.x, y=friend.y)
        return
    gift = GIFTS[friend.name]
    aim = gift.aim(ground, world, friend)
    if friend.gift_ticks >= HOLD_TICKS and is_down:
        _hold(ground, world, friend, aim)
    elif aim is None or not is_down or gift.urgent(world, friend):
        friend.gift_used = True
        _tap(ground, world, friend)


def _tap(ground: Ground, world: World[Entity], friend: Friend) -> None:
    """Tap Gift; one that finds nothing is seen to find nothing (GAME.md 2.11)."""
    if GIFTS[friend.name].tap(ground, world, friend):
        learn(world, friend, f"tap_{friend.name}")
        gesture(friend, "gift")
        return
    gesture(friend, "shrug")
    world.say(What.NOTHING, friend=friend.name, note="gift", x=friend.x, y=friend.y)


def _hold(ground: Ground, world: World[Entity], friend: Friend, aim: Aim | None) -> None:
    """Aim, and do the work once it was held long enough; whoever turns away from all aims lets go."""
    if aim is None:
        friend.lose_aim()
        return
    if not friend.aiming:
        friend.aiming = True
        if aim == Aim():
            world.say(What.TRACING, friend=friend.name, x=friend.x, y=friend.y)
        world.say(What.AIMED, friend=friend.name, thing=aim.thing, note=aim.friend, x=friend.x, y=friend.y)
    friend.aim, friend.aim_friend, friend.aim_echo = aim
    if friend.gift_ticks >= WORK_TICKS:
        friend.gift_used = True
        GIFTS[friend.name].work(ground, world, friend, aim)
        learn(world, friend, f"work_{friend.name}")
