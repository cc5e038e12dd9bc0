"""Game pads, through SDL's mappings: events of pads become events of keys, with the codes of controls.py.

A pad is known by its instance id, from events alone. Whose it is, seats.py says. A pad that SDL has no mapping for is
not heard; the environment variable SDL_GAMECONTROLLERCONFIG teaches SDL further ones.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

import pygame
from pygame._sdl2 import controller

from game.input.controls import MOST_PADS, Control, called, code_of, control_of, slot_of

FULL = 32767
"""The farthest that an axis goes."""
STICK_ON, STICK_OFF = 0.40, 0.30
"""A stick counts from so far out, and until it is so near to its middle again: a worn one does not chatter."""
TRIGGER_ON, TRIGGER_OFF = 0.50, 0.35
_DIAGONAL = 0.4142
"""tan 22.5 degrees: each of the eight ways has the same share of the circle."""
_STICKS = (
    (pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY, Control.LEFT_UP),
    (pygame.CONTROLLER_AXIS_RIGHTX, pygame.CONTROLLER_AXIS_RIGHTY, Control.RIGHT_UP),
)
_TRIGGERS = (
    (pygame.CONTROLLER_AXIS_TRIGGERLEFT, Control.LEFT_TRIGGER),
    (pygame.CONTROLLER_AXIS_TRIGGERRIGHT, Control.RIGHT_TRIGGER),
)


class Opened(Protocol):
    """A pad that SDL has opened; it is heard as long as this is kept."""

    @property
    def name(self) -> str:
        """What the pad calls itself."""


Open = Callable[[int], tuple[Opened, int]]
"""Opens the pad at a device index and gives its instance id too; pygame.error when it is gone already."""


@dataclass(slots=True)
class _Pad:
    opened: Opened
    slot: int
    pressed: set[int] = field(default_factory=set)
    axes: dict[int, int] = field(default_factory=dict)
    bent: set[int] = field(default_factory=set)  # ways of sticks, and triggers


class Pads:
    """Up to four pads, each in a slot; a pad that comes back gets the slot that it had."""

    def __init__(self, open_pad: Open | None = None) -> None:
        """`open_pad` stands in for SDL."""
        self._open = open_pad or _open
        self._pads: dict[int, _Pad] = {}  # by instance id
        self._known: list[tuple[str, str]] = [("", "")] * MOST_PADS  # by slot: kind (SDL's guid) and name
        self._pulled: list[int] = []  # slots of pads pulled out, to be told

    def start(self) -> None:
        """Let SDL look for pads; where it cannot there are none."""
        with suppress(pygame.error):
            controller.init()

    def translate(self, event: pygame.Event) -> list[pygame.Event]:
        """Give what an event of a pad means in keys; [] for other events, and for a pad that is added twice."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._add(event.device_index, event.dict.get("guid", ""))
            return []
        if event.type == pygame.CONTROLLERDEVICEREMOVED:
            return self._remove(event.instance_id)
        pad = self._pads.get(event.dict.get("instance_id", -1))
        if pad is None:
            return []
        before = _held(pad)
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            pad.pressed.add(event.button)
        elif event.type == pygame.CONTROLLERBUTTONUP:
            pad.pressed.discard(event.button)
        elif event.type == pygame.CONTROLLERAXISMOTION:
            pad.axes[event.axis] = event.value
            pad.bent = _bent(pad.axes, pad.bent)
        after = _held(pad)
        ups = [_key(pad.slot, control, down=False) for control in before if control not in after]
        return ups + [_key(pad.slot, control, down=True) for control in after if control not in before]

    def is_there(self, slot: int) -> bool:
        """Tell whether a pad is in a slot (from 0)."""
        return any(pad.slot == slot for pad in self._pads.values())

    def pulled(self) -> list[int]:
        """Give the slots whose pads were pulled out since this was asked last, and are not back."""
        pulled, self._pulled = self._pulled, []
        return [slot for slot in pulled if not self.is_there(slot)]

    def name(self, slot: int) -> str:
        """Give what the pad in a slot calls itself, or the one that was there last; "" for none ever."""
        return self._known[slot][1]

    def label(self, code: int) -> str:
        """Give the name of a control as its pad has it: "A", "Cross", "Stick ←"."""
        return called(control_of(code), self.name(slot_of(code)))

    def _add(self, index: int, kind: str) -> None:
        try:
            opened, instance = self._open(index)
        except pygame.error:  # pulled out again before its event was read
            return
        if instance in self._pads:
            return
        free = [slot for slot in range(MOST_PADS) if not self.is_there(slot)]
        if not free:
            return
        # the slot it had, else one that nobody had, else any
        slot = min(free, key=lambda each: (self._known[each][0] != kind or not kind, self._known[each][1] != ""))
        self._known[slot] = (kind, opened.name)
        self._pads[instance] = _Pad(opened, slot)

    def _remove(self, instance: int) -> list[pygame.Event]:
        pad = self._pads.pop(instance, None)
        if pad is None:
            return []
        self._pulled.append(pad.slot)
        return [_key(pad.slot, control, down=False) for control in _held(pad)]


def _open(index: int) -> tuple[Opened, int]:
    found = controller.Controller(index)
    return found, found.as_joystick().get_instance_id()


def _held(pad: _Pad) -> list[int]:
    return sorted(pad.pressed | pad.bent)


def _key(slot: int, control: int, *, down: bool) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN if down else pygame.KEYUP, scancode=code_of(slot, control), key=0)


def _bent(axes: dict[int, int], before: set[int]) -> set[int]:
    """Give which ways sticks and triggers are bent; one that was bent before stays so a little longer."""
    bent: set[int] = set()
    for across, along, first in _STICKS:
        ways = range(first, first + 4)  # up, down, left, right
        x, y = axes.get(across, 0), axes.get(along, 0)
        least = STICK_OFF if before.intersection(ways) else STICK_ON
        if x * x + y * y < (least * FULL) ** 2:
            continue
        if abs(y) > _DIAGONAL * abs(x):
            bent.add(ways[0] if y < 0 else ways[1])
        if abs(x) > _DIAGONAL * abs(y):
            bent.add(ways[2] if x < 0 else ways[3])
    for axis, control in _TRIGGERS:
        if axes.get(axis, 0) >= (TRIGGER_OFF if control in before else TRIGGER_ON) * FULL:
            bent.add(control)
    return bent
