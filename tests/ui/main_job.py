#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from the first click to the last, through the accessibility tree alone: write a process down, find it,
see how digital it is, accept what is recommended, and find it again after a restart."""
import sys

from ui import BUTTON, ITEM, Ui

NAME = "Hundesteuer für Assistenzhunde erlassen"
STEPS = ["Antrag mit Bescheinigung annehmen", "Zuverlässigkeit des Halters erfragen", "Ermäßigungsbescheid versenden"]
WORD = "Zuverlässigkeit"


def step(text):
    print("-", text, flush=True)


def start(program):
    ui = Ui([program, "--sample", "--language", "de"])
    ui.find(BUTTON, "Prozesse")
    return ui


def search(ui):
    ui.press(ui.find(BUTTON, "Suche"))
    field = ui.find("text", "Suchwörter")
    ui.type(field, WORD)
    return ui.find(ITEM, lambda name: NAME in name or STEPS[1] in name, timeout=60)


def write_down(ui):
    step("a new process")
    ui.press(ui.find(BUTTON, "Prozesse"))
    ui.press(ui.find(BUTTON, "Neuer Prozess"))
    ui.type(ui.find("text", "Name des neuen Prozesses"), NAME)
    ui.key("Return")
    ui.find("heading", NAME)

    step("three steps")
    ui.press(ui.find("page tab", "Schritte"))
    for number, name in enumerate(STEPS, 1):
        ui.type(ui.find("text", "Nächster Schritt"), name)
        ui.key("Return")
        ui.find(ITEM, f"Schritt {number:02}: {name}")

    step("a knowledge item")
    ui.press(ui.find("page tab", "Wissen"))
    ui.type(ui.find("text", "Neuer Wissensbaustein"), "Das Tierheim bestätigt telefonisch")
    ui.key("Return")
    ui.find("heading", "Das Tierheim bestätigt telefonisch")


def digitize(ui):
    step("a tag")
    ui.press(ui.find("page tab", "Digitalisierung"))
    ui.type(ui.find("text", "Schlagworte"), "Vierbeiner")
    ui.key("Return")
    ui.find(BUTTON, "Vierbeiner entfernen")

    step("a status")
    ui.press(ui.find("check box", "Online-Antrag"))
    ui.find(("label", "static", "text", "statusbar", "alert", "notification", "message"),
            lambda name: "Online-Antrag" in name and "gesetzt" in name)

    step("a recommendation, linked and accepted")
    ui.type(ui.reach("text", "Empfehlung verknüpfen"), "Abgabenbescheid")
    choice = ui.find("list item", lambda name: "Abgabenbescheid" in name)
    title = choice.name.split(",")[0]
    ui.press(choice)
    ui.press(ui.reach(BUTTON, lambda name: name.endswith("annehmen") and title in name))
    ui.anywhere(("label", "static"), lambda name: name.endswith(": angenommen") and title in name)


def hand_over(ui):
    step("what is missing: one answer that does not apply, one that nobody knows")
    ui.press(ui.find("page tab", "Weitergabe"))
    words = ("label", "static")
    ui.press(ui.reach(BUTTON, "Trifft nicht zu: Rechtsgrundlage"))
    ui.reach(BUTTON, "Wieder fragen: Rechtsgrundlage")
    ui.press(ui.reach(BUTTON, "Weiß ich nicht: Sonderfälle"))
    ui.anywhere(words, lambda name: name.startswith("Sonderfälle") and "weiß noch niemand" in name)

    step("the question waits on the start page")
    ui.press(ui.find(BUTTON, "Start"))
    ui.anywhere(ITEM + BUTTON, lambda name: NAME in name and "Welche Sonderfälle gibt es" in name)


def main(program):
    ui = start(program)
    write_down(ui)
    digitize(ui)
    hand_over(ui)
    step("found by a word of a step")
    search(ui)
    ui.close()
    step("restart, found again")
    ui = start(program)
    ui.press(search(ui))
    ui.find("heading", NAME)
    ui.close()
    print("the main job is done")


if __name__ == "__main__":
    main(sys.argv[1])
