"""The bed: what lies under the friends. It follows the chords but never plays a third: thirds belong to the friends.

Low and high voices of smeared tones that breathe each in its own time, a far harp, glass above it, and wind.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from tools.sound.chance import chance, wandering
from tools.sound.envelopes import decay, eased
from tools.sound.filters import band_pass, bell, bins, chain, high_pass, hill, low_pass, shaped
from tools.sound.harmony import Chord
from tools.sound.oscillators import sine, smear, sounded
from tools.sound.pitch import bend, hertz
from tools.sound.reading import Piece
from tools.sound.signal import RATE, TURN, Signal, frames, gains, moments, root_mean_square
from tools.sound.space import Ring
from tools.sound.stems.rooms import hall

_ORGAN = (1, 0.55, 0.42, 0.30, 0.10, 0.20, 0.05, 0.16, 0.03, 0.06, 0.02, 0.05, 0.01, 0.02, 0.01, 0.02)
_AIR = tuple(1 / number**0.7 for number in range(1, 40))
_ORDERS = ((0, 1, 2, 1), (2, 0, 1), (0, 2, 1, 2), (1, 0, 2))
"""In which order the far harp takes the three upper voices, chord by chord."""
_GATE_STEP = 64
"""Frames between two points of the curve of loudness."""
_LOW = 38
"""The lowest root: D2."""
_HOMES = (57, 63, 70)
"""Notes around which the upper voices lie; the last rises and falls once in a piece."""
_ALLOWED = (0, 7, 14, 5, 9, 10)
"""Half steps above the root that the upper voices may take where the key has them: all but the thirds."""


def voicing(piece: Piece) -> list[tuple[float, float, tuple[int, ...]]]:
    """Give (beat, beats, MIDI numbers) of each chord: bass, fifth, and three upper voices that move by small steps."""
    found = []
    starts = [beat for beat, _ in piece.chords]
    upper: tuple[int, ...] = _HOMES
    for number, ((beat, here), end) in enumerate(
        zip(piece.chords, [*starts[1:], float(piece.bars * piece.beats)], strict=True)
    ):
        bass = _LOW + (_bass(here) - _LOW) % 12
        top = _HOMES[-1] + round(3 * np.sin(TURN * (number / len(starts) - 0.1)))
        upper = _nearest(upper, (*_HOMES[:-1], top), here, _upper_classes(piece, here))
        fifth = (bass + 7,) if (here.root + 7) % 12 in here.classes() and bass % 12 == here.root else ()
        found.append((beat, end - beat, (bass, *fifth, *upper)))
    return found


def _bass(chord: Chord) -> int:
    return chord.root if chord.bass in chord.thirds() else chord.bass


def _upper_classes(piece: Piece, chord: Chord) -> set[int]:
    """Give the notes that the upper voices may take: of the chord or of its colour, never a third or a sharp rub."""
    scale = {(piece.key.tonic + step) % 12 for step in piece.key.steps}
    notes = chord.classes() - chord.thirds()
    for step in _ALLOWED:
        note = (chord.root + step) % 12
        rubs = any((note - other) % 12 in (1, 11) for other in chord.classes())
        if note in scale and not rubs and note not in chord.thirds():
            notes = notes | {note}
    return set(notes)


def _nearest(before: tuple[int, ...], homes: tuple[int, ...], chord: Chord, classes: set[int]) -> tuple[int, ...]:
    """Move each voice to a note near it and near its home that no other has; what stays while the chord moves pays."""
    taken: list[int] = []
    for voice, home in zip(before, homes, strict=True):

        def cost(note: int, voice: int = voice, home: int = home) -> float:
            colour = {0: 0.3, 7: 0.0, 2: 0.8}.get((note - chord.root) % 12, 2.2)
            again = 1.5 if any(note % 12 == other % 12 for other in taken) else 0.0
            still = 1.2 if note == voice else 0.0
            return 0.5 * abs(note - voice) + 0.3 * abs(note - home) + colour + again + still

        near = [note for note in range(home - 7, home + 8) if note % 12 in classes and note not in taken]
        taken.append(min(near, key=lambda note: (cost(note), note)))
    return tuple(sorted(taken))


def _gate(piece: Piece, spans: list[tuple[float, float]], note: int) -> Signal:
    """Give the loudness of one note over the piece: swelling into each of its spans, a little late, and out of it."""
    count, beat = piece.frames // _GATE_STEP, piece.beat_frames / _GATE_STEP
    late = chance("late", piece.name, note).uniform(0, 0.6)
    gate = np.zeros(count)
    for start, length in spans:
        first, size = round((start + late) * beat), round(length * beat)
        shape = 0.30 + 0.70 * np.sin(np.pi * (np.arange(size) + 0.5) / size) ** 1.2
        places = (first + np.arange(size)) % count
        gate[places] = shape
    width = min(int(0.8 * RATE / _GATE_STEP), count // 8)
    window = np.hanning(2 * width)
    window = np.roll(np.pad(window / window.sum(), (0, count - 2 * width)), -width)
    smooth = np.fft.irfft(np.fft.rfft(gate) * np.fft.rfft(window), count)
    curve = np.sqrt(np.clip(smooth, 0, None))
    return np.asarray(np.interp(np.arange(piece.frames) / _GATE_STEP, np.arange(count), curve, period=count))


def _spans(piece: Piece) -> dict[int, list[tuple[float, float]]]:
    """Give for each note of the bed when it sounds: chords that share it are one span."""
    spans: dict[int, list[tuple[float, float]]] = {}
    for beat, length, notes in voicing(piece):
        for note in notes:
            mine = spans.setdefault(note, [])
            mine.append((beat, length))
    return spans


def _pads(piece: Piece) -> Signal:
    count = piece.frames
    result = np.zeros((count, 2))
    frequencies = bins(count)
    brightness = np.abs(chain(band_pass(1500, 0.5), low_pass(7000))(frequencies)) * 0.13
    for note, spans in sorted(_spans(piece).items()):
        frequency = hertz(note)
        organ = [each * 0.82**number for number, each in enumerate(_ORGAN)]
        magnitude = smear(count, frequency, organ, 10) + brightness * smear(count, frequency, _AIR, 40, 1.2)
        breath = 0.75 + 0.25 * wandering(count, 0.14, "breath", piece.name, note)
        level = _gate(piece, spans, note) * breath * (165 / frequency) ** 0.35
        for side in (0, 1):
            result[:, side] += level * sounded(count, magnitude, "bed", piece.name, note, side)
    return result


def _glass(piece: Piece) -> Iterator[tuple[float, Signal, float]]:
    """Give (beat, sound, place) of bowed glass: the fifth and ninth of every other chord, two octaves up, from afar."""
    chords = [*piece.chords, (float(piece.bars * piece.beats), piece.chords[0][1])]
    for number, ((beat, here), (end, _)) in enumerate(pairwise(chords)):
        notes = sorted(_upper_classes(piece, here))
        seconds = (end - beat) * piece.beat_seconds
        count = frames(seconds + 1.5)
        for turn in range(2):
            note = 86 + (notes[(number + 2 * turn) % len(notes)] - 86) % 12
            curve = hertz(note) * bend(2 - 4 * turn) * np.ones(count)
            tone = sine(curve) + 0.35 * sine(2.003 * curve) + 0.12 * sine(3.01 * curve)
            shape = np.sin(np.pi * np.arange(count) / count) ** 2
            tremble = 1 + 0.25 * np.sin(TURN * (4.1 + turn) * moments(count) + number)
            yield beat + turn * (end - beat) / 2, tone * shape * tremble, (0.7 if (number + turn) % 2 else -0.7)


def _strikes(piece: Piece) -> Iterator[tuple[float, Signal]]:
    """Give (beat, sound) of a felt drum far below: the bass moves, and every chord is heard to begin."""
    for number, (beat, length, notes) in enumerate(voicing(piece)):
        for at, note, strength in ((0.0, notes[0], 1.0), (length * 0.75, notes[0] + (7 if number % 2 else 0), 0.45)):
            count = frames(1.6)
            tone = sine(hertz(note) * (1 + 0.04 * decay(count, 0.08))) * decay(count, 1.5)
            tone += 0.3 * sine(2 * hertz(note), count) * decay(count, 0.6)
            yield beat + at, eased(tone * strength, 12, 60)


def _harp(piece: Piece) -> Iterator[tuple[float, Signal, float]]:
    """Give (beat, sound, place) of a far harp on which the upper voices follow each other, in changing order."""
    for number, (beat, length, notes) in enumerate(voicing(piece)):
        upper = notes[-3:]
        order = _ORDERS[number % len(_ORDERS)]
        for turn, choice in enumerate(order):
            note = upper[choice] + (12 if turn == len(order) - 1 else 0)
            count = frames(2.6)
            tone = sine(hertz(note), count) * decay(count, 2.4) + 0.4 * sine(hertz(note + 12), count) * decay(
                count, 1.3
            )
            tone += 0.12 * sine(hertz(note + 19), count) * decay(count, 0.7)
            at = beat + (turn + 0.5) * length / len(order)
            yield at, eased(tone, 4, 80) * (0.8 if turn else 1.0), 0.5 - turn / (len(order) - 1)


def _wind(piece: Piece) -> Signal:
    count = piece.frames
    wind = np.zeros((count, 2))
    waves = max(1, round(count / RATE / 20))

    for side in (0, 1):

        def passing(frequencies: Signal, moment: float, side: int = side) -> Signal:
            turn = waves * moment * RATE / count
            low = hill(420 * 2 ** (0.8 * np.sin(TURN * (turn + 0.2 * side))), 0.55)(frequencies)
            high = hill(5200 * 2 ** (0.5 * np.sin(TURN * (2 * turn + 0.3 * side))), 0.45)(frequencies)
            return np.asarray(low + 0.22 * (0.5 + 0.5 * np.sin(TURN * (2 * turn + 0.5 * side))) * high)

        noise = chance("wind", piece.name, side).randn(count)
        wind[:, side] = shaped(noise, passing, 2048, around=True)
    return wind


def bed(piece: Piece) -> Signal:
    """Play the bed of a piece."""
    count = piece.frames
    pads, wind = _pads(piece), _wind(piece)
    written = np.interp(
        np.arange(count) / piece.beat_frames / piece.beats, np.arange(piece.bars), piece.dynamics, period=piece.bars
    )
    swell = gains(1.4 * written + 2.0 * wandering(count, 0.15, "swell", piece.name))[:, None]
    ring = Ring(count)
    for beat, sound, place in _glass(piece):
        ring.add(sound, beat * piece.beat_frames, 0.020, place)
    for beat, sound in _strikes(piece):
        ring.add(sound, beat * piece.beat_frames, 0.11)
    for beat, sound, place in _harp(piece):
        ring.add(sound, beat * piece.beat_frames, 0.085, place)
    ring.sound += 0.1 * swell * (pads / root_mean_square(pads)) + 0.006 * wind / root_mean_square(wind)
    ring.ring_in(hall(), -5)
    ring.filter(chain(high_pass(60), bell(240, -2.5, 1), low_pass(13000, 0.6)))
    return ring.sound
