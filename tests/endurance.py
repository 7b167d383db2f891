#!/usr/bin/env python3
"""Kills the command line in the middle of its work, and takes the disk away from it: endurance.py CLI [POINTS]

Whatever happens to a process that alters a plan, the plan has to be sound afterwards, hold all of the change or nothing
of it, and hold all that was acknowledged. That is looked at after POINTS deaths (120 if not said) at random moments and
at every call that writes, after every such call has failed, and on a small disk at fifty levels of fullness.

Each of these has a control: the same look at a plan that a careless program would have left has to find it wanting.
Where tracing or mounting is not allowed, that part says so and is left out.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

WRITING = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "mkdir", "renameat2", "link"]
FAILURES = ["ENOSPC", "EIO", "EROFS"]
PLAN = "plan.seatkeeper"
DISK_LEVELS = 50
# A leak checker cannot look at a process that is traced; everything else of a sanitizer stays on.
TRACED = {**os.environ, "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
MANY = 300  # people that a change adds, so that it writes more than a page or two


class Wanting(Exception):
    """A plan is not as it has to be."""


def people(prefix, number):
    return "".join(
        f'{{"op":"add-people","people":[{{"email":"{prefix}{i}@example.com","displayName":"{prefix} {i}"}}]}}\n'
        for i in range(number)
    )


class Work:
    """A command that alters a plan: the plan before it, and what the plan holds before and after."""

    def __init__(self, cli, folder, name, arguments, prepare):
        self.cli = cli
        self.name = name
        self.arguments = arguments
        self.start = folder / name
        self.start.mkdir()
        run(cli, self.start, ["new", PLAN, "--sample", "departments"])
        prepare(self)
        self.before = held(cli, self.start)
        after = copy_of(self.start, folder / f"{name}-after")
        run(cli, after, self.arguments)
        self.after = held(cli, after)
        if self.before == self.after:
            raise SystemExit(f"{name} alters nothing, so that its test proves nothing")
        shutil.rmtree(after)


def run(cli, folder, arguments):
    done = subprocess.run([cli, *arguments], cwd=folder, capture_output=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)}: {done.stderr.decode()}")
    return done.stdout


def held(cli, folder):
    """All that a plan holds: its tenant, and which steps of its history are done."""
    return run(cli, folder, ["export", PLAN, "--as", "tenant"]), run(cli, folder, ["history", PLAN]).count(b'"done": true')


def copy_of(folder, to):
    shutil.copytree(folder, to)
    return to


def look_at(work, folder, acknowledged):
    """Raises where the plan in the folder is not what the work may have left."""
    for plan in [folder / PLAN, *folder.glob(f"{PLAN}.backups/*.seatkeeper")]:
        verified = subprocess.run([work.cli, "verify", plan], capture_output=True)
        if verified.returncode != 0:
            raise Wanting(f"{plan.name} is not sound: {verified.stderr.decode().strip()}")
    now = held(work.cli, folder)
    if now not in (work.before, work.after):
        raise Wanting("the plan holds a part of the change")
    if acknowledged and now != work.after:
        raise Wanting("an acknowledged change is lost")


def must_be_wanting(what, work, folder, acknowledged):
    """A control: the look has to find this plan wanting."""
    try:
        look_at(work, folder, acknowledged)
    except Wanting:
        return
    raise SystemExit(f"control: {what} was not noticed, so that the test proves nothing")


def make_works(cli, folder):
    def with_changes(work):
        (work.start / "more.jsonl").write_text(people("new", MANY))

    def with_history(work):
        with_changes(work)
        run(cli, work.start, ["apply", PLAN, "--changes", "more.jsonl"])

    def with_a_backup(work):
        with_changes(work)
        (work.start / "one.jsonl").write_text(people("one", 1))
        run(cli, work.start, ["apply", PLAN, "--changes", "one.jsonl"])

    def with_a_tenant(work):
        tenant = run(cli, work.start, ["export", PLAN, "--as", "tenant"]).replace(b"Meerbeek", b"Elders")
        (work.start / "tenant.json").write_bytes(tenant)

    return [
        Work(cli, folder, "apply", ["apply", PLAN, "--changes", "more.jsonl"], with_a_backup),
        Work(cli, folder, "apply-and-backup", ["apply", PLAN, "--changes", "more.jsonl"], with_changes),
        Work(cli, folder, "undo", ["undo", PLAN], with_history),
        Work(cli, folder, "import", ["import", PLAN, "--tenant", "tenant.json"], with_a_tenant),
    ]


class Campaign:
    """Runs points side by side, each in a folder of its own, and counts what came of them."""

    def __init__(self, folder):
        self.folder = folder
        self.number = 0
        self.torn = []  # copies of plans that were killed with a journal beside them

    def run(self, name, points):
        self.number += 1
        base = self.folder / f"campaign-{self.number}"
        base.mkdir()
        started = time.monotonic()
        with ThreadPoolExecutor(2) as pool:
            outcomes = list(pool.map(lambda one: self.point(base / str(one[0]), *one[1]), enumerate(points)))
        after = outcomes.count("after")
        print(f"{name}: {len(points)} points, {after} with the change, {len(points) - after} without"
              f" ({time.monotonic() - started:.0f} s)")
        return outcomes

    def point(self, folder, work, act):
        copy_of(work.start, folder)
        acknowledged = act(work, folder)
        if (folder / f"{PLAN}-journal").exists() and len(self.torn) < 50:
            torn = copy_of(folder, self.folder / f"torn-{folder.parent.name}-{folder.name}")
            self.torn.append((work, torn))
        try:
            look_at(work, folder, acknowledged)
        except Wanting as wanting:
            raise SystemExit(f"{work.name}, {act.__doc__ or act}: {wanting}\nThe plan is kept in {folder}")
        outcome = "after" if held(work.cli, folder) == work.after else "before"
        shutil.rmtree(folder)
        return outcome


def is_acknowledged(out):
    return out.rstrip().endswith(b"}")


def killed_after(seconds):
    def act(work, folder):
        process = subprocess.Popen([work.cli, *work.arguments], cwd=folder, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        return is_acknowledged(process.communicate()[0])

    act.__doc__ = f"killed after {seconds * 1000:.1f} ms"
    return act


def injected(call, number, what):
    def act(work, folder):
        done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                               "-e", f"inject={call}:{what}:when={number}", work.cli, *work.arguments],
                              cwd=folder, env=TRACED, capture_output=True)
        return is_acknowledged(done.stdout)

    act.__doc__ = f"{call} number {number}: {what}"
    return act


def calls_of(work, folder):
    """How often the work makes each of the calls that write."""
    copy = copy_of(work.start, folder / "calls")
    log = folder / "calls.txt"
    subprocess.run(["strace", "-qq", "-o", log, "-e", f"trace={','.join(WRITING)}", work.cli, *work.arguments],
                   cwd=copy, env=TRACED, capture_output=True, check=True)
    lines = log.read_text().splitlines()
    shutil.rmtree(copy)
    return {call: sum(line.startswith(f"{call}(") for line in lines) for call in WRITING}


def may_trace():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


def how_long(work, folder):
    copy = copy_of(work.start, folder / "duration")
    started = time.monotonic()
    run(work.cli, copy, work.arguments)
    shutil.rmtree(copy)
    return time.monotonic() - started


def kill_at_random(campaign, works, points, dice):
    durations = {work.name: how_long(work, campaign.folder) for work in works}
    chosen = []
    for i in range(points):
        work = works[i % len(works)]
        chosen.append((work, killed_after(dice.random() * 1.2 * durations[work.name])))
    outcomes = campaign.run("killed at random moments", chosen)
    if points >= 100 and len(set(outcomes)) < 2:
        raise SystemExit("control: all deaths came too early or too late, so that the test proves nothing")


def at_every_call(campaign, works, share, dice):
    kills = []
    failures = []
    for work in works:
        for call, count in calls_of(work, campaign.folder).items():
            for number in range(1, count + 1):
                kills.append((work, injected(call, number, "signal=KILL")))
                failures.extend((work, injected(call, number, f"error={error}")) for error in FAILURES)
    dice.shuffle(kills)
    dice.shuffle(failures)
    campaign.run("killed at a call that writes", kills[: max(1, int(share * len(kills)))])
    campaign.run("a call that writes fails", failures[: max(1, int(share * len(failures)))])
    return len(kills)


def controls(campaign, works):
    """What careless programs would leave."""
    noticed = 0
    for work, torn in campaign.torn:
        (torn / f"{PLAN}-journal").unlink()  # as if nothing had been kept to go back to
        try:
            look_at(work, torn, False)
        except Wanting:
            noticed += 1
    if campaign.torn and not noticed:
        raise SystemExit("control: plans without their journal were not noticed, so that the test proves nothing")
    work = works[0]
    must_be_wanting("a lost acknowledged change", work, work.start, True)
    half = copy_of(work.start, campaign.folder / "half")
    done = copy_of(work.start, campaign.folder / "done")
    run(work.cli, done, work.arguments)
    new, old = (done / PLAN).read_bytes(), (half / PLAN).read_bytes()
    (half / PLAN).write_bytes(new[: len(new) // 2] + old[len(new) // 2 :])
    must_be_wanting("a file that is half written", work, half, False)
    part = copy_of(work.start, campaign.folder / "part")
    (part / "part.jsonl").write_text(people("new", MANY // 2))
    run(work.cli, part, ["apply", PLAN, "--changes", "part.jsonl"])
    must_be_wanting("half of a change", work, part, False)
    print(f"controls: {noticed} of {len(campaign.torn)} plans without their journal and 3 other careless works noticed")


def fill_disk(cli, disk):
    """Within a name space of its own, where `disk` is a small file system."""
    with tempfile.TemporaryDirectory() as aside:
        works = make_works(cli, Path(aside))
        refused = 0
        for level in range(DISK_LEVELS):
            work = works[level % len(works)]
            folder = copy_of(work.start, disk / "work")
            free = shutil.disk_usage(disk).free
            (disk / "ballast").write_bytes(bytes(max(0, free - 2 * level * 4096)))
            done = subprocess.run([work.cli, *work.arguments], cwd=folder, capture_output=True)
            if done.returncode not in (0, 4):
                raise SystemExit(f"{work.name} on a full disk ends with {done.returncode}: {done.stderr.decode()}")
            (disk / "ballast").unlink()
            look_at(work, folder, done.returncode == 0)
            if done.returncode != 0:
                refused += 1
                run(cli, folder, work.arguments)  # with room again
            look_at(work, folder, True)
            shutil.rmtree(folder)
        if refused in (0, DISK_LEVELS):
            raise SystemExit("control: the disk was never full or always, so that the test proves nothing")
        print(f"a small disk: {DISK_LEVELS} levels, {refused} refused and done once there was room")


def on_a_full_disk(cli, folder):
    disk = folder / "disk"
    disk.mkdir()
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
        print("a small disk: not tried, mounting is not allowed here")
        return
    script = 'mount -t tmpfs -o size=3m none "$1" && exec "$2" "$3" --disk "$4" "$1"'
    if subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", disk, sys.executable, __file__, cli]).returncode:
        raise SystemExit("the small disk failed")


def main(cli, points):
    dice = random.Random(points)
    with tempfile.TemporaryDirectory(prefix="endurance-") as name:
        folder = Path(name)
        works = make_works(cli, folder)
        campaign = Campaign(folder)
        at_calls = 0
        if may_trace():
            at_calls = at_every_call(campaign, works, min(1, points / 2000), dice)
        else:
            print("every call that writes: not tried, tracing is not allowed here")
        kill_at_random(campaign, works, max(points - at_calls, points // 2), dice)
        controls(campaign, works)
        on_a_full_disk(cli, folder)


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--disk":
        fill_disk(sys.argv[2], Path(sys.argv[3]))
    elif len(sys.argv) in (2, 3):
        main(str(Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) == 3 else 120)
    else:
        sys.exit(__doc__)
