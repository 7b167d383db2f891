#!/usr/bin/env python3
"""Runs clang-tidy or clazy over src/, and only over what changed since it was last found clean.

    analyse.py clang-tidy|clazy BUILD_FOLDER

BUILD_FOLDER holds the compile_commands.json of a build with clang.

Both tools spend nearly all their time on the headers of Qt and the standard library, again for every file. Files of one
target are therefore read in groups, included one after another by a file that is written here. A file that uses a name
which an earlier one of its group uses for something else does not compile there, and waits for the next group.

A group is clean as long as its command, its files, every project header that they reach, the tool and the tool's
settings stay as they were; BUILD_FOLDER/stamps remembers. It is read as a whole or not at all: a file that forgets an
include which an earlier one has would else pass here and fail where everything is read anew.
"""

import hashlib
import itertools
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

sys.dont_write_bytecode = True
from arrows import included

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
# How many files at most are read as one.
GROUP_SIZE = 20

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


def without_file(compilation):
    """A compile command without the names of what it reads and writes: the same for all files of a target."""
    return re.sub(r" -o \S+ -c \S+$", "", compilation)


class Group:
    """Files of one target, as one translation unit."""

    def __init__(self, files, command, folder):
        self.files = files
        self.command = command
        self.folder = folder / hashlib.sha256("\n".join(map(str, files)).encode()).hexdigest()[:16]
        self.unit = self.folder / "group.cpp"

    @property
    def name(self):
        return self.folder.name

    def write(self):
        lines = [f'#include "{file}" // NOLINT(bugprone-suspicious-include)\n' for file in self.files]
        self.folder.mkdir(parents=True, exist_ok=True)
        self.unit.write_text("".join(lines))
        entry = {"directory": str(self.folder), "file": str(self.unit), "command": f"{self.command} -c {self.unit}"}
        (self.folder / "compile_commands.json").write_text(json.dumps([entry]))

    def strangers(self):
        """Takes out the files that do not compile after those before them."""
        out = []
        while len(self.files) > 1:
            self.write()
            command = [*shlex.split(self.command), "-fsyntax-only", "-ferror-limit=1", str(self.unit)]
            done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
            if done.returncode == 0:
                break
            line = re.search(rf"{re.escape(str(self.unit))}:(\d+)", done.stderr)
            out.append(self.files.pop(int(line[1]) - 1 if line else -1))
        return Group(out, self.command, self.folder.parent)


def grouped(files, commands, folder):
    """Groups of neighbours that one target builds."""
    groups = []
    by_target = sorted(files, key=lambda file: (without_file(commands[file]), file))
    for target, members in itertools.groupby(by_target, key=lambda file: without_file(commands[file])):
        members = list(members)
        count = -(-len(members) // GROUP_SIZE)
        size = -(-len(members) // count)
        # A local name may be another file's name in a namespace without one; the compiler of the build sees the shadows.
        groups += [Group(members[at:at + size], f"{target} -Wno-shadow", folder) for at in range(0, len(members), size)]
    return groups


class Tool:
    def __init__(self, name, build):
        self.name = name
        self.command = TOOLS[name]
        self.stamps = build / "stamps" / name
        version = subprocess.run([self.command[0], "--version"], capture_output=True, text=True, check=True).stdout
        self.identity = [version, *self.command, *map(digest, SETTINGS[name])]

    def key(self, group):
        files = sorted(set().union(*map(reached, group.files)))
        parts = [*self.identity, group.command, *map(str, group.files), *map(digest, files)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def is_clean(self, group):
        stamp = self.stamps / group.name
        return stamp.is_file() and stamp.read_text() == self.key(group)

    def check(self, group):
        """What the tool has to say about a group; remembers the group when that is nothing."""
        stamp, key = self.stamps / group.name, self.key(group)
        said = self.run(group)
        if not said:
            self.stamps.mkdir(parents=True, exist_ok=True)
            stamp.write_text(key)
        return said

    def run(self, group):
        """What the tool has to say about a group; "" when nothing."""
        strangers = group.strangers()
        return "\n".join(filter(None, (self.run_together(group), strangers.files and self.run(strangers))))

    def run_together(self, group):
        group.write()
        command = [*self.command, "-p", str(group.folder), str(group.unit)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        said = re.sub(r"^(\d+ warnings? (and .*)?generated\.|Suppressed .*|Use -header-filter.*)\n", "", done.stdout + done.stderr, flags=re.M)
        if done.returncode != 0 or "warning: " in said or "error: " in said:
            return said.strip() or f"{group.files}: {self.name} ended with {done.returncode}"
        return ""


def main(name, build):
    database = json.loads((build / "compile_commands.json").read_text())
    commands = {Path(entry["directory"], entry["file"]).resolve(): entry["command"] for entry in database}
    files = sorted(SOURCE.rglob("*.cpp"))
    unbuilt = [file for file in files if file not in commands]
    for file in unbuilt:
        print(f"{file.relative_to(ROOT)}: no target builds this file")

    tool = Tool(name, build)
    groups = grouped([file for file in files if file in commands], commands, build / "groups" / name)
    due = [group for group in groups if not tool.is_clean(group)]
    print(f"{name}: {sum(len(group.files) for group in due)} of {len(files)} files to read, in {len(due)} groups", flush=True)
    faulty = 0
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for said in pool.map(tool.check, due):
            if said:
                faulty += 1
                print(said, flush=True)
    if unbuilt or faulty:
        sys.exit(f"{name}: {len(unbuilt)} files that no target builds, {faulty} groups with warnings")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in TOOLS:
        sys.exit(__doc__)
    main(sys.argv[1], Path(sys.argv[2]).resolve())
