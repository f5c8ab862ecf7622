// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flowpainting.h"

/// What stands in a document as a drawing.
namespace staffelstab::report
{

using Drawing = std::variant<Picture, Chart>;

/// At full size, in 1/96 inch.
QSizeF sizeOf(const Drawing &drawing);
QString descriptionOf(const Drawing &drawing);

/// The parts of its height that a page may end behind.
QList<FlowBand> bandsOf(const Drawing &drawing);

/// At full size onto the painter's origin: what touches the band.
void paintDrawing(QPainter &painter, const Drawing &drawing, const FlowBand &band);

QByteArray pngOf(const Drawing &drawing);

} // namespace staffelstab::report
