"""Game pads, by posted events and by a pad that SDL itself makes up: dead zone, plugging, names, joining, removal."""

import ctypes

import pygame
import pygame.base
import pytest

from game.input.bindings import PAD_SEATS
from game.input.controls import Control, called, code_of, control_of, is_control, slot_of
from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.pads import FULL, STICK_OFF, STICK_ON, TRIGGER_ON, Pads
from game.input.seats import Seats
from game.scenes import sayings
from game.scenes.bindings import KeysAndPads
from game.scenes.help import Help
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.sim.buttons import ACT, DOWN, LEFT, RIGHT, UP, to_names
from game.sim.commands import Join
from tests.desk import Desk

XBOX, SONY = "Xbox 360 Controller", "DualSense Wireless Controller"
ADDED, REMOVED = pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED
PRESSED, LIFTED, AXIS = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP, pygame.CONTROLLERAXISMOTION
LEFT_X, LEFT_Y = pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY


class Named:
    def __init__(self, name):
        self.name = name


def pads_of(*names):
    """Pads that open the device of an index under these names; instance ids are 100 and up."""
    return Pads(lambda index: (Named(names[index]), 100 + index))


class Hub:
    """Pads and a keyboard with seats, and one player at the keys."""

    def __init__(self, *names, players=1):
        self.pads = pads_of(*names)
        self.keyboard = Keyboard()
        self.seats = Seats(Layout(), pads=self.pads)
        self.seats.sit(players)

    def hear(self, kind, **values):
        event = pygame.Event(kind, **values)
        for each in (event, *self.pads.translate(event)):
            self.keyboard.hear(each)
        return self

    def plug(self, index, guid="a"):
        return self.hear(ADDED, device_index=index, guid=guid)

    def pull(self, index):
        return self.hear(REMOVED, instance_id=100 + index)

    def press(self, button, index=0):
        return self.hear(PRESSED, instance_id=100 + index, button=button)

    def lift(self, button, index=0):
        return self.hear(LIFTED, instance_id=100 + index, button=button)

    def bend(self, x, y, index=0):
        for axis, value in ((LEFT_X, x), (LEFT_Y, y)):
            self.hear(AXIS, instance_id=100 + index, axis=axis, value=round(value * FULL))
        return self

    def read(self):
        held, joins = self.seats.buttons(*self.keyboard.read())
        return [" ".join(to_names(bits)) for bits in held], joins

    def held(self, player):
        return self.read()[0][player]


@pytest.fixture
def hub():
    """Player 2 has joined with a pad."""
    hub = Hub(XBOX, SONY).plug(0).press(Control.A)
    assert hub.read()[1] == [Join(1)]
    hub.lift(Control.A).read()
    return hub


def test_codes_of_pads_and_keys_do_not_meet():
    codes = [code_of(slot, control) for slot in range(4) for control in Control]
    assert len(codes) == len(set(codes))
    assert min(codes) > 511
    assert all(is_control(code) for code in codes)
    assert [(slot_of(code), control_of(code)) for code in codes] == [
        (slot, each) for slot in range(4) for each in Control
    ]
    assert (slot_of(pygame.KSCAN_E), control_of(pygame.KSCAN_E), is_control(pygame.KSCAN_E)) == (-1, -1, False)


def test_a_pad_joins_with_its_act_and_plays(hub):
    assert hub.bend(1, 0).press(Control.X).held(1) == "right gift"
    assert hub.lift(Control.X).bend(0, 0).press(Control.DPAD_UP).held(1) == "up"


def test_a_press_shorter_than_a_frame_is_seen(hub):
    hub.press(Control.A).lift(Control.A)
    assert [hub.held(1), hub.held(1)] == ["act", ""]


@pytest.mark.parametrize(
    ("x", "y", "ways"),
    [
        (STICK_ON - 0.02, 0, ""),
        (STICK_ON + 0.02, 0, "right"),
        (-0.28, -0.28, ""),
        (-0.3, -0.3, "up left"),
        (0.9, 0.3, "right"),
        (0.9, 0.5, "down right"),
        (-0.3, 0.9, "down"),
        (0, -1, "up"),
    ],
)
def test_the_stick_has_a_round_dead_zone_and_eight_equal_ways(hub, x, y, ways):
    assert hub.bend(x, y).held(1) == ways


def test_a_stick_at_the_edge_of_its_dead_zone_does_not_chatter(hub):
    middle = (STICK_ON + STICK_OFF) / 2
    assert hub.bend(middle, 0).held(1) == ""
    assert [hub.bend(x, 0).held(1) for x in (0.9, middle, STICK_OFF + 0.02)] == ["right"] * 3
    assert [hub.bend(x, 0).held(1) for x in (STICK_OFF - 0.02, middle)] == ["", ""]


def test_a_trigger_is_a_button_from_half_way_on():
    pads = pads_of(XBOX)
    pads.translate(pygame.Event(ADDED, device_index=0, guid="a"))

    def pull(value):
        axis = pygame.CONTROLLER_AXIS_TRIGGERRIGHT
        return pads.translate(pygame.Event(AXIS, instance_id=100, axis=axis, value=round(value * FULL)))

    assert pull(TRIGGER_ON - 0.1) == []
    (event,) = pull(TRIGGER_ON + 0.1)
    assert (event.type, event.scancode) == (pygame.KEYDOWN, code_of(0, Control.RIGHT_TRIGGER))
    assert pull(TRIGGER_ON - 0.1) == []
    assert [each.type for each in pull(0)] == [pygame.KEYUP]


def test_a_pad_that_is_added_twice_is_one_pad(hub):
    hub.plug(0).plug(0)
    assert [hub.pads.is_there(slot) for slot in range(4)] == [True, False, False, False]
    assert hub.press(Control.A).read() == (["", "act", "", ""], [])


def test_added_twice_while_a_button_is_held_does_not_let_go_of_it(hub):
    assert hub.press(Control.A).held(1) == "act"
    assert hub.plug(0).held(1) == "act"
    assert hub.lift(Control.A).held(1) == ""


def test_pulled_out_while_held_nothing_sticks_and_it_is_told_once(hub):
    assert hub.bend(1, 0).press(Control.X).held(1) == "right gift"
    hub.pull(0).pull(0)
    assert hub.held(1) == ""
    assert hub.seats.lost() == [XBOX]
    assert hub.seats.lost() == []
    hub.plug(0).read()
    assert hub.held(1) == ""
    assert hub.press(Control.A).held(1) == "act"
    hub.pull(0)
    assert hub.seats.lost() == [XBOX]


def test_a_pad_that_nobody_plays_with_may_go_in_silence():
    hub = Hub(XBOX).plug(0).pull(0)
    assert hub.seats.lost() == []


def test_whose_pad_is_gone_goes_on_at_other_keys_instead_of_a_third_player_joining(hub):
    hub.pull(0)
    assert hub.seats.lost() == [XBOX]
    hub.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_O, key=0))
    assert hub.read()[1] == []
    hub.keyboard.hear(pygame.Event(pygame.KEYDOWN, scancode=pygame.KSCAN_J, key=0))
    assert hub.held(1) == "left"


def test_a_pad_comes_back_to_the_slot_it_had():
    hub = Hub(XBOX, SONY, players=1).plug(0, "a").plug(1, "b")
    assert [hub.pads.name(slot) for slot in range(2)] == [XBOX, SONY]
    hub.pull(0).pull(1).plug(1, "b")
    assert hub.pads.is_there(1)
    assert not hub.pads.is_there(0)


def test_a_fifth_pad_and_one_that_is_gone_before_it_opens_are_left_alone():
    def refuse(index):
        raise pygame.error("gone")

    pads = Pads(refuse)
    assert pads.translate(pygame.Event(ADDED, device_index=0, guid="")) == []
    assert not any(pads.is_there(slot) for slot in range(4))
    hub = Hub(*[XBOX] * 5)
    for index in range(5):
        hub.plug(index)
    assert hub.press(Control.A, index=4).read()[1] == []
    assert hub.press(Control.A, index=3).read()[1] == [Join(1)]


def test_events_of_unknown_pads_and_stray_ones_are_nothing(hub):
    before = hub.read()
    hub.press(Control.A, index=7).pull(7)
    hub.hear(pygame.JOYBUTTONDOWN, instance_id=100, button=0)
    assert hub.read() == before


@pytest.mark.parametrize(
    ("pad", "names"),
    [
        (XBOX, ["A", "X", "Y", "LB", "Start"]),
        ("", ["A", "X", "Y", "LB", "Start"]),
        ("Some Pad", ["A", "X", "Y", "LB", "Start"]),
        (SONY, ["Cross", "Square", "Triangle", "L1", "Options"]),
        ("Sony PLAYSTATION(R)3 Controller", ["Cross", "Square", "Triangle", "L1", "Options"]),
        ("Wireless Controller", ["Cross", "Square", "Triangle", "L1", "Options"]),
        ("Xbox Wireless Controller", ["A", "X", "Y", "LB", "Start"]),
        ("Nintendo Switch Pro Controller", ["A", "X", "Y", "L", "+"]),
    ],
)
def test_prompts_use_the_names_of_the_pad_at_hand(pad, names):
    wanted = (Control.A, Control.X, Control.Y, Control.LEFT_SHOULDER, Control.START)
    assert [called(control, pad) for control in wanted] == names
    hub = Hub(pad).plug(0).press(Control.A)
    hub.read()
    hub.seats.layout.label = lambda code: f"key {code}"
    assert [hub.seats.label(1, button) for button in ("act", "gift", "order", "move")] == [*names[:3], "Stick"]
    assert hub.seats.label(1, "lie") == f"{names[2]} ↓"
    assert hub.seats.label(0, "act") == f"key {pygame.KSCAN_E}"


def test_no_control_is_without_a_name():
    assert all("_" not in called(control) for control in Control)
    assert called(63) == "?"


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path, pads=pads_of(XBOX, SONY)).frame(3)
    post(ADDED, device_index=0, guid="a")
    post(ADDED, device_index=0, guid="a")
    return desk.frame()


def post(kind, **values):
    pygame.event.post(pygame.Event(kind, **values))


def button(desk, control, kinds=(PRESSED, LIFTED)):
    for kind in kinds:
        post(kind, instance_id=100, button=control)
    return desk.frame(2)


def test_a_pad_joins_in_play_and_pulling_it_out_in_mid_stride_pauses_with_its_name(desk):
    button(desk, Control.A)
    assert [bool(player.leads) for player in desk.world.players[:2]] == [True, True]
    post(AXIS, instance_id=100, axis=LEFT_X, value=FULL)
    post(AXIS, instance_id=100, axis=LEFT_Y, value=FULL)
    desk.frame()
    assert desk.world.players[1].held == RIGHT | DOWN
    post(REMOVED, instance_id=100)
    told = []
    desk.shared.page.centred_paragraph = lambda surface, text, y, *more: told.append(text) or y
    desk.frame(2)
    assert isinstance(desk.top, Pause)
    assert sayings.PAD_LOST.format(pad=XBOX) in told
    desk.tap("ESCAPE").frame(3)
    assert isinstance(desk.top, Play)
    assert desk.world.players[1].held == 0


def test_a_pad_that_goes_while_the_options_are_open_is_told_afterwards(desk):
    button(desk, Control.A)
    desk.tap("ESCAPE")
    post(REMOVED, instance_id=100)
    desk.frame(3).tap("ESCAPE").frame(2)
    assert isinstance(desk.top, Pause)
    assert desk.top._told == sayings.PAD_LOST.format(pad=XBOX)


def test_menus_go_by_pad_and_start_pauses(desk):
    button(desk, Control.START)
    assert isinstance(desk.top, Pause)
    button(desk, Control.DPAD_DOWN)
    assert desk.top._menu.chosen == 1
    post(AXIS, instance_id=100, axis=LEFT_Y, value=-FULL)
    post(AXIS, instance_id=100, axis=LEFT_Y, value=0)
    desk.frame(2)
    assert desk.top._menu.chosen == 0
    button(desk, Control.A)
    assert isinstance(desk.top, Play)
    assert not desk.world.players[1].leads, "the button that closed the menu does not join"
    button(desk, Control.BACK)
    assert isinstance(desk.top, Help)
    button(desk, Control.B)
    assert isinstance(desk.top, Play)


def test_who_begins_the_night_with_a_pad_plays_with_it(tmp_path):
    desk = Desk(tmp_path, title=True, pads=pads_of(SONY)).frame(3)
    post(ADDED, device_index=0, guid="a")
    button(desk, Control.A)
    assert isinstance(desk.top, Play)
    post(AXIS, instance_id=100, axis=LEFT_X, value=-FULL)
    desk.frame(2)
    assert desk.world.players[0].held == LEFT
    assert desk.shared.seats.label(0, "act") == "Cross"
    assert [bool(player.leads) for player in desk.world.players] == [True, False, False, False]


def test_a_pad_joins_on_the_screen_that_asks_who_plays(tmp_path):
    desk = Desk(tmp_path, title=True, pads=pads_of(SONY)).frame(3)
    desk.choose("Who plays").tap("RETURN")
    post(ADDED, device_index=0, guid="a")
    button(desk, Control.A)
    desk.tap("O")
    assert desk.top.joined == ["pad 1", "keys 3"]
    button(desk, Control.A)
    button(desk, Control.A)
    assert desk.top.joined == ["keys 3", "pad 1"]
    desk.tap("E").tap("RETURN").tap("KP9")
    assert desk.top.joined == ["keys 3", "pad 1", "keys 1", "keys 2"]
    post(REMOVED, instance_id=100)
    desk.frame(2)
    assert desk.top.joined == ["keys 3", "keys 1", "keys 2"]
    post(ADDED, device_index=0, guid="a")
    button(desk, Control.A)
    button(desk, Control.START)
    assert isinstance(desk.top, Play)
    post(AXIS, instance_id=100, axis=LEFT_X, value=-FULL)
    desk.frame(2)
    assert [player.held for player in desk.world.players] == [0, 0, 0, LEFT]


def test_a_pads_act_is_bound_anew(desk):
    desk.tap("ESCAPE").choose(sayings.OPTIONS).tap("RETURN").choose(sayings.KEYS).tap("RETURN")
    assert isinstance(desk.top, KeysAndPads)
    for _ in range(5):
        desk.tap("RIGHT")
    assert desk.top._seat == PAD_SEATS[0]
    desk.choose("Act").tap("RETURN")
    button(desk, Control.RIGHT_SHOULDER)
    assert desk.top._said == f"RB was Call everyone of pad 1: {XBOX}; they change places."
    desk.choose("Gift").tap("RETURN").tap("G")
    assert desk.top._said == f"G is not on the device of pad 1: {XBOX}; Gift stays as it is."
    desk.tap("ESCAPE").tap("ESCAPE").tap("ESCAPE")
    button(desk, Control.RIGHT_SHOULDER)
    assert desk.world.players[1].leads
    assert desk.shared.seats.label(1, "act") == "RB"


def test_losing_the_window_lets_a_pad_go_too(desk):
    button(desk, Control.A)
    button(desk, Control.X, [PRESSED])
    post(AXIS, instance_id=100, axis=LEFT_Y, value=-FULL)
    desk.frame(2)
    assert desk.world.players[1].held & UP
    post(pygame.WINDOWFOCUSLOST)
    desk.frame(2)
    post(pygame.WINDOWFOCUSGAINED)
    desk.frame(2).tap("ESCAPE").frame(3)
    assert desk.world.players[1].held == 0


class Virtual:
    """A pad that SDL itself makes up: its events come all the way through SDL and its mapping."""

    def __init__(self):
        self._sdl = ctypes.CDLL(pygame.base.__file__)
        self._sdl.SDL_JoystickOpen.restype = ctypes.c_void_p
        self._sdl.SDL_JoystickSetVirtualButton.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
        self._sdl.SDL_JoystickSetVirtualAxis.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int16]
        self.index = self._sdl.SDL_JoystickAttachVirtual(1, 6, 15, 0)
        assert self.index >= 0
        self._stick = self._sdl.SDL_JoystickOpen(self.index)

    def press(self, button, down=1):
        self._sdl.SDL_JoystickSetVirtualButton(self._stick, button, down)

    def bend(self, axis, value):
        self._sdl.SDL_JoystickSetVirtualAxis(self._stick, axis, value)

    def pull(self):
        self._sdl.SDL_JoystickDetachVirtual(self.index)


def test_a_pad_of_sdl_joins_walks_and_is_pulled_out(tmp_path):
    pads = Pads()
    desk = Desk(tmp_path, pads=pads).frame(2)
    pads.start()
    pad = Virtual()
    desk.frame(2)
    assert pads.name(0) == "Virtual Controller"
    pad.press(Control.A)
    desk.frame(2)
    pad.press(Control.A, 0)
    desk.frame(2)
    assert desk.world.players[1].leads
    pad.bend(LEFT_X, 32000)
    pad.press(Control.A)
    desk.frame(3)
    assert desk.world.players[1].held == RIGHT | ACT
    pad.pull()
    desk.frame(3)
    assert isinstance(desk.top, Pause)
    assert desk.shared.keyboard.read()[0] == frozenset()
