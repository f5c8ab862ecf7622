#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A DigiCheck through the accessibility tree alone: plan a workshop, take down three findings by keyboard, recommend
something because of one, accept what the rules suggest."""
import sys

from ui import BUTTON, ITEM, Ui

TEAM = "Schule und Betreuung"
FINDINGS = [
    ("F6", "alt+t", "alt+2", "Wir tippen jede Anmeldung ein zweites Mal ab."),
    ("F7", "alt+m", "alt+4", "Eine Stunde am Tag ohne Telefon."),
    ("F8", "alt+t", "alt+6", "Der Scanner steht im Keller."),
]
TITLE = "Scanner auf jede Etage stellen"
WORDS = ("label", "static", "text")


def step(text):
    print("-", text, flush=True)


def plan(ui):
    step("a new workshop")
    ui.press(ui.find(BUTTON, "DigiCheck"))
    ui.press(ui.find(BUTTON, "Neuer Workshop"))
    ui.type(ui.find("text", "Team des Workshops"), TEAM[:6])
    ui.press(ui.find(ITEM, lambda name: name.startswith(TEAM)))
    ui.type(ui.find("text", "Datum des Workshops"), "03.02.2027")
    ui.press(ui.find(BUTTON, "Workshop anlegen"))
    ui.find("heading", f"DigiCheck {TEAM}")
    ui.anywhere(ITEM, lambda name: name.startswith("Elternbeitrag festsetzen") and "Medienbr" in name)


def moderate(ui):
    step("three findings by keyboard")
    ui.press(ui.find("page tab", "Moderation"))
    line = ui.find("text", "Was gesagt wurde")
    for circle, dimension, kind, words in FINDINGS:
        ui.type(line, words)
        ui.key(circle, dimension, kind, "Return")
        ui.find(BUTTON, f"Ändern: {words}")
    ui.anywhere(WORDS, lambda name: name.startswith("Mensch · Wunsch"))
    ui.anywhere(WORDS, lambda name: name.startswith("Technik · Hemmnis"))

    step("the newest changed, and one taken back")
    ui.key("alt+Up")
    ui.wait(lambda: ui.text(line) == FINDINGS[-1][3], 10, "the newest in the line")
    ui.key("End", "BackSpace", "exclam", "Return")
    ui.find(BUTTON, f"Ändern: {FINDINGS[-1][3][:-1]}!")
    ui.key("alt+z")
    ui.find(BUTTON, f"Ändern: {FINDINGS[-1][3]}")


def recommend(ui):
    step("a recommendation because of one of them")
    ui.press(ui.find(BUTTON, f"Daraus empfehlen: {FINDINGS[-1][3]}"))
    ui.type(ui.find("text", "Titel der Empfehlung"), TITLE)
    ui.key("Return")
    ui.anywhere(WORDS, lambda name: name.startswith("Weil: ") and FINDINGS[-1][3] in name)
    ui.anywhere("heading", lambda name: name.endswith(TITLE))


def accept(ui):
    step("a suggestion accepted")
    decide = ui.reach(BUTTON, lambda name: name.startswith("Entscheiden: "), 60)
    title = decide.name.removeprefix("Entscheiden: ")
    ui.press(decide)
    ui.type(ui.reach("text", f"Erst vereinfachen: {title}"), "Wir streichen das zweite Formular.")
    ui.press(ui.reach(BUTTON, f"{title} annehmen"))
    ui.anywhere(WORDS, lambda name: name.endswith(": angenommen") and title in name)
    ui.wait(lambda: not any(n.name == f"Entscheiden: {title}" for n in ui.walk() if n.getRoleName() in BUTTON), 20,
            "the suggestion is gone")


def main(program):
    ui = Ui([program, "--sample", "--language", "de"])
    plan(ui)
    moderate(ui)
    recommend(ui)
    accept(ui)
    ui.close()
    print("the DigiCheck is done")


if __name__ == "__main__":
    main(sys.argv[1])
