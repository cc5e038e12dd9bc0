# BEDTIME: each target makes what it needs first. Needs GNU make and Python 3.11 or newer, nothing else.
# Without make (Windows): the plain commands are in README.md.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3

.PHONY: play test check bench build art sound sound-check sound-report levels soak clean distclean help
.DELETE_ON_ERROR:

play: $(VENV)/ready-to-play ## play the game (ARGS="level1/corridor --players 2")
	@$(BIN)/python main.py play $(ARGS)

test: $(VENV)/ready-to-test ## run every test (ARGS="-k keyboard")
	@echo "Running the tests..."
	@$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

check: $(VENV)/ready-to-test ## style, types and every level
	@echo "Checking style, types and levels..."
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m mypy
	@$(BIN)/python main.py check $(ARGS)

bench: $(VENV)/ready-to-test ## measure speed: ratios against peers, side by side
	@for each in $$(grep -l __main__ bench/*.py); do \
		echo "$$each"; $(BIN)/python -m bench.$$(basename "$$each" .py) || exit 1; done

build: $(VENV)/ready-to-play ## build the wheel into dist/
	@echo "Building the wheel..."
	@$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	@ls dist/*.whl

art: $(VENV)/ready-to-test ## draw every picture of assets/ and levels/tilesets/ again
	@$(BIN)/python -m tools.art $(ARGS)

sound: $(VENV)/ready-to-test ## render every sound of assets/ that its score or recipe has changed (ARGS="cathedral")
	@$(BIN)/python -m tools.sound $(ARGS)

sound-check: $(VENV)/ready-to-test ## measure all music: levels, seams, every note's pitch (ARGS="cathedral")
	@$(BIN)/python -m tools.sound.check $(ARGS)

sound-report: $(VENV)/ready-to-test ## draw spectra and levels of music and effects into build/sound (ARGS="cathedral gifts")
	@$(BIN)/python -m tools.sound.report $(ARGS)

levels: $(VENV)/ready-to-test ## write the kit, level 1, its recorded night, the pattern maps and the example pack again
	@$(BIN)/python -m game.maps.project
	@$(BIN)/python -m tools.levels.level1
	@$(BIN)/python -m tools.levels.patterns
	@$(BIN)/python -m tools.levels.pairs
	@$(BIN)/python -m tools.levels.kit
	@$(BIN)/python -m tools.levels.small_hours
	@$(BIN)/python -m tools.levels.jenna
	@$(BIN)/python -m tools.levels.revision
	@$(BIN)/python -m tools.levels.places_dream
	@$(BIN)/python -m tools.levels.places_waking
	@$(BIN)/python -m tools.levels.places_far
	@$(BIN)/python -m tools.levels.garden
	@$(BIN)/python main.py autoplay --headless --to level1/waiting_room_2 --record levels/level1/first.night
	@$(BIN)/python main.py autoplay --headless --players 2 --from nightmare_jenna/revision --record levels/nightmare_jenna/revision.night

soak: $(VENV)/ready-to-test ## the long runs: a million random ticks, thousands of broken files
	@echo "Soaking: this takes long..."
	@$(BIN)/python -m pytest -m soak $(ARGS)

clean: ## remove what was built and cached
	@rm -rf build dist night .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks *.egg-info
	@find . -path ./$(VENV) -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean ## clean, and remove the virtual environment too
	@rm -rf $(VENV)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

# A virtual environment of our own. The stamp files are older than pyproject.toml once that changes.
$(BIN)/python:
	@command -v $(PYTHON) >/dev/null 2>&1 \
		|| { echo "BEDTIME needs Python 3.11 or newer, and there is no $(PYTHON) here." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "BEDTIME needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
		|| { echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Making a virtual environment in $(VENV)..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/ready-to-play: pyproject.toml | $(BIN)/python
	@echo "Installing what the game needs into $(VENV)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . \
		|| { echo "The packages could not be installed into $(VENV); pip says why above." >&2; exit 1; }
	@touch $@

$(VENV)/ready-to-test: pyproject.toml | $(BIN)/python
	@echo "Installing what the game, its tests and its tools need into $(VENV)..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[tests,tools,bench]' \
		|| { echo "The packages could not be installed into $(VENV); pip says why above." >&2; exit 1; }
	@touch $@ $(VENV)/ready-to-play
