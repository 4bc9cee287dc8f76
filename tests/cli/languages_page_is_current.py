#!/usr/bin/env python3
"""Is docs/languages.md what the program writes today?

    tests/cli/languages_page_is_current.py GAINSAY
"""
import difflib
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "languages.md"


def main():
    fresh = subprocess.run([sys.argv[1], "languages", "--coverage"], stdout=subprocess.PIPE, check=True).stdout.decode()
    committed = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if fresh == committed:
        return 0
    print("docs/languages.md is not what gainsay writes today; `make languages` renews it, then look at the difference:")
    difference = difflib.unified_diff(committed.splitlines(), fresh.splitlines(), "committed", "today", n=0, lineterm="")
    print("\n".join(line[:200] for line, _ in zip(difference, range(12))))
    return 1


if __name__ == "__main__":
    sys.exit(main())
