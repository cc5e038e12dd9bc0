"""The crowded scene in the usual style: PyscrollGroup, a Sprite class for everything, surfaces made on the spot.

It shows what `Crowd` shows, from the same world and with the same pictures; only how it is drawn differs: shadows,
bodies, telegraphs, lamps, what shines by itself, paper, signs, names, prompts, strip and captions. It does less in
four ways: nothing is sorted by its feet, nothing hides what shines behind it, nothing moves between two ticks, and
beats, threads and the crack of the seam are left out.
"""

import pygame
import pyscroll

from bench.crowd import Crowd
from game.sim.loop.habit import pose
from game.sim.loop.seam import Anchor, Seam
from game.sim.shades.shade import State
from game.sim.shades.walker import Walker
from game.sim.things.plate import Plate
from game.sim.world import World
from game.text.prompts import prompts
from game.view.assets import Sprite
from game.view.chunks import TileMap
from game.view.glitch import draw_glitch
from game.view.palette import FRIEND, PAINT, from_hex

SIZE = (640, 360)


class Tiles(pyscroll.data.PyscrollDataAdapter):
    """The layers of a Picture for pyscroll."""

    def __init__(self, picture) -> None:
        super().__init__()
        self._picture, self._map = picture, TileMap(picture)
        self.tile_size = (16, 16)
        self.map_size = (picture.width, picture.height)
        self.visible_tile_layers = list(range(len(picture.layers)))

    def reload_data(self) -> None:
        pass

    def get_animations(self):
        return ()

    def _get_tile_image(self, x, y, layer):
        gid = self._picture.layers[layer].gids[y * self._picture.width + x]
        return self._map.tile(gid) if gid else None

    def _get_tile_image_by_id(self, id):
        return self._map.tile(id)

    def get_tile_images_by_rect(self, rect):
        area = pygame.Rect(rect).clip((0, 0, *self.map_size))
        for layer in self.visible_tile_layers:
            for y in range(area.top, area.bottom):
                for x in range(area.left, area.right):
                    image = self._get_tile_image(x, y, layer)
                    if image:
                        yield x, y, layer, image


class Shown(pygame.sprite.Sprite):
    """Anything with a picture, what of it shines, and the lamp that it carries."""

    def __init__(self, *groups):
        super().__init__(*groups)
        self.image = self.shine = self.lamp = None
        self.rect = pygame.Rect(0, 0, 0, 0)

    def show(self, sprite: Sprite, x, y):
        self.image, self.shine = sprite.picture, sprite.shine
        self.rect = self.image.get_rect(topleft=(x - sprite.ax, y - sprite.ay))


class Shadow(Shown):
    def __init__(self, sprite, body, *groups):
        super().__init__(*groups)
        self.sprite, self.body = sprite, body

    def update(self):
        x, y = self.body.feet()
        self.show(self.sprite, x + 1, y)


class Friend(Shown):
    def __init__(self, assets, world, name, *groups):
        super().__init__(*groups)
        self.assets, self.world, self.name = assets, world, name
        self.sheet = assets.friend(name, 0.3)

    def feet(self):
        friend = self.world.friends[self.name]
        return friend.x // 256, friend.y // 256

    def update(self):
        friend = self.world.friends[self.name]
        shown = ("walk", friend.way // 1792 % 6) if friend.moved else ("idle", 0)
        facing = (
            "left" if friend.face_x < 0 else "right" if friend.face_x > 0 else "up" if friend.face_y < 0 else "down"
        )
        self.show(self.sheet.frame(facing, *shown), *self.feet())


class Echo(Shown):
    def __init__(self, assets, world, name, *groups):
        super().__init__(*groups)
        self.world, self.name = world, name
        self.sheet = assets.echo(name, 0.5, 115)

    def update(self):
        habit = self.world.friends[self.name].habit(0)
        x, y = pose(habit.track, self.world.loop.clock)
        self.show(self.sheet.frame("down", "walk", self.world.loop.clock // 6 % 6), x // 256, y // 256)


class Shade(Shown):
    def __init__(self, tools, world, entity, *groups):
        super().__init__(*groups)
        self.world, self.entity = world, entity
        self.walk = [tools.lifted(f"shade_{number}") for number in range(4)]
        self.rear = [tools.lifted(f"shade_rear_{number}") for number in range(3)]
        self.dart = [tools.lifted(f"shade_dart_{number}") for number in range(2)]
        self.lamp = tools.assets.lamp(32, PAINT["r2"], 6)

    def feet(self):
        return self.entity.x // 256, self.entity.y // 256

    def update(self):
        x, y = self.feet()
        if self.entity.state is State.REAR:
            sprite = self.rear[min(2, self.entity.state_ticks * 3 // max(1, self.entity.wait))]
        elif self.entity.state is State.STRIKE:
            sprite = self.dart[self.entity.state_ticks // 4 % 2]
        else:
            sprite = self.walk[self.world.tick // 10 % 4]
        self.show(sprite, x, y + 2)


class Thing(Shown):
    def __init__(self, sprite, x, y, lamp, *groups):
        super().__init__(*groups)
        self.lamp = lamp
        self.show(sprite, x, y)


class Paper(pygame.sprite.Sprite):
    def __init__(self, assets, number, *groups):
        super().__init__(*groups)
        name = "paper" if number % 12 < 5 else "crossed" if number % 12 < 7 else ""
        steps = [f"{name}_{step}" for step in range(6)] if name else ["dust_0"]
        self.pictures = [assets.weather[step].picture for step in steps]
        self.x, self.y = number * 73.7 % 664, number * 41.3 % 384
        self.vx, self.vy = -0.1 - number % 7 * 0.03, 0.15 + number % 5 * 0.04
        self.age = number * 3
        self.update()

    def update(self):
        self.x, self.y, self.age = (self.x + self.vx) % 664, (self.y + self.vy) % 384, self.age + 1
        self.image = self.pictures[self.age // 16 % len(self.pictures)]
        self.rect = self.image.get_rect(topleft=(self.x - 24, self.y - 24))


class Usual:
    """The scene with sprites."""

    def __init__(self, crowd: Crowd) -> None:
        self.stage, self.world = crowd.play.stage, crowd.play.world
        self.picture = crowd.picture
        self.tools = crowd.view._tools
        self.assets = self.tools.assets
        renderer = pyscroll.BufferedRenderer(Tiles(crowd.picture), SIZE, clamp_camera=False)
        self.group = pyscroll.PyscrollGroup(map_layer=renderer, default_layer=1)
        self.papers = pygame.sprite.Group()
        bodies = self._bodies(self.world)
        for body in bodies:
            if isinstance(body, Shade | Friend):
                Shadow(self.tools.shadow, body, self.group)
        self.group.add(*bodies)
        for number in range(300):
            Paper(self.assets, number, self.papers)
        self.vignette = self.assets.vignette()
        self.font = pygame.font.Font(None, 16)

    def _bodies(self, world: World) -> list[Shown]:
        things, found = self.assets.things, []
        for entity in world.entities.values():
            x, y = entity.x // 256, entity.y // 256
            if isinstance(entity, Walker):
                found.append(Shade(self.tools, world, entity))
            elif isinstance(entity, Anchor):
                found.append(Thing(things["anchor_free"], x, y, self.assets.lamp(32, PAINT["v2"], 8)))
            elif isinstance(entity, Plate):
                plate = self.tools.plates.get(self.assets, entity.look, 32, 32, down=False)
                found.append(Thing(plate, x, y, None))
            elif isinstance(entity, Seam):
                lamp = self.assets.lamp(96, PAINT["v2"], 12)
                found.append(Thing(things["clock_revealed"], x + 24, y + 16, lamp))
        for name in world.friends:
            found += [Echo(self.assets, world, name), Friend(self.assets, world, name)]
        return found

    def draw(self, screen, corner, captions) -> None:
        left, top = corner
        self.group.update()
        self.group.center((left + 320, top + 180))
        self.group.draw(screen)
        self.papers.update()
        self.papers.draw(screen)
        self.draw_light(screen, left, top)
        draw_glitch(screen, self.world.tick)
        self.draw_signs(screen, left, top)
        self.draw_strip(screen)
        for number, line in enumerate(captions):
            text = self._words(line, PAINT["n7"])
            screen.blit(text, text.get_rect(midtop=(320, 270 + 18 * number)))

    def draw_light(self, screen, left, top):
        darkness = pygame.Surface(SIZE)
        darkness.fill(from_hex(self.picture.ambient))
        shine = pygame.Surface(SIZE)
        for light in self.picture.lights:
            lamp, across, down = self.assets.lamp(light.radius, from_hex(light.colour))
            at = (light.x - across - left, light.y - down - top)
            darkness.blit(lamp, at, special_flags=pygame.BLEND_RGB_ADD)
        for sprite in self.group.sprites():
            if sprite.lamp:
                lamp, across, down = sprite.lamp
                x, y = sprite.rect.center
                darkness.blit(lamp, (x - across - left, y - down - top), special_flags=pygame.BLEND_RGB_ADD)
            if sprite.shine:
                shine.blit(sprite.shine, sprite.rect.move(-left, -top))
        darkness.blit(self.vignette, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        screen.blit(darkness, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        screen.blit(shine, (0, 0), special_flags=pygame.BLEND_RGB_ADD)

    def draw_signs(self, screen, left, top):
        for sprite in self.group.sprites():
            if isinstance(sprite, Shade) and sprite.entity.state is State.REAR:
                x, y = sprite.entity.x // 256 - left, sprite.entity.y // 256 - top
                aim = (sprite.entity.aim_x // 256 - left, sprite.entity.aim_y // 256 - top)
                pygame.draw.line(screen, PAINT["n0"], (x, y), aim, 4)
                pygame.draw.line(screen, PAINT["r2"], (x, y), aim, 2)
                pygame.draw.circle(screen, PAINT["r2"], aim, 11, 1)
                screen.blit(self.assets.ui["exclamation"].picture, (x - 2, y - 34))
            elif isinstance(sprite, Friend):
                x, y = sprite.rect.centerx - left, sprite.rect.top - top
                screen.blit(self.assets.signs[f"sign_{sprite.name}"].picture, (x - 6, y - 12))
                screen.blit(self.assets.signs[f"led_{sprite.name}"].picture, (x - 4, y))
                label = self._words(sprite.name.title(), FRIEND[sprite.name])
                screen.blit(label, label.get_rect(midtop=(x, sprite.rect.bottom - top)))
        for prompt in prompts(self.stage, self.world):
            text = self._words(f"{prompt.button} {prompt.words}", PAINT["n8"])
            x, y = (prompt.x // 256 - left, prompt.y // 256 - top - 40) if prompt.x >= 0 else (320, 4)
            box = text.get_rect(midtop=(x, y)).inflate(8, 4)
            pygame.draw.rect(screen, PAINT["n1"], box)
            pygame.draw.rect(screen, PAINT["n4"], box, 1)
            screen.blit(text, text.get_rect(center=box.center))

    def draw_strip(self, screen):
        pygame.draw.rect(screen, PAINT["n1"], (0, 308, 640, 52))
        pygame.draw.line(screen, PAINT["n4"], (0, 308), (640, 308))
        for number, friend in enumerate(self.world.friends.values()):
            x, y = 8 + number % 2 * 300, 310 + number // 2 * 26
            screen.blit(self._words(friend.name.title(), FRIEND[friend.name]), (x, y))
            screen.blit(self._words(friend.mode.value, PAINT["n7"]), (x, y + 12))
            for heart in range(5):
                screen.blit(self.assets.ui["moon_full"].picture, (x + 42 + heart * 10, y))

    def _words(self, words, colour):
        return self.font.render(words, antialias=True, color=colour)
