"""Leo, the skeptic."""

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Aim
from game.sim.ground import Ground
from game.sim.world import World


def ground(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Brace."""
    return False


def aim_call(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """Aim at a veil."""
    return None


def call(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Disbelieve."""
