#!/usr/bin/env python3
"""Reads an xlsx workbook as a spreadsheet does, and writes what is in it as JSON: xlsx.py FILE [--brief]

Each sheet has its name, its frozen rows, the widths of its columns, how many formulas and links it has, and its cells by
name: [type, value, number format, bold]. With --brief it has the number of its rows in the place of its cells.
"""

import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def text_of(element):
    """The text in an element, with codes of characters read as these."""
    text = "".join(part.text or "" for part in element.iter(MAIN + "t"))
    return CODE.sub(lambda code: chr(int(code[1], 16)), text)


def styles_of(book):
    root = ElementTree.fromstring(book.read("xl/styles.xml"))
    bold = [font.find(MAIN + "b") is not None for font in root.find(MAIN + "fonts")]
    return [(int(xf.get("numFmtId")), bold[int(xf.get("fontId"))]) for xf in root.find(MAIN + "cellXfs")]


def shared_strings_of(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    return [text_of(item) for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]


def cell_of(cell, strings, styles):
    number_format, bold = styles[int(cell.get("s", "0"))]
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return ["text", text_of(cell), number_format, bold]
    value = cell.find(MAIN + "v")
    if kind == "s":
        return ["text", strings[int(value.text)], number_format, bold]
    if kind == "n":
        return ["number" if value is not None else "empty", float(value.text) if value is not None else None, number_format, bold]
    return [kind, value.text, number_format, bold]


def sheet_of(book, part, strings, styles):
    found = {"frozenRows": 0, "widths": {}, "formulas": 0, "links": 0, "cells": {}}
    with book.open(part) as stream:
        for _, element in ElementTree.iterparse(stream):
            tag = element.tag.removeprefix(MAIN)
            if tag == "pane" and element.get("state") == "frozen":
                found["frozenRows"] = int(element.get("ySplit", "0"))
            elif tag == "col":
                for column in range(int(element.get("min")), int(element.get("max")) + 1):
                    found["widths"][str(column)] = float(element.get("width"))
            elif tag == "f":
                found["formulas"] += 1
            elif tag == "hyperlink":
                found["links"] += 1
            elif tag == "c":
                found["cells"][element.get("r")] = cell_of(element, strings, styles)
            elif tag == "row":
                element.clear()
    return found


def rows_of(book, part):
    return {"rows": book.read(part).count(b"<row ")}


def main(file, brief):
    with zipfile.ZipFile(file) as book:
        strings, styles = shared_strings_of(book), styles_of(book)
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        sheets = []
        for number, name in enumerate(names, 1):
            part = f"xl/worksheets/sheet{number}.xml"
            sheets.append({"name": name, **(rows_of(book, part) if brief else sheet_of(book, part, strings, styles))})
    json.dump({"sheets": sheets}, sys.stdout)


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--brief"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(arguments[0], len(arguments) < len(sys.argv) - 1)
