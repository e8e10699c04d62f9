#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks from Orgs to a linked member through the accessibility tree of the running program, as a screen reader would.

    accessibility_walk.py ROSTERLINK ROSTERLINK_CLI

Starts itself again under Xvfb and a D-Bus session of its own. Ends with 0, with 1 where the walk failed, and with 77
(skipped) where a tool that it needs is missing.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
DEADLINE = 30.0
# Qt holds a button that a screen reader presses down for a tenth of a second before it clicks.
PRESSED = 0.3


def start_display():
    """Starts an X server on a free display: the server itself says which, once it takes connections.

    Without -noreset it would start over whenever its last client leaves, and the accessibility service is a client that
    comes and goes: whoever connects at that moment is turned away.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset", "-ac",
                               "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise AssertionError(f"Xvfb did not start: it ended with {server.wait(20)}")
    return server, f":{number}"


def inside_its_own_session(arguments):
    """Runs this script again with a display, a bus, the accessibility service and a home that end with it."""
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            print(f"skipped: {tool} is not installed")
            return SKIPPED
    server, display = start_display()
    try:
        with tempfile.TemporaryDirectory() as home:
            os.mkdir(os.path.join(home, "run"), 0o700)
            environment = {name: value for name, value in os.environ.items()
                           if name not in ("WAYLAND_DISPLAY", "XAUTHORITY") and not name.startswith("XDG_")}
            environment.update(ROSTERLINK_WALK="1", DISPLAY=display, HOME=home, XDG_RUNTIME_DIR=f"{home}/run",
                               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1",
                               LC_ALL="C.UTF-8")
            command = ["dbus-run-session", "--", sys.executable, __file__]
            return subprocess.run(command + arguments, env=environment, timeout=240).returncode
    finally:
        server.terminate()
        server.wait(20)


class Walk:
    def __init__(self, pyatspi, application):
        self.pyatspi = pyatspi
        self.application = application

    def everything(self, root=None):
        """All objects that are shown, parents first."""
        stack = [root or self.application]
        while stack:
            node = stack.pop()
            try:
                states = node.getState()
                if node is not self.application and node.getRole() != self.pyatspi.ROLE_FRAME \
                        and not states.contains(self.pyatspi.STATE_SHOWING):
                    continue
                yield node
                # A list of thousands is not read whole: a screen reader doesn't either.
                stack.extend(node.getChildAtIndex(i) for i in reversed(range(min(node.childCount, 300))))
            except Exception:  # an object that went away while it was looked at
                continue

    def find(self, name, roles=None):
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            for node in self.everything():
                try:
                    if node.name == name and (roles is None or node.getRoleName() in roles):
                        return node
                except Exception:
                    continue
            time.sleep(0.1)
        seen = sorted({f"{n.getRoleName()}: {n.name}" for n in self.everything() if n.name})
        raise AssertionError(f"nothing is named “{name}” ({roles}). There is:\n  " + "\n  ".join(seen))

    def press(self, name, roles=None):
        node = self.find(name, roles)
        actions = node.queryAction()
        names = [actions.getName(i).lower() for i in range(actions.nActions)]
        for wanted in ("press", "click", "toggle", "activate"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                print("pressed", name)
                time.sleep(PRESSED)
                return
        raise AssertionError(f"“{name}” has no action to press it: {names}")


def walk(program, cli):
    try:
        import pyatspi
    except ImportError:
        print("skipped: python3-pyatspi is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        subprocess.run([cli, "demo-data", "--data", data], check=True, stdout=subprocess.DEVNULL)
        running = subprocess.Popen([program, "--data", data], env=os.environ)
        try:
            steps(pyatspi, running)
        finally:
            running.terminate()
            running.wait(20)
    print("walked from Orgs to a linked member")
    return 0


def steps(pyatspi, running):
    desktop = pyatspi.Registry.getDesktop(0)
    end = time.monotonic() + DEADLINE
    application = None
    while application is None and time.monotonic() < end:
        assert running.poll() is None, f"the program ended with {running.returncode} before it showed a window"
        application = next((a for a in desktop if a and "rosterlink" in a.name.lower()), None)
        time.sleep(0.1)
    assert application is not None, "the program did not appear in the accessibility tree"
    way = Walk(pyatspi, application)
    way.press("Orgs")
    way.press("Bright Steps ABA")
    way.press("Settings")
    way.press("Integrations")
    way.press("Calmanac")
    way.find("Members", ("page tab",))
    way.press("Not Linked Motivity")
    way.press("Katherine O'Neil", ("table cell", "list item"))
    way.press("Kate O'Neil", ("push button", "button"))
    way.find("Linked Katherine O'Neil with Kate O'Neil")
    way.press("Undo", ("push button", "button"))
    way.find("Katherine O'Neil", ("table cell", "list item"))


def main():
    arguments = sys.argv[1:]
    if len(arguments) != 2:
        print(__doc__)
        return 2
    if not os.environ.get("ROSTERLINK_WALK"):
        return inside_its_own_session(arguments)
    try:
        return walk(*arguments)
    except AssertionError as failure:
        print(failure)
        return 1


if __name__ == "__main__":
    sys.exit(main())
