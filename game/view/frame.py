"""The View: follows a world tick by tick and draws it. It reads the world and never writes it."""

from collections.abc import Callable, Sequence

from pygame import BLEND_RGB_MULT, Rect, Surface

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.leash import gathered
from game.sim.loop.seam import Seam
from game.sim.loop.state import Phase
from game.sim.spawns import night_variant
from game.sim.stage import Stage
from game.sim.world import World
from game.text.prompts import prompts
from game.text.words import Own
from game.view.arrows import Arrows, Pane
from game.view.assets import Assets
from game.view.audio.ambience import piece_of
from game.view.audio.ears import Pane as Facing
from game.view.audio.written import Written
from game.view.bubbles import Bubbles, Fading
from game.view.camera import Camera
from game.view.chunks import TileMap
from game.view.doors import draw_entry_door
from game.view.effects import draw_effects
from game.view.emission import Emission
from game.view.film import Film
from game.view.friends import draw_echoes, draw_friends
from game.view.furniture import draw_decor, draw_lights
from game.view.ghosts import Shown, draw_ghosts
from game.view.gifts import draw_gifts
from game.view.glitch import draw_glitch, glitch_age
from game.view.hud import MARGIN, Hud
from game.view.interludes import (
    IRIS_TICKS,
    WAKE_TICKS,
    dim_for_mirror,
    draw_blink,
    draw_homecoming,
    draw_iris,
    draw_mirror,
    draw_page,
    draw_rewind,
    draw_shimmer,
    mirrored,
    to_grey,
)
from game.view.labels import Keys, Label, label_from
from game.view.layers import HEIGHT, WIDTH, Blit, Layers
from game.view.lighting import Behind, Light, Lighting, Spread
from game.view.moment import Moment, Tools, pixel_of
from game.view.options import Options
from game.view.palette import FRIEND, NAME, from_hex
from game.view.picture import Picture
from game.view.places import At, Key, Places, echo_key, places_of
from game.view.shake import shake
from game.view.split import Split, draw_seam
from game.view.strip import ECHO_WORD_TICKS
from game.view.surroundings import Backdrop, Foreground
from game.view.things import draw_things
from game.view.weather import Weather
from game.view.wording import RUNS_BACK, mirror_line

REMEMBERED_TICKS = 300
"""Events are kept so long for effects."""
FADE_TICKS = 24
DIMMED_FLOOR = (130, 130, 140)
ECHO_WORDS = 3
"""So often a mark that only an echo made is explained."""


class View:
    """Everything that is seen of one map. `watch` once a tick, `draw` once a frame."""

    def __init__(
        self,
        stage: Stage,
        picture: Picture,
        *,
        assets: Assets | None = None,
        options: Options | None = None,
        keys: Sequence[Keys] = (),
        label: Label | None = None,
        own: Own | None = None,
    ) -> None:
        """Key names come from `label`, or from `keys`, one mapping a player. MissingImageError names a lost picture.

        `own` are the words of the level's pack. One Assets may serve many views; a display mode must be set before.
        """
        self.label = label or label_from(keys)
        self.options = options or Options()
        self.ghosts: Shown | None = None
        self.also: Callable[[Moment], None] | None = None  # draws what the world does not have
        self._stage = stage
        self._picture = picture
        loaded = assets or Assets()
        self._lighting = Lighting(loaded, from_hex(picture.ambient))
        self._tools = Tools(loaded, self.options, self._lighting.lift)
        self._backdrop = Backdrop(loaded, picture)
        self._foreground = Foreground(loaded, picture)
        self._weather = Weather(loaded, picture.weather, picture.width * 31 + picture.height)
        self._tiles = TileMap(picture, see_through=bool(self._backdrop))
        self._emission = Emission(self._tiles, picture, loaded.things)
        self._camera = Camera(stage, self._tiles.width, self._tiles.height)
        self._split = Split(stage, self._tiles.width, self._tiles.height)
        self._halves: list[Moment] = []
        self._hud = Hud(self._tools)
        self._bubbles = Bubbles(self._tools)
        self._arrows = Arrows(self._tools)
        self.written = Written(stage, own, has_music=bool(piece_of(picture.place, picture.music)))
        self._film = Film()
        self._before: dict[Key, At] = {}
        self._now: dict[Key, At] = {}
        self._last_phase, self._mirrored = Phase.PLAY, 0
        self._came_in = self._woke = -1000
        self._homecoming: dict[str, At] = {}
        self._echo_beats: list[tuple[int, str, str]] = []
        self._fading = Fading()

    @property
    def captions(self) -> list[str]:
        """The caption lines on screen now."""
        return self.written.captions.lines()

    @property
    def panes(self) -> list[Facing]:
        """How the map lies on screen now, for the ears."""
        return self._split.panes() or [Facing(*self._camera.corner(1.0))]

    def watch(self, world: World[Entity], events: list[Event]) -> None:
        """Follow one tick: call it after every step, with the events that the step returned."""
        self._before = self._now
        self._now = places_of(self._stage, world)
        self._hear(world, events)
        self.written.hear(world, events)
        loop = world.loop
        if loop is not None and loop.active and not loop.woken and loop.phase is Phase.PLAY:
            self._film.keep(world)
        free = HEIGHT - self._hud.strip.height(self._stage, world)
        shown: World[Entity] = world
        if loop is not None and loop.phase is Phase.REWIND and len(self._film) > 1:
            shown = self._film.at(self._stage, 1 - loop.phase_ticks / max(1, loop.phase_length))[0]
        glide = not self.options.reduced_motion
        self._camera.follow(gathered(shown), free, glide=glide, company=len(world.led) > 1)
        self._split.follow(world, free, self._camera.corner(1.0), glide=glide)
        self._last_phase = loop.phase if loop is not None else Phase.PLAY
        self._mirrored = mirrored(self._mirrored, loop)

    def _hear(self, world: World[Entity], events: list[Event]) -> None:
        tick = world.tick - 1
        happened = self._tools.happened
        for event in events:
            happened.append((tick, event))
            match event.what:
                case What.LAP_STARTED:
                    self._film.cut()
                    if self._last_phase is Phase.DOOR:
                        self._came_in = tick
                        self._camera.jump()
                case What.WAKE:
                    self._woke = tick
                    self._homecoming = {
                        name: pixel_of(*self._before[echo_key(name)])
                        for name in world.friends
                        if echo_key(name) in self._before
                    }
                case What.BEAT if event.text == "echo" and len(self._echo_beats) < ECHO_WORDS:
                    self._echo_beats.append((tick, event.friend, event.note))
                case _:
                    pass
        while happened and tick - happened[0][0] > REMEMBERED_TICKS:
            happened.pop(0)

    def draw(self, surface: Surface, world: World[Entity], between: float) -> None:
        """Draw one frame, 640x360; `between` (0 to 1) is how far the picture is from the tick before to this one."""
        if not self._now:
            self._now = places_of(self._stage, world)
        self._halves = []
        if world.loop is not None and world.loop.phase is Phase.REWIND and len(self._film) > 1:
            moment = self._draw_rewind(surface, world, between)
        else:
            moment = self._draw_now(surface, world, between)
        self._draw_doorway(surface, world, moment)
        self._tools.boxes.solid = self.options.high_contrast
        if self._tools.reading.size != self.options.text_size:
            self._tools.reading.size = self.options.text_size
            self._tools.boxes.forget()
            self._hud.forget()
        self._hud.strip.draw(surface, self._stage, world)
        if world.loop is not None and world.loop.phase is Phase.BLINK:
            to_grey(surface, self._phase_age(world, between) / FADE_TICKS)
            draw_blink(surface, moment, self._hud.strip)
        self._draw_hud(surface, world, moment)

    def draw_boss(self, surface: Surface, name: str, opened: int) -> None:
        """Draw the plate of a demon over a frame: its name and its three stitches, `opened` of them, 0 to 3."""
        self._hud.draw_boss(surface, name, opened)

    def _draw_now(self, surface: Surface, world: World[Entity], between: float) -> Moment:
        tick = world.tick - 1 + between
        left, top = self._camera.corner(between)
        dx, dy = (0, 0) if self.options.still else shake(self._tools.happened, tick, self.options.shake)
        places = Places(self._before, self._now, between)
        moment = Moment(self._stage, world, places, Layers(left + dx, top + dy), tick, self._tools)
        loop = world.loop
        if loop is not None and loop.phase is Phase.BLINK:
            moment.still_tick = world.tick - loop.phase_ticks - 1 + 0.0
        if self._split.names and world.in_play:
            self._halves = self._paint_halves(surface, moment, between, (dx, dy))
            moment = self._halves[0]
        else:
            self._paint(surface, moment)
        if not self.options.still and glitch_age(self._tools.happened, tick) >= 0:
            draw_glitch(surface, tick)
        if loop is None:
            return moment
        age = self._phase_age(world, between)
        dim_for_mirror(surface, self._mirrored)
        match loop.phase:
            case Phase.PAGE:
                draw_page(surface, age / max(1, loop.phase_length))
            case Phase.SHIMMER if not self.options.calm:
                draw_shimmer(surface, age / max(1, loop.phase_length))
            case Phase.MIRROR:
                draw_mirror(surface, moment, loop)
            case _:
                pass
        return moment

    def _paint_halves(self, surface: Surface, moment: Moment, between: float, push: tuple[int, int]) -> list[Moment]:
        """Draw the world for each of two who are far apart; gives their moments as they lie on screen."""
        halves: list[Moment] = []

        def paint(target: Surface, layers: Layers) -> None:
            layers.left, layers.top = layers.left + push[0], layers.top + push[1]
            half = Moment(self._stage, moment.world, moment.places, layers, moment.tick, self._tools)
            self._paint(target, half)
            halves.append(half)

        for half, layers in zip(halves, self._split.draw(surface, between, paint), strict=False):
            half.layers = layers
        draw_seam(surface)
        return halves

    def _draw_rewind(self, surface: Surface, world: World[Entity], between: float) -> Moment:
        """Draw a world of the film with the same code; it runs backwards because its clock does."""
        assert world.loop is not None
        part = self._phase_age(world, between) / max(1, world.loop.phase_length)
        past, before, after, join = self._film.at(self._stage, 1 - part)
        tick = past.tick - 1 + join * 3
        layers = Layers(*self._camera.corner(between))
        moment = Moment(self._stage, past, Places(before, after, join), layers, tick, self._tools)
        self._paint(surface, moment)
        draw_rewind(surface)
        if not self.options.still:
            draw_glitch(surface, world.tick + between)
        return moment

    def _paint(self, surface: Surface, moment: Moment, light: Light = Light.SCREEN) -> None:
        """Draw the world of a moment, lit, with its unlit signs, and no HUD."""
        layers = moment.layers
        draw_decor(moment, self._picture, self._tiles, self._emission)
        draw_lights(moment, self._picture)
        draw_things(moment)
        draw_entry_door(moment)
        draw_echoes(moment)
        draw_ghosts(moment, self.ghosts)
        if self.also is not None:
            self.also(moment)
        draw_friends(moment)
        draw_homecoming(moment, self._homecoming, moment.tick - self._woke)
        draw_effects(moment)
        draw_gifts(moment)
        if light is Light.SCREEN and not self.options.still and not self.options.high_contrast:
            layers.above += self._weather.lit(moment.still_tick, layers.left, layers.top)
            layers.halos += self._weather.glowing(moment.still_tick, layers.left, layers.top)
        variant = night_variant(self._stage, moment.world)
        below = self._tiles.below(layers.left, layers.top, variant, moment.idle_tick)
        behind = self._behind(moment, below, still=light is not Light.SCREEN) if self._backdrop else None
        if not self._tiles.covers(layers.left, layers.top):
            surface.fill(self._tiles.background if behind is None else (0, 0, 0))
        if behind is not None and light is Light.NONE:
            behind.paint(surface)
        surface.fblits(below)
        if self.options.high_contrast:
            surface.fill(DIMMED_FLOOR, special_flags=BLEND_RGB_MULT)
        layers.paint_floor(surface)
        layers.paint_standing(surface)
        above = self._tiles.above(layers.left, layers.top, variant, moment.idle_tick)
        surface.fblits(above)
        if light is Light.NONE:
            return
        view = (layers.left, layers.top, variant, moment.idle_tick)
        shining = self._emission.below(*view), self._emission.above(*view)
        self._lighting.apply(surface, layers, self._spread(moment), above, behind, shining, even=light is Light.EVEN)
        if light is Light.EVEN:  # signs of play belong to no map
            layers.marks.clear()
            layers.strokes.clear()
        elif not self.options.high_contrast:
            seen = [layers.on_screen(*moment.places.pixel(name)) for name in moment.world.friends]
            free = HEIGHT - self._hud.strip.height(self._stage, moment.world)
            self._foreground.paint(surface, (layers.left, layers.top), free, seen)
        layers.paint_marks(surface)

    def _behind(self, moment: Moment, below: list[Blit], *, still: bool) -> Behind:
        """Give what lies behind the map at a moment, and what of the map hides it; `still` for a whole map."""
        left, top = moment.layers.left, moment.layers.top

        def paint(target: Surface) -> None:
            if still:
                self._backdrop.paint_still(target, left, top)
            else:
                self._backdrop.paint(target, left, top, moment.idle_tick)
            if self.options.high_contrast:
                target.fill(DIMMED_FLOOR, special_flags=BLEND_RGB_MULT)

        return Behind(paint, below)

    def draw_map(self, surface: Surface, world: World[Entity], left: int, top: int, *, lights: bool = True) -> None:
        """Draw what 640x360 px of the map show from (left, top) on, px, without signs of play.

        `lights` adds ambient and lamps; without it everything has its own colours.
        """
        self._now = places_of(self._stage, world)
        places = Places(self._now, self._now, 1.0)
        moment = Moment(self._stage, world, places, Layers(left, top), world.tick, self._tools)
        self._paint(surface, moment, Light.EVEN if lights else Light.NONE)

    def _spread(self, moment: Moment) -> Spread:
        """Give how far the warm light has spread since the region woke, and from where."""
        loop = moment.world.loop
        if loop is None or not loop.woken:
            return Spread(0.0, (0, 0))
        age = moment.tick - self._woke
        seam = next((entity for entity in moment.world.entities.values() if isinstance(entity, Seam)), None)
        centre = moment.centre(seam) if seam is not None else (0, 0)
        return Spread(min(1.0, max(0.0, age / WAKE_TICKS)), moment.layers.on_screen(*centre))

    def _draw_hud(self, surface: Surface, world: World[Entity], moment: Moment) -> None:
        strip = self._hud.strip
        strip.draw_tab(surface)
        height = strip.height(self._stage, world)
        placed: list[Rect] = []
        for tick, name, token in reversed(self._echo_beats):
            if 0 <= world.tick - tick < ECHO_WORD_TICKS:
                strip.echo_word(surface, name, token, placed)
        bottom = HEIGHT - height
        lines = self.written.lines(world, self.label, captions=self.options.captions)
        if lines:
            bottom = self._hud.draw_captions(surface, moment, lines, height)
        loop, top = world.loop, MARGIN
        if loop is not None and loop.phase is Phase.REWIND:
            top = self._hud.draw_sign(surface, RUNS_BACK, "rewind")
        elif loop is not None and loop.phase is Phase.MIRROR:
            friend = world.friends[loop.mirror_friend]
            habit = friend.habit((loop.lap - 1) % moment.variants)
            line = mirror_line(NAME[friend.name], friend.mirror.value, len(habit.tokens) if habit else 0)
            top = self._hud.draw_sign(surface, line, accent=FRIEND[friend.name])
        top = max(top, self._hud.draw_demon(surface, world))
        bottom = min(bottom, HEIGHT - height - strip.above)
        shown = self._halves or [moment]
        wide = WIDTH // len(shown)
        panes: list[Pane] = []
        taken: list[Rect] = []
        for number, each in enumerate(shown):
            area = Rect(number * wide, 0, wide, HEIGHT - height)
            panes.append(Pane(each.layers, area, Rect(area.x + MARGIN, top, wide - 2 * MARGIN, bottom - top - MARGIN)))
            taken += self._draw_prompts(surface, each, panes[-1].free, self._split.names[number : number + 1])
        if world.in_play:
            self._arrows.draw(surface, moment, panes, taken)

    def _draw_prompts(self, surface: Surface, moment: Moment, free: Rect, names: tuple[str, ...]) -> list[Rect]:
        """Draw what keys do; in the half of one whose name is given, only what that one's do."""
        world = moment.world
        if self._fading.tick != world.tick:
            self._fading.follow(world.tick, prompts(self._stage, world, always=self.options.prompts_always))
        shown = self._fading.shown
        mine = [each for each in shown if not names or world.players[each.prompt.player].leads in names]
        return self._bubbles.draw(surface, moment, mine, self.label, free)

    def _draw_doorway(self, surface: Surface, world: World[Entity], moment: Moment) -> None:
        """Close the iris on those who go through a door, and open it where they come out."""
        loop = world.loop
        led = world.led
        if not led:
            return
        x, y = moment.places.pixel(led[0].name)
        at = moment.layers.on_screen(x, y - 12)
        if loop is not None and loop.phase is Phase.DOOR:
            draw_iris(surface, at, (moment.tick - world.tick + loop.phase_ticks) / IRIS_TICKS)
            return
        age = moment.tick - self._came_in
        if 0 <= age < IRIS_TICKS:
            draw_iris(surface, at, 1 - age / IRIS_TICKS)

    def _phase_age(self, world: World[Entity], between: float) -> float:
        """Give the ticks that the phase has been on."""
        assert world.loop is not None
        return max(0.0, world.loop.phase_ticks - 1 + between)
