"""The crowded scene in the usual style: PyscrollGroup, a Sprite class for everything, surfaces made on the spot.

It shows what `Crowd` shows, from the same world and with the same pictures; only how it is drawn differs. It does
less: nothing is sorted by its feet, nothing hides what shines behind it, nothing moves between two ticks.
"""

import pygame
import pyscroll

from bench.crowd import Crowd
from game.sim.loop.habit import pose
from game.sim.loop.seam import Anchor
from game.sim.shades.walker import Walker
from game.sim.world import World
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


class Friend(pygame.sprite.Sprite):
    def __init__(self, assets, world, name, *groups):
        super().__init__(*groups)
        self.world, self.name = world, name
        self.sheet = assets.friend(name, 0.3)
        self.update()

    def update(self):
        friend = self.world.friends[self.name]
        shown = ("walk", friend.way // 1792 % 6) if friend.moved else ("idle", 0)
        facing = (
            "left" if friend.face_x < 0 else "right" if friend.face_x > 0 else "up" if friend.face_y < 0 else "down"
        )
        self.image = self.sheet.frame(facing, *shown).picture
        self.rect = self.image.get_rect(midbottom=(friend.x // 256, friend.y // 256 + 2))


class Echo(pygame.sprite.Sprite):
    def __init__(self, assets, world, name, *groups):
        super().__init__(*groups)
        self.world, self.name = world, name
        self.sheet = assets.echo(name, 0.5, 115)
        self.update()

    def update(self):
        habit = self.world.friends[self.name].habit(0)
        x, y = pose(habit.track, self.world.loop.clock)
        self.image = self.sheet.frame("down", "walk", self.world.loop.clock // 6 % 6).picture
        self.rect = self.image.get_rect(midbottom=(x // 256, y // 256 + 2))


class Shade(pygame.sprite.Sprite):
    def __init__(self, assets, world, entity, *groups):
        super().__init__(*groups)
        self.world, self.entity = world, entity
        self.pictures = [assets.things[f"shade_{number}"].picture for number in range(4)]
        self.update()

    def update(self):
        self.image = self.pictures[self.world.tick // 10 % 4]
        self.rect = self.image.get_rect(midbottom=(self.entity.x // 256, self.entity.y // 256))


class Thing(pygame.sprite.Sprite):
    def __init__(self, sprite, x, y, *groups):
        super().__init__(*groups)
        self.image = sprite.picture
        self.rect = self.image.get_rect(center=(x, y))


class Paper(pygame.sprite.Sprite):
    def __init__(self, assets, number, *groups):
        super().__init__(*groups)
        self.pictures = [assets.weather[f"paper_{step}"].picture for step in range(6)]
        self.x, self.y = number * 73.7 % 664, number * 41.3 % 384
        self.vx, self.vy = -0.1 - number % 7 * 0.03, 0.15 + number % 5 * 0.04
        self.age = number * 3
        self.update()

    def update(self):
        self.x, self.y, self.age = (self.x + self.vx) % 664, (self.y + self.vy) % 384, self.age + 1
        self.image = self.pictures[self.age // 16 % 6]
        self.rect = self.image.get_rect(topleft=(self.x - 24, self.y - 24))


class Usual:
    """The scene with sprites."""

    def __init__(self, crowd: Crowd) -> None:
        self.world: World = crowd.play.world
        self.picture = crowd.picture
        self.assets = crowd.view._tools.assets
        renderer = pyscroll.BufferedRenderer(Tiles(crowd.picture), SIZE, clamp_camera=False)
        self.group = pyscroll.PyscrollGroup(map_layer=renderer, default_layer=1)
        self.papers = pygame.sprite.Group()
        for entity in self.world.entities.values():
            if isinstance(entity, Walker):
                Shade(self.assets, self.world, entity, self.group)
            elif isinstance(entity, Anchor):
                Thing(self.assets.things["anchor_free"], entity.x // 256, entity.y // 256, self.group)
        for name in self.world.friends:
            Echo(self.assets, self.world, name, self.group)
            Friend(self.assets, self.world, name, self.group)
        for number in range(300):
            Paper(self.assets, number, self.papers)
        self.vignette = self.assets.vignette()
        self.font = pygame.font.Font(None, 16)

    def draw(self, screen, corner, captions) -> None:
        left, top = corner
        self.group.update()
        self.group.center((left + 320, top + 180))
        self.group.draw(screen)
        self.papers.update()
        self.papers.draw(screen)
        darkness = pygame.Surface(SIZE)
        darkness.fill(from_hex(self.picture.ambient))
        for light in self.picture.lights:
            lamp, half_width, half_height = self.assets.lamp(light.radius, from_hex(light.colour))
            at = (light.x - half_width - left, light.y - half_height - top)
            darkness.blit(lamp, at, special_flags=pygame.BLEND_RGB_ADD)
        darkness.blit(self.vignette, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        screen.blit(darkness, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        draw_glitch(screen, self.world.tick)
        self.draw_strip(screen)
        for number, line in enumerate(captions):
            text = self._words(line, PAINT["n7"])
            screen.blit(text, text.get_rect(midtop=(320, 270 + 18 * number)))

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
