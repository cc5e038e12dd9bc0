"""The words of the scenes around the game: title, pause, help, end."""

TITLE = "BEDTIME"
MOTTO = "Do it twice. See what slips. Break it together."
CONTENT_NOTE = (
    "Contains anxiety, lack of sleep, and a nightmare that repeats. Nothing flashes. You may stop at any time; "
    "the night waits."
)
NEW_NIGHT = "Begin the night"
CONTINUE = "Continue: {level}"
HELP = "Keys and help"
QUIT = "Leave the game"

PAUSED = "The night waits"
RESUME = "Go on"
PART = "Player {player} leaves"
SHOW_HOW = "Show how it can be done"
SKIP_ROOM = "Skip this room"
TO_TITLE = "Back to the title"

OPTIONS = "Options"
VOLUME = "Volume"
VOLUME_MEANS = "How loud all sounds are."
SILENT = "no sound device"
FIT = "Picture"
FITS = {"auto": "whole pixels where they fit well", "whole": "whole pixels", "fill": "as large as it goes"}
FULL_SCREEN = "Full screen"
FULL_SCREEN_MEANS = "The same as the key F11."
TEXT_SIZE = "Text"
TEXT_SIZES = {100: "100 %", 150: "150 %", 200: "200 %"}
TEXT_SIZE_MEANS = "How large everything is written that is to be read: menus, captions, prompts, the tally."
SWITCHES = {
    "reduced_motion": ("Reduced motion", "The picture does not glide, float or shake."),
    "calm": ("Calm picture", "No displaced bands, no shimmer, no flicker of lamps."),
    "high_contrast": ("High contrast", "Darker floors, so that friends stand out; solid panels."),
    "captions": ("Captions", "What is heard is written too."),
    "names": ("Names", "Names under the friends even when one plays alone."),
}
LEVELS = {
    "echo_opacity": ("Echoes", "How solid the figures of the lap before are drawn."),
    "shake": ("Shake", "How far the picture shakes when somebody is hurt or a seam breaks."),
}
FIT_MEANS = "The rest of the window is night."
ON_OFF = {True: "on", False: "off"}
BACK = "Back"

KEYS_OF = "Player {player}"
KEYS_FREE = "Another joins with"
ANOTHER = "Another"
ALONE = "Playing alone, also"
BUTTONS = {
    "move": "walk",
    "act": "Act",
    "gift": "Gift",
    "order": "orders",
    "switch": "lead another friend",
    "call": "call everyone",
    "stay": "make them stay",
    "lie": "lie down",
    "skip": "skip what was seen before",
}
WINDOW_KEYS = (("Esc", "pause"), ("F1", "help"), ("F3", "how the loop sees it"), ("F11", "full screen"))
HELP_LINES = (
    "Act: tap it to use what is in front of you or, while walking, to lunge. Hold it to hold on, or to wake a friend.",
    "Orders: hold the key, or Act and Gift together, then up: switch friend, left: call, right: stay, down: lie down.",
    "What you do on purpose is drawn on the strip, a lane for each friend. The dial shows how much of the lap is left.",
)

END = "End of the first night"
END_FIGURES = "{laps} laps in {minutes} minutes"
END_THANKS = "Thank you for playing. Sleep well."
ANY_KEY = "any key"
PAGE = "← page {page} of {pages} →"
