"""How much a map may hold before it is refused (LEVELS.md 4). Sizes in bytes, px or counts, inclusive.

So much that nobody reaches it by hand, and so little that whatever keeps to it loads in 0.5 s and 150 MB.
"""

XML_BYTES = 8 << 20
XML_BYTES_IN_ALL_FILES = 16 << 20
IMAGE_BYTES = 16 << 20
ELEMENTS_IN_ALL_FILES = 1 << 15
DEPTH = 64
TAG_BYTES = 1 << 18

SIDE_TILES = 1024
CELLS = 1 << 18
CELLS_IN_ALL_LAYERS = 3 << 18
CELLS_UNDER_ALL_OBJECTS = 1 << 20
CHUNKS = 4096
LAYERS = 128
OBJECTS = 5_000
POINTS = 10_000
POINTS_IN_ALL = 20_000
PROPERTIES = 256

TILE_PIXELS = 512
IMAGE_SIDE = 8192
IMAGE_PIXELS = 1 << 25
TILESETS = 64
IMAGES = 1024
TILES = 1 << 16
FRAMES = 1024
SHORTEST_FRAME_MS = 167
"""A tile changes at most six times a second: two changes make a flash, and three flashes are allowed (STYLE 8)."""
LONGEST_FRAME_MS = 3_600_000
FARTHEST_PIXEL = 10_000_000

TOML_BYTES = 64 << 10
TOML_DOTS = 100
CHAPTERS = 256
SENTENCE = 200

PACK_BYTES = 64 << 20
ENTRY_BYTES = 16 << 20
ENTRIES = 2000
ENTRY_NAME = 200
ENTRY_LIST_BYTES = 512
