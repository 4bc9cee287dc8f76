#!/usr/bin/env python3
"""Black-box tests of the command line.

    tests/cli/run.py GAINSAY [--sanitized] [--only WORD]

Runs every row of cases.py and every function of scenarios.py whose name has WORD in it. Exit status: 0 all well, 1 something fails.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

import cases
import fixtures
import scenarios


class Gainsay:
    """The program under test, run in the folder of the fixtures with an environment of its own."""

    def __init__(self, program, folder, sanitized):
        self.program, self.folder, self.sanitized = program, folder, sanitized

    def run(self, *arguments, stdin=b"", env=None, cwd=None, timeout=120):
        given = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | (env or {})
        return subprocess.run([self.program, *arguments], input=stdin, capture_output=True, env=given, cwd=cwd or self.folder,
                              timeout=timeout, check=False)


def missing_or_unwanted(stream, text, wanted, unwanted):
    if wanted is None:
        return [f"{stream} is not empty"] if text else []
    faults = [f"{stream} lacks {piece!r}" for piece in wanted if piece not in text]
    return faults + [f"{stream} has {piece!r}" for piece in unwanted if piece in text]


def check_case(gainsay, row):
    result = gainsay.run(*row["arguments"], stdin=row["stdin"].encode(), env=row["env"])
    out, err = result.stdout.decode(errors="replace"), result.stderr.decode(errors="replace")
    faults = [] if result.returncode == row["code"] else [f"exit code {result.returncode}, expected {row['code']}"]
    faults += missing_or_unwanted("stdout", out, row["out"], row["not_out"])
    faults += missing_or_unwanted("stderr", err, row["err"], row["not_err"])
    if faults:
        faults += [f"typed: gainsay {' '.join(row['arguments'])!r}", f"stdout: {out[:600]!r}", f"stderr: {err[:600]!r}"]
    return faults


def must_skip(row):
    return "sealed.txt" in row["arguments"] and os.geteuid() == 0


def run_all(gainsay, only):
    failed = count = 0
    steps = [(row["name"], lambda row=row: check_case(gainsay, row)) for row in cases.CASES if not must_skip(row)]
    steps += [(name.replace("_", " "), lambda step=step: list(step(gainsay))) for name, step in scenarios.all_steps()]
    for name, step in steps:
        if only not in name:
            continue
        count += 1
        faults = step()
        if faults:
            failed += 1
            print(f"FAIL {name}")
            print("".join(f"     {fault}\n" for fault in faults), end="")
    print(f"{count - failed} of {count} passed")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gainsay", type=pathlib.Path)
    parser.add_argument("--sanitized", action="store_true", help="the program is slow and large: smaller inputs, no limit of memory")
    parser.add_argument("--only", default="", metavar="WORD")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        fixtures.write_all(folder)
        return run_all(Gainsay(arguments.gainsay.resolve(), folder, arguments.sanitized), arguments.only)


if __name__ == "__main__":
    sys.exit(main())
