"""One tick, in order (ARCHITECTURE 2). The only thing that changes a World."""

from game.sim import answers, followers, hands, leash, motion
from game.sim.buttons import ACT, direction
from game.sim.commands import Answer, Assist, Command, Join, Leave, Skip
from game.sim.entity import TOUCH_REACH, Entity, things_of
from game.sim.events import Event, What
from game.sim.friends.friend import Friend, Mode
from game.sim.ground import Ground
from game.sim.lap import add_friend, begin_lap
from game.sim.lessons import WALK, learn, learn_from_contacts
from game.sim.loop import region, wander
from game.sim.loop.seam import Seam, SeamState
from game.sim.party import join, leave, press
from game.sim.stage import Stage
from game.sim.things.exit import Exit
from game.sim.world import World


def step(stage: Stage, world: World[Entity], buttons: list[int], commands: list[Command] | None = None) -> list[Event]:
    """Move a world on by one tick of 1/60 s.

    `buttons` holds the bits that each player holds, by player from 0; who is missing holds nothing.
    """
    for command in commands or ():
        _obey(stage, world, command)
    # 1 press edges
    pressed = press(world, buttons)
    held = 0
    for player in world.humans:
        held |= player.held
    if world.in_play and not world.left:
        _bodies_and_things(stage, world, held)
    # 6 the loop
    if region.after_things(stage, world, pressed):
        begin_lap(stage, world)
    _go_out(world)
    wander.watch(stage, world)
    # 7 spawns and removals
    for entity in world.spawn_queue:
        world.entities[entity.id] = entity
    world.spawn_queue = []
    for number in [number for number, entity in world.entities.items() if entity.gone]:
        del world.entities[number]
    # 8
    world.tick += 1
    events, world.events = world.events, []
    return events


def _bodies_and_things(stage: Stage, world: World[Entity], held: int) -> None:
    region.enter(stage, world)
    ground = Ground(stage, world)
    # 2 buttons for those whom nobody leads
    answers.answer_calls(ground, world)
    answers.call_for_hands(ground, world)
    for friend in world.friends.values():
        if friend.mode is Mode.FOLLOW:
            before = friend.held
            friend.held = followers.decide(ground, world, friend)
            friend.pressed = friend.held & ~before
        elif friend.mode is Mode.STAY:
            friend.pressed = ACT if followers.lends_hand(world, friend) else 0
            # who was holding when left goes on holding (GAME.md 2.2)
            friend.held = ACT if friend.anchor else friend.pressed
    leash.settle(ground, world)
    # 3 entities decide
    moving = not world.is_looping or (world.loop is not None and world.loop.running)
    for friend in world.friends.values():
        hands.use(ground, world, friend)
    if moving:
        for entity in world.entities.values():
            entity.decide(stage, world)
    # 4 all move
    drags = leash.drags(world)
    for friend in world.friends.values():
        _move(ground, world, friend, drags.get(friend.name, (0, 0)))
    if moving:
        for entity in world.entities.values():
            entity.move(stage, world)
    # 5 contacts
    _contacts(world)
    learn_from_contacts(world)
    # 6 things
    region.before_things(stage, world, held)
    things = things_of(world)
    for entity in things:
        entity.settle(stage, world)
    for entity in things:
        entity.settle_after(stage, world)


def _contacts(world: World[Entity]) -> None:
    """Let entities feel the bodies round them, and plates those who have just left."""
    friends, left, top = list(world.friends.values()), -TOUCH_REACH, -TOUCH_REACH
    if not friends:
        return
    under = [number for friend in friends for number in friend.pressing]
    # a box round all friends passes over most of 200 shades; with things_of a tick takes 0.49 ms so instead of 0.58
    first_x, last_x = min(each.x for each in friends) + left, max(each.x for each in friends) - left
    first_y, last_y = min(each.y for each in friends) + top, max(each.y for each in friends) - top
    for entity in world.entities.values():
        x, y = entity.x, entity.y
        far = x > last_x or y > last_y or x + entity.width < first_x or y + entity.height < first_y
        if far and entity.id not in under:
            continue
        right, bottom = entity.width + TOUCH_REACH, entity.height + TOUCH_REACH
        for friend in friends:
            is_close = left <= friend.x - x <= right and top <= friend.y - y <= bottom
            if is_close or (friend.pressing and entity.id in friend.pressing):
                entity.touch(world, friend)


def _move(ground: Ground, world: World[Entity], friend: Friend, drag: leash.Drag) -> None:
    if friend.wisp:
        return
    friend.moved = 0
    friend.hurt = max(0, friend.hurt - 1)
    if friend.stop > 0:
        friend.stop -= 1
        return
    dx, dy = direction(friend.held)
    if friend.asleep or friend.knock > 0 or friend.lunge > 0 or friend.anchor or friend.waking or friend.caught:
        dx = dy = 0
    if friend.is_rooted:
        friend.speed = 0
        if (dx or dy) and friend.bracing:
            friend.face_x, friend.face_y = dx, dy
        dx = dy = 0
    if (dx or dy) and friend.lying:
        friend.lying = False
        world.say(What.GOT_UP, friend=friend.name, x=friend.x, y=friend.y)
    before = friend.way
    motion.walk(ground, friend, dx, dy, drag)
    if friend.way > before:
        learn(world, friend, WALK)
    motion.settle_body(ground, world, friend)
    motion.blow(ground, world, friend)
    followers.catch_up(ground, world, friend)
    if friend.carry:
        carried = world.entities[friend.carry]
        carried.x, carried.y = friend.x, friend.y


def _go_out(world: World[Entity]) -> None:
    """Once the place is awake, everyone in an exit leads on."""
    if world.left or world.is_looping or any(entity.keeps_here for entity in world.entities.values()):
        return
    for entity in world.entities.values():
        if isinstance(entity, Exit) and entity.to and entity.everyone_is_in(world):
            world.left = entity.to
            world.say(What.LEFT, note=entity.to)


def _obey(stage: Stage, world: World[Entity], command: Command) -> None:
    match command:
        case Join(player, friend):
            nobody_free = all(other.mode is Mode.LED for other in world.friends.values())
            if nobody_free and not world.players[player].leads:
                add_friend(stage, world)
            join(world, player, friend)
        case Leave(player):
            leave(world, player)
        case Assist(name, value):
            known = world.assists.__struct_fields__
            if name not in known:
                raise ValueError(f"unknown assist {name!r}; the assists are {', '.join(known)}")
            setattr(world.assists, name, value)
        case Answer(talk, choice):
            if talk in world.told:  # who was never spoken to has nothing to answer
                world.answers.setdefault(talk, []).append(choice)
        case Skip():
            for entity in world.entities.values():
                if isinstance(entity, Seam) and entity.state is not SeamState.BROKEN:
                    entity.tear(world)
