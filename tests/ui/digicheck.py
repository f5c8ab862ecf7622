#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A DigiCheck through the accessibility tree alone: plan a workshop, take down three findings by keyboard, recommend
something because of one, say what it costs and when it comes, accept what the rules suggest; then the final report, in
which every recommendation has its finding and the sums are those of the records."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pyatspi

from ui import BUTTON, ITEM, Ui

TEAM = "Schule und Betreuung"
FINDINGS = [
    ("F6", "alt+t", "alt+2", "Wir tippen jede Anmeldung ein zweites Mal ab."),
    ("F7", "alt+m", "alt+4", "Eine Stunde am Tag ohne Telefon."),
    ("F8", "alt+t", "alt+6", "Der Scanner steht im Keller."),
]
TITLE = "Scanner auf jede Etage stellen"
COSTS = [(1, 4000, 6500), (2, 500, 700)]  # how far down in the list of kinds, from, to
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


def described(ui, role, name, description):
    """A control that shares its name with others, told apart by what a screen reader says after it."""
    return ui.wait(lambda: next((n for n in ui.walk() if n.getRoleName() in role and n.name == name
                                 and n.description == description), None), 20, f"{name}, {description}")


def price(ui):
    step("its costs, once and each year, and its half-year")
    for number, (kind, low, high) in enumerate(COSTS, 1):
        ui.press(described(ui, BUTTON, "Eintrag hinzufügen", "Kosten"))
        choice = ui.reach("combo box", f"Kosten {number}: Art")
        ui.wait(lambda: choice.getState().contains(pyatspi.STATE_FOCUSED), 10, "focus on the kind of cost")
        ui.key(*["Down"] * kind)
        ui.type(ui.reach("text", f"Kosten {number}: von (€)"), str(low))
        ui.type(ui.reach("text", f"Kosten {number}: bis (€)"), str(high))
    ui.type(ui.reach("text", "Halbjahr"), "2027-H1")
    ui.key("Tab")
    ui.anywhere(WORDS, lambda name: "4.000" in name and "6.500" in name)


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


def money(text):
    """The whole numbers of a line such as "4.000 € bis 6.500 €"."""
    return [int(number.replace(".", "")) for number in re.findall(r"\d{1,3}(?:\.\d{3})+|\d+", text)]


def band(cost):
    """From and to; where only a class is known, its limits (digitization.md §4)."""
    if "from" not in cost and "to" not in cost:
        return {"A": (0, 1000), "B": (1000, 5000), "C": (5000, 25000), "D": (25000, 100000), "E": (100000, 100000)}[cost["costClass"]]
    low = cost.get("from", 0)
    return low, max(low, cost.get("to", low))


def records(program, workspace, kind):
    listed = subprocess.run([Path(program).with_name("staffelstab-cli"), "list", workspace, kind, "--json"], check=True,
                            capture_output=True, text=True)
    return {record["id"]: record["values"] | {"title": record["title"]} for record in map(json.loads, listed.stdout.splitlines())}


def report(ui, program):
    step("the final report: every recommendation leads back to a finding, and its sums are those of the records")
    file = Path(os.environ["XDG_DATA_HOME"]) / "bericht.pdf"
    ui.press(ui.find(BUTTON, "Abschlussbericht"))
    ui.find("combo box", "Dokument")
    ui.type(ui.find("text", "In die Datei"), str(file))
    ui.press(ui.find(BUTTON, "Dokument erstellen"))
    ui.wait(file.exists, 60, "the report")
    told = subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, text=True).stdout
    workspace = next(Path(os.environ["XDG_DATA_HOME"]).rglob("*.stab"))
    findings = records(program, workspace, "finding")
    shown = [each for each in records(program, workspace, "recommendation").values()
             if re.search(rf"^H-\d+ {re.escape(each['title'])}$", told, re.M)]
    assert TITLE in [each["title"] for each in shown] and len(shown) >= 2, [each["title"] for each in shown]
    words = " ".join(told.split())
    for each in shown:
        reasons = [findings[basis]["text"] for basis in each.get("basedOn", [])]
        assert reasons, f"{each['title']} rests on nothing"
        for reason in reasons:
            assert " ".join(reason.split())[:40] in words, f"{reason} is not in the report"
    for kind, name in (("OneOff", "einmalig"), ("Yearly", "jährlich")):
        costs = [cost for each in shown if each.get("state") != "Declined" for cost in each.get("costs", []) if cost["kind"] == kind]
        sums = [sum(ends) for ends in zip(*map(band, costs))]
        assert any(set(sums) <= set(money(line)) for line in told.splitlines()), f"{name}: {sums} is in no line of the report"


def main(program):
    ui = Ui([program, "--sample", "--language", "de"])
    plan(ui)
    moderate(ui)
    recommend(ui)
    price(ui)
    accept(ui)
    report(ui, program)
    ui.close()
    print("the DigiCheck is done")


if __name__ == "__main__":
    main(sys.argv[1])
