#!/usr/bin/env python3
"""Runs the conformance cases through the command line: cases.py PATH/TO/seatkeeper-cli

They lie in the folder $SEATKEEPER_CASES, by default in ../shared/cases beside the project, with a run.py of their own.
Where there are none, this ends with 77: skipped.
"""

import os
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
ROOT = Path(__file__).resolve().parent.parent


def main(cli):
    folder = Path(os.environ.get("SEATKEEPER_CASES") or ROOT.parent / "shared" / "cases")
    runner = folder / "run.py"
    if not runner.is_file():
        print(f"no conformance cases in {folder}")
        return SKIPPED
    return subprocess.run([sys.executable, runner, Path(cli).resolve()]).returncode


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
