# SPDX-License-Identifier: Apache-2.0
"""Prints what a synchronization takes, as lines "name value", beside what curl takes for the same pages.

    sync.py BUILD GENERATOR

BUILD is the folder of a finished release build, GENERATOR writes rosters. Three rounds each, the median counts.
"""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

STAFF, CLIENTS, PAGE = 2_000, 8_000, 200


def seconds(work):
    begin = time.monotonic()
    work()
    return time.monotonic() - begin


class Sandbox:
    """A stand-in Calmanac with so many invented people, on a port of its own."""

    def __init__(self, build, files):
        self.process = subprocess.Popen(
            [build / "bin/calmanac-sandbox", "--staff", files["members"], "--clients", files["learners"]],
            stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()

    def requests(self):
        with urllib.request.urlopen(self.url.removesuffix("/fhir") + "/sandbox/requests") as answer:
            return int(answer.read().decode().split(":")[1].strip(" }\n"))

    def curl_everything(self):
        for kind, people in (("Practitioner", STAFF), ("Patient", CLIENTS)):
            for offset in range(0, people, PAGE):
                subprocess.run(["curl", "-s", "-o", "/dev/null",
                                f"{self.url}/{kind}?_count={PAGE}&_offset={offset}"], check=True)


def command(build, name, data, *more):
    subprocess.run([build / "bin/rosterlink-cli", name, "--data", data, "--organization", "Bench", *more],
                   check=True, stdout=subprocess.DEVNULL)


def main():
    build, generator = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for kind, people in (("members", STAFF), ("learners", CLIENTS)):
            subprocess.run([sys.executable, generator, "--kind", kind, "--n", str(people), "--seed", "1",
                            "--out", f"{folder}/{kind}"], check=True, stdout=subprocess.DEVNULL)
            files[kind] = f"{folder}/{kind}/calmanac.csv"
        sandbox = Sandbox(build, files)
        try:
            measure(build, folder, sandbox)
        finally:
            sandbox.process.kill()


def measure(build, folder, sandbox):
    curl, first, nothing_new = [], [], []
    for number in range(3):
        data = f"{folder}/data-{number}"
        empty = f"{folder}/empty.csv"
        pathlib.Path(empty).write_text("id,first_name,last_name\nM1,Ana,Ruiz\n")
        command(build, "import", data, "--kind", "members", "--motivity", empty)
        command(build, "connect", data, "--integration", "calmanac", "--url", sandbox.url)
        curl.append(seconds(sandbox.curl_everything))
        first.append(seconds(lambda: command(build, "sync", data)))
        before = sandbox.requests()
        nothing_new.append(seconds(lambda: command(build, "sync", data)))
        requests = sandbox.requests() - before
    print(f"sync_{STAFF + CLIENTS}_seconds {statistics.median(first):.3f}")
    print(f"sync_{STAFF + CLIENTS}_of_curl {statistics.median(first) / statistics.median(curl):.2f}")
    print(f"sync_nothing_new_seconds {statistics.median(nothing_new):.3f}")
    print(f"sync_nothing_new_requests_a_kind {requests / 2:.0f}")


main()
