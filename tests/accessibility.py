#!/usr/bin/env python3
"""Looks at the window as a screen reader does: from another process, over the accessibility bus.

    accessibility.py SEATKEEPER    needs a display and a session bus: ./dev accessibility starts both

Starts the window on a sample in each language, follows a verb of the overview to the users, and fails where the pages,
the filter or a cell of the table are not found by their names, or where something that takes the focus has none.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be named first)

PATIENCE = 30  # seconds, for a program that starts on a slow machine
ANSWER = 10_000  # milliseconds that one question may take: the first page is still being made when the first ones come
MOST_CHILDREN = 400  # of one object; a table of many people is not read to its end


@dataclass
class Expected:
    pages: str  # the list of pages
    page_names: list
    verb: str  # on the overview; it leads to the users
    field: str  # the filter of the users
    table: str
    cell: str


EXPECTED = {
    "nl": Expected("Pagina's", ["Overzicht", "Gebruikers", "Abonnementen", "Geschiedenis"], "Tonen wie op 1 januari 2027 de toegang verliest", "Gebruikers filteren", "Gebruikers", "Naam: Ágnes"),
    "en": Expected("Pages", ["Overview", "Users", "Subscriptions", "History"], "Show who loses access on 1 January 2027", "Filter users", "Users", "Name: Ágnes"),
}


def walk(accessible):
    """The object and everything below it."""
    yield accessible
    for index in range(min(accessible.get_child_count(), MOST_CHILDREN)):
        child = accessible.get_child_at_index(index)
        if child is not None:
            yield from walk(child)


def is_in_sight(accessible):
    states = accessible.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def window_of(process):
    """The window of a process, as soon as it is on the bus."""
    for _ in range(PATIENCE * 10):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_process_id() == process.pid and program.get_child_count() > 0:
                return program.get_child_at_index(0)
        time.sleep(0.1)
    sys.exit(f"accessibility: no window came within {PATIENCE} seconds")


def objections(window, expected):
    found = [(thing.get_role(), thing.get_name() or "", thing) for thing in walk(window) if is_in_sight(thing)]

    def has(role, name):
        return any(r == role and n.startswith(name) for r, n, _ in found)

    if not has(Atspi.Role.LIST, expected.pages):
        yield f"there is no list called '{expected.pages}'"
    for name in expected.page_names:
        if not has(Atspi.Role.LIST_ITEM, name):
            yield f"there is no page called '{name}'"
    if not has(Atspi.Role.TEXT, expected.field):
        yield f"there is no field called '{expected.field}'"
    if not has(Atspi.Role.TABLE, expected.table):
        yield f"there is no table called '{expected.table}'"
    if not has(Atspi.Role.TABLE_CELL, expected.cell):
        yield f"there is no cell called '{expected.cell}…'"
    for role, name, thing in found:
        if thing.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not name and role != Atspi.Role.FILLER:
            yield f"{Atspi.role_get_name(role)} takes the focus and has no name"


def follow(window, verb):
    """Presses the verb as a screen reader does; whether it was there."""
    for thing in walk(window):
        if is_in_sight(thing) and thing.get_name() == verb:
            return thing.get_action_iface().do_action(0)
    return False


def look(program, language, home):
    environment = os.environ | {
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    call = [program, "--sample", "departments", "--lang", language]
    process = subprocess.Popen(call, env=environment)
    try:
        window = window_of(process)
        wrong = []
        followed = False
        for _ in range(PATIENCE):  # a window is on the bus before all that is in it
            try:
                followed = followed or follow(window, EXPECTED[language].verb)
                wrong = list(objections(window, EXPECTED[language]))
            except GLib.Error as error:  # what was being read has just gone, as when another page comes
                wrong = [f"the window did not answer: {error.message}"]
            if not wrong:
                break
            if process.poll() is not None:
                return [f"the program ended with {process.returncode}"]
            time.sleep(1)
        return wrong
    finally:
        process.terminate()
        process.wait()


def main(program):
    Atspi.init()
    Atspi.set_timeout(ANSWER, PATIENCE * 1000)
    failed = False
    with tempfile.TemporaryDirectory() as home:
        for language in EXPECTED:
            wrong = look(program, language, home)
            failed = failed or bool(wrong)
            print(f"accessibility, {language}: {'FAILED' if wrong else 'ok'}")
            for line in sorted(set(wrong)):
                print(f"  {line}")
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
