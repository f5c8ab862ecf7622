# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running Qt Quick program from outside, through its accessibility tree: sees what a screen reader sees.

Needs python3-pyatspi, xdotool, imagemagick and at-spi2-core, and runs inside uirun.sh.
"""
import atexit
import os
import subprocess
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

BUTTON = ("push button", "button")
ITEM = ("list item", "menu item", "table row")


class Ui:
    def __init__(self, argv, name="Staffelstab", timeout=60):
        self.proc = subprocess.Popen(argv)
        atexit.register(lambda: self.proc.poll() is None and self.proc.kill())  # a failed start leaves nothing behind
        self.root = self.wait(self._application(name), timeout, "program on the accessibility bus")
        self.root.set_cache_mask(Atspi.Cache.NONE)  # nobody here runs the loop that would keep the cache true
        self.wid = self.wait(self._windows, timeout, "window")[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.wid])  # there is no window manager to give focus

    def _application(self, name):
        return lambda: next((a for a in pyatspi.Registry.getDesktop(0) if a is not None and a.name == name), None)

    def _windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.proc.pid)],
                               capture_output=True, text=True)
        return found.stdout.split()

    def wait(self, question, timeout=20, what=""):
        end = time.time() + timeout
        while True:
            try:
                answer = question()
                if answer:
                    return answer
            except Exception as error:  # nodes die while QML delegates come and go
                answer = error
            if getattr(self, "proc", None) and self.proc.poll() is not None:
                raise RuntimeError(f"the program ended with {self.proc.returncode}")
            if time.time() > end:
                self.shot(os.environ.get("STAFFELSTAB_UI_SHOT", "ui-failure.png"))
                raise TimeoutError(f"{what} (last: {answer!r})")
            time.sleep(0.05)

    def walk(self, node=None):
        for child in node or self.root:
            if child is None:
                continue
            yield child
            yield from self.walk(child)

    def all(self, role, within=None):
        roles = role if isinstance(role, tuple) else (role,)
        return [n for n in self.walk(within)
                if n.getRoleName() in roles and n.getState().contains(pyatspi.STATE_SHOWING)]

    def anywhere(self, role, name, timeout=20):
        """Like find, but also where the page must be scrolled to."""
        roles = role if isinstance(role, tuple) else (role,)
        fits = name if callable(name) else lambda given: given == name
        return self.wait(lambda: next((n for n in self.walk() if n.getRoleName() in roles and fits(n.name)), None),
                         timeout, f"{role} {name if not callable(name) else 'that fits'}")

    def reach(self, role, name, timeout=20):
        """Focus brings it into view, as it does for somebody who uses Tab."""
        def focused():
            node = self.anywhere(role, name, 1)
            node.queryComponent().grabFocus()
            return node if node.getState().contains(pyatspi.STATE_SHOWING) else None

        return self.wait(focused, timeout, f"{role} in view")

    def find(self, role, name, within=None, timeout=20):
        """name: the whole name, or a function of it."""
        fits = name if callable(name) else lambda given: given == name
        return self.wait(lambda: next((n for n in self.all(role, within) if fits(n.name)), None), timeout,
                         f"{role} {name if not callable(name) else 'that fits'}")

    def press(self, node):
        action = node.queryAction()
        for i in range(action.nActions):
            if action.getName(i) in ("Press", "Toggle"):
                return action.doAction(i)
        raise AssertionError(f"{node.getRoleName()} {node.name!r} has no press action")

    def text(self, node):
        return node.queryText().getText(0, -1)

    def type(self, node, text):
        node.queryComponent().grabFocus()
        self.wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), 10, "focus")
        self.key("ctrl+a", "Delete")
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        self.wait(lambda: self.text(node) == text, 10, f"typed text {text!r}")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def shot(self, path):
        subprocess.run(["import", "-window", "root", path], check=False)

    def close(self):
        """Closes the window as a person does and waits for the program to end."""
        self.proc.terminate()
        return self.proc.wait(20)
