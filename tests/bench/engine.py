#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures who is matched with whom, how rightly and how fast, beside a peer in the same run.

    engine.py BUILD OUT [--sizes 500,10000,100000,1000000] [--seeds 901,902,903,904,905]

BUILD is the folder of a release build. Writes into OUT: engine.md, the table for README; precision-recall.svg and
time-size.svg; wrong.md, the pairs that are still wrong or missed, by kind of error. Needs the generator of rosters and
the peer beside the source; what is missing is said and left out. Rosters of several seeds are judged by their mean, wrong
automatic links by their sum.
"""
import argparse
import collections
import csv
import multiprocessing
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOLS = os.path.join(ROOT, "..", "shared", "tools")
ROSTERS = os.path.join(ROOT, "..", "shared", "data")


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def run_measured(command, cwd):
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - begin, usage.ru_maxrss / 1024


# What a process held before it became another program counts into that one's peak. So programs are started by a process
# that was made while this one was still small.
STARTER = multiprocessing.get_context("fork").Pool(1)


def measured(command, cwd=None):
    """Seconds and peak megabytes of a whole process."""
    code, seconds, megabytes = STARTER.apply(run_measured, (command, cwd))
    if code != 0:
        sys.exit(f"engine.py: {' '.join(command)} ended with {code}")
    return seconds, megabytes


class Peer:
    """The peer, installed once for the run; absent where node or its package can't be had."""

    def __init__(self, work):
        self.folder = os.path.join(work, "peer")
        source = os.path.join(TOOLS, "peer")
        self.usable = bool(shutil.which("node") and shutil.which("npm") and os.path.isdir(source))
        if self.usable:
            shutil.copytree(source, self.folder)
            installed = subprocess.run(["npm", "install", "--no-audit", "--no-fund"], cwd=self.folder,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            self.usable = installed.returncode == 0
        if not self.usable:
            print("The peer is left out: node, npm or its package is missing", file=sys.stderr)

    def link(self, rosters, out):
        return measured(["node", "link.mjs", rosters, out], cwd=self.folder)


def f1(found, truth):
    right = len(found & truth)
    return 2 * right / max(1, len(found) + len(truth))


class Score:
    def __init__(self, pairs, truth):
        self.best = {(p["motivity_id"], p["calmanac_id"]) for p in pairs if p["best"] == "yes"}
        self.links = {(p["motivity_id"], p["calmanac_id"]) for p in pairs if p["decision"] == "link"}
        self.truth = truth
        self.f1 = f1(self.best, truth)
        self.wrong_links = len(self.links - truth)
        self.automatic = len(self.links & truth) / max(1, len(truth))


def truth_of(folder):
    return {(t["motivity_id"], t["calmanac_id"]) for t in rows(os.path.join(folder, "truth.csv"))}


def kind_of_error(pair, right):
    """In words, from the facts of the two rows."""
    a, b = pair
    plain = lambda text: re.sub(r"\W", "", text.casefold())
    same = lambda column: a[column] and plain(a[column]) == plain(b[column])
    names = "same name" if same("first_name") and same("last_name") else (
        "another first name" if same("last_name") else "another last name" if same("first_name") else "other names")
    dates = ("no birth date" if not a["date_of_birth"] or not b["date_of_birth"] else
             "same birth date" if same("date_of_birth") else "another birth date")
    agreeing = [word for column, word in (("phone", "phone"), ("email", "e-mail"), ("street", "street"))
                if same(column)]
    return f"{'missed' if right else 'wrong'}: {names}, {dates}, {' and '.join(agreeing) or 'nothing else'} the same"


def errors_of(folder, score):
    left, right = ({r["id"]: r for r in rows(os.path.join(folder, name))} for name in ("motivity.csv", "calmanac.csv"))
    for found, is_right in ((score.best - score.truth, False), (score.truth - score.best, True)):
        for m, c in found:
            yield kind_of_error((left[m], right[c]), is_right)


def curve(pairs, truth):
    """Recall and precision of the pairs of the assignment, from the likeliest down."""
    best = sorted((p for p in pairs if p["best"] == "yes"), key=lambda p: -float(p["probability"]))
    right = 0
    for count, pair in enumerate(best, 1):
        right += (pair["motivity_id"], pair["calmanac_id"]) in truth
        yield right / len(truth), right / count


class Picture:
    """Lines in a frame, as SVG; x and y from 0 to 1."""

    WIDTH, HEIGHT, EDGE = 560, 360, 56
    COLORS = ["#2a5caa", "#a3301f", "#1f7a4d", "#8a5a00"]

    def __init__(self, title, x_label, y_label, ticks_x, ticks_y):
        self.parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.WIDTH} {self.HEIGHT}" '
                      f'font-family="sans-serif" font-size="12"><title>{title}</title>'
                      f'<rect width="100%" height="100%" fill="#fff"/>']
        for share, text in ticks_x:
            x, y = self.place(share, 0)
            self.parts.append(f'<text x="{x:.1f}" y="{y + 18:.1f}" text-anchor="middle">{text}</text>')
        for share, text in ticks_y:
            x, y = self.place(0, share)
            self.parts.append(f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{text}</text>'
                              f'<path d="M{x:.1f} {y:.1f}H{self.WIDTH - self.EDGE}" stroke="#ddd"/>')
        self.parts.append(f'<text x="{self.WIDTH / 2}" y="{self.HEIGHT - 12}" text-anchor="middle">{x_label}</text>'
                          f'<text x="14" y="20">{y_label}</text>')
        self.lines = 0

    def place(self, x, y):
        return (self.EDGE + x * (self.WIDTH - 2 * self.EDGE),
                self.HEIGHT - self.EDGE - y * (self.HEIGHT - 2 * self.EDGE))

    def add(self, name, points):
        color = self.COLORS[self.lines % len(self.COLORS)]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in (self.place(*point) for point in points))
        self.parts.append(f'<path d="M{path}" fill="none" stroke="{color}" stroke-width="2"/>'
                          f'<text x="{self.EDGE + 12}" y="{self.HEIGHT - self.EDGE - 12 - 16 * self.lines}" '
                          f'fill="{color}">{name}</text>')
        self.lines += 1

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.parts + ["</svg>\n"]))


class Bench:
    def __init__(self, build, out):
        self.program = os.path.join(build, "bin", "rosterlink-cli")
        self.out = out
        self.work = os.path.join(out, "work")
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work)
        self.peer = Peer(self.work)
        self.table = []
        self.errors = collections.defaultdict(collections.Counter)
        self.curves = {}
        self.times = collections.defaultdict(list)

    def generate(self, kind, size, seed, noise="1.0"):
        folder = os.path.join(self.work, f"{kind}-{size}-{seed}-{noise}")
        subprocess.run([sys.executable, os.path.join(TOOLS, "gen_roster.py"), "--kind", kind, "--n", str(size), "--seed",
                        str(seed), "--noise", noise, "--out", folder], check=True, stdout=subprocess.DEVNULL)
        return folder

    def match(self, kind, folder):
        out = os.path.join(self.work, "pairs.csv")
        seconds, megabytes = measured([self.program, "match", "--kind", kind, os.path.join(folder, "motivity.csv"),
                                       os.path.join(folder, "calmanac.csv"), "--out", out])
        pairs = rows(out)
        return pairs, Score(pairs, truth_of(folder)), seconds, megabytes

    def measure(self, title, kind, folders, timed):
        scores, ours, theirs, peer_f1 = [], [], [], []
        for folder in folders:
            pairs, score, seconds, megabytes = self.match(kind, folder)
            scores.append(score)
            ours.append((seconds, megabytes))
            self.errors[title].update(errors_of(folder, score))
            self.curves.setdefault(title, list(curve(pairs, score.truth)))
            if timed and self.peer.usable:
                out = os.path.join(self.work, "peer.csv")
                theirs.append(self.peer.link(folder, out))
                peer_f1.append(Score(rows(out), score.truth).f1)
        ratio = lambda at: (f"{statistics.median(o[at] for o in ours) / statistics.median(t[at] for t in theirs):.2f}"
                            if theirs else "–")
        self.table.append((title, f"{statistics.mean(peer_f1):.4f}" if peer_f1 else "–",
                           f"{statistics.mean(s.f1 for s in scores):.4f}",
                           f"{sum(s.wrong_links for s in scores)} of {sum(len(s.links) for s in scores):,}",
                           f"{statistics.mean(s.automatic for s in scores):.3f}", ratio(0), ratio(1)))
        self.times[kind].append((len(rows(os.path.join(folders[0], "motivity.csv"))),
                                 statistics.median(o[0] for o in ours)))
        print(f"engine_{title.replace(' ', '_').replace(',', '')}_f1 {statistics.mean(s.f1 for s in scores):.5f}")

    def write(self):
        with open(os.path.join(self.out, "engine.md"), "w", encoding="utf-8") as file:
            file.write("| rosters | peer's F1 | F1 | wrong automatic links | linked automatically, of true pairs | "
                       "time, of the peer's | memory, of the peer's |\n|---|---|---|---|---|---|---|\n")
            file.writelines(f"| {' | '.join(line)} |\n" for line in self.table)
        with open(os.path.join(self.out, "wrong.md"), "w", encoding="utf-8") as file:
            for title, kinds in self.errors.items():
                file.write(f"## {title}\n\n| pairs | kind of error |\n|---|---|\n")
                file.writelines(f"| {count} | {kind} |\n" for kind, count in kinds.most_common(20))
                file.write("\n")
        self.draw_curves()
        self.draw_times()
        shutil.rmtree(self.work)

    def draw_curves(self):
        lowest = 0.98
        picture = Picture("Precision against recall", "recall", "precision",
                          [(share, f"{share:.1f}") for share in (0, 0.2, 0.4, 0.6, 0.8, 1)],
                          [(share, f"{lowest + share * (1 - lowest):.3f}") for share in (0, 0.25, 0.5, 0.75, 1)])
        for title, points in list(self.curves.items())[:4]:
            step = max(1, len(points) // 400)
            picture.add(title, [(x, max(0, (y - lowest) / (1 - lowest))) for x, y in points[::step] + points[-1:]])
        picture.write(os.path.join(self.out, "precision-recall.svg"))

    def draw_times(self):
        most = max(size for line in self.times.values() for size, _ in line)
        longest = max(seconds for line in self.times.values() for _, seconds in line)
        picture = Picture("Time against size", "people on each side", "seconds",
                          [(share, f"{round(most * share):,}") for share in (0, 0.5, 1)],
                          [(share, f"{longest * share:.2f}") for share in (0, 0.5, 1)])
        for kind, line in self.times.items():
            picture.add(kind, [(size / most, seconds / longest) for size, seconds in sorted(line)])
        picture.write(os.path.join(self.out, "time-size.svg"))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("build")
    arguments.add_argument("out")
    arguments.add_argument("--sizes", default="500,10000,100000,1000000")
    arguments.add_argument("--seeds", default="901,902,903,904,905")
    given = arguments.parse_args()
    seeds = [int(seed) for seed in given.seeds.split(",")]
    os.makedirs(given.out, exist_ok=True)
    bench = Bench(given.build, given.out)
    for size in (int(size) for size in given.sizes.split(",")):
        for kind in ("learners", "members"):
            few = seeds if size < 100000 else seeds[:1]
            folders = [bench.generate(kind, size, seed) for seed in few]
            bench.measure(f"{kind} {size:,}", kind, folders, size >= 10000)
    for kind in ("learners", "members"):
        for size in (500, 10000):
            folders = [bench.generate(kind, size, seed, "2.0") for seed in (seeds if size == 500 else seeds[:1])]
            bench.measure(f"{kind} {size:,}, noise 2.0", kind, folders, False)
    for name in ("febrl4", "febrl4-without-identifier"):
        folder = os.path.join(ROSTERS, name)
        if os.path.isdir(folder):
            bench.measure(name, "learners", [folder], False)
    bench.write()
    with open(os.path.join(given.out, "engine.md"), encoding="utf-8") as file:
        print(file.read(), end="")


if __name__ == "__main__":
    main()
