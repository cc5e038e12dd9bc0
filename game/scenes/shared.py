"""What all scenes of one game share, handed on from scene to scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.input.bindings import Seat
from game.input.kept import kept, understood
from game.input.keyboard import Keyboard
from game.input.layout import Layout
from game.input.seats import Seats
from game.maps.campaign import Story, campaign
from game.saves.records import Bindings, Progress, Settings
from game.saves.store import Shelf
from game.scenes.page import Page
from game.view.assets import Assets
from game.view.audio.options import Options as ForTheEar
from game.view.audio.sound import Sound
from game.view.options import Options as ForTheEye


@dataclass(slots=True)
class Shared:
    """Devices, what is kept, what draws, the story that is told. `seed` is that of nights begun from the title."""

    keyboard: Keyboard
    layout: Layout
    seats: Seats
    assets: Assets
    page: Page
    sound: Sound
    settings: Settings
    progress: Progress
    settings_shelf: Shelf[Settings]
    progress_shelf: Shelf[Progress]
    bindings_shelf: Shelf[Bindings] | None = None
    seed: int = 1
    story: Story = field(default_factory=campaign)
    for_the_eye: ForTheEye = field(default_factory=ForTheEye)
    for_the_ear: ForTheEar = field(default_factory=ForTheEar)
    told: list[str] = field(default_factory=list)  # what went wrong with saved files, for the title

    def __post_init__(self) -> None:
        """Let the view see and hear as the settings say."""
        self._open_eyes()
        self._open_ears()

    def keep_settings(self) -> None:
        """Write the settings; what they say to eye and ear is seen and heard in the next frame."""
        self._open_eyes()
        self._open_ears()
        self.settings_shelf.save(self.settings)

    def _open_eyes(self) -> None:
        for name in ForTheEye.__struct_fields__:
            setattr(self.for_the_eye, name, getattr(self.settings, name))
        self.page.resize(self.settings.text_size)

    def _open_ears(self) -> None:
        for name in ForTheEar.__struct_fields__:
            setattr(self.for_the_ear, name, getattr(self.settings, name))
        self.sound.obey(self.for_the_ear)

    def bind(self, seats: Mapping[str, Seat]) -> None:
        """Let other keys count, and write them."""
        self.seats.bind(seats)
        if self.bindings_shelf is not None:
            self.bindings_shelf.save(Bindings(kept(seats)))

    def keep_progress(self) -> None:
        """Write the progress."""
        self.progress_shelf.save(self.progress)


def bound_seats(shelf: Shelf[Bindings]) -> dict[str, Seat]:
    """Give the seats as their players bound them; what is broken is as at first, and the file is kept aside."""
    seats, complaints = understood(shelf.load().seats)
    if complaints:
        more = f" and {len(complaints) - 1} more" if len(complaints) > 1 else ""
        shelf.put_aside(complaints[0] + more, "defaults for what is broken")
        shelf.save(Bindings(kept(seats)))
    return seats
