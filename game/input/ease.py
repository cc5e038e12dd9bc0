"""What spares hands: presses that last, so that no key need be held, and a friend who walks on (GAME.md 9).

All of it happens before the simulation, which is only told of buttons that are held. It reads the world to know what
holding would do, and changes nothing there.
"""

from game.input.bindings import Seat
from game.sim.buttons import ACT, DOWN, GIFT, LEFT, LIE, MOVES, ORDER, RIGHT, UP, direction
from game.sim.entity import Entity
from game.sim.friends.friend import Friend
from game.sim.hands import best_offer
from game.sim.world import Player, World

ONCE = ("act", "gift", "lie", "order")
"""What may be pressed once instead of held: Act at what asks to be held, Gift, lying down with Act, the order ring."""
_HELD = ("hold", "wake")
"""Offers that take a held Act (sim/hands.py)."""
_OPPOSITE = {UP: DOWN, DOWN: UP, LEFT: RIGHT, RIGHT: LEFT}


class Ease:
    """The hands of one player. Feed it what is really held, once a frame."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        self.let_go()

    def let_go(self) -> None:
        """Hold nothing any more, and walk nowhere."""
        self._raw = 0
        self._kept = 0  # buttons that are held on after their key was let go
        self._spent = 0  # keys that mean nothing until they are let go
        self._heading = 0
        self._lies = False  # Act is kept to lie down
        self._leads = ""

    def press(self, seat: Seat, raw: int, world: World[Entity], number: int) -> int:
        """Give the buttons that player `number` holds in this frame, when `raw` are those whose keys are down."""
        player = world.players[number]
        friend = world.friends.get(player.leads)
        if friend is None or player.leads != self._leads or not world.in_play or friend.asleep:
            self.let_go()
            self._leads = player.leads
            self._raw = raw
            return raw
        pressed = raw & ~self._raw
        self._raw = raw
        self._spent &= raw
        if player.ring_used:
            self._kept &= ~ORDER
        if player.ring_used or friend.lying or pressed & LIE:
            self._heading = 0
        gap = 0
        if "order" in seat.once:
            self._keep_order(pressed, raw)
        if not self._kept & ORDER:
            if "gift" in seat.once:
                gap = self._keep_gift(pressed, raw)
            self._keep_act(seat, pressed, raw, world, friend)
        held = (raw & ~self._spent | self._kept) & ~gap
        if seat.drifts and not _is_ring_open(player, held):
            self._steer(pressed & MOVES, raw, world, friend)
            return held & ~MOVES | self._heading
        return held

    def _keep_order(self, pressed: int, raw: int) -> None:
        """The ring opens at a press of its key, or of Act and Gift together, and shuts at the next one."""
        both = ACT | GIFT
        if pressed & ORDER:
            self._kept ^= ORDER
            self._spent |= ORDER
        elif raw & both == both and pressed & both:
            self._kept |= ORDER
            self._spent |= both
        elif self._kept & ORDER and pressed & both:
            self._kept &= ~ORDER
            self._spent |= pressed & both
        if self._kept & ORDER:
            self._kept = ORDER
            self._lies = False

    def _keep_gift(self, pressed: int, raw: int) -> int:
        """Gift lasts until one walks or acts; pressed again it is let go of for a frame. Gives the bits let go of."""
        if raw & (MOVES | ACT):
            self._kept &= ~GIFT
            return 0
        if pressed & GIFT:
            again = self._kept & GIFT
            self._kept |= GIFT
            return again
        return 0

    def _keep_act(self, seat: Seat, pressed: int, raw: int, world: World[Entity], friend: Friend) -> None:
        """Act lasts at what asks to be held, or until the friend lies, unless one walks or presses it again."""
        if self._kept & ACT:
            verb = best_offer(world, friend).verb
            is_over = (verb or friend.act_used or friend.lying) if self._lies else verb not in _HELD
            if pressed & ACT:
                self._spent |= ACT
            if pressed & ACT or is_over or any(direction(raw)):
                self._kept &= ~ACT
            return
        if not pressed & ACT:
            return
        verb = best_offer(world, friend).verb
        is_still = not any(direction(raw)) and not self._heading
        self._lies = "lie" in seat.once and world.is_looping and not verb and is_still and not friend.carry
        if self._lies or ("act" in seat.once and verb in _HELD):
            self._kept |= ACT

    def _steer(self, new: int, raw: int, world: World[Entity], friend: Friend) -> None:
        """A tap sets a heading; its opposite, the same again, or an Act that takes hold stops the friend."""
        ways = raw & MOVES & ~self._spent
        if new:
            back = sum(other for way, other in _OPPOSITE.items() if self._heading & way)
            if self._heading and (new & back or ways == self._heading):
                self._heading = 0
                self._spent |= new
            else:
                self._heading = ways
        elif raw & ACT and self._heading and best_offer(world, friend).verb in _HELD:
            self._heading = 0


def _is_ring_open(player: Player, held: int) -> bool:
    return bool(player.ring or held & ORDER or (held & ACT and held & GIFT))
