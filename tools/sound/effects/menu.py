"""The interface: menus in glass and pencil, and who joins, leaves or changes friends."""

from tools.sound.effects.materials import breath, cloth, felted_wood, glass, pencil, sheet
from tools.sound.effects.tape import Tape, backwards, fade_in
from tools.sound.instruments.jenna import jenna
from tools.sound.instruments.leo import leo
from tools.sound.instruments.mia import mia
from tools.sound.instruments.ravi import ravi
from tools.sound.pitch import hertz, midi
from tools.sound.signal import Signal


def menu_move(variant: int) -> Signal:
    """A finger on the table, with a point of glass."""
    tape = Tape(0.22).lay(felted_wood((392, 440, 494)[variant % 3], ("move", variant), 0.16), 0, 0.7)
    return tape.lay(glass(("E5", "G5", "A5")[variant % 3], 0.35, variant, 0.02), 0.004, 0.22).close(-20)


def menu_confirm(variant: int) -> Signal:
    """A fifth of glass, up."""
    return Tape(0.6).lay(glass("E5", 0.6, 1), 0, 0.8).lay(glass("B5", 0.7, 2, 0.1), 0.07, 1).close(-13)


def menu_back(variant: int) -> Signal:
    """The same fifth, down."""
    return Tape(0.5).lay(glass("B5", 0.5, 2, 0.05), 0, 0.7).lay(glass("E5", 0.55, 1), 0.07, 0.9).close(-15)


def menu_denied(variant: int) -> Signal:
    """A muted string, twice: no."""
    tape = Tape(0.5)
    for number in (0, 1):
        tape.lay(leo(hertz(midi("E3")), 0.06, 0.7, number, muted=True), 0.13 * number, 0.9 - 0.2 * number)
    return tape.close(-18)


def menu_pause(variant: int) -> Signal:
    """A note that runs back into itself, and stops."""
    inwards = backwards(fade_in(glass("A4", 0.6, 4, 0.3)[:22000], 0.002))
    return Tape(0.75).lay(fade_in(inwards, 0.12), 0, 0.8).lay(felted_wood(220, "pause"), 0.49, 0.6).close(-14)


def progress_saved(variant: int) -> Signal:
    """The arch of four notes, quietly, as one closes a diary."""
    tape = Tape(1.6)
    for number, note in enumerate(("A4", "E5", "B5", "D6")):
        tape.lay(jenna(hertz(midi(note)), 0.2, 0.45, number), 0.11 * number, 0.6, 0.25 * (number - 1.5))
    return tape.close(-11, "hall")


def page_turned(variant: int) -> Signal:
    """A page goes over."""
    return Tape(0.5).lay(sheet(0.42, "page", 7), 0, 1).lay(pencil(0.1, "page", 1500), 0.3, 0.2).close(-20)


def order_ring(variant: int) -> Signal:
    """Four ways to go, as a hand of cards is opened: felt, and four points of glass close together."""
    tape = Tape(0.55).lay(cloth(0.18, "ring", 0.3), 0, 0.35)
    for number, note in enumerate(("D5", "G5", "A5", "D6")):
        tape.lay(felted_wood((294, 392, 440, 587)[number], ("ring", number), 0.14), 0.035 * number, 0.3)
        tape.lay(glass(note, 0.4, number, 0.03), 0.035 * number, 0.35, 0.3 * (number - 1.5))
    return tape.close(-14)


def player_joined(variant: int) -> Signal:
    """Strings, then pulse, then glass: one more is here."""
    tape = Tape(1.3).lay(leo(hertz(midi("E3")), 0.5, 0.7, 1), 0, 0.7, -0.2)
    tape.lay(mia(hertz(midi("A4")), 0.12, 0.6, 2), 0.10, 0.35).lay(glass("B5", 0.6, 3, 0.15), 0.20, 0.6, 0.2)
    return tape.lay(glass("E6", 0.5, 4, 0.2), 0.29, 0.45, 0.3).close(-12, "hall")


def player_parted(variant: int) -> Signal:
    """The same three, going home."""
    tape = Tape(1.2).lay(glass("B5", 0.5, 3, 0.1), 0, 0.5, 0.2).lay(mia(hertz(midi("A4")), 0.1, 0.5, 2), 0.10, 0.3)
    return tape.lay(leo(hertz(midi("E3")), 0.4, 0.6, 1), 0.20, 0.8, -0.2).close(-12, "hall")


def friend_switched(variant: int) -> Signal:
    """A hand laid on another shoulder: cloth, and a quick step of two notes."""
    tape = Tape(0.55).lay(cloth(0.24, "switch"), 0, 0.5).lay(mia(hertz(midi("A4")), 0.05, 0.5, 1), 0.02, 0.35, -0.3)
    return tape.lay(mia(hertz(midi("D5")), 0.10, 0.6, 1), 0.09, 0.4, 0.3).close(-15)


def hint_given(variant: int) -> Signal:
    """Somebody leans over and breathes in to speak; a glass note is the idea."""
    tape = Tape(1.3).lay(breath(0.3, "hint", inwards=True), 0, 0.12)
    bowed = ravi(hertz(midi("G4")), 0.5, 0.4, 1, desks=1)
    tape.lay(bowed, 0.2, 0.22).lay(jenna(hertz(midi("D6")), 0.2, 0.5, 2), 0.30, 0.5)
    return tape.lay(jenna(hertz(midi("G5")), 0.2, 0.4, 3), 0.42, 0.35).close(-11, "hall")
