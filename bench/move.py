"""Moves everybody off a subscription without a plan: reads Control Hub's bulk CSV and writes the rows that change.

    move.py SOURCE TARGET FROM TO

What counts as the same record: names as they were, FALSE in the column of the license that is taken away, TRUE in that of
the one that is given, and nothing in the columns of all other licenses.
"""

import csv
import sys

SERVICES = ["Contact Center Premium Agent", "Contact Center Standard Agent"]


def move(source, target, left, entered):
    reader = csv.reader(source)
    writer = csv.writer(target, lineterminator="\n")
    header = next(reader)
    licenses = [i for i, heading in enumerate(header) if heading.startswith("Contact Center")]
    columns = [(header.index(f"{service} [{left}]"), header.index(f"{service} [{entered}]")) for service in SERVICES]
    first, end = licenses[0], licenses[-1] + 1  # one beside the other
    nothing = [""] * (end - first)
    writer.writerow(header)
    for row in reader:
        moved = [pair for pair in columns if row[pair[0]].upper() == "TRUE"]
        if moved:
            row[first:end] = nothing
            for taken, given in moved:
                row[taken] = "FALSE"
                row[given] = "TRUE"
            writer.writerow(row)


def main():
    source, target, left, entered = sys.argv[1:]
    with open(source, encoding="utf-8-sig", newline="") as read, open(target, "w", encoding="utf-8-sig", newline="") as written:
        move(read, written, left, entered)


main()
