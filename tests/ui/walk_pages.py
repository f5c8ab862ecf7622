#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page and every part of a sheet and reports each control that a screen reader could not name or press."""
import sys

import pyatspi

from ui import BUTTON, ITEM, Ui

PRESSABLE = BUTTON + ("check box", "page tab", "list item", "menu item", "combo box", "radio button", "column header")
NAMED = PRESSABLE + ("text", "heading", "list", "table")


def is_control(node, role):
    """Qt calls a whole page a tab, and lines that are only read are items of a list."""
    if role == "page tab":
        return node.parent.getRoleName() == "page tab list"
    return role != "list item" or node.getState().contains(pyatspi.STATE_FOCUSABLE)


def faults(ui, where):
    found = []
    for node in ui.walk():
        try:
            if not node.getState().contains(pyatspi.STATE_SHOWING):
                continue
            role = node.getRoleName()
            if role in NAMED and not node.name.strip():
                found.append(f"{where}: {role} without a name below {node.parent.name!r}")
            if role in PRESSABLE and is_control(node, role):
                actions = node.queryAction()
                names = [actions.getName(i) for i in range(actions.nActions)]
                if not {"Press", "Toggle"} & set(names):
                    found.append(f"{where}: {role} {node.name!r} cannot be pressed ({names})")
        except (LookupError, NotImplementedError):
            if role in PRESSABLE:
                found.append(f"{where}: {role} {node.name!r} has no actions")
        except Exception:  # a delegate that went away while we looked
            continue
    return found


def main(program):
    ui = Ui([program, "--sample", "--language", "de"])
    found = []
    for page in ("Start", "Suche", "Übergaben", "DigiCheck", "Fahrplan", "Überblick", "Wissen", "Einstellungen", "Prozesse"):
        ui.press(ui.find(BUTTON, page))
        ui.find("heading", page)
        found += faults(ui, page)
    ui.press(ui.find(ITEM, lambda name: name.startswith("Elternbeitrag festsetzen")))
    for tab in ("Lesen", "Angaben", "Schritte", "Ablaufbild", "Wissen", "Dokumente", "Digitalisierung", "Weitergabe", "Verlauf"):
        ui.press(ui.find("page tab", tab))
        ui.wait(lambda: ui.find("page tab", tab).getState().contains(pyatspi.STATE_SELECTED), 10, f"{tab} is shown")
        found += faults(ui, f"sheet, {tab}")
    ui.press(ui.find(BUTTON, "DigiCheck"))
    ui.press(ui.find(ITEM, lambda name: name.startswith("DigiCheck Schule und Betreuung")))
    for tab in ("Vorbereitung", "Moderation", "Empfehlungen"):
        ui.press(ui.find("page tab", tab))
        ui.wait(lambda: ui.find("page tab", tab).getState().contains(pyatspi.STATE_SELECTED), 10, f"{tab} is shown")
        found += faults(ui, f"workshop, {tab}")
    ui.press(ui.find(BUTTON, "Übergaben"))
    ui.press(ui.find(BUTTON, lambda name: name.startswith("Die ersten 100 Tage: ")))
    ui.find("heading", "Die ersten 100 Tage")
    found += faults(ui, "first 100 days")
    ui.close()
    for fault in sorted(set(found)):
        print(fault)
    print(f"{len(set(found))} controls that cannot be named or pressed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
