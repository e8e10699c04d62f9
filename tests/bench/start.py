#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how many milliseconds a program takes from its start to its painted window, beside an empty one.

    start.py BUILD DATA

BUILD is the folder of a release build with the target "bench", DATA a folder with the sample organization. The programs
take turns, so that whatever else the machine does falls on all of them; the first turn, when they may come from the
disk, doesn't count.
"""
import os
import statistics
import subprocess
import sys
import time

TURNS = 10


def start(command, last):
    """Milliseconds until each thing that the probe saw, by its name."""
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QPA_GENERIC_PLUGINS="startprobe:" + last,
                       QT_PLUGIN_PATH=os.path.join(build, "bench"))
    begin = time.monotonic_ns()
    output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=60, text=True).stdout
    return {what: (int(when) - begin) / 1e6 for what, when in (line.split() for line in output.splitlines())}


build, data = sys.argv[1:]
rosterlink = os.path.join(build, "bin", "rosterlink")
programs = {
    "empty": ([os.path.join(build, "bench", "emptywindow")], "window"),
    "demo": ([rosterlink, "--demo"], "people"),
    "data": ([rosterlink, "--data", data], "people"),
}
times = {}
for turn in range(TURNS + 1):
    for name, (command, last) in programs.items():
        for what, milliseconds in start(command, last).items():
            if turn > 0:
                times.setdefault((name, what), []).append(milliseconds)

medians = {key: statistics.median(values) for key, values in times.items()}
empty = medians["empty", "window"]
print(f"start_empty_window_ms {empty:.1f}")
for (name, what), median in medians.items():
    if name != "empty":
        print(f"start_{name}_{what}_ms {median:.1f}")
        print(f"start_{name}_{what}_times_empty {median / empty:.2f}")
