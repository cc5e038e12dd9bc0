"""What a player may choose about the picture (GAME.md 9). None of it changes the game."""

import msgspec

LEAST_ECHO, MOST_ECHO = 20, 80


class Options(msgspec.Struct):
    """Choices for the eye. There is no switch for flashes: nothing ever flashes."""

    reduced_motion: bool = False  # no camera glide, no floating, no shake
    calm: bool = False  # no displaced bands, no shimmer, no flicker of lamps
    high_contrast: bool = False  # dimmer floors, opaque panels, nothing in the air or near the eye
    shake: int = 50  # percent of the farthest that the picture shakes, 0 for never
    captions: bool = True
    text_size: int = 100  # percent: 100, 150 or 200
    echo_opacity: int = 45  # percent, 20 to 80
    names: bool = False  # names under the friends even alone
    prompts_always: bool = False  # what keys do is shown to those who know it too

    @property
    def still(self) -> bool:
        """Nothing moves, floats or drifts by itself, because somebody wants it calm."""
        return self.reduced_motion or self.calm

    @property
    def echo_alpha(self) -> int:
        """How opaque an echo is drawn, 0 to 255."""
        return max(LEAST_ECHO, min(MOST_ECHO, self.echo_opacity)) * 255 // 100
