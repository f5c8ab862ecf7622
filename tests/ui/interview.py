#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The core set of the interview, answered for one post by the keyboard alone; the program is killed in the middle of a
sentence, goes on where it was left, and what was released is found. Then the plan of the hand-over takes its first gate."""
import signal
import subprocess
import sys
import time

import pyatspi

from ui import BUTTON, ITEM, Ui

POST = "Sachbearbeitung Wohngeld"
TASK = "Altfallakten im Keller ordnen"
LATE = "Der Heizkostenzuschuss bleibt liegen"
TOLD = "Ein Bescheid ging an die alte Anschrift"


def step(text):
    print("-", text, flush=True)


def start(program):
    ui = Ui([program, "--sample", "--language", "de"])
    ui.find(BUTTON, "Prozesse")
    return ui


def focused(ui, role):
    return ui.wait(lambda: next((n for n in ui.all(role) if n.getState().contains(pyatspi.STATE_FOCUSED)), None), 20,
                   f"a focused {role}")


def write(ui, text):
    """Types where the focus is: nobody has touched the mouse."""
    field = focused(ui, "text")
    before = ui.text(field)
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
    ui.wait(lambda: ui.text(field) == before + text, 10, f"typed text {text!r}")


def at(ui, number):
    ui.anywhere(("label", "static"), lambda name: f"Frage {number} von 12" in name)


def go_on(ui, number):
    """To the question with this number."""
    ui.key("ctrl+Return")
    at(ui, number)


def first_half(ui):
    step("the core questions of a post")
    ui.press(ui.find(BUTTON, "Übergaben"))
    ui.press(ui.reach(BUTTON, f"Kernfragen: {POST}"))
    at(ui, 1)
    ui.key("Return")
    write(ui, TASK)
    go_on(ui, 2)
    focused(ui, "check box")
    ui.key("space")
    ui.wait(lambda: focused(ui, "check box").getState().contains(pyatspi.STATE_CHECKED), 10, "a picked task")
    go_on(ui, 3)
    write(ui, LATE)
    go_on(ui, 4)
    for text in ("31. Maerz", "Verwendungsnachweis an den Kreis", "sonst Rueckforderung"):
        write(ui, text)
        ui.key("Return")
    go_on(ui, 5)
    write(ui, "30. Juni")
    ui.key("Return")
    write(ui, "Wartungsvertrag der Frankiermaschine")
    go_on(ui, 6)
    write(ui, "Frau Lindner im Rechenzentrum")
    ui.key("Return")
    write(ui, "05261 12345")


def killed_and_resumed(ui, program):
    step("killed two seconds after the last keystroke, in the middle of question 6")
    time.sleep(2)  # what the promise allows to be missing
    ui.proc.send_signal(signal.SIGKILL)
    ui.proc.wait()
    ui = start(program)
    ui.press(ui.find(BUTTON, "Gespräch fortsetzen"))
    at(ui, 6)
    ui.wait(lambda: {"Frau Lindner im Rechenzentrum", "05261 12345"} <= {ui.text(n) for n in ui.all("text")}, 20,
            "what was typed before the kill")
    return ui


def second_half(ui):
    go_on(ui, 7)
    write(ui, "Vorlagen: Laufwerk K, Ordner Wohngeld")
    go_on(ui, 8)
    for text in ("Widerspruch Gartenweg", "liegt beim Kreis", "nachfragen", "15. Januar"):
        write(ui, text)
        ui.key("Return")
    go_on(ui, 9)
    write(ui, "Rueckruf an die Wohnungsgenossenschaft")
    go_on(ui, 10)
    write(ui, TOLD)
    go_on(ui, 11)
    write(ui, "Sich beim Jobcenter vorstellen")
    go_on(ui, 12)
    write(ui, "Nichts weiter")
    ui.key("ctrl+Return")
    step("all answers are there to be looked through, and nobody else sees them")
    ui.find("heading", "Bitte sehen Sie Ihre Antworten durch")
    ui.anywhere(ITEM, lambda name: TOLD in name and "Wird zu: Geschichte" in name)


def release(ui):
    step("released, and found")
    ui.press(ui.find(BUTTON, "Zu den Themen und zur Freigabe"))
    ui.press(ui.find(BUTTON, lambda name: name.startswith("Kernfragen: ") and name.endswith("freigeben")))
    ui.wait(lambda: not [n for n in ui.all(BUTTON) if n.name.startswith("Kernfragen: ") and "freigeben" in n.name], 20,
            "everything released")
    ui.press(ui.find(BUTTON, "Suche"))
    ui.type(ui.find("text", "Suchwörter"), "Heizkostenzuschuss")
    ui.find(ITEM, lambda name: LATE in name, timeout=60)
    ui.press(ui.find(BUTTON, "Prozesse"))
    ui.find(ITEM, lambda name: TASK in name)


def plan(ui):
    step("the plan goes through its first gate and names what the next one lacks")
    ui.press(ui.find(BUTTON, "Übergaben"))
    ui.press(ui.find(BUTTON, "Zurück"))
    ui.press(ui.reach(BUTTON, f"Plan: {POST}"))
    ui.press(ui.find(BUTTON, "Weiter mit: Vorgespräch"))
    ui.find("heading", "Vorgespräch")
    ui.anywhere(("label", "static"), lambda name: "Protokoll des Vorgesprächs" in name)
    ui.press(ui.find("page tab", "Offene Vorgänge und Zugänge"))
    ui.anywhere(ITEM, lambda name: name.startswith("Widerspruch Gartenweg"))


def main(program):
    ui = start(program)
    first_half(ui)
    ui = killed_and_resumed(ui, program)
    second_half(ui)
    release(ui)
    plan(ui)
    ui.close()
    print("the interview is done")


if __name__ == "__main__":
    main(sys.argv[1])
