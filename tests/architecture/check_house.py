#!/usr/bin/env python3
"""Checks the house: includes point down the floors only, and src/README.md names every room.

    check_house.py SOURCE_DIR
"""
import pathlib
import re
import sys

FLOORS = ["base", "lexicon", "text", "mention", "claim", "align", "verdict", "ledger", "report", "cli"]
INCLUDE = re.compile(r'^\s*#include "([a-z_]+)/[^"]*"', re.MULTILINE)
BARE = re.compile(r'^\s*#include "([^"/]+)"', re.MULTILINE)
LONGEST_FILE = 500


def faults_of(path, room):
    text = path.read_text(encoding="utf-8")
    for target in INCLUDE.findall(text):
        if target not in FLOORS:
            yield f"{path}: includes \"{target}/…\", which is no room"
        elif FLOORS.index(target) > FLOORS.index(room):
            yield f"{path}: {room} includes {target}, a floor above it"
    for name in BARE.findall(text):
        yield f"{path}: includes \"{name}\" without its room"
    if text.count("\n") > LONGEST_FILE:
        yield f"{path}: {text.count(chr(10))} lines; above {LONGEST_FILE} a file is two files"
    if path.suffix == ".h" and not text.startswith("//"):
        yield f"{path}: a header begins with a comment that says what it is"


def main():
    source = pathlib.Path(sys.argv[1]) / "src"
    faults = []
    rooms = sorted(p.name for p in source.iterdir() if p.is_dir() and any(p.rglob("*.h")))
    for room in rooms:
        if room not in FLOORS:
            faults.append(f"{source / room}: no such floor in the design")
            continue
        for path in sorted([*(source / room).rglob("*.h"), *(source / room).rglob("*.cpp")]):
            faults += faults_of(path, room)
    house = (source / "README.md").read_text(encoding="utf-8")
    faults += [f"src/README.md does not name the room {room}/" for room in rooms if f"`{room}/`" not in house]
    print("\n".join(faults) if faults else f"{len(rooms)} rooms, all arrows point down")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
