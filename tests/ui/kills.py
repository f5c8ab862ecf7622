#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py PROGRAM [ROUNDS]: the program is killed again and again while an answer of the interview is being typed. Each time
it must offer to go on, at the same question, with everything that was typed more than two seconds before the kill."""
import random
import re
import signal
import subprocess
import sys
import time

import pyatspi

from ui import BUTTON, Ui

POST = "Sachbearbeitung Wohngeld"
NUMBER = re.compile(r"Frage \d+ von 12")
ALLOWED = 2.0
WORDS = "Der Bescheid geht an die neue Anschrift und die Akte in den Keller ".split()


def focused(ui):
    return ui.wait(lambda: next((n for n in ui.all("text") if n.getState().contains(pyatspi.STATE_FOCUSED)), None), 20,
                   "a focused text")


def at_question(ui):
    """The number of the question that is shown."""
    shown = ui.anywhere(("label", "static"), lambda name: NUMBER.search(name) is not None)
    return NUMBER.search(shown.name).group()


def to_text(ui):
    """On to the next question that is answered in words; one that is ticked is skipped."""
    while not any(n.getState().contains(pyatspi.STATE_FOCUSED) for n in ui.all("text")):
        if any(n.getState().contains(pyatspi.STATE_FOCUSED) for n in ui.all("check box")):
            ui.key("ctrl+Return")


def type_until_killed(ui, chance):
    """What stood in the field at which second, up to the kill."""
    field = focused(ui)
    before = ui.text(field)
    seen = [(time.monotonic(), before)]
    end = time.monotonic() + chance.uniform(0.5, 5.0)
    while time.monotonic() < end:
        subprocess.run(["xdotool", "type", "--delay", "25", chance.choice(WORDS) + " "], check=True)
        seen.append((time.monotonic(), ui.text(field)))
    ui.proc.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    ui.proc.wait(20)
    return seen, killed


def kept_seconds(seen, killed, restored):
    """How old the newest text is that came back: seconds of typing that are missing."""
    for moment, text in reversed(seen):
        if restored.startswith(text):
            return max(0.0, killed - moment) if text != seen[-1][1] else 0.0
    raise AssertionError(f"of {seen[-1][1]!r} came back {restored!r}")


def main(program, rounds):
    chance = random.Random(20261127)
    missing = []
    for number in range(rounds):
        ui = Ui([program, "--sample", "--language", "de"])
        if number == 0:
            ui.press(ui.find(BUTTON, "Übergaben"))
            ui.press(ui.reach(BUTTON, f"Kernfragen: {POST}"))
        else:
            ui.press(ui.find(BUTTON, lambda name: name.startswith("Gespräch fortsetzen")))
            to_text(ui)
        question = at_question(ui)
        if number:
            assert question == left, f"left at {left!r}, goes on at {question!r}"
            restored = ui.wait(lambda: ui.text(focused(ui)), 10, "the text of before")
            missing.append(kept_seconds(seen, killed, restored))
            assert missing[-1] <= ALLOWED, f"{missing[-1]:.1f} s of typing are missing"
            if number % 4 == 0:  # on to the next question, so that every kind of field has its turn
                ui.key("ctrl+Return")
                ui.wait(lambda: at_question(ui) != question, 20, "the next question")
        to_text(ui)
        left = at_question(ui)
        seen, killed = type_until_killed(ui, chance)
    missing.sort()
    print(f"{len(missing)} kills while typing: missing {missing[len(missing) // 2]:.1f} s (median), {missing[-1]:.1f} s (most)")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 51)
