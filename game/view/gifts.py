"""What gifts look like while they are under way, beside the friends' own poses; each a function of state and age."""

from game.view.aims import draw_aims
from game.view.braces import draw_braces
from game.view.moment import Moment
from game.view.trace import draw_trace


def draw_gifts(moment: Moment) -> None:
    """Draw all that gifts show over the world."""
    draw_trace(moment)
    draw_braces(moment)
    draw_aims(moment)
