#!/usr/bin/env python3
"""Reads translations/*.ts and fails where a text is missing, stale, misspelt against the glossary or differs in form.

    translations.py               checks the files; changes none
    translations.py --self-test   checks that this check is able to fail

The glossary's third column ("never") names Dutch words that are wrong for the term in its row. Where such a word is
right all the same, the translator says so in the entry's translator comment: `glossary: WORD`.
"""

import csv
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
ENDING = re.compile(r"(?:\.\.\.|[.…:;,?!])?$")


@dataclass
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    state: str  # "", or one of the .ts format: unfinished, obsolete, vanished
    forms: list  # one text, or one for each plural form
    remark: str  # what the translator noted

    def key(self):
        return self.context, self.source, self.comment, self.plural


def read(file):
    """The language of a .ts file and its messages."""
    root = ElementTree.parse(file).getroot()
    messages = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            messages.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    plural,
                    translation.get("type", ""),
                    forms,
                    message.findtext("translatorcomment", ""),
                )
            )
    return root.get("language", ""), messages


def read_glossary(file):
    """Each word that Dutch texts never use, with the one to use."""
    with open(file, encoding="utf-8", newline="") as rows:
        return {row["never"]: row["dutch"] for row in csv.DictReader(rows) if row["never"]}


def holds_word(text, word):
    pattern = r"\s+".join(re.escape(part) for part in word.split())
    return re.search(rf"(?<!\w){pattern}(?!\w)", text.replace("&", ""), re.IGNORECASE)


def objections_to_form(message, form, number):
    if not form.strip():
        yield "has no translation"
        return
    wanted, found = set(PLACEHOLDER.findall(message.source)), set(PLACEHOLDER.findall(form))
    if message.plural and number == 0:  # "the last administrator" needs no "1"
        wanted.discard("%n")
        found.discard("%n")
    if wanted != found:
        yield f"places differ: {' '.join(sorted(wanted)) or 'none'} became {' '.join(sorted(found)) or 'none'}: {form!r}"
    if ENDING.search(message.source)[0] != ENDING.search(form)[0]:
        yield f"ends differently: {form!r}"


def objections(language, message, never):
    if message.state:
        yield f"is {message.state}"
        return
    if not message.forms:
        yield "has no translation"
    for number, form in enumerate(message.forms):
        yield from objections_to_form(message, form, number)
        if language.startswith("nl"):
            for word, instead in never.items():
                if holds_word(form, word) and f"glossary: {word}" not in message.remark:
                    yield f"says '{word}', which the glossary replaces by '{instead}'"


def lupdate():
    for qmake in ["qmake6", "qmake"]:
        if shutil.which(qmake):
            answer = subprocess.run([qmake, "-query", "QT_HOST_BINS"], capture_output=True, text=True).stdout.strip()
            if Path(answer, "lupdate").is_file():
                return str(Path(answer, "lupdate"))
    return shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"


def live(messages):
    return {message.key() for message in messages if message.state not in {"obsolete", "vanished"}}


def staleness(file):
    """What lupdate would add to the file or drop from it, tried on a copy."""
    language, before = read(file)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, file.name)
        shutil.copyfile(file, copy)
        sources = Path(folder, "sources.lst")
        source = ROOT / "src"
        sources.write_text("\n".join(str(path) for path in sorted(source.rglob("*")) if path.suffix in {".h", ".cpp"}))
        plural_only = ["-pluralonly"] if language.startswith("en") else []
        command = [lupdate(), "-silent", *plural_only, "-locations", "none", "-I", str(source), f"@{sources}", "-ts", str(copy)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0 or done.stderr.strip():
            yield f"lupdate: {done.stderr.strip() or done.returncode}"
        after = read(copy)[1]
    for context, text, *_ in sorted(live(after) - live(before)):
        yield f"{context}: {text!r} is new: build update_translations and translate it"
    for context, text, *_ in sorted(live(before) - live(after)):
        yield f"{context}: {text!r} is used no longer: build update_translations"


def check_files():
    files = sorted(TRANSLATIONS.glob("*.ts"))
    if not files:
        sys.exit(f"translations: no .ts file in {TRANSLATIONS.relative_to(ROOT)}")
    never = read_glossary(TRANSLATIONS / "glossary.csv")
    wrong = []
    for file in files:
        language, messages = read(file)
        for message in messages:
            for reason in objections(language, message, never):
                wrong.append(f"{file.name}: {message.context}: {message.source!r} {reason}")
        wrong += [f"{file.name}: {reason}" for reason in staleness(file)]
    if wrong:
        sys.exit("\n".join([*wrong, f"translations: {len(wrong)} wrong"]))


def self_test():
    never = {"termijn": "contractperiode", "te veel betalen": "overschrijdingskosten"}

    def count(source, forms, language="nl_NL", state="", remark=""):
        message = Message("Test", source, "", len(forms) > 1, state, forms, remark)
        return len(list(objections(language, message, never)))

    expected = [
        (count("Open…", ["Openen…"]), 0),
        (count("Open…", ["Openen"]), 1),
        (count("Open…", ["Openen..."]), 1),
        (count("%1 of %2 shown", ["%2 van %1 getoond"]), 0),
        (count("%1 of %2 shown", ["%1 getoond"]), 1),
        (count("%n people", ["%n mens", "%n mensen"]), 0),
        (count("the last %n people", ["de laatste", "de laatste %n"]), 0),
        (count("the last %n people", ["de laatste", "de laatste"]), 1),
        (count("%n people", ["%n mens", ""]), 1),
        (count("Term", [""]), 1),
        (count("Term", ["Contractperiode"], state="unfinished"), 1),
        (count("Term", ["Contractperiode"], state="vanished"), 1),
        (count("Term", ["Term&ijn"]), 1),
        (count("Term", ["Termijn"], remark="glossary: termijn"), 0),
        (count("Term", ["Termijn"], language="en"), 0),
        (count("Notice period", ["Opzegtermijn"]), 0),
        (count("Overage", ["Te  veel betalen"]), 1),
    ]
    wrong = [f"case {number}: {found} objections, not {wanted}" for number, (found, wanted) in enumerate(expected, 1) if found != wanted]
    if wrong:
        sys.exit("\n".join(["translations: the check itself is wrong", *wrong]))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        self_test()
    elif not arguments:
        check_files()
    else:
        sys.exit(__doc__)
