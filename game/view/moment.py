"""What a drawer may read while one frame is drawn."""

from pygame import BLEND_RGB_MAX, BLEND_RGBA_MULT
from pygame.transform import flip

from game.sim.entity import Entity
from game.sim.events import Event, What
from game.sim.stage import Stage
from game.sim.units import UNITS_PER_PIXEL
from game.sim.world import World
from game.view.assets import Assets, Sprite, shine_of
from game.view.boxes import Boxes
from game.view.layers import Lamp, Layers
from game.view.lettering import Lettering
from game.view.options import Options
from game.view.palette import Colour
from game.view.pieces import GatePictures, PlatePictures, shadow
from game.view.places import Gait, Places


class Tools:
    """What outlives a frame: pictures, letters, options, and the events of the last seconds with their ticks."""

    def __init__(self, assets: Assets, options: Options, lift: float) -> None:
        """`lift` is how far actors are pulled towards full light."""
        self.assets = assets
        self.lettering = Lettering(assets)  # for signs in the world and the strip, whose places are fixed
        self.reading = Lettering(assets, options.text_size)  # for what is read: captions, prompts, labels
        self.boxes = Boxes(assets, self.reading)
        self.options = options
        self.lift = lift
        self.gait = Gait()
        self.plates = PlatePictures()
        self.gates = GatePictures()
        self.hands: dict[tuple[int, int, Colour], Sprite] = {}
        self.beams: dict[tuple[int, int, int], Lamp] = {}
        self.wisps: dict[str, Sprite] = {}
        self.shadow = shadow(18, 7)
        self.shadow_lying = shadow(30, 9)
        self.happened: list[tuple[int, Event]] = []
        self._shadows: dict[int, Sprite] = {}
        self._thinned: dict[tuple[int, int], tuple[Sprite, Sprite]] = {}
        self._lifted: dict[str, Sprite] = {}
        self._mirrored: dict[tuple[int, bool], tuple[Sprite, Sprite]] = {}

    def lifted(self, name: str) -> Sprite:
        """Give a thing that is an actor: pulled towards full light as friends are, so that it does not drown."""
        if name not in self._lifted:
            thing = self.assets.things[name]
            bright = shine_of(thing.picture, self.lift)
            if thing.shine is not None:
                bright.blit(thing.shine, (0, 0), special_flags=BLEND_RGB_MAX)
            self._lifted[name] = Sprite(thing.picture, bright, thing.ax, thing.ay)
        return self._lifted[name]

    def mirrored(self, sprite: Sprite, *, across: bool) -> Sprite:
        """Give a sprite mirrored left to right, or with `across` false upside down; kept."""
        key = (id(sprite.picture), across)
        found = self._mirrored.get(key)
        if found is None or found[0] is not sprite:
            width, height = sprite.picture.get_size()
            turned = [flip(each, across, not across) for each in (sprite.picture, sprite.shine) if each is not None]
            ax, ay = (width - sprite.ax, sprite.ay) if across else (sprite.ax, height - sprite.ay)
            found = (sprite, Sprite(turned[0], turned[1] if len(turned) > 1 else None, ax, ay))
            self._mirrored[key] = found
        return found[1]

    def shadow_of(self, width: int) -> Sprite:
        """Give the contact shadow of a thing of some width, px."""
        if width not in self._shadows:
            self._shadows[width] = shadow(width, 9)
        return self._shadows[width]

    def thinned(self, sprite: Sprite, alpha: int) -> Sprite:
        """Give a sprite that is `alpha` opaque of 255, with its shine; kept, for the few that are asked for."""
        key = (id(sprite.picture), alpha)
        found = self._thinned.get(key)
        if found is None or found[0] is not sprite:
            picture, shine = sprite.picture.copy(), sprite.shine.copy() if sprite.shine else None
            for each in (picture, shine):
                if each is not None:
                    each.fill((255, 255, 255, alpha), special_flags=BLEND_RGBA_MULT)
            found = (sprite, Sprite(picture, shine, sprite.ax, sprite.ay))
            self._thinned[key] = found
        return found[1]


class Moment:
    """One instant of a world. Ticks are fractional: world.tick plus the part of the next tick that has passed."""

    def __init__(
        self,
        stage: Stage,
        world: World[Entity],
        places: Places,
        layers: Layers,
        tick: float,
        tools: Tools,
    ) -> None:
        """`tick` is the time of everything that moves; `still_tick` stands in for it where a Blink holds things."""
        self.stage = stage
        self.world = world
        self.places = places
        self.layers = layers
        self.tick = tick
        self.still_tick = tick
        self.tools = tools
        self.assets: Assets = tools.assets
        self.lettering: Lettering = tools.lettering
        self.options: Options = tools.options
        self.variants = stage.region.number("variants") if stage.region else 1

    @property
    def idle_tick(self) -> float:
        """The time of what moves by itself and means nothing; it stands still for those who want things calm."""
        return 0.0 if self.options.still else self.still_tick

    @property
    def awake(self) -> bool:
        """The region is an ordinary place, or there never was one."""
        return self.world.loop is None or self.world.loop.woken

    def centre(self, entity: Entity) -> tuple[int, int]:
        """Give the middle of an entity, px of the map."""
        x, y = self.places.units(entity.id) if entity.id in self.places else (entity.x, entity.y)
        return (x + entity.width // 2) // UNITS_PER_PIXEL, (y + entity.height // 2) // UNITS_PER_PIXEL

    def box(self, entity: Entity) -> tuple[int, int, int, int]:
        """Give x, y, width, height in px of the map."""
        x, y = self.places.pixel(entity.id) if entity.id in self.places else pixel_of(entity.x, entity.y)
        return x, y, entity.width // UNITS_PER_PIXEL, entity.height // UNITS_PER_PIXEL

    def since(self, what: What, thing: int, longest: float) -> float:
        """Give the ticks since something last happened to a thing (0: to any), -1 where that is over `longest` ago."""
        for tick, event in reversed(self.tools.happened):
            age = self.still_tick - tick
            if age > longest:
                break
            if age >= 0 and event.what is what and thing in (0, event.thing):
                return age
        return -1


def pixel_of(x: int, y: int) -> tuple[int, int]:
    """Give a place in px of the map for one in units."""
    return x // UNITS_PER_PIXEL, y // UNITS_PER_PIXEL


def swing(tick: float, period: int) -> float:
    """Give a triangle wave, 0 to 1 and back in `period` ticks."""
    part = tick % period / period
    return 2 * part if part < 0.5 else 2 - 2 * part
