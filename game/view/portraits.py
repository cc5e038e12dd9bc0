"""Portraits of the friends: an expression, a pose, a mouth that talks, eyes that blink, and the card behind."""

from pygame import Surface

from game.view.assets import Assets

SIZE = 96
"""Width and height of a portrait, px."""
CARD_X, CARD_Y = 3, 5
"""Where a portrait stands on its card."""


class Portraits:
    """The portraits of all friends; a friend's sheet is opened with the first picture of it."""

    def __init__(self, assets: Assets) -> None:
        """Take the sheets from the assets."""
        self._assets = assets
        self._kept: dict[tuple[str, str, int, bool], Surface] = {}

    def card(self, friend: str) -> Surface:
        """Give what a friend's portrait stands before, with its frame."""
        return self._assets.portraits(friend)["card"].picture

    def picture(
        self, friend: str, expression: str, *, hands: bool = False, talk: int = 0, blink: bool = False
    ) -> Surface:
        """Give a portrait; `talk` is 1 or 2 for a mouth half or wide open. MissingImageError on an unknown expression.

        Who sleeps does not talk, and shut eyes do not blink.
        """
        name = f"{expression}_hands" if hands else expression
        key = (friend, name, talk, blink)
        if key not in self._kept:
            atlas = self._assets.portraits(friend)
            made = atlas[name].picture.copy()
            for patch in ([f"{name}.talk_{talk}"] if talk else []) + ([f"{name}.blink"] if blink else []):
                if patch in atlas:
                    part = atlas[patch]
                    made.blit(part.picture, (-part.ax, -part.ay))
            self._kept[key] = made
        return self._kept[key]
