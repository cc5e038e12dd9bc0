"""Write every picture, or with --check only tell which file differs from what would be written."""

import argparse
import sys

from tools.art.build import ROOT, files, is_same


def main() -> int:
    """Run the command line; the result is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.art", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file on disk differs")
    check = parser.parse_args().check
    wrong = 0
    for name, content in files():
        path = ROOT / name
        same = is_same(path, content)
        if check:
            wrong += not same
        elif not same:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        state = "same" if same else "differs" if check else "written"
        sys.stdout.write(f"{state:8} {len(content):7} {name}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
