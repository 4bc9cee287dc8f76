#!/usr/bin/env python3
"""Are reports/consistency.{json,md,html} what the program writes today?

    tests/cli/report_is_current.py GAINSAY

In CI, where `make report` has just written them, what was committed counts; elsewhere the files as they stand.
"""
import difflib
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def written(path):
    if os.environ.get("CI"):
        shown = subprocess.run(["git", "show", f"HEAD:{path.relative_to(ROOT)}"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if shown.returncode == 0:
            return shown.stdout
    return path.read_bytes() if path.exists() else b""


def main():
    stale = 0
    for form in ("json", "md", "html"):
        path = ROOT / "reports" / f"consistency.{form}"
        command = [pathlib.Path(sys.argv[1]).resolve(), "-q", "report", "--format", form, "seeds"]
        fresh = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
        committed = written(path)
        if fresh == committed:
            continue
        stale += 1
        print(f"reports/{path.name} is not what gainsay writes today; `make report` renews it, then look at the difference:")
        difference = difflib.unified_diff(committed.decode().splitlines(), fresh.decode().splitlines(), "committed", "today", n=0, lineterm="")
        print("\n".join(line[:200] for line, _ in zip(difference, range(12))))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
