#!/usr/bin/env python3
"""Does gainsay print what docs/mentions.md shows?

    tests/cli/mentions_page_runs.py GAINSAY [--renew]

Every block of the page that begins with "$ gainsay" is typed; the lines below it must be what comes out. With --renew they are
written anew. The table of productions must be that of src/mention/production.cpp.
"""
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "mentions.md"
BLOCK = re.compile(r"^    \$ (.*)\n((?:(?:    .*)?\n)*?)(?=^[^ \n]|\Z)", re.MULTILINE)


def shown(program, line):
    """What the line prints, indented; `echo … |` before gainsay is its standard input."""
    given, _, command = line.rpartition(" | ")
    stdin = shlex.split(given)[1] + "\n" if given else ""
    words = shlex.split(command)
    out = subprocess.run([program, *words[1:]], input=stdin.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    return "".join(f"    {text}".rstrip() + "\n" for text in out.splitlines())


def main():
    page = PAGE.read_text(encoding="utf-8")
    renewed = BLOCK.sub(lambda block: f"    $ {block[1]}\n{shown(sys.argv[1], block[1])}\n", page)
    if "--renew" in sys.argv:
        PAGE.write_text(renewed, encoding="utf-8")
        return 0
    faults = 0
    for old, new in zip(BLOCK.finditer(page), BLOCK.finditer(renewed)):
        if old[2].rstrip() != new[2].rstrip():
            faults += 1
            print(f"docs/mentions.md: $ {old[1]}\nprints\n{new[2]}")
    table = re.findall(r'Row\{Production::\w+,\s*"([^"]+)"', (ROOT / "src/mention/production.cpp").read_text(encoding="utf-8"))
    for name in table:
        if f"| {name} |" not in page:
            faults += 1
            print(f"docs/mentions.md: its table of productions lacks: {name}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
