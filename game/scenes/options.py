"""What players may choose: sound, window, and how the picture is shown. Every change is seen and kept at once."""

from game.scenes import sayings
from game.scenes.bindings import KeysAndPads
from game.scenes.menu import Entry
from game.scenes.scene import Pop, Push
from game.scenes.shared import Shared
from game.scenes.turning import Turning

VOLUME_STEP = 10
_LEVELS = (("echo_opacity", 5, 20, 80), ("shake", 25, 0, 100))
"""Settings in percent: their name, a step, the least and the most."""


class Options(Turning):
    """The list that title and pause open."""

    def __init__(self, shared: Shared) -> None:
        """Show what the settings say."""
        super().__init__(shared, sayings.OPTIONS)
        shared.sound.try_again()
        add_volume(self, shared, "volume")
        self.add(Entry(lambda: sayings.SOUND, lambda: Push(SoundOptions(shared))), sayings.SOUND_MEANS)
        self.add_one_of("fit", sayings.FIT, sayings.FIT_MEANS, sayings.FITS)
        self.add_switch("full_screen", sayings.FULL_SCREEN, sayings.FULL_SCREEN_MEANS, sayings.ON_OFF)
        self.add_one_of("text_size", sayings.TEXT_SIZE, sayings.TEXT_SIZE_MEANS, sayings.TEXT_SIZES)
        for field, (name, meaning) in sayings.SWITCHES.items():
            self.add_switch(field, name, meaning, sayings.ON_OFF)
        self.add_switch("split", sayings.SPLIT, sayings.SPLIT_MEANS, sayings.ON_OFF)
        for field, step, least, most in _LEVELS:
            self.add_level(field, *sayings.LEVELS[field], step=step, least=least, most=most)
        self.add(Entry(lambda: sayings.KEYS, lambda: Push(KeysAndPads(shared))), sayings.KEYS_MEANS)
        self.add(Entry(lambda: sayings.BACK, Pop))


class SoundOptions(Turning):
    """All that the ear may choose, and what is written of what is heard."""

    def __init__(self, shared: Shared) -> None:
        """Show what the settings say."""
        super().__init__(shared, sayings.SOUND)
        for field in sayings.VOLUMES:
            add_volume(self, shared, field)
        for field, (name, meaning) in sayings.SOUND_SWITCHES.items():
            self.add_switch(field, name, meaning, sayings.ON_OFF)
        self.add(Entry(lambda: sayings.BACK, Pop))


def add_volume(lines: Turning, shared: Shared, field: str) -> None:
    """Add the line of a volume; that of everything says so where there is no device."""
    name, meaning = sayings.VOLUMES[field]

    def silent() -> str:
        return sayings.SILENT if field == "volume" and shared.sound.silent else ""

    lines.add_level(field, name, meaning, step=VOLUME_STEP, instead=silent)
