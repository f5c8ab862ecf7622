// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Colours by role, sizes, distances and durations: the only place where they are written down. tests/qml computes
/// the contrast of the roles in both themes.
QtObject {
    id: root

    property bool dark: false
    property real textScale: 1

    // Surfaces
    readonly property color page: dark ? "#12181d" : "#f3f5f7"
    readonly property color card: dark ? "#1c242b" : "#ffffff"
    readonly property color cardHover: dark ? "#26313a" : "#eaf0f4"
    readonly property color border: dark ? "#3a4753" : "#d5dbe1"
    readonly property color outline: dark ? "#8796a3" : "#6f7d8a"
    readonly property color selection: dark ? "#234a60" : "#d6e7f1"
    readonly property color shade: dark ? "#a0000000" : "#66101c26"

    // Text
    readonly property color text: dark ? "#e8edf1" : "#1b2733"
    readonly property color textDim: dark ? "#b0bcc6" : "#4c5a67"
    readonly property color link: dark ? "#7fc1ec" : "#185a85"
    readonly property color marker: dark ? "#6a5200" : "#ffe08a"
    readonly property color markerText: dark ? "#fff7df" : "#1b2733"

    // The one main action, and focus
    readonly property color accent: dark ? "#e79a5f" : "#b2530f"
    readonly property color accentHover: dark ? "#f0ad79" : "#96450b"
    readonly property color accentText: dark ? "#20140a" : "#ffffff"
    readonly property color focus: dark ? "#7fc1ec" : "#0b63b0"

    // Rail
    readonly property color rail: dark ? "#0d2433" : "#163f56"
    readonly property color railHover: dark ? "#173a50" : "#205672"
    readonly property color railText: "#ffffff"
    readonly property color railTextDim: dark ? "#b5c8d4" : "#cfdfe8"
    readonly property color railMark: "#f2a65a"

    // Meaning: always with a word and an icon
    readonly property color good: dark ? "#8fd6a5" : "#1d6b38"
    readonly property color goodFill: dark ? "#17301f" : "#e3f3e8"
    readonly property color warn: dark ? "#f0c674" : "#7a4f00"
    readonly property color warnFill: dark ? "#352b12" : "#fdf1d6"
    readonly property color bad: dark ? "#f4a3a0" : "#a8201a"
    readonly property color badFill: dark ? "#3a1b1b" : "#fbe6e5"
    readonly property color info: dark ? "#9ccdf0" : "#185a85"
    readonly property color infoFill: dark ? "#16303f" : "#e2eff7"
    readonly property color neutral: dark ? "#c3ced7" : "#43515e"
    readonly property color neutralFill: dark ? "#2b363f" : "#e8edf1"

    // Text sizes in pixels
    readonly property int body: Math.round(16 * textScale)
    readonly property int small: Math.round(14 * textScale)
    readonly property int large: Math.round(18 * textScale)
    readonly property int heading: Math.round(20 * textScale)
    readonly property int title: Math.round(26 * textScale)
    readonly property string family: "Noto Sans"

    // Distances grow more slowly than text, so that a page still fits at 200 %
    readonly property real spaceScale: 1 + (textScale - 1) * 0.4
    readonly property int space1: Math.round(4 * spaceScale)
    readonly property int space2: Math.round(8 * spaceScale)
    readonly property int space3: Math.round(12 * spaceScale)
    readonly property int space4: Math.round(16 * spaceScale)
    readonly property int space5: Math.round(24 * spaceScale)
    readonly property int space6: Math.round(32 * spaceScale)

    readonly property int radius: 6
    readonly property int hairline: 1
    readonly property int focusWidth: 2
    readonly property int icon: Math.round(20 * textScale)
    readonly property int iconSmall: Math.round(16 * textScale)
    readonly property int iconLarge: Math.round(40 * textScale)
    readonly property int target: Math.round(Math.max(40, 40 * (1 + (textScale - 1) * 0.6)))
    /// Widest running text: about 75 characters.
    readonly property int lineLength: Math.round(body * 38)

    /// A field for a few words, such as a date, a number or one of several parts.
    readonly property int fieldWidth: Math.round(body * 12)
    /// The least width of a filter: its name, a colon and a short word.
    readonly property int filterWidth: Math.round(body * 11)
    /// A card with running text: the longest line and its margins.
    readonly property int cardWidth: lineLength + 2 * space4
    /// A card with buttons beside each other.
    readonly property int wideCard: Math.round(cardWidth * 1.5)
    /// Width of an average letter, for columns.
    readonly property real letter: small * 0.55

    readonly property int railWidth: Math.round(body * 12.5)
    readonly property int railNarrow: target + 2 * space2 ///< only its icons
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int smallestWidth: 800
    readonly property int smallestHeight: 500

    readonly property int tipDelay: 600
    readonly property int shapingTime: 500 ///< in which a new page finds its layout

    function iconUrl(name: string): url {
        return Qt.resolvedUrl("../icons/" + name + ".svg")
    }
}
