"""What happened in a tick, for everybody who only listens: pictures, sounds, captions, logs.

Events never come back into the simulation.
"""

from enum import StrEnum

import msgspec


class What(StrEnum):
    """The happenings; the comment says what `friend`, `thing`, `number` and `note` hold when they hold something."""

    BEAT = "beat"  # friend, thing, number: its place in the lap from 1, note: token; text: "body" or "echo"
    TICKED = "ticked"  # friend, thing: an act of the lap before was done again; note: token
    FULL = "full"  # friend: the ninth beat works but is not remembered
    NEW_HABIT = "new_habit"  # friend: from here on this lap replaces the habit
    FIZZLED = "fizzled"  # friend, thing: the echo could not do it; note: token
    PRESSED = "pressed"  # thing: a plate goes down
    RELEASED = "released"  # thing: a plate comes up
    UNFELT = "unfelt"  # friend, thing: a plate that this body cannot press; note: who can: "shade", "echo" or a friend
    PULLED = "pulled"  # thing: a lever moves; number: 1 on, 0 off
    TAKEN = "taken"  # friend, thing
    DROPPED = "dropped"  # friend, thing
    PLACED = "placed"  # friend, thing: the socket
    GATE_OPENED = "gate_opened"  # thing
    GATE_CLOSED = "gate_closed"  # thing; number: id of the first opener that is not on; note: "called" or ""
    LUNGED = "lunged"  # friend
    HURT = "hurt"  # friend; number: hearts left; note: kind of what hurt
    FELL = "fell"  # friend: into a pit, put back on the edge
    FELL_ASLEEP = "fell_asleep"  # friend
    AWOKE = "awoke"  # friend
    SWITCHED = "switched"  # friend: the new one; note: the old one; text: its mode now
    CALLED = "called"  # friend: who calls
    STAYED = "stayed"  # friend: who stays
    LAY_DOWN = "lay_down"  # friend
    GOT_UP = "got_up"  # friend
    HELD = "held"  # friend, thing: an anchor
    LET_GO = "let_go"  # friend, thing: an anchor
    CLOSER = "closer"  # friend, thing: Act was held just off this anchor
    REFUSED = "refused"  # friend, thing: an anchor; note: the friend it is for, or "seam"
    ANSWER = "answer"  # friend, thing: walks to this anchor
    NO_ANSWER = "no_answer"  # friend, thing; note: why: "shut", "no_way", "on_plate", "would_shut", "staying", "nobody"
    OVERLAP = "overlap"  # thing: a seam whose anchors are all held now
    BROKEN = "broken"  # thing: a seam
    REVEALED = "revealed"  # thing: a seam
    THREAD = "thread"  # friend, thing: the seam; number: id of the object; note: token; text: stitches lit so far
    LAP_STARTED = "lap_started"  # number: lap
    LAP_ENDED = "lap_ended"  # note: why: "time", "exit", "trim", "night", "jolt", "mirror", "stitch"
    MATCHED = "matched"  # number: laps back (1, 2, 3)
    NO_MATCH = "no_match"  # note: why: "first", "few", "watched", "differs"
    BLINK_BEAT = "blink_beat"  # friend; note: token; number: its place from 0
    SEAMS_HUM = "seams_hum"  # the Blink has shown its cause
    PHASE = "phase"  # note: the new phase of the loop
    REMARK = "remark"  # friend: speaker; note: "friend:verb:object"; text: "new", "missed", "watched", "again"
    HINT = "hint"  # number: the new tier
    RESTING = "resting"
    WAKE = "wake"  # the region is an ordinary place now
    FREED = "freed"  # friend, thing: a dreamer
    KEPT = "kept"  # friend, thing: a keepsake
    SHADE_SEEN = "shade_seen"  # friend: whom it has seen; thing: a shade begins to warn; note: its kind
    SHADE_STRIKES = "shade_strikes"  # thing: the warning is over: it darts, slams, shoots, grabs; note: its kind
    SHADE_BURST = "shade_burst"  # friend, thing
    SHADE_GATHERS = "shade_gathers"  # thing: whole again
    SHOT_STOPPED = "shot_stopped"  # thing: a shot; note: "wall", "lunge" or "brace"; friend: whose
    GRABBED = "grabbed"  # friend, thing: a shade has hold of a friend, who can do nothing
    COMES_TO_HELP = "comes_to_help"  # friend: a follower; note: the friend who is held
    LOOSED = "loosed"  # friend: is free; thing: the shade; note: the friend who broke the hold, "" for nobody
    HAND_SEEN = "hand_seen"  # friend: for whom; thing: the demon's hand shows the lane that it will cross
    HAND_CROSSES = "hand_crosses"  # thing: it comes
    SHADE_READS = "shade_reads"  # thing: a shade stops on a plate that only shades press; number: its id
    LULLED = "lulled"  # friend; thing: 0, or what sleeps now
    DRAFTED = "drafted"  # friend, thing: the new draft
    FADED = "faded"  # thing: a draft; note: "struck" when a demon struck it out, else ""
    AIMED = "aimed"  # friend: Gift is held long enough to aim; thing: at what, 0 for a friend or for no thing
    REWRITTEN = "rewritten"  # friend, thing: a dial turns by a quarter; number: 1 turned, 0 as it was
    SPRUNG = "sprung"  # thing: a dial turns back by itself
    TRACING = "tracing"  # friend: begins to trace
    TRACED = "traced"  # friend; thing: 0, or the trail that shows itself
    LIGHT_THROWN = "light_thrown"  # friend; thing: the light; number: id of what it woke, 0 for none
    LIGHT_OUT = "light_out"  # thing: a thrown light
    SHADOW_CAST = "shadow_cast"  # friend, thing: the shadow; number: the draft that casts it
    GATHERED = "gathered"  # thing: a shade turns to a light
    REPOSTED = "reposted"  # friend, thing: the figure; note: whose last seconds it shows
    REPOST_OVER = "repost_over"  # thing: the figure
    BRACED = "braced"  # friend
    UNBRACED = "unbraced"  # friend
    SHIELDED = "shielded"  # friend, thing: what the brace stopped; note: its kind
    WIND_STOPPED = "wind_stopped"  # friend, thing: a gale
    WIND_ROSE = "wind_rose"  # thing: a gale blows again
    DISSOLVED = "dissolved"  # friend, thing: a veil or a false copy that was called
    VEIL_BACK = "veil_back"  # thing
    TRUE_THING = "true_thing"  # friend, thing: it was called, and is true
    WATCHED = "watched"  # friend, thing: a veil that sees who calls it, and stays
    NOTHING = "nothing"  # friend: a gift or an act that found nothing; note: the gift or "act"
    MIRROR_OPENED = "mirror_opened"  # friend
    MIRROR_TURNED = "mirror_turned"  # friend: whose echo is shown; note: latest, previous, none
    MIRROR_LEFT = "mirror_left"
    TALK = "talk"  # friend; note: text key
    JOINED = "joined"  # friend; number: player from 0
    PARTED = "parted"  # friend; number: player from 0
    WANDERED = (
        "wandered"  # friend: who says it; number: how often it was noticed; note: the repeated block, joined by spaces
    )
    WISP = "wisp"  # friend: too long out of the frame, floats to the others as a light
    LANDED = "landed"  # friend: a body again, beside another
    LINE_DRAWN = "line_drawn"  # thing: a demon begins a red line; note: "row", "margin", "beam"; text: "first" or ""
    STRUCK = "struck"  # thing: a demon strikes what its line went round; note: as for LINE_DRAWN
    BEAM_HELD = "beam_held"  # friend, thing: a demon's beam falls on a braced friend, or on the echo of one
    FROZEN = "frozen"  # friend, thing: a demon holds this friend's gift fast
    DRAFT_LAID = "draft_laid"  # friend, thing: a gap that a bad draft lies over now
    DRAFT_FELL = "draft_fell"  # thing: a gap whose bad draft fell once it was crossed
    STITCH_OPENS = "stitch_opens"  # thing: a demon; number: how many of its stitches are open now
    STITCH_SHUTS = "stitch_shuts"  # friend: who held alone what only others can open for them; thing: the seam
    SIGNED = "signed"  # friend, thing: a demon whose owner does the quiet act
    DEMON_RESTS = "demon_rests"  # thing: a demon that is none any more
    LEFT = "left"  # note: "map#entry"


class Event(msgspec.Struct, frozen=True, omit_defaults=True):
    """One happening. `x`, `y` is where, in 1/256 px of the map."""

    what: What
    friend: str = ""
    thing: int = 0
    number: int = 0
    note: str = ""
    text: str = ""
    x: int = 0
    y: int = 0
