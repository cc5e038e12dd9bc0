"""Sound: hears events and plays their notes. Without a device it stays silent and says so."""

import pygame

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.loop.state import Phase
from game.sim.things.answer import Answer
from game.sim.things.lever import Lever
from game.sim.things.plate import Plate
from game.sim.things.socket import Socket
from game.sim.world import World
from game.view.icons import object_of
from game.view.notes import CUES, RATE, beat_note, cue

CHANNELS = 12
BUFFER = 512
ECHO_VOLUME, AGAIN_VOLUME = 0.45, 0.7
_NO_DEVICE = ("dummy", "disk")
_CUES = {
    What.TICKED: "tick",
    What.SEAMS_HUM: "hum",
    What.OVERLAP: "hum",
    What.BROKEN: "break",
    What.WAKE: "wake",
    What.HURT: "hurt",
    What.GATE_OPENED: "gate",
    What.GATE_CLOSED: "gate",
    What.SHADE_SEEN: "rustle",
    What.SHADE_BURST: "rustle",
    What.LULLED: "lull",
    What.THREAD: "thread",
    What.NOTHING: "shrug",
    What.DRAFTED: "thread",
}
_PHASE_CUES = {Phase.PAGE: "page", Phase.REWIND: "page", Phase.SHIMMER: "thread"}


class Sound:
    """Plays what happens. Cues are made at the first tick, notes when they are first heard (about 5 ms)."""

    def __init__(self) -> None:
        """Open the device where there is one."""
        self.available = _open()
        self._volume = 0.8
        self._made: dict[tuple[str, int], pygame.mixer.Sound] = {}

    @property
    def silent(self) -> bool:
        """There is no sound device."""
        return not self.available

    def set_volume(self, percent: int) -> None:
        """Set the volume of all, 0 to 100."""
        self._volume = max(0, min(100, percent)) / 100

    def hear(self, world: World[Entity], events: list[Event]) -> None:
        """Play the events of one tick."""
        if not self.available or self._volume == 0:
            return
        if not self._made:  # all at once, as a level begins: some take two frames
            for name in CUES:
                self._cue(name)
        played: set[str] = set()
        for event in events:
            match event.what:
                case What.BEAT:
                    self._note(world, event.friend, event.thing, ECHO_VOLUME if event.text == "echo" else 1.0)
                case What.BLINK_BEAT:
                    thing = object_of(world, event.note)
                    self._note(world, event.friend, thing.id if thing else 0, AGAIN_VOLUME)
                case What.PHASE if event.note in _PHASE_CUES:
                    self._play(self._cue(_PHASE_CUES[Phase(event.note)]), 0.7)
                case _:
                    name = _CUES.get(event.what, "")
                    if name and name not in played:
                        played.add(name)
                        self._play(self._cue(name), 1.0)

    def _note(self, world: World[Entity], friend: str, thing: int, level: float) -> None:
        key = (friend, step_of(world, thing))
        if key not in self._made:
            self._made[key] = pygame.mixer.Sound(buffer=beat_note(*key).tobytes())
        self._play(self._made[key], level)

    def _cue(self, name: str) -> pygame.mixer.Sound:
        key = (f"cue {name}", 0)
        if key not in self._made:
            self._made[key] = pygame.mixer.Sound(buffer=cue(name).tobytes())
        return self._made[key]

    def _play(self, sound: pygame.mixer.Sound, level: float) -> None:
        channel = sound.play()
        if channel is not None:  # None: all channels are busy, and nothing is worth cutting another off
            channel.set_volume(level * self._volume)


def step_of(world: World[Entity], thing: int) -> int:
    """Give the step of the scale of an object: its place among the objects of the level that make beats."""
    objects = [entity.id for entity in world.entities.values() if isinstance(entity, Plate | Lever | Socket | Answer)]
    return objects.index(thing) if thing in objects else len(objects)


def _open() -> bool:
    """Start the mixer; False where only an imaginary device answers."""
    try:
        if pygame.mixer.get_init() is None:
            pygame.mixer.init(RATE, -16, 1, BUFFER, allowedchanges=0)
        if pygame.mixer.get_driver() in _NO_DEVICE:
            return False
        if pygame.mixer.get_init() != (RATE, -16, 1):
            return False
        pygame.mixer.set_num_channels(CHANNELS)
    except pygame.error:
        return False
    return True
