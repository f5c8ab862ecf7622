#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The roadmap through the accessibility tree alone: move a card by keys and take it back, add a bundle, work a proposal
out, accept it; then a figure of the overview leads to the processes that it counts."""
import sys

import pyatspi

from ui import BUTTON, ITEM, Ui

CARD = "Hundesteuer: Online-Anmeldung ins Veranlagungsmodul übergeben"
WORDS = ("label", "static", "text", "statusbar", "alert", "notification", "message")


def step(text):
    print("-", text, flush=True)


def card(name):
    return name.startswith("H-") and CARD in name


def focused(ui):
    node = ui.anywhere(ITEM, card)
    return node if node.getState().contains(pyatspi.STATE_FOCUSED) else None


def move(ui):
    step("a card moves by Alt and an arrow key, and keeps the focus")
    ui.reach(ITEM, card)
    ui.wait(lambda: focused(ui), 10, "focus on the card")
    ui.key("alt+Right")
    ui.find(WORDS, lambda name: CARD in name and "2. Halbjahr 2027" in name)
    ui.wait(lambda: focused(ui), 10, "focus on the card where it has come to")
    step("the button brings it back, undo takes that back")
    ui.press(ui.reach(BUTTON, lambda name: name.startswith("Früher: ") and CARD in name))
    ui.find(WORDS, lambda name: CARD in name and "1. Halbjahr 2027" in name)
    ui.press(ui.find(BUTTON, "Rückgängig machen"))
    ui.find(WORDS, lambda name: name.startswith("Zurückgenommen"))


def bundle(ui):
    step("a bundle with its budget")
    ui.press(ui.find(BUTTON, "Neues Bündel"))
    ui.find("heading", "Bündel 2030-H1")
    ui.press(ui.find(BUTTON, "Bündel schließen"))
    ui.anywhere("heading", "1. Halbjahr 2030")


def propose(ui):
    step("a proposal is thrown away, another one accepted")
    ui.press(ui.find(BUTTON, "Vorschlag rechnen"))
    ui.find("heading", "Vorschlag")
    ui.press(ui.find(BUTTON, "Vorschlag verwerfen"))
    ui.press(ui.find(BUTTON, "Vorschlag rechnen"))
    ui.press(ui.find(BUTTON, "Vorschlag übernehmen"))
    ui.find(WORDS, lambda name: name.startswith("Der Vorschlag ist jetzt der Plan"))


def matrix(ui):
    step("benefit and effort")
    ui.press(ui.find("page tab", "Nutzen und Aufwand"))
    ui.anywhere(ITEM, lambda name: CARD in name and "Nutzen" in name)


def overview(ui):
    step("a figure of the overview leads to its processes")
    ui.press(ui.find(BUTTON, "Überblick"))
    figure = ui.find(BUTTON, lambda name: name.startswith("online angeboten: "))
    count = int(figure.name.split(": ")[1])
    ui.press(figure)
    ui.find("heading", "Prozesse")
    ui.find(WORDS, "online angeboten")
    ui.find(WORDS, lambda name: name.startswith(f"{count} von "))


def main(program):
    ui = Ui([program, "--sample", "--language", "de"])
    ui.press(ui.find(BUTTON, "Fahrplan"))
    ui.find("heading", "Fahrplan")
    move(ui)
    bundle(ui)
    propose(ui)
    matrix(ui)
    overview(ui)
    ui.close()
    print("the roadmap is done")


if __name__ == "__main__":
    main(sys.argv[1])
