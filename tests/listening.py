"""Speakers that only write down what was played where, with which gain; and clips that only have a length."""

from dataclasses import dataclass, field

from game.view.audio.library import Library, Piece, Worker


@dataclass
class Clip:
    name: str
    seconds: float = 1.0

    def get_length(self):
        return self.seconds


@dataclass
class Loudspeakers:
    """`now` holds the clip and the gains of each channel that plays; `played` all that ever began, in order."""

    now: dict = field(default_factory=dict)
    played: list = field(default_factory=list)
    fades: dict = field(default_factory=dict)
    together: list = field(default_factory=list)

    def play(self, channel, clip, left, right, *, loops=0, fade=0):
        self.now[channel] = (clip.name, left, right)
        self.fades[channel] = fade
        self.played.append(clip.name)

    def start_together(self, clips, *, loops):
        self.together.append({channel: clip.name for channel, clip in clips.items()})
        for channel, clip in clips.items():
            self.now[channel] = (clip.name, 0.0, 0.0)

    def set_gain(self, channel, left, right):
        self.now[channel] = (self.now[channel][0], left, right)

    def stop(self, channel, fade=0):
        self.now.pop(channel, None)

    def gains(self, name):
        """The gains of the newest channel that plays a clip, (0, 0) where none does."""
        return next(((left, right) for clip, left, right in reversed(self.now.values()) if clip == name), (0.0, 0.0))


class Shelf(Library):
    """Has every file at once, each of a second; `missing` are not there."""

    def __init__(self, missing=(), pieces=None):
        super().__init__(Worker(at_once=True))
        self.missing = missing
        self._pieces = pieces or {}

    def clip(self, name):
        return None if name in self.missing else Clip(name)

    def fetch(self, names):
        pass

    def fetch_stems(self, name, then):
        then({stem: Clip(f"{name}/{stem}", 60.0) for stem in self.pieces[name].stems})


FRIENDS = ("jenna", "ravi", "mia", "leo")
STEMS = ("bed", *(f"{one}_{form}" for one in FRIENDS for form in ("apart", "whole")), "clock", "pulse", "dread")
PIECE = Piece(60 * 44100, 64.0, 69, (0, 2, 3, 5, 7, 8, 10), dict.fromkeys(STEMS, -30.0))
