// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/filetext.h"

#include <QByteArray>

namespace staffelstab::extract
{

/// One page of a file as it is looked at, in plain dots, so that whoever shows it decodes nothing.
struct DrawnPage {
    std::optional<State> refusal; ///< why there is no picture
    int pages = 0;                ///< of the whole file
    int width = 0;
    int height = 0;
    QByteArray dots; ///< red, green, blue; rows from the top, without gaps

    bool operator==(const DrawnPage &) const = default;
};

/// No drawn page has more dots, whatever is asked for.
constexpr qint64 kMostDots = 12'000'000;
constexpr int kLongestSide = 8'000;

/// The size of a page that is drawn as wide as wished, within what a drawn page may have; at least one dot a side.
/// Nothing for a page without an area.
struct DrawnSize {
    int width = 0;
    int height = 0;

    bool operator==(const DrawnSize &) const = default;
};
std::optional<DrawnSize> drawnSize(double pageWidth, double pageHeight, int wishedWidth);

/// What the reading program writes and the calling one reads: a line with the numbers, then the dots.
QByteArray toBytes(const DrawnPage &page);

/// Nothing where the numbers and the dots do not belong together: the program may have been cut off in the middle.
std::optional<DrawnPage> drawnPageFrom(const QByteArray &bytes);

} // namespace staffelstab::extract
