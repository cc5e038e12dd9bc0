"""Four players who do sensible things at random, and what must hold for everybody in every tick of it.

They walk to things and to free floor, act and give there, give orders, switch, lie down, come and go. Nobody here
knows a map: what they may find is what anybody may find.
"""

import random

from game.sim.buttons import ACT, CALL, GIFT, LIE, ORDER, STAY, SWITCH, UP
from game.sim.commands import Join, Leave
from game.sim.events import What
from game.sim.followers import CLOSE, nearest_leader, steer
from game.sim.friends.friend import Mode
from game.sim.geometry import near
from game.sim.ground import Ground
from game.sim.lap import new_world
from game.sim.motion import GRACE_TICKS
from game.sim.pathing import Way
from game.sim.snapshot import checksum, freeze, thaw
from game.sim.stage import FLOOR, WALL
from game.sim.step import step
from game.sim.units import TICKS_PER_SECOND, TILE, pixels

REJOINS = 10 * TICKS_PER_SECOND
"""So long a follower may take to come to a leader who stands still, where there is a way."""
LONGEST_FLIGHT = 10 * TICKS_PER_SECOND
HANDS_ONLY = (
    What.BEAT,
    What.FULL,
    What.UNFELT,
    What.TAKEN,
    What.DROPPED,
    What.PLACED,
    What.LUNGED,
    What.HURT,
    What.FELL_ASLEEP,
    What.LAY_DOWN,
    What.SHADE_BURST,
    What.LULLED,
    What.DRAFTED,
    What.FREED,
    What.KEPT,
    What.TALK,
    What.MIRROR_OPENED,
)
"""What a body does that somebody leads, and never one that follows."""


class Sensible:
    """Chooses for each of four players where to go and what to do there."""

    def __init__(self, stage, seed):
        self.stage = stage
        self.dice = random.Random(seed)
        self.floors = [tile for tile, kind in enumerate(stage.ground) if kind == FLOOR]
        self.goal = [(0, 0)] * 4
        self.left = [0] * 4
        self.held = [0] * 4

    def __call__(self, world):
        ground = Ground(self.stage, world)
        return [self._one(ground, world, number) for number in range(4)]

    def commands(self, world):
        """Somebody comes or goes, once in eight seconds."""
        if self.dice.random() > 1 / (8 * TICKS_PER_SECOND):
            return []
        return [self.dice.choice((Join, Leave))(self.dice.randrange(4))]

    def _one(self, ground, world, number):
        name = world.players[number].leads
        if not name:
            return 0
        friend = world.friends[name]
        self.left[number] -= 1
        if self.left[number] <= 0:
            self._choose(world, number)
        x, y = self.goal[number]
        if near(friend.x, friend.y, x, y, pixels(6)):
            self.left[number] = min(self.left[number], 90)
            return self.held[number]
        way = steer(ground, friend, x, y)
        if not way:
            self.left[number] = min(self.left[number], 30)
        # now and then Act on the way: a lunge, over a pit too
        return way | (ACT if self.dice.random() < 0.01 else 0) or self.held[number]

    def _choose(self, world, number):
        things = [entity.centre for entity in world.entities.values()]
        if things and self.dice.random() < 0.7:
            x, y = self.dice.choice(things)
        else:
            tile = self.dice.choice(self.floors)
            x, y = tile % self.stage.width * TILE + TILE // 2, tile // self.stage.width * TILE + TILE // 2
        x, y = min(max(x, 0), self.stage.width * TILE - 1), min(max(y, 0), self.stage.height * TILE - 1)
        self.goal[number] = x, y
        self.left[number] = self.dice.randint(60, 300)
        often = (ACT, ACT, ACT, GIFT, 0)
        seldom = (LIE, SWITCH, CALL, STAY, ORDER | UP)
        self.held[number] = self.dice.choice(often if self.dice.random() < 0.75 else seldom)


class Night:
    """A world that four sensible players are let loose on; every tick is looked at."""

    def __init__(self, stage, seed, players=4):
        self.stage = stage
        self.world = new_world(stage, seed=seed, players=players)
        self.company = Sensible(stage, seed)
        self.apart = {}
        self.longest = 0

    def run(self, ticks):
        """Let them play."""
        for _ in range(ticks):
            self.tick(self.company(self.world), self.company.commands(self.world))
        return self

    def stand_still(self):
        """Let them all take their hands off until every follower has come, as `followers_come` wants it."""
        self.tick([0] * 4)
        while any(self.apart.values()):
            self.tick([0] * 4)
        return self

    def tick(self, held, commands=()):
        before = {
            friend.name: (len(friend.beats), friend.hp)
            for friend in self.world.friends.values()
            if friend.mode is Mode.FOLLOW
        }
        ground = Ground(self.stage, self.world)
        played = self.world.in_play  # where it was not, nothing has moved
        afoot = [name for name in before if not ground.is_void(*self.feet(name))]
        bridges = len(ground.bridges)
        events = step(self.stage, self.world, held, list(commands))
        between = not (played and self.world.in_play) or any(event.what is What.LAP_STARTED for event in events)
        for name, (beats, hp) in before.items():
            friend = self.world.friends[name]
            if friend.mode is not Mode.FOLLOW or between:
                continue
            did = [event for event in events if event.friend == name and event.what in HANDS_ONLY]
            did = [event for event in did if event.text != "echo"]
            assert did == [], f"{name} follows and does {did}"
            assert len(friend.beats) == beats, name
            assert friend.hp >= hp, name
            assert not friend.pressing, name
        ground = Ground(self.stage, self.world)
        for name in afoot:
            pulled_away = bridges > len(ground.bridges) or any(event.what is What.DRAFTED for event in events)
            friend = self.world.friends[name]
            walks = friend.mode is Mode.FOLLOW and not friend.lunge and not friend.wisp
            assert pulled_away or not walks or not ground.is_void(*self.feet(name)), f"{name} walks into a pit"
        self.everybody_is_somewhere()
        self.followers_come()

    def feet(self, name):
        return self.world.friends[name].x, self.world.friends[name].y

    def everybody_is_somewhere(self):
        """Nobody is in a wall or outside; over a pit only within the grace, or on a bridge."""
        world = self.world
        ground = Ground(self.stage, world)
        for friend in world.friends.values():
            where = f"{friend.name} at {friend.x / TILE:.2f}, {friend.y / TILE:.2f} of {self.stage.name}"
            assert friend.wisp < LONGEST_FLIGHT, f"{where} floats on and on"
            assert friend.wisp or not ground.is_wall(friend.x, friend.y), f"{where} is in a wall"
            assert self.stage.tile_at(friend.safe_x, friend.safe_y) == FLOOR, f"{where} would be put back to a pit"
            hangs = world.in_play and not world.left and not friend.wisp and ground.is_void(friend.x, friend.y)
            assert not hangs or friend.over_void <= GRACE_TICKS or friend.lunge, f"{where} hangs over a pit"

    def followers_come(self):
        """A follower with a way is beside its leader at most 10 s after the leader stood still."""
        world = self.world
        if not world.in_play or world.left:
            self.apart = {}
            return
        ground = Ground(self.stage, world)
        for friend in world.friends.values():
            leader = nearest_leader(world, friend)
            comes = friend.mode is Mode.FOLLOW and not friend.asleep and not friend.goal and leader is not None
            waits = (
                not comes
                or leader.moved
                or any(other.asleep for other in world.friends.values())
                or near(friend.x, friend.y, leader.x, leader.y, CLOSE)
                or self.stage.tile_at(leader.x, leader.y) == WALL
                or ground.is_void(leader.x, leader.y)
                or not Way(ground, leader.x, leader.y).leads_from(friend.x, friend.y)
            )
            self.apart[friend.name] = 0 if waits else self.apart.get(friend.name, 0) + 1
            self.longest = max(self.longest, self.apart[friend.name])
            assert self.apart[friend.name] <= REJOINS, (
                f"{friend.name} at {friend.x / TILE:.2f}, {friend.y / TILE:.2f} does not come to {leader.name} "
                f"at {leader.x / TILE:.2f}, {leader.y / TILE:.2f} of {self.stage.name}"
            )

    def at_the_end(self):
        """All hands off for half a second: everybody stands on floor or on a bridge, and the world can be kept."""
        for _ in range(30):
            self.tick([0] * 4)
        ground = Ground(self.stage, self.world)
        for friend in self.world.friends.values():
            if self.world.in_play and not self.world.left:
                assert friend.wisp or not ground.is_void(friend.x, friend.y), friend.name
        assert checksum(thaw(freeze(self.world))) == checksum(self.world)
