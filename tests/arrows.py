#!/usr/bin/env python3
"""Reads the #include lines under src/ and fails where a layer knows more than it may.

    arrows.py               checks the tree
    arrows.py --self-test   checks that this check is able to fail

docs/architecture.md says what the layers are for. Linking alone does not keep them apart: all of Qt's headers stand in
one folder, and so do the project's.
"""

import re
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src"

# Which layers a layer may include besides itself. "ui" stands for every feature folder of the window.
CORE_WITHOUT_STORE = ["core/model", "core/rules", "core/plan", "core/exchange"]
MAY_KNOW = {
    "core/model": [],
    "core/rules": ["core/model"],
    "core/plan": ["core/model", "core/rules"],
    "core/exchange": ["core/model", "core/rules", "core/plan"],
    "core/store": CORE_WITHOUT_STORE,
    "ui/text": CORE_WITHOUT_STORE,
    "ui/report": ["ui/text", *CORE_WITHOUT_STORE],
    "ui": ["ui/text", "ui/report", *CORE_WITHOUT_STORE],
    "app": ["ui", "ui/text", "ui/report", "core/store", *CORE_WITHOUT_STORE],
}

# The modules of Qt whose headers a layer may include; a layer that is not named here may include all but the banned ones.
QT_MODULES = {layer: ["QtCore"] for layer in ["core/store", "ui/text", *CORE_WITHOUT_STORE]} | {
    "ui/report": ["QtCore", "QtGui"],
}

# The program opens no connection, and talks to SQLite directly.
BANNED_QT_MODULES = ["QtNetwork", "QtSql"]
BANNED_HEADERS = re.compile(r"(sys/socket|sys/un|netdb|arpa/inet)\.h$|netinet/|curl/|Qt(WebSockets|HttpServer|WebEngine)")

# Headers that belong to one layer.
OWNED_HEADERS = [
    (re.compile(r"sqlite3(ext)?\.h$"), "core/store"),
    (re.compile(r"nlohmann/"), "core/exchange"),
    (re.compile(r"xlsxwriter"), "ui/report"),
]

# A widget never reads or writes a file.
FILE_HEADERS = re.compile(r"(QtCore/)?(Q(File|SaveFile|TemporaryFile|FileDevice)|q(file|savefile|temporaryfile|filedevice)\.h)$|fstream$")

INCLUDE = re.compile(r"\s*#\s*(?:include|include_next|import)\b\s*(.*)")
TARGET = re.compile(r'(?:"([^"]+)"|<([^>]+)>)\s*(?://.*|/\*.*)?$')
GENERATED = re.compile(r"(?:\w+\.moc|moc_\w+\.cpp|ui_\w+\.h)$")


def included(line):
    """What an #include line names; None for another line, "" for an #include that cannot be read."""
    include = INCLUDE.match(line)
    if not include:
        return None
    target = TARGET.match(include[1])
    return (target[1] or target[2]) if target else ""


def layer_of(path):
    """The layer of a path that is relative to src/; None where it lies in none."""
    parts = path.split("/")
    if parts[0] == "app" and len(parts) > 1:
        return "app"
    if len(parts) < 3:
        return None
    folder = "/".join(parts[:2])
    if folder in MAY_KNOW:
        return folder
    return "ui" if parts[0] == "ui" else None


class Qt:
    """Which header belongs to which module of the installed Qt."""

    def __init__(self, folder):
        self.modules = {module.name: {header.name for header in module.iterdir()} for module in folder.glob("Qt*")}

    @staticmethod
    def installed():
        for qmake in ["qmake6", "qmake"]:
            try:
                answer = subprocess.run([qmake, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            except (OSError, subprocess.CalledProcessError):
                continue
            if Path(answer.stdout.strip(), "QtCore").is_dir():
                return Qt(Path(answer.stdout.strip()))
        for folder in [*Path("/usr/include").glob("*/qt6"), Path("/usr/include/qt6")]:
            if (folder / "QtCore").is_dir():
                return Qt(folder)
        sys.exit("arrows: the headers of Qt 6 were not found (Debian: qt6-base-dev)")

    def module_of(self, header):
        """The module that a header belongs to; "" for a header that is not Qt's. QtCore wins where two have it."""
        module, _, name = header.partition("/")
        if name:
            return module if re.fullmatch(r"Qt[A-Z]\w*", module) else ""
        owners = [module for module, headers in self.modules.items() if header in headers]
        if owners:
            return "QtCore" if "QtCore" in owners else min(owners)
        return "an unknown module" if re.fullmatch(r"Q[A-Z]\w*|Qt[A-Z]\w*|q[a-z]+\.h", header) else ""


def objection(qt, path, line):
    """Why the file `path` (relative to src/) may not have the line; None where it may."""
    target = included(line)
    if target is None:
        return None
    if not target:
        return "cannot read what is included; write \"…\" or <…> on one line"
    layer = layer_of(path)
    if layer is None:
        return "the file lies in no layer"
    if target.split("/")[0] in {"core", "ui", "app"}:
        other = layer_of(target)
        if other is None:
            return f"{target} lies in no layer"
        return None if other == layer or other in MAY_KNOW[layer] else f"{layer} may not know {other}"
    if "../" in target or (f'"{target}"' in line and not GENERATED.match(target)):
        return f"{target} is not written from src/, as in \"core/model/date_range.h\""

    module = qt.module_of(target)
    if module in BANNED_QT_MODULES or BANNED_HEADERS.match(target):
        return f"nothing may use {target}"
    if module and module not in QT_MODULES.get(layer, [module]):
        return f"{layer} may not use {module}"
    for header, owner in OWNED_HEADERS:
        if header.match(target) and layer != owner:
            return f"only {owner} may use {target}"
    if path.startswith("ui/") and layer != "ui/report" and FILE_HEADERS.match(target):
        return f"the window reads and writes no file: {target}"
    return None


def check_tree():
    qt = Qt.installed()
    files = sorted(file for file in SOURCE.rglob("*") if file.suffix in {".h", ".cpp"})
    if not files:
        sys.exit(f"arrows: no source in {SOURCE}")
    wrong = 0
    for file in files:
        path = file.relative_to(SOURCE).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            reason = objection(qt, path, line)
            if reason:
                wrong += 1
                print(f"src/{path}:{number}: {reason}")
    if wrong:
        sys.exit(f"arrows: {wrong} wrong")


MUST_FAIL = [
    ("core/model/a.h", '#include "core/rules/b.h"'),
    ("core/model/a.h", "#include <core/rules/b.h>"),
    ("core/model/a.h", '#include "../rules/b.h"'),
    ("core/model/a.h", '#include "b.h"'),
    ("core/model/a.h", "#include MACRO"),
    ("core/a.h", "#include <QDate>"),
    ("core/model/a.h", '#include "core/b.h"'),
    ("core/rules/a.h", '#include "core/plan/b.h"'),
    ("core/plan/a.h", '#include "core/exchange/b.h"'),
    ("core/plan/a.cpp", '#include "core/store/b.h"'),
    ("core/exchange/a.cpp", ' # include "core/store/b.h" // why'),
    ("core/store/a.cpp", '#include "ui/text/b.h"'),
    ("core/model/a.h", "#include <QtWidgets/QWidget>"),
    ("core/model/a.h", "#include <QWidget>"),
    ("core/rules/a.h", "#include <QColor>"),
    ("core/rules/a.h", "#include <QtGui>"),
    ("core/rules/a.h", "#include <qcolor.h>"),
    ("core/rules/a.h", "#include <QNotInstalledHere>"),
    ("core/plan/a.h", "#include <QtConcurrent>"),
    ("core/store/a.cpp", "#include <QSqlDatabase>"),
    ("core/store/a.cpp", "#include <QtSql/QSqlQuery>"),
    ("core/plan/a.cpp", "#include <sqlite3.h>"),
    ("core/store/a.cpp", "#include <nlohmann/json.hpp>"),
    ("app/main.cpp", "#include <sqlite3.h>"),
    ("ui/users/a.cpp", "#include <xlsxwriter.h>"),
    ("ui/users/a.cpp", "#include <xlsxwriter/workbook.h>"),
    ("app/main.cpp", "#include <QNetworkAccessManager>"),
    ("app/main.cpp", "#include <QtNetwork/QTcpSocket>"),
    ("app/main.cpp", "#include <QLocalSocket>"),
    ("app/cli/a.cpp", "#include <sys/socket.h>"),
    ("core/model/a.cpp", '#include "app/main.h"'),
    ("ui/text/a.cpp", '#include "ui/users/b.h"'),
    ("ui/text/a.cpp", "#include <QIcon>"),
    ("ui/report/a.cpp", '#include "core/store/b.h"'),
    ("ui/report/a.cpp", '#include "ui/users/b.h"'),
    ("ui/report/a.cpp", "#include <QLabel>"),
    ("ui/users/a.cpp", '#include "core/store/b.h"'),
    ("ui/users/a.cpp", '#include "app/b.h"'),
    ("ui/users/a.cpp", "#include <QFile>"),
    ("ui/users/a.cpp", "#include <QtCore/QSaveFile>"),
    ("ui/text/a.cpp", "#include <fstream>"),
    ("ui/a.cpp", "#include <QWidget>"),
    ("elsewhere/x/a.cpp", "#include <vector>"),
]

MUST_PASS = [
    ("core/model/a.h", '#include "core/model/b.h"'),
    ("core/model/a.h", "#include <QDate>"),
    ("core/model/a.h", "#include <QtCore/QDate>"),
    ("core/model/a.h", "#include <vector>"),
    ("core/model/a.h", "// #include <QWidget>"),
    ("core/exchange/a.cpp", '#include "core/plan/b.h"'),
    ("core/exchange/a.cpp", "#include <nlohmann/json.hpp>"),
    ("core/store/a.cpp", "#include <sqlite3.h>"),
    ("core/store/a.cpp", '#include "core/exchange/b.h"'),
    ("core/store/a.cpp", "#include <QLockFile>"),
    ("ui/text/a.cpp", '#include "core/plan/b.h"'),
    ("ui/report/a.cpp", "#include <QFile>"),
    ("ui/report/a.cpp", "#include <QTextDocument>"),
    ("ui/report/a.cpp", "#include <xlsxwriter.h>"),
    ("ui/users/a.cpp", '#include "ui/session/b.h"'),
    ("ui/users/a.cpp", '#include "ui/report/b.h"'),
    ("ui/users/a.cpp", '#include "a.moc"'),
    ("ui/users/a.cpp", "#include <QFileDialog>"),
    ("app/main.cpp", '#include "core/store/b.h"'),
    ("app/cli/a.cpp", '#include "ui/text/b.h"'),
]


def self_test():
    qt = Qt.installed()
    passed = [f"should fail: src/{path}: {line}" for path, line in MUST_FAIL if not objection(qt, path, line)]
    failed = [f"should pass: src/{path}: {line}" for path, line in MUST_PASS if objection(qt, path, line)]
    if passed or failed:
        sys.exit("\n".join(["arrows: the check itself is wrong", *passed, *failed]))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        self_test()
    elif not arguments:
        check_tree()
    else:
        sys.exit(__doc__)
