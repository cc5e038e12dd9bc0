"""Mia, the creator."""

from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.friends.gift import Aim
from game.sim.ground import Ground
from game.sim.world import World


def spotlight(ground: Ground, world: World[Entity], friend: Friend) -> bool:
    """Throw light."""
    return False


def aim_repost(ground: Ground, world: World[Entity], friend: Friend) -> Aim | None:
    """Aim at a friend."""
    return None


def repost(ground: Ground, world: World[Entity], friend: Friend, aim: Aim) -> None:
    """Play it again."""
