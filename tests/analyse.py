#!/usr/bin/env python3
"""Runs clang-tidy or clazy over src/, two files at a time, and only over what changed since it was last found clean.

    analyse.py clang-tidy|clazy BUILD_FOLDER

BUILD_FOLDER holds the compile_commands.json of a build with clang. A file is clean as long as its command, itself,
every project header that it reaches, the tool and the tool's settings stay as they were; BUILD_FOLDER/stamps remembers.
"""

import hashlib
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

sys.dont_write_bytecode = True
from arrows import included

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
HEADERS = r".*/src/(core|ui|app)/.*"

TOOLS = {
    "clang-tidy": ["clang-tidy", "--quiet"],
    "clazy": ["clazy-standalone", "--checks=level1", f"--header-filter={HEADERS}"],
}
SETTINGS = {"clang-tidy": [ROOT / ".clang-tidy"], "clazy": []}


@lru_cache(maxsize=None)
def includes_of(file):
    """The project headers that a file names itself."""
    targets = filter(None, map(included, file.read_text(encoding="utf-8").splitlines()))
    return [SOURCE / target for target in targets if (SOURCE / target).is_file()]


def reached(file):
    """A file and every project header that it includes, directly or not."""
    found, waiting = set(), [file]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += includes_of(one)
    return sorted(found)


@lru_cache(maxsize=None)
def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


class Tool:
    def __init__(self, name, build):
        self.name = name
        self.command = [*TOOLS[name], "-p", str(build)]
        self.stamps = build / "stamps" / name
        version = subprocess.run([self.command[0], "--version"], capture_output=True, text=True, check=True).stdout
        self.identity = [version, *self.command, *map(digest, SETTINGS[name])]

    def key(self, file, compilation):
        parts = [*self.identity, compilation, *map(digest, reached(file))]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def stamp(self, file):
        return self.stamps / file.relative_to(SOURCE)

    def is_clean(self, file, compilation):
        stamp = self.stamp(file)
        return stamp.is_file() and stamp.read_text() == self.key(file, compilation)

    def run(self, file, compilation):
        """What the tool has to say about a file; "" when nothing."""
        done = subprocess.run([*self.command, str(file)], cwd=ROOT, capture_output=True, text=True)
        said = re.sub(r"^(\d+ warnings? (and .*)?generated\.|Suppressed .*|Use -header-filter.*)\n", "", done.stdout + done.stderr, flags=re.M)
        if done.returncode != 0 or "warning: " in said or "error: " in said:
            return said.strip() or f"{file}: {self.name} ended with {done.returncode}"
        self.stamp(file).parent.mkdir(parents=True, exist_ok=True)
        self.stamp(file).write_text(self.key(file, compilation))
        return ""


def main(name, build):
    database = json.loads((build / "compile_commands.json").read_text())
    commands = {Path(entry["directory"], entry["file"]).resolve(): entry["command"] for entry in database}
    files = sorted(SOURCE.rglob("*.cpp"))
    unbuilt = [file for file in files if file not in commands]
    for file in unbuilt:
        print(f"{file.relative_to(ROOT)}: no target builds this file")

    tool = Tool(name, build)
    due = [file for file in files if file in commands and not tool.is_clean(file, commands[file])]
    print(f"{name}: {len(due)} of {len(files)} files to read", flush=True)
    faulty = 0
    with ThreadPoolExecutor(max_workers=2) as pool:
        for said in pool.map(lambda file: tool.run(file, commands[file]), due):
            if said:
                faulty += 1
                print(said, flush=True)
    if unbuilt or faulty:
        sys.exit(f"{name}: {len(unbuilt) + faulty} files with warnings")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in TOOLS:
        sys.exit(__doc__)
    main(sys.argv[1], Path(sys.argv[2]).resolve())
