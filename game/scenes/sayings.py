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
VOLUMES = {
    "volume": ("Volume", "How loud all sounds are."),
    "music_volume": ("Music", "How loud the four instruments are, and what urges under them."),
    "effects_volume": ("Effects", "How loud steps, plates, gates, shades and menus are."),
    "voice_volume": ("Voices", "How loud the voices of friends and dreamers are."),
    "ambience_volume": ("Ambience", "How loud the air of a place is: rain, wind, lamps."),
}
SOUND = "Sound and captions"
SOUND_MEANS = "Music, effects, voices and ambience one by one; mono; sudden sounds; what is written of it."
SOUND_SWITCHES = {
    "mono": ("Mono", "The same on both sides: nothing is told by left and right alone."),
    "sudden_sounds": ("Sudden sounds", "Off: what starts hard starts softly, and half as loud."),
    "soft_tension": ("Soft tension", "What urges in the music as a lap runs out is half as loud."),
    "captions": ("Captions", "What is heard and said is written too, with an arrow to where it is."),
    "interface_captions": ("Captions of menus", "What menus sound like is written too."),
}
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
    "names": ("Names", "Names under the friends even when one plays alone."),
    "prompts_always": ("Keys shown always", "What a key does here is shown even to those who have done it twice."),
}
LEVELS = {
    "echo_opacity": ("Echoes", "How solid the figures of the lap before are drawn."),
    "shake": ("Shake", "How far the picture shakes when somebody is hurt or a seam breaks."),
}
SPLIT = "Split picture"
SPLIT_MEANS = "Two who are far apart see half a picture each, and nothing holds them back."
FIT_MEANS = "The rest of the window is night."
ON_OFF = {True: "on", False: "off"}
BACK = "Back"

KEYS = "Keys and pads"
KEYS_MEANS = "Which key does what, for every player and every pad; held or pressed once; walking on after a tap."
WHOSE = "Whose"
WHOSE_MEANS = "Left and right show the keys of another player or pad."
SEAT_KEYS = "player {player}"
SEAT_ALONE = "playing alone, also"
SEAT_PAD = "pad {number}: {pad}"
ACTIONS = {
    "up": "Up",
    "left": "Left",
    "down": "Down",
    "right": "Right",
    "act": "Act",
    "gift": "Gift",
    "order": "Orders",
    "skip": "Skip what was seen before",
    "switch": "Lead another friend",
    "call": "Call everyone",
    "stay": "Make them stay",
    "lie": "Lie down",
    "jenna": "Lead Jenna",
    "ravi": "Lead Ravi",
    "mia": "Lead Mia",
    "leo": "Lead Leo",
}
BINDING_MEANS = "Choose it and press another key. Left takes its key away, right puts the first one back."
NO_KEY = "none"
ASK_KEY = "Press the new key: {action} of {whose}"
ASK_KEY_ESC = "Esc: leave it as it is"
VERDICTS = {
    "bound": "{action} of {whose} is now: {key}.",
    "swapped": "{key} was {other} of {owner}; they change places.",
    "reserved": "{key} is needed for pause and help; {action} stays as it is.",
    "other device": "{key} is not on the device of {whose}; {action} stays as it is.",
    "taken": "{key} is {other} of {owner}, who would be left without; {action} stays as it is.",
    "essential": "{action} of {whose} needs a key; it stays as it is.",
}
ONCE = {
    "act": ("Act at what is to be held", "Pressed once, the hand stays until you walk, or press it again."),
    "gift": ("Gift that lasts", "Pressed once, it lasts until you walk or act."),
    "lie": ("Act, to lie down", "Pressed once where nothing is in reach, the ring fills by itself; walk to stop it."),
    "order": (
        "The ring of orders",
        "Pressed once, or with a tap of Act and Gift together, the ring stays open for a direction.",
    ),
}
HELD_ONCE = {False: "held", True: "pressed once"}
DRIFT = "Walking"
DRIFT_MEANS = "After a tap: the friend walks on until you tap the other way, or the same way again."
HELD_DRIFTS = {False: "while a key is held", True: "on after a tap"}
RESET_SEAT = "As at first: {whose}"
RESET_SEAT_MEANS = "All keys of this list, and how they are pressed, as they were at first."
RESET_DONE = "Everything of {whose} is as at first."
RESET_ALL = "As at first: everybody"
RESET_ALL_MEANS = "All keys of all players and pads, and how they are pressed, as they were at first."
RESET_ALL_DONE = "Everything of everybody is as at first."
PAD_LOST = "{pad} is gone: plug it in again, or go on and press Act on other keys."

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
