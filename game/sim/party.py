"""Who leads whom: joining, leaving, switching, calling, staying, and the order ring (GAME.md 4)."""

from game.sim import buttons
from game.sim.buttons import ACT, CALL, GIFT, LIE, MOVES, ORDER, STAY, SWITCH, direction
from game.sim.entity import Entity
from game.sim.events import What
from game.sim.friends.friend import NAMES, Friend, Mode
from game.sim.geometry import distance
from game.sim.hands import let_go, lie_down
from game.sim.lessons import learn
from game.sim.units import ticks
from game.sim.world import Lessons, Player, World

MOST_PLAYERS = 4
RING_TICKS = ticks(250)
CALLED_TICKS = ticks(2000)
NEXT_BODY_TICKS = ticks(500)
_LEADS = dict(zip(NAMES, (buttons.LEAD_JENNA, buttons.LEAD_RAVI, buttons.LEAD_MIA, buttons.LEAD_LEO), strict=True))


def join(world: World[Entity], number: int, wanted: str = "") -> None:
    """Let player `number` lead a free friend; nothing happens when none is free."""
    player = world.players[number]
    if player.leads:
        return
    free = [friend for friend in world.friends.values() if friend.mode is not Mode.LED]
    free.sort(key=lambda friend: (friend.name != wanted, friend.asleep))
    if free:
        player.leads = free[0].name
        _take_lead(world, free[0])
        world.say(What.JOINED, friend=free[0].name, number=number, x=free[0].x, y=free[0].y)


def leave(world: World[Entity], number: int) -> None:
    """Let player `number` go; the friend follows. The last player cannot leave."""
    player = world.players[number]
    if not player.leads or len(world.humans) == 1:
        return
    friend = world.friends[player.leads]
    player.leads = ""
    player.held = player.ring = player.idle = 0
    world.lessons[number] = Lessons()  # whoever sits down here next is somebody else
    friend.mode = Mode.FOLLOW
    friend.lying = False
    friend.held = friend.pressed = 0
    world.say(What.PARTED, friend=friend.name, number=number, x=friend.x, y=friend.y)


def press(world: World[Entity], held: list[int]) -> list[int]:
    """Step 1: hand each player's buttons to the friend it leads; give the bits that went down, by player."""
    down = [0] * len(world.players)
    for friend in world.friends.values():
        if friend.mode is Mode.LED:
            friend.held = friend.pressed = 0
    for number, player in enumerate(world.players):
        now = held[number] if number < len(held) else 0
        pressed = now & ~player.held
        player.held = now
        if not now or not (world.in_play or now & MOVES):
            player.ring_used = False  # let go of during a rewind too
        if not player.leads:
            continue
        down[number] = pressed
        if world.in_play:
            player.idle = 0 if now else player.idle + 1
            now, pressed = _orders(world, player, now, pressed)
            friend = world.friends[player.leads]
            friend.held, friend.pressed = now, pressed
            _next_body(world, player, friend)
    return down


def switch(world: World[Entity], player: Player, name: str) -> bool:
    """Lead another friend; the old one stays if told to, on something, carrying or holding (GAME.md 2.2)."""
    new, old = world.friends.get(name), world.friends[player.leads]
    if new is None or new is old or new.asleep or new.mode is Mode.LED:
        return False
    stays = old.told or old.pressing or old.carry or old.anchor or old.bracing
    old.mode = Mode.STAY if stays and not old.asleep else Mode.FOLLOW
    old.held = old.pressed = 0
    old.lying = False
    player.leads = name
    player.asleep_ticks = 0
    _take_lead(world, new)
    world.say(What.SWITCHED, friend=new.name, note=old.name, text=old.mode.value, x=new.x, y=new.y)
    return True


def call(world: World[Entity], caller: Friend) -> None:
    """Everyone whom nobody leads follows again."""
    heard = False
    for friend in world.friends.values():
        if friend.mode is not Mode.LED or friend is caller:
            friend.told = False
        if friend.mode is Mode.STAY:
            if friend.pressing and world.loop is not None:
                world.loop.called_ticks = CALLED_TICKS
            friend.mode = Mode.FOLLOW
            friend.goal = 0
            let_go(world, friend)
            heard = True
    if heard:
        learn(world, caller, "call")
    world.say(What.CALLED, friend=caller.name, x=caller.x, y=caller.y)


def stay(world: World[Entity], leader: Friend) -> None:
    """Every follower stays where it is, and the leader too, once it is led no more; until they are called."""
    leader.told = True
    heard = False
    for friend in world.friends.values():
        if friend.mode is Mode.FOLLOW and not friend.asleep:
            friend.mode = Mode.STAY
            friend.told = True
            friend.goal = 0
            let_go(world, friend)
            friend.held = friend.pressed = 0
            world.say(What.STAYED, friend=friend.name, x=friend.x, y=friend.y)
            heard = True
    if heard:
        learn(world, leader, "stay")


def _take_lead(world: World[Entity], friend: Friend) -> None:
    friend.mode = Mode.LED
    friend.goal = friend.anchor = 0
    friend.act_used = True
    friend.act_ticks = friend.act_buffer = 0


def _next_free(world: World[Entity], name: str) -> str:
    """Give the friend after `name` in the order of the party whom nobody leads, awake; "" for none."""
    order = list(world.friends)
    start = order.index(name)
    for step in range(1, len(order)):
        other = world.friends[order[(start + step) % len(order)]]
        if other.mode is not Mode.LED and not other.asleep:
            return other.name
    return ""


def _orders(world: World[Entity], player: Player, held: int, pressed: int) -> tuple[int, int]:
    """Obey order keys and the ring; give the buttons that are left for the body."""
    held, pressed = _ring(world, player, held, pressed)
    for name, bit in _LEADS.items():
        if pressed & bit:
            _lead(world, player, name)
    if pressed & SWITCH:
        _lead(world, player, _next_free(world, player.leads))
    friend = world.friends[player.leads]
    if pressed & CALL:
        call(world, friend)
    if pressed & STAY:
        stay(world, friend)
    if pressed & LIE:
        lie_down(world, friend)
    return held, pressed


def _lead(world: World[Entity], player: Player, name: str) -> None:
    """Switch because the player asks for it; "" is nobody."""
    if switch(world, player, name):
        learn(world, world.friends[name], "switch")


def ring_is_open(player: Player) -> bool:
    """Tell whether a player chooses an order: at once with the ring's own key, after 0.25 s with Act and Gift."""
    return bool(player.ring and (player.held & ORDER or player.ring >= RING_TICKS))


def _ring(world: World[Entity], player: Player, held: int, pressed: int) -> tuple[int, int]:
    """Open the order ring with its own key at once, or with Act and Gift held together for 0.25 s.

    While it is open a direction gives an order: up switch, left call, right stay, down lie down.
    """
    chord = held & ACT and held & GIFT
    if not (held & ORDER or chord):
        player.ring = 0
        if player.ring_used and held & MOVES:
            return held & ~MOVES, pressed & ~MOVES  # the direction that gave the order is let go of before it walks
        player.ring_used = False
        return held, pressed
    player.ring += 1
    if chord:
        world.friends[player.leads].act_used = True
    if not held & ORDER and player.ring < RING_TICKS:
        return held & ~GIFT, pressed & ~(GIFT | ACT)
    dx, dy = direction(pressed)
    if not player.ring_used and (dx or dy):
        player.ring_used = True
        chosen = (SWITCH if dy < 0 else LIE) if dy else (CALL if dx < 0 else STAY)
        return 0, chosen
    return 0, 0


def _next_body(world: World[Entity], player: Player, friend: Friend) -> None:
    """A player whose friend sleeps leads the nearest free awake friend after 0.5 s (GAME.md 2.8)."""
    if not friend.asleep:
        player.asleep_ticks = 0
        return
    player.asleep_ticks += 1
    free = [other for other in world.free_friends() if other is not friend]
    if player.asleep_ticks >= NEXT_BODY_TICKS and free:
        nearest = min(free, key=lambda other: distance(friend.x, friend.y, other.x, other.y))
        switch(world, player, nearest.name)
