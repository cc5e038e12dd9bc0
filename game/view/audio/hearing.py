"""Hears a world, tick by tick: its happenings, its steps, what hums and whispers. It decides, and plays nothing.

It has a random generator of its own and reads the world only, so that a world that is heard goes on like one that is
not, and a night runs the same with and without a device.
"""

from __future__ import annotations

from random import Random

from game.sim.entity import Entity, things_of
from game.sim.events import Event
from game.sim.friends.friend import Mode
from game.sim.geometry import distance, near
from game.sim.loop.echo import where
from game.sim.loop.region import lap_ticks
from game.sim.loop.seam import Seam, SeamState
from game.sim.loop.state import Phase
from game.sim.party import ring_is_open
from game.sim.stage import Stage
from game.sim.things.drone import Drone
from game.sim.things.gale import Gale
from game.sim.units import pixels, ticks
from game.sim.whereabouts import Place, place_of
from game.sim.world import World
from game.view.audio.ambience import Sounding
from game.view.audio.cues import CUES, voice_of
from game.view.audio.happenings import cues_of, speaker_of
from game.view.audio.heard import Heard
from game.view.places import Key
from game.view.poses import STEP_UNITS

STRIDE = 3 * STEP_UNITS
"""A foot falls so often: half of the six walking pictures."""
SCAN_TICKS = 6
"""What lasts is looked for so often."""
FOLLOWER_LEVEL, ECHO_STEP_LEVEL, SHADE_STEP_LEVEL = 0.45, 0.5, 0.8
HUM_LEVEL, STRAIN_LEVEL, AIR_LEVEL = 0.35, 0.8, 1.0
"""Of a seam in play, where the Blink has it alone at 1; of stitches under strain; of the air of a place."""
WHISPERS = 2
"""So many shades are heard whispering, the nearest."""
WHISPER_REACH = pixels(200)
QUICKENS_AT = 85
"""Percent of a lap."""
SYLLABLE_TICKS, SYLLABLES = 5, 4
MOMENTS = ticks(11_000), ticks(34_000)
"""Least and most time between two happenings of a place."""


class Hearing:
    """The ears of one map. `hear` once a tick; `lasting` is what goes on sounding, worked out every SCAN_TICKS."""

    def __init__(self, stage: Stage, here: Sounding) -> None:
        """Listen to a map that sounds like `here`."""
        self.lasting: list[Heard] = []
        self._stage = stage
        self.here = here
        self._random = Random(stage.hash)
        beating = [placement.id for placement in stage.placements if "beat" in placement.fields]
        self._steps = {number: step for step, number in enumerate(beating)}
        self._placed = [
            (placement.text("cue"), placement.centre, placement.id)
            for placement in stage.of_kind("sound")
            if placement.text("cue") in CUES
        ]
        self._variants = stage.region.number("variants") if stage.region else 1
        self._echoes = stage.region is not None and bool(stage.region.number("echoes"))
        self._strides: dict[str, int] = {}
        self._echo_ways: dict[Key, tuple[Place, int]] = {}
        self._shades: dict[Key, tuple[Place, int]] = {}
        self._later: list[tuple[int, Heard]] = []
        self._strained: list[int] = []
        self._grip = 0
        self._rings: list[int] = []
        self._quickened = 0
        self._moment = self._random.randint(*MOMENTS)

    def hear(self, world: World[Entity], events: list[Event]) -> list[Heard]:
        """Give what is to be heard of this tick, in order; call it after every step with the events of the step."""
        found: list[Heard] = []
        for event in events:
            found += [each._replace(of=event.what) for each in cues_of(world, event, self._steps)]
            speaker = speaker_of(event)
            if speaker:
                self._speak(world, speaker, place_of(world, event))
        if world.in_play:
            self._bodies(world, found)
            self._others(world, found)
        self._orders(world, found)
        self._loop(world, events, found)
        if world.tick % SCAN_TICKS == 0:
            self.lasting = self._scan(world)
        while self._later and self._later[0][0] <= world.tick:
            found.append(self._later.pop(0)[1])
        return found

    def _speak(self, world: World[Entity], friend: str, place: Place | None) -> None:
        """Say something in syllables, one after the other."""
        count = self._random.randint(2, SYLLABLES)
        said = [
            (world.tick + number * SYLLABLE_TICKS, Heard(voice_of(friend), place, told=True)) for number in range(count)
        ]
        self._later = sorted(self._later + said, key=lambda each: each[0])

    def _bodies(self, world: World[Entity], found: list[Heard]) -> None:
        """Let feet fall on the floor of the place, or on paper where a draft bears them."""
        for name, friend in world.friends.items():
            stride = friend.way // STRIDE
            if stride != self._strides.get(name, 0) and friend.moved and not (friend.wisp or friend.lunge):
                drafted = any(each.bridges and each.contains(friend.x, friend.y) for each in things_of(world))
                level = FOLLOWER_LEVEL if friend.mode is Mode.FOLLOW else 1.0
                found.append(Heard("step_paper" if drafted else self.here.step, (friend.x, friend.y), level))
            self._strides[name] = stride

    def _others(self, world: World[Entity], found: list[Heard]) -> None:
        """Let echoes and the nearest shades be heard walking."""
        if self._echoes and world.is_looping:
            for name, friend in world.friends.items():
                at = where(world, friend, self._variants)
                if at is None:
                    self._echo_ways.pop(name, None)
                elif self._walks(self._echo_ways, name, at):
                    found.append(Heard("step_echo", at, ECHO_STEP_LEVEL))
        for number in list(self._shades):
            shade = world.entities.get(int(number))
            if shade is None:
                del self._shades[number]
            elif self._walks(self._shades, number, shade.centre):
                found.append(Heard("step_shade", shade.centre, SHADE_STEP_LEVEL))

    def _walks(self, ways: dict[Key, tuple[Place, int]], key: Key, at: Place) -> bool:
        """Keep how far something has walked; True when a foot of it falls."""
        before, way = ways.get(key, (at, 0))
        moved = abs(at[0] - before[0]) + abs(at[1] - before[1])
        after = way + moved if moved < STRIDE else 0  # farther in a tick: it was put somewhere else
        ways[key] = (at, after % STRIDE)
        return after >= STRIDE

    def _orders(self, world: World[Entity], found: list[Heard]) -> None:
        """Let an order ring be heard as it opens."""
        rings = [number for number, player in enumerate(world.players) if ring_is_open(player)]
        if any(number not in self._rings for number in rings):
            found.append(Heard("order_ring"))
        self._rings = rings

    def _loop(self, world: World[Entity], events: list[Event], found: list[Heard]) -> None:
        """Let the clock quicken, grip be felt, stitches that were let go be heard, and the place have its moments."""
        loop = world.loop
        strained = [seam.id for seam in world.of(Seam) if seam.together] if loop is not None else []
        for number in self._strained:
            seam = world.entities.get(number)
            if number not in strained and isinstance(seam, Seam) and seam.state is SeamState.REVEALED:
                found.append(Heard("bond_strain", seam.centre))
        self._strained = strained
        if loop is not None:
            length = lap_ticks(world, self._stage.region) if self._stage.region else 0
            late = bool(length) and loop.clock * 100 >= length * QUICKENS_AT
            if world.is_looping and late and self._quickened != loop.lap and world.in_play:
                self._quickened = loop.lap
                found.append(Heard("clock_quickens"))
            if loop.grip != self._grip:
                found.append(Heard("grip_rise" if loop.grip > self._grip else "grip_fall"))
                self._grip = loop.grip
        if self.here.moments and world.in_play:
            self._moment -= 1
            if self._moment <= 0:
                self._moment = self._random.randint(*MOMENTS)
                found.append(Heard(self._random.choice(self.here.moments)))

    def _scan(self, world: World[Entity]) -> list[Heard]:
        """Find what lasts: in a Blink nothing but the seams, in a rewind nothing at all."""
        loop = world.loop
        phase = loop.phase if loop is not None else Phase.PLAY
        if phase is Phase.BLINK:
            assert loop is not None
            fresh = [world.entities[number] for number in loop.newly_revealed if number in world.entities]
            return [Heard("seam_hum", seam.centre, 1.0, thing=seam.id) for seam in fresh]
        if phase in (Phase.REWIND, Phase.DOOR):
            return []
        found = [Heard(cue, None, AIR_LEVEL) for cue in self.here.air]
        found += [Heard(cue, place, thing=number) for cue, place, number in self._placed]
        for seam in world.of(Seam):
            if seam.together:
                found.append(Heard("anchor_strain", seam.centre, STRAIN_LEVEL, thing=seam.id))
            elif seam.state is SeamState.REVEALED and world.is_looping:
                found.append(Heard("seam_hum", seam.centre, HUM_LEVEL, thing=seam.id))
        found += [Heard("gale_blow", each.centre, thing=each.id) for each in world.of(Gale) if not each.on]
        found += [Heard("drone_pass", each.centre, thing=each.id) for each in world.of(Drone) if not each.on]
        for friend in world.friends.values():
            if friend.aiming and friend.name == "ravi":
                found.append(Heard("gift_trace", (friend.x, friend.y)))
        return found + self._whispers(world)

    def _whispers(self, world: World[Entity]) -> list[Heard]:
        """Let the shades whisper that are nearest to a human body, and remember them for their steps."""
        led = [(friend.x, friend.y) for friend in world.led]
        close: list[tuple[int, int, Place]] = []
        for entity in world.entities.values():
            x, y = entity.x, entity.y
            for at_x, at_y in led:
                if near(x, y, at_x, at_y, WHISPER_REACH) and entity.is_danger:
                    close.append((distance(x, y, at_x, at_y), entity.id, (x, y)))
                    break
        close.sort()
        nearest = close[:WHISPERS]
        self._shades = {number: self._shades.get(number, (place, 0)) for _, number, place in nearest}
        return [Heard("shade_whisper", place, thing=number) for _, number, place in nearest]
