// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

/// The picture of a process: who does what, and what follows what.
namespace staffelstab::flow
{

/// A step as the picture needs it, in the order of the sheet.
struct FlowStep {
    QString number;
    QString name;
    QString lane;    ///< who does it; empty where nobody is named
    QList<int> next; ///< places of the steps that follow
    bool breaksMedium = false;
    QList<int> breaksTo; ///< those of the next steps on the way to which the medium changes

    bool operator==(const FlowStep &) const = default;
};

struct FlowLane {
    QString name;
    QRectF area; ///< from its head to the foot of the picture

    bool operator==(const FlowLane &) const = default;
};

struct FlowBox {
    int step = 0;
    QRectF area;

    bool operator==(const FlowBox &) const = default;
};

struct FlowEdge {
    int from = 0;
    int to = 0;
    QList<QPointF> points; ///< of a line with right angles; the last one is the tip
    bool breaksMedium = false;

    bool operator==(const FlowEdge &) const = default;
};

struct FlowPicture {
    QSizeF size;
    double headHeight = 0; ///< of the names of the lanes
    QList<FlowLane> lanes;
    QList<FlowBox> boxes;
    QList<FlowEdge> edges;

    bool operator==(const FlowPicture &) const = default;
};

/// Steps from top to bottom, each in a row of its own and below the head of whoever does it; so no line can meet a
/// foreign box: the line to the next row runs between the rows, what skips rows runs along the right edge and what
/// leads back along the left one, each on a track of its own.
FlowPicture layOut(const QList<FlowStep> &steps);

} // namespace staffelstab::flow
