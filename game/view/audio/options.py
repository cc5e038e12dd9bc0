"""What a player may choose about what is heard (GAME.md 9). None of it changes the game."""

import msgspec

from game.view.audio.voices import FULL, Volumes


class Options(msgspec.Struct):
    """Choices for the ear; volumes in percent."""

    volume: int = 100  # of everything
    music_volume: int = 100
    effects_volume: int = 100
    voice_volume: int = 100
    ambience_volume: int = 100
    mono: bool = False  # the same on both sides
    sudden_sounds: bool = True  # off: what starts hard starts softly, and half as loud
    soft_tension: bool = False  # what urges in the music is half as loud
    interface_captions: bool = False  # what menus sound like is written too

    @property
    def volumes(self) -> Volumes:
        """The gains that these make."""
        return Volumes(
            FULL * self.volume / 100,
            self.music_volume / 100,
            self.effects_volume / 100,
            self.voice_volume / 100,
            self.ambience_volume / 100,
            self.sudden_sounds,
        )
