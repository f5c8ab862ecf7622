// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

class QPainter;

namespace staffelstab::report
{

/// A part of the picture's height that a page may end behind: a row of steps, the first one with the heads of the
/// lanes.
struct FlowBand {
    double top = 0;
    double bottom = 0;
};
QList<FlowBand> bandsOf(const flow::FlowPicture &picture);

/// At full size onto the painter's origin: what touches the band, and of texts only those of its own boxes.
void paintFlow(QPainter &painter, const Picture &picture, const FlowBand &band);

} // namespace staffelstab::report
