"""What gifts look like while they are held, beside the friends' own poses: each a function of the state and its age."""

from game.view.aims import draw_aims
from game.view.moment import Moment


def draw_gifts(moment: Moment) -> None:
    """Draw all that gifts show over the world."""
    draw_aims(moment)
